// Cells of a sheet, read and written a rectangle at a time.
import {
  ICommandService,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
} from '@univerjs/core';
import { SetRangeValuesCommand, SetStyleCommand } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Engine, Scalar } from '../engine/engine';
import { isEntireColumn, isEntireRow, matrixOf, type Area } from './area';
import { entryOf } from './entry';
import { HostError, invalidArgument } from './errors';
import { checkFormula } from './formulaCheck';
import type { Language } from './language';
import { isSwallowed, mergedAreas } from './merged';
import { toRange } from './univerRange';

export const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);

/** The part of an area that lies within the sheet as Univer has it now; null when none of it does. */
export function clamp(sheet: FWorksheet, area: Area): Area | null {
  const rows = Math.min(area.rows, sheet.getMaxRows() - area.row);
  const columns = Math.min(area.columns, sheet.getMaxColumns() - area.column);
  return rows > 0 && columns > 0 ? { ...area, rows, columns } : null;
}

/** Makes the sheet large enough for the area and returns it; whole columns and rows reach to the sheet's end. */
export function ensure(sheet: FWorksheet, area: Area): Area {
  const rows = isEntireColumn(area) ? 1 : area.row + area.rows;
  const columns = isEntireRow(area) ? 1 : area.column + area.columns;
  if (rows > sheet.getMaxRows()) sheet.setRowCount(rows);
  if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns);
  return clamp(sheet, area) ?? area;
}

/** The style of a cell as it shows: its own over that of its row, column and sheet. */
export const styleAt = (sheet: FWorksheet, row: number, column: number): IStyleData =>
  sheet.getSheet().getComposedCellStyle(row, column);

/** The number format of a cell, 'General' when it has none. */
export const patternAt = (sheet: FWorksheet, row: number, column: number): string =>
  styleAt(sheet, row, column).n?.pattern || 'General';

/**
 * `values` or `formulas` as the add-in set them, one for each cell.
 * @throws InvalidArgument when the shape is not that of the area; a single value goes into every cell
 */
export function shaped(value: unknown, area: Area): unknown[][] {
  if (!Array.isArray(value)) return matrixOf(area, () => value);
  const rows: unknown[] = value;
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (fits) return rows as unknown[][];
  throw new HostError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Puts values and formulas (English) into cells; null leaves a cell alone, and merged cells take only their first. */
export function writeCells(engine: Engine, sheet: FWorksheet, area: Area, value: unknown): void {
  if (isUnbounded(area)) throw invalidArgument('values of whole rows or columns cannot be set');
  const matrix = shaped(value, area);
  ensure(sheet, area);
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  const merged = mergedAreas(sheet);
  let any = false;
  for (const [i, line] of matrix.entries()) {
    const row: Record<number, ICellData> = {};
    for (const [j, item] of line.entries()) {
      const cell = entryOf(item, patternAt(sheet, area.row + i, area.column + j));
      if (cell?.f) checkFormula(engine, cell.f);
      if (cell && !isSwallowed(merged, area.row + i, area.column + j)) row[area.column + j] = cell;
    }
    if (Object.keys(row).length === 0) continue;
    cells[area.row + i] = row;
    any = true;
  }
  if (any) execute(engine, sheet, SetRangeValuesCommand.id, { range: toRange(area), value: cells });
}

/** Sets one property of the style of cells; `value` is one for all, or a matrix. Null takes it away. */
export function writeStyle(
  engine: Engine,
  sheet: FWorksheet,
  area: Area,
  type: keyof IStyleData,
  value: unknown,
): void {
  const inside = ensure(sheet, area);
  execute(engine, sheet, SetStyleCommand.id, { range: toRange(inside), style: { type, value } });
}

/** Runs a Univer command on a sheet. */
export function execute(engine: Engine, sheet: FWorksheet, id: string, params: object): void {
  const done: unknown = engine.injector
    .get(ICommandService)
    .syncExecuteCommand(id, { unitId: engine.wb.getId(), subUnitId: sheet.getSheetId(), ...params });
  if (done === false) throw new HostError('InvalidOperation', `The workbook refused ${id}.`);
}

/** Excel's type of a value, as in Excel.RangeValueType. */
export function valueType(value: Scalar): 'Empty' | 'Double' | 'Boolean' | 'Error' | 'String' {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#[A-Z_/0]+[!?]?$/.test(value) ? 'Error' : 'String';
}

/** What the cell shows, in the user's language. */
export function textAt(
  engine: Engine,
  language: Language,
  sheet: FWorksheet,
  row: number,
  column: number,
): string {
  const value = engine.raw(sheet, row, column);
  const type = valueType(value);
  if (typeof value === 'boolean') return language.boolean(value);
  if (type === 'Error') return language.error(String(value));
  const pattern = patternAt(sheet, row, column);
  if (typeof value === 'number' && pattern === 'General') return language.general(value);
  if (typeof value !== 'number') return value;
  return String(sheet.getSheet().getCell(row, column)?.v ?? '');
}
