// Does a formula have to be stored as a dynamic array? A plain formula that meets a range where it expects one value
// gets an implicit "@" in Excel (only the cell in its own row counts), which changes the outcome. So only formulas
// in which that cannot happen are stored plainly; the others carry t="array" and cm="1".
import { arrayFunctions } from './futureFunctions';
import type { OwnFunctions } from './ownFunctions';
import { findCalls, tokenize, type Call, type Token } from './tokens';

/** Which arguments of a function may be ranges; functions that are not named here take single values only. */
type Takes = (argument: number) => boolean;
const all: Takes = () => true;
const from =
  (first: number): Takes =>
  (argument) =>
    argument >= first;
const only =
  (...places: number[]): Takes =>
  (argument) =>
    places.includes(argument);

const takesRanges = new Map<string, Takes>();
function allow(names: string, takes: Takes): void {
  for (const name of names.split(' ')) takesRanges.set(name, takes);
}
allow('SUM AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK MIN MINA MAX MAXA MEDIAN PRODUCT SUMSQ SUMPRODUCT', all);
allow('STDEV STDEV.S STDEV.P VAR VAR.S VAR.P GEOMEAN HARMEAN MODE MODE.SNGL AND OR XOR ROWS COLUMNS', all);
allow('CORREL COVAR COVARIANCE.P COVARIANCE.S SLOPE INTERCEPT RSQ XIRR MIRR CONCAT AREAS ISREF SHEET', all);
allow('SUBTOTAL NPV FORECAST FORECAST.LINEAR XNPV', from(1));
allow('AGGREGATE TEXTJOIN', from(2));
allow('SUMIF AVERAGEIF', only(0, 2));
allow(
  'COUNTIF LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC INDEX IRR OFFSET ROW COLUMN',
  only(0),
);
allow('VLOOKUP HLOOKUP MATCH XMATCH RANK RANK.EQ RANK.AVG', only(1));
allow('LOOKUP', only(1, 2));
allow('SUMIFS AVERAGEIFS MAXIFS MINIFS', (argument) => argument === 0 || argument % 2 === 1);
allow('COUNTIFS', (argument) => argument % 2 === 0);

const CELL = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i;
const CONSTANT = /^(TRUE|FALSE)$/i;

export interface ArrayContext {
  readonly functions: OwnFunctions;
  /** does this defined name stand for one value? */
  isSingleName(name: string): boolean;
}

/** Is token `at` part of a reference that can be more than one cell? */
function isMultiple(tokens: readonly Token[], at: number, context: ArrayContext): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.text === ':') return true;
  if (token.kind === 'structured') return !/#This Row|^\[@/i.test(token.text);
  if (token.kind === 'other') return token.text.startsWith('{');
  if (token.kind !== 'word' || CELL.test(token.text) || CONSTANT.test(token.text)) return false;
  const next = tokens[at + 1];
  return next?.kind !== 'structured' && next?.text !== ':' && !context.isSingleName(token.text);
}

/** A number only as a row: 1:3. By itself it does no harm. */
const PART_OF_REFERENCE = new Set(['word', 'sheet', 'structured', 'space', 'number']);

/** An argument that is a reference and nothing else. SUMPRODUCT calculates with ranges by itself. */
function isBareReference(tokens: readonly Token[], [start, end]: readonly [number, number]): boolean {
  return tokens
    .slice(start, end)
    .every(({ kind, text }) => PART_OF_REFERENCE.has(kind) || /^(:|\{.*\})$/s.test(text));
}

function innermost(calls: readonly Call[], at: number): Call | undefined {
  return calls.find((call) => at > call.at && at < call.end);
}

function isAllowed(tokens: readonly Token[], calls: readonly Call[], at: number): boolean {
  const call = innermost(calls, at);
  const name = tokens[call?.at ?? -1]?.text.toUpperCase() ?? '';
  const argument = call?.args.findIndex(([start, end]) => at >= start && at < end) ?? -1;
  const place = call?.args[argument];
  if (!place || !takesRanges.get(name)?.(argument)) return false;
  return name === 'SUMPRODUCT' || isBareReference(tokens, place);
}

/** True when the formula has to be stored as a dynamic array to mean the same in Excel. */
export function needsArray(formula: string, context: ArrayContext): boolean {
  const tokens = tokenize(formula.replace(/^=/, ''));
  const calls = findCalls(tokens);
  for (const call of calls) {
    const name = tokens[call.at]?.text.toUpperCase() ?? '';
    if (arrayFunctions.has(name) || context.functions.toFile(name)) return true;
  }
  return tokens.some((_, i) => isMultiple(tokens, i, context) && !isAllowed(tokens, calls, i));
}
