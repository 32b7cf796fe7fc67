/** Typed dates and times, as Dutch Excel reads them: day-month-year with - or /, hours with a colon. */
import { fullYear, monthNumber, serialOf, type CalendarDay } from './calendar';
import type { Entry } from './entered-value';

/** Formats Excel gives by what was typed (English codes, as stored). */
export const dateFormats = {
  date: 'd-m-yyyy',
  dayMonth: 'd-mmm',
  monthYear: 'mmm-yy',
  dayMonthYear: 'd-mmm-yy',
  time: 'hh:mm',
  timeSeconds: 'hh:mm:ss',
  duration: '[h]:mm:ss',
  fraction: 'mm:ss.0',
  dateTime: 'd-m-yyyy hh:mm',
} as const;

interface Reading {
  day: CalendarDay;
  format: string;
}

/**
 * The date and/or time in `text` as day number, or null when Excel would keep it as text.
 * `thisYear` completes a day without a year.
 */
export function parseDateEntry(text: string, thisYear: number): Entry | null {
  const typed = text.trim().replace(/\s+/g, ' ');
  const time = parseTime(typed);
  if (time) return time;
  const both = /^(.+?) (\d{1,2}:\d{1,2}(?::.*)?)$/.exec(typed);
  const clock = both && parseTime(both[2] ?? '');
  const serial = day(both ? (both[1] ?? '') : typed, thisYear);
  if (!serial || (both && (!clock || clock.value >= 1))) return null;
  return clock ? { value: serial.value + clock.value, format: dateFormats.dateTime } : serial;
}

function day(typed: string, thisYear: number): { value: number; format: string } | null {
  const reading = readDigits(typed, thisYear) ?? readNamedMonth(typed, thisYear);
  const value = reading && serialOf(reading.day);
  return reading && value !== null ? { value, format: reading.format } : null;
}

/** 1-2-2024 · 01/02/24 · 2024-02-01 · 1-2 (this year) · 2-2024 and 2-13 (month and year) */
function readDigits(typed: string, thisYear: number): Reading | null {
  const full = /^(\d{1,2})([-/])(\d{1,2})\2(\d{2}|\d{4})$/.exec(typed);
  if (full) return exactDay(fullYear(full[4] ?? ''), Number(full[3]), Number(full[1]));
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(typed);
  if (iso) return exactDay(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const pair = /^(\d{1,2})[-/](\d{1,2}|\d{4})$/.exec(typed);
  if (!pair) return null;
  const [first, second = ''] = [Number(pair[1]), pair[2]];
  const monthOfThisYear = Number(second) >= 1 && Number(second) <= 12;
  if (monthOfThisYear)
    return { day: { year: thisYear, month: Number(second), day: first }, format: dateFormats.dayMonth };
  return { day: { year: fullYear(second), month: first, day: 1 }, format: dateFormats.monthYear };
}

function exactDay(year: number, month: number, dayOfMonth: number): Reading {
  return { day: { year, month, day: dayOfMonth }, format: dateFormats.date };
}

/** 1-feb-2024 · 1 februari 2024 · 1 feb · feb-2024 */
function readNamedMonth(typed: string, thisYear: number): Reading | null {
  const full = /^(\d{1,2})[-/ ]([a-z]+\.?)(?:[-/ ](\d{2}|\d{4}))?$/i.exec(typed);
  const month = monthNumber(full?.[2] ?? '');
  if (full && month !== undefined) {
    const year = full[3] === undefined ? thisYear : fullYear(full[3]);
    const format = full[3] === undefined ? dateFormats.dayMonth : dateFormats.dayMonthYear;
    return { day: { year, month, day: Number(full[1]) }, format };
  }
  const pair = /^([a-z]+\.?)[-/ ](\d{2}|\d{4})$/i.exec(typed);
  const named = monthNumber(pair?.[1] ?? '');
  if (!pair || named === undefined) return null;
  return { day: { year: fullYear(pair[2] ?? ''), month: named, day: 1 }, format: dateFormats.monthYear };
}

/** 12:30 · 12:30:15 · 12:30:15,5 · 25:30 (a duration); the value is a fraction of a day. */
function parseTime(typed: string): { value: number; format: string } | null {
  const found = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(,\d{1,3})?)?$/.exec(typed);
  if (!found) return null;
  const [hours, minutes] = [Number(found[1]), Number(found[2])];
  const seconds = Number(`${found[3] ?? 0}${(found[4] ?? '').replace(',', '.')}`);
  if (minutes > 59 || seconds >= 60) return null;
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  if (hours > 23) return { value, format: dateFormats.duration };
  if (found[4]) return { value, format: dateFormats.fraction };
  return { value, format: found[3] ? dateFormats.timeSeconds : dateFormats.time };
}
