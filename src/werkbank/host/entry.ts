// What Excel makes of something that is put into a cell: a formula, a number, a boolean or text.
import { CellValueType, type ICellData } from '@univerjs/core';
import { invalidArgument } from './errors';

const isTextFormat = (pattern: string): boolean => pattern === '@';

const numeric = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const percentage = /^([+-]?(\d+\.?\d*|\.\d+))%$/;

const text = (value: string): ICellData => ({
  v: value,
  t: CellValueType.STRING,
  f: null,
  si: null,
  p: null,
});
const forcedText = (value: string): ICellData => ({ ...text(value), t: CellValueType.FORCE_STRING });
const number = (value: number): ICellData => ({
  v: value,
  t: CellValueType.NUMBER,
  f: null,
  si: null,
  p: null,
});
const boolean = (value: boolean): ICellData => ({
  v: value ? 1 : 0,
  t: CellValueType.BOOLEAN,
  f: null,
  si: null,
  p: null,
});
const formula = (value: string): ICellData => ({ f: value, v: null, t: null, si: null, p: null });
const empty: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** Text is read as if it was typed in an English Excel: '=A1' is a formula, '12' a number, "'12" text. */
function fromText(value: string, pattern: string): ICellData {
  if (value === '') return empty;
  if (value.startsWith("'")) return forcedText(value.slice(1));
  if (isTextFormat(pattern)) return forcedText(value);
  if (value.startsWith('=') && value.length > 1) return formula(value);
  const trimmed = value.trim();
  if (numeric.test(trimmed)) return number(Number(trimmed));
  const percent = percentage.exec(trimmed);
  if (percent) return { ...number(Number(`${percent[1]}e-2`)), ...format(pattern, percent[1] ?? '') };
  if (/^(true|false)$/i.test(trimmed)) return boolean(/^true$/i.test(trimmed));
  // '-naam' and '+naam' start a formula in Excel, just like '='. Text that should stay text needs an apostrophe.
  if (/^[+-][^\s+-]/.test(value)) return formula(`=${value}`);
  return text(value);
}

/** A percentage gets its format along, unless the cell already had one. */
function format(pattern: string, digits: string): ICellData {
  if (pattern !== 'General') return {};
  return { s: { n: { pattern: digits.includes('.') ? '0.00%' : '0%' } } };
}

/**
 * The Univer cell for one value of `values` or `formulas`.
 * @param pattern the number format of the cell ('@' keeps everything text)
 * @returns undefined for null: leave the cell alone
 * @throws InvalidArgument for anything but text, number, boolean and null
 */
export function entryOf(value: unknown, pattern: string): ICellData | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return boolean(value);
  if (typeof value === 'string') return fromText(value, pattern);
  throw invalidArgument(typeof value);
}
