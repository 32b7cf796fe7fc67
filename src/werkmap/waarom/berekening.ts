// A formula in words with the amounts that stand in the cells: '1.421.241 − 1.348.656'.
import type { Decimal } from 'decimal.js';
import { decimaal } from '../../domein/decimaal';
import { celnaam } from '../beeld/adres';
import type { Celpositie } from '../beeld/adres';
import { celOp } from '../beeld/werkmapbeeld';
import type { Celwaarde, Werkmapbeeld } from '../beeld/werkmapbeeld';
import { naamGezienVanuit } from './celnamen';
import { getalwoord, schrijfwijzeVan, waardewoord } from './getalwoord';
import type { Schrijfwijze } from './getalwoord';
import type { Uitdrukking } from './ontleding';
import { voorwaardelijkeSom } from './somvoorwaarde';
import type { Plaats, Uitleginvoer } from './uitleg';
import { plaatsVan, waardenIn } from './verwijzing';

/** A sum of more cells than this is told as one amount. */
const MEESTE_TERMEN = 8;

/** How strongly a part holds together, for brackets. */
const SOM = 1;
const PRODUCT = 2;
const LOS = 3;

interface Stuk {
  tekst: string;
  /** undefined when a cell in it holds no number */
  waarde: Decimal | undefined;
  /** what the amounts as written come to; undefined when it isn't a sum of written amounts */
  getoond: Decimal | undefined;
  rang: number;
}

export interface Berekening {
  /** Without '= uitkomst'. */
  tekst: string;
  /** What it comes to; undefined when an input holds no number. */
  waarde: Decimal | undefined;
  /** What the amounts as written come to, in the unit they are written in; only for a sum of them. */
  getoond: Decimal | undefined;
  invoer: Uitleginvoer[];
  opmerkingen: string[];
}

type Functie = Extract<Uitdrukking, { soort: 'functie' }>;

const isFunctie = (deel: Uitdrukking | undefined, naam: string): deel is Functie =>
  deel?.soort === 'functie' && deel.naam === naam;

class Verteller {
  readonly invoer = new Map<string, Uitleginvoer>();
  readonly opmerkingen = new Set<string>();
  termen = 0;

  constructor(
    private readonly beeld: Werkmapbeeld,
    private readonly vanuit: Celpositie,
    private readonly wijze: Schrijfwijze,
  ) {}

  /** undefined = this can't be put in words. */
  vertel(deel: Uitdrukking): Stuk | undefined {
    switch (deel.soort) {
      case 'waarde':
        return this.vast(deel.waarde);
      case 'procent': {
        const van = deel.van.soort === 'waarde' ? deel.van.waarde : undefined;
        if (typeof van !== 'number') return undefined;
        const waarde = decimaal(van).div(100);
        return {
          tekst: getalwoord(waarde.toNumber(), { schaal: 1, procent: true }),
          waarde,
          getoond: undefined,
          rang: LOS,
        };
      }
      case 'teken':
        return this.metTeken(deel.teken, deel.van);
      case 'samen':
        return this.samen(deel);
      case 'functie':
        return this.functie(deel);
      case 'bereik':
      case 'tabel':
      case 'naam':
        return this.verwijzing(deel);
      case 'weggelaten':
      case 'fout':
      case 'reeks':
        return undefined;
    }
  }

  private vast(waarde: Celwaarde): Stuk | undefined {
    if (typeof waarde !== 'number') return undefined;
    this.termen += 1;
    const exact = decimaal(waarde);
    const tekst = getalwoord(waarde, { schaal: 1, procent: false });
    return { tekst, waarde: exact, getoond: this.wijze.schaal === 1 ? exact : undefined, rang: LOS };
  }

  private metTeken(teken: '+' | '-', van: Uitdrukking): Stuk | undefined {
    const stuk = this.vertel(van);
    if (!stuk || teken === '+') return stuk;
    const tekst = `−${omhaakt(stuk, PRODUCT)}`;
    return { tekst, waarde: stuk.waarde?.negated(), getoond: stuk.getoond?.negated(), rang: SOM };
  }

  private samen({ teken, links, rechts }: Extract<Uitdrukking, { soort: 'samen' }>): Stuk | undefined {
    const duizenden = teken === '*' ? this.inDuizenden(links, rechts) : undefined;
    if (duizenden) return duizenden;
    const [l, r] = [this.vertel(links), this.vertel(rechts)];
    if (!l || !r) return undefined;
    switch (teken) {
      case '+':
        return opgeteld(l, r);
      case '-':
        return afgetrokken(l, r);
      case '*':
      case '/':
        return vermenigvuldigd(teken, l, r);
      default:
        return undefined;
    }
  }

