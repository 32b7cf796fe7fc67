import { parsePastedText } from '../../../src/werkbank/nederlands';

describe('pasted text', () => {
  test('is read as if it had been typed in Dutch', () => {
    expect(parsePastedText('Regio\tBedrag\r\nZeeland\t1.205.744€\r\nZuid-Limburg\t52.494-€\r\n')).toEqual([
      [{ value: 'Regio' }, { value: 'Bedrag' }],
      [{ value: 'Zeeland' }, { value: 1205744, format: '"€" #,##0;[Red]"€" -#,##0' }],
      [{ value: 'Zuid-Limburg' }, { value: -52494, format: '"€" #,##0;[Red]"€" -#,##0' }],
    ]);
  });

  test('may hold formulas, empty cells and percentages', () => {
    expect(parsePastedText('=SOM(1,5;A1)\t\t95,8%\n\tx')).toEqual([
      [{ formula: '=SUM(1.5,A1)' }, null, { value: 0.958, format: '0.00%' }],
      [null, { value: 'x' }],
    ]);
  });

  test('keeps tabs and line breaks of a cell in quotation marks', () => {
    expect(parsePastedText('"a\tb\nc ""d"""\t"open\n12,5')).toEqual([
      [{ value: 'a\tb\nc "d"' }, { value: '"open' }],
      [{ value: 12.5 }],
    ]);
  });

  test('one cell, nothing, an empty last row', () => {
    expect(parsePastedText('12,5')).toEqual([[{ value: 12.5 }]]);
    expect(parsePastedText('')).toEqual([[null]]);
    expect(parsePastedText('a\n\n')).toEqual([[{ value: 'a' }], [null]]);
    expect(parsePastedText('a\t')).toEqual([[{ value: 'a' }, null]]);
  });

  test('a big table is no problem', () => {
    const rows = parsePastedText(
      Array.from({ length: 20_000 }, (_, row) => `${row}\t1.234,56\tx`).join('\n'),
    );
    expect(rows).toHaveLength(20_000);
    expect(rows[19_999]).toEqual([{ value: 19999 }, { value: 1234.56, format: '#,##0.00' }, { value: 'x' }]);
  });
});
