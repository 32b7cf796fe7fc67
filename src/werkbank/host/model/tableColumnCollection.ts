import { itemNotFound } from '../errors';
import { sameName } from '../sheetNames';
import { WireCollection } from '../wireObject';
import type { Table } from './table';
import { TableColumn } from './tableColumn';

export class TableColumnCollection extends WireCollection {
  override readonly wireClass = 'TableColumnCollection';

  constructor(private readonly table: Table) {
    super();
  }

  get Items(): TableColumn[] {
    return Array.from({ length: this.Count }, (_, index) => new TableColumn(this.table, index));
  }
  get Count(): number {
    return this.table.area().columns;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: number): TableColumn {
    const column = this.Items[index];
    if (!column) throw itemNotFound(`column ${index}`);
    return column;
  }
  /** by name or id */
  GetItemOrNullObject(key: unknown): TableColumn | null {
    return (
      this.Items.find((column) =>
        typeof key === 'number' ? column.Id === key : sameName(column.Name, String(key)),
      ) ?? null
    );
  }
  GetItem(key: unknown): TableColumn {
    const column = this.GetItemOrNullObject(key);
    if (!column) throw itemNotFound(`column ${String(key)}`);
    return column;
  }
}
