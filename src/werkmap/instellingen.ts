// What the wizard remembers in the workbook itself, so that next month starts where this one ended.
import { z } from 'zod';
import { uitvoerders } from '../beleid/zorgkantoren';
import type { Uitvoerder } from '../beleid/zorgkantoren';
import type { Werkmapbeeld } from './beeld/werkmapbeeld';

/** Keys of the workbook settings. */
export const UITGANGSPUNTENSLEUTEL = 'WLZ.uitgangspunten';
export const MAANDRONDESLEUTEL = 'WLZ.maandronde';

const uitvoerdernamen = uitvoerders.map(({ naam }) => naam);

const uitgangspuntenschema = z.object({
  versie: z.literal(1),
  uitvoerder: z.enum(uitvoerdernamen as [Uitvoerder['naam'], ...Uitvoerder['naam'][]]),
  jaar: z.int().min(2015).max(2099),
  peilmaand: z.int().min(1).max(12),
  /** Names of the regio's, as in the policy; at least one. */
  regios: z.array(z.string()).min(1),
});

/** Name of the preference on this computer. */
export const UITGANGSVOORKEUR = 'uitgangspunten';

/** Only which kantoor and which year: nothing of what is in the workbook. */
const voorkeurschema = uitgangspuntenschema.pick({ versie: true, uitvoerder: true, jaar: true });

/** In the order of the month. Declaraties, Prognose and Dia are there for who needs them: the way forward passes them by. */
export const MAANDRONDESTAPPEN = [
  'uitgangspunten',
  'declaraties',
  'gegevens',
  'prognose',
  'contracteerruimte',
  'overschot',
  'dia',
] as const;

const maandrondeschema = z.object({
  versie: z.literal(1),
  stap: z.enum(MAANDRONDESTAPPEN),
  weergave: z.enum(['k€', '€']),
  /** Unit the user chose; absent = the one that was read. */
  eenheid: z.union([z.literal(1), z.literal(1000), z.literal(1000000)]).optional(),
  /** Whether each month's table is kept to compare with the next; absent = yes. */
  bewaarStand: z.boolean().optional(),
});

/** For whom, which year, up to which month and for which regio's. */
export type Uitgangspunten = z.infer<typeof uitgangspuntenschema>;
/** For which kantoor and year the user worked last on this computer. */
export type Uitgangsvoorkeur = z.infer<typeof voorkeurschema>;
/** How far the maandronde came and what was chosen on the way. */
export type Maandrondestand = z.infer<typeof maandrondeschema>;

/** What was stored; 'onbruikbaar' when it is there but of another version or damaged. */
export type Opgeslagen<T> = { soort: 'geen' } | { soort: 'gevonden'; waarde: T } | { soort: 'onbruikbaar' };

/** A stored value, checked against the form it should have. */
export function lees<T>(schema: z.ZodType<T>, opgeslagen: unknown): Opgeslagen<T> {
  if (opgeslagen === undefined || opgeslagen === null) return { soort: 'geen' };
  const lezing = schema.safeParse(opgeslagen);
  return lezing.success ? { soort: 'gevonden', waarde: lezing.data } : { soort: 'onbruikbaar' };
}

/** Regio's that the policy doesn't know (any more) make the stored choice unusable. */
function bekendeRegios(lezing: Opgeslagen<Uitgangspunten>): Opgeslagen<Uitgangspunten> {
  if (lezing.soort !== 'gevonden') return lezing;
  const { uitvoerder, regios } = lezing.waarde;
  const namen = new Set(uitvoerders.find(({ naam }) => naam === uitvoerder)?.regios.map(({ naam }) => naam));
  return regios.every((regio) => namen.has(regio)) ? lezing : { soort: 'onbruikbaar' };
}

/** The uitgangspunten kept in the workbook. */
export function leesUitgangspunten({ instellingen }: Werkmapbeeld): Opgeslagen<Uitgangspunten> {
  return bekendeRegios(lees(uitgangspuntenschema, instellingen[UITGANGSPUNTENSLEUTEL]));
}

/** What to keep of the uitgangspunten on this computer. */
export function uitgangsvoorkeurVan(uitgangspunten: Uitgangspunten): Uitgangsvoorkeur {
  return voorkeurschema.parse(uitgangspunten);
}

/** The preference as it was kept; undefined when there is none that we can use. */
export function leesUitgangsvoorkeur(opgeslagen: unknown): Uitgangsvoorkeur | undefined {
  return voorkeurschema.safeParse(opgeslagen).data;
}

/** How far the maandronde came in this workbook. */
export function leesMaandrondestand({ instellingen }: Werkmapbeeld): Opgeslagen<Maandrondestand> {
  return lees(maandrondeschema, instellingen[MAANDRONDESLEUTEL]);
}
