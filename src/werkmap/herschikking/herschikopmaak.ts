// How the sheet Herschikking looks.
import type { Gebied } from '../beeld/adres';
import * as stijl from '../plan/stijl';
import type { Opmaak, Wijziging } from '../plan/wijzigingsplan';
import type { Bladvraag } from './bladvraag';
import { kopRijVan, overloopkolom, ruimtekolom, tabelkolom } from './indeling';
import type { Herschikindeling, Ruimtekolom, Tabelkolom } from './uitleg';

/** Euros to the cent, a negative amount with its minus in front; blank cells stay blank. */
export const NOTATIE_BEDRAG = '#,##0.00';

/** Points. */
const BREEDTES = { regio: 130, agb: 62, naam: 170, bedrag: 92, uitleg: 420 } as const;

/** With more regio's than this the block above the table would fill a small screen when frozen. */
const MEESTE_REGIOS_VAST = 7;

const TEKSTKOLOMMEN: readonly Tabelkolom[] = ['regio', 'agb', 'aanbieder', 'leveringsvorm', 'akkoord'];

function bedragen(gebied: Gebied): Wijziging {
  return { soort: 'notatie', gebied, notatie: NOTATIE_BEDRAG };
}

function opmaak(gebied: Gebied, wens: Opmaak): Wijziging {
  return { soort: 'opmaak', gebied, opmaak: wens };
}

/** The cells with amounts that someone can change without the pane. */
function invoercellen({ vraag, gegevens, indeling }: Bladvraag): Gebied[] {
  const cellen: Gebied[] = [];
  const voegToe = (kolom: Ruimtekolom, rij: number): void => {
    const gebied = ruimtekolom(indeling, kolom);
    cellen.push({ ...gebied, rij: gebied.rij + rij, rijen: 1 });
  };
  for (const [i, ruimte] of gegevens.ruimtes.entries()) {
    if (!ruimte.ruimteZinPlek) voegToe('ruimteZin', i);
    if (!ruimte.saldoPlek) voegToe('saldo', i);
    voegToe('overheveling', i);
    if (vraag.watAls.aanpassing[ruimte.regio]?.soort !== 'procent') voegToe('aanpassing', i);
  }
  if (indeling.overproductie) cellen.push({ ...indeling.overproductie, rijen: 1, kolommen: 1 });
  if (indeling.meerzorg)
    cellen.push({ ...indeling.meerzorg, kolom: indeling.meerzorg.kolom + 1, kolommen: 1 });
  return cellen;
}

function ruimteopmaak(vraag: Bladvraag): Wijziging[] {
  const { indeling } = vraag;
  const { ruimte, meerzorg } = indeling;
  const kop = { ...ruimte, rij: ruimte.rij - 1, rijen: 1 };
  const getallen = { ...ruimte, kolom: 1, kolommen: ruimte.kolommen - 2, rijen: ruimte.rijen + 1 };
  const totaal = { ...ruimte, rij: indeling.totaalRij, rijen: 1 };
  return [
    opmaak(kop, stijl.KOP),
    opmaak({ ...kop, kolommen: 1 }, stijl.KOPLABEL),
    bedragen(getallen),
    opmaak(totaal, stijl.UITKOMSTRIJ),
    ...(meerzorg
      ? [
          opmaak({ ...meerzorg, rij: meerzorg.rij - 1, rijen: 1 }, stijl.KOP),
          bedragen({ ...meerzorg, kolom: meerzorg.kolom + 1, kolommen: 1 }),
        ]
      : []),
    ...invoercellen(vraag).map((gebied) => opmaak(gebied, stijl.INVOERCEL)),
  ];
}

function tabelopmaak(indeling: Herschikindeling): Wijziging[] {
  const { tabel, overloop, kolommen } = indeling;
  const kop = { ...tabel, rij: kopRijVan(indeling), rijen: 1, kolommen: tabel.kolommen + overloop.kolommen };
  const uitleg = overloopkolom(indeling, 'uitleg');
  const nieuw = overloopkolom(indeling, 'nieuw');
  const aantalBedragen = uitleg.kolom - overloop.kolom;
  const eigen = kolommen.flatMap((kolom) => {
    const gebied = TEKSTKOLOMMEN.includes(kolom) ? undefined : tabelkolom(indeling, kolom);
    return gebied ? [bedragen(gebied)] : [];
  });
  return [
    opmaak(kop, stijl.KOP),
    opmaak({ ...kop, kolommen: kolommen.indexOf('afspraak') }, stijl.KOPLABEL),
    opmaak({ ...kop, kolom: uitleg.kolom, kolommen: 1 }, stijl.KOPLABEL),
    ...eigen,
    bedragen({ ...tabel, kolom: overloop.kolom, kolommen: aantalBedragen }),
    opmaak(nieuw, { vet: true }),
  ];
}

function breedtes(indeling: Herschikindeling): Wijziging[] {
  const breed = (kolom: number, kolommen: number, punten: number): Wijziging => ({
    soort: 'kolombreedte',
    kolom,
    kolommen,
    punten,
  });
  const { kolommen, overloop } = indeling;
  const uitleg = overloop.kolom + overloop.kolommen - 1;
  const eigen = kolommen.map((kolom, i) => {
    if (kolom === 'regio') return breed(i, 1, BREEDTES.regio);
    if (kolom === 'aanbieder') return breed(i, 1, BREEDTES.naam);
    return breed(i, 1, BREEDTES.bedrag);
  });
  return [
    ...eigen,
    breed(overloop.kolom, overloop.kolommen - 1, BREEDTES.bedrag),
    breed(uitleg, 1, BREEDTES.uitleg),
  ];
}

/** Formats of the whole sheet, also of the cells that WLZ.HERSCHIK fills. */
export function herschikopmaak(vraag: Bladvraag): Wijziging[] {
  const { indeling } = vraag;
  const enkel = (rij: number): Gebied => ({ rij, kolom: 0, rijen: 1, kolommen: 1 });
  const vast = indeling.ruimte.rijen <= MEESTE_REGIOS_VAST ? indeling.tabel.rij : 0;
  return [
    opmaak(enkel(0), stijl.TITEL),
    opmaak(enkel(1), stijl.TOELICHTING),
    opmaak(enkel(indeling.controleRij), stijl.TOELICHTING),
    ...ruimteopmaak(vraag),
    ...tabelopmaak(indeling),
    ...breedtes(indeling),
    { soort: 'vastzetten', rijen: vast, kolommen: indeling.kolommen.indexOf('aanbieder') + 1 },
  ];
}
