// Invented (verzonnen) stands of any size.
import { uitvoerders } from '../../src/beleid/zorgkantoren';
import type { Stand, Standcel } from '../../src/dia/vraag';
import { contracteerruimtetabel } from '../../src/domein/contracteerruimte';
import type { Rij } from '../../src/domein/contracteerruimte';
import { type Cent, cent } from '../../src/domein/geld';

/** A fixed sequence of numbers from 0 to 1 (mulberry32), so that invented amounts are the same in every run. */
function toeval(zaad: number): () => number {
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

/** An invented stand of which you say ruimte and prognose per regio, in cents; the sums follow. */
export function verzonnenStandMet(
  regios: readonly { naam: string; ruimte: number; prognose: number }[],
): Stand {
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
