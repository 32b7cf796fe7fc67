import { BooleanNumber, type IStyleData } from '@univerjs/core';
import { writeStyle } from '../cells';
import { invalidArgument } from '../errors';
import { WireObject } from '../wireObject';
import { checkedColor, wireColor } from './color';
import type { Range } from './range';
import { uniformStyle } from './uniform';

/** What Excel uses where a cell says nothing. */
const standard = { name: 'Calibri', size: 11, color: '#000000' };

const on = (value: unknown): BooleanNumber => (value === true ? BooleanNumber.TRUE : BooleanNumber.FALSE);

export class RangeFont extends WireObject {
  override readonly wireClass = 'RangeFont';

  constructor(private readonly range: Range) {
    super();
  }

  get Name(): string | null {
    return uniformStyle(this.range, (style) => style.ff || standard.name);
  }
  set Name(value: unknown) {
    if (typeof value !== 'string' || value === '') throw invalidArgument('font.name');
    this.write('ff', value);
  }
  /** points */
  get Size(): number | null {
    return uniformStyle(this.range, (style) => style.fs ?? standard.size);
  }
  set Size(value: unknown) {
    if (typeof value !== 'number' || value < 1 || value > 409) throw invalidArgument('font.size');
    this.write('fs', value);
  }
  get Color(): string | null {
    return uniformStyle(this.range, (style) => wireColor(style.cl?.rgb, standard.color));
  }
  set Color(value: unknown) {
    this.write('cl', { rgb: checkedColor(value) });
  }
  get Bold(): boolean | null {
    return uniformStyle(this.range, (style) => style.bl === BooleanNumber.TRUE);
  }
  set Bold(value: unknown) {
    this.write('bl', on(value));
  }
  get Italic(): boolean | null {
    return uniformStyle(this.range, (style) => style.it === BooleanNumber.TRUE);
  }
  set Italic(value: unknown) {
    this.write('it', on(value));
  }
  get Strikethrough(): boolean | null {
    return uniformStyle(this.range, (style) => style.st?.s === BooleanNumber.TRUE);
  }
  set Strikethrough(value: unknown) {
    this.write('st', { s: on(value) });
  }
  /** Excel.RangeUnderlineStyle; this host knows 'None' and 'Single' */
  get Underline(): string | null {
    return uniformStyle(this.range, (style) => (style.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'));
  }
  set Underline(value: unknown) {
    if (value !== 'None' && value !== 'Single') throw invalidArgument(`font.underline ${String(value)}`);
    this.write('ul', { s: on(value === 'Single') });
  }

  private write(type: keyof IStyleData, value: unknown): void {
    const { context, sheet, area } = this.range;
    context.protection.guard(sheet, 'allowFormatCells');
    writeStyle(context.engine, sheet, area, type, value);
  }
}
