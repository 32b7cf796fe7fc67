import type { Eindstand } from './eindstand';
import type { Ontwikkeling } from './factoren';

/** Standard errors of the final amounts, in the unit of the triangle. */
export interface Standaardfouten {
  /** σ² per development, by age */
  readonly sigma2: readonly number[];
  /** per row; null for a row of which nothing is known */
  readonly perRij: readonly (number | null)[];
  readonly totaal: number;
}

/**
 * The standard errors of chain ladder's final amounts, per row and of their total (which is more than the sum in
 * quadrature, because all rows lean on the same factors).
 *
 * Source: Mack (1993), formulas (5), (7) and (11) with the extrapolation of the last σ². Keuze: a tail factor counts as
 * certain, so that it only scales the errors; a σ² that can't be estimated otherwise follows Mack's rule from the two
 * before it.
 *
 * @param staart as given to `eindstanden`
 * @throws RangeError when there is too little to estimate a variance from, or a development starts from 0.
 */
export function standaardfouten(
  standen: readonly (Eindstand | null)[],
  ontwikkeling: readonly Ontwikkeling[],
  staart = 1,
): Standaardfouten {
  const sigma2 = varianties(ontwikkeling);
  const rijen = standen.map((stand) =>
    stand === null ? null : rijfout(stand, ontwikkeling, sigma2, staart),
  );
  const perRij = rijen.map((kwadraat) => (kwadraat === null ? null : Math.sqrt(kwadraat)));
  return { sigma2, perRij, totaal: Math.sqrt(totaalfout(standen, rijen, ontwikkeling, sigma2)) };
}

/** σ² per development: the weighted variance of the link ratios around their factor. */
function varianties(ontwikkeling: readonly Ontwikkeling[]): number[] {
  const sigma2: number[] = [];
  for (const [leeftijd, { factor, paren }] of ontwikkeling.entries()) {
    if (paren.some(([voor]) => voor === 0)) throw nul(leeftijd);
    if (paren.length > 1) {
      const kwadraten = paren.reduce((som, [voor, na]) => som + (na - factor * voor) ** 2 / voor, 0);
      sigma2.push(kwadraten / (paren.length - 1));
    } else sigma2.push(doorgetrokken(sigma2, leeftijd));
  }
  return sigma2;
}

function nul(leeftijd: number): RangeError {
  const gevolg = 'daarmee is geen standaardfout te berekenen. Voeg kleine posten samen.';
  return new RangeError(`Op leeftijd ${leeftijd} staat een 0; ${gevolg}`);
}

/** Mack's rule for a development that was seen once: min(σ⁴ₖ₋₁ ÷ σ²ₖ₋₂, σ²ₖ₋₂, σ²ₖ₋₁). */
function doorgetrokken(sigma2: readonly number[], leeftijd: number): number {
  const [ervoor, vorige] = [sigma2[leeftijd - 2], sigma2[leeftijd - 1]];
  if (ervoor === undefined || vorige === undefined) {
    throw new RangeError(
      'Er zijn te weinig maanden voor een standaardfout: alleen de laatste ontwikkelingen mogen één keer gezien zijn.',
    );
  }
  return ervoor === 0 ? 0 : Math.min(vorige ** 2 / ervoor, ervoor, vorige);
}

/** The squared standard error of one row: process and estimation error of every development still to come. */
function rijfout(
  stand: Eindstand,
  ontwikkeling: readonly Ontwikkeling[],
  sigma2: readonly number[],
  staart: number,
): number {
  if (stand.leeftijd < ontwikkeling.length && stand.bekend === 0) throw nul(stand.leeftijd);
  let verwacht = stand.bekend;
  let relatief = 0;
  for (const [leeftijd, { factor, basis }] of ontwikkeling.entries()) {
    if (leeftijd < stand.leeftijd) continue;
    relatief += ((sigma2[leeftijd] ?? 0) / factor ** 2) * (1 / verwacht + 1 / basis);
    verwacht *= factor;
  }
  return (verwacht * staart) ** 2 * relatief;
}

/** The squared standard error of the total: rows that share developments share their estimation error. */
function totaalfout(
  standen: readonly (Eindstand | null)[],
  rijen: readonly (number | null)[],
  ontwikkeling: readonly Ontwikkeling[],
  sigma2: readonly number[],
): number {
  const gevuld = standen.filter((stand) => stand !== null);
  const som = rijen.reduce<number>((totaal, kwadraat) => totaal + (kwadraat ?? 0), 0);
  const gedeeld = gevuld.flatMap((een, i) =>
    gevuld.slice(i + 1).map((ander) => {
      const vanaf = Math.max(een.leeftijd, ander.leeftijd);
      return 2 * een.eindstand * ander.eindstand * schattingsfout(vanaf, ontwikkeling, sigma2);
    }),
  );
  return gedeeld.reduce((totaal, deel) => totaal + deel, som);
}

/** The relative squared error of the factors from an age on, as far as it comes from estimating them. */
function schattingsfout(
  vanaf: number,
  ontwikkeling: readonly Ontwikkeling[],
  sigma2: readonly number[],
): number {
  return ontwikkeling.reduce(
    (som, { factor, basis }, leeftijd) =>
      leeftijd < vanaf ? som : som + (sigma2[leeftijd] ?? 0) / factor ** 2 / basis,
    0,
  );
}
