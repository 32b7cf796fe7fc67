// Where the parts of the worksheet Dia stand. Up to eight regio's stand beside each other; more stand below each other,
// so that the letters stay readable.
import { celnaam } from '../../werkmap/beeld/adres';
import type { Gebied } from '../../werkmap/beeld/adres';
import type { Diamodel } from '../model';
import { breekOpMaat } from '../regels';
import { aantalRegels, tekstbreedte } from '../tekstmaat';

export type Richting = 'regios naast elkaar' | 'regios onder elkaar';

/** More regio's than this don't fit beside each other. */
export const MEESTE_KOLOMMEN = 8;

export function richtingVoor(aantalRegios: number): Richting {
  return aantalRegios > MEESTE_KOLOMMEN ? 'regios onder elkaar' : 'regios naast elkaar';
}

/** Rows (from 0): title, line below it, blank, header, table; then the notes, and chart and toelichting side by side. */
export const TITELRIJ = 0;
export const ONDERRIJ = 1;
export const KOPRIJ = 3;
const EERSTE_RIJ = KOPRIJ + 1;

/** Column widths in points, made for amounts up to tens of billions in thousands of euros. */
const MATEN = {
  'regios naast elkaar': { label: 240, bedrag: 74 },
  'regios onder elkaar': { label: 165, bedrag: 80 },
} as const;
/** As wide as with six regio's, so that the texts below the table have room when there are fewer. */
const MINSTE_KOLOMMEN = 8;

/** What can be printed of A4 landscape within Excel's margins of 0,7 and 0,75 inch, in points. */
const PAGINA = { breedte: 741, hoogte: 487 } as const;
/** An ordinary row of the worksheet in points. */
const RIJHOOGTE = 15;
/** The letters of the worksheet are 10 points: smaller than 8 on paper is hard to read, then it takes two pages. */
const KLEINSTE_SCHAAL = 0.8;

const PUNTEN_PER_INCH = 72;
/** Left and right in a cell together, in points. */
const CELMARGE = 8;

/** Type sizes in points. */
export const LETTERS = { titel: 16, tekst: 10, noot: 9 } as const;
/** Between notes and chart when the page ends there: rows may be a little higher or lower than we think. */
const TUSSENRIJEN = 3;
/** Of the chart: per bar, and around them for the title (points). */
const STAAFHOOGTE = 13;
const OM_STAVEN = 60;

/** Beside the chart, because it has no legend. */
const GRAFIEKNOOT = 'In de grafiek is een open staaf een tekort.';

export interface Tekstregel {
  tekst: string;
  kop: boolean;
}

export interface Indeling {
  richting: Richting;
  /** rows × columns of amounts in the table as it stands on the worksheet */
  tabelrijen: number;
  tabelkolommen: number;
  /** all that is printed, in columns and rows */
  breedte: number;
  hoogte: number;
  /** column widths in points */
  punten: { label: number; bedrag: number };
  /** the table on the first page, chart and toelichting on the second: on one page the letters would get too small */
  tweePaginas: boolean;
  voetnoten: { rij: number; regels: readonly string[] };
  grafiek: Gebied;
  /** beside the chart */
  toelichting: { rij: number; kolom: number; regels: readonly Tekstregel[] };
  /** first column of what the worksheet needs for itself, outside what is printed */
  rekenkolom: number;
  /** rows of the model × its columns: the exact amounts and those of WLZ.AFGEROND; only sluitend afgerond */
  exact: Gebied;
  gesloten: Gebied;
  /** name and bar per regio, and one line that keeps zero in the chart */
  staven: Gebied;
}

function teksten(model: Diamodel, past: (regel: string) => boolean): Tekstregel[] {
  const gewoon = (tekst: string): Tekstregel => ({ tekst, kop: false });
  const secties = model.toelichting.flatMap(({ kop, zinnen }) => [
    { tekst: kop, kop: true },
    ...breekOpMaat(zinnen.join(' '), past).map(gewoon),
    gewoon(''),
  ]);
  return [...secties, gewoon(GRAFIEKNOOT)];
}

/** How many lines a text takes in a cell of this width (points). */
function celregels(tekst: string, breedte: number, lettertype: string): number {
  return aantalRegels(tekst, (breedte - CELMARGE) / PUNTEN_PER_INCH, {
    lettertype,
    punten: LETTERS.tekst,
    vet: true,
  });
}

/** Above the labels: what the table is, or, turned, whose amounts stand in the rows. */
export function hoekVan({ tabel, eenheidskop }: Diamodel, naast: boolean): string {
  return naast ? tabel.hoek : `Regio (${eenheidskop})`;
}

/** How high title and table get, in points; rows grow with names and labels that take more lines. */
function tabelhoogte(model: Diamodel, naast: boolean, lettertype: string): number {
  const { label, bedrag } = MATEN[naast ? 'regios naast elkaar' : 'regios onder elkaar'];
  const { rijen, kolommen } = model.tabel;
  const boven = naast ? kolommen : rijen.map(({ kort }) => kort);
  const links = naast ? rijen.map((rij) => rij.label) : kolommen;
  const hoogte = (regels: number) => Math.max(RIJHOOGTE, regels * 13 + 2);
  const kop = Math.max(celregels(hoekVan(model, naast), label, lettertype), ...boven.map((tekst) => celregels(tekst, bedrag, lettertype))); // prettier-ignore
  const lijf = links.reduce((som, tekst) => som + hoogte(celregels(tekst, label, lettertype)), 0);
  return 21 + 2 * RIJHOOGTE + hoogte(kop) + lijf;
}

