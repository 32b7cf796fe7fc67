import type { Decimal } from 'decimal.js';
import { decimaal, getalTekst } from '../domein/decimaal';
import { opsomming } from '../domein/tekst';
import { type Beleidstabel, overschrijving } from './beleidstabel';
import { ONDERDELEN, type Onderdeelnaam, waardeInWoorden } from './onderdelen';
import type { Beleidswaarderegel } from './schema';
import { type Tariefvraag, eigenWaarden, landelijk, passendeRegel } from './tariefbeleid';
import { LANDELIJK, leesVraag, type Vraagtekst } from './vraag';

/** What is asked: one policy value. */
export interface Waardevraag extends Vraagtekst {
  readonly onderdeel: Exclude<Onderdeelnaam, 'richttariefpercentage'>;
  readonly jaar: number;
}

/** A policy value with its source, or a Dutch sentence that names what is known instead. */
export type Beleidswaarde =
  | {
      readonly gevonden: true;
      /** percentages as fractions, money in euros, other values as they are */
      readonly waarde: Decimal;
      readonly bron: string;
      readonly toelichting: string;
      readonly overschreven: boolean;
    }
  | { readonly gevonden: false; readonly bekend: string };

/**
 * A policy value: from the workbook's table if that has it, else from the zorgkantoor's published policy, else from
 * the national one (which `toelichting` then says).
 *
 * For the richttariefpercentage see `richtpercentage`, which knows new aanbieders.
 */
export function beleidswaarde(vraag: Waardevraag, tabel?: Beleidstabel): Beleidswaarde {
  const namen = leesVraag(vraag);
  if ('onbekend' in namen) return { gevonden: false, bekend: namen.onbekend };
  const { zorgkantoor } = namen;
  const gezocht: Tariefvraag = { ...namen, jaar: vraag.jaar, nieuweAanbieder: false };
  const anders = overschrijving(tabel, vraag.onderdeel, zorgkantoor, gezocht);
  if (anders !== undefined) return { gevonden: true, overschreven: true, ...uit(anders) };
  const eigen = passendeRegel(van(eigenWaarden(zorgkantoor), vraag.onderdeel), gezocht);
  if (eigen !== undefined) return antwoord(eigen, '');
  const algemeen = passendeRegel(van(landelijk.waarden ?? [], vraag.onderdeel), gezocht);
  if (algemeen === undefined) return { gevonden: false, bekend: nietBekend(vraag, zorgkantoor, gezocht) };
  const overgenomen = zorgkantoor === LANDELIJK ? '' : `Landelijke waarde; ${zorgkantoor} noemt geen eigen.`;
  return antwoord(algemeen, overgenomen);
}

function van(regels: readonly Beleidswaarderegel[], onderdeel: Onderdeelnaam): Beleidswaarderegel[] {
  return regels.filter((regel) => regel.onderdeel === onderdeel);
}

function uit(gevonden: { waarde: Decimal; bron: string; toelichting: string }): {
  waarde: Decimal;
  bron: string;
  toelichting: string;
} {
  const { waarde, bron, toelichting } = gevonden;
  return { waarde, bron, toelichting };
}

function antwoord(regel: Beleidswaarderegel, opmerking: string): Beleidswaarde {
  const { waarde, onderdeel, bron, toelichting, keuze } = regel;
  const procent = ONDERDELEN[onderdeel].soort === 'procent';
  const zinnen = [opmerking, toelichting ?? '', keuze === undefined ? '' : `Keuze: ${keuze}.`];
  return {
    gevonden: true,
    waarde: procent ? decimaal(waarde).div(100) : decimaal(waarde),
    bron,
    toelichting: zinnen.filter((zin) => zin !== '').join(' '),
    overschreven: false,
  };
}

function nietBekend({ onderdeel }: Waardevraag, zorgkantoor: string, gezocht: Tariefvraag): string {
  const { jaar, leveringsvorm, sector } = gezocht;
  const waarvoor = [zorgkantoor, String(jaar), leveringsvorm ?? '', sector ?? ''].filter((t) => t !== '');
  const bekend = van([...eigenWaarden(zorgkantoor), ...(landelijk.waarden ?? [])], onderdeel);
  const wel = [...new Set(bekend.map(omschrijving))];
  const rest = wel.length === 0 ? '' : ` Wel bekend: ${opsomming(wel)}.`;
  const advies = 'Zet de waarde met haar bron in een tabel WLZ_Beleid.';
  return `De waarde ${onderdeel} is niet bekend voor ${waarvoor.join(', ')}.${rest} ${advies}`;
}

/** `90% (2023; MPT)` */
function omschrijving(regel: Beleidswaarderegel): string {
  const { soort } = ONDERDELEN[regel.onderdeel];
  const waarde =
    soort === 'ja of nee' ? waardeInWoorden(regel.onderdeel, regel.waarde) : getalTekst(regel.waarde);
  const waarvoor = [
    regel.jaar === undefined ? `vanaf ${regel.vanaf}` : String(regel.jaar),
    (regel.leveringsvormen ?? []).join(', '),
    (regel.sectoren ?? []).join(', '),
  ].filter((deel) => deel !== '');
  return `${waarde}${soort === 'procent' ? '%' : ''} (${waarvoor.join('; ')})`;
}
