import { Exact, decimaal, percentageTekst } from '../decimaal';
import { type Cent, NUL, centAfgerond, cent } from '../geld';
import { type Brutering, type Kavel, type Richting, richting } from './types';

/**
 * The part that arrives of what is sent from one kavel to another, as a fraction: 1 within a kavel, else
 * 1 − brutering.
 *
 * @throws RangeError for a brutering of 100% or more either way: then nothing would arrive, or more than double.
 */
export function aankomstfactor(van: Kavel, naar: Kavel, brutering: Brutering): number {
  const kant = richting(van, naar);
  if (kant === undefined) return 1;
  const fractie = brutering[kant] ?? 0;
  if (!mogelijkeBrutering(fractie)) throw new RangeError(zinOnmogelijk(kant, fractie));
  return decimaal(new Exact(1).minus(decimaal(fractie))).toNumber();
}

/** Under 100% either way: otherwise nothing would arrive, or more than double. */
export function mogelijkeBrutering(fractie: number): boolean {
  return fractie > -1 && fractie < 1;
}

function zinOnmogelijk(kant: Richting, fractie: number): string {
  const gegeven = Number.isFinite(fractie) ? percentageTekst(fractie) : 'geen getal';
  return `Brutering ${kant} is ${gegeven}; geef een percentage onder 100%, zoals 5%.`;
}

/** What arrives of an amount sent, half up to the cent: € 100 at factor 0.95 arrives as € 95. */
export function aankomst(bedrag: Cent, factor: number): Cent {
  return centAfgerond(new Exact(bedrag).times(decimaal(factor)));
}

/**
 * The smallest amount to send for at least `gewenst` to arrive. Up to factor 1 exactly `gewenst` arrives; above it
 * (more arrives than is sent) it can be one cent more, because not every amount can be hit.
 */
export function teSturen(gewenst: Cent, factor: number): Cent {
  if (gewenst <= 0) return NUL;
  // Half up: x arrives as `gewenst` or more as soon as x × factor ≥ gewenst − ½.
  return cent(new Exact(gewenst).minus(0.5).div(decimaal(factor)).ceil().toNumber());
}
