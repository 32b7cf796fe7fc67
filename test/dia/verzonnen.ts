// Tables for the slides: CZ's published one, and invented ones of any size.
import fs from 'node:fs';
import path from 'node:path';
import { contracteerruimtetabel, CONTRACTEERRUIMTERIJEN } from '../../src/domein/contracteerruimte';
import type { Rij } from '../../src/domein/contracteerruimte';
import { datum } from '../../src/domein/datum';
import { cent } from '../../src/domein/geld';
import { maakDiamodel } from '../../src/dia/maakmodel';
import type { Diamodel } from '../../src/dia/model';
import type { Diavraag, Stand, Standcel } from '../../src/dia/vraag';

const regels = fs
  .readFileSync(path.join(__dirname, '../gegevens/cz-2024-01.csv'), 'utf8')
  .trim()
  .split(/\r?\n/)
  .map((regel) => regel.split(';'));

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

/** The published table in cents, × € 1.000 as published. */
export function czStand(): Stand {
  const [kop = [], ...rest] = regels;
  const rij = (r: number): Standcel[] =>
    (rest[r] ?? []).slice(1).map((cel) => (cel === '' ? 'leeg' : cent(Number(cel) * 100_000)));
  const cellen = Object.fromEntries(CONTRACTEERRUIMTERIJEN.map(({ id }, r) => [id, rij(r)]));
  return {
    jaar: 2024,
    peilmaand: 1,
    regios: kop.slice(1, -1),
    cellen: cellen as Record<Rij, Standcel[]>,
  };
}

/** An invented table: ruimte and prognose per regio in cents; the sums follow. */
export function verzonnenStand(regios: readonly { naam: string; ruimte: number; prognose: number }[]): Stand {
  const tabel = contracteerruimtetabel(
    regios.map(({ naam, ruimte, prognose }) => ({
      regio: naam,
      bedragen: {
        ruimteZin: cent(ruimte),
        ruimtePgb: cent(98_765_432_10),
        saldo: cent(0),
        prognoseZin: cent(prognose),
        prognosePgb: cent(91_234_567_89),
      },
    })),
  );
  return { jaar: 2024, peilmaand: 4, regios: regios.map(({ naam }) => naam), cellen: tabel.cellen };
}

/** As many invented regio's as asked for; every third one is short. */
export function verzonnenRegios(aantal: number, naam = (i: number) => `Verzonnen regio ${i + 1}`) {
  return Array.from({ length: aantal }, (_, i) => ({
    naam: naam(i),
    ruimte: 700_000_000_00 + i * 12_345_678_90,
    prognose: 700_000_000_00 + i * 12_345_678_90 + (i % 3 === 2 ? 21_111_111_11 : -33_222_222_22),
  }));
}

export function model(stand: Stand, anders: Partial<Diavraag> = {}): Diamodel {
  return maakDiamodel({
    uitvoerder: 'CZ',
    stand,
    eenheid: 'k€',
    afronding: 'los afgerond',
    methode: 'maand',
    ontbrekendeMaanden: [],
    mijlpalen: [],
    vandaag: datum(2024, 3, 1),
    herkomst: {},
    ...anders,
  });
}
