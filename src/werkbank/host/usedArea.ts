// The used range of a sheet: everything with a value, a formula, a spilled value or (unless valuesOnly) a format.
import type { ICellData, Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Engine } from '../engine/engine';
import { bounding, intersection, type Area } from './area';
import { fromRange } from './univerRange';

const hasContent = (cell: Nullable<ICellData>): boolean =>
  Boolean(cell && (cell.f || cell.si || (cell.v !== null && cell.v !== undefined && cell.v !== '')));

/**
 * @param within only this part of the sheet; null = nothing
 * @returns null when nothing is used
 */
export function usedArea(
  engine: Engine,
  sheet: FWorksheet,
  valuesOnly: boolean,
  within?: Area | null,
): Area | null {
  if (within === null) return null;
  let used: Area | null = null;
  const add = (area: Area) => {
    const part = within ? intersection(area, within) : area;
    if (part) used = used ? bounding(used, part) : part;
  };
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const content = hasContent(cell);
      if (!content && (valuesOnly || !cell?.s)) return;
      add({ row, column, rows: 1, columns: 1 });
      const spill = content ? engine.spillRange(sheet, row, column) : undefined;
      if (spill) add(fromRange(spill));
    });
  return used;
}

/** The cell whose formula spills into this one (the cell itself when it is that one); null when none does. */
export function spillParent(engine: Engine, sheet: FWorksheet, row: number, column: number): Area | null {
  const ranges = engine.spillRanges(sheet);
  const found = ranges.find(({ range: r }) => {
    return row >= r.startRow && row <= r.endRow && column >= r.startColumn && column <= r.endColumn;
  });
  return found ? { row: found.row, column: found.column, rows: 1, columns: 1 } : null;
}
