import { Exact } from './decimaal';
import { type Cent, NUL, cent, som, verschil } from './geld';
import type { Leveringsvorm } from './leveringsvorm';

/** What one aanbieder agreed and is expected to deliver in one leveringsvorm. Amounts in cents. */
export interface Signaalrij {
  readonly regio: string;
  readonly aanbieder: string;
  readonly agb?: string;
  readonly leveringsvorm?: Leveringsvorm;
  readonly afspraak: Cent;
  readonly prognose: Cent;
  /** declared per productiemaand, January first; null = not declared, which is never 0 */
  readonly maanden?: readonly (Cent | null)[];
  readonly realisatieVorigJaar?: Cent;
}

/** Higher or lower than agreed. */
export const RICHTINGEN = ['overproductie', 'onderproductie'] as const;
export type Productierichting = (typeof RICHTINGEN)[number];

/** How the production of an aanbieder moves. */
export type Trend =
  | {
      /** The mean of the last months against that of the months before. */
      readonly soort: 'maanden';
      /** as a fraction: 0.05 = 5% more a month */
      readonly verandering: number;
      /** how many months the last ones are, and how many there were before */
      readonly laatste: number;
      readonly ervoor: number;
    }
  | {
      /** This year's forecast against last year's realisation. */
      readonly soort: 'vorig jaar';
      readonly verandering: number;
    }
  | { readonly soort: 'onbekend'; readonly reden: string };

/** One row of the list of signals. Amounts in cents, shares as fractions. */
export interface Signaal {
  readonly rij: Signaalrij;
  readonly afwijking: Cent;
  readonly richting: Productierichting | null;
  /**
   * The part of what moves the regio in the direction of its own Σ afwijking: an aanbieder that works against it has
   * a negative share. null when the regio's Σ afwijking is 0.
   */
  readonly aandeel: number | null;
  /** afwijking as a part of the regio's deficit; null when the regio has none, or it isn't known */
  readonly aandeelTekort: number | null;
  /** Σ aandeel of this row and the larger ones of the regio; null as `aandeel` */
  readonly cumulatief: number | null;
  readonly trend: Trend;
}

/** The signals of one regio, the largest afwijking first. */
export interface Regiosignaal {
  readonly regio: string;
  /** Σ prognose − Σ afspraak over all its rows, also those that a filter leaves out */
  readonly afwijking: Cent;
  /** prognose − ruimte when that is above 0; null when the ruimte isn't known */
  readonly tekort: Cent | null;
  readonly signalen: readonly Signaal[];
  /** rows that the filter left out */
  readonly weggelaten: number;
}

/** What to show; absent = everything. */
export interface Signaalfilter {
  readonly regio?: string;
  readonly leveringsvorm?: Leveringsvorm;
  readonly richting?: Productierichting;
  /** the n largest of every regio */
  readonly hoogste?: number;
}

/** Keuze: the last three declared months against those before; with fewer than two before there is no trend. */
export const TRENDMAANDEN = 3;
const MINSTE_ERVOOR = 2;

/** A quotient to six decimals, so that it is the same everywhere. */
function deel(teller: Cent, noemer: Cent): number {
  return new Exact(teller).div(noemer).toDecimalPlaces(6).toNumber();
}

/**
 * How the production moves: by the declared months when there are enough of them, else by last year's realisation.
 * The months are those up to the last declared one; a month that wasn't declared in between isn't 0 but left out.
 */
export function trendVan({ maanden = [], prognose, realisatieVorigJaar }: Signaalrij): Trend {
  const gedeclareerd = maanden.filter((bedrag) => bedrag !== null);
  const ervoor = gedeclareerd.slice(0, -TRENDMAANDEN);
  const laatste = gedeclareerd.slice(-TRENDMAANDEN);
  const eerder = som(ervoor);
  if (ervoor.length >= MINSTE_ERVOOR && eerder > 0) {
    const nu = new Exact(som(laatste)).div(laatste.length);
    const toen = new Exact(eerder).div(ervoor.length);
    const verandering = nu.div(toen).minus(1).toDecimalPlaces(6).toNumber();
    return { soort: 'maanden', verandering, laatste: laatste.length, ervoor: ervoor.length };
  }
  if (realisatieVorigJaar !== undefined && realisatieVorigJaar > 0) {
    const verandering = deel(verschil(prognose, realisatieVorigJaar), realisatieVorigJaar);
    return { soort: 'vorig jaar', verandering };
  }
  return { soort: 'onbekend', reden: redenOnbekend(gedeclareerd.length, ervoor.length) };
}

