import { CONTRACTEERRUIMTERIJEN } from '../../src/domein/contracteerruimte';
import { herkenLabel, jaarInTekst } from '../../src/werkmap/herkennen/label';
import { gepubliceerd } from './czJanuari';

test('the eight published labels are the eight rows, in order and for certain', () => {
  const labels = gepubliceerd.slice(1).map(([label]) => String(label));
  expect(labels.map((label) => herkenLabel(label))).toEqual(
    CONTRACTEERRUIMTERIJEN.map(({ id }) => ({ rij: id, zekerheid: 1 })),
  );
});

test.each([
  ['CR ZIN', 'ruimteZin'],
  ['Contracteerruimte ZIN 2025', 'ruimteZin'],
  ['BUDGET ZORG IN NATURA', 'ruimteZin'],
  ['CR PGB', 'ruimtePgb'],
  ['pgb-kader', 'ruimtePgb'],
  ['contracteerruimte zin', 'ruimteZin'],
  ['ZIN-kavel', 'ruimteZin'],
  ['Budget pgb', 'ruimtePgb'],
  ['Raming pgb', 'prognosePgb'],
  ['Jaarprognose ZIN', 'prognoseZin'],
  ['CR_ZIN', 'ruimteZin'],
  ['Prognose', 'prognoseZin'],
  ['Vrije ruimte', 'overschot'],
  ['Contracteerruimte persoonsgebonden budget', 'ruimtePgb'],
  ['Overhevelingen en reserveringen', 'saldo'],
  ['Totale contracteerruimte', 'ruimteTotaal'],
  ['Regionale contracteerruimte inclusief overhevelingen', 'ruimteTotaal'],
  ['Prognose ZIN', 'prognoseZin'],
  ['Verwachte realisatie zorg in natura 2024', 'prognoseZin'],
  ['Prognose PGB', 'prognosePgb'],
  ['Waarde PGB beschikkingen', 'prognosePgb'],
  ['Verwachte realisatie excl. volumegroei', 'realisatie'],
  ['Som aan verwachte realisatie excl. volume-groei', 'realisatie'],
  ['Verwacht tekort', 'overschot'],
  ['Overschot CR ZIN', 'overschot'],
])('%s means %s', (label, rij) => {
  expect(herkenLabel(label)?.rij).toBe(rij);
});

test.each(['Toelichting', 'Zuid-Limburg', '', '2024', 'Aantal cliënten', 'Opmerkingen'])(
  '%s is no row',
  (label) => {
    expect(herkenLabel(label)).toBeUndefined();
  },
);

test('a year counts only when a text names exactly one', () => {
  expect(jaarInTekst('Geprognosticeerde ZIN realisatie 2024')).toBe(2024);
  expect(jaarInTekst('2023 en 2024')).toBeUndefined();
  expect(jaarInTekst('12024')).toBeUndefined();
});
