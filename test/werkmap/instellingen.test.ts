import {
  leesMaandrondestand,
  leesUitgangspunten,
  leesUitgangsvoorkeur,
  uitgangsvoorkeurVan,
} from '../../src/werkmap/instellingen';
import type { Uitgangsvoorkeur } from '../../src/werkmap/instellingen';
import { stelUitgangspuntenVoor } from '../../src/werkmap/voorstel';
import { werkblad } from './czJanuari';
import { maakBeeld, maakBlad } from './maakBeeld';

const goed = { versie: 1, uitvoerder: 'CZ', jaar: 2024, peilmaand: 1, regios: ['Zeeland', 'Haaglanden'] };
/** What is proposed when nothing was chosen on this computer. */
const voorstelVoor = (...vraag: Parameters<typeof stelUitgangspuntenVoor>) =>
  stelUitgangspuntenVoor(...vraag).uitgangspunten;
const met = (sleutel: string, waarde: unknown) => ({ ...maakBeeld(), instellingen: { [sleutel]: waarde } });

test('what was kept comes back', () => {
  expect(leesUitgangspunten(met('WLZ.uitgangspunten', goed))).toEqual({ soort: 'gevonden', waarde: goed });
  const stand = { versie: 1, stap: 'overschot', weergave: '€', eenheid: 1000 };
  expect(leesMaandrondestand(met('WLZ.maandronde', stand))).toEqual({ soort: 'gevonden', waarde: stand });
});

test('nothing kept is nothing', () => {
  expect(leesUitgangspunten(maakBeeld())).toEqual({ soort: 'geen' });
  expect(leesMaandrondestand(met('WLZ.maandronde', null))).toEqual({ soort: 'geen' });
});

test.each([
  ['another version', { ...goed, versie: 2 }],
  ['an unknown uitvoerder', { ...goed, uitvoerder: 'Acme' }],
  ['a regio of another uitvoerder', { ...goed, regios: ['Groningen'] }],
  ['no regio’s', { ...goed, regios: [] }],
  ['month 13', { ...goed, peilmaand: 13 }],
  ['half a year', { ...goed, jaar: 2024.5 }],
  ['something else', 'onzin'],
])('%s is not used', (_, waarde) => {
  expect(leesUitgangspunten(met('WLZ.uitgangspunten', waarde))).toEqual({ soort: 'onbruikbaar' });
});

describe('the proposal', () => {
  const januari2025 = { jaar: 2025, maand: 1 };

  test('uitvoerder, year and month are those of the table in the workbook', () => {
    const tabel = [['Monitoring (declaraties t/m maart)'], ...werkblad.slice(1)];
    const voorstel = voorstelVoor(
      maakBeeld(maakBlad('Adressen', [['x']]), maakBlad('CZ', tabel)),
      januari2025,
    );
    expect(voorstel).toMatchObject({ uitvoerder: 'CZ', jaar: 2024, peilmaand: 3 });
    expect(voorstel.regios).toHaveLength(6);
  });

  test('another uitvoerder is recognised by its regio’s', () => {
    const tabel = [
      ['', 'Groningen', 'Twente', 'Arnhem'],
      ['CR ZIN', 1, 2, 3],
      ['Prognose ZIN', 1, 2, 3],
    ];
    expect(voorstelVoor(maakBeeld(maakBlad('M', tabel)), januari2025).uitvoerder).toBe('Menzis');
  });

  test('an empty workbook: CZ and the last month that is over', () => {
    expect(voorstelVoor(maakBeeld(), januari2025)).toMatchObject({
      uitvoerder: 'CZ',
      jaar: 2024,
      peilmaand: 12,
    });
    expect(voorstelVoor(maakBeeld(), { jaar: 2025, maand: 6 })).toMatchObject({
      jaar: 2025,
      peilmaand: 5,
    });
  });

  test('a list of aanbieders alone: its regio’s, its year and its last month', () => {
    const tabel = [
      ['Productie 2024 (verzonnen)'],
      ['Regio', 'Aanbieder', 'jan', 'feb', 'mrt'],
      ['Twente', 'Verzonnen A', 1, 2, ''],
      ['Arnhem', 'Verzonnen B', 1, '', ''],
    ];
    expect(voorstelVoor(maakBeeld(maakBlad('P', tabel)), januari2025)).toMatchObject({
      uitvoerder: 'Menzis',
      jaar: 2024,
      peilmaand: 2,
    });
  });

  test.each([
    ['the month in a title', ['Contracteerruimte juli 2024'], 7],
    ['several months are headings, no title', ['juni 2024', 'juli 2024'], 12],
    ['t/m goes before it', ['Stand september 2024', 't/m juli'], 7],
  ])('%s', (_naam, titel, peilmaand) => {
    const tabel = [titel, ...werkblad.slice(1)];
    expect(voorstelVoor(maakBeeld(maakBlad('CZ', tabel)), januari2025)).toMatchObject({
      jaar: 2024,
      peilmaand,
    });
  });

  test('a list with a row per month: the last month that is declared', () => {
    const tabel = [
      ['Regio', 'Aanbieder', 'Maand', 'Bedrag'],
      ['Twente', 'Verzonnen A', '2023-12', 1],
      ['Twente', 'Verzonnen A', '2024-03', 1],
      ['Arnhem', 'Verzonnen B', '2024-02', 1],
    ];
    expect(voorstelVoor(maakBeeld(maakBlad('P', tabel)), januari2025)).toMatchObject({
      uitvoerder: 'Menzis',
      jaar: 2024,
      peilmaand: 3,
    });
  });

  test('a table that names no year or month: those of the list beside it', () => {
    const ruimte = [
      ['', 'Twente', 'Arnhem'],
      ['CR ZIN', 1, 2],
      ['CR PGB', 1, 2],
    ];
    const lijst = [
      ['Productie 2023 (verzonnen)'],
      ['Regio', 'Aanbieder', 'jan', 'feb', 'mrt'],
      ['Twente', 'Verzonnen A', 1, 2, 3],
      ['Arnhem', 'Verzonnen B', 1, '', ''],
    ];
    const beeld = maakBeeld(maakBlad('R', ruimte), maakBlad('P', lijst));
    const verwacht = { uitvoerder: 'Menzis', jaar: 2023, peilmaand: 3 };
    expect(voorstelVoor(beeld, januari2025)).toMatchObject(verwacht);
  });

  test('nothing but one row of amounts', () => {
    const beeld = maakBeeld(
      maakBlad('R', [
        ['Regio', 'Ruimte ZIN 2024'],
        ['Twente', 1],
        ['Arnhem', 2],
      ]),
    );
    expect(voorstelVoor(beeld, januari2025)).toMatchObject({ uitvoerder: 'Menzis', jaar: 2024 });
  });

  test('a table pasted as text', () => {
    const tabel = [['Groningen Twente Arnhem'], ['CR ZIN 2024 1€ 2€ 3€'], ['CR PGB 1€ 2€ 3€']];
    expect(voorstelVoor(maakBeeld(maakBlad('P', tabel)), januari2025)).toMatchObject({
      uitvoerder: 'Menzis',
      jaar: 2024,
    });
  });
});

