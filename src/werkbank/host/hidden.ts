// Hidden rows and columns. A row a filter hides counts as hidden, as in Excel.
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from './area';
import { clamp, ensure } from './cells';

/** One answer per row of the area, as far as Univer has rows. */
export function hiddenRows(sheet: FWorksheet, area: Area): boolean[] {
  const inside = clamp(sheet, area);
  if (!inside) return [false];
  return Array.from({ length: inside.rows }, (_, i) => !sheet.getSheet().getRowVisible(inside.row + i));
}

/** One answer per column of the area, as far as Univer has columns. */
export function hiddenColumns(sheet: FWorksheet, area: Area): boolean[] {
  const inside = clamp(sheet, area);
  if (!inside) return [false];
  return Array.from({ length: inside.columns }, (_, i) => !sheet.getSheet().getColVisible(inside.column + i));
}

export function hideRows(sheet: FWorksheet, area: Area, hide: boolean): void {
  const { row, rows } = ensure(sheet, area);
  if (hide) sheet.hideRows(row, rows);
  else sheet.showRows(row, rows);
}

export function hideColumns(sheet: FWorksheet, area: Area, hide: boolean): void {
  const { column, columns } = ensure(sheet, area);
  if (hide) sheet.hideColumns(column, columns);
  else sheet.showColumns(column, columns);
}
