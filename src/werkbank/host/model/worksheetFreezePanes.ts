import { invalidArgument } from '../errors';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../area';
import { WireObject } from '../wireObject';
import { Range } from './range';
import { findRange } from './rangeLookup';
import type { Worksheet } from './worksheet';

export class WorksheetFreezePanes extends WireObject {
  override readonly wireClass = 'WorksheetFreezePanes';

  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  private freeze(rows: number, columns: number): void {
    this.worksheet.sheet.setFreeze({
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  }

  FreezeRows(count: number | null): void {
    this.freeze(count ?? 1, 0);
  }
  FreezeColumns(count: number | null): void {
    this.freeze(0, count ?? 1);
  }
  /** Everything down to and including this range stays in view. */
  FreezeAt(range: unknown): void {
    const { context, sheet } = this.worksheet;
    const found = typeof range === 'string' ? findRange(context, range, sheet) : range;
    if (!(found instanceof Range)) throw invalidArgument('frozenRange');
    this.freeze(found.area.row + found.area.rows, found.area.column + found.area.columns);
  }
  Unfreeze(): void {
    this.worksheet.sheet.cancelFreeze();
  }
  GetLocationOrNullObject(): Range | null {
    const { context, sheet } = this.worksheet;
    const rows = Math.max(0, sheet.getFrozenRows());
    const columns = Math.max(0, sheet.getFrozenColumns());
    if (rows === 0 && columns === 0) return null;
    const area: Area = { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
    return new Range(context, sheet, area);
  }
}
