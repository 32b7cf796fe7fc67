// The published table of CZ of January 2024 (test/gegevens/cz-2024-01.csv) as a stand, a vraag and a model.
import fs from 'node:fs';
import path from 'node:path';
import { kalender } from '../../src/beleid/kalender';
import { maakDiamodel } from '../../src/dia/maakmodel';
import type { Diamodel } from '../../src/dia/model';
import type { Diavraag, Stand, Standcel } from '../../src/dia/vraag';
import { CONTRACTEERRUIMTERIJEN } from '../../src/domein/contracteerruimte';
import type { Rij } from '../../src/domein/contracteerruimte';
import { datum } from '../../src/domein/datum';
import { cent } from '../../src/domein/geld';

/** The texts of CZ's slide of January 2024 (Monitoring contracteerruimte 2024, dia 2), row by row, from the PDF. */
export const CZ_TEKSTEN: readonly (readonly string[])[] = [
  ['1.205.744€', '654.912€', '766.237€', '1.338.232€', '1.369.322€', '1.273.682€', '6.608.128€'],
  ['215.497€', '99.200€', '83.360€', '181.384€', '212.892€', '163.073€', '955.405€'],
  ['', '', '', '', '', '', '-€'],
  ['1.421.241€', '754.111€', '849.597€', '1.519.616€', '1.582.214€', '1.436.755€', '7.563.534€'],
  ['1.140.991€', '616.259€', '745.295€', '1.290.677€', '1.301.381€', '1.330.524€', '6.425.127€'],
  ['207.665€', '94.836€', '78.711€', '167.347€', '196.729€', '158.725€', '904.013€'],
  ['1.348.656€', '711.095€', '824.006€', '1.458.024€', '1.498.110€', '1.489.249€', '7.329.140€'],
  ['72.585€', '43.016€', '25.590€', '61.592€', '84.104€', '52.494-€', '234.394€'],
];

/** The cells of the published table as CZ wrote them (thousands, blank = ''), rows × (regio's and Totaal). */
export function gepubliceerd(): { regios: string[]; labels: string[]; cellen: string[][] } {
  const bestand = path.join(__dirname, '..', 'gegevens', 'cz-2024-01.csv');
  const [kop = [], ...rijen] = fs
    .readFileSync(bestand, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((regel) => regel.split(';'));
  return {
    regios: kop.slice(1, -1),
    labels: rijen.map(([label = '']) => label),
    cellen: rijen.map((rij) => rij.slice(1)),
  };
}

/** The published amounts as they stand on a sheet: thousands are 100.000 cents, a blank cell is blank. */
export function czStand(): Stand {
  const { regios, cellen } = gepubliceerd();
  const uit: Partial<Record<Rij, Standcel[]>> = {};
  CONTRACTEERRUIMTERIJEN.forEach(({ id }, i) => {
    uit[id] = (cellen[i] ?? []).map((tekst) => (tekst === '' ? 'leeg' : cent(Number(tekst) * 100_000)));
  });
  return { jaar: 2024, peilmaand: 1, regios, cellen: uit as Record<Rij, Standcel[]> };
}

/** What is asked with the stand of CZ, on 22 February 2024. */
export function czVraag(anders: Partial<Diavraag> = {}): Diavraag {
  const termijnen = kalender('CZ', 2024);
  return {
    uitvoerder: 'CZ',
    stand: czStand(),
    eenheid: 'k€',
    afronding: 'los afgerond',
    methode: 'maand',
    ontbrekendeMaanden: [],
    mijlpalen: termijnen.gevonden ? termijnen.mijlpalen : [],
    vandaag: datum(2024, 2, 22),
    herkomst: {},
    ...anders,
  };
}

/** The model of any stand, asked on 1 March 2024, without a calendar. */
export function model(stand: Stand, anders: Partial<Diavraag> = {}): Diamodel {
  return maakDiamodel(czVraag({ stand, mijlpalen: [], vandaag: datum(2024, 3, 1), ...anders }));
}
