// The published table of CZ (test/gegevens/cz-2024-01.csv) as a stand, and invented stands of any size.
import fs from 'node:fs';
import path from 'node:path';
import { kalender } from '../../src/beleid/kalender';
import { uitvoerders } from '../../src/beleid/zorgkantoren';
import type { Diavraag, Stand, Standcel } from '../../src/dia/vraag';
import { CONTRACTEERRUIMTERIJEN, contracteerruimtetabel } from '../../src/domein/contracteerruimte';
import type { Rij } from '../../src/domein/contracteerruimte';
import { datum } from '../../src/domein/datum';
import { type Cent, cent } from '../../src/domein/geld';

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

/** A fixed sequence of numbers from 0 to 1 (mulberry32), so that invented amounts are the same in every run. */
export function toeval(zaad: number): () => number {
  let stand = zaad;
  return () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** All regio's of the country, in the order of the policy. */
export const ALLE_REGIOS: readonly string[] = uitvoerders.flatMap(({ regios }) =>
  regios.map(({ naam }) => naam),
);

/**
 * Invented (verzonnen) amounts to the cent, that add up.
 *
 * @param afwijking the forecast beside the ruimte: 0,04 = on average 4% less, so a surplus
 */
export function verzonnenStand(
  regios: readonly string[],
  { zaad = 1, afwijking = 0.04, spreiding = 0.08, jaar = 2025, peilmaand = 5 } = {},
): Stand {
  const getal = toeval(zaad);
  const bedrag = (van: number, tot: number): Cent => cent(Math.round(100 * (van + getal() * (tot - van))));
  const tabel = contracteerruimtetabel(
    regios.map((regio) => {
      const ruimteZin = bedrag(300e6, 1500e6);
      const ruimtePgb = bedrag(60e6, 250e6);
      const deel = 1 - afwijking + (getal() - 0.5) * spreiding;
      return {
        regio,
        bedragen: {
          ruimteZin,
          ruimtePgb,
          saldo: getal() < 0.5 ? cent(0) : bedrag(-5e6, 5e6),
          prognoseZin: cent(Math.round(ruimteZin * deel)),
          prognosePgb: cent(Math.round(ruimtePgb * (deel - 0.01))),
        },
      };
    }),
  );
  return { jaar, peilmaand, regios, cellen: tabel.cellen };
}

/** The stand with one amount replaced. */
export function metCel(stand: Stand, rij: Rij, kolom: number, cel: Standcel): Stand {
  const cellen = { ...stand.cellen, [rij]: stand.cellen[rij].map((oud, k) => (k === kolom ? cel : oud)) };
  return { ...stand, cellen };
}
