import type { FWorksheet } from '@univerjs/sheets/facade';
import { writeCells } from '../cells';
import { toRange } from '../univerRange';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import { sameName } from '../sheetNames';
import { guardMerged, guardOverlap, newTableName, tablesOf, uniqueHeaders } from '../tables';
import { WireCollection } from '../wireObject';
import type { Context } from './context';
import { Range } from './range';
import { findRange } from './rangeLookup';
import { insertCells } from './rangeEdits';
import { Table } from './table';

/** The tables of the workbook, or those of one sheet. */
export class TableCollection extends WireCollection {
  override readonly wireClass = 'TableCollection';

  constructor(
    private readonly context: Context,
    private readonly sheet?: FWorksheet,
  ) {
    super();
  }

  get Items(): Table[] {
    return tablesOf(this.context.engine, this.sheet).map((table) => new Table(this.context, table.id));
  }
  get Count(): number {
    return this.Items.length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemOrNullObject(key: unknown): Table | null {
    const wanted = String(key);
    const found = tablesOf(this.context.engine, this.sheet).find(
      (table) => table.id === wanted || sameName(table.name, wanted),
    );
    return found ? new Table(this.context, found.id) : null;
  }
  GetItem(key: unknown): Table {
    const table = this.GetItemOrNullObject(key);
    if (!table) throw itemNotFound(`table ${String(key)}`);
    return table;
  }
  GetItemAt(index: number): Table {
    const table = this.Items[index];
    if (!table) throw invalidArgument(`table ${index}`);
    return table;
  }
  /**
   * Without headers Excel puts a row with 'Kolom1', 'Kolom2', … above the data, which moves down.
   * @throws InvalidArgument when the range overlaps another table, InvalidOperation when it holds merged cells
   */
  async Add(address: unknown, hasHeaders: unknown): Promise<Table> {
    const { engine } = this.context;
    const range = typeof address === 'string' ? findRange(this.context, address, this.sheet) : address;
    if (!(range instanceof Range)) throw invalidArgument('address');
    this.context.protection.guard(range.sheet);
    guardOverlap(engine, range.sheet, range.area);
    guardMerged(range.sheet, range.area);
    const id = `tabel-${Date.now().toString(36)}-${tablesOf(engine).length}`;
    if (hasHeaders !== true) await insertCells(range.GetRow(0), 'Down');
    const rows = hasHeaders === true ? range.area.rows : range.area.rows + 1;
    const area = { ...range.area, rows: Math.max(2, rows) };
    this.writeHeaders(new Range(this.context, range.sheet, area));
    const added = await range.sheet.addTable(newTableName(engine), toRange(area), id, { showHeader: true });
    if (!added) throw new HostError('InvalidOperation', 'The table could not be made.');
    return new Table(this.context, id);
  }

  /** Headers are text, each its own; cells that are so already are left alone. */
  private writeHeaders(range: Range): void {
    const row = range.GetRow(0);
    const [texts = []] = row.Text ?? [];
    const [values = []] = row.Values ?? [];
    const headers = uniqueHeaders(texts).map((name, i) => (values[i] === name ? null : `'${name}`));
    writeCells(this.context.engine, range.sheet, row.area, [headers]);
  }
}
