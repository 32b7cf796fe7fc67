// From one range to another on the same sheet.
import { bounding, intersection, MAX_COLUMNS, MAX_ROWS, type Area } from './area';
import { itemNotFound } from './errors';
import { WireObject } from './wireObject';

/** `R` is the range itself: this part of it does not know how one is made. */
export abstract class RangeNavigation<R> extends WireObject {
  abstract readonly area: Area;
  /** another range on this sheet */
  protected abstract at(area: Area): R;
  /** the area of an argument: an address or a range */
  protected abstract other(range: unknown): Area;

  GetCell(row: number, column: number): R {
    return this.at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }
  GetRow(row: number): R {
    return this.at({ ...this.area, row: this.area.row + row, rows: 1 });
  }
  GetColumn(column: number): R {
    return this.at({ ...this.area, column: this.area.column + column, columns: 1 });
  }
  GetLastCell(): R {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }
  GetLastRow(): R {
    return this.GetRow(this.area.rows - 1);
  }
  GetLastColumn(): R {
    return this.GetColumn(this.area.columns - 1);
  }
  GetEntireRow(): R {
    return this.at({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }
  GetEntireColumn(): R {
    return this.at({ ...this.area, row: 0, rows: MAX_ROWS });
  }
  GetResizedRange(rows: number, columns: number): R {
    return this.at({ ...this.area, rows: this.area.rows + rows, columns: this.area.columns + columns });
  }
  GetAbsoluteResizedRange(rows: number, columns: number): R {
    return this.at({ ...this.area, rows, columns });
  }
  GetOffsetRange(rows: number, columns: number): R {
    return this.at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }
  GetRowsAbove(count: number | null): R {
    return this.at({ ...this.area, row: this.area.row - (count ?? 1), rows: count ?? 1 });
  }
  GetRowsBelow(count: number | null): R {
    return this.at({ ...this.area, row: this.area.row + this.area.rows, rows: count ?? 1 });
  }
  GetColumnsBefore(count: number | null): R {
    return this.at({ ...this.area, column: this.area.column - (count ?? 1), columns: count ?? 1 });
  }
  GetColumnsAfter(count: number | null): R {
    return this.at({ ...this.area, column: this.area.column + this.area.columns, columns: count ?? 1 });
  }
  GetBoundingRect(another: unknown): R {
    return this.at(bounding(this.area, this.other(another)));
  }
  GetIntersectionOrNullObject(another: unknown): R | null {
    const area = intersection(this.area, this.other(another));
    return area && this.at(area);
  }
  GetIntersection(another: unknown): R {
    const range = this.GetIntersectionOrNullObject(another);
    if (!range) throw itemNotFound('intersection');
    return range;
  }
}
