// What was recognised: one block with (part of) the contracteerruimtetabel.
import type { Cent } from '../../domein/geld';
import type { Invoerrij, Rij } from '../../domein/contracteerruimte';
import type { Uitvoerder } from '../../beleid/zorgkantoren';
import type { Celpositie, Gebied } from '../beeld/adres';
import type { Eenheid, Eenheidsfactor } from './eenheid';

export const INVOERRIJEN: readonly Invoerrij[] = [
  'ruimteZin',
  'ruimtePgb',
  'saldo',
  'prognoseZin',
  'prognosePgb',
];

/** Short names of the rows, for sentences and lists. */
export const RIJNAMEN: Readonly<Record<Rij, string>> = {
  ruimteZin: 'contracteerruimte ZIN',
  ruimtePgb: 'contracteerruimte PGB',
  saldo: 'saldo overhevelingen en reserveringen',
  ruimteTotaal: 'contracteerruimte incl. overhevelingen',
  prognoseZin: 'prognose ZIN',
  prognosePgb: 'prognose PGB',
  realisatie: 'verwachte realisatie',
  overschot: 'verwacht overschot',
};

/** What the user is looking for. */
export interface Vraag {
  uitvoerder: Uitvoerder;
  jaar: number;
  /** Names of the regio's, as in the policy. */
  regios: readonly string[];
  /** Unit chosen by the user; without it the unit that can be read near the block, else euros. */
  eenheid?: Eenheidsfactor;
}

/**
 * What stands in a source cell. 'getal als tekst' can be read as an amount, but a formula can't use it;
 * bedrag in eurocents, null when the cell gives none.
 */
export interface Broncel {
  cel: Celpositie;
  stand: 'getal' | 'leeg' | 'getal als tekst' | 'tekst' | 'fout';
  bedrag: Cent | null;
  /** As the user sees it. */
  tekst: string;
}

export interface Bronrij {
  rij: Rij;
  label: string;
  labelcel: Celpositie;
  /** 1 = the field's own label, lower = recognised by its words. */
  zekerheid: number;
  /** Per regio (name as in the policy). */
  cellen: Readonly<Record<string, Broncel>>;
  totaal?: Broncel;
}

/** One candidate block. */
export interface Bron {
  /** Worksheet and address; the same block keeps the same id. */
  id: string;
  blad: string;
  gebied: Gebied;
  /** Name of the Excel table or the name that the block is. */
  tabel?: string;
  /** Name of the register whose saldo per regio is its only row; cellen then only tell the amounts. */
  register?: string;
  richting: 'regios naast elkaar' | 'regios onder elkaar';
  eenheid: Eenheid;
  /** The year its labels or heading name, if they name one. */
  jaar?: number;
  /** Per regio the cell with its name. */
  koppen: Readonly<Record<string, Celpositie>>;
  rijen: Readonly<Partial<Record<Rij, Bronrij>>>;
  /** Rows that were recognised a second time (the first one counts). */
  dubbel: readonly { rij: Rij; labelcel: Celpositie }[];
  /** Regio's that stand in the heading a second time (the first one counts). */
  dubbeleRegios: readonly { regio: string; cel: Celpositie }[];
  /** Headings between the regio's that are no regio of this uitvoerder. */
  onbekend: readonly { tekst: string; cel: Celpositie }[];
  /** Rows and columns of the worksheet (from 0) with amounts of it that are hidden. */
  verborgen?: { rijen: readonly number[]; kolommen: readonly number[] };
  /** Higher = fits the question better. */
  score: number;
}
