// What is asked of a herschikking, kept in the workbook so that it is there next time. Which list and which columns is
// kept in the koppeling (koppeling.ts, aanbieders).
import { z } from 'zod';
import { zoekUitvoerder } from '../../beleid/zorgkantoren';
import type { Uitvoerder } from '../../beleid/zorgkantoren';
import { regime, regimenamen } from '../../beleid/regimes';
import { KAVELS } from '../../domein/overheveling';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import { lees } from '../instellingen';
import type { Opgeslagen } from '../instellingen';

/** Key of the workbook setting. */
export const HERSCHIKSLEUTEL = 'WLZ.herschikken';

/** The Excel table in which a regime of one's own is composed (columns: REGIMEKOLOMMEN). */
export const REGIMETABEL = 'WLZ_Regime';

/** Stands for the regime in the table WLZ_Regime. */
export const EIGEN_REGIME = 'eigen';

const centen = z.int();
const plaatsschema = z.object({ regio: z.string().min(1), kavel: z.enum(KAVELS) });

/** More or less ruimte ZIN for a regio: in cents, or as a percentage of its ruimte ZIN (2.5 = 2,5%). */
const aanpassingschema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('bedrag'), bedrag: centen }),
  z.object({ soort: z.literal('procent'), procent: z.number().min(-100).max(100) }),
]);

const watAlsschema = z.object({
  aanpassing: z.record(z.string(), aanpassingschema),
  /** In cents; counts as done on a day on which everything is open, unless it has a date (2024-11-01). */
  overhevelingen: z.array(
    z.object({
      van: plaatsschema,
      naar: plaatsschema,
      bedrag: centen.min(0),
      datum: z.iso.date().optional(),
    }),
  ),
  /** Per regio, in cents: what of the ruimte is geoormerkt for Meerzorg. */
  meerzorg: z.record(z.string(), centen.min(0)),
});

const ruimteschema = z.discriminatedUnion('soort', [
  /** The contracteerruimtetabel we wrote: ruimte ZIN + saldo. */
  z.object({ soort: z.literal('contracteerruimte') }),
  /** A recognised block (Bron.id). */
  z.object({ soort: z.literal('blok'), bronId: z.string() }),
  /** Typed in the pane: per regio in cents. */
  z.object({ soort: z.literal('getypt'), bedragen: z.record(z.string(), centen.min(0)) }),
]);

const vraagschema = z.object({
  /** CZ, VGZ, ZZ, or eigen. */
  regime: z.string().refine((naam) => naam === EIGEN_REGIME || regimenamen.includes(naam)),
  /** Only for a regime that leaves it open (VGZ); absent = the regime's default. */
  overproductie: z.boolean().optional(),
  /** Count a blank afspraak or prognose as 0: a decision of the user, never a default. */
  leegIsNul: z.boolean(),
  ruimte: ruimteschema,
  watAls: watAlsschema,
});

export const standschema = z.object({
  versie: z.literal(1),
  /** One to compare with and one to work in, or more; at least one. */
  scenarios: z.array(z.object({ naam: z.string().min(1), vraag: vraagschema })).min(1),
  /** Place in scenarios of the one that is being worked in. */
  actief: z.int().min(0),
});

export type Ruimteaanpassing = z.infer<typeof aanpassingschema>;
export type WatAls = z.infer<typeof watAlsschema>;
export type Ruimtekeuze = z.infer<typeof ruimteschema>;
export type Herschikvraag = z.infer<typeof vraagschema>;
/** What is kept in the workbook. */
export type Herschikstand = z.infer<typeof standschema>;

/** No what-if at all. */
export const GEEN_WAT_ALS: WatAls = { aanpassing: {}, overhevelingen: [], meerzorg: {} };

/** The scenarios kept in the workbook. */
export function leesHerschikstand({ instellingen }: Werkmapbeeld): Opgeslagen<Herschikstand> {
  const lezing = lees(standschema, instellingen[HERSCHIKSLEUTEL]);
  if (lezing.soort !== 'gevonden') return lezing;
  return lezing.waarde.actief < lezing.waarde.scenarios.length ? lezing : { soort: 'onbruikbaar' };
}

/** The regime of this uitvoerder; one without a published regime of its own begins with that of CZ (keuze). */
export function regimeVan(uitvoerder: Uitvoerder): string {
  return regime(uitvoerder.naam)?.naam ?? regime(zoekUitvoerder('CZ')?.naam ?? '')?.naam ?? EIGEN_REGIME;
}

/** A first question for this workbook: the regime of the uitvoerder, the ruimte of the contracteerruimtetabel. */
export function stelHerschikvraagVoor(uitvoerder: Uitvoerder): Herschikvraag {
  return {
    regime: regimeVan(uitvoerder),
    leegIsNul: false,
    ruimte: { soort: 'contracteerruimte' },
    watAls: GEEN_WAT_ALS,
  };
}
