/**
 * What Dutch Excel makes of text typed in a cell, and the text it shows when the cell is edited again.
 * Formulas (text that starts with =) are not handled here: see formula.ts.
 */
import { dayOf } from './calendar';
import { parseDateEntry } from './date-entry';
import type { Entry } from './entered-value';
import { dutchError, englishError } from './errors';
import { dutchFullNumber } from './general';
import { parseNumberEntry } from './number-entry';

export interface EntryContext {
  /**
   * Number format of the cell (English code). Text format (@) keeps everything as typed; in a percentage format a
   * number of 1 or more is a percentage (12 → 12%), a smaller one a fraction (0,12 → 12%).
   */
  format?: string;
  /** Completes dates typed without a year; default the year of the clock. */
  year?: number;
}

/**
 * The value of typed text, or null when it simply stays the text it is.
 * A leading apostrophe gives the text after it, with `text: true`.
 */
export function parseDutchEntry(text: string, context: EntryContext = {}): Entry | null {
  if (context.format === '@') return null;
  if (text.startsWith("'")) return { value: text.slice(1), text: true };
  const typed = text.trim();
  if (typed === '') return null;
  if (/^waar$/i.test(typed)) return { value: true };
  if (/^onwaar$/i.test(typed)) return { value: false };
  const error = typed.startsWith('#') ? englishError(typed) : undefined;
  if (error !== undefined) return { value: error };
  const number = parseNumberEntry(typed);
  if (number) return inPercentCell(number, context.format) ?? number;
  return parseDateEntry(typed, context.year ?? new Date().getFullYear());
}

/**
 * The text in the editor when a cell is edited: all digits with a decimal comma, percentages with their sign,
 * dates as d-m-yyyy, times as hh:mm:ss, WAAR/ONWAAR, Dutch error values. Text that would be read as something
 * else gets an apostrophe. `format` is the cell's number format (English code).
 */
export function entryText(value: number | string | boolean | null | undefined, format = 'General'): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'WAAR' : 'ONWAAR';
  if (typeof value === 'string') return storedText(value, format);
  if (/%/.test(bare(format))) return `${dutchFullNumber(shift(value, 2))}%`;
  return dateText(value, bare(format)) ?? dutchFullNumber(value);
}

function inPercentCell(number: Entry, format: string | undefined): Entry | null {
  if (format === undefined || !bare(format).includes('%') || number.format !== undefined) return null;
  return typeof number.value === 'number' && Math.abs(number.value) >= 1
    ? { value: shift(number.value, -2) }
    : null;
}

function storedText(value: string, format: string): string {
  if (value.startsWith('#') && englishError(value) !== undefined) return dutchError(value);
  const readAgain = format !== '@' && (/^[='+-]/.test(value) || parseDutchEntry(value) !== null);
  return readAgain ? `'${value}` : value;
}

/** The format without quoted text, escaped characters, colours and other bracketed parts except [h], [m], [s]. */
function bare(format: string): string {
  return format.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '');
}

/** Moves the decimal sign in decimal notation, so that 0.958 becomes exactly 95.8. */
function shift(value: number, places: number): number {
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

function dateText(value: number, format: string): string | undefined {
  const hasDay = /[dy]|m{3}/i.test(format);
  const hasTime = /[hs]/i.test(format);
  if (value < 0 || (!hasDay && !hasTime)) return undefined;
  const seconds = Math.round((value - Math.floor(value)) * 86_400);
  const date = dayOf(value);
  if (!date || (!hasDay && value < 1)) return hasTime ? clock(Math.round(value * 86_400)) : undefined;
  const day = `${date.day}-${date.month}-${date.year}`;
  return seconds === 0 ? day : `${day} ${clock(seconds)}`;
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
