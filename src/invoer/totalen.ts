import { type Cent, cent } from '../domein/geld';

/** What was declared for one prestatie of one aanbieder in one month. Holds no persons. */
export interface Declaratietotaal {
  /** of the zorgkantoorregio, four digits */
  readonly uzovi: string;
  /** AGB-code of the aanbieder, eight digits */
  readonly agb: string;
  readonly prestatiecode: string;
  /** Vektis COD218: 14 etmaal, 16 dagdeel, 04 uur, 01 minuut …; '00' when the file names none */
  readonly tijdseenheid: string;
  /** month the care was delivered, `2024-01` */
  readonly productiemaand: string;
  /** month of the invoice, `2024-02` */
  readonly boekmaand: string;
  /** in cents; credit lines counted as negative */
  readonly bedrag: Cent;
  /** in the tijdseenheid; credit lines counted as negative */
  readonly aantal: number;
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
  private readonly bedragen: number[] = [];
  private readonly aantallen: number[] = [];

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
   * @param maand months since January of year 0
   * @param bedrag in cents, credit negative
   */
  tel(aanbieder: number, prestatie: number, maand: number, bedrag: number, aantal: number): void {
    const sleutel = (aanbieder * PRESTATIES + prestatie) * MAANDEN + maand;
    let plaats = this.plaatsen.get(sleutel);
    if (plaats === undefined) {
      plaats = this.sleutels.push(sleutel) - 1;
      this.plaatsen.set(sleutel, plaats);
      this.bedragen.push(0);
      this.aantallen.push(0);
    }
    this.bedragen[plaats] = (this.bedragen[plaats] ?? 0) + bedrag;
    this.aantallen[plaats] = (this.aantallen[plaats] ?? 0) + aantal;
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

function volgorde({ agb, prestatiecode, tijdseenheid, productiemaand }: Declaratietotaal): string {
  return [agb, prestatiecode, tijdseenheid, productiemaand].join('|');
}
