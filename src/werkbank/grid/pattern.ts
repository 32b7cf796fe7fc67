// The number format of a cell.
import type { FWorksheet } from '@univerjs/sheets/facade';

/** '' for General. */
export function patternAt(sheet: FWorksheet, row: number, column: number): string {
  return sheet.getSheet().getComposedCellStyle(row, column).n?.pattern ?? '';
}
