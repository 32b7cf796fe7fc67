// Where the numbers come from: what the user confirmed or pointed at, kept in the workbook so that next month the
// same sources are found again.
import { z } from 'zod';
import type { Invoerrij } from '../domein/contracteerruimte';
import type { Werkmapbeeld } from './beeld/werkmapbeeld';
import { INVOERRIJEN } from './herkennen/bron';
import { VELDEN } from './herkennen/lijst/lijst';
import type { Veld } from './herkennen/lijst/lijst';

/** Key of the workbook setting. */
export const KOPPELINGSLEUTEL = 'WLZ.koppeling';

const veldschema = z.enum(VELDEN);
const eenheidschema = z.union([z.literal(1), z.literal(1000), z.literal(1000000)]);

const rijbronschema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('blok'), bronId: z.string() }),
  z.object({
    soort: z.literal('lijst'),
    lijstId: z.string(),
    /** A list that only has months: 'prognose' means extrapolated. */
    veld: veldschema,
    /** Its heading, for a column that is no veld of the list (such as 'Prognose PGB'): read as this veld. */
    kop: z.string().optional(),
    /** The lists of the other regio's, when every regio has a worksheet of its own. */
    ook: z.array(z.string()).optional(),
  }),
  /** Cells the user pointed at, one per regio. */
  z.object({
    soort: z.literal('bereik'),
    blad: z.string(),
    /** 'B5:G5' */
    gebied: z.string().regex(/^[A-Z]+\d+(:[A-Z]+\d+)?$/),
    /** The regio of each cell, row by row; '' = none, such as a total. */
    regios: z.array(z.string()),
    /** The text in front of (or above) the cells, to know them again when they moved. */
    label: z.object({ cel: z.string().regex(/^[A-Z]+\d+$/), tekst: z.string() }).optional(),
    /** Euros per 1, when the user chose it. */
    eenheid: eenheidschema.optional(),
  }),
  /** Nothing, because the user said so; only for a row that may be blank. */
  z.object({ soort: z.literal('geen') }),
]);

/** What a source looked like, to know it again after rows were added or the worksheet got another name. */
const kenmerkschema = z.object({
  soort: z.enum(['blok', 'lijst']),
  blad: z.string(),
  tabel: z.string().optional(),
  /** Headings (of a list) or labels (of a block), folded. */
  koppen: z.array(z.string()),
  /** Where its first cell stood, from 0. */
  rij: z.number(),
  kolom: z.number(),
});

const aanbiedersschema = z.object({
  lijstId: z.string(),
  /** The lists of the other regio's, when every regio has a worksheet of its own. */
  ook: z.array(z.string()).optional(),
  /** Per veld the text of its heading. */
  velden: z.partialRecord(veldschema, z.string()),
  eenheid: eenheidschema.optional(),
});

const koppelingschema = z.object({
  versie: z.literal(1),
  rijen: z.partialRecord(z.enum(INVOERRIJEN as [Invoerrij, ...Invoerrij[]]), rijbronschema),
  aanbieders: aanbiedersschema.optional(),
  /** Per id of a block or list. */
  kenmerken: z.record(z.string(), kenmerkschema).optional(),
});

/**
 * Where one row of the contracteerruimtetabel comes from: a block, a column of a list summed per regio, cells the user
 * pointed at, or deliberately nothing.
 */
export type Rijbron = z.infer<typeof rijbronschema>;
export type Bereikbron = Extract<Rijbron, { soort: 'bereik' }>;
export type Lijstbron = Extract<Rijbron, { soort: 'lijst' }>;
export type Kenmerk = z.infer<typeof kenmerkschema>;
/** Which list is herschikt, and which heading is which veld. */
export type Aanbiederskoppeling = z.infer<typeof aanbiedersschema>;
/** What is kept in the workbook. Holds addresses and headings only: no amounts, no names of aanbieders. */
export type Koppeling = z.infer<typeof koppelingschema>;

export const LEGE_KOPPELING: Koppeling = { versie: 1, rijen: {} };

/** The koppeling kept in the workbook; 'onbruikbaar' when it is there but of another version or damaged. */
export function leesKoppeling({
  instellingen,
}: Werkmapbeeld): { soort: 'geen' } | { soort: 'gevonden'; waarde: Koppeling } | { soort: 'onbruikbaar' } {
  const opgeslagen = instellingen[KOPPELINGSLEUTEL];
  if (opgeslagen === undefined || opgeslagen === null) return { soort: 'geen' };
  const lezing = koppelingschema.safeParse(opgeslagen);
  return lezing.success ? { soort: 'gevonden', waarde: lezing.data } : { soort: 'onbruikbaar' };
}

/** The koppeling with another source for one row; undefined = none. */
export function metRijbron(koppeling: Koppeling, rij: Invoerrij, bron: Rijbron | undefined): Koppeling {
  const rijen = { ...koppeling.rijen };
  if (bron) rijen[rij] = bron;
  else delete rijen[rij];
  return { ...koppeling, rijen };
}

/** The koppeling with another heading for one veld of the list of aanbieders; undefined = none. */
export function metVeld(koppeling: Koppeling, veld: Veld, kop: string | undefined): Koppeling {
  const { aanbieders } = koppeling;
  if (!aanbieders) return koppeling;
  const andere = Object.entries(aanbieders.velden).filter(([naam, tekst]) => naam !== veld && tekst !== kop);
  const velden: Aanbiederskoppeling['velden'] = Object.fromEntries(andere);
  if (kop !== undefined) velden[veld] = kop;
  return { ...koppeling, aanbieders: { ...aanbieders, velden } };
}
