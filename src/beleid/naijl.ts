import { z } from 'zod';
import inhoud from './naijl.yaml';
import { lees } from './schema';

const tekst = z.string().trim().min(1);
const herkomst = { bron: tekst, keuze: tekst.optional() };

/** naijl.yaml: the tail as a factor, the cover of the band as a percentage. */
export const naijlschema = z.strictObject({
  minstens: z.strictObject({ maanden: z.int().min(1).max(36), ...herkomst }),
  staart: z.strictObject({ factor: z.number().min(0.9).max(2), ...herkomst }),
  terugtoets: z.strictObject({ maandenTerug: z.array(z.int().min(1).max(24)).min(1), ...herkomst }),
  band: z.strictObject({ dekking: z.literal(80), ...herkomst }),
  jaar: z.strictObject(herkomst),
});

const beleid = lees(naijlschema, inhoud, 'naijl.yaml');

/** How a forecast is corrected for na-ijl. */
export interface Naijlbeleid {
  /** The fewest months that each development must rest on. */
  readonly minstens: number;
  /** What comes after the last age, as a factor. */
  readonly staart: number;
  /** How many months back the back-test looks, the first that can be computed counts. */
  readonly maandenTerug: readonly number[];
}

/** The policy for na-ijl; the same for every zorgkantoor. */
export const NAIJLBELEID: Naijlbeleid = {
  minstens: beleid.minstens.maanden,
  staart: beleid.staart.factor,
  maandenTerug: beleid.terugtoets.maandenTerug,
};
