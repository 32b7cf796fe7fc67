import { type Cent, cent } from '../domein/geld';

/** What was declared for one prestatie of one aanbieder in one month. Holds no persons. */
export interface Declaratietotaal {
  /** of the zorgkantoorregio, four digits; '' when a table names the regio otherwise (regio) */
  readonly uzovi: string;
  /** AGB-code of the aanbieder, eight digits; '' when a table has none */
  readonly agb: string;
  /** '' when a table has none */
  readonly prestatiecode: string;
  /** Vektis COD218: 14 etmaal, 16 dagdeel, 04 uur, 01 minuut …; '00' when the file names none */
  readonly tijdseenheid: string;
  /** month the care was delivered, `2024-01` */
  readonly productiemaand: string;
  /** month whose round it counted in for the first time, `2024-02` */
  readonly boekmaand: string;
  /** in cents; credit lines counted as negative */
  readonly bedrag: Cent;
  /** in the tijdseenheid; credit lines counted as negative */
  readonly aantal: number;
  /** as a table calls them; AW319 names no regio, aanbieder or leveringsvorm */
  readonly regio?: string;
  readonly aanbieder?: string;
  readonly leveringsvorm?: string;
}

/**
 * Adds up amounts and volumes per aanbieder, prestatie, tijdseenheid and month, keyed by numbers only: no text is made
 * until the end, and nothing else is kept.
 */
export class Opteller {
  private readonly prestaties = new Map<number, number>();
  private readonly prestatiesleutels: number[] = [];
  private readonly aanbieders = new Map<number, number>();
  private readonly agbs: number[] = [];
  private readonly plaatsen = new Map<number, number>();
  private readonly sleutels: number[] = [];
  private bedragen = new Float64Array(256);
  private aantallen = new Float64Array(256);

  /** The number under which a prestatie (five bytes, folded into one number) and its tijdseenheid are kept. */
  prestatie(code: number, tijdseenheid: number): number {
    const sleutel = code * 128 + tijdseenheid;
    const bekend = this.prestaties.get(sleutel);
    if (bekend !== undefined) return bekend;
    const nummer = this.prestatiesleutels.push(sleutel) - 1;
    this.prestaties.set(sleutel, nummer);
    return nummer;
  }

  /** The number under which an aanbieder is kept. */
  aanbieder(agb: number): number {
    const bekend = this.aanbieders.get(agb);
    if (bekend !== undefined) return bekend;
    const nummer = this.agbs.push(agb) - 1;
    this.aanbieders.set(agb, nummer);
    return nummer;
  }

  /**
   * The place where one aanbieder, prestatie and month are added up.
   *
   * @param maand months since January of year 0
   */
  plaats(aanbieder: number, prestatie: number, maand: number): number {
    const sleutel = (aanbieder * PRESTATIES + prestatie) * MAANDEN + maand;
    const bekend = this.plaatsen.get(sleutel);
    if (bekend !== undefined) return bekend;
    const plaats = this.sleutels.push(sleutel) - 1;
    this.plaatsen.set(sleutel, plaats);
    if (plaats === this.bedragen.length) {
      this.bedragen = verdubbeld(this.bedragen);
      this.aantallen = verdubbeld(this.aantallen);
    }
    return plaats;
  }

  /** @param bedrag in cents, credit negative */
  telOp(plaats: number, bedrag: number, aantal: number): void {
    this.bedragen[plaats] = (this.bedragen[plaats] as number) + bedrag;
    this.aantallen[plaats] = (this.aantallen[plaats] as number) + aantal;
  }

  /** The totals as rows, ordered by aanbieder, prestatie and month. */
  totalen(uzovi: string, boekmaand: string): Declaratietotaal[] {
    return this.sleutels
      .map((sleutel, plaats): Declaratietotaal => {
        const rest = Math.floor(sleutel / MAANDEN);
        const prestatie = this.prestatiesleutels[rest % PRESTATIES] ?? 0;
        return {
          uzovi,
          agb: cijfers(this.agbs[Math.floor(rest / PRESTATIES)] ?? 0, 8),
          prestatiecode: tekstVan(Math.floor(prestatie / 128)),
          tijdseenheid: cijfers(prestatie % 128, 2),
          productiemaand: maandtekst(sleutel % MAANDEN),
          boekmaand,
          bedrag: cent(this.bedragen[plaats] ?? 0),
          aantal: this.aantallen[plaats] ?? 0,
        };
      })
      .sort((a, b) => volgorde(a).localeCompare(volgorde(b), 'en'));
  }
}

function verdubbeld(vol: Float64Array): Float64Array<ArrayBuffer> {
  const ruimer = new Float64Array(vol.length * 2);
  ruimer.set(vol);
  return ruimer;
}

/** More prestaties than any file can name (the code lists hold some hundreds), and months up to the year 2100. */
const PRESTATIES = 65_536;
const MAANDEN = 32_768;

/** `2024-01` of a month counted from January of year 0. */
export function maandtekst(maand: number): string {
  return `${cijfers(Math.floor(maand / 12), 4)}-${cijfers((maand % 12) + 1, 2)}`;
}

function cijfers(getal: number, breedte: number): string {
  return String(getal).padStart(breedte, '0');
}

/** A prestatiecode of five ASCII bytes, first byte highest. */
function tekstVan(code: number): string {
  let tekst = '';
  for (let rest = code; rest > 0; rest = Math.floor(rest / 256)) {
    tekst = String.fromCharCode(rest % 256) + tekst;
  }
  return tekst.trim();
}

/** What tells one total from another. */
export function totaalsleutel(t: Declaratietotaal): string {
  const wie = [t.uzovi, t.regio ?? '', t.agb, t.aanbieder ?? ''];
  const wat = [t.prestatiecode, t.leveringsvorm ?? '', t.tijdseenheid];
  return [...wie, ...wat, t.productiemaand, t.boekmaand].join('\u0000');
}

/**
 * The totals of several files as one list: what is about the same is added up.
 *
 * @throws RangeError when a sum is too large for exact cents
 */
export function voegSamen(lijsten: Iterable<readonly Declaratietotaal[]>): Declaratietotaal[] {
  const samen = new Map<string, Declaratietotaal>();
  for (const lijst of lijsten) {
    for (const totaal of lijst) {
      const sleutel = totaalsleutel(totaal);
      const eerder = samen.get(sleutel);
      samen.set(sleutel, eerder === undefined ? totaal : opgeteld(eerder, totaal));
    }
  }
  return [...samen].sort(([een], [ander]) => (een < ander ? -1 : 1)).map(([, totaal]) => totaal);
}

function opgeteld(een: Declaratietotaal, ander: Declaratietotaal): Declaratietotaal {
  // Volumes of tables have up to three decimals: in thousandths their sum is exact.
  const aantal = (Math.round(een.aantal * 1000) + Math.round(ander.aantal * 1000)) / 1000;
  return { ...een, bedrag: cent(een.bedrag + ander.bedrag), aantal };
}

function volgorde({ agb, prestatiecode, tijdseenheid, productiemaand }: Declaratietotaal): string {
  return [agb, prestatiecode, tijdseenheid, productiemaand].join('|');
}
