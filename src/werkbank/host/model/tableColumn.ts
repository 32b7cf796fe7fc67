import type { Scalar } from '../../engine/engine';
import type { Area } from '../area';
import { invalidArgument, itemAlreadyExists } from '../errors';
import { sameName } from '../sheetNames';
import { WireObject } from '../wireObject';
import type { Range } from './range';
import type { Table } from './table';

export class TableColumn extends WireObject {
  override readonly wireClass = 'TableColumn';

  constructor(
    private readonly table: Table,
    private readonly index: number,
  ) {
    super();
  }

  private part(area: Area): Range {
    return this.table.range({ ...area, column: area.column + this.index, columns: 1 });
  }

  /** 1, 2, …; Univer keeps no lasting number for a column, so it changes when columns move */
  get Id(): number {
    return this.index + 1;
  }
  get Index(): number {
    return this.index;
  }
  get Name(): string {
    return String(this.GetHeaderRowRange().Text?.[0]?.[0] ?? '');
  }
  set Name(value: unknown) {
    if (typeof value !== 'string' || value === '') throw invalidArgument('column name');
    const others = this.table.Columns.Items.filter((column) => column.Index !== this.index);
    if (others.some((column) => sameName(column.Name, value))) throw itemAlreadyExists(`column ${value}`);
    this.GetHeaderRowRange().Values = `'${value}`;
  }
  /** header and rows */
  get Values(): Scalar[][] | null {
    return this.GetRange().Values;
  }
  set Values(value: unknown) {
    this.GetRange().Values = value;
  }
  GetRange(): Range {
    return this.part(this.table.area());
  }
  GetHeaderRowRange(): Range {
    return this.part(this.table.headers());
  }
  GetDataBodyRange(): Range {
    return this.part(this.table.body());
  }
  /** @throws ItemNotFound when the table has no totals row */
  GetTotalRowRange(): Range {
    return this.part(this.table.totals());
  }
}
