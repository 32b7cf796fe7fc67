import { voltooiingsgraden, type Eindstand } from './eindstand';
import type { Ontwikkeling } from './factoren';
import { standaardfouten } from './mack';

/** What is known of one productiemaand, in the unit of the triangle. */
export interface Naijlmaand {
  readonly bedrag: number;
  /** from 0: the peilmaand itself */
  readonly leeftijd: number;
}

/**
 * The standard error of the final amounts of some months together, by the developments of a triangle they need not be
 * part of. Months older than the triangle are final but for the tail.
 *
 * Source: Mack (1993), formulas (7) and (11). Keuze: a month without an amount (0 or a credit) adds nothing.
 *
 * @throws RangeError when the triangle is too small to estimate a variance from
 */
export function maandfout(
  maanden: readonly Naijlmaand[],
  ontwikkeling: readonly Ontwikkeling[],
  staart = 1,
): number {
  const graden = voltooiingsgraden(ontwikkeling, staart);
  const standen = maanden
    .filter(({ bedrag }) => bedrag > 0)
    .map(({ bedrag, leeftijd }): Eindstand => {
      const eindstand = bedrag / (graden[leeftijd] ?? 1 / staart);
      return { bekend: bedrag, leeftijd, eindstand, reserve: eindstand - bedrag };
    });
  return standaardfouten(standen, ontwikkeling, staart).totaal;
}
