import { breedte, hoogte, maat, plek, cel, type Argument } from './cellen';
import { alsExcelfout } from './fouten';
import { weiger, type Plek } from './plek';

/** One result: a number, text, "" for blank, or the error of that cell. Never null, NaN or infinite. */
export type Uitkomst = number | string | CustomFunctions.Error;

/** Reads one cell of an argument, with the place for its sentence; an omitted argument reads as blank. */
export type Lees = <T>(a: Argument | null, lezer: (cel: unknown, plek: Plek) => T | null) => T | null;

/**
 * Calculates a grid of results, one per cell, from arguments that are single cells, rows, columns or ranges:
 * what is one row high (one column wide) counts for every row (column). A cell that fails gets an error of its own
 * and leaves the others alone; when there is only one result, the error is thrown.
 * Throws when the sizes don't fit, naming the argument and the sizes.
 */
export function perCel(
  argumenten: readonly (Argument | null)[],
  bereken: (lees: Lees) => number | string,
): Uitkomst[][] {
  const gegeven = argumenten.filter((a) => a !== null);
  const [rijen, kolommen] = gezamenlijkeMaat(gegeven);
  const enkel = rijen === 1 && kolommen === 1;
  return rooster(rijen, kolommen, (rij, kolom) => {
    const lees: Lees = (a, lezer) => (a === null ? null : lezer(cel(a, rij, kolom), plek(a, rij, kolom)));
    return enkel ? bereken(lees) : ofFout(() => bereken(lees));
  });
}

/**
 * One column of results, one per row. A row that fails gets an error of its own; when there is only one row, the
 * error is thrown.
 */
export function perRij(rijen: number, bereken: (rij: number) => number | string): Uitkomst[][] {
  if (rijen === 1) return [[bereken(0)]];
  return rooster(rijen, 1, (rij) => ofFout(() => bereken(rij)));
}

/**
 * A row of results per row. A row that fails gets its error in the first cell and blanks beside it; when there is only
 * one row, the error is thrown.
 */
export function regelPerRij(
  rijen: number,
  breed: number,
  bereken: (rij: number) => readonly (number | string)[],
): Uitkomst[][] {
  const regel = (rij: number): Uitkomst[] => {
    const cellen = bereken(rij);
    return Array.from({ length: breed }, (_leeg, kolom) => cellen[kolom] ?? '');
  };
  if (rijen === 1) return [regel(0)];
  return Array.from({ length: rijen }, (_leeg, rij) => {
    try {
      return regel(rij);
    } catch (fout) {
      return Array.from({ length: breed }, (_cel, kolom) => (kolom === 0 ? alsExcelfout(fout) : ''));
    }
  });
}

/** Reads the value for one row from a column, or from the single cell that counts for every row; omitted is null. */
export function leesOpRij<T>(
  a: Argument | null,
  rij: number,
  lezer: (cel: unknown, plek: Plek) => T | null,
): T | null {
  return a === null ? null : lezer(cel(a, rij, 0), plek(a, rij, 0));
}

/** The result, or the error for the cell instead of a throw: for rows that don't depend on each other. */
function ofFout(bereken: () => number | string): Uitkomst {
  try {
    return bereken();
  } catch (fout) {
    return alsExcelfout(fout);
  }
}

/** The number of rows and columns that all arguments fit in, each being that size, one row, one column or one cell. */
export function gezamenlijkeMaat(argumenten: readonly Argument[]): [rijen: number, kolommen: number] {
  const hoogste = grootste(argumenten, hoogte);
  const breedste = grootste(argumenten, breedte);
  if (hoogste === undefined || breedste === undefined) return [1, 1];
  for (const a of argumenten) {
    pas(a, hoogte(a), hoogste, hoogte(hoogste));
    pas(a, breedte(a), breedste, breedte(breedste));
  }
  return [hoogte(hoogste), breedte(breedste)];
}

/** The number of rows of columns that are equally high, or one cell for all; refuses anything wider. */
export function kolomhoogte(argumenten: readonly (Argument | null)[]): number {
  const gegeven = argumenten.filter((a) => a !== null);
  for (const a of gegeven) {
    if (breedte(a) > 1) {
      weiger({ argument: a.naam }, `geef één kolom; dit bereik is ${maat(a)} (rijen × kolommen).`);
    }
  }
  return gegeven.every((a) => hoogte(a) === 1) ? 1 : gezamenlijkeMaat(gegeven)[0];
}

function pas(a: Argument, lengte: number, ander: Argument, nodig: number): void {
  if (lengte === 1 || lengte === nodig) return;
  weiger(
    { argument: a.naam },
    `dit bereik is ${maat(a)} (rijen × kolommen) en past niet bij ${ander.naam} van ${maat(ander)}. ` +
      'Geef één cel, of een bereik dat even groot is.',
  );
}

function grootste(argumenten: readonly Argument[], lengte: (a: Argument) => number): Argument | undefined {
  let winnaar: Argument | undefined;
  for (const a of argumenten) if (winnaar === undefined || lengte(a) > lengte(winnaar)) winnaar = a;
  return winnaar;
}

function rooster<T>(rijen: number, kolommen: number, inhoud: (rij: number, kolom: number) => T): T[][] {
  return Array.from({ length: rijen }, (_rij, rij) =>
    Array.from({ length: kolommen }, (_kolom, kolom) => inhoud(rij, kolom)),
  );
}
