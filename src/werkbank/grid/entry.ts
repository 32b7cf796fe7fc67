// What the user types is Dutch; what the workbook keeps is English, as in a file.
import { CellValueType, type ICellData, type Injector, type IStyleData, type Nullable } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  type ISheetLocation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { TableManager } from '@univerjs/sheets-table';
import {
  dutchFormulaProblem,
  entryText,
  type FormulaContext,
  formulaToDutch,
  formulaToEnglish,
  parseDutchEntry,
  typedFormula,
} from '../nederlands';

/** Before Univer's own interceptors, which would read "1.5" as English. */
const FIRST = 10_000;

type Location = ISheetLocation & { origin?: Nullable<ICellData> };
type TableAt = (location: ISheetLocation) => FormulaContext;

const GENERAL = 'General';

const styleOf = (cell: ICellData, location: ISheetLocation): IStyleData =>
  location.workbook.getStyles().getStyleByCell(cell) ?? {};

/** The table that holds a cell: there "[@Kolom]" needs no name. */
function tableFinder(injector: Injector): TableAt {
  const tables = injector.get(TableManager);
  return ({ unitId, subUnitId, row, col }) => {
    for (const table of tables.getTablesBySubunitId(unitId, subUnitId)) {
      const { startRow, endRow, startColumn, endColumn } = table.getRange();
      const inside = row >= startRow && row <= endRow && col >= startColumn && col <= endColumn;
      if (inside) return { table: table.getDisplayName() };
    }
    return {};
  };
}

/** The text that was typed, or undefined when it is rich text or a formula. */
const typedText = (cell: ICellData): string | undefined =>
  typeof cell.v === 'string' && !cell.p && !cell.f ? cell.v : undefined;

/** What is kept of a number, boolean, error or text that was typed. */
function value(cell: ICellData, text: string, style: IStyleData): ICellData {
  const pattern = style.n?.pattern ?? GENERAL;
  const entry = parseDutchEntry(text, { format: pattern });
  if (!entry) return { ...cell, t: CellValueType.STRING };
  if (entry.text) return { ...cell, v: entry.value, t: CellValueType.FORCE_STRING } as ICellData;
  if (typeof entry.value === 'boolean') return { ...cell, v: Number(entry.value), t: CellValueType.BOOLEAN };
  const t = typeof entry.value === 'number' ? CellValueType.NUMBER : CellValueType.STRING;
  const kept = { ...cell, v: entry.value, t };
  // As in Excel: what is typed gives a cell its format only when it has none.
  return entry.format && pattern === GENERAL
    ? { ...kept, s: { ...style, n: { pattern: entry.format } } }
    : kept;
}

/** A formula Dutch Excel would not take stays as text, so that nothing typed is lost; the user hears why. */
function formula(cell: ICellData, text: string, context: FormulaContext, refuse: (sentence: string) => void) {
  const problem = dutchFormulaProblem(text);
  if (problem === undefined) return { ...cell, f: formulaToEnglish(text, context), v: null, t: undefined };
  refuse(problem);
  return { ...cell, f: null, v: text, t: CellValueType.FORCE_STRING };
}

function stored(
  cell: ICellData,
  location: ISheetLocation,
  context: FormulaContext,
  refuse: (sentence: string) => void,
): ICellData | undefined {
  const text = cell.f ?? typedText(cell);
  if (text === undefined || cell.t === CellValueType.FORCE_STRING) return undefined;
  const style = styleOf(cell, location);
  const typed = style.n?.pattern === '@' && !cell.f ? undefined : typedFormula(text);
  return typed ? formula(cell, typed, context, refuse) : value(cell, text, style);
}

/** A cell as the editor and the formula bar show it; Univer knows best about rich text and empty cells. */
function forEditor(cell: ICellData, location: Location, tableAt: TableAt): ICellData {
  if (cell.f) return { ...cell, f: formulaToDutch(cell.f, tableAt(location)) };
  const { origin } = location;
  if (!origin || origin.p || origin.v === undefined || origin.v === null) return cell;
  const raw = origin.t === CellValueType.BOOLEAN ? Boolean(origin.v) : origin.v;
  const text = entryText(raw, styleOf(origin, location).n?.pattern ?? GENERAL);
  return { ...cell, v: text, t: CellValueType.STRING, f: undefined, si: undefined };
}

/**
 * Lets the user type and see formulas, numbers and dates in Dutch, in the cell and in the formula bar.
 * @param refuse tells the user, in a sentence, why a formula was not taken
 */
export function acceptDutchEntry(injector: Injector, refuse: (sentence: string) => void): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const tableAt = tableFinder(injector);

  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    // Not passed on where we have decided: the others would read the text again, as English.
    handler: (cell, location, next) =>
      (cell && stored(cell, location, tableAt(location), refuse)) ?? next(cell),
  });

  speakLast(writeCellInterceptor, (cell, location) => forEditor(cell, location, tableAt));
}

type Interceptors = SheetInterceptorService['writeCellInterceptor'];
type Handler = (cell: Nullable<ICellData>, location: Location) => Nullable<ICellData>;

/**
 * The last word about what the editor shows. As one of the interceptors we would come too early or not at all:
 * Univer's formula editor ends the chain at every formula.
 */
function speakLast(
  interceptors: Interceptors,
  last: (cell: ICellData, location: Location) => ICellData,
): void {
  const ask = interceptors.fetchThroughInterceptors.bind(interceptors) as (...args: unknown[]) => Handler;
  const patched = (point: unknown, filter: unknown): Handler => {
    const handler = ask(point, filter);
    if (point !== BEFORE_CELL_EDIT) return handler;
    return (cell, location) => {
      const theirs = handler(cell, location);
      return theirs && last(theirs, location);
    };
  };
  interceptors.fetchThroughInterceptors = patched as Interceptors['fetchThroughInterceptors'];
}
