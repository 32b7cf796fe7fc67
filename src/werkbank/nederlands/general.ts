/** Numbers as Excel shows them in the Dutch format Standaard (General). */
import Decimal from 'decimal.js';

const widest = 11;

/**
 * How format Standaard shows a number in a cell that is wide enough: at most 11 characters including the decimal
 * comma (the minus sign not counted), so 11 digits of a whole number and 10 of a broken one; beyond that
 * 1,23457E+11. Excel keeps 15 significant digits, and so does this.
 * A number that is not finite gives #GETAL!.
 */
export function dutchGeneral(value: number): string {
  if (!Number.isFinite(value)) return '#GETAL!';
  const number = new Decimal(value.toPrecision(15));
  const size = number.abs();
  if (size.isZero()) return '0';
  const rounded = number.toDecimalPlaces(decimalsThatFit(size), Decimal.ROUND_HALF_UP);
  const fits = rounded.abs().lt('1e11') && (size.gte('1e-4') || rounded.eq(number));
  return (fits ? rounded.toFixed() : exponential(number, 6)).replace('.', ',');
}

/** The number with all its 15 significant digits and no rounding for show, as in the formula bar: 1/3 → 0,333333333333333. */
export function dutchFullNumber(value: number): string {
  if (!Number.isFinite(value)) return '#GETAL!';
  const number = new Decimal(value.toPrecision(15));
  const size = number.abs();
  const plain = size.isZero() || (size.gte('1e-9') && size.lt('1e21'));
  return (plain ? number.toFixed() : exponential(number, 15)).replace('.', ',');
}

function decimalsThatFit(size: Decimal): number {
  const whole = Math.max(1, size.trunc().toFixed().length);
  return Math.max(0, widest - whole - 1);
}

/** 1.23457E+11: the mantissa without closing zeros, an exponent of at least two digits with its sign. */
function exponential(number: Decimal, digits: number): string {
  const [mantissa = '', exponent = '0'] = number.toSignificantDigits(digits).toExponential().split('e');
  const power = Number(exponent);
  return `${mantissa}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
