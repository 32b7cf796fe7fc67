import type { Decimal } from 'decimal.js';
import { Exact, decimaal, getalTekst, percentageTekst } from '../decimaal';
import { type Cent, centAfgerond } from '../geld';
import { dagenInJaar, dagenInMaand } from '../kalender';

/** Extrapolate by months (12), by days of the calendar, or by declaration periods of four weeks (13). */
export type Extrapolatiemethode = 'maand' | 'dag' | 'periode';

/** How many columns a year has. */
export const KOLOMMEN_PER_JAAR: Readonly<Record<Extrapolatiemethode, number>> = {
  maand: 12,
  dag: 12,
  periode: 13,
};

/** What an extrapolation needs. */
export interface Extrapolatie {
  /** one amount per productiemaand (or period), in order; null = not declared, which is never the same as 0 */
  readonly realisatie: readonly (Cent | null)[];
  /** peilmaand: later columns don't count; 1–12, or 1–13 for `periode` */
  readonly totEnMet: number;
  readonly methode: Extrapolatiemethode;
  /** calendar year; only `dag` needs it */
  readonly jaar?: number;
  /** completion degrees as fractions by age, the youngest month (= totEnMet) first; older months use the last one */
  readonly voltooiing?: readonly number[];
}

/**
 * Linear extrapolation of declared amounts to a year amount.
 *
 * `maand`: Σ declared ÷ number of declared months × 12; `periode`: the same with 13; `dag`: Σ declared ÷ days of
 * the declared months × days in the year. Months without a value count neither in the sum nor in the number.
 * With `voltooiing` each amount is first divided by the completion degree of its month.
 *
 * Source: CZ Monitoring contracteerruimte 2024, dia 4 ("een lineaire extrapolatie van de aangeleverde
 * declaratiegegevens"); domein §4.
 *
 * @returns the year amount in cents, half up once at the end; null when nothing is declared.
 * @throws RangeError with a Dutch sentence for a peilmaand, year or degree that can't be.
 */
export function extrapoleer(invoer: Extrapolatie): Cent | null {
  if (invoer.realisatie.every((bedrag) => bedrag === null)) return null;
  controleer(invoer);
  const tel = telling(invoer);
  const { realisatie, totEnMet } = invoer;
  let totaal: Decimal = new Exact(0);
  let eenheden = 0;
  for (let maand = 1; maand <= Math.min(totEnMet, realisatie.length); maand += 1) {
    const bedrag = realisatie[maand - 1];
    if (bedrag === null || bedrag === undefined) continue;
    totaal = totaal.plus(new Exact(bedrag).div(voltooiingsgraad(invoer, totEnMet - maand)));
    eenheden += tel.kolom(maand);
  }
  return eenheden === 0 ? null : centAfgerond(totaal.times(tel.jaar).div(eenheden));
}

/**
 * The last column in which any row holds a value (a 0 is a value), counted from 1; 0 when there is none.
 */
export function laatsteMaand(rijen: readonly (readonly (Cent | null)[])[]): number {
  let laatste = 0;
  for (const rij of rijen) {
    laatste = Math.max(laatste, rij.findLastIndex((bedrag) => bedrag !== null) + 1);
  }
  return laatste;
}

/** What the extrapolation counts in: columns, or the days in them. */
interface Telling {
  kolom(maand: number): number;
  readonly jaar: number;
}

function telling({ methode, jaar }: Extrapolatie): Telling {
  if (methode !== 'dag') return { kolom: () => 1, jaar: KOLOMMEN_PER_JAAR[methode] };
  if (jaar === undefined || !Number.isInteger(jaar) || jaar < 1900 || jaar > 9999) {
    throw new RangeError('De methode "dag" heeft een jaar nodig, bijvoorbeeld 2024.');
  }
  return { kolom: (maand) => dagenInMaand(jaar, maand), jaar: dagenInJaar(jaar) };
}

/** Degree for a month of the given age (0 = the peilmaand); 1 when no degrees are given. */
function voltooiingsgraad({ voltooiing }: Extrapolatie, leeftijd: number): Decimal {
  return decimaal(voltooiing?.[leeftijd] ?? voltooiing?.at(-1) ?? 1);
}

function controleer({ realisatie, totEnMet, methode, voltooiing }: Extrapolatie): void {
  const kolommen = KOLOMMEN_PER_JAAR[methode];
  const wat = methode === 'periode' ? 'periode' : 'maand';
  if (!Number.isInteger(totEnMet) || totEnMet < 1 || totEnMet > kolommen) {
    throw new RangeError(
      `totEnMet is ${getalTekst(totEnMet)}; geef een ${wat} van 1 tot en met ${kolommen}.`,
    );
  }
  if (realisatie.length > kolommen) {
    throw new RangeError(
      `Een jaar heeft ${kolommen} kolommen bij methode "${methode}", hier staan er ${realisatie.length}.`,
    );
  }
  voltooiing?.forEach(controleerGraad);
}

/** Chain ladder may give a little over 100% (later corrections downwards); far over is a typing error. */
function controleerGraad(graad: number, index: number): void {
  if (Number.isFinite(graad) && graad > 0 && graad <= 1.5) return;
  const gegeven = Number.isFinite(graad) ? percentageTekst(graad) : 'geen getal';
  throw new RangeError(
    `Voltooiingsgraad ${index + 1} is ${gegeven}; geef een percentage boven 0%, zoals 95%.`,
  );
}
