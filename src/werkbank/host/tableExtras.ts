// Univer's tables know no totals row, no stripes, no totals formulas and none of Excel's filters. That travels along in
// the table's free field, so that a table is told of, and saved, as it was opened.
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Engine } from '../engine/engine';
import type { Area } from './area';
import type { Filter } from './filters';

export interface TableColumnExtras {
  readonly name: string;
  /** calculated column: the formula every row carries, with a leading "=" */
  readonly formula?: string;
  readonly totalsLabel?: string;
  /** Excel's name of the function in the totals row: sum, average, count, countNums, max, min, stdDev, var, custom */
  readonly totalsFunction?: string;
  /** with totalsFunction "custom": the formula, with a leading "=" */
  readonly totalsFormula?: string;
}

export interface TableExtras {
  readonly totalsRow: boolean;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly filterButtons: boolean;
  readonly columns: readonly TableColumnExtras[];
  readonly hasStyle: boolean;
  readonly filter?: Filter;
}

const KEY = 'xlsx';

/** What Excel gives a new table. */
const ordinary: TableExtras = {
  totalsRow: false,
  bandedRows: true,
  bandedColumns: false,
  firstColumn: false,
  lastColumn: false,
  filterButtons: true,
  columns: [],
  hasStyle: true,
};

/** The free field of a table that holds these. */
export const withExtras = (extras: TableExtras): Record<string, TableExtras> => ({ [KEY]: extras });

/** The extras in a table's free field; those of a new table when there are none. */
export function readExtras(meta: unknown): TableExtras {
  const kept = typeof meta === 'object' && meta !== null && KEY in meta ? meta[KEY] : undefined;
  return { ...ordinary, ...(kept as Partial<TableExtras> | undefined) };
}

/**
 * Does a totals row stand below the table? It counts only while it is still there: a row may have been put in between.
 * @param area header row and rows, without the totals
 */
export function hasTotals(engine: Engine, sheet: FWorksheet, extras: TableExtras, area: Area): boolean {
  if (!extras.totalsRow) return false;
  const row = area.row + area.rows;
  return extras.columns.some(({ totalsLabel, totalsFunction }, i) => {
    const column = area.column + i;
    if (totalsFunction) return engine.formula(sheet, row, column) !== '';
    return totalsLabel !== undefined && engine.raw(sheet, row, column) === totalsLabel;
  });
}
