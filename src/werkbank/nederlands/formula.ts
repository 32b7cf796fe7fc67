/**
 * Formulas between what is stored (English names, comma, decimal point) and what a Dutch user types and reads
 * (=SOM(1,5;A1), {1\2;3\4}, WAAR, #N/B, [@Kolom]). Both ways keep everything they do not know.
 */
import { dutchError, englishError } from './errors';
import { dutchFunctionName, englishFunctionName } from './function-names';
import { bracketToDutch, bracketToEnglish, isThisRow } from './structured';
import { tokenize, type Token } from './tokens';

const cell = /^\$?[a-z]{1,3}\$?\d{1,7}$/i;

export interface FormulaContext {
  /** Name of the table that holds the formula's cell: there `[@Kolom]` stands for `Tabel[@Kolom]`. */
  table?: string;
}

/**
 * English formula → Dutch, as the formula bar shows it. `_xlfn.`-like prefixes of the file format are dropped.
 * The text may or may not start with =; what is no formula at all comes back almost unchanged, so ask only for formulas.
 */
export function formulaToDutch(formula: string, context: FormulaContext = {}): string {
  return convert(tokenize(withoutFilePrefixes(formula), '.'), english, context);
}

/** Dutch formula → English, ready to be stored. English function names are understood too; see englishFunctionName. */
export function formulaToEnglish(formula: string, context: FormulaContext = {}): string {
  return convert(tokenize(formula, ','), dutch, context);
}

/**
 * The formula in typed text, still Dutch and starting with =, or undefined when it is none. Besides = Excel takes
 * + and - as the start of one (+A1+B1 → =+A1+B1); here only when what follows has a cell or a function and no
 * spaces, so that "- Zeeland" and "+31 6 1234" stay text where Excel would complain.
 */
export function typedFormula(text: string): string | undefined {
  const typed = text.trim();
  if (typed.startsWith('=')) return typed.length > 1 ? typed : undefined;
  if (!/^[+-]/.test(typed)) return undefined;
  const tokens = tokenize(typed, ',');
  if (tokens.some(({ kind }) => kind === 'space')) return undefined;
  const refers = tokens.some(
    ({ kind, text: name }, i) => kind === 'name' && (isCall(tokens, i) || cell.test(name)),
  );
  return refers ? `=${typed}` : undefined;
}

/**
 * Why Dutch Excel would refuse this formula although it could be read otherwise, or undefined. A decimal point is
 * the one that matters: 1.234 is a thousand to the person who typed it and 1,234 to the computer.
 */
export function dutchFormulaProblem(formula: string): string | undefined {
  const tokens = tokenize(formula, ',');
  for (let i = 1; i < tokens.length - 1; i += 1) {
    const point = tokens[i]?.kind === 'other' && tokens[i]?.text === '.';
    if (point && (isNumber(tokens[i - 1]) || isNumber(tokens[i + 1]))) {
      return 'Schrijf getallen in een formule met een komma en zonder punten, bijvoorbeeld 1234,5.';
    }
  }
  return undefined;
}

interface Direction {
  functionName(name: string): string;
  constant(name: string): string | undefined;
  number(text: string): string;
  error(text: string): string;
  bracket(text: string): string;
  separator(char: string, inArray: boolean): string;
  cell(text: string): string;
  /** Stored references always name their table; shown ones leave it out inside the table itself. */
  thisRowTable(written: string | undefined, own: string | undefined): string | undefined;
}

const english: Direction = {
  functionName: (name) => dutchFunctionName(name) ?? name,
  constant: (name) => (/^true$/i.test(name) ? 'WAAR' : /^false$/i.test(name) ? 'ONWAAR' : undefined),
  number: (text) => text.replace(/\.(?!\d)/, '').replace('.', ','),
  error: dutchError,
  bracket: bracketToDutch,
  separator: (char, inArray) => (char !== ',' ? char : inArray ? '\\' : ';'),
  cell: (text) => text,
  thisRowTable: (written, own) => (written !== undefined && sameName(written, own) ? undefined : written),
};

const dutch: Direction = {
  functionName: (name) => englishFunctionName(name) ?? (name.includes('.') ? name.toUpperCase() : name),
  constant: (name) =>
    /^(waar|true)$/i.test(name) ? 'TRUE' : /^(onwaar|false)$/i.test(name) ? 'FALSE' : undefined,
  number: (text) => text.replace(',', '.'),
  error: (text) => englishError(text) ?? text,
  bracket: bracketToEnglish,
  separator: (char, inArray) => (inArray ? (char === '\\' ? ',' : char) : char === ';' ? ',' : char),
  cell: (text) => (cell.test(text) ? text.toUpperCase() : text),
  thisRowTable: (written, own) => written ?? own,
};

function convert(tokens: readonly Token[], to: Direction, context: FormulaContext): string {
  let out = '';
  let braces = 0;
  tokens.forEach((token, i) => {
    if (token.text === '{') braces += 1;
    if (token.text === '}') braces -= 1;
    out += convertToken(tokens, i, { to, context, inArray: braces > 0 });
  });
  return out;
}

interface Place {
  to: Direction;
  context: FormulaContext;
  inArray: boolean;
}

function convertToken(tokens: readonly Token[], i: number, { to, context, inArray }: Place): string {
  const { kind, text } = tokens[i] ?? { kind: 'other', text: '' };
  switch (kind) {
    case 'name':
      return convertName(tokens, i, to, context);
    case 'bracket':
      return convertBracket(tokens, i, to, context);
    case 'number':
      return to.number(text);
    case 'error':
      return to.error(text);
    case 'other':
      return to.separator(text, inArray);
    case 'string':
    case 'sheet':
    case 'space':
      return text;
  }
}

function convertName(tokens: readonly Token[], i: number, to: Direction, context: FormulaContext): string {
  const text = tokens[i]?.text ?? '';
  const next = tokens[i + 1];
  if (next?.kind === 'bracket')
    return isThisRow(next.text) ? (to.thisRowTable(text, context.table) ?? '') : text;
  if (next?.text === '!' || isSheetRange(tokens, i)) return text;
  return isCall(tokens, i) ? to.functionName(text) : (to.constant(text) ?? to.cell(text));
}

function isCall(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (next?.kind === 'space' ? tokens[i + 2] : next)?.text === '(';
}

/** Blad1:Blad3!A1 — the first of two sheets is a sheet too. */
function isSheetRange(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]?.text === ':' && tokens[i + 2]?.kind === 'name' && tokens[i + 3]?.text === '!';
}

function convertBracket(tokens: readonly Token[], i: number, to: Direction, context: FormulaContext): string {
  const text = tokens[i]?.text ?? '';
  const named = tokens[i - 1]?.kind === 'name';
  const table = !named && isThisRow(text) ? (to.thisRowTable(undefined, context.table) ?? '') : '';
  return table + to.bracket(text);
}

function withoutFilePrefixes(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return tokenize(formula, '.')
    .map(({ kind, text }) => (kind === 'name' ? text.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, '') : text))
    .join('');
}

function sameName(a: string, b: string | undefined): boolean {
  return b !== undefined && a.toLowerCase() === b.toLowerCase();
}

function isNumber(token: Token | undefined): boolean {
  return token?.kind === 'number';
}
