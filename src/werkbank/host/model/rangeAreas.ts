// Excel.RangeAreas: several rectangles on one sheet.
import { isEntireColumn, isEntireRow } from '../area';
import { WireObject } from '../wireObject';
import type { Range } from './range';
import { RangeCollection } from './rangeCollection';
import type { Worksheet } from './worksheet';

export class RangeAreas extends WireObject {
  override readonly wireClass = 'RangeAreas';

  /** @param ranges at least one */
  constructor(private readonly ranges: readonly [Range, ...Range[]]) {
    super();
  }

  /** each with its sheet: 'Blad1!A1:B4, Blad1!D1:D4' */
  get Address(): string {
    return this.ranges.map((range) => range.Address).join(', ');
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get AreaCount(): number {
    return this.ranges.length;
  }
  /** -1 when there are more than 2^31-1 cells */
  get CellCount(): number {
    const count = this.ranges.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return this.ranges.every(({ area }) => isEntireColumn(area));
  }
  get IsEntireRow(): boolean {
    return this.ranges.every(({ area }) => isEntireRow(area));
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }
  get Worksheet(): Worksheet {
    return this.ranges[0].Worksheet;
  }
}
