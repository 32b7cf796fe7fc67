// Cells that point into a spill. Univer 0.25.1 calculates them when the spill comes or grows, but not when it shrinks,
// collapses to one value or an error, or when its formula is cleared: they keep the numbers of cells that are empty now.
// A spill that feeds on a spill reaches its own readers not at all, when it does so by other cells than the first.
//
// Univer calculates what is dirty, then once more what reads the cells that were spilled over. Here that second part
// includes the cells a spill has left, and is repeated until no spill changes any more.
import {
  type ICellData,
  type Injector,
  type IRange,
  type Nullable,
  ObjectMatrix,
  Rectangle,
} from '@univerjs/core';
import {
  CELL_INVERTED_INDEX_CACHE,
  ErrorType,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaExecutedStateType,
  FormulaDataModel,
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  type FunctionVariantType,
  type IFormulaDatasetConfig,
} from '@univerjs/engine-formula';
import { SpillMemory, keyOf, type Anchor } from './spillMemory';

interface DirtyRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}
type BySheet<T> = Record<string, Nullable<Record<string, T>>>;

/** What Univer keeps to itself. */
interface Calculation {
  _apply(again?: boolean): Promise<{ runtimeFeatureRange: Record<string, BySheet<IRange[]>> } | undefined>;
  _executeStep(): Promise<boolean | undefined>;
  _getArrayFormulaDirtyRangeAndExcludedRange(spills: object, features: object): { dirtyRanges: DirtyRange[] };
  execute(config: IFormulaDatasetConfig): Promise<void>;
}
interface Runtime {
  _currentUnitId: string;
  _currentSubUnitId: string;
  _currentRow: number;
  _currentColumn: number;
}

/** Spills that still change after so many rounds chase their own tail, or are drawn anew each time (RANDARRAY). */
const MOST_ROUNDS = 8;

/** The cells of a spill without the one its formula stands in. */
function besidesAnchor({ row, column }: Anchor, range: IRange): IRange[] {
  const beside = { ...range, startRow: row, endRow: row, startColumn: column + 1 };
  const below = { ...range, startRow: row + 1 };
  return [beside, below].filter((part) => part.startRow <= part.endRow && part.startColumn <= part.endColumn);
}

/** Everything one calculation knows about the spills it has come across. */
class Rounds {
  /** formulas calculated in this round that spill, or did */
  private calculated: Anchor[] = [];
  private readonly before = new Set<string>();

  constructor(
    private readonly runtime: IFormulaRuntimeService,
    private readonly config: IFormulaCurrentConfigService,
    private readonly memory: SpillMemory,
  ) {}

  /** A formula has a result. */
  add(anchor: Anchor, changed: boolean): void {
    const again = this.before.has(keyOf(anchor));
    this.before.add(keyOf(anchor));
    if (changed || !again) this.calculated.push(anchor);
  }

  /** What readers have to be calculated for, and a fresh start for the next round. */
  take(): DirtyRange[] {
    const anchors = this.calculated;
    this.calculated = [];
    return anchors.flatMap((anchor) => this.rangesOf(anchor));
  }

  private rangesOf(anchor: Anchor): DirtyRange[] {
    const { unitId, sheetId, row, column } = anchor;
    const now = this.runtime.getUnitArrayFormula()[unitId]?.[sheetId]?.[row]?.[column];
    const cell = this.runtime.getUnitData()[unitId]?.[sheetId]?.getValue(row, column);
    // A function of the add-in on its way: readers keep what they have until it is there.
    if (cell?.v === ErrorType.CONNECT) return [];
    const past = this.memory.rangeAt(anchor);
    const spilled = cell?.v === ErrorType.SPILL ? undefined : now;
    if (past && !(spilled && Rectangle.contains(spilled, past))) this.empty(anchor, past);
    const ranges = [past, now].filter((range) => range != null);
    return ranges.flatMap((range) =>
      besidesAnchor(anchor, range).map((part) => ({ unitId, sheetId, range: part })),
    );
  }

