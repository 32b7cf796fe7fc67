import { z } from 'zod';
import { type Datum, datumUitTekst } from '../domein/datum';
import { type Mijlpaal, TERMIJNEN, watKomt } from '../domein/mijlpalen';
import { opsomming, vereenvoudig } from '../domein/tekst';
import inhoud from './kalender.yaml';
import { lees } from './schema';
import { uitvoerderVan, uitvoerders, zoekRegio, zoekUitvoerder } from './zorgkantoren';

/** The name under which only what holds for all can be asked. */
const LANDELIJK = 'landelijk';

const tekst = z.string().trim().min(1);

const mijlpaal = z.strictObject({
  zorgkantoor: z.enum([LANDELIJK, ...uitvoerders.map(({ naam }) => naam)]),
  jaar: z.number().int().min(2015).max(2100),
  wat: tekst,
  wie: z.enum(['zorgaanbieder', 'zorgkantoor', 'zorgaanbieder en zorgkantoor']),
  termijn: z.enum(TERMIJNEN),
  datum: z.string().transform((waarde, context) => {
    const gelezen = datumUitTekst(waarde);
    if (gelezen !== undefined) return gelezen;
    context.addIssue({ code: 'custom', message: `'${waarde}' is geen dag; schrijf bijvoorbeeld 2024-11-01` });
    return z.NEVER;
  }),
  bron: tekst,
  paragraaf: tekst.optional(),
  keuze: tekst.optional(),
});

/** kalender.yaml */
export const kalenderschema = z
  .strictObject({ bronnen: z.record(z.string(), tekst), mijlpalen: z.array(mijlpaal).min(1) })
  .refine(({ bronnen, mijlpalen }) => mijlpalen.every(({ bron }) => bron in bronnen), {
    message: 'een mijlpaal noemt een bron die niet bij bronnen staat',
    path: ['mijlpalen'],
  });

const beleid = lees(kalenderschema, inhoud, 'kalender.yaml');

/** Every milestone that a source names. */
export const mijlpalen: readonly Mijlpaal[] = beleid.mijlpalen.map(({ paragraaf, ...rest }) => {
  const bron = beleid.bronnen[rest.bron] ?? rest.bron;
  return { ...rest, bron: paragraaf === undefined ? bron : `${bron}, ${paragraaf}` };
});

/** The milestones of a zorgkantoor and year, or a Dutch sentence that says what is known instead. */
export type Kalender =
  | { readonly gevonden: true; readonly mijlpalen: readonly Mijlpaal[] }
  | { readonly gevonden: false; readonly bekend: string };

/**
 * The milestones for the agreements and the money of one year, the nearest first: those of the zorgkantoor and those
 * that hold nationally, which come second on the same day.
 *
 * @param zorgkantoor a Wlz-uitvoerder, one of its regio's, or `landelijk`
 * @param vanaf leaves out what has passed on this day
 */
export function kalender(zorgkantoor: string, jaar: number, vanaf?: Datum): Kalender {
  const naam = kantoornaam(zorgkantoor);
  if (naam === undefined) {
    const keuzes = opsomming([...uitvoerders.map((u) => u.naam), LANDELIJK], 'of');
    return {
      gevonden: false,
      bekend: `De naam '${zorgkantoor}' is onbekend als zorgkantoor. Kies uit ${keuzes}.`,
    };
  }
  const voorKantoor = [...(naam === LANDELIJK ? [] : van(naam)), ...van(LANDELIJK)];
  const vanJaar = voorKantoor.filter((m) => m.jaar === jaar);
  if (vanJaar.length > 0) return { gevonden: true, mijlpalen: watKomt(vanJaar, vanaf) };
  const jaren = [...new Set(voorKantoor.map((m) => String(m.jaar)))].sort();
  return {
    gevonden: false,
    bekend: `Voor ${naam} noemt geen bron termijnen over ${jaar}. Bekend zijn ${opsomming(jaren)}.`,
  };
}

function van(zorgkantoor: string): Mijlpaal[] {
  return mijlpalen.filter((m) => m.zorgkantoor === zorgkantoor);
}

function kantoornaam(gevraagd: string): string | undefined {
  if (vereenvoudig(gevraagd) === LANDELIJK) return LANDELIJK;
  const uitvoerder = zoekUitvoerder(gevraagd);
  if (uitvoerder !== undefined) return uitvoerder.naam;
  const regio = zoekRegio(gevraagd);
  return regio === undefined ? undefined : uitvoerderVan(regio)?.naam;
}
