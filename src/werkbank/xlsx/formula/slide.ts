// A shared formula is written once, in its first cell; the other cells use it as if it were copied there.
import { columnIndex, columnLetters } from '../address';
import { tokenize, type Token } from './tokens';

const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)(\d{1,7})$/;

type Move = Readonly<{ rows: number; columns: number }>;

const movedColumn = (fixed: string, letters: string, { columns }: Move): string =>
  fixed + (fixed ? letters : columnLetters(columnIndex(letters) + columns));
const movedRow = (fixed: string, row: string, { rows }: Move): string =>
  fixed + (fixed ? row : String(Number(row) + rows));

const movedCell = (text: string, move: Move): string =>
  text.replace(CELL, (_, fixedColumn: string, letters: string, fixedRow: string, row: string) => {
    return movedColumn(fixedColumn, letters, move) + movedRow(fixedRow, row, move);
  });

/** One end of A:C or 1:3. */
const movedEnd = (text: string, move: Move): string =>
  text
    .replace(COLUMN, (_, fixed: string, letters: string) => movedColumn(fixed, letters, move))
    .replace(ROW, (_, fixed: string, row: string) => movedRow(fixed, row, move));

/** Does the token stand beside a colon, as "A" does in A:C and "1" in 1:3? */
function isRangeEnd(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === ':' || tokens[at + 1]?.text === ':';
}

function moved(tokens: readonly Token[], at: number, move: Move): string {
  const { kind, text } = tokens[at] ?? { kind: 'other', text: '' };
  if (kind === 'word' && CELL.test(text)) return movedCell(text, move);
  const isEnd = (kind === 'word' || kind === 'number') && isRangeEnd(tokens, at);
  return isEnd ? movedEnd(text, move) : text;
}

/** The formula as it reads after copying it so many rows down and columns to the right. */
export function slideFormula(formula: string, rows: number, columns: number): string {
  const tokens = tokenize(formula);
  return tokens.map((_, i) => moved(tokens, i, { rows, columns })).join('');
}
