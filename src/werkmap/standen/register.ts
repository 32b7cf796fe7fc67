// Which files the sheet Declaraties was made from, so that a file read before is noticed next month.
import { z } from 'zod';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import { leesDeclaraties, totaalVan } from './declaraties';

/** Key of the workbook setting. */
export const DECLARATIESSLEUTEL = 'WLZ.declaraties';

const registerschema = z.object({
  versie: z.literal(1),
  /** what the sheet held when this was kept, in cents: with another amount it isn't about that sheet any more */
  bedrag: z.number(),
  rijen: z.number(),
  bestanden: z.array(z.object({ kenmerk: z.string(), naam: z.string() })),
});

export type Declaratieregister = z.infer<typeof registerschema>;

/** The files in the sheet as it stands now; none when it was undone, changed by hand or made elsewhere. */
export function gelezenBestanden(beeld: Werkmapbeeld): Declaratieregister['bestanden'] {
  const register = registerschema.safeParse(beeld.instellingen[DECLARATIESSLEUTEL]);
  if (!register.success) return [];
  const { rijen } = leesDeclaraties(beeld);
  const klopt = rijen.length === register.data.rijen && totaalVan(rijen) === register.data.bedrag;
  return klopt ? register.data.bestanden : [];
}

/** What to keep after the sheet was written. */
export function registerVan(
  rijen: Parameters<typeof totaalVan>[0],
  bestanden: Declaratieregister['bestanden'],
): Declaratieregister {
  return { versie: 1, bedrag: totaalVan(rijen), rijen: rijen.length, bestanden: [...bestanden] };
}
