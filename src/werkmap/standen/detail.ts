// How finely declarations are kept on the sheet: as finely as it can hold.
import { voegSamen } from '../../invoer/totalen';
import type { Declaratierij } from './declaratierij';

/**
 * Rows that the sheet Declaraties may have. Keuze: a quarter of the rows that are read of a worksheet (see leesblad), so
 * that writing it and calculating with it stay quick, and there is room for what the user adds.
 */
export const MEESTE_RIJEN = 10_000;

/** What is told apart, the finest first. */
export const DETAILS = ['prestatie', 'leveringsvorm', 'regio'] as const;
export type Detail = (typeof DETAILS)[number];

/** Without the prestatie the volumes are of several units: they are no longer there. */
const zonderPrestatie = (rij: Declaratierij): Declaratierij => ({
  ...rij,
  prestatiecode: '',
  tijdseenheid: '',
  aantal: 0,
});

/** A prestatie whose leveringsvorm is unknown keeps its code, so that it can still be looked up later. */
const perVorm = (rij: Declaratierij): Declaratierij =>
  rij.leveringsvorm === '' ? { ...rij, tijdseenheid: '', aantal: 0 } : zonderPrestatie(rij);

const zonderAanbieder = (rij: Declaratierij): Declaratierij => ({ ...rij, agb: '', aanbieder: '' });

/** Each on top of the one before; regio, productiemaand and boekmaand always stay: the forecast and the triangle need them. */
const STAPPEN: readonly { detail: Detail; maak(rij: Declaratierij): Declaratierij }[] = [
  { detail: 'leveringsvorm', maak: perVorm },
  { detail: 'regio', maak: zonderAanbieder },
  { detail: 'regio', maak: zonderPrestatie },
];

/** The rows added up as far as is needed for the sheet; undefined when even that isn't enough. */
export function passend(
  rijen: readonly Declaratierij[],
  meeste: number,
): { rijen: readonly Declaratierij[]; detail: Detail } | undefined {
  if (rijen.length <= meeste) return { rijen, detail: 'prestatie' };
  let minder: readonly Declaratierij[] = rijen;
  for (const { detail, maak } of STAPPEN) {
    minder = voegSamen([minder.map(maak)]) as Declaratierij[];
    if (minder.length <= meeste) return { rijen: minder, detail };
  }
  return undefined;
}
