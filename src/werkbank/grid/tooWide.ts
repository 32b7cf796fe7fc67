// A number that doesn't fit shows as ####, as in Excel: half a number would be another number.
import type { IStyleData, Nullable } from '@univerjs/core';

/** The width of a text in CSS pixels; 0 where nothing can be measured (no canvas). */
export type Measure = (text: string, font: string) => number;

const PADDING = 2;
const MOST_REMEMBERED = 5000;

/** The font of a cell as CSS has it; Univer's sizes are in points. */
export const fontOf = (style: Nullable<IStyleData>): string =>
  `${style?.bl ? 'bold ' : ''}${style?.fs ?? 11}pt ${style?.ff ?? 'Arial'}, Arial, sans-serif`;

/** Measures with the browser's own canvas and remembers; gives 0 without one. */
export function canvasMeasure(): Measure {
  const context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  const known = new Map<string, number>();
  return (text, font) => {
    if (!context) return 0;
    const key = `${font}|${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    context.font = font;
    const { width } = context.measureText(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, width);
    return width;
  };
}

/**
 * The #'s that fill a cell whose number doesn't fit, or undefined when it does.
 * @param width of the cell, in CSS pixels
 */
export function hashes(text: string, width: number, font: string, measure: Measure): string | undefined {
  if (measure(text, font) <= width - PADDING) return undefined;
  const one = measure('#', font);
  return '#'.repeat(Math.max(1, Math.floor((width - PADDING) / one)));
}
