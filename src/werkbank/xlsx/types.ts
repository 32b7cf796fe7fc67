// What goes into a file and what comes out of one. Everything is in the werkbank's own terms (Univer's snapshot,
// English formulas, zero-based rows and columns); only this folder knows what a file looks like.
import type { ICellData, IRange, IWorkbookData } from '@univerjs/core';
import type { ChartData } from '../host/charts';
import type { Filter, SheetFilter } from '../host/filters';
import type { Note } from '../host/notes';
import type { TableColumnExtras } from '../host/tableExtras';

/** A value as a cell can hold it; an error is its text ("#N/A"), null is a blank cell. */
export type CellScalar = string | number | boolean | null;

/** Zero-based, both ends included. */
export type CellArea = Pick<IRange, 'startRow' | 'startColumn' | 'endRow' | 'endColumn'>;

/** A formula in the area's first cell whose result fills the area. */
export interface XlsxSpill {
  readonly sheetId: string;
  readonly area: CellArea;
  /** one row per row of the area */
  readonly values: readonly (readonly CellScalar[])[];
}

export type XlsxTableColumn = TableColumnExtras;

export interface XlsxTable {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  /** header row and data; the totals row is the row below it and does not belong to the area */
  readonly area: CellArea;
  readonly columns: readonly XlsxTableColumn[];
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  /** Excel's name, such as TableStyleMedium2; absent = no style */
  readonly style?: string;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly filterButtons: boolean;
  /** absent = nothing is filtered */
  readonly filter?: Filter;
}

export interface XlsxName {
  readonly name: string;
  /** a reference ("Blad1!$A$1") or a formula ("=SUM(Blad1!A1:A3)") */
  readonly formula: string;
  /** absent = the whole workbook */
  readonly sheetId?: string;
  readonly comment?: string;
  readonly hidden?: boolean;
}

/** What add-ins keep in the workbook: Office's document settings and Excel's workbook.settings. JSON values. */
export interface XlsxSettings {
  readonly document: Readonly<Record<string, unknown>>;
  readonly workbook: Readonly<Record<string, unknown>>;
}

/** What remains allowed on a protected sheet, in Office's own words (Excel.WorksheetProtectionOptions). */
export interface XlsxProtectionOptions {
  readonly allowAutoFilter?: boolean;
  readonly allowDeleteColumns?: boolean;
  readonly allowDeleteRows?: boolean;
  readonly allowEditObjects?: boolean;
  readonly allowEditScenarios?: boolean;
  readonly allowFormatCells?: boolean;
  readonly allowFormatColumns?: boolean;
  readonly allowFormatRows?: boolean;
  readonly allowInsertColumns?: boolean;
  readonly allowInsertHyperlinks?: boolean;
  readonly allowInsertRows?: boolean;
  readonly allowPivotTables?: boolean;
  readonly allowSort?: boolean;
  readonly selectionMode?: 'Normal' | 'None' | 'Unlocked';
}

export interface XlsxProtection {
  readonly sheetId: string;
  readonly options: XlsxProtectionOptions;
}

interface WorkbookParts {
  readonly snapshot: IWorkbookData;
  /** absent = the first sheet */
  readonly activeSheetId?: string;
  readonly tables: readonly XlsxTable[];
  readonly names: readonly XlsxName[];
  readonly charts: readonly ChartData[];
  readonly settings: XlsxSettings;
  readonly protection: readonly XlsxProtection[];
  /** filters on loose cells */
  readonly filters: readonly SheetFilter[];
  readonly notes: readonly Note[];
}

export interface XlsxInput extends WorkbookParts {
  readonly spills: readonly XlsxSpill[];
  /** the add-in's functions as formulas name them, such as "WLZ.HERSCHIK" */
  readonly functions: readonly string[];
}

export interface OpenedWorkbook extends WorkbookParts {
  /** what the file holds and the werkbank cannot keep, in Dutch, such as "2 draaitabellen"; empty = nothing */
  readonly verloren: readonly string[];
}

/** A sheet's cells, as Univer's snapshot keeps them. */
export type Cells = Record<number, Record<number, ICellData>>;

export const noSettings: XlsxSettings = { document: {}, workbook: {} };