  /** What a spill has left is not to be read any more; Univer itself tidies up after the calculation. */
  private empty({ unitId, sheetId }: Anchor, range: IRange): void {
    CELL_INVERTED_INDEX_CACHE.clear(); // comparisons look up values here; it would still know what has gone
    const sheets = this.config.getArrayFormulaCellData()[unitId];
    const cells = sheets?.[sheetId]?.getMatrix();
    if (!sheets || !cells) return;
    const rest = { ...cells };
    for (let row = range.startRow; row <= range.endRow; row++) {
      const kept = { ...rest[row] };
      for (let column = range.startColumn; column <= range.endColumn; column++) delete kept[column];
      rest[row] = kept;
    }
    sheets[sheetId] = new ObjectMatrix<Nullable<ICellData>>(rest);
  }
}

/** Takes away what a formula spilled earlier in the same calculation; answers what that was. */
function forget(runtime: IFormulaRuntimeService, { unitId, sheetId, row, column }: Anchor): string {
  const rows = runtime.getUnitArrayFormula()[unitId]?.[sheetId];
  const cells = runtime.getRuntimeArrayFormulaCellData()[unitId]?.[sheetId];
  const range = rows?.[row]?.[column];
  if (!range || !cells) return '';
  const text = JSON.stringify(valuesIn(cells, range));
  delete rows[row]?.[column];
  for (let r = range.startRow; r <= range.endRow; r++)
    for (let c = range.startColumn; c <= range.endColumn; c++) cells.realDeleteValue(r, c);
  return text;
}

function valuesIn(cells: ObjectMatrix<Nullable<ICellData>>, range: IRange): unknown[] {
  const values: unknown[] = [range.endRow - range.startRow];
  for (let r = range.startRow; r <= range.endRow; r++)
    for (let c = range.startColumn; c <= range.endColumn; c++) values.push(cells.getValue(r, c)?.v ?? null);
  return values;
}

/** Tells `rounds` of every formula that is calculated. */
function watchResults(runtime: IFormulaRuntimeService, rounds: () => Rounds, memory: SpillMemory): void {
  const place = runtime as unknown as Runtime;
  const set = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (value: FunctionVariantType) => {
    const anchor = {
      unitId: place._currentUnitId,
      sheetId: place._currentSubUnitId,
      row: place._currentRow,
      column: place._currentColumn,
    };
    const past = forget(runtime, anchor);
    set(value);
    const { unitId, sheetId, row, column } = anchor;
    const range = runtime.getUnitArrayFormula()[unitId]?.[sheetId]?.[row]?.[column];
    const cells = runtime.getRuntimeArrayFormulaCellData()[unitId]?.[sheetId];
    if (!range && past === '' && !memory.rangeAt(anchor)) return;
    const now = range && cells && past !== '' ? JSON.stringify(valuesIn(cells, range)) : '';
    rounds().add(anchor, past !== now);
  };
}

export function repairSpills(injector: Injector): void {
  const service = injector.get(ICalculateFormulaService);
  const runtime = injector.get(IFormulaRuntimeService);
  const config = injector.get(IFormulaCurrentConfigService);
  const memory = new SpillMemory(injector.get(FormulaDataModel));
  const calculation = service as unknown as Calculation;
  let rounds = new Rounds(runtime, config, memory);
  watchResults(runtime, () => rounds, memory);

  const execute = calculation.execute.bind(calculation);
  calculation.execute = (data) => {
    const left = memory
      .vanished(data.formulaData)
      .flatMap(({ range, unitId, sheetId }) => ({ range, unitId, sheetId }));
    return execute({ ...data, dirtyRanges: [...data.dirtyRanges, ...left] });
  };

  calculation._executeStep = async () => {
    rounds = new Rounds(runtime, config, memory);
    const state = await calculation._apply();
    if (!state) return undefined;
    const { dirtyRanges: features } = calculation._getArrayFormulaDirtyRangeAndExcludedRange(
      {},
      state.runtimeFeatureRange,
    );
    let dirty = [...features, ...rounds.take()];
    for (let round = 0; dirty.length > 0 && round < MOST_ROUNDS; round++) {
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      config.loadDirtyRangesAndExcludedCell(dirty, {});
      if (!(await calculation._apply(true))) break; // stopped
      dirty = rounds.take();
    }
    return true;
  };

  // Univer's own listener came first: the spills have been put away by now.
  service.executionCompleteListener$.subscribe(({ unitData, functionsExecutedState: state }) => {
    if (state !== FormulaExecutedStateType.STOP_EXECUTION) memory.learn(unitData);
  });
}
