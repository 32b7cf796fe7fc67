// Lines of borders: Excel's style and weight are one line style in Univer.
import { BorderStyleTypes, type IBorderStyleData, type Nullable } from '@univerjs/core';

/** Excel.BorderLineStyle, Excel.BorderWeight and Univer's name for the two. */
export const lines: readonly (readonly [style: string, weight: string, univer: BorderStyleTypes])[] = [
  ['None', 'Thin', BorderStyleTypes.NONE],
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['DashDot', 'Thin', BorderStyleTypes.DASH_DOT],
  ['DashDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['DashDotDot', 'Thin', BorderStyleTypes.DASH_DOT_DOT],
  ['DashDotDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['SlantDashDot', 'Medium', BorderStyleTypes.SLANT_DASH_DOT],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
];

/** An unknown pair takes the weight Excel would choose; undefined for a style that does not exist. */
export function lineOf(style: string, weight: string): BorderStyleTypes | undefined {
  const same = lines.filter(([name]) => name === style);
  return (same.find(([, heavy]) => heavy === weight) ?? same[0])?.[2];
}

/** A line in Excel's terms; no line is 'None'. */
export function excelLine(line: Nullable<IBorderStyleData>): readonly [style: string, weight: string] {
  const found = lines.find(([, , univer]) => univer === (line?.s ?? BorderStyleTypes.NONE));
  return found ? [found[0], found[1]] : ['Continuous', 'Thin'];
}
