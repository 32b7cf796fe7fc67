// Univer's numbers for looks and the words a file has for them.
import { BorderStyleTypes, HorizontalAlign, VerticalAlign } from '@univerjs/core';
import type { Alignment, BorderStyle } from '@cj-tech-master/excelts';

export const borderStyles: readonly (readonly [BorderStyleTypes, BorderStyle])[] = [
  [BorderStyleTypes.THIN, 'thin'],
  [BorderStyleTypes.HAIR, 'hair'],
  [BorderStyleTypes.DOTTED, 'dotted'],
  [BorderStyleTypes.DASHED, 'dashed'],
  [BorderStyleTypes.DASH_DOT, 'dashDot'],
  [BorderStyleTypes.DASH_DOT_DOT, 'dashDotDot'],
  [BorderStyleTypes.DOUBLE, 'double'],
  [BorderStyleTypes.MEDIUM, 'medium'],
  [BorderStyleTypes.MEDIUM_DASHED, 'mediumDashed'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'mediumDashDot'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'mediumDashDotDot'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'slantDashDot'],
  [BorderStyleTypes.THICK, 'thick'],
];

export const horizontals: readonly (readonly [HorizontalAlign, Alignment['horizontal']])[] = [
  [HorizontalAlign.LEFT, 'left'],
  [HorizontalAlign.CENTER, 'center'],
  [HorizontalAlign.RIGHT, 'right'],
  [HorizontalAlign.JUSTIFIED, 'justify'],
  [HorizontalAlign.DISTRIBUTED, 'distributed'],
];

export const verticals: readonly (readonly [VerticalAlign, Alignment['vertical']])[] = [
  [VerticalAlign.TOP, 'top'],
  [VerticalAlign.MIDDLE, 'middle'],
  [VerticalAlign.BOTTOM, 'bottom'],
];

/** Pixels of left padding for one step of indent. */
export const INDENT = 9;

export function second<A, B>(pairs: readonly (readonly [A, B])[], key: A): B | undefined {
  return pairs.find(([first]) => first === key)?.[1];
}

export function first<A, B>(pairs: readonly (readonly [A, B])[], key: B): A | undefined {
  return pairs.find(([, other]) => other === key)?.[0];
}
