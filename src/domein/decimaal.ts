import { Decimal } from 'decimal.js';

/**
 * Decimal arithmetic of this house: 40 significant digits, so that a quotient of two amounts never lands on a
 * false half cent, and rounding half up (away from zero) wherever a rounding is asked for.
 */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

/** From here a double has no digit to spare beyond the cent, so there is no noise to take off. */
const NO_SPARE_DIGITS = 1e13;

/**
 * The decimal number a user means by `waarde`.
 *
 * A number is read by its notation in 15 significant digits, as Excel shows it: a cell that holds 1 − 0,042
 * (0.9579999999999999…) means 0,958. Strings and Decimals are taken as they are.
 *
 * @throws RangeError when `waarde` is not a finite number.
 */
export function decimaal(waarde: Decimal.Value): Decimal {
  const exact = gelezen(waarde);
  if (exact === undefined || !exact.isFinite()) throw new RangeError(`'${String(waarde)}' is geen getal.`);
  const isNumber = typeof waarde === 'number';
  return isNumber && exact.abs().lessThan(NO_SPARE_DIGITS) ? exact.toSignificantDigits(15) : exact;
}

/** decimal.js throws an English error on text that is no number; here that becomes `undefined`. */
function gelezen(waarde: Decimal.Value): Decimal | undefined {
  try {
    return new Exact(waarde);
  } catch {
    return undefined;
  }
}

/** A fraction as a Dutch percentage with at most `decimalen` decimals: 0.958 → `95,8%`. */
export function percentageTekst(fractie: Decimal.Value, decimalen = 2): string {
  return `${getalTekst(decimaal(fractie).times(100).toDecimalPlaces(decimalen))}%`;
}

/** A number in Dutch notation, without thousands separators: 95.8 → `95,8`. */
export function getalTekst(waarde: Decimal.Value): string {
  return decimaal(waarde).toFixed().replace('.', ',');
}
