import {
  ADMINISTRATIESLEUTEL,
  bepaalDoel,
  handmatigGewijzigd,
  leesAdministratie,
  metGelaten,
  metNotitie,
  onsBlad,
} from '../../src/werkmap/plan/administratie';
import type { Notitie } from '../../src/werkmap/plan/administratie';
import { maakBeeld, maakBlad } from './maakBeeld';

const notitie: Notitie = {
  soort: 'contracteerruimte',
  bladId: 'id-Contracteerruimte',
  bladNaam: 'Contracteerruimte',
  adres: 'A1:B2',
  formules: [
    ['Titel', ''],
    ['rij', '=A1'],
  ],
  grafieken: [],
};
const inhoud = [
  ['Titel', ''],
  ['rij', '=A1'],
];
const met = (...bladen: Parameters<typeof maakBeeld>) => ({
  ...maakBeeld(...bladen),
  instellingen: { [ADMINISTRATIESLEUTEL]: { versie: 1, bladen: [notitie] } },
});

test('a sheet we wrote is known by its id, whatever it is called now', () => {
  const hernoemd = { ...maakBlad('Mijn ruimte', inhoud), id: 'id-Contracteerruimte' };
  expect(onsBlad(met(hernoemd), 'contracteerruimte')?.blad.naam).toBe('Mijn ruimte');
});

test('after saving under new ids it is known by its name and title together', () => {
  const heropend = { ...maakBlad('Contracteerruimte', inhoud), id: 'nieuw-id' };
  expect(onsBlad(met(heropend), 'contracteerruimte')?.blad.id).toBe('nieuw-id');
  const vanGebruiker = { ...maakBlad('Contracteerruimte', [['Eigen werk']]), id: 'ander' };
  expect(onsBlad(met(vanGebruiker), 'contracteerruimte')).toBeUndefined();
  expect(bepaalDoel(met(vanGebruiker), 'contracteerruimte', 'Contracteerruimte')).toEqual({
    soort: 'nieuw',
    naam: 'Contracteerruimte 2',
  });
});

test('without a note every sheet is the user’s', () => {
  const beeld = maakBeeld(maakBlad('Contracteerruimte', inhoud), maakBlad('CONTRACTEERRUIMTE 2', inhoud));
  expect(onsBlad(beeld, 'contracteerruimte')).toBeUndefined();
  expect(bepaalDoel(beeld, 'contracteerruimte', 'Contracteerruimte')).toEqual({
    soort: 'nieuw',
    naam: 'Contracteerruimte 3',
  });
});

test('cells changed by hand: as we wrote them and as they are', () => {
  const blad = maakBlad('Contracteerruimte', [
    ['Titel', 'erbij'],
    ['rij', 5],
  ]);
  expect(handmatigGewijzigd(blad, notitie)).toEqual([
    { cel: { blad: 'Contracteerruimte', rij: 0, kolom: 1 }, oud: '', nieuw: 'erbij' },
    { cel: { blad: 'Contracteerruimte', rij: 1, kolom: 1 }, oud: '=A1', nieuw: 5 },
  ]);
});

test('a damaged or newer administration counts as none', () => {
  for (const opgeslagen of [undefined, null, 'x', { versie: 2, bladen: [] }, { versie: 1, bladen: [{}] }]) {
    expect(leesAdministratie(opgeslagen).bladen).toEqual([]);
  }
  expect(metNotitie(leesAdministratie(null), notitie).bladen).toEqual([notitie]);
});

test('cells a plan left alone keep what we wrote there before', () => {
  const nu: Notitie = {
    ...notitie,
    formules: [
      ['Titel 2', ''],
      ['rij', null],
    ],
  };
  expect(metGelaten(nu, notitie).formules).toEqual([
    ['Titel 2', ''],
    ['rij', '=A1'],
  ]);
  expect(metGelaten(nu, { ...notitie, adres: 'A1:C2' })).toBe(nu);
  expect(metGelaten(nu, undefined)).toBe(nu);
});
