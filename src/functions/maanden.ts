import { laatsteMaand } from '../domein/prognose/lineair';
import { NUL } from '../domein/geld';
import { breedte, cel, hoogte, isLeeg, plek, type Argument } from './cellen';
import type { Plek } from './plek';

/** The realisation as items × months, whichever way it lies in the sheet. Items and months count from 0. */
export interface Maandtabel {
  items: number;
  maanden: number;
  cel(item: number, maand: number): unknown;
  plek(item: number, maand: number): Plek;
}

/** A year has at most thirteen declaration periods: a longer column can't be one item's months. */
const MEESTE_PERIODEN = 13;

/**
 * Reads `realisatie` as one row per item, or as one column of months of a single item.
 *
 * A single column of 2 to 13 cells is one item's months, with one exception: when the peilmaand is 1, each cell is
 * the first month of another item (the round of January: one column, many aanbieders). Read as months, that call
 * would use the first cell only and drop the money in all the others without a word. The same goes when an option
 * holds one value per cell of the column (`perRij`). The choice looks at sizes and the peilmaand only, never at which
 * cells are filled, so that the size of the result doesn't change while a year is being filled in.
 */
export function maandtabel(realisatie: Argument, peilmaand: number | null, perRij: boolean): Maandtabel {
  const [rijen, kolommen] = [hoogte(realisatie), breedte(realisatie)];
  const isMaandkolom = kolommen === 1 && rijen > 1 && rijen <= MEESTE_PERIODEN && !perRij && peilmaand !== 1;
  if (isMaandkolom) {
    return {
      items: 1,
      maanden: rijen,
      cel: (_item, maand) => cel(realisatie, maand, 0),
      plek: (_item, maand) => plek(realisatie, maand, 0),
    };
  }
  return {
    items: rijen,
    maanden: kolommen,
    cel: (item, maand) => cel(realisatie, item, maand),
    plek: (item, maand) => plek(realisatie, item, maand),
  };
}

/** The last month in which any item has a cell that isn't blank, counted from 1; 0 when all are blank. */
export function laatsteGevuldeMaand(tabel: Maandtabel): number {
  const gevuld = Array.from({ length: tabel.items }, (_item, item) =>
    Array.from({ length: tabel.maanden }, (_maand, maand) => (isLeeg(tabel.cel(item, maand)) ? null : NUL)),
  );
  return laatsteMaand(gevuld);
}
