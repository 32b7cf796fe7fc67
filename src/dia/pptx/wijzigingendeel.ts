// What changed since the earlier stand: a panel beside the chart, or a slide of its own when there are many regio's.
import { TOTAAL } from '../../domein/contracteerruimte';
import type { Huisstijl } from '../huisstijl';
import type { Diamodel, Diasectie, Diawijziging } from '../model';
import { CELMARGE } from '../tabelindeling';
import { aantalRegels, regelhoogte, tekstbreedte } from '../tekstmaat';
import type { Dia, Presentatie, Tabelcel } from './bibliotheek';
import { BINNENBREEDTE, hex, INHOUD, INHOUDHOOGTE, LINKS, PUNT } from './maten';
import { TEKORTKOP } from '../toelichting';
import { inhoudsdia } from './meesters';
import { Tabelopmaak } from './tabeldia';

export const WIJZIGINGENNAAM = 'Tabel wijzigingen';
export const PANEEL = { breedte: 5 } as const;

const RAND = 0.2;
const PUNTEN = 12;
const TABELPUNTEN = 11;
/** Below a paragraph, in points. */
const NA_ZIN = 5;

interface Vak {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** The largest changes that fit, in the order of the table, and Totaal. */
function grootste(rijen: readonly Diawijziging[], plaatsen: number): Diawijziging[] {
  const regios = rijen.filter(({ regio }) => regio !== TOTAAL);
  const grootte = ({ verschil }: Diawijziging): number => Math.abs(verschil.waarde ?? 0);
  const gekozen = [...regios].sort((a, b) => grootte(b) - grootte(a)).slice(0, Math.max(0, plaatsen - 1));
  return [...regios.filter((rij) => gekozen.includes(rij)), ...rijen.filter(({ regio }) => regio === TOTAAL)];
}

/** As wide as the widest amount; the same for all three columns. */
function bedragbreedte({ wijzigingen }: Diamodel, lettertype: string): number {
  const letter = { lettertype, punten: TABELPUNTEN, vet: true };
  const teksten = wijzigingen.rijen.flatMap(({ vorige, nu, verschil }) => [
    vorige.tekst,
    nu.tekst,
    verschil.tekst,
  ]);
  return (
    Math.max(...[...teksten, 'verschil'].map((tekst) => tekstbreedte(tekst, letter))) + 2 * CELMARGE + 0.04
  );
}

function wijzigingentabel(dia: Dia, model: Diamodel, stijl: Huisstijl, vak: Vak): void {
  const { rijen } = model.wijzigingen;
  const kolom = bedragbreedte(model, stijl.lettertypen.tekst);
  const naambreedte = vak.w - 3 * kolom;
  const letter = { lettertype: stijl.lettertypen.tekst, punten: TABELPUNTEN, vet: true };
  const hoogteVan = ({ regio }: Diawijziging): number => {
    const eigen = { ...letter, vet: regio === TOTAAL };
    return regelhoogte(aantalRegels(regio, naambreedte - 2 * CELMARGE, eigen), TABELPUNTEN) + 0.09;
  };
  const kopregels = aantalRegels('Meest veranderd', naambreedte - 2 * CELMARGE, letter);
  const kophoogte = regelhoogte(kopregels, TABELPUNTEN) + 0.1;
  let plaatsen = rijen.length;
  let getoond = grootste(rijen, plaatsen);
  const past = (): boolean => getoond.reduce((som, rij) => som + hoogteVan(rij), kophoogte) <= vak.h;
  while (!past() && plaatsen > 1) {
    plaatsen -= 1;
    getoond = grootste(rijen, plaatsen);
  }
  const opmaak = new Tabelopmaak(stijl, TABELPUNTEN, TABELPUNTEN);
  const kop = [
    opmaak.kop(getoond.length < rijen.length ? 'Meest veranderd' : 'Regio', 'left'),
    ...['vorige', 'nu', 'verschil'].map((tekst) => opmaak.kop(tekst, 'right')),
  ];
  const cellen = ({ regio, vorige, nu, verschil }: Diawijziging): Tabelcel[] => {
    const uitkomst = regio === TOTAAL;
    // A change is no deficit: only amounts that are get the deficit's colour.
    const bedragen = [vorige, nu, verschil].map((bedrag) =>
      opmaak.cel(bedrag.tekst, { bedrag, nadruk: false, uitkomst, gewoon: bedrag === verschil }),
    );
    return [opmaak.cel(regio, { nadruk: false, uitkomst }), ...bedragen];
  };
  dia.addTable([kop, ...getoond.map(cellen)], {
    x: vak.x,
    y: vak.y,
    w: vak.w,
    colW: [naambreedte, kolom, kolom, kolom],
    rowH: [kophoogte, ...getoond.map(hoogteVan)],
    objectName: WIJZIGINGENNAAM,
  });
}

/** A heading with its sentences; returns where they end. */
function tekstblok(
  dia: Dia,
  { kop, zinnen }: Diasectie,
  { kleuren, lettertypen }: Huisstijl,
  vak: Omit<Vak, 'h'> & { punten: number },
): number {
  const { punten, ...plaats } = vak;
  const kopletter = { lettertype: lettertypen.koppen, punten: punten + 2, vet: true };
  const letter = { lettertype: lettertypen.tekst, punten };
  const kophoogte = regelhoogte(aantalRegels(kop, vak.w, kopletter), punten + 2);
  const hoogten = zinnen.map((zin) => regelhoogte(aantalRegels(zin, vak.w, letter), punten) + NA_ZIN * PUNT);
  const h = hoogten.reduce((som, hoogte) => som + hoogte, kophoogte + NA_ZIN * PUNT);
  const opmaak = {
    bold: true,
    fontSize: punten + 2,
    fontFace: lettertypen.koppen,
    color: hex(kleuren.hoofd),
  };
  dia.addText(
    [
      { text: kop, options: { ...opmaak, breakLine: true } },
      ...zinnen.map((zin) => ({ text: zin, options: { breakLine: true } })),
    ],
    {
      ...plaats,
      h,
      margin: 0,
      valign: 'top',
      fontFace: lettertypen.tekst,
      fontSize: punten,
      color: hex(kleuren.tekst),
      paraSpaceAfter: NA_ZIN,
      objectName: kop,
    },
  );
  return vak.y + h;
}

/** The total in large type. */
function totaal(dia: Dia, model: Diamodel, stijl: Huisstijl, vak: Vak): void {
  const { kleuren, lettertypen } = stijl;
  const cel = model.tabel.rijen.at(-1)?.cellen.at(-1);
  const tekort = cel?.waarde != null && cel.waarde < 0;
  const wat = tekort ? 'Verwacht tekort totaal' : 'Verwacht overschot totaal';
  dia.addText(
    [
      {
        text: `${wat} (${model.eenheidskop})`,
        options: { fontSize: PUNTEN, color: hex(kleuren.zacht), breakLine: true },
      },
      {
        text: cel?.tekst ?? '',
        options: { fontSize: 30, bold: true, color: hex(tekort ? kleuren.tekort : kleuren.hoofd) },
      },
    ],
    { ...vak, margin: 0, valign: 'top', fontFace: lettertypen.koppen, objectName: 'Totaal' },
  );
}

function inPaneel(dia: Dia, model: Diamodel, stijl: Huisstijl, { x, w }: { x: number; w: number }): void {
  const { titel, zinnen, rijen } = model.wijzigingen;
  const y = INHOUD.y + 1.15;
  if (rijen.length > 0) {
    const onder = tekstblok(dia, { kop: titel, zinnen }, stijl, { x, w, y, punten: PUNTEN }) + 0.08;
    wijzigingentabel(dia, model, stijl, { x, w, y: onder, h: INHOUD.onder - RAND - onder });
    return;
  }
  // Nothing to compare with: the room is for the deficits themselves.
  const secties = [...model.toelichting.filter(({ kop }) => kop === TEKORTKOP), { kop: titel, zinnen }];
  let onder = y;
  for (const sectie of secties) onder = tekstblok(dia, sectie, stijl, { x, w, y: onder, punten: 14 }) + 0.25;
}

/** The panel at the right of the chart. */
export function wijzigingenpaneel(dia: Dia, model: Diamodel, stijl: Huisstijl): void {
  const x = LINKS + BINNENBREEDTE - PANEEL.breedte;
  dia.addShape('rect', {
    x,
    y: INHOUD.y,
    w: PANEEL.breedte,
    h: INHOUDHOOGTE,
    fill: { color: hex(stijl.kleuren.vlak) },
    objectName: 'Paneel',
  });
  const binnen = { x: x + RAND, w: PANEEL.breedte - 2 * RAND };
  totaal(dia, model, stijl, { ...binnen, y: INHOUD.y + RAND, h: 0.8 });
  inPaneel(dia, model, stijl, binnen);
}

/** A slide of its own: the total and the sentences left, the largest changes right. */
export function wijzigingendia(presentatie: Presentatie, model: Diamodel, stijl: Huisstijl): void {
  const { titel, zinnen, rijen } = model.wijzigingen;
  const dia = inhoudsdia(presentatie, stijl, { titel, notities: model.notities.grafiek });
  const helft = (BINNENBREEDTE - 0.5) / 2;
  totaal(dia, model, stijl, { x: LINKS, y: INHOUD.y, w: helft, h: 0.8 });
  const kop = rijen.length > 0 ? 'In het kort' : 'Geen vergelijking';
  const secties = [{ kop, zinnen }, ...model.toelichting.filter((sectie) => sectie.kop === TEKORTKOP)];
  let onder = INHOUD.y + 1.2;
  for (const sectie of secties)
    onder = tekstblok(dia, sectie, stijl, { x: LINKS, y: onder, w: helft, punten: 14 }) + 0.25;
  if (rijen.length > 0)
    wijzigingentabel(dia, model, stijl, { x: LINKS + helft + 0.5, y: INHOUD.y, w: helft, h: INHOUDHOOGTE });
}
