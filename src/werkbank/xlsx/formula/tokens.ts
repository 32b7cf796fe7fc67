// Cuts an English formula into pieces, just far enough to rename functions and to see what they are given.

export type TokenKind =
  /** a name with a bracket right behind it: a function */
  | 'call'
  /** a cell, a name, a table, TRUE */
  | 'word'
  /** "Blad1!" or "'Blad 1'!" */
  | 'sheet'
  /** "[Kolom]", "[[#This Row],[Kolom]]" */
  | 'structured'
  | 'text'
  | 'number'
  | 'error'
  | 'open'
  | 'close'
  | 'comma'
  | 'space'
  /** operators, the colon of a range, braces and what stands between them */
  | 'other';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const WORD = /[\p{L}_\\$][\p{L}\p{N}_.$\\?]*/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const ERROR = /#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA)/y;
const TEXT = /"(?:[^"]|"")*"?/y;
const QUOTED_SHEET = /'(?:[^']|'')*'!/y;
const SPACE = /\s+/y;

function matchAt(pattern: RegExp, formula: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(formula)?.[0] ?? '';
}

/** A structured reference up to its closing bracket; an apostrophe protects the character behind it. */
function structuredAt(formula: string, at: number): string {
  let depth = 0;
  for (let i = at; i < formula.length; i++) {
    const sign = formula[i];
    if (sign === "'") i++;
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return formula.slice(at, i + 1);
  }
  return formula.slice(at);
}

/** An array constant, {1;2}, is one piece: nothing in it can be a name. */
function constantAt(formula: string, at: number): string {
  for (let i = at; i < formula.length; i++) {
    if (formula[i] === '"') i += matchAt(TEXT, formula, i).length - 1;
    else if (formula[i] === '}') return formula.slice(at, i + 1);
  }
  return formula.slice(at);
}

const singles: Readonly<Record<string, TokenKind>> = { '(': 'open', ')': 'close', ',': 'comma' };

function wordAt(formula: string, at: number): Token | undefined {
  const word = matchAt(WORD, formula, at);
  if (!word) return undefined;
  const next = formula[at + word.length];
  if (next === '(') return { kind: 'call', text: word };
  if (next === '!') return { kind: 'sheet', text: `${word}!` };
  return { kind: 'word', text: word };
}

function tokenAt(formula: string, at: number): Token {
  const sign = formula.charAt(at);
  if (sign === '"') return { kind: 'text', text: matchAt(TEXT, formula, at) };
  if (sign === '[') return { kind: 'structured', text: structuredAt(formula, at) };
  if (sign === '{') return { kind: 'other', text: constantAt(formula, at) };
  const single = singles[sign];
  if (single) return { kind: single, text: sign };
  const patterns: [TokenKind, RegExp][] = [
    ['sheet', QUOTED_SHEET],
    ['error', ERROR],
    ['number', NUMBER],
    ['space', SPACE],
  ];
  for (const [kind, pattern] of patterns) {
    const text = matchAt(pattern, formula, at);
    if (text) return { kind, text };
  }
  return wordAt(formula, at) ?? { kind: 'other', text: sign };
}

/** The pieces of a formula, with or without its "="; joined together they give the same text again. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** One function call: where its name stands and, for each argument, its pieces (from, up to but not including). */
export interface Call {
  readonly at: number;
  /** the index behind the closing bracket */
  readonly end: number;
  readonly args: readonly (readonly [from: number, to: number])[];
}

/** All function calls in a formula, the inner ones before the outer ones. */
export function findCalls(tokens: readonly Token[]): Call[] {
  const calls: Call[] = [];
  const open: { at: number; isCall: boolean; argStart: number; args: [number, number][] }[] = [];
  tokens.forEach((token, i) => {
    const top = open.at(-1);
    if (token.kind === 'open') {
      open.push({ at: i - 1, isCall: tokens[i - 1]?.kind === 'call', argStart: i + 1, args: [] });
    } else if (token.kind === 'comma' && top) {
      top.args.push([top.argStart, i]);
      top.argStart = i + 1;
    } else if (token.kind === 'close' && top) {
      open.pop();
      top.args.push([top.argStart, i]);
      if (top.isCall) calls.push({ at: top.at, end: i + 1, args: top.args });
    }
  });
  return calls;
}
