/** Excel's day numbers (1900 system): 1 is 1 January 1900, and 29 February 1900 exists although it never was. */

const dayLength = 86_400_000;
const lastSerial = 2_958_465; // 31-12-9999

export interface CalendarDay {
  year: number;
  /** 1–12 */
  month: number;
  day: number;
}

/** Day number of a date in 1900–9999, or null when there is no such day. */
export function serialOf({ year, month, day }: CalendarDay): number | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  if (year === 1900 && month === 2 && day === 29) return 60;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / dayLength);
  return days <= 60 ? days - 1 : days;
}

/** The date of a day number (its fraction is ignored), or null outside 1900–9999. */
export function dayOf(serial: number): CalendarDay | null {
  const whole = Math.floor(serial);
  if (whole < 1 || whole > lastSerial) return null;
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(Date.UTC(1899, 11, 30) + (whole < 60 ? whole + 1 : whole) * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const monthNames =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
/** Abbreviated months as Windows has them in Dutch. */
export const shortMonths = [
  'jan',
  'feb',
  'mrt',
  'apr',
  'mei',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
];

/** Number (1–12) of a Dutch month, in full or abbreviated as Windows does, or undefined. */
export function monthNumber(name: string): number | undefined {
  const typed = name.toLowerCase().replace(/\.$/, '');
  const index = Math.max(monthNames.indexOf(typed), shortMonths.indexOf(typed));
  return index < 0 ? undefined : index + 1;
}

/** Year as Excel completes it: 24 → 2024, 30–99 → 1930–1999; four digits stay. */
export function fullYear(typed: string): number {
  const year = Number(typed);
  if (typed.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
