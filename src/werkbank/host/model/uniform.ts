// A property of many cells: its value when they all agree, otherwise null, as Excel answers.
import type { IStyleData } from '@univerjs/core';
import { clamp, styleAt } from '../cells';
import type { Range } from './range';

/** The value all items share; null when they differ (or there are none). */
export function uniform<T>(items: Iterable<T>): T | null {
  let first: { value: T } | null = null;
  for (const value of items) {
    if (first && first.value !== value) return null;
    first ??= { value };
  }
  return first ? first.value : null;
}

/** The same for a property of the style of every cell of a range. */
export function uniformStyle<T>(range: Range, read: (style: IStyleData) => T): T | null {
  const inside = clamp(range.sheet, range.area);
  if (!inside) return read(styleAt(range.sheet, range.area.row, range.area.column));
  const { row, column, rows, columns } = inside;
  function* values(): Generator<T> {
    for (let i = row; i < row + rows; i++) {
      for (let j = column; j < column + columns; j++) yield read(styleAt(range.sheet, i, j));
    }
  }
  return uniform(values());
}
