// Univer's tables know no totals row, no stripes and no totals formulas. That travels along in the table's free field,
// so that a table is saved as it was opened.
import type { XlsxTable, XlsxTableColumn } from '../types';

export type TableExtras = Pick<
  XlsxTable,
  'totalsRow' | 'bandedRows' | 'bandedColumns' | 'firstColumn' | 'lastColumn' | 'filterButtons'
> & { readonly columns: readonly XlsxTableColumn[]; readonly hasStyle: boolean };

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

export function extrasOf(table: XlsxTable): Record<string, TableExtras> {
  const { totalsRow, bandedRows, bandedColumns, firstColumn, lastColumn, filterButtons, columns, style } =
    table;
  const hasStyle = style !== undefined;
  return {
    [KEY]: {
      totalsRow,
      bandedRows,
      bandedColumns,
      firstColumn,
      lastColumn,
      filterButtons,
      columns,
      hasStyle,
    },
  };
}

/** The extras in a table's free field; those of a new table when there are none. */
export function readExtras(meta: unknown): TableExtras {
  const kept = typeof meta === 'object' && meta !== null && KEY in meta ? meta[KEY] : undefined;
  return { ...ordinary, ...(kept as Partial<TableExtras> | undefined) };
}
