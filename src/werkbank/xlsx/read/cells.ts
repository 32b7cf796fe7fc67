// Cells of a file → Univer's cells.
import { CellValueType, type ICellData, type IStyleData } from '@univerjs/core';
import type { Style } from '@cj-tech-master/excelts';
import { parseArea } from '../address';
import { formulaFromFile } from '../formula/fromFile';
import type { OwnFunctions } from '../formula/ownFunctions';
import { slideFormula } from '../formula/slide';
import type { Worksheet } from '../library';
import type { CellArea, Cells } from '../types';

type RowModel = NonNullable<ReturnType<Worksheet['getRow']>['model']>;
type CellModel = RowModel['cells'][number];

export interface CellContext {
  readonly functions: OwnFunctions;
  styleId(style: Partial<Style> | undefined): string | undefined;
  /** counts what is lost on the way, by what it is */
  lost(what: string): void;
}

const DAY = 86_400_000;
const DAYS_BEFORE_1970 = 25_569;

function typed(value: string | number | boolean): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // Text that would turn into a formula or a number when it is typed again is marked as text for good.
  const literal = /^[=+\-@]/.test(value) || (value.trim() !== '' && Number.isFinite(Number(value)));
  return { v: value, t: literal ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** A value as the library gives it; undefined = blank. */
function valueData(value: unknown, context: CellContext): ICellData | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return typed(value);
  if (value instanceof Date) return typed(value.getTime() / DAY + DAYS_BEFORE_1970);
  if (typeof value !== 'object') return undefined;
  if ('error' in value) return { v: String(value.error), t: CellValueType.STRING };
  if ('richText' in value && Array.isArray(value.richText)) {
    context.lost('cel met opmaak binnen de tekst');
    const runs = value.richText as readonly { readonly text?: string }[];
    return typed(runs.map((run) => run.text ?? '').join(''));
  }
  return undefined;
}

/** Where formulas that are shared start: the address of the first cell → its formula. */
type Masters = ReadonlyMap<string, { readonly formula: string; readonly area: CellArea }>;

function formulaOf(
  cell: CellModel,
  area: CellArea,
  masters: Masters,
  context: CellContext,
): string | undefined {
  if (cell.formula) return formulaFromFile(cell.formula, context.functions);
  const master = cell.sharedFormula ? masters.get(cell.sharedFormula) : undefined;
  if (!master) return undefined;
  const [rows, columns] = [area.startRow - master.area.startRow, area.startColumn - master.area.startColumn];
  return slideFormula(master.formula, rows, columns);
}

function rowModels(sheet: Worksheet): RowModel[] {
  const rows: RowModel[] = [];
  for (let number = 1; number <= sheet.rowCount; number++) {
    const model = sheet.findRow(number)?.model;
    if (model) rows.push(model);
  }
  return rows;
}

function findMasters(rows: readonly RowModel[], context: CellContext): Masters {
  const masters = new Map<string, { formula: string; area: CellArea }>();
  for (const { cells } of rows) {
    for (const { address, formula, shareType } of cells) {
      const area = parseArea(address);
      if (!formula || shareType !== 'shared' || !area) continue;
      masters.set(address, { formula: formulaFromFile(formula, context.functions), area });
    }
  }
  return masters;
}

/** The cells a formula fills besides its own: their values come from the formula and are not kept. */
function spilledCells(rows: readonly RowModel[]): ReadonlySet<string> {
  const spilled = new Set<string>();
  for (const { cells } of rows) {
    for (const { formula, shareType, ref } of cells) {
      const area = formula && shareType === 'array' && ref ? parseArea(ref) : undefined;
      if (area) addRest(spilled, area);
    }
  }
  return spilled;
}

function addRest(spilled: Set<string>, area: CellArea): void {
  for (let row = area.startRow; row <= area.endRow; row++) {
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      if (row !== area.startRow || column !== area.startColumn) spilled.add(`${row},${column}`);
    }
  }
}

/** All cells that hold something or look like something. */
export function readCells(sheet: Worksheet, context: CellContext): Cells {
  const rows = rowModels(sheet);
  const masters = findMasters(rows, context);
  const spilled = spilledCells(rows);
  const cells: Cells = {};
  for (const model of rows.flatMap((row) => row.cells)) {
    const area = parseArea(model.address);
    if (!area) continue;
    const { startRow: row, startColumn: column } = area;
    const data: ICellData = {};
    const style = context.styleId(model.style);
    const hidden = spilled.has(`${row},${column}`);
    const formula = hidden ? undefined : formulaOf(model, area, masters, context);
    const value = hidden
      ? undefined
      : valueData(formula ? model.result : (model.richText ?? model.value), context);
    if (formula) data.f = formula;
    if (value) Object.assign(data, value);
    if (style !== undefined) data.s = style;
    if (Object.keys(data).length > 0) (cells[row] ??= {})[column] = data;
  }
  return cells;
}

/** Gives equal styles one number in the snapshot's list of styles. */
export function styleRegister(convert: (style: Partial<Style>) => IStyleData): {
  readonly styles: Record<string, IStyleData>;
  styleId: CellContext['styleId'];
} {
  const styles: Record<string, IStyleData> = {};
  const known = new Map<Partial<Style>, string | undefined>();
  const byContent = new Map<string, string>();
  const add = (style: Partial<Style>): string | undefined => {
    const converted = convert(style);
    if (Object.keys(converted).length === 0) return undefined;
    const content = JSON.stringify(converted);
    const id = byContent.get(content) ?? `s${byContent.size + 1}`;
    byContent.set(content, id);
    styles[id] = converted;
    return id;
  };
  return {
    styles,
    styleId(style) {
      if (!style) return undefined;
      if (!known.has(style)) known.set(style, add(style));
      return known.get(style);
    },
  };
}
