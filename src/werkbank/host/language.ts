// The language of the user: the …Local members and the text of cells speak it, everything else is en-US.
import { formatToDutch, formatToEnglish } from './localFormat';
import { dutchError } from '../nederlands/errors';
import { formulaToDutch, formulaToEnglish } from '../nederlands/formula';
import { dutchGeneral } from '../nederlands/general';

export interface Language {
  /** '=SUM(A1,2.5)' -> '=SOM(A1;2,5)' */
  formulaToLocal(formula: string): string;
  /** '=SOM(A1;2,5)' -> '=SUM(A1,2.5)' */
  formulaToEnglish(formula: string): string;
  /** '#,##0.00' -> '#.##0,00' */
  formatToLocal(pattern: string): string;
  formatToEnglish(pattern: string): string;
  /** how a number in a cell without a format looks */
  general(value: number): string;
  boolean(value: boolean): string;
  /** '#VALUE!' -> '#WAARDE!' */
  error(code: string): string;
}

/** A user whose Excel speaks Dutch. */
export const dutch: Language = {
  formulaToLocal: (formula) => formulaToDutch(formula),
  formulaToEnglish: (formula) => formulaToEnglish(formula),
  formatToLocal: formatToDutch,
  formatToEnglish,
  general: dutchGeneral,
  boolean: (value) => (value ? 'WAAR' : 'ONWAAR'),
  error: dutchError,
};
