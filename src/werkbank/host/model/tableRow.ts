import type { Scalar } from '../../engine/engine';
import { WireObject } from '../wireObject';
import type { Range } from './range';
import type { Table } from './table';

export class TableRow extends WireObject {
  override readonly wireClass = 'TableRow';

  constructor(
    private readonly table: Table,
    private readonly index: number,
  ) {
    super();
  }

  /** zero-based, the header not counted */
  get Index(): number {
    return this.index;
  }
  get Values(): Scalar[][] | null {
    return this.GetRange().Values;
  }
  set Values(value: unknown) {
    this.GetRange().Values = value;
  }
  GetRange(): Range {
    const body = this.table.body();
    return this.table.range({ ...body, row: body.row + this.index, rows: 1 });
  }
  Delete(): Promise<void> {
    return this.table.Rows.DeleteRowsAt(this.index, 1);
  }
}
