import { type Driehoek, bekend, laatste } from './driehoek';

/** How the year forecast of a year ago compares with what is known of that year now; unit of the triangle. */
export interface Jaartoets {
  readonly voorspeld: number;
  /** what is known of the twelve months now */
  readonly werkelijk: number;
  /** voorspeld ÷ werkelijk − 1, as a fraction; positive = forecast too high */
  readonly afwijking: number;
}

/**
 * The triangle as it was when a row had just got its first amount: that row the youngest, each row above it one month
 * older. Ages nobody had reached are dropped.
 *
 * @param jongste the row that was the youngest, from 0
 */
export function standVanToen(driehoek: Driehoek, jongste: number): Driehoek {
  const lengtes = driehoek
    .slice(0, jongste + 1)
    .map((rij, nummer) => Math.min(bekend(rij), jongste - nummer + 1));
  const breedte = Math.max(0, ...lengtes);
  return lengtes.map((lengte, nummer) =>
    Array.from({ length: breedte }, (_leeg, k) => (k < lengte ? (driehoek[nummer]?.[k] ?? null) : null)),
  );
}

/**
 * Makes the year forecast again as it would have been made at the same moment of an earlier year, and compares it with
 * what came.
 *
 * @param januari the row of January of that year, from 0
 * @param peilmaand 1–12
 * @param schat forecasts a year from the months known then (January first) and the triangle of then; null = it can't
 * @returns null when the triangle doesn't hold all twelve months, or there was nothing to forecast from
 */
export function jaartoets(
  driehoek: Driehoek,
  januari: number,
  peilmaand: number,
  schat: (maanden: readonly (number | null)[], toen: Driehoek) => number | null,
): Jaartoets | null {
  const maanden = januari < 0 ? [] : driehoek.slice(januari, januari + 12).map(laatste);
  if (maanden.length < 12 || maanden.some((bedrag) => bedrag === null)) return null;
  const toen = standVanToen(driehoek, januari + peilmaand - 1);
  const voorspeld = schat(toen.slice(januari).map(laatste), toen);
  const werkelijk = maanden.reduce<number>((som, bedrag) => som + (bedrag ?? 0), 0);
  if (voorspeld === null || werkelijk <= 0) return null;
  return { voorspeld, werkelijk, afwijking: voorspeld / werkelijk - 1 };
}