  /** A source in thousands or millions, brought to euros: one amount, not a product. */
  private inDuizenden(links: Uitdrukking, rechts: Uitdrukking): Stuk | undefined {
    if (rechts.soort !== 'waarde' || (rechts.waarde !== 1000 && rechts.waarde !== 1_000_000))
      return undefined;
    const plaats = plaatsVan(this.beeld, links, this.vanuit);
    if (!plaats || plaats.gebied.rijen * plaats.gebied.kolommen !== 1) return undefined;
    const eenheid = rechts.waarde === 1000 ? '× € 1.000' : '× € 1 mln';
    this.opmerkingen.add(`De bron staat ${eenheid}.`);
    return this.cel(plaats, rechts.waarde);
  }

  private verwijzing(deel: Uitdrukking): Stuk | undefined {
    const plaats = plaatsVan(this.beeld, deel, this.vanuit);
    if (!plaats || plaats.gebied.rijen * plaats.gebied.kolommen !== 1) return undefined;
    return this.cel(plaats, 1);
  }

  /** One cell as one amount. @param factor how many euros 1 is worth there */
  private cel(plaats: Plaats, factor: number): Stuk {
    const cel = { blad: plaats.blad, rij: plaats.gebied.rij, kolom: plaats.gebied.kolom };
    const { waarde, notatie } = celOp(this.beeld, cel);
    const eigen = schrijfwijzeVan(notatie);
    const wijze = eigen.procent ? eigen : this.wijze;
    const exact = typeof waarde === 'number' ? decimaal(waarde).times(factor) : undefined;
    const tekst = exact ? getalwoord(exact.toNumber(), wijze) : waardewoord(waarde, wijze);
    const naam = naamGezienVanuit(this.beeld, this.vanuit, cel) || `cel ${celnaam(cel)}`;
    this.onthoud({ naam, waarde: tekst, plaats });
    this.termen += 1;
    return {
      tekst,
      waarde: exact,
      getoond: exact && this.getoond(exact),
      rang: exact?.isNegative() ? SOM : LOS,
    };
  }

  /** An amount as it is written: rounded to the unit. */
  private getoond(exact: Decimal): Decimal {
    const deel = exact.div(this.wijze.schaal);
    return deel.toDecimalPlaces(this.wijze.schaal === 1 ? 2 : 0);
  }

  private onthoud(invoer: Uitleginvoer): void {
    this.invoer.set(`${invoer.naam}|${JSON.stringify(invoer.plaats)}`, invoer);
  }

  private functie(deel: Functie): Stuk | undefined {
    const [eerste, tweede] = deel.argumenten;
    switch (deel.naam) {
      case 'ROUND':
      case 'N':
      case 'VALUE':
        return eerste && this.vertel(eerste);
      case 'IFERROR':
      case 'IFNA':
        this.opmerkingen.add('Is de uitkomst een fout, dan geldt een andere waarde.');
        return eerste && this.vertel(eerste);
      case 'IF':
        return this.als(deel);
      case 'SUM':
        return this.som(deel);
      case 'SUMIFS':
      case 'SUMIF':
        return this.somAls(deel);
      case 'MAX':
      case 'MIN':
        return this.uiterste(deel.naam, eerste, tweede);
      default:
        return undefined;
    }
  }

  /** Guards against missing input: what counts is told, when it doesn't is a remark. */
  private als({ argumenten: [toets, dan, anders] }: Functie): Stuk | undefined {
    if (!dan || !anders) return undefined;
    if (isFunctie(anders, 'NA') || isFunctie(dan, 'NA')) {
      this.opmerkingen.add('Ontbreekt er een getal in de bron, dan staat hier #N/B.');
      return this.vertel(isFunctie(anders, 'NA') ? dan : anders);
    }
    if (isFunctie(toets, 'ISBLANK') && dan.soort === 'waarde' && dan.waarde === 0) {
      this.opmerkingen.add('Een lege bron telt hier als 0.');
      return this.vertel(anders);
    }
    return undefined;
  }

  private som({ argumenten }: Functie): Stuk | undefined {
    let geheel: Stuk | undefined;
    for (const argument of argumenten) {
      const stuk = this.somdeel(argument);
      if (!stuk) return undefined;
      geheel = geheel ? opgeteld(geheel, stuk) : stuk;
    }
    return geheel;
  }

  private somdeel(argument: Uitdrukking): Stuk | undefined {
    const plaats = plaatsVan(this.beeld, argument, this.vanuit);
    if (!plaats) return this.vertel(argument);
    const { blad, gebied } = plaats;
    if (gebied.rijen * gebied.kolommen > MEESTE_TERMEN) return this.heleSom(plaats);
    let geheel: Stuk | undefined;
    for (let i = 0; i < gebied.rijen * gebied.kolommen; i += 1) {
      const rij = gebied.rij + Math.floor(i / gebied.kolommen);
      const kolom = gebied.kolom + (i % gebied.kolommen);
      if (celOp(this.beeld, { blad, rij, kolom }).waarde === '') continue; // SUM passes over blanks
      const stuk = this.cel({ blad, gebied: { rij, kolom, rijen: 1, kolommen: 1 } }, 1);
      geheel = geheel ? opgeteld(geheel, stuk) : stuk;
    }
    return geheel ?? { tekst: '0', waarde: decimaal(0), getoond: decimaal(0), rang: LOS };
  }

