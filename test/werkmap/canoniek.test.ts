// How Excel rewrites what it is given: the same stays the same, and a change by hand stays one.
import { canoniek, gelijkeInhoud } from '../../src/werkmap/plan/canoniek';
import { alsTekst } from '../../src/werkmap/plan/wijzigingsplan';

test.each([
  ["='Gegevens'!B4", '=Gegevens!B4'],
  ["='gegevens'!B4*1000", '=Gegevens!B4*1000'],
  ["='CZ 2024'!B5", "='CZ 2024'!B5"],
  ["='Zorg ''24'!B5", "='zorg ''24'!B5"],
  ["=SUM('Een:Drie'!A1)", '=SUM(Een:Drie!A1)'],
  ['=sum(a1:a3)', '=SUM(A1:A3)'],
  ['=IF( A1 > 0 , "a b" , 2 )', '=IF(A1>0,"a b",2)'],
  ['=_xlfn.XLOOKUP(A1,B:B,C:C)', '=XLOOKUP(A1,B:B,C:C)'],
  ['=_xlfn._xlws.FILTER(A1:A3,B1:B3)', '=FILTER(A1:A3,B1:B3)'],
  ['=@A1:A3', '=A1:A3'],
  ['=_xlfn.SINGLE(A1:A3)', '=@A1:A3'],
  ['=SUM(_xlfn.ANCHORARRAY(B2))', '=SUM(B2#)'],
  ['=_xldudf_WLZ_HERSCHIK(A1:A3,B1)', '=WLZ.HERSCHIK(A1:A3,B1)'],
  ['=wlz.richttarief(307.50,95.8%)', '=WLZ.RICHTTARIEF(307.5,95.8%)'],
  ['=A1*.5', '=A1*0.5'],
  ['=A1*1E3', '=A1*1000'],
  ['=Tabel1[[#This Row],[Afspraak]]*2', '=[@Afspraak]*2'],
  ['=SUM(tabel1[afspraak ZZP])', '=SUM(Tabel1[Afspraak ZZP])'],
  ["'=geen formule", '=geen formule'],
  ["'06290501", '06290501'],
  ['regel een\r\nregel twee', 'regel een\nregel twee'],
  [0.1 + 0.2, 0.3],
])('%p is what Excel shows as %p', (gestuurd, getoond) => {
  expect(canoniek(gestuurd)).toBe(canoniek(getoond));
});

test.each([
  ['=Gegevens!B4', '=Gegevens!B5'],
  ['=Gegevens!B4', '=Gegeven!B4'],
  ["='a b'!B4", '=ab!B4'],
  ['=$A$1', '=A1'],
  ['="a b"', '="ab"'],
  ['="a"', '="A"'],
  ['=A1*1000', '=A1*100'],
  ['=A1*0.5', '=A1*5'],
  ['=SUM(A1,A2)', '=SUM(A1:A2)'],
  ['=Tabel1[Afspraak]', '=Tabel1[Prognose]'],
  ['=WLZ.HERSCHIK(A1)', '=WLZ.RICHTTARIEF(A1)'],
  ['=A1', 5],
  ['=A1', ''],
  ['tekst', 'Tekst'],
  ['12', 12],
  ['', 0],
  [1, true],
  [1.5, 1.4],
])('a change by hand from %p to %p is noticed', (was, is) => {
  expect(gelijkeInhoud(was, is)).toBe(false);
});

test('text that Excel would take for something else gets an apostrophe, other text does not', () => {
  const anders = [
    '=1+1',
    '12',
    '1.205.744',
    '52.494-€',
    '€ 5',
    '(52.494)',
    '12%',
    '1/2',
    '3 mei 2024',
    '1e5',
  ];
  const ook = ['TRUE', 'waar', '#N/A', '06290501', '10:30', 'jan 2024', '-x', '@a', "'x"];
  for (const tekst of [...anders, ...ook]) expect(alsTekst(tekst)).toBe(`'${tekst}`);
  const gewoon = ['Zeeland', '× € 1.000', 'Prognose 2024', 'VV 4', '4 VV', 'mei', '', 'a@b', 'in euro’s'];
  for (const tekst of gewoon) expect(alsTekst(tekst)).toBe(tekst);
});
