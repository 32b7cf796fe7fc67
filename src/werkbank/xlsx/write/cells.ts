// Cells: values, formulas with their last results, looks.
import { CellValueType, type ICellData } from '@univerjs/core';
import type { CellValueInput } from '@cj-tech-master/excelts';
import { areaAddress, cellAddress } from '../address';
import { needsArray } from '../formula/arrayFormula';
import { formulaToFile } from '../formula/toFile';
import type { Worksheet } from '../library';
import type { CellArea, XlsxSpill, XlsxTable } from '../types';
import type { Sheet, WriteContext } from './context';
import { fileValue, spilledValue } from './values';

function contains(area: CellArea, row: number, column: number): boolean {
  return row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn;
}

function tableAt(tables: readonly XlsxTable[], row: number, column: number): string | undefined {
  return tables.find(({ area }) => contains(area, row, column))?.name;
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly spill: XlsxSpill | undefined;
  readonly table: string | undefined;
}

/** A formula that can give more than one value is stored as a dynamic array, with its first cell as anchor. */
function formulaValue(cell: ICellData, formula: string, place: Place, context: WriteContext): CellValueInput {
  const { functions, isSingleName } = context;
  const stored = formulaToFile(formula, place.table ? { functions, table: place.table } : { functions });
  const result = fileValue(cell) ?? undefined;
  if (!place.spill && !needsArray(formula, { functions, isSingleName })) return { formula: stored, result };
  const ref = place.spill ? areaAddress(place.spill.area) : cellAddress(place.row, place.column);
  return { formula: stored, shareType: 'array', ref, isDynamicArray: true, result };
}

/** Text that would become a formula when somebody enters it again. */
function isLiteral(cell: ICellData): boolean {
  return !cell.f && typeof cell.v === 'string' && cell.t !== CellValueType.NUMBER && /^[=+\-@]/.test(cell.v);
}

/** Other programs show what the file holds, so the cells a formula spills into get their last values. */
function writeSpill(target: Worksheet, { area, values }: XlsxSpill): void {
  values.forEach((row, i) => {
    row.forEach((value, j) => {
      if (i === 0 && j === 0) return;
      target.getCell(area.startRow + i + 1, area.startColumn + j + 1).value = spilledValue(value);
    });
  });
}

/** Comments at cells; what they look like is the library's. */
export function writeNotes(target: Worksheet, sheet: Sheet, { input }: WriteContext): void {
  for (const { sheetId, row, column, text } of input.notes) {
    if (sheetId === sheet.id) target.getCell(row + 1, column + 1).note = { texts: [{ text }] };
  }
}

export function writeCells(target: Worksheet, sheet: Sheet, context: WriteContext): void {
  const spills = context.input.spills.filter(({ sheetId }) => sheetId === sheet.id);
  const tables = context.input.tables.filter(({ sheetId }) => sheetId === sheet.id);
  const anchors = new Map(
    spills.map((spill) => [cellAddress(spill.area.startRow, spill.area.startColumn), spill]),
  );
  for (const spill of spills) writeSpill(target, spill);
  for (const [rowKey, cells] of Object.entries(sheet.data.cellData ?? {})) {
    for (const [columnKey, cell] of Object.entries<ICellData | null>(cells ?? {})) {
      if (!cell) continue;
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const style = context.styleOf(cell.s, isLiteral(cell));
      const value = fileValue(cell);
      if (!cell.f && value === null && !style) continue;
      const to = target.getCell(row + 1, column + 1);
      if (style) to.style = style;
      if (cell.f) {
        const place = {
          row,
          column,
          spill: anchors.get(cellAddress(row, column)),
          table: tableAt(tables, row, column),
        };
        to.value = formulaValue(cell, cell.f, place, context);
      } else if (value !== null) {
        to.value = value;
      }
    }
  }
}
