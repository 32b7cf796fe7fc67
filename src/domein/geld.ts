import type { Decimal } from 'decimal.js';
import { Exact, decimaal } from './decimaal';

/** Whole eurocents. Made by {@link cent} and {@link centVanEuro}, so that euros and cents can't be mixed up. */
export type Cent = number & { readonly eenheid: 'eurocent' };

/**
 * Marks a number of whole eurocents as money.
 *
 * @throws RangeError unless `waarde` is a safe integer (beyond that, sums would silently lose cents).
 */
export function cent(waarde: number): Cent {
  if (!Number.isSafeInteger(waarde)) {
    throw new RangeError(`${waarde} is geen geheel aantal eurocenten waarmee exact te rekenen is.`);
  }
  return (waarde === 0 ? 0 : waarde) as Cent;
}

/** No money at all. */
export const NUL = cent(0);

/**
 * Euros to whole cents, half up (away from zero), exact on the decimal notation: 1.005 → 101, −1.005 → −101.
 *
 * @throws RangeError when `euro` is not a number or too large for exact cents.
 */
export function centVanEuro(euro: Decimal.Value): Cent {
  return centAfgerond(decimaal(euro).times(100));
}

/** A decimal number of cents to whole cents, half up (away from zero). */
export function centAfgerond(centen: Decimal): Cent {
  return cent(centen.toDecimalPlaces(0, Exact.ROUND_HALF_UP).toNumber());
}

/** Cents to euros, for a cell or a screen; never calculate on with it. */
export function euroVanCent(bedrag: Cent): number {
  return bedrag / 100;
}

/**
 * The exact sum, 0 for no amounts.
 *
 * @throws RangeError when the sum is too large for exact cents.
 */
export function som(bedragen: Iterable<Cent>): Cent {
  let totaal = 0;
  for (const bedrag of bedragen) totaal = cent(totaal + bedrag);
  return cent(totaal);
}

/** The smaller of two amounts. */
export function kleinste(a: Cent, b: Cent): Cent {
  return a < b ? a : b;
}

/** The larger of two amounts. */
export function grootste(a: Cent, b: Cent): Cent {
  return a > b ? a : b;
}

/** `a − b`. */
export function verschil(a: Cent, b: Cent): Cent {
  return cent(a - b);
}

/** An amount as Dutch text, cents only where there are any: `€ 1.234.567`, `€ 0,05`, `€ -12,50`. */
export function euroTekst(bedrag: Cent): string {
  const hele = Math.floor(Math.abs(bedrag) / 100);
  const rest = Math.abs(bedrag) % 100;
  const duizendtallen = String(hele).replace(/\B(?=(\d{3})+$)/g, '.');
  const centen = rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`;
  return `€ ${bedrag < 0 ? '-' : ''}${duizendtallen}${centen}`;
}
