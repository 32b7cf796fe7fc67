import { decimaal, getalTekst } from '../domein/decimaal';
import { opsomming } from '../domein/tekst';
import { type Beleidstabel, overschrijving } from './beleidstabel';
import type { Tariefregel } from './schema';
import { type Tariefvraag, eigenRegels, landelijk, passendeRegel } from './tariefbeleid';
import { LANDELIJK, leesVraag } from './vraag';

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
      /** true when a table WLZ_Beleid gave it, instead of a published policy */
      readonly overschreven: boolean;
    }
  | { readonly gevonden: false; readonly bekend: string };

/**
 * The richttariefpercentage over the zorgcomponent that a zorgkantoor's policy gives.
 *
 * Where the zorgkantoor's own policy is silent the national percentage holds for existing aanbieders, and
 * `toelichting` says so. What the sources leave open is not found, with the reason.
 *
 * @param tabel a workbook's own policy (WLZ_Beleid), which goes before everything published
 */
export function richtpercentage(vraag: Richtpercentagevraag, tabel?: Beleidstabel): Richtpercentage {
  const namen = leesVraag(vraag);
  if ('onbekend' in namen) return { gevonden: false, bekend: namen.onbekend };
  const { zorgkantoor, leveringsvorm, sector } = namen;
  const nieuweAanbieder = vraag.nieuweAanbieder ?? false;
  return zoek(zorgkantoor, { jaar: vraag.jaar, leveringsvorm, sector, nieuweAanbieder }, tabel);
}

function zoek(zorgkantoor: string, vraag: Tariefvraag, tabel: Beleidstabel | undefined): Richtpercentage {
  const anders = overschrijving(tabel, 'richttariefpercentage', zorgkantoor, vraag);
  if (anders !== undefined) {
    const { bron, toelichting } = anders;
    return { gevonden: true, percentage: anders.waarde.toNumber(), bron, toelichting, overschreven: true };
  }
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
    overschreven: false,
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
