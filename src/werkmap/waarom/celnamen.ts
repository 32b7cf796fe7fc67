// What a cell is called: the texts at the beginning of its row and at the top of its column.
import { leesGetaltekst } from '../../domein/getaltekst';
import type { Celpositie } from '../beeld/adres';
import { bladMetNaam, celVan } from '../beeld/werkmapbeeld';
import type { Bladbeeld, Werkmapbeeld } from '../beeld/werkmapbeeld';

/** More texts than this don't make a name clearer. */
const MEESTE_DELEN = 4;
/** Longer texts are explanations, not names. */
const LANGSTE = 120;

export interface Celnaam {
  /** '' when there is none. */
  rij: string;
  kolom: string;
}

/** The text of a cell when it names something: no blank, no amount written as text, no error. */
function naamIn(blad: Bladbeeld, rij: number, kolom: number): string | undefined {
  const { waarde } = celVan(blad, rij, kolom);
  if (typeof waarde !== 'string') return undefined;
  const tekst = waarde.replace(/\s+/g, ' ').trim();
  if (tekst === '' || tekst.startsWith('#') || tekst.length > LANGSTE) return undefined;
  return leesGetaltekst(tekst) === null ? tekst : undefined;
}

/** A code such as an AGB-code stands between the names without being one. */
function isCode(blad: Bladbeeld, rij: number, kolom: number): boolean {
  const { waarde } = celVan(blad, rij, kolom);
  return typeof waarde === 'string' && waarde.trim() !== '' && leesGetaltekst(waarde) !== null;
}

/** The texts left of the cell: of the first group from the left that holds any. */
function rijnaam(blad: Bladbeeld, rij: number, kolom: number): string {
  const delen: string[] = [];
  const begin = blad.bereik?.gebied.kolom ?? 0;
  for (let k = begin; k < kolom; k += 1) {
    const naam = naamIn(blad, rij, k);
    if (naam !== undefined && !delen.includes(naam)) delen.push(naam);
    else if (naam === undefined && delen.length && !isCode(blad, rij, k)) break;
  }
  return delen.slice(0, MEESTE_DELEN).join(' · ');
}

/** The nearest text above the cell. */
function kolomnaam(blad: Bladbeeld, rij: number, kolom: number): string {
  const begin = blad.bereik?.gebied.rij ?? 0;
  for (let r = rij - 1; r >= begin; r -= 1) {
    const naam = naamIn(blad, r, kolom);
    if (naam !== undefined) return naam;
  }
  return '';
}

/** Row and column names of a cell; both '' on a worksheet that is gone. */
export function celnaamVan(beeld: Werkmapbeeld, cel: Celpositie): Celnaam {
  const blad = bladMetNaam(beeld, cel.blad);
  if (!blad) return { rij: '', kolom: '' };
  return { rij: rijnaam(blad, cel.rij, cel.kolom), kolom: kolomnaam(blad, cel.rij, cel.kolom) };
}

/** A cell in one text: 'Prognose ZIN · Zeeland'. */
export function alsTitel({ rij, kolom }: Celnaam): string {
  return [rij, kolom].filter((deel) => deel !== '').join(' · ');
}

/**
 * How one cell names another: without what they share. In the same column the row says enough, in the same row the
 * column does.
 */
export function naamGezienVanuit(beeld: Werkmapbeeld, vanuit: Celpositie, cel: Celpositie): string {
  const naam = celnaamVan(beeld, cel);
  if (cel.blad === vanuit.blad && cel.kolom === vanuit.kolom && naam.rij !== '') return naam.rij;
  if (cel.blad === vanuit.blad && cel.rij === vanuit.rij && naam.kolom !== '') return naam.kolom;
  return alsTitel(naam);
}