/** Lays the worksheet out. @param lettertype of the house style */
export function indeling(model: Diamodel, lettertype: string): Indeling {
  const { rijen, kolommen, voetnoten, kortuitleg } = model.tabel;
  const richting = richtingVoor(kolommen.length - 1);
  const naast = richting === 'regios naast elkaar';
  const [tabelrijen, tabelkolommen] = naast
    ? [rijen.length, kolommen.length]
    : [kolommen.length, rijen.length];
  const breedte = Math.max(tabelkolommen + 1, MINSTE_KOLOMMEN);
  const maat = MATEN[richting];
  const vanGrafiek = naast ? 2 : 4;
  const noten = [...voetnoten, ...(naast || kortuitleg === '' ? [] : [kortuitleg])];
  const tabelbreedte = maat.label + (breedte - 1) * maat.bedrag;
  const past = (ruimte: number, punten: number) => (regel: string) =>
    tekstbreedte(regel, { lettertype, punten }) * PUNTEN_PER_INCH <= ruimte - CELMARGE;
  const notenregels = noten.flatMap((noot) => breekOpMaat(noot, past(tabelbreedte, LETTERS.noot)));
  const notenrij = EERSTE_RIJ + tabelrijen;
  const bovenhoogte = tabelhoogte(model, naast, lettertype) + notenregels.length * RIJHOOGTE;
  const pastOpEen = (rijenOnder: number) =>
    PAGINA.hoogte / (bovenhoogte + (rijenOnder + 1) * RIJHOOGTE) >= KLEINSTE_SCHAAL;
  const ruim = teksten(model, past((breedte - vanGrafiek) * maat.bedrag, LETTERS.tekst));
  const staafrijen = Math.ceil((kolommen.length * STAAFHOOGTE + OM_STAVEN) / RIJHOOGTE);
  // Blank lines give way before the letters do.
  const krap = ruim.filter(({ tekst }) => tekst !== '');
  const toelichting = !pastOpEen(ruim.length) && pastOpEen(krap.length) ? krap : ruim;
  const onder = Math.max(staafrijen, toelichting.length);
  const tweePaginas = !pastOpEen(onder);
  const grafiekrij = notenrij + notenregels.length + (tweePaginas ? TUSSENRIJEN : 1);
  const rekenkolom = breedte + 1;
  const blok = (rij: number): Gebied => ({
    rij,
    kolom: rekenkolom + 3,
    rijen: rijen.length,
    kolommen: kolommen.length,
  });
  return {
    richting,
    tabelrijen,
    tabelkolommen,
    breedte,
    hoogte: grafiekrij + onder,
    punten: tweePaginas ? passend(maat, breedte, bovenhoogte) : maat,
    tweePaginas,
    voetnoten: { rij: notenrij, regels: notenregels },
    grafiek: { rij: grafiekrij, kolom: 0, rijen: onder, kolommen: vanGrafiek },
    toelichting: { rij: grafiekrij, kolom: vanGrafiek, regels: toelichting },
    rekenkolom,
    exact: blok(EERSTE_RIJ),
    gesloten: blok(EERSTE_RIJ + rijen.length + 2),
    staven: { rij: EERSTE_RIJ, kolom: rekenkolom, rijen: kolommen.length, kolommen: 2 },
  };
}

/**
 * Over two pages Excel only fits the width: columns so wide that title, table and notes just fill the first page, and
 * the chart begins the second.
 */
function passend(
  { label, bedrag }: Indeling['punten'],
  breedte: number,
  bovenhoogte: number,
): Indeling['punten'] {
  const nodig = ((bovenhoogte + (TUSSENRIJEN * RIJHOOGTE) / 2) * PAGINA.breedte) / PAGINA.hoogte;
  const nu = label + (breedte - 1) * bedrag;
  const factor = Math.max(1, nodig / nu);
  return { label: Math.round(label * factor), bedrag: Math.round(bedrag * factor) };
}

/** The cell of a row and a column of the model on the worksheet. */
export function plekVan({ richting }: Indeling, rij: number, kolom: number): { rij: number; kolom: number } {
  return richting === 'regios naast elkaar'
    ? { rij: EERSTE_RIJ + rij, kolom: kolom + 1 }
    : { rij: EERSTE_RIJ + kolom, kolom: rij + 1 };
}

/** Address of a cell in a rectangle, by row and column within it. */
export function celIn(gebied: Gebied, rij: number, kolom: number): string {
  return celnaam({ rij: gebied.rij + rij, kolom: gebied.kolom + kolom });
}

/** The amounts of the table on the worksheet. */
export function bedragengebied({ tabelrijen, tabelkolommen }: Indeling): Gebied {
  return { rij: EERSTE_RIJ, kolom: 1, rijen: tabelrijen, kolommen: tabelkolommen };
}
