// Clearing, deleting and inserting cells.
import { ICommandService } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
} from '@univerjs/sheets';
import { a1, isEntireColumn, isEntireRow } from '../area';
import { clamp, ensure } from '../cells';
import { toRange } from '../univerRange';
import { HostError, invalidArgument } from '../errors';
import type { Range } from './range';

/** @param applyTo Excel.ClearApplyTo */
export function clearRange(range: Range, applyTo: unknown): void {
  range.context.protection.guard(range.sheet);
  const inside = clamp(range.sheet, range.area);
  if (!inside) return;
  const cells = range.sheet.getRange(inside.row, inside.column, inside.rows, inside.columns);
  switch (applyTo ?? 'All') {
    case 'All':
      cells.clear();
      return;
    case 'Contents':
      cells.clearContent();
      return;
    case 'Formats':
      cells.clearFormat();
      return;
    case 'Hyperlinks':
    case 'RemoveHyperlinks':
      return; // this workbook holds none
    default:
      throw invalidArgument(`applyTo ${String(applyTo)}`);
  }
}

/** Univer shifts cells on the active sheet only, so the sheet is made that for as long as it takes. */
async function shift(range: Range, command: string): Promise<void> {
  const { wb, injector } = range.context.engine;
  const workbook = wb.getWorkbook();
  const active = workbook.getActiveSheet();
  const inside = ensure(range.sheet, range.area);
  workbook.setActiveSheet(range.sheet.getSheet());
  try {
    const done: unknown = await injector
      .get(ICommandService)
      .executeCommand(command, { range: toRange(inside) });
    if (done !== true)
      throw new HostError('InvalidOperation', `The cells of ${range.Address} cannot be shifted.`);
  } finally {
    workbook.setActiveSheet(active);
  }
}

/** @param direction Excel.DeleteShiftDirection; whole rows and columns need none */
export async function deleteCells(range: Range, direction: unknown): Promise<void> {
  const { area, sheet } = range;
  range.context.protection.guard(sheet);
  if (isEntireRow(area)) sheet.deleteRows(area.row, area.rows);
  else if (isEntireColumn(area)) sheet.deleteColumns(area.column, area.columns);
  else if (direction === 'Up') await shift(range, DeleteRangeMoveUpCommand.id);
  else if (direction === 'Left') await shift(range, DeleteRangeMoveLeftCommand.id);
  else throw invalidArgument(`shift ${String(direction)} for ${a1(area)}`);
}

/** @param direction Excel.InsertShiftDirection; whole rows and columns need none */
export async function insertCells(range: Range, direction: unknown): Promise<void> {
  const { area, sheet } = range;
  range.context.protection.guard(sheet);
  if (isEntireRow(area)) sheet.insertRows(area.row, area.rows);
  else if (isEntireColumn(area)) sheet.insertColumns(area.column, area.columns);
  else if (direction === 'Down') await shift(range, InsertRangeMoveDownCommand.id);
  else if (direction === 'Right') await shift(range, InsertRangeMoveRightCommand.id);
  else throw invalidArgument(`shift ${String(direction)} for ${a1(area)}`);
}
