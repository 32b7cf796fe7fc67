// What the place Dia keeps in the workbook: choices, the house style, and the table as it was in earlier months.
import { z } from 'zod';
import { perRij } from '../../domein/contracteerruimte';
import { cent } from '../../domein/geld';
import { huisstijlschema } from '../../dia/huisstijl';
import type { Stand } from '../../dia/vraag';

export const DIASLEUTEL = 'WLZ.dia';
export const HUISSTIJLSLEUTEL = 'WLZ.huisstijl';
export const STANDENSLEUTEL = 'WLZ.diastanden';

export const diaschema = z.object({
  versie: z.literal(1),
  eenheid: z.enum(['k€', 'mln €']),
  afronding: z.enum(['los afgerond', 'sluitend afgerond']),
});
export type Diakeuzes = z.infer<typeof diaschema>;
export const BEGINKEUZES: Diakeuzes = { versie: 1, eenheid: 'k€', afronding: 'los afgerond' };

/** null: the user went back to our own style. */
export const eigenstijlschema = huisstijlschema.nullable();

const celschema = z.union([z.int().transform((bedrag) => cent(bedrag)), z.literal('leeg'), z.null()]);
const rijschema = z.array(celschema);
const standschema = z.object({
  uitvoerder: z.string(),
  jaar: z.int(),
  peilmaand: z.int().min(1).max(12),
  regios: z.array(z.string()).min(1),
  cellen: z.object(perRij(() => rijschema)),
});
export const standenschema = z.object({ versie: z.literal(1), standen: z.array(standschema) });

/** A table of which slides were made. */
export type Bewaardestand = Stand & { readonly uitvoerder: string };
export type Standen = z.infer<typeof standenschema>;

/** As many months are kept. */
const MEESTE_STANDEN = 12;

const zelfdeMaand = (een: Bewaardestand, ander: Bewaardestand) =>
  een.uitvoerder === ander.uitvoerder && een.jaar === ander.jaar && een.peilmaand === ander.peilmaand;

/** The stands with this one in place of an earlier one of the same month. */
export function metStand({ standen }: Standen, { uitvoerder, ...stand }: Bewaardestand): Standen {
  const nieuw = {
    uitvoerder,
    jaar: stand.jaar,
    peilmaand: stand.peilmaand,
    regios: [...stand.regios],
    cellen: perRij((rij) => [...stand.cellen[rij]]),
  };
  const andere = standen.filter((eerder) => !zelfdeMaand(eerder, nieuw));
  return { versie: 1, standen: [...andere, nieuw].slice(-MEESTE_STANDEN) };
}

/** The last stand before this one, of the same year. */
export function vorigeStand({ standen }: Standen, nu: Bewaardestand): Stand | undefined {
  const eerder = standen.filter(
    ({ uitvoerder, jaar, peilmaand }) =>
      uitvoerder === nu.uitvoerder && jaar === nu.jaar && peilmaand < nu.peilmaand,
  );
  return eerder.sort((a, b) => b.peilmaand - a.peilmaand)[0];
}
