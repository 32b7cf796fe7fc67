import { weiger, type Plek } from './plek';

/** The cells of one argument, rows × columns, as Excel hands them over: number, text, truth value, error or blank. */
export type Bereik = readonly (readonly unknown[])[];

/** An argument as the function received it, with the name the user knows. */
export interface Argument {
  naam: string;
  cellen: Bereik;
}

/**
 * The cells of a required argument. A single value counts as one cell, an omitted argument as one blank cell.
 */
export function argument(naam: string, invoer: unknown): Argument {
  return optioneel(naam, invoer) ?? { naam, cellen: [['']] };
}

/** The cells of an optional argument, or null when it was omitted (Excel then sends null, JavaScript undefined). */
export function optioneel(naam: string, invoer: unknown): Argument | null {
  if (invoer === null || invoer === undefined) return null;
  if (!Array.isArray(invoer)) return { naam, cellen: [[invoer]] };
  const rijen: readonly unknown[] = invoer;
  return { naam, cellen: rijen.map((rij): readonly unknown[] => (Array.isArray(rij) ? rij : [rij])) };
}

export const hoogte = ({ cellen }: Argument): number => cellen.length;
export const breedte = ({ cellen }: Argument): number => cellen[0]?.length ?? 0;

/** "5 × 1": rows × columns, for sentences. */
export const maat = (a: Argument): string => `${hoogte(a)} × ${breedte(a)}`;

/** True for null, undefined and text without a visible character; 0 and ONWAAR are values. */
export function isLeeg(cel: unknown): boolean {
  return cel === null || cel === undefined || (typeof cel === 'string' && cel.trim() === '');
}

/** The cell at (rij, kolom), both from 0; a single cell, row or column answers for the whole grid. */
export function cel(a: Argument, rij: number, kolom: number): unknown {
  const opRij = a.cellen[a.cellen.length === 1 ? 0 : rij];
  return opRij?.[opRij.length === 1 ? 0 : kolom];
}

/** Where that cell stands: the row is named only where there are more rows, the column only where there are more columns. */
export function plek(a: Argument, rij: number, kolom: number): Plek {
  return {
    argument: a.naam,
    ...(hoogte(a) > 1 ? { rij: rij + 1 } : {}),
    ...(breedte(a) > 1 ? { kolom: kolom + 1 } : {}),
  };
}

/** The value of an argument that must be a single cell. Throws an error with the size when it is a range. */
export function enkeleCel(a: Argument): unknown {
  if (hoogte(a) !== 1 || breedte(a) !== 1)
    weiger({ argument: a.naam }, `geef één cel; dit bereik is ${maat(a)}.`);
  return cel(a, 0, 0);
}
