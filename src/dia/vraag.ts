// What the slides are made from: the table as it stands on the sheet, and the facts around it.
import type { Rij } from '../domein/contracteerruimte';
import type { Datum } from '../domein/datum';
import type { Cent } from '../domein/geld';
import type { Mijlpaal } from '../domein/mijlpalen';

/** What stands in a cell of the table: exact cents, a blank cell, or null for #N/A (the sheet's #N/B). */
export type Standcel = Cent | 'leeg' | null;

/** The contracteerruimtetabel at one moment. */
export interface Stand {
  readonly jaar: number;
  /** 1 to 12 */
  readonly peilmaand: number;
  readonly regios: readonly string[];
  /** per row of the table: the regio's in order, then Totaal */
  readonly cellen: Readonly<Record<Rij, readonly Standcel[]>>;
}

/** k€ shows whole thousands, mln € shows millions with one decimal. */
export type Diaeenheid = 'k€' | 'mln €';

export type Afronding = 'los afgerond' | 'sluitend afgerond';

/**
 * How the declarations became a year amount: Extrapolatiemethode, with na-ijl, a prognose given as such, or extrapolated
 * in a way that wasn't kept.
 */
export type Prognosemethode = 'maand' | 'dag' | 'periode' | 'na-ijl' | 'opgegeven' | 'onbekend';

/** Where a row of the table comes from, for the speaker notes. */
export interface Rijherkomst {
  /** the cells on the sheet: `Contracteerruimte!B5:H5` */
  readonly cellen?: string;
  /** for a row that is input: `blad CZ januari 2024, B4:H4 (× € 1.000)` */
  readonly bron?: string;
}

export interface Diavraag {
  /** as in the policy: `CZ` */
  readonly uitvoerder: string;
  readonly stand: Stand;
  /** the table of an earlier month, when it was kept */
  readonly vorige?: Stand;
  readonly eenheid: Diaeenheid;
  readonly afronding: Afronding;
  readonly methode: Prognosemethode;
  /** what the table says itself about its forecast (the footnote it was written with), as a sentence */
  readonly prognosenoot?: string;
  /** months up to the peilmaand of which no declarations were found, 1 to 12 */
  readonly ontbrekendeMaanden: readonly number[];
  /** those of the zorgkantoor and year (`kalender` of beleid); empty when no source names any */
  readonly mijlpalen: readonly Mijlpaal[];
  /** the day the slides are made: decides which deadlines are past */
  readonly vandaag: Datum;
  readonly herkomst: Readonly<Partial<Record<Rij, Rijherkomst>>>;
}
