import fc from 'fast-check';
import { entryText, parseDutchEntry } from '../../../src/werkbank/nederlands';

const euro = '"€" #,##0;[Red]"€" -#,##0';
const euroCents = '"€" #,##0.00;[Red]"€" -#,##0.00';

describe('numbers, amounts and percentages', () => {
  test.each<[string, number, string | undefined]>([
    ['7', 7, undefined],
    ['12,5', 12.5, undefined],
    [',5', 0.5, undefined],
    ['5,', 5, undefined],
    ['-12,5', -12.5, undefined],
    ['+5', 5, undefined],
    ['- 5', -5, undefined],
    ['0123', 123, undefined],
    ['1.234', 1234, '#,##0'],
    ['1.234,56', 1234.56, '#,##0.00'],
    ['12.345.678', 12345678, '#,##0'],
    ['(52.494)', -52494, '#,##0'],
    ['52.494-', -52494, '#,##0'],
    ['1.205.744€', 1205744, euro],
    ['52.494-€', -52494, euro],
    ['52.494€-', -52494, euro],
    ['€ 12,50', 12.5, euroCents],
    ['€12', 12, euro],
    ['-€ 5', -5, euro],
    ['€ -5', -5, euro],
    ['(€ 5)', -5, euro],
    ['€ (5,00)', -5, euroCents],
    ['\u00a0€\u00a012,50 ', 12.5, euroCents],
    ['95,8%', 0.958, '0.00%'],
    ['96,4 %', 0.964, '0.00%'],
    ['100%', 1, '0%'],
    ['-2%', -0.02, '0%'],
    ['%5', 0.05, '0%'],
    ['0,07%', 0.0007, '0.00%'],
    ['1e3', 1000, '0.00E+00'],
    ['1,5E-3', 0.0015, '0.00E+00'],
    ['12345678901234567', 12345678901234500, undefined],
    ['0,1234567890123456789', 0.123456789012345, undefined],
  ])('%s', (typed, value, format) => {
    expect(parseDutchEntry(typed)).toEqual(format === undefined ? { value } : { value, format });
  });

  test.each([
    'tekst',
    '1.2.3',
    '1.5',
    '12.34',
    '1.2345',
    '1,2,3',
    '1.234.5',
    '€',
    '%',
    '-',
    '()',
    '--5',
    '-(5)',
    '(-5)',
    '€ 5 €',
    '€ 5%',
    '5%%',
    'e5',
    '1e',
    '1e999',
    '1e-400',
    '0x10',
    'Infinity',
    '1 000',
    '½',
    '1/2/3/4',
    '5 euro',
    ',',
    '.',
    '-,',
    '06-12345678',
    'TRUE',
    'VV 5',
    '5a',
    '1-2-2024-3',
    '',
    '   ',
  ])('%p stays text', (typed) => {
    expect(parseDutchEntry(typed)).toBeNull();
  });
});

describe('dates and times', () => {
  // Day numbers: 45323 = 1-2-2024 and 45292 = 1-1-2024 in Excel; 60 is its 29-2-1900.
  test.each<[string, number, string]>([
    ['1-2-2024', 45323, 'd-m-yyyy'],
    ['01/02/2024', 45323, 'd-m-yyyy'],
    ['1-2-24', 45323, 'd-m-yyyy'],
    ['2024-02-01', 45323, 'd-m-yyyy'],
    ['29-2-2024', 45351, 'd-m-yyyy'],
    ['31-12-1999', 36525, 'd-m-yyyy'],
    ['1-1-30', 10959, 'd-m-yyyy'],
    ['1-1-1900', 1, 'd-m-yyyy'],
    ['29-2-1900', 60, 'd-m-yyyy'],
    ['1-3-1900', 61, 'd-m-yyyy'],
    ['31-12-9999', 2958465, 'd-m-yyyy'],
    ['1-feb-2024', 45323, 'd-mmm-yy'],
    ['1 februari 2024', 45323, 'd-mmm-yy'],
    ['1 mrt 24', 45352, 'd-mmm-yy'],
    ['1 feb', 45323, 'd-mmm'],
    ['1-2', 45323, 'd-mmm'],
    ['1/2', 45323, 'd-mmm'],
    ['feb-2024', 45323, 'mmm-yy'],
    ['Februari 2024', 45323, 'mmm-yy'],
    ['2-2024', 45323, 'mmm-yy'],
    ['12:30', 0.520833333333333, 'hh:mm'],
    ['6:00:00', 0.25, 'hh:mm:ss'],
    ['0:00:01,5', 1.5 / 86400, 'mm:ss.0'],
    ['36:00', 1.5, '[h]:mm:ss'],
    ['1-2-2024 6:00', 45323.25, 'd-m-yyyy hh:mm'],
  ])('%s', (typed, value, format) => {
    const entry = parseDutchEntry(typed, { year: 2024 });
    expect(entry?.format).toBe(format);
    expect(entry?.value).toBeCloseTo(value, 12);
  });

  test.each([
    '31-2-2024',
    '29-2-2023',
    '1-13-2024',
    '0-1-2024',
    '32-1',
    '1-1-1899',
    '1-1-10000',
    '1-2/2024',
    '1 may 2024',
    '1-foo-2024',
    '12:60',
    '1:2:60',
    '25:00 uur',
    '1-2-2024 25:00',
    '1.2.2024',
    '12.30 uur',
  ])('%p stays text', (typed) => {
    expect(parseDutchEntry(typed, { year: 2024 })).toBeNull();
  });

  test('a day without a year is in the year of the clock', () => {
    const value = parseDutchEntry('1-1')?.value;
    const newYear = Math.round(Date.UTC(new Date().getFullYear(), 0, 1) / 86_400_000) + 25_569;
    expect(value).toBe(newYear);
  });
});

