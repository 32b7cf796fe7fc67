import { shaped } from '../cells';
import { invalidArgument, itemNotFound } from '../errors';
import { WireCollection } from '../wireObject';
import { deleteCells, insertCells } from './rangeEdits';
import type { Table } from './table';
import { TableRow } from './tableRow';

export class TableRowCollection extends WireCollection {
  override readonly wireClass = 'TableRowCollection';

  constructor(private readonly table: Table) {
    super();
  }

  get Items(): TableRow[] {
    return Array.from({ length: this.Count }, (_, index) => new TableRow(this.table, index));
  }
  get Count(): number {
    return this.table.body().rows;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: number): TableRow {
    if (index < 0 || index >= this.Count) throw itemNotFound(`row ${index}`);
    return new TableRow(this.table, index);
  }
  /**
   * Adds rows before `index`, at the end when it is left out. What lies below the table moves down.
   * @param values one row ([1, 2]) or rows ([[1, 2], [3, 4]]); blank rows when left out
   */
  async Add(index?: unknown, values?: unknown): Promise<TableRow> {
    this.table.guard();
    const body = this.table.body();
    const at = typeof index === 'number' && index >= 0 ? index : body.rows;
    if (at > body.rows) throw invalidArgument(`row ${at}`);
    const rows = rowsOf(values, body.columns);
    const space = { ...body, row: body.row + at, rows: rows.length };
    const area = this.table.area();
    await insertCells(this.table.range(space), 'Down');
    const covered = { ...area, rows: area.rows + rows.length };
    if (this.table.area().rows !== covered.rows) this.table.cover(covered);
    this.table.range(space).Values = rows;
    return new TableRow(this.table, at);
  }
  /** Deletes `count` rows from `index` on; what lies below moves up. */
  async DeleteRowsAt(index: number, wanted: number | null): Promise<void> {
    const count = wanted ?? 1;
    this.table.guard();
    const body = this.table.body();
    if (index < 0 || index + count > body.rows)
      throw invalidArgument(`rows ${index} to ${index + count - 1}`);
    const area = this.table.area();
    await deleteCells(this.table.range({ ...body, row: body.row + index, rows: count }), 'Up');
    const rest = { ...area, rows: Math.max(2, area.rows - count) };
    if (this.table.area().rows !== rest.rows) this.table.cover(rest);
  }
}

function rowsOf(values: unknown, columns: number): unknown[][] {
  if (values === undefined || values === null) return [Array<string>(columns).fill('')];
  if (!Array.isArray(values)) throw invalidArgument('values');
  const list: unknown[] = values;
  const rows = Array.isArray(list[0]) ? list : [list];
  return shaped(rows, { row: 0, column: 0, rows: rows.length, columns });
}
