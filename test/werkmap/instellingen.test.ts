import { leesMaandrondestand, leesUitgangspunten } from '../../src/werkmap/instellingen';
import { stelUitgangspuntenVoor } from '../../src/werkmap/voorstel';
import { werkblad } from './czJanuari';
import { maakBeeld, maakBlad } from './maakBeeld';

const goed = { versie: 1, uitvoerder: 'CZ', jaar: 2024, peilmaand: 1, regios: ['Zeeland', 'Haaglanden'] };
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
    const voorstel = stelUitgangspuntenVoor(
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
    expect(stelUitgangspuntenVoor(maakBeeld(maakBlad('M', tabel)), januari2025).uitvoerder).toBe('Menzis');
  });

  test('an empty workbook: CZ and the last month that is over', () => {
    expect(stelUitgangspuntenVoor(maakBeeld(), januari2025)).toMatchObject({
      uitvoerder: 'CZ',
      jaar: 2024,
      peilmaand: 12,
    });
    expect(stelUitgangspuntenVoor(maakBeeld(), { jaar: 2025, maand: 6 })).toMatchObject({
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
    expect(stelUitgangspuntenVoor(maakBeeld(maakBlad('P', tabel)), januari2025)).toMatchObject({
      uitvoerder: 'Menzis',
      jaar: 2024,
      peilmaand: 2,
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
    expect(stelUitgangspuntenVoor(beeld, januari2025)).toMatchObject(verwacht);
  });

  test('nothing but one row of amounts', () => {
    const beeld = maakBeeld(
      maakBlad('R', [
        ['Regio', 'Ruimte ZIN 2024'],
        ['Twente', 1],
        ['Arnhem', 2],
      ]),
    );
    expect(stelUitgangspuntenVoor(beeld, januari2025)).toMatchObject({ uitvoerder: 'Menzis', jaar: 2024 });
  });

  test('a table pasted as text', () => {
    const tabel = [['Groningen Twente Arnhem'], ['CR ZIN 2024 1€ 2€ 3€'], ['CR PGB 1€ 2€ 3€']];
    expect(stelUitgangspuntenVoor(maakBeeld(maakBlad('P', tabel)), januari2025)).toMatchObject({
      uitvoerder: 'Menzis',
      jaar: 2024,
    });
  });
});
