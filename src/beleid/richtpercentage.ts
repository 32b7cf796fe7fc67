import { decimaal, getalTekst } from '../domein/decimaal';
import { LEVERINGSVORMEN, type Leveringsvorm, leveringsvorm } from '../domein/leveringsvorm';
import { opsomming, vereenvoudig } from '../domein/tekst';
import type { Tariefregel } from './schema';
import { SECTOREN, type Sector, sector } from './sector';
import { type Tariefvraag, eigenRegels, landelijk, passendeRegel } from './tariefbeleid';
import { uitvoerderVan, uitvoerders, zoekRegio, zoekUitvoerder } from './zorgkantoren';

/** What a user asks; texts as typed. */
export interface Richtpercentagevraag {
  /** a Wlz-uitvoerder, one of its regio's, or `landelijk` */
  readonly zorgkantoor: string;
  readonly jaar: number;
  /** absent = the general percentage, not that of the exceptions */
  readonly leveringsvorm?: string | undefined;
  /** new to this zorgkantoor; absent = no */
  readonly nieuweAanbieder?: boolean | undefined;
  /** VV, GZ or GGZ; absent = what the policy says for no particular sector */
  readonly sector?: string | undefined;
}

/** The percentage as a fraction with its source, or a Dutch sentence that names what is known instead. */
export type Richtpercentage =
  | {
      readonly gevonden: true;
      readonly percentage: number;
      readonly bron: string;
      readonly toelichting: string;
    }
  | { readonly gevonden: false; readonly bekend: string };

/** The name under which the national policy can be asked for. */
const LANDELIJK = 'landelijk';

/**
 * The richttariefpercentage over the zorgcomponent that a zorgkantoor's policy gives.
 *
 * Where the zorgkantoor's own policy is silent the national percentage holds for existing aanbieders, and
 * `toelichting` says so. What the sources leave open is not found, with the reason.
 */
export function richtpercentage(vraag: Richtpercentagevraag): Richtpercentage {
  const zorgkantoor = kantoornaam(vraag.zorgkantoor);
  if (zorgkantoor === undefined) return onbekendeNaam('zorgkantoor', vraag.zorgkantoor, kantoornamen());
  const vorm = gelezen(vraag.leveringsvorm, leveringsvorm);
  if (vorm === null) return onbekendeNaam('leveringsvorm', vraag.leveringsvorm ?? '', LEVERINGSVORMEN);
  const gekozenSector = gelezen(vraag.sector, sector);
  if (gekozenSector === null) return onbekendeNaam('sector', vraag.sector ?? '', SECTOREN);
  return zoek(zorgkantoor, {
    jaar: vraag.jaar,
    leveringsvorm: vorm,
    sector: gekozenSector,
    nieuweAanbieder: vraag.nieuweAanbieder ?? false,
  });
}

function zoek(zorgkantoor: string, vraag: Tariefvraag): Richtpercentage {
  const eigen = passendeRegel(eigenRegels(zorgkantoor), vraag);
  if (eigen !== undefined) return antwoord(eigen, zorgkantoor, vraag, []);
  const algemeen = passendeRegel(landelijk.regels, vraag);
  if (algemeen === undefined) return { gevonden: false, bekend: nietBekend(zorgkantoor, vraag) };
  return antwoord(
    algemeen,
    zorgkantoor,
    vraag,
    zorgkantoor === LANDELIJK ? [] : [overgenomen(zorgkantoor, vraag)],
  );
}

function antwoord(
  regel: Tariefregel,
  zorgkantoor: string,
  vraag: Tariefvraag,
  opmerkingen: readonly string[],
): Richtpercentage {
  if (regel.percentage === undefined) {
    return { gevonden: false, bekend: nietBekend(zorgkantoor, vraag, regel.onbekend) };
  }
  const keuze = regel.keuze === undefined ? [] : [`Keuze: ${regel.keuze}.`];
  const toelichting = [
    ...opmerkingen,
    ...(regel.toelichting === undefined ? [] : [regel.toelichting]),
    ...keuze,
  ];
  return {
    gevonden: true,
    percentage: decimaal(regel.percentage).div(100).toNumber(),
    bron: regel.bron,
    toelichting: toelichting.join(' '),
  };
}