describe('other values', () => {
  test('booleans and errors', () => {
    expect(parseDutchEntry('waar')).toEqual({ value: true });
    expect(parseDutchEntry('ONWAAR')).toEqual({ value: false });
    expect(parseDutchEntry('#n/b')).toEqual({ value: '#N/A' });
    expect(parseDutchEntry('#WAARDE!')).toEqual({ value: '#VALUE!' });
    expect(parseDutchEntry('#nieuws')).toBeNull();
  });

  test('an apostrophe makes text of anything', () => {
    expect(parseDutchEntry("'0123")).toEqual({ value: '0123', text: true });
    expect(parseDutchEntry("'=SOM(A1)")).toEqual({ value: '=SOM(A1)', text: true });
    expect(parseDutchEntry("'")).toEqual({ value: '', text: true });
  });

  test('the format of the cell has a say', () => {
    expect(parseDutchEntry('0123', { format: '@' })).toBeNull();
    expect(parseDutchEntry('95,8', { format: '0.0%' })).toEqual({ value: 0.958 });
    expect(parseDutchEntry('0,958', { format: '0.0%' })).toEqual({ value: 0.958 });
    expect(parseDutchEntry('95,8%', { format: '0.0%' })).toEqual({ value: 0.958, format: '0.00%' });
    expect(parseDutchEntry('12', { format: '0" %"' })).toEqual({ value: 12 });
  });
});

describe('the text of a cell that is edited', () => {
  test.each<[number | string | boolean | null, string | undefined, string]>([
    [12.5, undefined, '12,5'],
    [1234.5, '#,##0.00', '1234,5'],
    [0.958, '0.00%', '95,8%'],
    [0.07, '0%', '7%'],
    [0.001, '0.0%', '0,1%'],
    [-52494, '#,##0,"€";[Red]#,##0,"-€";"-€"', '-52494'],
    [45323, 'd-m-yyyy', '1-2-2024'],
    [45323, '[$-413]d mmmm yyyy;@', '1-2-2024'],
    [45323.25, 'd-m-yyyy hh:mm', '1-2-2024 06:00:00'],
    [60, 'd-m-yyyy', '29-2-1900'],
    [1, 'd-m-yyyy', '1-1-1900'],
    [0.25, 'hh:mm', '06:00:00'],
    [1.5, '[h]:mm:ss', '1-1-1900 12:00:00'],
    [-1, 'd-m-yyyy', '-1'],
    [1000, '0.00E+00', '1000'],
    [5, '"dag" 0', '5'],
    [5, '[Red]0', '5'],
    [true, undefined, 'WAAR'],
    [false, undefined, 'ONWAAR'],
    ['#VALUE!', undefined, '#WAARDE!'],
    ['tekst', undefined, 'tekst'],
    ['0123', undefined, "'0123"],
    ['0123', '@', '0123'],
    ['=SOM', undefined, "'=SOM"],
    ['1-2', undefined, "'1-2"],
    [null, undefined, ''],
  ])('%p in %p', (value, format, shown) => {
    expect(entryText(value, format)).toBe(shown);
  });

  test('typed again it is the same value', () => {
    const formats = fc.constantFrom('General', '0.00%', '#,##0.00', '"€" #,##0');
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(numbers, formats, (raw, format) => {
        const value = Math.abs(raw) < 1e-300 ? 0 : Number(raw.toPrecision(15)); // Excel knows none smaller
        expect(parseDutchEntry(entryText(value, format))?.value).toBe(value);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_958_465 }), (serial) => {
        expect(parseDutchEntry(entryText(serial, 'd-m-yyyy'))?.value).toBe(serial);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (text) => {
        const again = parseDutchEntry(entryText(text));
        expect(again === null || again.text ? (again?.value ?? text) : undefined).toBe(text);
      }),
    );
  });
});
