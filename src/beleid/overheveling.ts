import { z } from 'zod';
import { datum } from '../domein/datum';
import { decimaal } from '../domein/decimaal';
import {
  type Brutering,
  type Overhevelingsregels,
  type Richting,
  STAPPEN,
  TEKORTVERDELINGEN,
} from '../domein/overheveling';
import inhoud from './overheveling.yaml';
import { lees } from './schema';

const RICHTINGEN = ['pgb naar ZIN', 'ZIN naar pgb'] as const satisfies readonly Richting[];

const tekst = z.string().trim().min(1);
const herkomst = { bron: tekst, keuze: tekst.optional() };
const procent = z.number().min(-50).max(50);

/** overheveling.yaml: percentages as percents, closing days without a year. */
export const overhevelingschema = z
  .strictObject({
    sluitingen: z.array(
      z.strictObject({
        richting: z.enum(RICHTINGEN),
        maand: z.number().int().min(1).max(12),
        dag: z.number().int().min(1).max(31),
        jarenLater: z.number().int().min(0).max(2),
        ...herkomst,
      }),
    ),
    brutering: z.strictObject({ 'pgb naar ZIN': procent, 'ZIN naar pgb': procent, ...herkomst }),
    tekort: z.strictObject({ verdeling: z.enum(TEKORTVERDELINGEN), ...herkomst }),
    stappen: z.array(z.strictObject({ stap: z.enum(STAPPEN), ...herkomst })),
    reservering: z.strictObject(herkomst),
  })
  .refine(({ stappen }) => STAPPEN.every((stap, i) => stappen[i]?.stap === stap), {
    message: `noem de stappen ${STAPPEN.join(', ')}, in deze volgorde`,
    path: ['stappen'],
  });

const beleid = lees(overhevelingschema, inhoud, 'overheveling.yaml');

/** The brutering of the policy file, as fractions. */
const standaardBrutering: Brutering = Object.fromEntries(
  RICHTINGEN.map((richting) => [richting, decimaal(beleid.brutering[richting]).div(100).toNumber()]),
);

/**
 * The rules for transfers of the contracteerruimte of one year.
 *
 * @param jaar the year the money is for
 * @param brutering instead of that of the policy file, as fractions per direction
 */
export function overhevelingsregels(jaar: number, brutering: Brutering = {}): Overhevelingsregels {
  return {
    sluitingen: beleid.sluitingen.map(({ richting, maand, dag, jarenLater, bron }) => ({
      richting,
      vanaf: datum(jaar + jarenLater, maand, dag),
      bron,
    })),
    brutering: { ...standaardBrutering, ...brutering },
    bijTekort: beleid.tekort.verdeling,
  };
}
