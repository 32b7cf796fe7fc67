// Reads a formula as Excel stores it (en-US: English names, commas, decimal points) into a tree, so that it can be
// put in words. Only reads: nothing here calculates.
import { leesGebied } from '../beeld/adres';
import type { Gebied } from '../beeld/adres';
import { leesTekens } from './tekens';
import type { Teken } from './tekens';

/** A part of a formula. */
export type Uitdrukking =
  | { soort: 'waarde'; waarde: string | number | boolean }
  /** an argument that was left out */
  | { soort: 'weggelaten' }
  | { soort: 'fout'; code: string }
  /** cells; without blad those of the formula's own worksheet */
  | { soort: 'bereik'; blad?: string; gebied: Gebied; overloop?: true }
  /** structured reference: what stands between the brackets, '' for the whole table */
  | { soort: 'tabel'; naam: string; deel: string }
  | { soort: 'naam'; naam: string }
  | { soort: 'reeks'; rijen: Uitdrukking[][] }
  | { soort: 'functie'; naam: string; argumenten: Uitdrukking[] }
  | { soort: 'teken'; teken: '+' | '-'; van: Uitdrukking }
  | { soort: 'procent'; van: Uitdrukking }
  | { soort: 'samen'; teken: string; links: Uitdrukking; rechts: Uitdrukking };

/** From weak to strong; all of these group from the left. */
const RANGEN: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

const WEGGELATEN: Uitdrukking = { soort: 'weggelaten' };

class Lezer {
  private plek = 0;
  constructor(private readonly tekens: readonly Teken[]) {}

  geheel(): Uitdrukking {
    const gelezen = this.samen(0);
    if (this.plek < this.tekens.length) throw new SyntaxError('De formule loopt door na haar einde.');
    return gelezen;
  }

  private huidig(): Teken | undefined {
    return this.tekens[this.plek];
  }

  private is(tekst: string): boolean {
    const teken = this.huidig();
    return teken?.soort === 'teken' && teken.tekst === tekst;
  }

  private neem(tekst: string): boolean {
    if (!this.is(tekst)) return false;
    this.plek += 1;
    return true;
  }

  private eis(tekst: string): void {
    if (!this.neem(tekst)) throw new SyntaxError(`Er ontbreekt een ${tekst}.`);
  }

  private samen(rang: number): Uitdrukking {
    const tekens = RANGEN[rang];
    if (!tekens) return this.voorteken();
    let links = this.samen(rang + 1);
    for (;;) {
      const teken = tekens.find((kandidaat) => this.is(kandidaat));
      if (teken === undefined) return links;
      this.plek += 1;
      links = { soort: 'samen', teken, links, rechts: this.samen(rang + 1) };
    }
  }

  private voorteken(): Uitdrukking {
    if (this.neem('-')) return { soort: 'teken', teken: '-', van: this.voorteken() };
    if (this.neem('+')) return { soort: 'teken', teken: '+', van: this.voorteken() };
    if (this.neem('@')) return this.voorteken();
    let gelezen = this.deel();
    while (this.neem('%')) gelezen = { soort: 'procent', van: gelezen };
    return gelezen;
  }

  private deel(): Uitdrukking {
    if (this.neem('(')) {
      const binnen = this.samen(0);
      this.eis(')');
      return binnen;
    }
    if (this.neem('{')) return this.reeks();
    const teken = this.huidig();
    if (!teken || teken.soort === 'teken') throw new SyntaxError('Hier hoort een waarde.');
    this.plek += 1;
    switch (teken.soort) {
      case 'getal':
        return { soort: 'waarde', waarde: Number(teken.tekst) };
      case 'tekst':
        return { soort: 'waarde', waarde: teken.tekst };
      case 'fout':
        return { soort: 'fout', code: teken.tekst };
      case 'cellen':
        return this.cellen(teken);
      case 'tabel':
        return { soort: 'tabel', naam: teken.tekst, deel: teken.deel };
      case 'naam':
        return this.naam(teken.tekst);
    }
  }

  private cellen({ tekst, blad }: Extract<Teken, { soort: 'cellen' }>): Uitdrukking {
    const gelezen = {
      soort: 'bereik' as const,
      ...(blad !== undefined && { blad }),
      gebied: leesGebied(tekst),
    };
    return this.neem('#') ? { ...gelezen, overloop: true } : gelezen;
  }

  private naam(naam: string): Uitdrukking {
    if (this.neem('(')) return { soort: 'functie', naam: naam.toUpperCase(), argumenten: this.argumenten() };
    if (/^(true|false)$/i.test(naam)) return { soort: 'waarde', waarde: /^true$/i.test(naam) };
    return { soort: 'naam', naam };
  }

  private argumenten(): Uitdrukking[] {
    if (this.neem(')')) return [];
    const gelezen: Uitdrukking[] = [];
    for (;;) {
      gelezen.push(this.is(',') || this.is(')') ? WEGGELATEN : this.samen(0));
      if (this.neem(')')) return gelezen;
      this.eis(',');
    }
  }

  private reeks(): Uitdrukking {
    const rijen: Uitdrukking[][] = [[]];
    for (;;) {
      rijen.at(-1)?.push(this.voorteken());
      if (this.neem('}')) return { soort: 'reeks', rijen };
      if (this.neem(';')) rijen.push([]);
      else this.eis(',');
    }
  }
}

/** The tree of a formula (with its =); undefined when it holds something we can't read, or is no formula. */
export function ontleed(formule: unknown): Uitdrukking | undefined {
  if (typeof formule !== 'string' || !formule.startsWith('=')) return undefined;
  try {
    const tekens = leesTekens(formule.slice(1));
    return tekens && new Lezer(tekens).geheel();
  } catch (fout) {
    if (fout instanceof SyntaxError || fout instanceof RangeError) return undefined;
    throw fout;
  }
}

/** Every part of a formula, the whole first. */
export function* delen(geheel: Uitdrukking): Generator<Uitdrukking> {
  yield geheel;
  if (geheel.soort === 'functie') for (const argument of geheel.argumenten) yield* delen(argument);
  if (geheel.soort === 'teken' || geheel.soort === 'procent') yield* delen(geheel.van);
  if (geheel.soort === 'samen') {
    yield* delen(geheel.links);
    yield* delen(geheel.rechts);
  }
}
