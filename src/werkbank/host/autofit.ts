// Columns as wide as their text. In the browser Univer measures; without a screen the text length has to do.
import type { FWorksheet } from '@univerjs/sheets/facade';
import { matrixOf, type Area } from './area';
import { styleAt, textAt } from './cells';
import type { Context } from './model/context';

/** What sheets-ui adds to the facade in the browser. */
interface Measures {
  autoResizeColumns(first: number, count: number): unknown;
}

const measuring = (sheet: object): Measures | null =>
  'autoResizeColumns' in sheet ? (sheet as Measures) : null;

const PIXELS_PER_CHARACTER = 7;
const PADDING = 12;
const NARROWEST = 20;

/** Fits the columns of an area to the text in its cells. */
export function autofitColumns(context: Context, sheet: FWorksheet, area: Area): void {
  const screen = measuring(sheet);
  if (screen) {
    screen.autoResizeColumns(area.column, area.columns);
    return;
  }
  for (let column = area.column; column < area.column + area.columns; column++) {
    const cells = matrixOf({ ...area, column, columns: 1 }, (row) => {
      const size = styleAt(sheet, row, column).fs ?? 11;
      return textAt(context.engine, context.language, sheet, row, column).length * (size / 11);
    });
    const longest = Math.max(0, ...cells.flat());
    if (longest === 0) continue; // an empty column keeps its width
    sheet.setColumnWidth(column, Math.max(NARROWEST, Math.round(longest * PIXELS_PER_CHARACTER) + PADDING));
  }
}
