import { CellValueType } from '@univerjs/core';
import { pastedCell, tableOf } from '../../../src/werkbank/grid/pastedCells';
import { parsePastedText } from '../../../src/werkbank/nederlands';

const cells = (text: string) => parsePastedText(text).map((row) => row.map(pastedCell));

test('pasted text is read as if it had been typed', () => {
  expect(cells('12,5\t=SOM(A1;2,5)\nWAAR\t')).toMatchObject([
    [{ v: 12.5, t: CellValueType.NUMBER }, { v: '=SUM(A1,2.5)' }],
    [{ v: 1, t: CellValueType.BOOLEAN }, { v: null }],
  ]);
});

test('an amount brings its format', () => {
  expect(cells('95,8%')[0]?.[0]).toMatchObject({
    v: 0.958,
    s: { n: { pattern: expect.stringContaining('%') as string } },
  });
});

test('text stays text, even where Univer would see an English number', () => {
  expect(cells('1.5')[0]?.[0]).toMatchObject({
    v: '1.5',
    t: CellValueType.STRING,
    p: { body: { dataStream: '1.5\r\n' } },
  });
});

test('text without a table gets one of the same shape', () => {
  const document = new DOMParser().parseFromString(tableOf(parsePastedText('a\tb\nc\td')), 'text/html');
  expect([...document.querySelectorAll('tr')].map((row) => row.cells.length)).toEqual([2, 2]);
});
