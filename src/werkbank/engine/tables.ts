// The tables of the workbook as they are now. Univer hands its formula engine a copy of each, and forgets headings in it.
import { IUniverInstanceService, type ICellData, type Injector, type IRange, type Nullable, type Workbook } from '@univerjs/core';
import { TableManager, type ITableInfoWithUnitId } from '@univerjs/sheets-table';

export interface LiveTable {
  readonly sheetId: string;
  readonly sheetName: string;
  /** header row and data; Univer's tables know no totals row */
  readonly range: IRange;
  readonly header: boolean;
  /** a totals row stands right below */
  readonly totals: boolean;
  /** zero-based place of a heading within the table, -1 when there is none; case does not matter */
  column(heading: string): number;
}

export interface Tables {
  named(unitId: string, name: string): LiveTable | undefined;
  /** the table that holds a cell */
  around(unitId: string, cell: { sheetId: string; row: number; column: number }): LiveTable | undefined;
  /** does a totals row stand below the table? The host knows, and says so here. */
  hasTotals: (table: ITableInfoWithUnitId) => boolean;
}

/** What a heading cell shows; '' when it is blank. */
export function headingText(cell: Nullable<ICellData>): string {
  const rich = cell?.p?.body?.dataStream.replace(/\r\n$/, ''); // Univer closes a rich text so
  return rich ?? (cell?.v === undefined || cell.v === null ? '' : String(cell.v));
}

const plain = (heading: string): string => heading.replace(/\r\n?/g, '\n').trim().toLowerCase();

export function makeTables(injector: Injector): Tables {
  const manager = injector.get(TableManager);
  const instances = injector.get(IUniverInstanceService);

  const sheetOf = ({ unitId, subUnitId }: ITableInfoWithUnitId) =>
    instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId);
  const headings = (table: ITableInfoWithUnitId): string[] => {
    const { range, columns, showHeader } = table;
    const cells = sheetOf(table)?.getCellMatrix();
    return columns.map(({ displayName }, i) => {
      const shown = showHeader ? cells?.getValue(range.startRow, range.startColumn + i) : undefined;
      return headingText(shown) || displayName;
    });
  };
  const live = (table: ITableInfoWithUnitId): LiveTable => ({
    sheetId: table.subUnitId,
    sheetName: sheetOf(table)?.getName() ?? '',
    range: table.range,
    header: table.showHeader,
    get totals() {
      return tables.hasTotals(table);
    },
    column: (heading) => headings(table).findIndex((name) => plain(name) === plain(heading)),
  });
  const find = (unitId: string, fits: (table: ITableInfoWithUnitId) => boolean): LiveTable | undefined => {
    const table = manager.getTableList(unitId).find(fits);
    return table && live(table);
  };

  const tables: Tables = {
    named: (unitId, name) => find(unitId, (table) => table.name.toLowerCase() === name.toLowerCase()),
    around: (unitId, { sheetId, row, column }) =>
      find(
        unitId,
        ({ subUnitId, range: { startRow, endRow, startColumn, endColumn } }) =>
          subUnitId === sheetId &&
          row >= startRow &&
          row <= endRow + 1 && // a formula in the totals row is the table's too
          column >= startColumn &&
          column <= endColumn,
      ),
    hasTotals: () => false,
  };
  return tables;
}
