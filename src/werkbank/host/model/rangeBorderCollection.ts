import { BorderType } from '@univerjs/core';
import type { Area } from '../area';
import { invalidArgument } from '../errors';
import { WireCollection } from '../wireObject';
import type { Range } from './range';
import { RangeBorder, type Side } from './rangeBorder';

/** Excel.BorderIndex, in Excel's order. */
const sides: Readonly<Record<string, Side>> = {
  EdgeTop: { border: BorderType.TOP, field: 't', cells: (a) => ({ ...a, rows: 1 }) },
  EdgeBottom: {
    border: BorderType.BOTTOM,
    field: 'b',
    cells: (a) => ({ ...a, row: a.row + a.rows - 1, rows: 1 }),
  },
  EdgeLeft: { border: BorderType.LEFT, field: 'l', cells: (a) => ({ ...a, columns: 1 }) },
  EdgeRight: {
    border: BorderType.RIGHT,
    field: 'r',
    cells: (a) => ({ ...a, column: a.column + a.columns - 1, columns: 1 }),
  },
  InsideVertical: {
    border: BorderType.VERTICAL,
    field: 'r',
    cells: (a: Area) => ({ ...a, columns: a.columns - 1 }),
  },
  InsideHorizontal: { border: BorderType.HORIZONTAL, field: 'b', cells: (a) => ({ ...a, rows: a.rows - 1 }) },
  DiagonalDown: { border: BorderType.TLBR, field: 'tl_br', cells: (a) => a },
  DiagonalUp: { border: BorderType.BLTR, field: 'bl_tr', cells: (a) => a },
};

export class RangeBorderCollection extends WireCollection {
  override readonly wireClass = 'RangeBorderCollection';

  constructor(private readonly range: Range) {
    super();
  }

  get Items(): RangeBorder[] {
    return Object.keys(sides).map((index) => this.GetItem(index));
  }
  get Count(): number {
    return Object.keys(sides).length;
  }
  GetItem(index: unknown): RangeBorder {
    const side = sides[String(index)];
    if (!side) throw invalidArgument(`border ${String(index)}`);
    return new RangeBorder(this.range, String(index), side);
  }
  GetItemAt(index: number): RangeBorder {
    return this.GetItem(Object.keys(sides)[index]);
  }
}
