// Tables. The library writes the table and puts column names and totals into the cells; the cells are written
// after it, so that theirs count.
import { cellAddress } from '../address';
import { formulaToFile } from '../formula/toFile';
import type { Worksheet } from '../library';
import type { XlsxTable, XlsxTableColumn } from '../types';
import type { WriteContext } from './context';

type TableModel = Parameters<Worksheet['addTable']>[0];
type TableTheme = NonNullable<TableModel['style']>['theme'];
type ColumnModel = TableModel['columns'][number] & { calculatedColumnFormula?: string };

const totalsFunctions = [
  'sum',
  'average',
  'count',
  'countNums',
  'max',
  'min',
  'stdDev',
  'var',
  'custom',
] as const;

function columnModel(column: XlsxTableColumn, table: XlsxTable, context: WriteContext): ColumnModel {
  const model: ColumnModel = {
    name: column.name,
    totalsRowLabel: table.totalsRow ? (column.totalsLabel ?? '') : '',
    totalsRowFunction: 'none',
  };
  const total = totalsFunctions.find((name) => name === column.totalsFunction);
  if (table.totalsRow && total) model.totalsRowFunction = total;
  if (total === 'custom' && column.totalsFormula) {
    model.totalsRowFormula = formulaToFile(column.totalsFormula, {
      functions: context.functions,
      table: table.name,
    });
  }
  if (column.formula) {
    model.calculatedColumnFormula = formulaToFile(column.formula, {
      functions: context.functions,
      table: table.name,
    });
  }
  return model;
}

export function writeTable(target: Worksheet, table: XlsxTable, context: WriteContext): void {
  const { area } = table;
  const dataRows = area.endRow - area.startRow + (table.headerRow ? 0 : 1);
  target.addTable({
    name: table.name,
    ref: cellAddress(area.startRow, area.startColumn),
    headerRow: table.headerRow,
    totalsRow: table.totalsRow,
    style: {
      theme: (table.style ?? '') as TableTheme, // '' = no style: undefined would become the library's own choice
      showRowStripes: table.bandedRows,
      showColumnStripes: table.bandedColumns,
      showFirstColumn: table.firstColumn,
      showLastColumn: table.lastColumn,
    },
    columns: table.columns.map((column) => columnModel(column, table, context)),
    rows: Array.from({ length: dataRows }, () => table.columns.map(() => null)),
  });
}