describe('what was chosen last on this computer', () => {
  const menzis: Uitgangsvoorkeur = { versie: 1, uitvoerder: 'Menzis', jaar: 2024 };
  const mei2025 = { jaar: 2025, maand: 5 };

  test('is the kantoor and the year, and nothing of the workbook', () => {
    const uitgangspunten = leesUitgangspunten(met('WLZ.uitgangspunten', goed));
    if (uitgangspunten.soort !== 'gevonden') throw new Error('niet gevonden');
    expect(uitgangsvoorkeurVan(uitgangspunten.waarde)).toEqual({ versie: 1, uitvoerder: 'CZ', jaar: 2024 });
  });

  test.each([
    ['nothing', undefined],
    ['another version', { ...menzis, versie: 2 }],
    ['an unknown uitvoerder', { ...menzis, uitvoerder: 'Acme' }],
    ['a year as text', { ...menzis, jaar: '2024' }],
    ['something else', 'onzin'],
  ])('%s is no preference', (_, waarde) => {
    expect(leesUitgangsvoorkeur(waarde)).toBeUndefined();
  });

  test('an empty workbook begins there, with all regio’s', () => {
    const voorstel = stelUitgangspuntenVoor(maakBeeld(), mei2025, menzis);
    expect(voorstel.uitVoorkeur).toBe(true);
    expect(voorstel.uitgangspunten).toEqual({
      versie: 1,
      uitvoerder: 'Menzis',
      jaar: 2024,
      peilmaand: 12,
      regios: ['Groningen', 'Twente', 'Arnhem'],
    });
  });

  test.each([
    [2024, 12],
    [2025, 4],
    [2026, 1],
  ])('in May 2025 the last full month of %i is month %i', (jaar, peilmaand) => {
    const { uitgangspunten } = stelUitgangspuntenVoor(maakBeeld(), mei2025, { ...menzis, jaar });
    expect(uitgangspunten).toMatchObject({ jaar, peilmaand });
  });

  test('in January no month of this year is over: January', () => {
    const voorkeur = { ...menzis, jaar: 2025 };
    expect(stelUitgangspuntenVoor(maakBeeld(), { jaar: 2025, maand: 1 }, voorkeur)).toMatchObject({
      uitgangspunten: { jaar: 2025, peilmaand: 1 },
    });
  });

  test('what the workbook shows goes first', () => {
    const voorstel = stelUitgangspuntenVoor(maakBeeld(maakBlad('CZ', werkblad)), mei2025, menzis);
    expect(voorstel).toMatchObject({ uitVoorkeur: false, uitgangspunten: { uitvoerder: 'CZ', jaar: 2024 } });
  });
});
