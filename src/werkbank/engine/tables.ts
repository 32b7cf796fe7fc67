// The tables of the workbook as they are now. Univer hands its formula engine a copy of each, and forgets headings in it.
import {
  IUniverInstanceService,
  type ICellData,
  type Injector,
  type IRange,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import { TableManager, type ITableInfoWithUnitId } from '@univerjs/sheets-table';

type Table = NonNullable<ReturnType<TableManager['getTable']>>;

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

/** Tables by name: asked for each formula that names one, and Univer makes a new list each time it is asked. */
class NameIndex {
  private ids = new Map<string, string>();

  constructor(private readonly manager: TableManager) {}

  find(unitId: string, name: string): Table | undefined {
    const key = name.toLowerCase();
    const known = this.manager.getTable(unitId, this.ids.get(key) ?? '');
    if (known?.getDisplayName().toLowerCase() === key) return known;
    const list = this.manager.getTableList(unitId);
    this.ids = new Map(list.map((table) => [table.name.toLowerCase(), table.id]));
    return this.manager.getTable(unitId, this.ids.get(key) ?? '');
  }
}

export function makeTables(injector: Injector): Tables {
  const manager = injector.get(TableManager);
  const instances = injector.get(IUniverInstanceService);
  const names = new NameIndex(manager);

  const live = (unitId: string, table: Table): LiveTable => {
    const info = { ...table.getTableInfo(), unitId };
    const { range, columns, showHeader, subUnitId } = info;
    const sheet = instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId);
    const isCalled = (i: number, wanted: string): boolean => {
      const shown = showHeader ? sheet?.getCellRaw(range.startRow, range.startColumn + i) : undefined;
      return plain(headingText(shown) || (columns[i]?.displayName ?? '')) === wanted;
    };
    return {
      sheetId: subUnitId,
      sheetName: sheet?.getName() ?? '',
      range,
      header: showHeader,
      get totals() {
        return tables.hasTotals(info);
      },
      column: (heading) => columns.findIndex((_, i) => isCalled(i, plain(heading))),
    };
  };

  const tables: Tables = {
    named(unitId, name) {
      const table = names.find(unitId, name);
      return table && live(unitId, table);
    },
    around(unitId, { sheetId, row, column }) {
      const table = manager.getTablesBySubunitId(unitId, sheetId).find((each) => {
        const { startRow, endRow, startColumn, endColumn } = each.getRange();
        // a formula in the totals row is the table's too
        return row >= startRow && row <= endRow + 1 && column >= startColumn && column <= endColumn;
      });
      return table && live(unitId, table);
    },
    hasTotals: () => false,
  };
  return tables;
}
