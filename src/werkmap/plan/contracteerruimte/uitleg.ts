// What 'Waarom?' needs to explain a contracteerruimtetabel we wrote: kept in the administratie as plain JSON.
import { z } from 'zod';
import { TOTAAL } from '../../../domein/contracteerruimte';
import type { Rij } from '../../../domein/contracteerruimte';

const RIJEN = [
  'ruimteZin',
  'ruimtePgb',
  'saldo',
  'ruimteTotaal',
  'prognoseZin',
  'prognosePgb',
  'realisatie',
  'overschot',
] as const satisfies readonly Rij[];

const factor = z.union([z.literal(1), z.literal(1000), z.literal(1000000)]);
/** Address without worksheet and $: 'B5' or 'F5:F120'. */
const adres = z.string().regex(/^[A-Z]+\d+(:[A-Z]+\d+)?$/);
/** By regio, as in the policy. */
const perRegio = <T extends z.ZodType>(inhoud: T) => z.record(z.string(), inhoud);

/** A cell of a block per regio, × eenheid. A regio that is missing had no cell. */
const blokinvoer = z.object({
  soort: z.literal('blok'),
  blad: z.string(),
  label: z.string(),
  cellen: perRegio(adres),
  eenheid: factor,
});

/** One column of a list. */
const lijstdeel = z.object({
  blad: z.string(),
  /** Excel table; new rows of it count by themselves. */
  tabel: z.string().optional(),
  /** What the column is (Veld of the list) and its heading. */
  veld: z.string(),
  kop: z.string(),
  /** The amounts, as the rows stood when this was written. */
  bedragen: adres,
  /** The cells with the regio of each row; absent when the list names it elsewhere. */
  regios: adres.optional(),
  /** How the regio is spelled in the list; empty when the list names it elsewhere. */
  spellingen: perRegio(z.array(z.string())),
  eenheid: factor,
});

/** The sum per regio of one column of a list, × eenheid; ook = other lists that are added, one for each regio. */
const lijstinvoer = lijstdeel.extend({ soort: z.literal('lijst'), ook: z.array(lijstdeel).optional() });

/** As lijst, but summed over our worksheet Prognose, that extrapolates the months of the list. */
const prognoseinvoer = lijstdeel.extend({
  soort: z.literal('prognose'),
  ook: z.array(lijstdeel).optional(),
  /** The months in the list. */
  maanden: adres,
  /** Our worksheet, the cell with the peilmaand on it, and the column with the year amounts in euros. */
  prognoseblad: z.string(),
  peilmaandcel: adres,
  jaarbedragen: adres,
  /** How the year amounts are made; absent in tables of before this was kept. */
  methode: z.enum(['maand', 'dag', 'na-ijl']).optional(),
  /** The same, as a sentence. */
  voetnoot: z.string().optional(),
});

/** The saldo per regio of a register, an Excel table. */
const registerinvoer = z.object({ soort: z.literal('register'), blad: z.string(), tabel: z.string() });

/** The user's own amounts, left where they stand in the user's own table. */
const eigeninvoer = z.object({ soort: z.literal('eigen') });

const invoerschema = z.discriminatedUnion('soort', [
  blokinvoer,
  lijstinvoer,
  prognoseinvoer,
  registerinvoer,
  eigeninvoer,
]);

const uitlegschema = z.object({
  versie: z.literal(1),
  soort: z.literal('contracteerruimtetabel'),
  uitvoerder: z.string(),
  jaar: z.number(),
  peilmaand: z.number(),
  /** Euros per 1 in the cells of the table. */
  eenheid: factor,
  richting: z.enum(['regios naast elkaar', 'regios onder elkaar']),
  /** Sheet row (regio's across) or sheet column (regio's down) of each row of the table, from 0. */
  rijen: z.partialRecord(z.enum(RIJEN), z.number()),
  /** Sheet column (regio's across) or sheet row (regio's down) of each regio and of 'Totaal', from 0. */
  kolommen: z.record(z.string(), z.number()),
  /** Per input row where it comes from; absent = no source: #N/A, but 0 for the saldo. */
  invoer: z.partialRecord(
    z.enum(['ruimteZin', 'ruimtePgb', 'saldo', 'prognoseZin', 'prognosePgb']),
    invoerschema,
  ),
});

/** Where one input row of the table comes from. */
export type Invoeruitleg = z.infer<typeof invoerschema>;
export type Lijstuitleg = z.infer<typeof lijstdeel>;
export type Tabeluitleg = z.infer<typeof uitlegschema>;
/** Where a table stands on its worksheet, ours or the user's own. */
export type Tabelplaats = Pick<Tabeluitleg, 'richting' | 'rijen' | 'kolommen' | 'eenheid'>;

/** A cell of a worksheet, from 0. */
export interface Plek {
  rij: number;
  kolom: number;
}

/** What was kept in the administratie; undefined when it is of another kind or version. */
export function leesTabeluitleg(bewaard: unknown): Tabeluitleg | undefined {
  const lezing = uitlegschema.safeParse(bewaard);
  return lezing.success ? lezing.data : undefined;
}

/** The cell of a row and a column (regio or Totaal); undefined when the table has no such row or column. */
export function celIn(plaats: Tabelplaats, rij: Rij, kolom: string = TOTAAL): Plek | undefined {
  const [langs, dwars] = [plaats.rijen[rij], plaats.kolommen[kolom]];
  if (langs === undefined || dwars === undefined) return undefined;
  return plaats.richting === 'regios naast elkaar'
    ? { rij: langs, kolom: dwars }
    : { rij: dwars, kolom: langs };
}

/** Which row and which column (regio or Totaal) of the table a cell of its worksheet is, if it is an amount of it. */
export function plekIn(plaats: Tabelplaats, cel: Plek): { rij: Rij; kolom: string } | undefined {
  const naastElkaar = plaats.richting === 'regios naast elkaar';
  const [langs, dwars] = naastElkaar ? [cel.rij, cel.kolom] : [cel.kolom, cel.rij];
  const rij = RIJEN.find((id) => plaats.rijen[id] === langs);
  const kolom = Object.keys(plaats.kolommen).find((naam) => plaats.kolommen[naam] === dwars);
  return rij && kolom !== undefined ? { rij, kolom } : undefined;
}

/** The rule behind a row and its source, by its id in src/beleid/regels.yaml. */
export const RIJREGELS: Readonly<Record<Rij, { regel: string; bron: string }>> = {
  ruimteZin: { regel: 'ruimte-tabel', bron: 'CZ Monitoring contracteerruimte 2024, dia 2' },
  ruimtePgb: { regel: 'ruimte-tabel', bron: 'CZ Monitoring contracteerruimte 2024, dia 2' },
  saldo: { regel: 'ruimte-saldo', bron: 'CZ Monitoring contracteerruimte 2024, dia 3' },
  ruimteTotaal: { regel: 'ruimte-tabel', bron: 'CZ Monitoring contracteerruimte 2024, dia 2' },
  prognoseZin: { regel: 'prognose-lineair', bron: 'CZ Monitoring contracteerruimte 2024, dia 4' },
  prognosePgb: { regel: 'ruimte-tabel', bron: 'CZ Monitoring contracteerruimte 2024, dia 2' },
  realisatie: { regel: 'ruimte-tabel', bron: 'CZ Monitoring contracteerruimte 2024, dia 2' },
  overschot: { regel: 'ruimte-tabel', bron: 'CZ Monitoring contracteerruimte 2024, dia 2' },
};
