// What stands on our worksheet Prognose for one list: a block of columns under headings, with the year amounts in its
// last column.
import type { Uitvoerder } from '../../../beleid/zorgkantoren';
import { bladInFormule, kolomletters } from '../../beeld/adres';
import type { Gebied } from '../../beeld/adres';
import type { Werkmapbeeld } from '../../beeld/werkmapbeeld';
import type { Lijst } from '../../herkennen/lijst/lijst';
import type { Celinhoud } from '../wijzigingsplan';
import type { Rekening } from './extrapolatie';
import type { Sombron } from './sombron';
import type { Plek } from './uitleg';

/** Title, explanation and peilmaand; then the headings, below which the blocks begin. */
export const PEILMAAND: Plek = { rij: 2, kolom: 1 };
export const KOPRIJ = 4;
export const EERSTE_RIJ = KOPRIJ + 1;

/** What a block is made of. */
export interface Blokvraag {
  beeld: Werkmapbeeld;
  lijst: Lijst;
  uitvoerder: Uitvoerder;
  /** Name of our worksheet, and the first column of the block on it. */
  bladnaam: string;
  kolom: number;
  rekening: Rekening;
}

export interface Prognoseblok {
  lijst: Lijst;
  kolom: number;
  /** The headings; the last one is that of the year amounts. */
  koppen: readonly string[];
  /** How many columns in front say whose the amounts are. */
  namen: number;
  /** Cells below the headings that can get filled, per column. */
  rijen: number;
  /** Where what goes, below the headings. */
  delen: readonly { plek: Plek; inhoud: readonly (readonly Celinhoud[])[] }[];
  /** The year amounts as the source of a row; undefined when the list doesn't tell its regio's apart. */
  bron: Sombron | undefined;
}

/** Reference to one column of a block, from everywhere. */
export function eigenKolom(
  { bladnaam, kolom }: Pick<Blokvraag, 'bladnaam' | 'kolom'>,
  hoeveelste: number,
  rijen: number,
): { verwijzing: string; gebied: Gebied } {
  const gebied = { rij: EERSTE_RIJ, kolom: kolom + hoeveelste, rijen, kolommen: 1 };
  const letters = kolomletters(gebied.kolom);
  const verwijzing = `$${letters}$${EERSTE_RIJ + 1}:$${letters}$${EERSTE_RIJ + rijen}`;
  return { verwijzing: `${bladInFormule(bladnaam)}!${verwijzing}`, gebied };
}

/** The heading of the year amounts. */
export function jaarkop(jaar: number, { tabel, blad }: Lijst): string {
  return `Prognose ${jaar} uit ${tabel ?? blad}`;
}
