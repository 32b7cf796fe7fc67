const DAGEN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Leap year by the Gregorian rule: 2024 and 2000 are, 2023 and 1900 are not. */
export function schrikkeljaar(jaar: number): boolean {
  return (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
}

/**
 * Days in a calendar month.
 *
 * @param maand 1–12
 * @throws RangeError for another month.
 */
export function dagenInMaand(jaar: number, maand: number): number {
  const dagen = DAGEN[maand - 1];
  if (dagen === undefined) throw new RangeError(`Maand ${maand} bestaat niet.`);
  return maand === 2 && schrikkeljaar(jaar) ? 29 : dagen;
}

/** 365, or 366 in a leap year. */
export function dagenInJaar(jaar: number): number {
  return schrikkeljaar(jaar) ? 366 : 365;
}
