// What 'Waarom?' says about a cell: plain Dutch texts with places to go to.
import type { Gebied } from '../beeld/adres';

/** Cells somewhere in the workbook. */
export interface Plaats {
  blad: string;
  gebied: Gebied;
}

/** One input of the cell: what it is, how much, and where it stands. */
export interface Uitleginvoer {
  naam: string;
  /** As a Dutch reader writes it, in the unit of the explained cell. */
  waarde: string;
  plaats?: Plaats;
}

/** A policy value or rule with its source. */
export interface Uitlegbeleid {
  naam: string;
  /** Absent for a rule without a value of its own. */
  waarde?: string;
  /** Document and section. */
  bron: string;
  toelichting?: string;
}

export interface Uitleg {
  /** Which row and column: 'Verwacht overschot … · Zuid-Limburg'. */
  titel: string;
  /** What stands in the cell, as a Dutch reader writes it. */
  waarde: string;
  /** What the cell is, in sentences. */
  zinnen: readonly string[];
  /** The formula in words with the amounts: '1.421.241 − 1.348.656 = 72.585'. */
  berekening?: string;
  /** Unit of the amounts in berekening and invoer: '× € 1.000'; absent when nothing is shortened. */
  eenheid?: string;
  invoer: readonly Uitleginvoer[];
  beleid: readonly Uitlegbeleid[];
  /** When and by which choice it came there. */
  herkomst: readonly string[];
}
