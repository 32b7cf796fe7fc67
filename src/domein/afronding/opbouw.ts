import { CONTRACTEERRUIMTERIJEN } from '../contracteerruimte';
import { type Cent, NUL, cent, som } from '../geld';

/** One term of a sum: the line (row or column, from 0) and its sign. */
export interface Term {
  readonly plaats: number;
  readonly teken: 1 | -1;
}

/** Per line of an axis: its terms when it is computed, null when it is input. */
export type As = readonly (readonly Term[] | null)[];

/**
 * Which rows and columns of a table are sums of which others.
 *
 * A line is a term of at most one sum. Rows may be sums of sums (8 = 4 − 7, 4 = 1 + 2 + 3) or columns may, but not
 * both: with sums of sums along both axes a table that closes and stays within a unit of the exact one need not
 * exist (the tests hold one that doesn't).
 */
export interface Opbouw {
  readonly rijen: As;
  readonly kolommen: As;
}

/** A cell, row and column from 0. */
export interface Plaats {
  readonly rij: number;
  readonly kolom: number;
}

/** A computed cell beside the sum of its terms. All amounts in cents. */
export interface Optelling extends Plaats {
  /** `rijen`: the terms stand in other rows of the same column; `kolommen`: in other columns of the same row */
  readonly langs: 'rijen' | 'kolommen';
  readonly cel: Cent;
  readonly som: Cent;
  /** cel − som */
  readonly verschil: Cent;
  /** the cells that are added, blank ones left out */
  readonly termen: readonly Plaats[];
}

/** An axis without sums. */
export function zonderTotaal(aantal: number): As {
  return Array.from({ length: aantal }, () => null);
}

/** An axis whose last line is the sum of all others. */
export function metTotaal(aantal: number): As {
  const invoer = zonderTotaal(aantal - 1);
  return [...invoer, invoer.map((_leeg, plaats) => ({ plaats, teken: 1 }))];
}

/** The rows of the contracteerruimtetabel (domein §2), which stand in the sheet in this order. */
export const CONTRACTEERRUIMTEAS: As = CONTRACTEERRUIMTERIJEN.map(({ som }) =>
  som === undefined
    ? null
    : som.map(({ id, teken }) => ({
        plaats: CONTRACTEERRUIMTERIJEN.findIndex((rij) => rij.id === id),
        teken,
      })),
);

/**
 * Every computed cell with the sum of its terms, row by row. A cell that is a sum along both axes comes twice.
 *
 * @param tabel rows × columns in cents; null is a blank cell and counts as 0
 * @throws RangeError when the table and its opbouw differ in size.
 */
export function optellingen(tabel: readonly (readonly (Cent | null)[])[], opbouw: Opbouw): Optelling[] {
  pasOp(tabel, opbouw);
  const gevonden: Optelling[] = [];
  const telOp = (hier: Plaats, langs: Optelling['langs'], termen: readonly (Plaats & Term)[]): void => {
    let totaal: number = NUL;
    for (const { rij, kolom, teken } of termen) totaal = cent(totaal + teken * (tabel[rij]?.[kolom] ?? 0));
    const cel = tabel[hier.rij]?.[hier.kolom] ?? NUL;
    const gevuld = termen.filter(({ rij, kolom }) => (tabel[rij]?.[kolom] ?? null) !== null);
    gevonden.push({
      ...hier,
      langs,
      cel,
      som: cent(totaal),
      verschil: cent(cel - totaal),
      termen: gevuld.map(({ rij, kolom }) => ({ rij, kolom })),
    });
  };
  for (const [rij, rijtermen] of opbouw.rijen.entries()) {
    for (const [kolom, kolomtermen] of opbouw.kolommen.entries()) {
      const hier = { rij, kolom };
      if (rijtermen) telOp(hier, 'rijen', rijtermen.map((term) => ({ ...term, rij: term.plaats, kolom }))); // prettier-ignore
      if (kolomtermen) telOp(hier, 'kolommen', kolomtermen.map((term) => ({ ...term, rij, kolom: term.plaats }))); // prettier-ignore
    }
  }
  return gevonden;
}

/**
 * The table with every computed cell replaced by the exact sum of the input cells below it.
 *
 * @param tabel rows × columns in cents; null is a blank cell and counts as 0
 * @throws RangeError when the table and its opbouw differ in size.
 */
export function herberekend(tabel: readonly (readonly (Cent | null)[])[], opbouw: Opbouw): Cent[][] {
  pasOp(tabel, opbouw);
  const waarde = (rij: number, kolom: number): Cent => {
    const [rijtermen, kolomtermen] = [opbouw.rijen[rij] ?? null, opbouw.kolommen[kolom] ?? null];
    if (kolomtermen) return som(kolomtermen.map(({ plaats, teken }) => cent(teken * waarde(rij, plaats))));
    if (rijtermen) return som(rijtermen.map(({ plaats, teken }) => cent(teken * waarde(plaats, kolom))));
    return tabel[rij]?.[kolom] ?? NUL;
  };
  return opbouw.rijen.map((_rij, rij) => opbouw.kolommen.map((_kolom, kolom) => waarde(rij, kolom)));
}

function pasOp(tabel: readonly (readonly unknown[])[], { rijen, kolommen }: Opbouw): void {
  if (tabel.length !== rijen.length || tabel.some((rij) => rij.length !== kolommen.length)) {
    throw new RangeError(
      `De tabel heeft niet de ${rijen.length} × ${kolommen.length} cellen van haar opbouw.`,
    );
  }
}
