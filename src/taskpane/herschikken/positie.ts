// Where the user is in the herschikking, kept in the workbook beside the vraag itself.
import { z } from 'zod';

export const STAPPEN = ['regime', 'ruimte', 'aanbieders', 'watals', 'schrijf'] as const;
export type Stapnaam = (typeof STAPPEN)[number];

/** Key of the workbook setting. */
export const POSITIESLEUTEL = 'WLZ.herschikvenster';

export const positieschema = z.object({
  versie: z.literal(1),
  stap: z.enum(STAPPEN),
  /** Which sheets to write besides Herschikking. */
  overhevelingen: z.boolean(),
  brieven: z.boolean(),
});

export type Positie = z.infer<typeof positieschema>;

export const BEGINPOSITIE: Positie = { versie: 1, stap: 'regime', overhevelingen: true, brieven: true };

/** The step before this one; undefined for the first. */
export function vorige(stap: Stapnaam): Stapnaam | undefined {
  return STAPPEN[STAPPEN.indexOf(stap) - 1];
}
