// The plan for the sheet Brieven: on a new worksheet, or over the one we wrote earlier.
import { gebiednaam } from '../beeld/adres';
import type { Gebied } from '../beeld/adres';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import { nieuwDoel, onsBlad } from '../plan/administratie';
import type { Wijziging } from '../plan/wijzigingsplan';
import { BEDRAGKOLOMMEN, BRIEFKOLOMMEN, BRIEVENTABEL, briefcellen } from './brievenblad';
import type { Bladuitkomst, Bladvraag } from './bladvraag';
import { NOTATIE_BEDRAG } from './herschikopmaak';
import { vrijeTabelnaam } from './tabelnaam';
import { leesHerschikuitleg } from './uitleg';
import type { Brievenuitleg } from './uitleg';

export const BRIEVENBLAD = 'Brieven';

/** Points. */
const BREEDTE = 96;
const BREEDTE_ZIN = 420;

function opmaak(gebied: Gebied): Wijziging[] {
  const bedragen = BEDRAGKOLOMMEN.map((kolom): Wijziging => ({
    soort: 'notatie',
    gebied: { ...gebied, rij: 1, rijen: gebied.rijen - 1, kolom: BRIEFKOLOMMEN.indexOf(kolom), kolommen: 1 },
    notatie: NOTATIE_BEDRAG,
  }));
  const teksten = BRIEFKOLOMMEN.length - 2;
  return [
    ...bedragen,
    { soort: 'kolombreedte', kolom: 0, kolommen: teksten, punten: BREEDTE },
    { soort: 'kolombreedte', kolom: teksten, kolommen: 2, punten: BREEDTE_ZIN },
    { soort: 'vastzetten', rijen: 1, kolommen: 0 },
  ];
}

/** The table we wrote earlier when it still has this shape: then only its cells are written. */
function eerdereTabel(
  beeld: Werkmapbeeld,
  gebied: Gebied,
): { id: string; naam: string; tabel: string } | undefined {
  const ons = onsBlad(beeld, 'brieven');
  const uitleg = leesHerschikuitleg(ons?.notitie.uitleg);
  if (ons === undefined || uitleg?.soort !== 'brieven') return undefined;
  const tabel = beeld.tabellen.find(({ naam }) => naam === uitleg.tabel);
  const adres = tabel?.adres.slice(tabel.adres.lastIndexOf('!') + 1).replaceAll('$', '');
  if (adres !== gebiednaam(gebied)) return undefined;
  return { id: ons.blad.id, naam: ons.blad.naam, tabel: uitleg.tabel };
}

/**
 * The plan for this sheet: an Excel table from A1, as Word wants it. With another number of rows than before the table
 * goes to a new worksheet, because a table is only made on a worksheet of its own.
 * @param herschikblad the worksheet that the cells refer to
 */
export function brievenplan({ beeld, gegevens, indeling }: Bladvraag, herschikblad: string): Bladuitkomst {
  const { jaar } = gegevens.kader;
  const inhoud = briefcellen({ blad: herschikblad, indeling, jaar });
  const gebied: Gebied = { rij: 0, kolom: 0, rijen: inhoud.length, kolommen: BRIEFKOLOMMEN.length };
  const eerder = eerdereTabel(beeld, gebied);
  const tabel = eerder?.tabel ?? vrijeTabelnaam(beeld, BRIEVENTABEL);
  const blad = eerder
    ? { soort: 'bestaand' as const, id: eerder.id, naam: eerder.naam }
    : nieuwDoel(beeld, BRIEVENBLAD);
  const uitleg: Brievenuitleg = {
    versie: 1,
    soort: 'brieven',
    jaar,
    tabel,
    gebied,
    bron: { blad: herschikblad, eersteRij: indeling.tabel.rij },
  };
  const cellen: Wijziging = { soort: 'cellen', gebied, inhoud };
  const nieuw: Wijziging[] = eerder
    ? []
    : [{ soort: 'tabel', naam: tabel, gebied, stijl: 'TableStyleMedium2' }, ...opmaak(gebied)];
  const anders = onsBlad(beeld, 'brieven') !== undefined && eerder === undefined;
  return {
    bladplan: { blad, wijzigingen: [cellen, ...nieuw], administratie: { soort: 'brieven', uitleg } },
    ...(anders
      ? { opmerking: `De brieven krijgen een nieuw blad, ${blad.naam}, omdat het aantal rijen is veranderd.` }
      : {}),
  };
}
