import fc from 'fast-check';
import {
  MAANDNAMEN,
  datum,
  datumTekst,
  datumUitSerieel,
  datumUitTekst,
  delen,
  maandnaam,
  serieelUitDatum,
} from '../../src/domein/datum';

test.each([
  ['2024-11-01', '2024-11-01'],
  ['2024-1-5', '2024-01-05'],
  [' 1-11-2024 ', '2024-11-01'],
  ['01/11/2024', '2024-11-01'],
  ['1.11.2024', '2024-11-01'],
  ['29-2-2024', '2024-02-29'],
  [' 2024-2-29 ', '2024-02-29'],
  ['1-1-1900', '1900-01-01'],
  ['31-12-9999', '9999-12-31'],
])('%p is de dag %s', (tekst, dag) => {
  expect(datumUitTekst(tekst)).toBe(dag);
});

test.each([
  '29-2-2023',
  '31-4-2024',
  '2024-13-01',
  '0-1-2024',
  '1-0-2024',
  '1 november',
  '',
  '45597',
  '1-11-24',
  '2024-11-011',
  'x2024-11-01',
  '12024-11-01',
  '111-11-2024',
  '1-11-20245',
  'op 1-11-2024',
])('%p is geen dag', (tekst) => {
  expect(datumUitTekst(tekst)).toBeUndefined();
});

// Excel's own serial numbers: 1 January 2024 is 45292, and Excel's false 29 February 1900 is number 60.
test.each([
  [45292, '2024-01-01'],
  [45351, '2024-02-29'],
  [45352, '2024-03-01'],
  [45597, '2024-11-01'],
  [45597.75, '2024-11-01'],
  [45657, '2024-12-31'],
  [61, '1900-03-01'],
  [2958465, '9999-12-31'],
])('Excel-dag %d is %s', (serieel, dag) => {
  expect(datumUitSerieel(serieel)).toBe(dag);
});

test.each([60, 0, -1, 2958466, Number.NaN, Number.POSITIVE_INFINITY])('%d is geen Excel-dag', (serieel) => {
  expect(datumUitSerieel(serieel)).toBeUndefined();
});

test('elke dag komt uit haar Excel-dag terug, en is de dag van JavaScript', () => {
  const EXCEL_1970 = 25569;
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2958465 }), (serieel) => {
      const dag = datumUitSerieel(serieel);
      expect(dag).toBe(new Date((serieel - EXCEL_1970) * 86_400_000).toISOString().slice(0, 10));
      expect(dag && serieelUitDatum(dag)).toBe(serieel);
    }),
  );
});

test('een dag in woorden en in delen', () => {
  expect(datumTekst(datum(2024, 11, 1))).toBe('1 november 2024');
  expect(datumTekst(datum(2025, 1, 31))).toBe('31 januari 2025');
  expect(delen(datum(2024, 11, 1))).toEqual([2024, 11, 1]);
});

test('de maanden heten zoals Nederland ze noemt', () => {
  const namen = Array.from({ length: 12 }, (_, i) =>
    new Intl.DateTimeFormat('nl-NL', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, i, 1)),
  );
  expect(MAANDNAMEN).toEqual(namen);
});

test('wat niet bestaat, wordt geweigerd', () => {
  expect(() => datum(2023, 2, 29)).toThrow('De dag 29-2-2023 bestaat niet.');
  expect(() => datum(1899, 1, 1)).toThrow('bestaat niet');
  expect(() => datum(10000, 1, 1)).toThrow('bestaat niet');
  expect(() => datum(2024, 1.5, 1)).toThrow('bestaat niet');
  expect(() => datum(2024.5, 1, 1)).toThrow('bestaat niet');
  expect(() => datum(2024, 1, 1.5)).toThrow('bestaat niet');
  expect(() => datum(2024, 13, 1)).toThrow('De dag 1-13-2024 bestaat niet.');
  expect(() => datum(2024, 0, 1)).toThrow('De dag 1-0-2024 bestaat niet.');
  expect(() => maandnaam(13)).toThrow('Maand 13 bestaat niet.');
});
