import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CONTRACTEERRUIMTERIJEN,
  type Invoerrij,
  contracteerruimtetabel,
} from '../../src/domein/contracteerruimte';
import { type Cent, cent } from '../../src/domein/geld';

const [kop = [], ...regels] = readFileSync(join(__dirname, '../gegevens/cz-2024-01.csv'), 'utf8')
  .trim()
  .split('\n')
  .map((regel) => regel.split(';'));

const regios = kop.slice(1, 7);
/** published, × € 1.000; empty cells are 0 */
const gepubliceerd = CONTRACTEERRUIMTERIJEN.map((rij, i) => ({
  id: rij.id,
  cellen: (regels[i] ?? []).slice(1).map(Number),
}));

function invoer(kolom: number): Record<Invoerrij, Cent> {
  const euro = (id: Invoerrij): Cent => {
    const rij = gepubliceerd.find((r) => r.id === id);
    return cent((rij?.cellen[kolom] ?? NaN) * 100_000);
  };
  return {
    ruimteZin: euro('ruimteZin'),
    ruimtePgb: euro('ruimtePgb'),
    saldo: euro('saldo'),
    prognoseZin: euro('prognoseZin'),
    prognosePgb: euro('prognosePgb'),
  };
}

const tabel = contracteerruimtetabel(regios.map((regio, i) => ({ regio, bedragen: invoer(i) })));

test('de tabel heeft acht rijen, de zes regio’s van CZ en het totaal', () => {
  expect(regels).toHaveLength(8);
  expect(CONTRACTEERRUIMTERIJEN.map((rij) => rij.id)).toEqual([
    'ruimteZin', 'ruimtePgb', 'saldo', 'ruimteTotaal', 'prognoseZin', 'prognosePgb', 'realisatie', 'overschot',
  ]); // prettier-ignore
  expect(tabel.kolommen).toEqual([
    'Haaglanden', 'Zuid-Hollandse eilanden', 'Zeeland', 'West-Brabant', 'Zuidoost-Brabant', 'Zuid-Limburg', 'Totaal',
  ]); // prettier-ignore
});

test.each(gepubliceerd)('rij $id komt per regio binnen één eenheid van de dia uit', ({ id, cellen }) => {
  const gevonden = tabel.cellen[id].slice(0, 6).map((bedrag) => bedrag / 100_000);
  gevonden.forEach((bedrag, i) => expect(Math.abs(bedrag - (cellen[i] ?? NaN))).toBeLessThanOrEqual(1));
});

test('het totaal is de som van de regio’s, hooguit een halve eenheid per opgetelde cel van de dia', () => {
  for (const { id, cellen } of gepubliceerd) {
    expect(Math.abs((tabel.cellen[id][6] ?? NaN) / 100_000 - (cellen[6] ?? NaN))).toBeLessThanOrEqual(3);
  }
});

test('Zuid-Limburg komt € 52,494 mln tekort', () => {
  // 1.273.682 + 163.073 + 0 − 1.330.524 − 158.725 = −52.494
  expect(tabel.cellen.overschot[5]).toBe(-52_494 * 100_000);
});

test('een saldo telt mee in de ruimte, met zijn teken', () => {
  const bedragen = { ...invoer(5), saldo: cent(-100) };
  const { cellen } = contracteerruimtetabel([{ regio: 'Zuid-Limburg', bedragen }]);
  expect(cellen.ruimteTotaal).toEqual([143_675_500_000 - 100, 143_675_500_000 - 100]);
});

test('de labels van de dia', () => {
  expect(CONTRACTEERRUIMTERIJEN.map((rij) => rij.label(2024).replace('volumegroei', 'volume groei'))).toEqual(
    regels.map((regel) => regel[0]),
  );
});

test('elke berekende rij staat onder zijn termen', () => {
  const ids = CONTRACTEERRUIMTERIJEN.map((rij) => rij.id);
  for (const [plaats, { som }] of CONTRACTEERRUIMTERIJEN.entries()) {
    for (const term of som ?? []) expect(ids.indexOf(term.id)).toBeLessThan(plaats);
  }
});

test('zonder regio’s blijft er een lege totaalkolom', () => {
  const leeg = contracteerruimtetabel([]);
  expect(leeg.kolommen).toEqual(['Totaal']);
  expect(leeg.cellen.overschot).toEqual([0]);
});
