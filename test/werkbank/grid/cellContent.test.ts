import { CellValueType } from '@univerjs/core';
import { charactersIn, fitted, shown } from '../../../src/werkbank/grid/cellContent';

// What Dutch Excel shows in a cell with format Standaard.
test.each([
  [12.5, CellValueType.NUMBER, '12,5'],
  [1 / 3, undefined, '0,333333333'],
  [1, CellValueType.BOOLEAN, 'WAAR'],
  [0, CellValueType.BOOLEAN, 'ONWAAR'],
  ['FALSE', CellValueType.BOOLEAN, 'ONWAAR'],
  ['#VALUE!', undefined, '#WAARDE!'],
  ['#GETTING_DATA', undefined, '#BEZIG!'],
  [123456789012, CellValueType.NUMBER, '1,23457E+11'],
])('%p shows as %p', (value, type, text) => {
  expect(shown(value, type)).toBe(text);
});

test.each([[12], ['tekst'], ['#hashtag'], ['1,5'], [null]])('%p stays what it is', (value) => {
  expect(shown(value, undefined)).toBeUndefined();
});

test('rounds a broken number to what fits, never the whole digits', () => {
  expect(fitted(1 / 3, 6)).toBe('0,3333');
  expect(fitted(2 / 3, 4)).toBe('0,67');
  expect(fitted(1234.5678, 3)).toBe('1235');
  expect(fitted(0.5, 20)).toBe('0,5');
});

test('the default column holds eight or nine characters of the default font, as in Excel', () => {
  expect(charactersIn(80)).toBeGreaterThanOrEqual(8);
  expect(charactersIn(80)).toBeLessThanOrEqual(9);
  expect(charactersIn(1)).toBe(1);
});
