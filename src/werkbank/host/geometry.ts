// Where cells are on the sheet, in points (1/72 inch) from its top left corner.
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from './area';

/** Univer measures in pixels at 96 dpi, Excel in points. */
export const POINTS_PER_PIXEL = 0.75;

export interface Box {
  top: number;
  left: number;
  width: number;
  height: number;
}

const STANDARD = { columnWidth: 88, rowHeight: 24 };

function total(
  first: number,
  count: number,
  known: number,
  size: (index: number) => number,
  otherwise: number,
): number {
  let sum = 0;
  const last = first + count;
  for (let i = first; i < Math.min(last, known); i++) sum += size(i);
  return sum + Math.max(0, last - Math.max(first, known)) * otherwise;
}

function columns(sheet: FWorksheet, first: number, count: number): number {
  const visible = (column: number) =>
    sheet.getSheet().getColVisible(column) ? sheet.getColumnWidth(column) : 0;
  return total(first, count, sheet.getMaxColumns(), visible, STANDARD.columnWidth) * POINTS_PER_PIXEL;
}

function rows(sheet: FWorksheet, first: number, count: number): number {
  const visible = (row: number) => (sheet.getSheet().getRowVisible(row) ? sheet.getRowHeight(row) : 0);
  return total(first, count, sheet.getMaxRows(), visible, STANDARD.rowHeight) * POINTS_PER_PIXEL;
}

/** The box around an area; hidden rows and columns take no room. */
export function boxOf(sheet: FWorksheet, area: Area): Box {
  return {
    top: rows(sheet, 0, area.row),
    left: columns(sheet, 0, area.column),
    width: columns(sheet, area.column, area.columns),
    height: rows(sheet, area.row, area.rows),
  };
}
