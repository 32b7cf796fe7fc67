// Merged cells. As in Excel only the first cell of a merged area holds something: what is written to its other cells
// is lost without a word.
import type { FWorksheet } from '@univerjs/sheets/facade';
import { intersection, type Area } from './area';
import { fromRange } from './univerRange';

/** All merged areas of a sheet, in the order in which they were made. */
export const mergedAreas = (sheet: FWorksheet): Area[] => sheet.getSheet().getMergeData().map(fromRange);

const contains = (outer: Area, { row, column }: Area): boolean =>
  intersection(outer, { row, column, rows: 1, columns: 1 }) !== null;

/**
 * The merged areas Excel finds in a range: those whose first cell lies in it. An area that only reaches into the range
 * is not found (OfficeDev/office-js issue 3611).
 */
export const mergedWithin = (sheet: FWorksheet, range: Area): Area[] =>
  mergedAreas(sheet).filter((area) => contains(range, area));

/** Does one of the areas swallow this cell? Not when it is the area's first. */
export const isSwallowed = (merged: readonly Area[], row: number, column: number): boolean =>
  merged.some(
    (area) =>
      contains(area, { row, column, rows: 1, columns: 1 }) && !(area.row === row && area.column === column),
  );
