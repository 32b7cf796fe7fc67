/** Typed numbers, amounts in euros and percentages, as Dutch Excel reads them. */
import Decimal from 'decimal.js';
import type { Entry } from './entered-value';

/**
 * Formats Excel gives a cell by what was typed (English codes, as stored).
 * The euro ones are those of Windows' nl-NL: sign after the symbol, negative amounts red.
 */
export const entryFormats = {
  thousands: '#,##0',
  thousandsDecimals: '#,##0.00',
  euro: '"€" #,##0;[Red]"€" -#,##0',
  euroDecimals: '"€" #,##0.00;[Red]"€" -#,##0.00',
  percent: '0%',
  percentDecimals: '0.00%',
  scientific: '0.00E+00',
} as const;

const largest = new Decimal('9.99999999999999e307');
const smallest = new Decimal('2.2250738585072e-308');

interface Marks {
  negative: boolean;
  euro: boolean;
  percent: boolean;
  /** What is left: digits, points, comma and perhaps an exponent. */
  body: string;
}

interface Digits {
  whole: string;
  decimals: string;
  exponent: number;
  grouped: boolean;
  scientific: boolean;
}

/** The number in `text`, or null when Excel would keep it as text. */
export function parseNumberEntry(text: string): Entry | null {
  const marks = readMarks(text);
  const number = marks && readDigits(marks.body);
  if (!marks || !number) return null;
  const value = exactValue(number, marks);
  if (value === null) return null;
  const format = formatOf(number, marks);
  return format === undefined ? { value } : { value, format };
}

/** Takes off sign, brackets, € and %: each at most once, in the orders people write them. */
function readMarks(text: string): Marks | null {
  let rest = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  const bracketed = /^(€?)\s*\(([^()]*)\)$/.exec(rest);
  if (bracketed) rest = `${bracketed[1]}${bracketed[2]}`.trim();
  const found = /^([-+€% ]*)([\d.,]+(?:e[-+]?\d+)?)([-€% ]*)$/i.exec(rest);
  if (!found) return null;
  const count = (mark: string) => `${found[1]}${found[3]}`.split(mark).length - 1;
  const signs = count('-') + count('+') + (bracketed ? 1 : 0);
  if (signs > 1 || count('€') + count('%') > 1) return null;
  const negative = bracketed !== null || count('-') === 1;
  return { negative, euro: count('€') === 1, percent: count('%') === 1, body: found[2] ?? '' };
}

function readDigits(body: string): Digits | null {
  const found = /^(\d{1,3}(?:\.\d{3})+|\d*)(?:,(\d*))?(?:e([+-]?\d{1,3}))?$/i.exec(body);
  if (!found) return null;
  const [, whole = '', decimals = '', exponent] = found;
  if (whole + decimals === '') return null;
  return {
    whole: whole.replaceAll('.', ''),
    decimals,
    exponent: Number(exponent ?? 0),
    grouped: whole.includes('.'),
    scientific: exponent !== undefined,
  };
}

/** Excel keeps 15 digits and fills up with zeros; the percentage is divided in decimals: 95,8% is exactly 0.958. */
function exactValue({ whole, decimals, exponent }: Digits, { negative, percent }: Marks): number | null {
  const number = new Decimal(`${whole || '0'}.${decimals || '0'}`)
    .toSignificantDigits(15, Decimal.ROUND_DOWN)
    .mul(new Decimal(10).pow(exponent - (percent ? 2 : 0)));
  if (number.isZero()) return 0;
  if (number.gt(largest) || number.lt(smallest)) return null;
  return (negative ? number.neg() : number).toNumber();
}

function formatOf({ grouped, decimals, scientific }: Digits, { euro, percent }: Marks): string | undefined {
  if (euro) return decimals ? entryFormats.euroDecimals : entryFormats.euro;
  if (percent) return decimals ? entryFormats.percentDecimals : entryFormats.percent;
  if (scientific) return entryFormats.scientific;
  if (!grouped) return undefined;
  return decimals ? entryFormats.thousandsDecimals : entryFormats.thousands;
}
