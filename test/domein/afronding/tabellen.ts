import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  type As,
  CONTRACTEERRUIMTEAS,
  herberekend,
  metTotaal,
  type Opbouw,
  type Publicatie,
  zonderTotaal,
} from '../../../src/domein/afronding';
import { type Cent, cent } from '../../../src/domein/geld';

/** An exact table with its opbouw and the unit to round to. */
export interface Proeftabel {
  readonly tabel: Cent[][];
  readonly opbouw: Opbouw;
  readonly eenheid: Cent;
}

/** A row or column that isn't there counts as nothing, so that a wrong index can't pass unseen. */
export function op<T>(tabel: readonly (readonly T[])[], rij: number, kolom: number): T {
  const waarde = tabel[rij]?.[kolom];
  if (waarde === undefined) throw new Error(`rij ${rij}, kolom ${kolom} bestaat niet`);
  return waarde;
}

/** Small amounts in cents, so that every remainder and both signs occur. */
const bedrag = fc.integer({ min: -60, max: 60 });

/** A small axis, with sums of sums, minus signs and lines that stand in no sum. */
export const DIEPE_AS: As = [
  null,
  null,
  [
    { plaats: 0, teken: 1 },
    { plaats: 1, teken: 1 },
  ],
  null,
  [
    { plaats: 2, teken: 1 },
    { plaats: 3, teken: -1 },
  ],
  null,
];

/** A term that is taken off a sum that is itself taken off: it counts with a plus again. */
const DUBBELE_MIN: As = [
  null,
  null,
  [
    { plaats: 0, teken: 1 },
    { plaats: 1, teken: -1 },
  ],
  null,
  [
    { plaats: 3, teken: 1 },
    { plaats: 2, teken: -1 },
  ],
];

/** A flat axis with two sums beside each other, one of them a difference. */
export const VLAKKE_AS: As = [
  null,
  null,
  [
    { plaats: 0, teken: 1 },
    { plaats: 1, teken: -1 },
  ],
  null,
  [{ plaats: 3, teken: 1 }],
];

/** Ways in which a table may add up, small enough to try every rounding. */
export const opbouwen: readonly Opbouw[] = [
  { rijen: metTotaal(3), kolommen: metTotaal(3) },
  { rijen: metTotaal(3), kolommen: metTotaal(4) },
  { rijen: metTotaal(3), kolommen: zonderTotaal(2) },
  { rijen: zonderTotaal(2), kolommen: metTotaal(3) },
  { rijen: CONTRACTEERRUIMTEAS, kolommen: metTotaal(3) },
  { rijen: CONTRACTEERRUIMTEAS, kolommen: zonderTotaal(2) },
  { rijen: metTotaal(3), kolommen: CONTRACTEERRUIMTEAS },
  { rijen: DIEPE_AS, kolommen: metTotaal(3) },
  { rijen: DUBBELE_MIN, kolommen: metTotaal(3) },
  { rijen: DIEPE_AS, kolommen: VLAKKE_AS },
  { rijen: VLAKKE_AS, kolommen: DIEPE_AS },
];

/** Exact tables of every opbouw. */
export const proeftabel: fc.Arbitrary<Proeftabel> = fc
  .constantFrom(...opbouwen)
  .chain((opbouw) => {
    const [rijen, kolommen] = [opbouw.rijen.length, opbouw.kolommen.length];
    const rij = fc.array(bedrag, { minLength: kolommen, maxLength: kolommen });
    return fc.tuple(
      fc.constant(opbouw),
      fc.array(rij, { minLength: rijen, maxLength: rijen }),
      fc.integer({ min: 2, max: 12 }),
    );
  })
  .map(([opbouw, invoer, eenheid]) => ({
    opbouw,
    tabel: herberekend(
      invoer.map((rij) => rij.map(cent)),
      opbouw,
    ),
    eenheid: cent(eenheid),
  }));

/** The cells of the table that are input, in which every rounding of it is fixed. */
export function invoerplaatsen({ rijen, kolommen }: Opbouw): [rij: number, kolom: number][] {
  const gevonden: [number, number][] = [];
  for (const rij of rijen.keys()) {
    for (const kolom of kolommen.keys()) {
      if (rijen[rij] === null && kolommen[kolom] === null) gevonden.push([rij, kolom]);
    }
  }
  return gevonden;
}

const [kop = [], ...regels] = readFileSync(join(__dirname, '../../gegevens/cz-2024-01.csv'), 'utf8')
  .trim()
  .split('\n')
  .map((regel) => regel.split(';'));

/** The published table of CZ, January 2024, one cent for every € 1.000; blank cells are null. */
export const CZ: Publicatie = regels.map((regel) =>
  regel.slice(1).map((cel) => (cel === '' ? null : cent(Number(cel)))),
);

/** Its labels. */
export const CZ_NAMEN = { rijen: regels.map(([label = '']) => label), kolommen: kop.slice(1) };

/** How it adds up. */
export const CZ_OPBOUW: Opbouw = { rijen: CONTRACTEERRUIMTEAS, kolommen: metTotaal(7) };