function redenOnbekend(gedeclareerd: number, ervoor: number): string {
  if (gedeclareerd === 0) return 'Er zijn geen maanden en er is geen realisatie van vorig jaar.';
  if (ervoor >= MINSTE_ERVOOR) return 'De maanden ervoor tellen samen niet op tot een bedrag.';
  const nodig = TRENDMAANDEN + MINSTE_ERVOOR;
  const aantal = gedeclareerd === 1 ? 'Er is 1 maand' : `Er zijn ${gedeclareerd} maanden`;
  return `${aantal} gedeclareerd; een trend vraagt er minstens ${nodig}.`;
}

function richtingVan(afwijking: Cent): Productierichting | null {
  if (afwijking === 0) return null;
  return afwijking > 0 ? 'overproductie' : 'onderproductie';
}

function doetMee({ rij, richting }: Signaal, filter: Signaalfilter): boolean {
  if (filter.leveringsvorm !== undefined && rij.leveringsvorm !== filter.leveringsvorm) return false;
  return filter.richting === undefined || richting === filter.richting;
}

/** The rows with the largest afwijking first, of equals the earlier one; each with its share. */
function gerangschikt(rijen: readonly Signaalrij[], totaal: Cent, tekort: Cent | null): Signaal[] {
  const metAfwijking = rijen.map((rij) => ({ rij, afwijking: verschil(rij.prognose, rij.afspraak) }));
  metAfwijking.sort((a, b) => Math.abs(b.afwijking) - Math.abs(a.afwijking));
  let lopend = NUL;
  return metAfwijking.map(({ rij, afwijking }): Signaal => {
    lopend = cent(lopend + afwijking);
    return {
      rij,
      afwijking,
      richting: richtingVan(afwijking),
      aandeel: totaal === 0 ? null : deel(afwijking, totaal),
      aandeelTekort: tekort === null || tekort === 0 ? null : deel(afwijking, tekort),
      cumulatief: totaal === 0 ? null : deel(lopend, totaal),
      trend: trendVan(rij),
    };
  });
}

function regiosignaal(
  regio: string,
  rijen: readonly Signaalrij[],
  ruimte: Cent | undefined,
  filter: Signaalfilter,
): Regiosignaal {
  const prognose = som(rijen.map((rij) => rij.prognose));
  const totaal = verschil(prognose, som(rijen.map((rij) => rij.afspraak)));
  const tekort = ruimte === undefined ? null : cent(Math.max(0, prognose - ruimte));
  const alle = gerangschikt(rijen, totaal, tekort);
  const signalen = alle.filter((signaal) => doetMee(signaal, filter)).slice(0, filter.hoogste);
  return { regio, afwijking: totaal, tekort, signalen, weggelaten: alle.length - signalen.length };
}

/**
 * Who causes the surplus or deficit? Per regio the rows by the size of prognose − afspraak, with the share of each in
 * the whole, so that inkopers know whom to talk to.
 *
 * Shares are of all rows of the regio; a filter only leaves rows out, so that the same row always has the same share.
 *
 * Source: CZ Monitoring contracteerruimte 2024, dia 4 ("een signaal … om met zorgaanbieders in gesprek te gaan over
 * het ontstaan van het tekort of overschot"); the measures are a keuze.
 *
 * @param ruimte ruimte for zorg in natura per regio, in cents; a regio that isn't there has no known deficit
 * @returns the regio's in the order in which they first appear in the rows
 */
export function signaallijst(
  rijen: readonly Signaalrij[],
  ruimte: ReadonlyMap<string, Cent>,
  filter: Signaalfilter = {},
): Regiosignaal[] {
  const perRegio = new Map<string, Signaalrij[]>();
  for (const rij of rijen) {
    if (filter.regio !== undefined && rij.regio !== filter.regio) continue;
    const groep = perRegio.get(rij.regio);
    if (groep === undefined) perRegio.set(rij.regio, [rij]);
    else groep.push(rij);
  }
  return [...perRegio].map(([regio, groep]) => regiosignaal(regio, groep, ruimte.get(regio), filter));
}
