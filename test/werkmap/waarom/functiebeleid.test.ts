// Which policy stands behind the outcome of each function. Values: src/beleid/cz-2023.yaml and regime-zz.yaml, with
// the documents they name.
import { waarom } from '../../../src/werkmap/waarom/waarom';
import { formuleblad, werkmap } from './blad';
import type { Celinhoud } from './blad';
import { functies } from './functies';

function beleidVan(f: string, erbij: Celinhoud[][] = [], tabellen = {}) {
  const blad = formuleblad('Blad', [[{ f, v: 1 }], ...erbij]);
  return waarom(werkmap([blad], tabellen), { blad: 'Blad', rij: 0, kolom: 0 }, { functies })?.beleid ?? [];
}

const kort = (beleid: ReturnType<typeof beleidVan>) => beleid.map(({ naam, waarde }) => [naam, waarde]);

test('values of a zorgkantoor, per leveringsvorm', () => {
  expect(kort(beleidVan('=WLZ.INITIEEL("CZ",2023,100,"MPT")'))).toEqual([['initieel percentage', '90%']]);
  expect(kort(beleidVan('=WLZ.STIMULERING("CZ",2023,100,10,"ZZP")'))).toEqual([
    ['stimuleringspercentage', '0,2%'],
  ]);
  expect(kort(beleidVan('=WLZ.UITLEG("betalingsdrempel","CZ",2023)'))).toEqual([
    ['betalingsdrempel', '€ 5000'],
  ]);
  expect(kort(beleidVan('=WLZ.VOORSCHOT("CZ",2023,5,120000)'))).toContainEqual([
    'eerste herschikte maand',
    '5',
  ]);
});

test('every value has a source', () => {
  for (const { bron } of beleidVan('=WLZ.TARIEFPERCENTAGE("CZ",2023,"ZZP")'))
    expect(bron).toMatch(/^CZ Zorginkoop/);
  expect(kort(beleidVan('=WLZ.TARIEFPERCENTAGE("CZ",2023,"ZZP")'))).toEqual([
    ['richttariefpercentage', '95,8%'],
    ['NHC-percentage', '100%'],
    ['NIC-percentage', '100%'],
  ]);
});

test('a rule for an agreement of its own is named where that is given', () => {
  const namen = (rest: string) =>
    beleidVan(`=WLZ.TARIEFPERCENTAGE("CZ",2023,"ZZP",${rest})`)
      .slice(3)
      .map(({ naam, waarde }) => [naam, waarde]);
  expect(namen(',,95%')).toEqual([['lager percentage loopt door', 'ja']]);
  expect(namen(',,,,2%')).toEqual([['sanctie ook op NHC en NIC', 'ja']]);
  expect(namen('TRUE,,,97%')).toEqual([
    ['eigen afspraak hooguit een jaar', 'ja'],
    ['nieuwe aanbieder hooguit richttarief', 'ja'],
  ]);
});

test('a value out of the workbook’s own table is said to be that', () => {
  const [gevonden] = beleidVan(
    '=WLZ.RICHTPERCENTAGE("CZ",2023,,,,WLZ_Beleid[#All])',
    [
      ['Zorgkantoor', 'Onderdeel', 'Waarde', 'Bron'],
      ['CZ', 'richttariefpercentage', 0.97, 'Besluit (verzonnen)'],
    ],
    { WLZ_Beleid: 'Blad!A2:D3' },
  );
  expect(gevonden).toMatchObject({ waarde: '97%', bron: 'Besluit (verzonnen)' });
  expect(gevonden?.toelichting).toMatch(/^Overschreven door de tabel in de werkmap, rij 2/);
});

test('a regime: itself and its layers, each with a source', () => {
  const beleid = beleidVan('=WLZ.HERSCHIK(100,110,100,"ZZ")');
  expect(beleid.map(({ naam }) => naam)).toEqual([
    'Zorg en Zekerheid, herschikking',
    'Comfortbrief',
    'Afspraak en gehonoreerde groei',
    'Overige groei MPT en VPT',
    'Overige groei',
  ]);
  expect(beleid.every(({ bron }) => bron.startsWith('Zorg en Zekerheid Financieel Wlz 2023'))).toBe(true);
});

test('the closing days of overhevelingen', () => {
  const beleid = beleidVan('=WLZ.OVERHEVELING("Zeeland",1,1,1,1,,2024)');
  expect(kort(beleid)).toEqual([
    ['Sluiting pgb naar ZIN', 'voor 1 november 2024'],
    ['Sluiting ZIN naar pgb', 'voor 1 april 2025'],
  ]);
});

test('what is not known, or asked without a year, has no policy', () => {
  expect(beleidVan('=WLZ.RICHTPERCENTAGE("CZ",2031)')).toEqual([]);
  expect(beleidVan('=WLZ.HERSCHIK(100,110,100,"Anders")')).toEqual([]);
  expect(beleidVan('=WLZ.OVERHEVELING("Zeeland",1,1,1,1)')).toEqual([]);
});
