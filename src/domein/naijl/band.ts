/** A forecast with its uncertainty, in the unit it was given in. */
export interface Band {
  /** one in ten outcomes is lower */
  readonly laag: number;
  /** one in ten outcomes is higher */
  readonly hoog: number;
}

/** The 90% quantile of the standard normal distribution: between −z and z lies 80%. */
const Z80 = 1.2815515655446004;

/**
 * The band in which four out of five outcomes fall.
 *
 * Source: Mack (1993), section 5: a lognormal distribution with this mean and standard error, because amounts aren't
 * negative and their errors are lopsided.
 *
 * @param verwacht the forecast, above 0
 * @param standaardfout of the forecast, not negative
 */
export function band80(verwacht: number, standaardfout: number): Band {
  const { mu, sigma } = lognormaal(verwacht, standaardfout);
  return { laag: Math.exp(mu - Z80 * sigma), hoog: Math.exp(mu + Z80 * sigma) };
}

/**
 * The probability that the outcome exceeds the ruimte, as a fraction; by the same distribution.
 *
 * @param ruimte what there is; with nothing (or less) any outcome exceeds it
 */
export function tekortkans(ruimte: number, verwacht: number, standaardfout: number): number {
  const { mu, sigma } = lognormaal(verwacht, standaardfout);
  if (ruimte <= 0) return 1;
  if (sigma === 0) return verwacht > ruimte ? 1 : 0;
  return 1 - verdelingsfunctie((Math.log(ruimte) - mu) / sigma);
}

function lognormaal(verwacht: number, standaardfout: number): { mu: number; sigma: number } {
  if (!(verwacht > 0)) throw new RangeError('Een band vraagt een prognose boven 0.');
  if (!(standaardfout >= 0)) throw new RangeError('Een standaardfout is niet negatief.');
  const kwadraat = Math.log(1 + (standaardfout / verwacht) ** 2);
  return { mu: Math.log(verwacht) - kwadraat / 2, sigma: Math.sqrt(kwadraat) };
}

/**
 * The standard normal distribution function, to about seven digits.
 *
 * Source: Abramowitz and Stegun (1964), formula 26.2.17.
 */
function verdelingsfunctie(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const reeks = [1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.31938153];
  const som = reeks.reduce((opgeteld, coefficient) => (opgeteld + coefficient) * t, 0);
  const staart = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * som;
  return z >= 0 ? 1 - staart : staart;
}