/** Said when the national percentage stands in for a zorgkantoor's own. */
function overgenomen(zorgkantoor: string, { jaar, leveringsvorm: vorm }: Tariefvraag): string {
  const onderscheid = vorm === undefined || vorm === 'ZZP' ? '' : ', zonder onderscheid naar leveringsvorm';
  return `Landelijk richttariefpercentage${onderscheid}; een eigen percentage van ${zorgkantoor} voor ${jaar} is niet bekend.`;
}

function nietBekend(zorgkantoor: string, vraag: Tariefvraag, reden?: string): string {
  const waarvoor = [zorgkantoor, String(vraag.jaar), ...kenmerken(vraag)].join(', ');
  const waarom = reden === undefined ? '' : `: ${reden}`;
  return `Er is geen richttariefpercentage bekend voor ${waarvoor}${waarom}. ${watWel(zorgkantoor, vraag.jaar)}`;
}

function kenmerken({ leveringsvorm: vorm, sector: s, nieuweAanbieder }: Tariefvraag): string[] {
  return [...(vorm ? [vorm] : []), ...(s ? [s] : []), ...(nieuweAanbieder ? ['nieuwe aanbieder'] : [])];
}

/** Names the percentages that are known for the same zorgkantoor and year, or the years that are known. */
function watWel(zorgkantoor: string, jaar: number): string {
  const eigen = eigenRegels(zorgkantoor).filter((regel) => regel.jaar === jaar);
  const algemeen = landelijk.regels.filter((regel) => regel.jaar === jaar);
  const bekend = [
    ...eigen.map((regel) => omschrijving(regel)),
    ...algemeen.map((r) => omschrijving(r, LANDELIJK)),
  ];
  const percentages = [...new Set(bekend.filter((tekst) => tekst !== ''))];
  if (percentages.length > 0) return `Wel bekend: ${opsomming(percentages)}.`;
  const jaren = new Set(
    [...eigenRegels(zorgkantoor), ...landelijk.regels].map((regel) => String(regel.jaar)),
  );
  return `Bekend zijn de jaren ${opsomming([...jaren].sort())}.`;
}

/** `100% (VPT, DTV, logeren; GGZ)`; empty for a rule without a percentage. */
function omschrijving(regel: Tariefregel, herkomst?: string): string {
  if (regel.percentage === undefined) return '';
  const waarvoor = [
    herkomst ?? '',
    (regel.leveringsvormen ?? []).join(', '),
    (regel.sectoren ?? []).join(', '),
    regel.aanbieder === 'nieuw' ? 'nieuwe aanbieder' : '',
  ].filter((deel) => deel !== '');
  const tussenHaakjes = waarvoor.length === 0 ? '' : ` (${waarvoor.join('; ')})`;
  return `${getalTekst(regel.percentage)}%${tussenHaakjes}`;
}

function kantoornaam(tekst: string): string | undefined {
  if (vereenvoudig(tekst) === LANDELIJK) return LANDELIJK;
  const uitvoerder = zoekUitvoerder(tekst);
  if (uitvoerder !== undefined) return uitvoerder.naam;
  const regio = zoekRegio(tekst);
  return regio === undefined ? undefined : uitvoerderVan(regio)?.naam;
}

function kantoornamen(): string[] {
  return [...uitvoerders.map(({ naam }) => naam), LANDELIJK];
}

function onbekendeNaam(soort: string, tekst: string, bekend: readonly string[]): Richtpercentage {
  return {
    gevonden: false,
    bekend: `De naam '${tekst}' is onbekend als ${soort}. Kies uit ${opsomming(bekend, 'of')}.`,
  };
}

/** undefined = not asked, null = asked but not understood. */
function gelezen<T extends Leveringsvorm | Sector>(
  tekst: string | undefined,
  lezer: (tekst: string) => T | undefined,
): T | undefined | null {
  if (tekst === undefined || tekst.trim() === '') return undefined;
  return lezer(tekst) ?? null;
}
