// A worksheet as a grid of cells, upright or on its side, so that tables with the regio's across and tables with
// the regio's down are recognised by the same code.
import type { Celpositie } from '../beeld/adres';
import { celVan } from '../beeld/werkmapbeeld';
import type { Bladbeeld, Celbeeld } from '../beeld/werkmapbeeld';

export interface Raster {
  /** Rows and columns of the grid that can hold something. */
  rijen: number;
  kolommen: number;
  cel(rij: number, kolom: number): Celbeeld;
  /** Where a cell of the grid stands in the worksheet. */
  positie(rij: number, kolom: number): Celpositie;
}

/** The worksheet as it is; row 0 is row 1 of the worksheet. */
export function rechtop(blad: Bladbeeld): Raster {
  const gebied = blad.bereik?.gebied;
  return {
    rijen: gebied ? gebied.rij + gebied.rijen : 0,
    kolommen: gebied ? gebied.kolom + gebied.kolommen : 0,
    cel: (rij, kolom) => celVan(blad, rij, kolom),
    positie: (rij, kolom) => ({ blad: blad.naam, rij, kolom }),
  };
}

/** The same grid with rows and columns exchanged. */
export function gekanteld(raster: Raster): Raster {
  return {
    rijen: raster.kolommen,
    kolommen: raster.rijen,
    cel: (rij, kolom) => raster.cel(kolom, rij),
    positie: (rij, kolom) => raster.positie(kolom, rij),
  };
}

/** The text of a cell that holds text; '' for numbers, TRUE/FALSE and blanks. */
export function tekstIn(raster: Raster, rij: number, kolom: number): string {
  const { waarde } = raster.cel(rij, kolom);
  return typeof waarde === 'string' ? waarde.trim() : '';
}
