import type { BorderStyleTypes, BorderType, IBorderData, IBorderStyleData, Nullable } from '@univerjs/core';
import type { Area } from '../area';
import { excelLine, lineOf, lines } from '../borderLines';
import { ensure, styleAt } from '../cells';
import { invalidArgument } from '../errors';
import { WireObject } from '../wireObject';
import { checkedColor, wireColor } from './color';
import type { Range } from './range';
import { uniform } from './uniform';

/** One side: how Univer calls it, where its cells lie in the range and in which field of those cells it is kept. */
export interface Side {
  readonly border: BorderType;
  readonly field: keyof IBorderData;
  readonly cells: (area: Area) => Area;
}

export class RangeBorder extends WireObject {
  override readonly wireClass = 'RangeBorder';

  constructor(
    private readonly range: Range,
    private readonly index: string,
    private readonly side: Side,
  ) {
    super();
  }

  get SideIndex(): string {
    return this.index;
  }
  /** Excel.BorderLineStyle, null when the cells differ */
  get Style(): string | null {
    return this.read((line) => excelLine(line)[0]);
  }
  set Style(value: unknown) {
    this.write(lineOf(String(value), this.Weight ?? 'Thin'), this.Color ?? '#000000');
  }
  /** Excel.BorderWeight */
  get Weight(): string | null {
    return this.read((line) => excelLine(line)[1]);
  }
  set Weight(value: unknown) {
    const style = this.Style ?? 'Continuous';
    if (!lines.some(([, weight]) => weight === value)) throw invalidArgument(`weight ${String(value)}`);
    this.write(lineOf(style === 'None' ? 'Continuous' : style, String(value)), this.Color ?? '#000000');
  }
  get Color(): string | null {
    return this.read((line) => wireColor(line?.cl.rgb, '#000000'));
  }
  set Color(value: unknown) {
    const style = this.Style ?? 'Continuous';
    this.write(lineOf(style === 'None' ? 'Continuous' : style, this.Weight ?? 'Thin'), checkedColor(value));
  }

  private read<T>(property: (line: Nullable<IBorderStyleData>) => T): T | null {
    const { sheet, area } = this.range;
    const { row, column, rows, columns } = this.side.cells(ensure(sheet, area));
    const values: T[] = [];
    for (let i = row; i < row + rows; i++) {
      for (let j = column; j < column + columns; j++) {
        values.push(property(styleAt(sheet, i, j).bd?.[this.side.field]));
      }
    }
    return values.length === 0 ? property(null) : uniform(values);
  }

  private write(line: BorderStyleTypes | undefined, color: string): void {
    if (line === undefined) throw invalidArgument(`border style of ${this.index}`);
    this.range.context.protection.guard(this.range.sheet, 'allowFormatCells');
    this.range.facade().setBorder(this.side.border, line, color);
  }
}
