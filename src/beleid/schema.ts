import { z } from 'zod';
import { GRENZEN, PLAFONDS, VERDELINGEN, VOORWAARDEN } from '../domein/herschikking';
import { LEVERINGSVORMEN } from '../domein/leveringsvorm';
import { melding } from './melding';
import { ONDERDEELNAMEN, ONDERDELEN, type Onderdeelnaam } from './onderdelen';
import { SECTOREN } from './sector';

const tekst = z.string().trim().min(1);
const bron = tekst;
const keuze = tekst.optional();
const leveringsvormen = z.array(z.enum(LEVERINGSVORMEN)).min(1).optional();

const regio = z.strictObject({
  naam: tekst,
  code: z
    .string()
    .regex(/^55\d\d$/, 'een UZOVI-code van een zorgkantoor begint met 55 en heeft vier cijfers'),
  synoniemen: z.array(tekst).optional(),
  keuze,
});

/** zorgkantoren.yaml */
export const zorgkantorenschema = z.strictObject({
  bron: z.record(z.string(), tekst),
  uitvoerders: z.array(
    z.strictObject({
      naam: z.enum(['CZ', 'VGZ', 'Zilveren Kruis', 'Menzis', 'DSW', 'Salland', 'Zorg en Zekerheid']),
      synoniemen: z.array(tekst).optional(),
      regios: z.array(regio).min(1),
    }),
  ),
});

const tariefregel = z
  .strictObject({
    jaar: z.number().int().min(2015).max(2100),
    sectoren: z.array(z.enum(SECTOREN)).min(1).optional(),
    zonderSector: z.boolean().optional(),
    leveringsvormen,
    aanbieder: z.enum(['nieuw']).optional(),
    percentage: z.number().min(50).max(150).optional(),
    onbekend: tekst.optional(),
    toelichting: tekst.optional(),
    bron,
    keuze,
  })
  .refine((regel) => (regel.percentage === undefined) !== (regel.onbekend === undefined), {
    message: 'geef een percentage, of bij onbekend waarom het ontbreekt (en niet allebei)',
  });

const beleidswaarde = z
  .strictObject({
    onderdeel: z.enum(ONDERDEELNAMEN),
    jaar: z.number().int().min(2015).max(2100).optional(),
    vanaf: z.number().int().min(2015).max(2100).optional(),
    sectoren: z.array(z.enum(SECTOREN)).min(1).optional(),
    zonderSector: z.boolean().optional(),
    leveringsvormen,
    waarde: z.number(),
    toelichting: tekst.optional(),
    bron,
    keuze,
  })
  .refine(({ jaar, vanaf }) => (jaar === undefined) !== (vanaf === undefined), {
    message: 'geef jaar of vanaf (en niet allebei)',
  })
  .refine(({ onderdeel, waarde }) => binnenGrenzen(onderdeel, waarde), {
    message: 'deze waarde ligt buiten de grenzen van het onderdeel',
    path: ['waarde'],
  });

function binnenGrenzen(onderdeel: Onderdeelnaam, waarde: number): boolean {
  const { soort, laagste, hoogste } = ONDERDELEN[onderdeel];
  if (soort === 'ja of nee' && !Number.isInteger(waarde)) return false;
  return waarde >= laagste && waarde <= hoogste;
}

/** A policy file with richttariefpercentages: percentages as percents, the first rule that fits holds. */
export const tariefbeleidschema = z.strictObject({
  zorgkantoor: tekst,
  tarief: z.strictObject({ afronding: z.enum(['totaal', 'per component']), bron, keuze }).optional(),
  regels: z.array(tariefregel).min(1),
  waarden: z.array(beleidswaarde).optional(),
});

const laag = z
  .strictObject({
    naam: tekst,
    grens: z.enum(GRENZEN),
    verdeling: z.enum(VERDELINGEN),
    weging: z
      .strictObject({ naar: z.literal('realisatie vorig jaar'), hoogste: z.number().min(1).max(10) })
      .optional(),
    leveringsvormen,
    alleenBij: z.enum(VOORWAARDEN).optional(),
    optie: tekst.optional(),
    bron,
    keuze,
  })
  .refine(({ weging, verdeling }) => weging === undefined || verdeling === 'naar rato', {
    message: 'een weging hoort bij verdeling naar rato',
    path: ['weging'],
  });

const fractie = z.number().min(0).max(1);

/** A herschikkingsregime. */
export const regimeschema = z
  .strictObject({
    naam: tekst,
    titel: tekst,
    bereik: z.enum(['regio', 'kantoor']),
    plafond: z.strictObject({ per: z.enum(PLAFONDS), bron, keuze }).optional(),
    bron,
    keuze,
    garantie: z
      .strictObject({
        standaard: fractie,
        perLeveringsvorm: z.partialRecord(z.enum(LEVERINGSVORMEN), fractie).optional(),
        bron,
        keuze,
      })
      .optional(),
    opties: z
      .array(z.strictObject({ naam: tekst, omschrijving: tekst, standaard: z.boolean(), bron, keuze }))
      .optional(),
    lagen: z.array(laag).min(1),
  })
  .refine(optiesBestaan, { message: 'een laag noemt een optie die het regime niet heeft', path: ['lagen'] })
  .refine(namenVerschillen, { message: 'twee lagen hebben dezelfde naam', path: ['lagen'] });

interface Lagen {
  readonly lagen: readonly { readonly naam: string; readonly optie?: string | undefined }[];
  readonly opties?: readonly { readonly naam: string }[] | undefined;
}

function optiesBestaan({ lagen, opties }: Lagen): boolean {
  const namen = new Set(opties?.map(({ naam }) => naam));
  return lagen.every(({ optie }) => optie === undefined || namen.has(optie));
}

function namenVerschillen({ lagen }: Lagen): boolean {
  return new Set(lagen.map(({ naam }) => naam)).size === lagen.length;
}

/** A tariff policy as read from its file. */
export type Tariefbeleid = z.infer<typeof tariefbeleidschema>;
/** One of its rules. */
export type Tariefregel = Tariefbeleid['regels'][number];
/** One of its other values. */
export type Beleidswaarderegel = z.infer<typeof beleidswaarde>;
/** Its rules for individual agreements. */

/**
 * Checks the content of a policy file.
 *
 * @throws Error with a Dutch sentence that names the file and the field, such as
 *   `Beleidsbestand cz-2023.yaml, veld regels[2].bron: …`.
 */
export function lees<T>(schema: z.ZodType<T>, inhoud: unknown, bestand: string): T {
  const uitkomst = schema.safeParse(inhoud, { reportInput: true });
  if (uitkomst.success) return uitkomst.data;
  const fout = uitkomst.error.issues[0];
  const veld = fout === undefined ? '' : pad(fout.path);
  const waar = veld === '' ? '' : `, veld ${veld}`;
  throw new Error(`Beleidsbestand ${bestand}${waar}: ${fout === undefined ? 'ongeldig' : melding(fout)}.`);
}

/** `['regels', 2, 'bron']` → `regels[2].bron` */
function pad(stappen: readonly PropertyKey[]): string {
  let tekst = '';
  for (const stap of stappen) {
    if (typeof stap === 'number') tekst += `[${stap}]`;
    else tekst += `${tekst === '' ? '' : '.'}${String(stap)}`;
  }
  return tekst;
}
