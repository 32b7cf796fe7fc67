// Excel.Table
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../area';
import { toRange } from '../univerRange';
import { invalidArgument, itemNotFound } from '../errors';
import { isFiltering } from '../filters';
import { hasTotals, readExtras, type TableExtras } from '../tableExtras';
import {
  areaOfTable,
  checkedTableName,
  configureTable,
  filtersRows,
  guardOverlap,
  tablesOf,
  tableStyle,
  type TableInfo,
} from '../tables';
import { WireObject } from '../wireObject';
import { AutoFilter } from './autoFilter';
import type { Context } from './context';
import { Range } from './range';
import { findRange } from './rangeLookup';
import { TableColumnCollection } from './tableColumnCollection';
import { TableRowCollection } from './tableRowCollection';
import { Worksheet } from './worksheet';

export class Table extends WireObject {
  override readonly wireClass = 'Table';

  constructor(
    readonly context: Context,
    private readonly id: string,
  ) {
    super();
  }

  /** @throws ItemNotFound when it has been deleted */
  info(): TableInfo {
    const found = tablesOf(this.context.engine).find((table) => table.id === this.id);
    if (!found) throw itemNotFound(`table ${this.id}`);
    return found;
  }
  sheet(): FWorksheet {
    const sheet = this.context.engine.wb.getSheetBySheetId(this.info().subUnitId);
    if (!sheet) throw itemNotFound(`worksheet of table ${this.id}`);
    return sheet;
  }
  area(): Area {
    return areaOfTable(this.info());
  }
  /** The rows of the table without its header; an empty table keeps one blank row, as in Excel. */
  body(): Area {
    const area = this.area();
    const header = this.ShowHeaders ? 1 : 0;
    return { ...area, row: area.row + header, rows: Math.max(1, area.rows - header) };
  }
  headers(): Area {
    return { ...this.area(), rows: 1 };
  }
  /** @throws ItemNotFound when the table has no totals row */
  totals(): Area {
    if (!this.ShowTotals) throw itemNotFound('total row');
    const area = this.area();
    return { ...area, row: area.row + area.rows, rows: 1 };
  }
  private extras(): TableExtras {
    return readExtras(this.info().meta);
  }
  range(area: Area): Range {
    return new Range(this.context, this.sheet(), area);
  }
  /** Makes the table cover another area of its sheet. */
  cover(area: Area): void {
    configureTable(this.context.engine, this.info(), { updateRange: { newRange: toRange(area) } });
  }
  guard(): void {
    this.context.protection.guard(this.sheet());
  }

  get Id(): string {
    return this.id;
  }
  get Name(): string {
    return this.info().name;
  }
  set Name(value: unknown) {
    this.guard();
    const { engine } = this.context;
    configureTable(engine, this.info(), { name: checkedTableName(engine, value, this.id) });
  }
  get ShowHeaders(): boolean {
    return this.info().showHeader;
  }
  get ShowTotals(): boolean {
    return hasTotals(this.context.engine, this.sheet(), this.extras(), this.area());
  }
  get ShowFilterButton(): boolean {
    return this.extras().filterButtons && this.ShowHeaders;
  }
  get Style(): string {
    return tableStyle(this.context.engine, this.info());
  }
  set Style(value: unknown) {
    if (typeof value !== 'string') throw invalidArgument('style');
    this.guard();
    configureTable(this.context.engine, this.info(), { theme: value });
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.context, this.sheet());
  }
  get AutoFilter(): AutoFilter {
    const { filter } = this.extras();
    const criteria = filter?.criteria ?? Array.from({ length: this.area().columns }, () => null);
    const filtered =
      (filter !== undefined && isFiltering(filter)) || filtersRows(this.context.engine, this.info());
    return new AutoFilter({
      enabled: this.ShowFilterButton,
      filtered,
      criteria,
      range: this.range(this.area()),
    });
  }
  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }
  get Rows(): TableRowCollection {
    return new TableRowCollection(this);
  }

  /** totals row included */
  GetRange(): Range {
    const area = this.area();
    return this.range({ ...area, rows: area.rows + (this.ShowTotals ? 1 : 0) });
  }
  GetHeaderRowRange(): Range {
    if (!this.ShowHeaders) throw itemNotFound('header row');
    return this.range(this.headers());
  }
  GetDataBodyRange(): Range {
    return this.range(this.body());
  }
  /** @throws ItemNotFound when the table has no totals row */
  GetTotalRowRange(): Range {
    return this.range(this.totals());
  }
  /** The new range keeps the header on its row. */
  Resize(newRange: unknown): void {
    this.guard();
    const range = typeof newRange === 'string' ? findRange(this.context, newRange, this.sheet()) : newRange;
    if (!(range instanceof Range) || range.sheet.getSheetId() !== this.sheet().getSheetId()) {
      throw invalidArgument('newRange');
    }
    if (range.area.row !== this.area().row) throw invalidArgument('the header row must stay where it is');
    guardOverlap(this.context.engine, range.sheet, range.area, this.id);
    this.cover(range.area);
  }
  /** Removes the table with everything in it. */
  async Delete(): Promise<void> {
    this.guard();
    const range = this.GetRange();
    await range.sheet.removeTable(this.id);
    range.Clear('All');
  }
  /** Removes the table; its cells stay. */
  async ConvertToRange(): Promise<Range> {
    this.guard();
    const range = this.GetRange();
    await range.sheet.removeTable(this.id);
    return range;
  }
}
