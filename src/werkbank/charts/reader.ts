// Reads the cells behind a chart from Univer.
import type { Engine } from '../engine/engine';
import { formatNumber } from '../grid/format';
import { patternAt } from '../grid/pattern';
import type { CellReader } from './picture';

/** A reader of the workbook's cells; a sheet that is gone reads as empty. */
export function cellReader(engine: Engine): CellReader {
  const sheetOf = (id: string) => engine.wb.getSheetBySheetId(id);
  const value: CellReader['value'] = (sheetId, row, column) => {
    const sheet = sheetOf(sheetId);
    return sheet ? engine.raw(sheet, row, column) : '';
  };
  const pattern: CellReader['pattern'] = (sheetId, row, column) => {
    const sheet = sheetOf(sheetId);
    return sheet ? patternAt(sheet, row, column) : '';
  };
  return {
    value,
    pattern,
    format: formatNumber,
    text(sheetId, row, column) {
      const raw = value(sheetId, row, column);
      return typeof raw === 'number' ? formatNumber(pattern(sheetId, row, column), raw) : String(raw);
    },
  };
}
