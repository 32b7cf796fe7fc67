/** Text from the clipboard: a table as Excel and browsers put it there, with tabs between the cells. */
import type { Entry } from './entered-value';
import { parseDutchEntry } from './entry';
import { formulaToEnglish } from './formula';

/** One pasted cell: a formula (English), a value, or null for an empty cell. */
export type PastedCell = { formula: string } | Entry | null;

/**
 * The cells of pasted text, row by row, each read as if it had been typed: 1.234,56 is a number, =SOM(A1) a formula.
 * Cells in quotation marks may hold tabs and line breaks; one line break at the end is no row.
 */
export function parsePastedText(text: string): PastedCell[][] {
  return rowsOf(text).map((row) => row.map(cellOf));
}

function cellOf(text: string): PastedCell {
  if (text === '') return null;
  if (text.startsWith('=') && text.length > 1) return { formula: formulaToEnglish(text) };
  return parseDutchEntry(text) ?? { value: text };
}

const quotedCell = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
const plainCell = /[^\t\n]*/y;

function rowsOf(text: string): string[][] {
  const table = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  for (let at = 0; at <= table.length; at += 1) {
    const { cell, end } = cellAt(table, at);
    rows.at(-1)?.push(cell);
    if (table[end] === '\n') rows.push([]);
    at = end;
  }
  return rows;
}

function cellAt(text: string, at: number): { cell: string; end: number } {
  quotedCell.lastIndex = at;
  const quoted = quotedCell.exec(text);
  if (quoted) return { cell: (quoted[1] ?? '').replaceAll('""', '"'), end: quotedCell.lastIndex };
  plainCell.lastIndex = at;
  const cell = plainCell.exec(text)?.[0] ?? '';
  return { cell, end: at + cell.length };
}
