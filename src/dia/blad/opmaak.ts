// How the worksheet Dia looks: the house style, with number formats that write amounts as the slide does.
import type { Gebied } from '../../werkmap/beeld/adres';
import type { Opmaak, Wijziging } from '../../werkmap/plan/wijzigingsplan';
import type { Huisstijl } from '../huisstijl';
import { leesbaarOp } from '../kleur';
import type { Diamodel } from '../model';
import { BLADNOTATIE } from './formules';
import { bedragengebied, KOPRIJ, LETTERS, ONDERRIJ, plekVan, TITELRIJ } from './indeling';
import type { Indeling } from './indeling';

const stap = (gebied: Gebied, opmaak: Opmaak): Wijziging => ({ soort: 'opmaak', gebied, opmaak });

/** The row (or, turned, the column) of the model's row with its heading. */
function lijn(vorm: Indeling, rij: number): Gebied {
  const plek = plekVan(vorm, rij, 0);
  return vorm.richting === 'regios naast elkaar'
    ? { rij: plek.rij, kolom: 0, rijen: 1, kolommen: vorm.tabelkolommen + 1 }
    : { rij: plek.rij, kolom: plek.kolom, rijen: vorm.tabelrijen, kolommen: 1 };
}

function totaallijn(vorm: Indeling): Gebied {
  return vorm.richting === 'regios naast elkaar'
    ? { rij: KOPRIJ + 1, kolom: vorm.tabelkolommen, rijen: vorm.tabelrijen, kolommen: 1 }
    : { rij: KOPRIJ + vorm.tabelrijen, kolom: 0, rijen: 1, kolommen: vorm.tabelkolommen + 1 };
}

function tabelopmaak(model: Diamodel, vorm: Indeling, { kleuren }: Huisstijl): Wijziging[] {
  const tabelbreed = vorm.tabelkolommen + 1;
  const kop: Gebied = { rij: KOPRIJ, kolom: 0, rijen: 1, kolommen: tabelbreed };
  const labels: Gebied = { rij: KOPRIJ + 1, kolom: 0, rijen: vorm.tabelrijen, kolommen: 1 };
  const naast = vorm.richting === 'regios naast elkaar';
  const sommen = model.tabel.rijen.flatMap(({ soort }, r) =>
    soort === 'som' ? [stap(lijn(vorm, r), { vet: true, ...(naast && { lijnBoven: kleuren.hoofd }) })] : [],
  );
  const uitkomst = model.tabel.rijen.findIndex(({ soort }) => soort === 'uitkomst');
  return [
    stap(kop, {
      vet: true,
      vulling: kleuren.hoofd,
      tekstkleur: leesbaarOp(kleuren.hoofd),
      uitlijning: 'Right',
      verticaal: 'Center',
      terugloop: true,
    }),
    stap({ ...kop, kolommen: 1 }, { uitlijning: 'Left' }),
    stap({ ...labels, kolommen: tabelbreed }, { verticaal: 'Center' }),
    stap(labels, { terugloop: true }),
    stap(bedragengebied(vorm), { uitlijning: 'Right' }),
    ...sommen,
    stap(lijn(vorm, uitkomst), {
      vet: true,
      vulling: kleuren.vlak,
      ...(naast && { lijnBoven: kleuren.hoofd, lijnOnder: kleuren.hoofd }),
    }),
    stap(totaallijn(vorm), {
      vet: true,
      ...(!naast && { lijnBoven: kleuren.hoofd, lijnOnder: kleuren.hoofd }),
    }),
    { soort: 'notatie', gebied: bedragengebied(vorm), notatie: BLADNOTATIE[model.eenheid] },
  ];
}

function tekstopmaak(vorm: Indeling, { kleuren }: Huisstijl): Wijziging[] {
  const { voetnoten, toelichting } = vorm;
  const enkel = (rij: number, rijen = 1, kolom: number = toelichting.kolom): Gebied => ({
    rij,
    kolom,
    rijen,
    kolommen: 1,
  });
  const koppen = toelichting.regels.flatMap(({ kop }, i) => (kop ? [toelichting.rij + i] : []));
  return [
    ...(voetnoten.regels.length
      ? [
          stap(enkel(voetnoten.rij, voetnoten.regels.length, 0), {
            tekengrootte: 9,
            tekstkleur: kleuren.zacht,
          }),
        ]
      : []),
    ...(toelichting.regels.length
      ? [stap(enkel(toelichting.rij, toelichting.regels.length), { tekengrootte: LETTERS.tekst })]
      : []),
    ...koppen.map((rij) => stap(enkel(rij), { vet: true, tekstkleur: kleuren.hoofd })),
  ];
}

/** All formats of the worksheet. */
export function opmaak(model: Diamodel, vorm: Indeling, huisstijl: Huisstijl): Wijziging[] {
  const { kleuren, lettertypen } = huisstijl;
  const vel: Gebied = { rij: 0, kolom: 0, rijen: vorm.hoogte, kolommen: vorm.breedte };
  const cel = (rij: number): Gebied => ({ rij, kolom: 0, rijen: 1, kolommen: 1 });
  const { rekenkolom, staven, exact, gesloten, punten } = vorm;
  const reken: Gebied = {
    rij: KOPRIJ,
    kolom: rekenkolom,
    rijen: gesloten.rij + gesloten.rijen - KOPRIJ,
    kolommen: exact.kolom + exact.kolommen - rekenkolom,
  };
  return [
    stap(vel, { lettertype: lettertypen.tekst, tekstkleur: kleuren.tekst, tekengrootte: LETTERS.tekst }),
    stap(cel(TITELRIJ), {
      vet: true,
      tekengrootte: LETTERS.titel,
      tekstkleur: kleuren.hoofd,
      lettertype: lettertypen.koppen,
    }),
    stap(cel(ONDERRIJ), { tekengrootte: LETTERS.tekst, tekstkleur: kleuren.zacht }),
    ...tabelopmaak(model, vorm, huisstijl),
    ...tekstopmaak(vorm, huisstijl),
    stap(reken, { tekstkleur: kleuren.zacht, tekengrootte: 9 }),
    { soort: 'notatie', gebied: { ...staven, kolom: staven.kolom + 1, kolommen: 1 }, notatie: '#,##0' },
    ...(model.afronding === 'sluitend afgerond'
      ? [exact, gesloten].map((gebied): Wijziging => ({ soort: 'notatie', gebied, notatie: '#,##0.00' }))
      : []),
    { soort: 'kolombreedte', kolom: 0, kolommen: 1, punten: punten.label },
    { soort: 'kolombreedte', kolom: 1, kolommen: vorm.breedte - 1, punten: punten.bedrag },
    { soort: 'kolombreedte', kolom: rekenkolom, kolommen: 2, punten: 110 },
  ];
}
