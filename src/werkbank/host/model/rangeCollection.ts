import { invalidArgument } from '../errors';
import { WireCollection } from '../wireObject';
import type { Range } from './range';

export class RangeCollection extends WireCollection {
  override readonly wireClass = 'RangeCollection';

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  get Items(): readonly Range[] {
    return this.ranges;
  }
  GetCount(): number {
    return this.ranges.length;
  }
  GetItemAt(index: number): Range {
    const range = this.ranges[index];
    if (!range) throw invalidArgument(`range ${index}`);
    return range;
  }
}
