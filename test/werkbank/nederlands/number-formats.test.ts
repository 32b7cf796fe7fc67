import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LocaleType, numfmt } from '@univerjs/core';
import {
  getCurrencyFormatOptions,
  getCurrencySymbolByLocale,
  getDateFormatOptions,
  getNumberFormatOptions,
} from '@univerjs/sheets-numfmt';
import { setDutchNumberFormats } from '../../../src/werkbank/nederlands';
import loader from '../../../src/werkbank/nederlands/number-format-menu.cjs';

const shown = (pattern: string, value: number) => numfmt.format(pattern, value, { locale: 'nl' });

beforeAll(() => {
  setDutchNumberFormats(LocaleType.DE_DE);
  setDutchNumberFormats(LocaleType.DE_DE);
});

// The presentation on the slide: 1.205.744€, negative 52.494-€ in red, zero -€ (domein §2), in thousands.
test.each([
  [1_205_744_000, '1.205.744€', null],
  [-52_494_000, '52.494-€', 'red'],
  [0, '-€', null],
])('the format of the table shows %d as %s', (value, text, color) => {
  const pattern = '#,##0,"€";[Red]#,##0,"-€";"-€"';
  expect(shown(pattern, value)).toBe(text);
  expect(numfmt.formatColor(pattern, value)).toBe(color);
});

test.each([
  ['"€" #,##0.00;[Red]"€" -#,##0.00', 1234.5, '€ 1.234,50'],
  ['"€" #,##0.00;[Red]"€" -#,##0.00', -1234.5, '€ -1.234,50'],
  ['d-m-yyyy', 45323, '1-2-2024'],
  ['d-mmm', 45352, '1-mrt'],
  ['mmm-yy', 45352, 'mrt-24'],
  ['dddd d mmmm yyyy', 45323, 'donderdag 1 februari 2024'],
  ['0.00%', 0.958, '95,80%'],
])('%s shows %d as %s', (pattern, value, text) => {
  expect(shown(pattern, value)).toBe(text);
});

test('the lists in the panel with number formats show what their formats give', () => {
  // Univer's own examples: 5 August 1930 at 13:30:30, and 1234.56 below zero.
  const moment = 11175 + (13 * 3600 + 30 * 60 + 30) / 86400;
  expect(getDateFormatOptions().length).toBeGreaterThan(10);
  for (const { label, value } of getDateFormatOptions()) expect(shown(value, moment)).toBe(label);
  for (const { label, value } of getNumberFormatOptions()) {
    expect(shown(value, -1234.56).replaceAll(/\u00a0| /g, '')).toBe(label);
  }
  for (const { label, value } of getCurrencyFormatOptions('€')) {
    expect(shown(value.replaceAll('.00', ''), -1234.56)).toBe(label);
  }
  expect(getCurrencySymbolByLocale(LocaleType.DE_DE)).toBe('€');
});

describe('the loader for the list of formats in the toolbar', () => {
  const entry = require.resolve('@univerjs/preset-sheets-core');
  const source = readFileSync(join(dirname(entry), '../../../sheets-numfmt-ui/lib/es/index.js'), 'utf8');

  test('puts Dutch formats in the module we use', () => {
    const result = loader(source);
    for (const pattern of ["'d-m-yyyy'", "'hh:mm:ss'", `'"€" #,##0.00;[Red]"€" -#,##0.00'`]) {
      expect(source).not.toContain(`pattern: ${pattern}`);
      expect(result).toContain(`pattern: ${pattern}`);
    }
    expect(result).not.toMatch(/pattern: "(yyyy|am\/pm)/);
  });

  test('says so when Univer has changed', () => {
    expect(() => loader('something else')).toThrow(/sheets-numfmt-ui has changed/);
  });
});
