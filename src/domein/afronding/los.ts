import { type Cent, cent } from '../geld';

/**
 * An amount rounded on its own to a whole number of units, half up (away from zero), as Excel's AFRONDEN does.
 *
 * @param eenheid what to round to, in cents: € 1.000 is 100.000
 * @throws RangeError unless `eenheid` is positive.
 */
export function afgerond(bedrag: Cent, eenheid: Cent): Cent {
  if (eenheid <= 0) throw new RangeError(`Afronden op ${eenheid} eurocent kan niet.`);
  const rest = Math.abs(bedrag) % eenheid;
  // Compared without doubling the amount, which could leave the exact integers.
  const omhoog = rest >= eenheid - rest;
  const grootte = Math.abs(bedrag) - rest + (omhoog ? eenheid : 0);
  return cent(Math.sign(bedrag) * grootte);
}

/**
 * *Los afgerond*: every cell of a table rounded on its own, as CZ publishes its contracteerruimtetabel. Each cell is
 * as close as can be; sums of the rounded cells may be off.
 *
 * @param tabel rows × columns, in cents
 */
export function los(tabel: readonly (readonly Cent[])[], eenheid: Cent): Cent[][] {
  return tabel.map((rij) => rij.map((bedrag) => afgerond(bedrag, eenheid)));
}
