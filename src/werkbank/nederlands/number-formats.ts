/**
 * Number formats as Dutch Excel has them, in the places where Univer has Chinese and American ones built in:
 * the names of the months, and the lists in the panel with number formats. `number-format-menu.cjs` does the
 * same for the drop-down list in the toolbar.
 */
import { LocaleType, numfmt } from '@univerjs/core';
import { CURRENCYFORMAT, DATEFMTLISG, localeCurrencySymbolMap, NUMBERFORMAT } from '@univerjs/sheets-numfmt';
import { shortMonths } from './calendar';

const dates = [
  ['5-8-1930', 'd-m-yyyy'],
  ['05-08-1930', 'dd-mm-yyyy'],
  ['5-8-30', 'd-m-yy'],
  ['5-aug', 'd-mmm'],
  ['5-aug-30', 'd-mmm-yy'],
  ['aug-30', 'mmm-yy'],
  ['augustus-30', 'mmmm-yy'],
  ['5 augustus 1930', 'd mmmm yyyy'],
  ['dinsdag 5 augustus 1930', 'dddd d mmmm yyyy'],
  ['1930-08-05', 'yyyy-mm-dd'],
  ['13:30', 'hh:mm'],
  ['13:30:30', 'hh:mm:ss'],
  ['5-8-1930 13:30', 'd-m-yyyy hh:mm'],
] as const;

const numbers = [
  ['-1.234,56', '#,##0.00', undefined],
  ['1.234,56', '#,##0.00;[Red]#,##0.00', 'red'],
  ['-1.234,56', '#,##0.00;[Red]-#,##0.00', 'red'],
  ['(1.234,56)', '#,##0.00_);(#,##0.00)', undefined],
  ['-1.235', '#,##0', undefined],
  ['-1.235', '#,##0;[Red]-#,##0', 'red'],
] as const;

const currencies = [
  {
    negative: (symbol: string) => `${symbol} -1.235`,
    pattern: (s: string) => `"${s}" #,##0.00;"${s}" -#,##0.00`,
  },
  {
    negative: (symbol: string) => `${symbol} -1.235`,
    pattern: (s: string) => `"${s}" #,##0.00;[Red]"${s}" -#,##0.00`,
    color: 'red',
  },
  {
    negative: (symbol: string) => `${symbol} 1.235`,
    pattern: (s: string) => `"${s}" #,##0.00;[Red]"${s}" #,##0.00`,
    color: 'red',
  },
  {
    negative: (symbol: string) => `1.235-${symbol}`,
    pattern: (s: string) => `#,##0.00"${s}";#,##0.00"-${s}";"-${s}"`,
  },
  {
    negative: (symbol: string) => `1.235-${symbol}`,
    pattern: (s: string) => `#,##0.00"${s}";[Red]#,##0.00"-${s}";"-${s}"`,
    color: 'red',
  },
];

/**
 * Makes Univer use them; call it once, before the first workbook. It changes Univer's own module-wide lists, so it
 * holds for every Univer in this page or process; calling it again does no harm.
 * `language` is the key under which the Dutch locale is registered: its currency becomes the euro.
 */
export function setDutchNumberFormats(language: LocaleType = LocaleType.EN_US): void {
  // "1-mrt", as Windows writes it; the library says "1-mrt.".
  numfmt.addLocale({ ...numfmt.getLocale('nl'), mmm: [...shortMonths] }, 'nl');
  localeCurrencySymbolMap.set(language, '€');
  DATEFMTLISG.splice(0, DATEFMTLISG.length, ...dates.map(([label, suffix]) => ({ label, suffix })));
  NUMBERFORMAT.splice(
    0,
    NUMBERFORMAT.length,
    ...numbers.map(([label, suffix, color]) => (color ? { label, suffix, color } : { label, suffix })),
  );
  CURRENCYFORMAT.splice(
    0,
    CURRENCYFORMAT.length,
    ...currencies.map(({ negative, pattern, ...rest }) => ({ label: negative, suffix: pattern, ...rest })),
  );
}
