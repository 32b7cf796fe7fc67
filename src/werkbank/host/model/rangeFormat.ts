import { type IStyleData, WrapStrategy } from '@univerjs/core';
import { horizontal, known, nameOf, vertical } from '../alignments';
import { autofitColumns } from '../autofit';
import { clamp, ensure, writeStyle } from '../cells';
import { invalidArgument } from '../errors';
import { POINTS_PER_PIXEL } from '../geometry';
import { WireObject } from '../wireObject';
import type { Range } from './range';
import { RangeBorderCollection } from './rangeBorderCollection';
import { RangeFill } from './rangeFill';
import { RangeFont } from './rangeFont';
import { uniform, uniformStyle } from './uniform';

function* span(first: number, count: number): Generator<number> {
  for (let i = first; i < first + count; i++) yield i;
}

function pixels(points: unknown, member: string): number {
  if (typeof points !== 'number' || points < 0) throw invalidArgument(member);
  return Math.round(points / POINTS_PER_PIXEL);
}

export class RangeFormat extends WireObject {
  override readonly wireClass = 'RangeFormat';

  constructor(private readonly range: Range) {
    super();
  }

  get Fill(): RangeFill {
    return new RangeFill(this.range);
  }
  get Font(): RangeFont {
    return new RangeFont(this.range);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }

  get HorizontalAlignment(): string | null {
    return uniformStyle(this.range, (style) => nameOf(horizontal, style.ht, 'General'));
  }
  set HorizontalAlignment(value: unknown) {
    this.write('ht', known(horizontal, value, 'horizontalAlignment'));
  }
  get VerticalAlignment(): string | null {
    return uniformStyle(this.range, (style) => nameOf(vertical, style.vt, 'Bottom'));
  }
  set VerticalAlignment(value: unknown) {
    this.write('vt', known(vertical, value, 'verticalAlignment'));
  }
  get WrapText(): boolean | null {
    return uniformStyle(this.range, (style) => style.tb === WrapStrategy.WRAP);
  }
  set WrapText(value: unknown) {
    this.write('tb', value === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW);
  }

  /** points; null when the columns differ */
  get ColumnWidth(): number | null {
    const { sheet, area } = this.range;
    const inside = clamp(sheet, area) ?? area;
    const widths = Array.from(span(inside.column, inside.columns), (column) => sheet.getColumnWidth(column));
    const width = uniform(widths);
    return width === null ? null : width * POINTS_PER_PIXEL;
  }
  set ColumnWidth(value: unknown) {
    const { context, sheet, area } = this.range;
    context.protection.guard(sheet, 'allowFormatColumns');
    const inside = ensure(sheet, area);
    sheet.setColumnWidths(inside.column, inside.columns, pixels(value, 'columnWidth'));
  }
  /** has every column the width of a column nobody touched */
  get UseStandardWidth(): boolean {
    const { sheet, area } = this.range;
    const inside = clamp(sheet, area) ?? area;
    const columns = sheet.getSheet().getConfig().columnData;
    return [...span(inside.column, inside.columns)].every((column) => columns[column]?.w === undefined);
  }
  set UseStandardWidth(value: unknown) {
    const { context, sheet, area } = this.range;
    context.protection.guard(sheet, 'allowFormatColumns');
    if (value !== true) return; // as in Excel: only true does something
    const columns = sheet.getSheet().getConfig().columnData;
    for (const column of span(area.column, area.columns)) {
      const data = columns[column];
      if (data?.w === undefined) continue;
      sheet.setColumnWidths(column, 1, sheet.getSheet().getConfig().defaultColumnWidth);
      delete data.w; // Univer has no command that takes a width away
    }
  }
  /** points; null when the rows differ */
  get RowHeight(): number | null {
    const { sheet, area } = this.range;
    const inside = clamp(sheet, area) ?? area;
    const height = uniform(Array.from(span(inside.row, inside.rows), (row) => sheet.getRowHeight(row)));
    return height === null ? null : height * POINTS_PER_PIXEL;
  }
  set RowHeight(value: unknown) {
    const { context, sheet, area } = this.range;
    context.protection.guard(sheet, 'allowFormatRows');
    const inside = ensure(sheet, area);
    sheet.setRowHeightsForced(inside.row, inside.rows, pixels(value, 'rowHeight'));
  }
  AutofitColumns(): void {
    const { context, sheet, area } = this.range;
    context.protection.guard(sheet, 'allowFormatColumns');
    const inside = ensure(sheet, area);
    autofitColumns(context, sheet, inside);
  }
  AutofitRows(): void {
    const { context, sheet, area } = this.range;
    context.protection.guard(sheet, 'allowFormatRows');
    const inside = ensure(sheet, area);
    sheet.setRowAutoHeight(inside.row, inside.rows);
  }

  private write(type: keyof IStyleData, value: unknown): void {
    const { context, sheet, area } = this.range;
    context.protection.guard(sheet, 'allowFormatCells');
    writeStyle(context.engine, sheet, area, type, value);
  }
}
