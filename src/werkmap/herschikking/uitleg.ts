// What the administratie keeps of the sheets of a herschikking, so that 'Waarom?' can explain every cell. Plain JSON;
// it also tells the next plan where everything stands.
import { z } from 'zod';

const gebiedschema = z.object({ rij: z.int(), kolom: z.int(), rijen: z.int(), kolommen: z.int() });

/** The columns of the block with the ruimte per regio. */
export const RUIMTEKOLOMMEN = [
  'regio',
  'beschikbaar',
  'ruimteZin',
  'saldo',
  'overheveling',
  'aanpassing',
  'verdeeld',
  'rest',
  'overschrijding',
  'controle',
] as const;
export type Ruimtekolom = (typeof RUIMTEKOLOMMEN)[number];

/** The columns of the table beside which WLZ.HERSCHIK spills. */
export const TABELKOLOMMEN = [
  'regio',
  'agb',
  'aanbieder',
  'leveringsvorm',
  'afspraak',
  'prognoseOns',
  'prognoseAanbieder',
  'akkoord',
  'prognose',
  'garantie',
  'groei',
  'realisatieVorigJaar',
  'afspraakVorigJaar',
] as const;
export type Tabelkolom = (typeof TABELKOLOMMEN)[number];

/** Rows and columns (from 0) of what stands on the sheet Herschikking. */
const indelingschema = z.object({
  /** Cell with WAAR or ONWAAR; only for a regime that asks. */
  overproductie: z.object({ rij: z.int(), kolom: z.int() }).optional(),
  /** The block with the regio's, without header and total; columns in the order of RUIMTEKOLOMMEN. */
  ruimte: gebiedschema,
  /** Regio and amount side by side; only when money is geoormerkt. */
  meerzorg: gebiedschema.optional(),
  /** Row with the total of the ruimte, and row with the control on the list. */
  totaalRij: z.int(),
  controleRij: z.int(),
  /** The rows of the list, without header. */
  tabel: gebiedschema,
  kolommen: z.array(z.enum(TABELKOLOMMEN)),
  /** All that WLZ.HERSCHIK fills, its header row included; the formula stands in the first cell. */
  overloop: gebiedschema,
});

const laagschema = z.object({
  naam: z.string(),
  grens: z.string(),
  verdeling: z.string(),
  bron: z.string(),
  keuze: z.string().optional(),
});

/** For a sheet Herschikking. */
const herschikkingschema = z.object({
  versie: z.literal(1),
  soort: z.literal('herschikking'),
  jaar: z.int(),
  uitvoerder: z.string(),
  regime: z.object({
    naam: z.string(),
    titel: z.string(),
    bereik: z.enum(['regio', 'kantoor']),
    bron: z.string(),
    keuze: z.string().optional(),
    /** In the order in which they are funded, which is that of their columns. */
    lagen: z.array(laagschema),
  }),
  /** Per row of the table where it comes from: worksheet, and the row (from 0) there. */
  rijen: z.array(z.object({ blad: z.string(), rij: z.int() })),
  indeling: indelingschema,
});

/** For a sheet Overhevelingen. */
const overhevelingenschema = z.object({
  versie: z.literal(1),
  soort: z.literal('overhevelingen'),
  jaar: z.int(),
  uitvoerder: z.string(),
  /** The regio's with ruimte and forecast: regio, ruimteZin, ruimtePgb, prognoseZin, prognosePgb, reservering. */
  regios: gebiedschema,
  /** Cell with WLZ.OVERHEVELING. */
  voorstel: z.object({ rij: z.int(), kolom: z.int() }),
  /** The register with its header; absent when the workbook already had one. */
  register: gebiedschema.optional(),
});

/** For a sheet Brieven. */
const brievenschema = z.object({
  versie: z.literal(1),
  soort: z.literal('brieven'),
  jaar: z.int(),
  /** Name of the Excel table, and its cells with the header. */
  tabel: z.string(),
  gebied: gebiedschema,
  /** Worksheet Herschikking that the cells refer to, and its first row with an aanbieder. */
  bron: z.object({ blad: z.string(), eersteRij: z.int() }),
});

const uitlegschema = z.discriminatedUnion('soort', [herschikkingschema, overhevelingenschema, brievenschema]);

export type Herschikindeling = z.infer<typeof indelingschema>;
export type Herschikkingsuitleg = z.infer<typeof herschikkingschema>;
export type Overhevelingenuitleg = z.infer<typeof overhevelingenschema>;
export type Brievenuitleg = z.infer<typeof brievenschema>;
export type Herschikuitleg = z.infer<typeof uitlegschema>;

/** The explanation in a note of the administratie; undefined when it is none of ours. */
export function leesHerschikuitleg(uitleg: unknown): Herschikuitleg | undefined {
  const lezing = uitlegschema.safeParse(uitleg);
  return lezing.success ? lezing.data : undefined;
}