  private heleSom(plaats: Plaats): Stuk {
    const getallen = waardenIn(this.beeld, plaats)
      .flat()
      .filter((waarde) => typeof waarde === 'number');
    const waarde = getallen.reduce<Decimal>((totaal, getal) => totaal.plus(decimaal(getal)), decimaal(0));
    const tekst = getalwoord(waarde.toNumber(), this.wijze);
    this.onthoud({ naam: `Som van ${getallen.length} bedragen`, waarde: tekst, plaats });
    this.termen += 1;
    return { tekst, waarde, getoond: this.getoond(waarde), rang: LOS };
  }

  private somAls(deel: Functie): Stuk | undefined {
    const som = voorwaardelijkeSom(this.beeld, deel.naam, deel.argumenten, this.vanuit);
    if (!som) return undefined;
    const tekst = getalwoord(som.waarde.toNumber(), this.wijze);
    this.onthoud({ naam: som.naam, waarde: tekst, plaats: som.plaats });
    this.termen += 1;
    return { tekst, waarde: som.waarde, getoond: this.getoond(som.waarde), rang: LOS };
  }

  private uiterste(naam: 'MAX' | 'MIN', eerste?: Uitdrukking, tweede?: Uitdrukking): Stuk | undefined {
    const [a, b] = [eerste && this.vertel(eerste), tweede && this.vertel(tweede)];
    if (!a || !b) return undefined;
    const eersteWint =
      a.waarde && b.waarde && (naam === 'MAX' ? a.waarde.gte(b.waarde) : a.waarde.lte(b.waarde));
    const woord = naam === 'MAX' ? 'hoogste' : 'laagste';
    const waarde = eersteWint === undefined ? undefined : eersteWint ? a.waarde : b.waarde;
    return { tekst: `het ${woord} van ${a.tekst} en ${b.tekst}`, waarde, getoond: undefined, rang: PRODUCT };
  }
}

function omhaakt({ tekst, rang }: Stuk, minstens: number): string {
  return rang < minstens || (rang === SOM && tekst.startsWith('−')) ? `(${tekst})` : tekst;
}

function opgeteld(a: Stuk, b: Stuk): Stuk {
  const waarde = a.waarde && b.waarde && a.waarde.plus(b.waarde);
  const getoond = a.getoond && b.getoond && a.getoond.plus(b.getoond);
  return { tekst: `${a.tekst} + ${omhaakt(b, SOM)}`, waarde, getoond, rang: SOM };
}

function afgetrokken(a: Stuk, b: Stuk): Stuk {
  const waarde = a.waarde && b.waarde && a.waarde.minus(b.waarde);
  const getoond = a.getoond && b.getoond && a.getoond.minus(b.getoond);
  return { tekst: `${a.tekst} − ${omhaakt(b, PRODUCT)}`, waarde, getoond, rang: SOM };
}

function vermenigvuldigd(teken: '*' | '/', a: Stuk, b: Stuk): Stuk {
  const [maal, minstens] = teken === '*' ? ['×', PRODUCT] : ['÷', LOS];
  const tekst = `${omhaakt(a, PRODUCT)} ${maal} ${omhaakt(b, minstens)}`;
  return { tekst, waarde: product(teken, a.waarde, b.waarde), getoond: undefined, rang: PRODUCT };
}

function product(teken: '*' | '/', a: Decimal | undefined, b: Decimal | undefined): Decimal | undefined {
  if (!a || !b) return undefined;
  if (teken === '*') return a.times(b);
  return b.isZero() ? undefined : a.div(b);
}

/**
 * A formula in words with the amounts of its cells, all in the unit of the cell it stands in; undefined when it does
 * more than adding, multiplying and guarding against gaps.
 */
export function berekeningVan(
  beeld: Werkmapbeeld,
  vanuit: Celpositie,
  formule: Uitdrukking,
  wijze: Schrijfwijze,
): Berekening | undefined {
  const verteller = new Verteller(beeld, vanuit, wijze);
  const stuk = verteller.vertel(formule);
  if (!stuk || verteller.termen === 0) return undefined;
  return {
    tekst: stuk.tekst,
    waarde: stuk.waarde,
    getoond: verteller.termen > 1 ? stuk.getoond : undefined,
    invoer: [...verteller.invoer.values()],
    opmerkingen: [...verteller.opmerkingen],
  };
}
