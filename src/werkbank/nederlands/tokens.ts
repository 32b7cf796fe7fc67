/**
 * Cuts a formula into pieces. It knows just enough of the grammar to tell apart what differs between Dutch and
 * English: it neither parses nor judges, and the pieces together are always the whole text again.
 */
import { errorSpellings } from './errors';

export type TokenKind =
  | 'string' // "tekst", quotes doubled inside
  | 'sheet' // 'Blad 1', quoted sheet name
  | 'bracket' // [ … ] with everything nested in it: structured reference or workbook
  | 'number'
  | 'error'
  | 'name' // function, cell ($A$1), column or row ($A, $1), defined name, table, sheet, TRUE/WAAR
  | 'space'
  | 'other'; // one character: operator, separator, parenthesis, brace

export interface Token {
  kind: TokenKind;
  text: string;
}

/** How numbers are written: the decimal sign is the only difference between the languages at this level. */
export type DecimalSign = '.' | ',';

const numbers: Record<DecimalSign, RegExp> = {
  '.': /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy,
  ',': /(?:\d+(?:,\d+)?|,\d+)(?:e[+-]?\d+)?/iy,
};
const name = /[\p{L}_$][\p{L}\p{N}\p{M}_.?$]*/uy;
const space = /\s+/y;

/**
 * The tokens of `formula` (with or without the leading =).
 * An unclosed string, sheet name or bracket runs to the end of the text.
 */
export function tokenize(formula: string, decimal: DecimalSign): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = nextToken(formula, at, decimal, tokens);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function nextToken(text: string, at: number, decimal: DecimalSign, before: readonly Token[]): Token {
  const char = text[at] ?? '';
  if (char === '"') return { kind: 'string', text: quoted(text, at) };
  if (char === "'") return { kind: 'sheet', text: quoted(text, at) };
  if (char === '[') return { kind: 'bracket', text: bracketed(text, at) };
  const gap = match(space, text, at);
  if (gap) return { kind: 'space', text: gap };
  if (char === '#' && !followsOperand(before)) {
    const error = errorAt(text, at);
    if (error) return { kind: 'error', text: error };
  }
  const number = match(numbers[decimal], text, at);
  if (number && !(number.startsWith(decimal) && followsOperand(before)))
    return { kind: 'number', text: number };
  const word = match(name, text, at);
  return word ? { kind: 'name', text: word } : { kind: 'other', text: char };
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** From an opening quote to its closing one; a doubled quote is part of the text. */
function quoted(text: string, at: number): string {
  const quote = text[at];
  let end = at + 1;
  while (end < text.length) {
    if (text[end] !== quote) end += 1;
    else if (text[end + 1] === quote) end += 2;
    else return text.slice(at, end + 1);
  }
  return text.slice(at);
}

/** From [ to the ] that closes it. In a column name ' protects the next character ('[ '] '# '' '@). */
function bracketed(text: string, at: number): string {
  let depth = 0;
  for (let end = at; end < text.length; end += 1) {
    const char = text[end];
    if (char === "'") end += 1;
    else if (char === '[') depth += 1;
    else if (char === ']') depth -= 1;
    if (depth === 0) return text.slice(at, end + 1);
  }
  return text.slice(at);
}

function errorAt(text: string, at: number): string | undefined {
  const rest = text.slice(at, at + 20).toUpperCase();
  const found = errorSpellings.find((spelling) => rest.startsWith(spelling));
  return found && text.slice(at, at + found.length);
}

/** After an operand # is the spill operator (A1#), and a decimal sign can only be a separator. */
function followsOperand(before: readonly Token[]): boolean {
  const last = before.at(-1);
  if (!last) return false;
  if (last.kind === 'other') return last.text === ')' || last.text === '}';
  return last.kind !== 'space';
}
