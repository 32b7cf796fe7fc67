// A workbook as plain data: what one reading pass brings, and all that recognising and planning get to see.
import type { Celpositie, Gebied } from './adres';

/** What Excel returns for a cell: blank is '', an error is its text ('#N/A'). */
export type Celwaarde = string | number | boolean;

/** The used part of a worksheet; every matrix has gebied.rijen × gebied.kolommen cells. */
export interface Bereikbeeld {
  gebied: Gebied;
  waarden: readonly (readonly Celwaarde[])[];
  /** Formulas in English with commas; for a constant the constant itself. */
  formules: readonly (readonly Celwaarde[])[];
  /** As the user sees it. */
  tekst: readonly (readonly string[])[];
  /** Number formats in en-US notation. */
  notaties: readonly (readonly string[])[];
}

export interface Bladbeeld {
  id: string;
  naam: string;
  zichtbaar: boolean;
  beveiligd: boolean;
  /** null: nothing on it. */
  bereik: Bereikbeeld | null;
}

export interface Tabelbeeld {
  naam: string;
  /** With worksheet, as Excel gives it. */
  adres: string;
}

export interface Naambeeld {
  naam: string;
  formule: string;
}

export interface Werkmapbeeld {
  bladen: readonly Bladbeeld[];
  tabellen: readonly Tabelbeeld[];
  namen: readonly Naambeeld[];
  /** Name of the worksheet in front. */
  actiefBlad: string;
  /** The workbook settings whose key starts with 'WLZ.', unchecked. */
  instellingen: Readonly<Record<string, unknown>>;
}

/** What stands in a cell: value, formula, text and number format; blank outside the used range. */
export interface Celbeeld {
  waarde: Celwaarde;
  formule: Celwaarde;
  tekst: string;
  notatie: string;
}

const leeg: Celbeeld = { waarde: '', formule: '', tekst: '', notatie: 'General' };

/** The cell at a row and column (from 0) of a worksheet. */
export function celVan(blad: Bladbeeld, rij: number, kolom: number): Celbeeld {
  const bereik = blad.bereik;
  if (!bereik) return leeg;
  const [r, k] = [rij - bereik.gebied.rij, kolom - bereik.gebied.kolom];
  return {
    waarde: bereik.waarden[r]?.[k] ?? leeg.waarde,
    formule: bereik.formules[r]?.[k] ?? leeg.formule,
    tekst: bereik.tekst[r]?.[k] ?? leeg.tekst,
    notatie: bereik.notaties[r]?.[k] ?? leeg.notatie,
  };
}

/** The worksheet with this name (Excel does not look at case), if there is one. */
export function bladMetNaam(beeld: Werkmapbeeld, naam: string): Bladbeeld | undefined {
  return beeld.bladen.find((blad) => blad.naam.toLowerCase() === naam.toLowerCase());
}

/** The cell at a position anywhere in the workbook; blank when the worksheet is gone. */
export function celOp(beeld: Werkmapbeeld, positie: Celpositie): Celbeeld {
  const blad = bladMetNaam(beeld, positie.blad);
  return blad ? celVan(blad, positie.rij, positie.kolom) : leeg;
}
