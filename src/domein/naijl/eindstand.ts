import { type Driehoek, bekend, laatste } from './driehoek';
import { type Ontwikkeling, controleerStaart } from './factoren';

/**
 * How much of the final amount is known at each age, as a fraction: 1 ÷ the product of the factors still to come.
 * Youngest first, so that it is what WLZ.EXTRAPOLEER takes as voltooiing.
 *
 * @param staart what still comes after the last age, as a factor; 1 = nothing
 * @throws RangeError for a tail that can't be.
 */
export function voltooiingsgraden(ontwikkeling: readonly Ontwikkeling[], staart = 1): number[] {
  return nogTeKomen(ontwikkeling, staart).map((factor) => 1 / factor);
}

/** Per age the product of the factors still to come, the tail included. */
function nogTeKomen(ontwikkeling: readonly Ontwikkeling[], staart: number): number[] {
  controleerStaart(staart);
  const factoren = [staart];
  for (const { factor } of [...ontwikkeling].reverse()) factoren.unshift((factoren[0] ?? 1) * factor);
  return factoren;
}

/** The final amount of one row, in the unit of the triangle. */
export interface Eindstand {
  /** what is known so far */
  readonly bekend: number;
  /** age of what is known, from 0 */
  readonly leeftijd: number;
  readonly eindstand: number;
  /** eindstand − bekend */
  readonly reserve: number;
}

/**
 * The final amount per row: what is known times the factors still to come. Not rounded.
 *
 * @returns null for a row of which nothing is known
 */
export function eindstanden(
  driehoek: Driehoek,
  ontwikkeling: readonly Ontwikkeling[],
  staart = 1,
): (Eindstand | null)[] {
  const factoren = nogTeKomen(ontwikkeling, staart);
  return driehoek.map((rij) => {
    const nu = laatste(rij);
    if (nu === null) return null;
    const leeftijd = bekend(rij) - 1;
    const eindstand = nu * (factoren[leeftijd] ?? 1);
    return { bekend: nu, leeftijd, eindstand, reserve: eindstand - nu };
  });
}
