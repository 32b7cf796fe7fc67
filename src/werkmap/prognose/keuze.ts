// What the user chose about making a year forecast of months, kept in the workbook.
import { z } from 'zod';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import { lees } from '../instellingen';
import type { Opgeslagen } from '../instellingen';

/** Key of the workbook setting. */
export const PROGNOSESLEUTEL = 'WLZ.prognose';

/** Linear per month or per day; corrected by a triangle in the workbook, or by a pattern the user typed. */
export const METHODEN = ['maand', 'dag', 'driehoek', 'eigen'] as const;
export type Methode = (typeof METHODEN)[number];

/** Ages that a typed pattern can have at most. */
export const MEESTE_LEEFTIJDEN = 24;

export const prognosekeuzeschema = z.object({
  versie: z.literal(1),
  methode: z.enum(METHODEN),
  /** The triangle; absent = the first that can be used. Stays when another method is chosen. */
  bronId: z.string().optional(),
  /** The typed pattern in percents, the youngest month first. Stays when another method is chosen. */
  patroon: z.array(z.number()).max(MEESTE_LEEFTIJDEN).optional(),
});

export type Prognosekeuze = z.infer<typeof prognosekeuzeschema>;

/** As the sources do it: linear per month. */
export const LINEAIR: Prognosekeuze = { versie: 1, methode: 'maand' };

/** The choice kept in the workbook. */
export function leesPrognosekeuze({ instellingen }: Werkmapbeeld): Opgeslagen<Prognosekeuze> {
  return lees(prognosekeuzeschema, instellingen[PROGNOSESLEUTEL]);
}

/** The choice that counts: the one kept, else linear per month. */
export function geldendeKeuze(beeld: Werkmapbeeld): Prognosekeuze {
  const opgeslagen = leesPrognosekeuze(beeld);
  return opgeslagen.soort === 'gevonden' ? opgeslagen.waarde : LINEAIR;
}
