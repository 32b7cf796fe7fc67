// A1 addresses. Rows and columns are zero-based here, one-based in the address.
import type { CellArea } from './types';

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "aa" → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** "A1" for one cell, "A1:B3" for more. */
export function areaAddress(area: CellArea): string {
  const first = cellAddress(area.startRow, area.startColumn);
  const last = cellAddress(area.endRow, area.endColumn);
  return first === last ? first : `${first}:${last}`;
}

/** "$A$1:$B$3"; one cell gives "$A$1". */
export function absoluteAddress(area: CellArea): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** Understands "A1", "$A$1" and "A1:B3"; anything else gives undefined. */
export function parseArea(address: string): CellArea | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address);
  if (!match?.[1] || !match[2]) return undefined;
  const [row, column] = [Number(match[2]) - 1, columnIndex(match[1])];
  const [lastRow, lastColumn] =
    match[3] && match[4] ? [Number(match[4]) - 1, columnIndex(match[3])] : [row, column];
  return {
    startRow: Math.min(row, lastRow),
    startColumn: Math.min(column, lastColumn),
    endRow: Math.max(row, lastRow),
    endColumn: Math.max(column, lastColumn),
  };
}

/** The sheet's name as a formula needs it: quoted where it is not a plain word. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Z]{1,3}\d+$/i.test(name) &&
    !/^R\d*C?\d*$|^C\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "Blad 1" + area → "'Blad 1'!$A$1:$B$3". */
export function sheetReference(sheetName: string, area: CellArea): string {
  return `${quoteSheet(sheetName)}!${absoluteAddress(area)}`;
}

/** "'Blad 1'!$A$1:$B$3" → its two parts; undefined when it is no such reference. */
export function parseSheetReference(reference: string): { sheetName: string; area: CellArea } | undefined {
  const text = reference.replace(/^=/, '');
  const mark = text.lastIndexOf('!');
  const area = mark > 0 ? parseArea(text.slice(mark + 1)) : undefined;
  if (!area) return undefined;
  const name = text.slice(0, mark);
  return { sheetName: name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name, area };
}
