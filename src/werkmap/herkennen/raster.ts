// A worksheet as a grid of cells, upright or on its side, so that tables with the regio's across and tables with
// the regio's down are recognised by the same code.
import { ligtIn } from '../beeld/adres';
import type { Celpositie, Gebied } from '../beeld/adres';
import { celVan, LEGE_CEL } from '../beeld/werkmapbeeld';
import type { Bladbeeld, Celbeeld, Naambeeld } from '../beeld/werkmapbeeld';

export interface Raster {
  /** Rows and columns of the grid that can hold something. */
  rijen: number;
  kolommen: number;
  cel(rij: number, kolom: number): Celbeeld;
  /** The name in the workbook of the cells from here on in this row of the grid, if they have one. */
  naam(rij: number, kolom: number): string | undefined;
  /** Where a cell of the grid stands in the worksheet. */
  positie(rij: number, kolom: number): Celpositie;
}

/** A name of one row or column of cells that holds a cell. */
function naamVan(namen: readonly Naambeeld[], plek: { rij: number; kolom: number }): string | undefined {
  const gevonden = namen.find(({ gebied }) => {
    return gebied && (gebied.rijen === 1) !== (gebied.kolommen === 1) && ligtIn(plek, gebied);
  });
  return gevonden?.naam;
}

/**
 * The worksheet as it is; row 0 is row 1 of the worksheet.
 * @param namen names of the workbook
 */
export function rechtop(blad: Bladbeeld, namen: readonly Naambeeld[] = []): Raster {
  const hier = namen.filter((naam) => naam.blad === blad.naam);
  const gebied = blad.bereik?.gebied;
  return {
    rijen: gebied ? gebied.rij + gebied.rijen : 0,
    kolommen: gebied ? gebied.kolom + gebied.kolommen : 0,
    cel: (rij, kolom) => celVan(blad, rij, kolom),
    naam: (rij, kolom) => naamVan(hier, { rij, kolom }),
    positie: (rij, kolom) => ({ blad: blad.naam, rij, kolom }),
  };
}

/** The same grid in which everything outside a rectangle of the worksheet is blank. */
export function binnenGebied(raster: Raster, gebied: Gebied): Raster {
  return {
    ...raster,
    rijen: Math.min(raster.rijen, gebied.rij + gebied.rijen),
    kolommen: Math.min(raster.kolommen, gebied.kolom + gebied.kolommen),
    cel: (rij, kolom) => (ligtIn({ rij, kolom }, gebied) ? raster.cel(rij, kolom) : LEGE_CEL),
  };
}

/** The same grid with rows and columns exchanged. */
export function gekanteld(raster: Raster): Raster {
  return {
    rijen: raster.kolommen,
    kolommen: raster.rijen,
    cel: (rij, kolom) => raster.cel(kolom, rij),
    naam: (rij, kolom) => raster.naam(kolom, rij),
    positie: (rij, kolom) => raster.positie(kolom, rij),
  };
}

/** The text of a cell that holds text; '' for numbers, TRUE/FALSE and blanks. */
export function tekstIn(raster: Raster, rij: number, kolom: number): string {
  const { waarde } = raster.cel(rij, kolom);
  return typeof waarde === 'string' ? waarde.trim() : '';
}
