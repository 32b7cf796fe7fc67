// The scale of a value axis.

export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  /** from minimum to maximum, zero exactly 0 */
  readonly ticks: readonly number[];
}

/** 1, 2 or 5 times a power of ten, at least as large as `rough`. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  for (const factor of [1, 2, 5]) {
    if (factor * power >= rough) return factor * power;
  }
  return 10 * power;
}

/**
 * Round values for an axis that holds every value and zero.
 * @param values what is drawn; empty or all zero gives 0 to 1
 * @param wanted about how many steps fit
 * @param fixed a minimum or maximum the maker of the chart has set; null = automatic
 */
export function scaleFor(
  values: readonly number[],
  wanted: number,
  fixed: { minimum: number | null; maximum: number | null } = { minimum: null, maximum: null },
): Scale {
  const low = fixed.minimum ?? Math.min(0, ...values);
  let high = fixed.maximum ?? Math.max(0, ...values);
  if (high <= low) high = low + 1;
  const step = niceStep((high - low) / Math.max(1, wanted));
  const minimum = fixed.minimum ?? Math.floor(low / step) * step;
  const maximum = fixed.maximum ?? Math.ceil(high / step) * step;
  const ticks: number[] = [];
  const first = Math.ceil(minimum / step);
  for (let index = first; index * step <= maximum + step / 1e6; index++) {
    ticks.push(index === 0 ? 0 : Number((index * step).toPrecision(12)));
  }
  return { minimum, maximum, step, ticks };
}
