/**
 * @jest-environment node
 *
 * Formulas between the werkbank and a file. Expected texts: [MS-XLSX] 2.2.2–2.2.3 (prefixes of future functions and of
 * LET and LAMBDA names) and what Excel stores for an add-in's functions.
 */
import fc from 'fast-check';
import { needsArray } from '../../../src/werkbank/xlsx/formula/arrayFormula';
import { formulaFromFile } from '../../../src/werkbank/xlsx/formula/fromFile';
import { ownFunctions } from '../../../src/werkbank/xlsx/formula/ownFunctions';
import { slideFormula } from '../../../src/werkbank/xlsx/formula/slide';
import { formulaToFile } from '../../../src/werkbank/xlsx/formula/toFile';
import { tokenize } from '../../../src/werkbank/xlsx/formula/tokens';

const functions = ownFunctions(['WLZ.HERSCHIK', 'WLZ.EXTRA.POLEER']);

describe('both ways', () => {
  test.each([
    ['=SUM(A1:B2)', 'SUM(A1:B2)'],
    ['=XLOOKUP(1,A1:A3,B1:B3)', '_xlfn.XLOOKUP(1,A1:A3,B1:B3)'],
    ['=FILTER(A1:A3,B1:B3>0)', '_xlfn._xlws.FILTER(A1:A3,B1:B3>0)'],
    ['=SORT(UNIQUE(A1:A9))', '_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))'],
    ['=LET(x,A1,y,x*2,x+y)', '_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)'],
    ['=MAP(A1:A3,LAMBDA(r,r+1))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.r,_xlpm.r+1))'],
    ['=WLZ.HERSCHIK(A1:A3,,"CZ")', '_xldudf_WLZ_HERSCHIK(A1:A3,,"CZ")'],
    ['=1+WLZ.EXTRA.POLEER(A1)', '1+_xldudf_WLZ_EXTRA_POLEER(A1)'],
    ['=IF(A1="XLOOKUP(""x"")",1,2)', 'IF(A1="XLOOKUP(""x"")",1,2)'],
    ["='Blad (IFNA(1)'!A1+IFNA(B1,0)", "'Blad (IFNA(1)'!A1+_xlfn.IFNA(B1,0)"],
    ['=SUM(Tabel[IFNA(x)])', 'SUM(Tabel[IFNA(x)])'],
    ['={1,"a";#N/A,2}', '{1,"a";#N/A,2}'],
  ])('%s ↔ %s', (formula, stored) => {
    expect(formulaToFile(formula, { functions })).toBe(stored);
    expect(formulaFromFile(stored, functions)).toBe(formula);
  });
});

test('what people type becomes what a file knows', () => {
  expect(formulaToFile('=sum(a1:b2)*ifna(c3,0)', { functions })).toBe('SUM(A1:B2)*_xlfn.IFNA(C3,0)');
  expect(formulaToFile('=wlz.herschik(a1)', { functions })).toBe('_xldudf_WLZ_HERSCHIK(A1)');
  expect(formulaToFile('=[@Bedrag]*[@[met spatie]]', { functions, table: 'T' })).toBe(
    'T[[#This Row],[Bedrag]]*T[[#This Row],[met spatie]]',
  );
  expect(formulaToFile('=Ander[@Bedrag]', { functions, table: 'T' })).toBe('Ander[[#This Row],[Bedrag]]');
});

test('a name of LET holds inside its call only', () => {
  expect(formulaToFile('=LET(btw,0.21,A1*btw)+btw', { functions })).toBe(
    '_xlfn.LET(_xlpm.btw,0.21,A1*_xlpm.btw)+btw',
  );
});

test('a function of an add-in that is not known here keeps its namespace', () => {
  expect(formulaFromFile('_xldudf_ZORG_NIEUW_DEEL(A1)', functions)).toBe('=ZORG.NIEUW_DEEL(A1)');
  expect(formulaFromFile('_xldudf_WLZ_EXTRA_POLEER(A1)', functions)).toBe('=WLZ.EXTRA.POLEER(A1)');
});

describe('stored as a dynamic array', () => {
  const context = { functions, isSingleName: (name: string) => name === 'Btw' };
  test.each([
    '=A1:A3',
    '=A1:A3*2',
    '=SUM(A1:A3*B1:B3)',
    '=IF(A1:A3>0,1,0)',
    '=WLZ.HERSCHIK(A1)',
    '=UNIQUE(A1:A3)',
    '=Tabel[Bedrag]*2',
    '=SUMIFS(A1:A9,B1:B9,C1:C3)',
    '=Lijst*2',
    '={1,2}',
    '=ABS(A:A)',
  ])('%s', (formula) => expect(needsArray(formula, context)).toBe(true));

  test.each([
    '=A1*2',
    '=SUM(A1:A3)',
    '=SUM(A1:A3,Tabel[Bedrag],Lijst)',
    '=SUMPRODUCT(A1:A3*B1:B3)',
    '=SUMIFS(A1:A9,B1:B9,C1)',
    "=VLOOKUP(A1,'Blad 2'!A1:C9,2,FALSE)",
    '=Tabel[[#This Row],[Bedrag]]*2',
    '=Btw*A1',
    '=IF(SUM(A:A)>0,"A1:A3",MAX(1:3))',
    '=TRUE',
  ])('plainly: %s', (formula) => expect(needsArray(formula, context)).toBe(false));
});

describe('a shared formula reads as if it were copied', () => {
  test.each([
    ['A1+$B$2+C$3+$D4', 2, 1, 'B3+$B$2+D$3+$D6'],
    ['SUM(A:A)+SUM(1:1)+SUM($B:C)', 1, 1, 'SUM(B:B)+SUM(2:2)+SUM($B:D)'],
    ['\'Blad A1\'!A1&"A1"&Tabel[A1]', 1, 0, '\'Blad A1\'!A2&"A1"&Tabel[A1]'],
    ['LOG10(A1)+A1B', 1, 0, 'LOG10(A2)+A1B'],
  ])('%s, %i down and %i right: %s', (formula, rows, columns, copied) => {
    expect(slideFormula(formula, rows, columns)).toBe(copied);
  });
});

test('pieces of any text are the whole text again', () => {
  const pieces = fc.constantFrom(
    'A1',
    'SUM',
    '(',
    ')',
    ',',
    '"',
    "'",
    '!',
    '[',
    ']',
    '{',
    '}',
    ' ',
    '#N/A',
    '1.5',
    ':',
    '=',
    '€',
    '_x',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const formula = parts.join('');
      expect(
        tokenize(formula)
          .map(({ text }) => text)
          .join(''),
      ).toBe(formula);
    }),
    { numRuns: 500 },
  );
});
