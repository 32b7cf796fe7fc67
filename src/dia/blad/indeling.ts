// Where the parts of the worksheet Dia stand. Up to eight regio's stand beside each other; more stand below each other,
// so that the letters stay readable.
import { celnaam } from '../../werkmap/beeld/adres';
import type { Gebied } from '../../werkmap/beeld/adres';
import type { Diamodel } from '../model';
import { breekAf } from '../regels';

export type Richting = 'regios naast elkaar' | 'regios onder elkaar';

/** More regio's than this don't fit beside each other. */
export const MEESTE_KOLOMMEN = 8;

export function richtingVoor(aantalRegios: number): Richting {
  return aantalRegios > MEESTE_KOLOMMEN ? 'regios onder elkaar' : 'regios naast elkaar';
}

/** Rows (from 0): title, line below it, blank, header, table. */
export const TITELRIJ = 0;
export const ONDERRIJ = 1;
export const KOPRIJ = 3;
const EERSTE_RIJ = KOPRIJ + 1;
const GRAFIEKRIJEN = 15;

/** A taller sheet would get tiny letters on one page. */
export const HOOGSTE_OP_EEN_PAGINA = 55;

/** Column widths in points. */
export const BREEDTE = {
  'regios naast elkaar': { label: 240, bedrag: 84 },
  'regios onder elkaar': { label: 150, bedrag: 92 },
} as const;

/** Points per character of the notes, generously. */
const TEKENBREEDTE = 4.8;

export interface Tekstregel {
  tekst: string;
  kop: boolean;
}

export interface Indeling {
  richting: Richting;
  /** rows × columns of amounts in the table as it stands on the worksheet */
  tabelrijen: number;
  tabelkolommen: number;
  /** all that is printed */
  breedte: number;
  hoogte: number;
  voetnoten: { rij: number; regels: readonly string[] };
  grafiek: Gebied;
  toelichting: { rij: number; regels: readonly Tekstregel[] };
  /** first column of what the worksheet needs for itself, outside what is printed */
  rekenkolom: number;
  /** rows of the model × its columns: the exact amounts and those of WLZ.AFGEROND; only sluitend afgerond */
  exact: Gebied;
  gesloten: Gebied;
  /** name and bar per regio, and one line that keeps zero in the chart */
  staven: Gebied;
}

function teksten(model: Diamodel, tekens: number): Tekstregel[] {
  return model.toelichting.flatMap(({ kop, zinnen }) => [
    { tekst: kop, kop: true },
    ...breekAf(zinnen.join(' '), tekens).map((tekst) => ({ tekst, kop: false })),
  ]);
}

/** Lays the worksheet out. */
export function indeling(model: Diamodel): Indeling {
  const { rijen, kolommen, voetnoten, kortuitleg } = model.tabel;
  const richting = richtingVoor(kolommen.length - 1);
  const naast = richting === 'regios naast elkaar';
  const [tabelrijen, tabelkolommen] = naast
    ? [rijen.length, kolommen.length]
    : [kolommen.length, rijen.length];
  const maat = BREEDTE[richting];
  // A single regio: the texts below are wider than the table.
  const breedte = Math.max(tabelkolommen, 5) + 1;
  const tekens = Math.floor((maat.label + (breedte - 1) * maat.bedrag) / TEKENBREEDTE);
  const noten = [...voetnoten, ...(naast || kortuitleg === '' ? [] : [kortuitleg])];
  const notenregels = noten.flatMap((noot) => breekAf(noot, tekens));
  const notenrij = EERSTE_RIJ + tabelrijen + 1;
  const grafiekrij = notenrij + notenregels.length + 1;
  const hoog = Math.max(GRAFIEKRIJEN, Math.ceil(kolommen.length * 1.2));
  const toelichtingrij = grafiekrij + hoog + 1;
  const toelichting = teksten(model, tekens);
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
    hoogte: toelichtingrij + toelichting.length,
    voetnoten: { rij: notenrij, regels: notenregels },
    grafiek: { rij: grafiekrij, kolom: 0, rijen: hoog, kolommen: breedte },
    toelichting: { rij: toelichtingrij, regels: toelichting },
    rekenkolom,
    exact: blok(EERSTE_RIJ),
    gesloten: blok(EERSTE_RIJ + rijen.length + 2),
    staven: { rij: EERSTE_RIJ, kolom: rekenkolom, rijen: kolommen.length, kolommen: 2 },
  };
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
