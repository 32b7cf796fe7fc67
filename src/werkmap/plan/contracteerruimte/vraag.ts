// What a contracteerruimtetabel is made of: for whom, and where each input row comes from.
import type { Invoerrij } from '../../../domein/contracteerruimte';
import type { Bron } from '../../herkennen/bron';
import { INVOERRIJEN } from '../../herkennen/bron';
import type { Lijst, Veld } from '../../herkennen/lijst/lijst';
import type { Gevondenrij } from '../../koppeling/terugvinden';
import type { Prognosekeuze } from '../../prognose/keuze';
import type { Weergave } from '../stijl';

export interface Tabelvraag {
  /** The block for every input row that `rijen` doesn't name. */
  bron?: Bron;
  /**
   * The source per input row, for rows that don't come from `bron`: the cells of a block, or the sum per regio of one
   * column of a list (or of several lists, one per regio). The veld 'prognose' of a list that only has months means:
   * extrapolated, on our worksheet Prognose.
   */
  rijen?: Readonly<Partial<Record<Invoerrij, Gevondenrij>>>;
  uitvoerder: string;
  jaar: number;
  /** 1 to 12. */
  peilmaand: number;
  regios: readonly string[];
  weergave: Weergave;
  /** How months become a year; absent = as kept in the workbook, else linear per month. */
  prognose?: Prognosekeuze;
}

/** Where an input row comes from; undefined when nothing was chosen for it. */
export function invoerVan({ bron, rijen }: Tabelvraag, rij: Invoerrij): Gevondenrij | undefined {
  return rijen?.[rij] ?? (bron && { soort: 'blok', bron });
}

/** One input row and one list it comes from. */
export interface Lijstinvoer {
  rij: Invoerrij;
  lijst: Lijst;
  veld: Veld;
}

/** The input rows that come from lists, in the order of the table. */
export function lijstinvoerVan(vraag: Tabelvraag): Lijstinvoer[] {
  return INVOERRIJEN.flatMap((rij) => {
    const invoer = invoerVan(vraag, rij);
    if (invoer?.soort !== 'lijst') return [];
    return invoer.lijsten.map((lijst) => ({ rij, lijst, veld: invoer.veld }));
  });
}
