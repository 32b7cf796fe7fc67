// The one place that knows how Univer keeps values: raw values, spill ranges, waiting for calculation.
// Shared by the browser (grid) and by Node (headless).
import './facade';
import {
  CellValueType,
  ObjectMatrix,
  type ICellData,
  type Injector,
  type IRange,
  type Nullable,
  type Univer,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { ErrorType, FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { watchCalculation, type Calculation } from './calculation';
import { repairLexer } from './lexer';
import { repairNumbers } from './numbers';
import { repairSpills } from './spills';
import { repairTableChanges } from './tableChanges';
import { repairTableReferences } from './tableReference';
import { makeTables, type Tables } from './tables';

/** A cell as office.js sees it: '' is an empty cell, an error is its text ("#VALUE!"). */
export type Scalar = string | number | boolean;

export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly wb: FWorkbook;
  readonly injector: Injector;
  readonly tables: Tables;
  /** the value of a cell, spilled cells included; zero-based row and column */
  raw(sheet: FWorksheet, row: number, column: number): Scalar;
  /** the formula as stored (English), '' when the cell has none; spilled cells have none */
  formula(sheet: FWorksheet, row: number, column: number): string;
  /** the range a dynamic array formula in this cell spills into, the cell itself included */
  spillRange(sheet: FWorksheet, row: number, column: number): IRange | undefined;
  /** all spilled ranges of a sheet, with the cell their formula stands in */
  spillRanges(sheet: FWorksheet): { row: number; column: number; range: IRange }[];
  /** resolves when no calculation is running; calls of custom functions may still be on their way */
  calculated(): Promise<void>;
  /** resolves when no calculation is running and no custom function call is on its way */
  settle(): Promise<void>;
  /** extra work that has to be finished before settle() resolves; null = nothing to wait for */
  readonly busy: (() => Promise<unknown> | null)[];
  /** called each time a calculation has ended */
  readonly idle: (() => void)[];
}

/** Univer's name for a cell that waits for a custom function, and Excel's. */
const BUSY = { univer: ErrorType.CONNECT as string, excel: '#BUSY!' };

function scalar(cell: Nullable<ICellData>): Scalar {
  if (cell?.v === undefined || cell.v === null) return '';
  if (cell.v === BUSY.univer) return BUSY.excel;
  return cell.t === CellValueType.BOOLEAN ? Boolean(cell.v) : cell.v;
}

/** Wraps a running Univer workbook. */
export function makeEngine(univer: Univer, api: FUniver, wb: FWorkbook): Engine {
  const injector = univer.__getInjector();
  const formulas = injector.get(FormulaDataModel);
  const cellOf = (sheet: FWorksheet, row: number, column: number): Nullable<ICellData> =>
    sheet.getSheet().getCellMatrix().getValue(row, column);

  const tables = makeTables(injector);
  repairLexer(injector);
  repairNumbers(injector);
  repairSpills(injector);
  repairTableReferences(injector, tables);
  repairTableChanges(injector);
  const engine: Engine = {
    univer,
    api,
    wb,
    injector,
    tables,
    busy: [],
    idle: [],
    raw(sheet, row, column) {
      const value = scalar(cellOf(sheet, row, column));
      if (value !== '') return value;
      // Spilled cells are not in the cell matrix.
      return scalar(formulas.getArrayFormulaCellData()?.[wb.getId()]?.[sheet.getSheetId()]?.[row]?.[column]);
    },
    formula(sheet, row, column) {
      const cell = cellOf(sheet, row, column);
      if (!cell?.f && !cell?.si) return '';
      return formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), wb.getId()) ?? '';
    },
    spillRange: (sheet, row, column) =>
      formulas.getArrayFormulaRange()?.[wb.getId()]?.[sheet.getSheetId()]?.[row]?.[column] ?? undefined,
    spillRanges(sheet) {
      const found: { row: number; column: number; range: IRange }[] = [];
      const ranges = formulas.getArrayFormulaRange()?.[wb.getId()]?.[sheet.getSheetId()] ?? {};
      new ObjectMatrix<IRange>(ranges).forValue((row, column, range) => {
        if (range) found.push({ row, column, range });
      });
      return found;
    },
    calculated: () => calculated(calculation),
    settle: () => settle(engine, calculation),
  };
  const calculation = watchCalculation(injector, () => {
    for (const call of engine.idle) call();
  });
  return engine;
}

async function calculated(calculation: Calculation): Promise<void> {
  while (!calculation.idle()) await calculation.wait();
}

async function settle(engine: Engine, calculation: Calculation): Promise<void> {
  for (;;) {
    await calculated(calculation);
    const waits = engine.busy.map((ask) => ask()).filter((wait) => wait !== null);
    if (waits.length === 0) return;
    await Promise.all(waits);
  }
}
