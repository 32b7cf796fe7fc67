// Rows without a height of their own are as high as their wrapped text needs. Excel sees to that when it opens a
// file; Univer only when a cell is edited.
import { IUndoRedoService, LifecycleService, LifecycleStages, WrapStrategy } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Engine } from '../engine/engine';

/** The rows of a sheet that hold wrapped text and have no height. */
export function rowsToFit(engine: Engine, sheet: FWorksheet): number[] {
  const worksheet = sheet.getSheet();
  const styles = engine.wb.getWorkbook().getStyles();
  const { rowData } = worksheet.getConfig();
  const rows = new Set<number>();
  worksheet.getCellMatrix().forValue((row, _column, cell) => {
    const known = rowData[row];
    if (!cell || known?.h !== undefined || known?.ah !== undefined) return;
    if (styles.getStyleByCell(cell)?.tb === WrapStrategy.WRAP) rows.add(row);
  });
  return [...rows].sort((a, b) => a - b);
}

/** Makes those rows high enough, on all sheets, as soon as Univer can measure. It is not one of the user's steps. */
export async function fitRows(engine: Engine): Promise<void> {
  const rendered = engine.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  // A workbook that is replaced at once is never drawn, and then there is nothing to fit.
  const isDrawn = await rendered.then(
    () => true,
    () => false,
  );
  if (!isDrawn) return;
  for (const sheet of engine.wb.getSheets()) {
    for (const row of rowsToFit(engine, sheet)) sheet.autoResizeRows(row, 1);
  }
  engine.injector.get(IUndoRedoService).clearUndoRedo(engine.wb.getId());
}
