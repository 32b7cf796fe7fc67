import {
  bladInFormule,
  celnaam,
  celverwijzing,
  gebiednaam,
  kolomletters,
  leesGebied,
} from '../../src/werkmap/beeld/adres';

test('columns are lettered as in Excel, up to the last one', () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16383].map(kolomletters)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
    'XFD',
  ]);
});

test('a rectangle is named by its corners, a single cell by itself', () => {
  expect(celnaam({ rij: 7, kolom: 3 })).toBe('D8');
  expect(gebiednaam({ rij: 3, kolom: 1, rijen: 8, kolommen: 7 })).toBe('B4:H11');
  expect(gebiednaam({ rij: 0, kolom: 0, rijen: 1, kolommen: 1 })).toBe('A1');
});

test('an address is read with worksheet, with $ signs and from any corner', () => {
  const gebied = { rij: 3, kolom: 1, rijen: 8, kolommen: 7 };
  expect(leesGebied("'Blad ''24'!$B$4:$H$11")).toEqual(gebied);
  expect(leesGebied('H11:B4')).toEqual(gebied);
  expect(() => leesGebied('B:B')).toThrow(RangeError);
  expect(() => leesGebied('')).toThrow(RangeError);
});

test('a worksheet name in a formula is quoted, its apostrophes doubled', () => {
  expect(bladInFormule("d'r uit")).toBe("'d''r uit'");
  expect(celverwijzing({ blad: 'Gegevens 2024', rij: 3, kolom: 1 })).toBe("'Gegevens 2024'!B4");
});
