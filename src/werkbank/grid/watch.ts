// Tells the page what the status bar has to say: after a selection, an edit, a calculation.
import { ICommandService, type IRange } from '@univerjs/core';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/preset-sheets-core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Engine } from '../engine/engine';
import { dutchGeneral } from '../nederlands';
import { errorSentence, functionIn } from './errors';
import { formatNumber } from './format';
import { patternAt } from './pattern';
import { type CellValue, statisticsOf, statisticsTexts } from './statistics';

/** What the functions of the add-in say about their errors; the host knows. */
export interface ErrorMessages {
  /** the prefix of the add-in's functions */
  readonly namespace: string;
  /** the message of the error in a cell, '' when there is none */
  message(sheetId: string, row: number, column: number): string;
}

export interface GridStatus {
  readonly mode: string;
  readonly error: string;
  readonly numbers: readonly string[];
}

/** A selection this large is not added up on every move. */
const MOST_CELLS = 500_000;
const PAUSE = 60;
const PATIENCE = 250;

const watched: readonly string[] = [
  SetSelectionsOperation.id,
  SetWorksheetActiveOperation.id,
  SetRangeValuesMutation.id,
  SetCellEditVisibleOperation.id,
];

/** The part of a selected range that can hold something: whole columns stop where the sheet's data stops. */
function filledPart(sheet: FWorksheet, range: IRange): IRange {
  const lastRow = Math.max(0, sheet.getLastRow());
  const lastColumn = Math.max(0, sheet.getLastColumn());
  return {
    startRow: Number.isNaN(range.startRow) ? 0 : range.startRow,
    startColumn: Number.isNaN(range.startColumn) ? 0 : range.startColumn,
    endRow: Number.isNaN(range.endRow)
      ? lastRow
      : Math.min(range.endRow, Math.max(lastRow, range.startRow + 2000)),
    endColumn: Number.isNaN(range.endColumn)
      ? lastColumn
      : Math.min(range.endColumn, Math.max(lastColumn, range.startColumn + 200)),
  };
}

function* valuesIn(engine: Engine, sheet: FWorksheet, ranges: readonly IRange[]): Generator<CellValue> {
  let left = MOST_CELLS;
  for (const { startRow, endRow, startColumn, endColumn } of ranges.map((range) =>
    filledPart(sheet, range),
  )) {
    const columns = endColumn - startColumn + 1;
    const count = Math.min(left, (endRow - startRow + 1) * columns);
    left -= count;
    for (let index = 0; index < count; index++) {
      yield engine.raw(sheet, startRow + Math.floor(index / columns), startColumn + (index % columns));
    }
  }
}

/** The formula behind a cell; for a spilled cell that of the cell it comes from. */
function formulaBehind(engine: Engine, sheet: FWorksheet, row: number, column: number): string {
  const own = engine.formula(sheet, row, column);
  if (own !== '') return own;
  for (let up = row; up >= 0; up--) {
    for (let left = column; left >= 0; left--) {
      const spill = engine.spillRange(sheet, up, left);
      if (spill && spill.endRow >= row && spill.endColumn >= column) return engine.formula(sheet, up, left);
    }
  }
  return '';
}

/** The Dutch sentence for the error in a cell, '' when the cell shows none. */
export function sentenceAt(
  engine: Engine,
  messages: ErrorMessages,
  sheet: FWorksheet,
  row: number,
  column: number,
): string {
  const value = engine.raw(sheet, row, column);
  if (typeof value !== 'string' || !value.startsWith('#')) return '';
  const message = messages.message(sheet.getSheetId(), row, column);
  const name = functionIn(formulaBehind(engine, sheet, row, column), messages.namespace);
  return errorSentence(value, message, name) ?? '';
}

function numbersFor(engine: Engine, sheet: FWorksheet): string[] {
  const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
  const active = sheet.getSelection()?.getCurrentCell();
  const pattern = active ? patternAt(sheet, active.actualRow, active.actualColumn) : '';
  const format = (value: number) => (pattern === '' ? dutchGeneral(value) : formatNumber(pattern, value));
  const values = valuesIn(
    engine,
    sheet,
    ranges.map((range) => range.getRange()),
  );
  return statisticsTexts(statisticsOf(values), format);
}

/** Calls `tell` whenever the status changes; the result stops it. */
export function watchGrid(
  engine: Engine,
  messages: ErrorMessages,
  tell: (status: GridStatus) => void,
): () => void {
  const editor = engine.injector.get(IEditorBridgeService);
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const update = () => {
    timer = undefined;
    if (stopped) return;
    const sheet = engine.wb.getActiveSheet();
    const cell = sheet.getSelection()?.getCurrentCell();
    const typing = editor.isVisible().visible;
    tell({
      mode: busy ? 'Bezig met berekenen…' : typing ? 'Invoeren' : 'Gereed',
      error: cell ? sentenceAt(engine, messages, sheet, cell.actualRow, cell.actualColumn) : '',
      numbers: numbersFor(engine, sheet),
    });
  };
  const soon = () => {
    timer ??= setTimeout(update, PAUSE);
  };

  /** Only a calculation that takes a while is worth a word. */
  const calculating = () => {
    const slow = setTimeout(() => {
      busy = true;
      soon();
    }, PATIENCE);
    void engine.settle().then(() => {
      clearTimeout(slow);
      busy = false;
      soon();
    });
  };

  let pending = false;
  const commands = engine.injector.get(ICommandService).onCommandExecuted((command) => {
    if (watched.includes(command.id)) soon();
    if (command.id !== SetFormulaCalculationStartMutation.id || pending) return;
    pending = true;
    queueMicrotask(() => {
      pending = false;
      if (!stopped) calculating();
    });
  });
  engine.idle.push(soon);
  soon();
  return () => {
    stopped = true;
    clearTimeout(timer);
    commands.dispose();
  };
}
