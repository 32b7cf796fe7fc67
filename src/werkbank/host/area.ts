// A rectangle of cells and its A1 address. Rows and columns are zero-based.
import { invalidArgument } from './errors';

/** The size of an Excel sheet. Univer's sheets are smaller and grow when something is written outside them. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** 0 -> 'A', 26 -> 'AA' */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export const isEntireColumn = (a: Area): boolean => a.row === 0 && a.rows === MAX_ROWS;
export const isEntireRow = (a: Area): boolean => a.column === 0 && a.columns === MAX_COLUMNS;

/** 'A1', 'A1:C3', 'A:C', '1:3'; a whole sheet is '1:1048576' as in Excel. */
export function a1(area: Area): string {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  if (isEntireRow(area)) return `${area.row + 1}:${last.row + 1}`;
  if (isEntireColumn(area)) return `${columnLetters(area.column)}:${columnLetters(last.column)}`;
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(last.column)}${last.row + 1}`;
}

/** The same with dollar signs, as defined names hold it: '$A$1:$C$3'. */
export const absoluteA1 = (area: Area): string => a1(area).replace(/[A-Z]+|\d+/g, '$$$&');

/** A sheet name as it stands in an address: quoted when it is not a plain word. */
export const quoteSheet = (name: string): string =>
  /^[A-Za-z_][\w.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;

/** "'Mijn blad'!A1" -> sheet "Mijn blad", rest "A1"; sheet null when the text names none. */
export function splitSheet(text: string): { sheet: string | null; rest: string } {
  const at = text.lastIndexOf('!');
  if (at < 0) return { sheet: null, rest: text };
  const sheet = text.slice(0, at).replace(/^'([\s\S]*)'$/, '$1');
  return { sheet: sheet.replace(/''/g, "'"), rest: text.slice(at + 1) };
}

function between(a: number, b: number): { first: number; count: number } {
  return { first: Math.min(a, b), count: Math.abs(a - b) + 1 };
}

const cells = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const wholeColumns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const wholeRows = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads an address without a sheet; null when it is none (it may be a name). */
export function parseA1(text: string): Area | null {
  const whole = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  let match = wholeColumns.exec(text);
  if (match) {
    const { first, count } = between(columnNumber(match[1] ?? ''), columnNumber(match[2] ?? ''));
    return inSheet({ ...whole, column: first, columns: count });
  }
  match = wholeRows.exec(text);
  if (match) {
    const { first, count } = between(Number(match[1]) - 1, Number(match[2]) - 1);
    return inSheet({ ...whole, row: first, rows: count });
  }
  match = cells.exec(text);
  if (!match) return null;
  const [, column = '', row = '', lastColumn = column, lastRow = row] = match;
  const across = between(columnNumber(column), columnNumber(lastColumn));
  const down = between(Number(row) - 1, Number(lastRow) - 1);
  return inSheet({ row: down.first, rows: down.count, column: across.first, columns: across.count });
}

function inSheet(area: Area): Area | null {
  return fits(area) ? area : null;
}

function fits(area: Area): boolean {
  const whole = [area.row, area.column, area.rows, area.columns].every(Number.isInteger);
  const starts = area.row >= 0 && area.column >= 0 && area.rows >= 1 && area.columns >= 1;
  return whole && starts && area.row + area.rows <= MAX_ROWS && area.column + area.columns <= MAX_COLUMNS;
}

/** The area itself; InvalidArgument when it lies (partly) outside an Excel sheet. */
export function checked(area: Area): Area {
  if (!fits(area))
    throw invalidArgument(`row ${area.row}, column ${area.column}, ${area.rows} × ${area.columns}`);
  return area;
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What both have in common, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Calls `make` for every cell of the area, row by row. */
export function matrixOf<T>(area: Area, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => make(area.row + i, area.column + j)),
  );
}
