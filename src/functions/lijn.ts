import { breedte, cel, hoogte, maat, plek, type Argument } from './cellen';
import { weiger, type Plek } from './plek';

/** Cells that lie in one row or in one column, counted from 0. */
export interface Lijn {
  readonly naam: string;
  readonly aantal: number;
  cel(i: number): unknown;
  plek(i: number): Plek;
}

/** Reads an argument as one row or one column. Throws for a block. */
export function lijn(a: Argument): Lijn {
  if (hoogte(a) > 1 && breedte(a) > 1) {
    weiger({ argument: a.naam }, `geef één rij of één kolom; dit bereik is ${maat(a)} (rijen × kolommen).`);
  }
  return strook(a, breedte(a) > 1, 0);
}

/** One row (`liggend`) or one column of a block. */
export function strook(a: Argument, liggend: boolean, nummer: number): Lijn {
  return {
    naam: a.naam,
    aantal: liggend ? breedte(a) : hoogte(a),
    cel: (i) => (liggend ? cel(a, nummer, i) : cel(a, i, nummer)),
    plek: (i) => (liggend ? plek(a, nummer, i) : plek(a, i, nummer)),
  };
}
