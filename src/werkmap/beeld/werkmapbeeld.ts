// A workbook as plain data: what one reading pass brings, and all that recognising and planning get to see.
import type { Celpositie, Gebied } from './adres';

/** What Excel returns for a cell: blank is '', an error is its text ('#N/A'). */
export type Celwaarde = string | number | boolean;

/**
 * The used part of a worksheet. waarden and formules have gebied.rijen × gebied.kolommen cells; tekst and notaties
 * may be of the first rows only, because what is shown of thousands of rows is not worth sending: use celVan.
 */
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

/** Consecutive rows or columns: the first (from 0) and how many. */
export interface Reeks {
  eerste: number;
  aantal: number;
}

/** What is hidden on a worksheet, also by a filter. 'deels' = some are, but this Excel doesn't tell which. */
export interface Verborgen {
  rijen: readonly Reeks[] | 'deels';
  kolommen: readonly Reeks[] | 'deels';
}

export interface Bladbeeld {
  id: string;
  naam: string;
  zichtbaar: boolean;
  beveiligd: boolean;
  /** null: nothing on it. */
  bereik: Bereikbeeld | null;
  /** All cells with something in them, also those beyond what is read (bereik); absent = not more than bereik. */
  gebruikt?: Gebied;
  /** Merged cells; absent = this Excel doesn't tell. */
  samengevoegd?: readonly Gebied[];
  /** Absent = this Excel doesn't tell. */
  verborgen?: Verborgen;
  /** The rows an AutoFilter of the worksheet (not of a table) leaves out are hidden; absent = no filter is on. */
  filter?: { gebied: Gebied };
}

/** An Excel table. */
export interface Tabelbeeld {
  naam: string;
  /** With worksheet, as Excel gives it. */
  adres: string;
  /** Name of its worksheet and its cells, headings and totals row included. */
  blad?: string;
  gebied?: Gebied;
  /** Whether its first row holds the headings, and its last row totals. */
  kopRij?: boolean;
  totaalRij?: boolean;
  /** Whether a filter leaves out rows. */
  gefilterd?: boolean;
}

/** A name of the workbook or of one worksheet. */
export interface Naambeeld {
  naam: string;
  formule: string;
  /** The cells it stands for; absent when it stands for something else. */
  blad?: string;
  gebied?: Gebied;
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

/** What stands in a cell outside the used range. */
export const LEGE_CEL: Celbeeld = { waarde: '', formule: '', tekst: '', notatie: 'General' };

/** What a cell of which the text was not read shows, more or less: its value, with a decimal comma. */
function getoond(waarde: Celwaarde): string {
  if (typeof waarde !== 'number' || Number.isInteger(waarde)) return String(waarde);
  return String(waarde).replace('.', ',');
}

/** The cell at a row and column (from 0) of a worksheet. */
export function celVan(blad: Bladbeeld, rij: number, kolom: number): Celbeeld {
  const bereik = blad.bereik;
  if (!bereik) return LEGE_CEL;
  const [r, k] = [rij - bereik.gebied.rij, kolom - bereik.gebied.kolom];
  const waarde = bereik.waarden[r]?.[k] ?? LEGE_CEL.waarde;
  return {
    waarde,
    formule: bereik.formules[r]?.[k] ?? LEGE_CEL.formule,
    tekst: bereik.tekst[r]?.[k] ?? getoond(waarde),
    notatie: bereik.notaties[r]?.[k] ?? LEGE_CEL.notatie,
  };
}

/** The worksheet with this name (Excel does not look at case), if there is one. */
export function bladMetNaam(beeld: Werkmapbeeld, naam: string): Bladbeeld | undefined {
  return beeld.bladen.find((blad) => blad.naam.toLowerCase() === naam.toLowerCase());
}

/** The cell at a position anywhere in the workbook; blank when the worksheet is gone. */
export function celOp(beeld: Werkmapbeeld, positie: Celpositie): Celbeeld {
  const blad = bladMetNaam(beeld, positie.blad);
  return blad ? celVan(blad, positie.rij, positie.kolom) : LEGE_CEL;
}
