// A1 addresses. Rows and columns count from 0 everywhere in this folder; only the texts made here count from 1.

/** One cell: name of the worksheet, row and column from 0. */
export interface Celpositie {
  blad: string;
  rij: number;
  kolom: number;
}

/** A rectangle of cells on some worksheet; rij and kolom from 0, rijen and kolommen at least 1. */
export interface Gebied {
  rij: number;
  kolom: number;
  rijen: number;
  kolommen: number;
}

/** Column number (from 0) to letters: 0 → A, 26 → AA. */
export function kolomletters(kolom: number): string {
  let letters = '';
  for (let rest = kolom + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function kolomnummer(letters: string): number {
  let nummer = 0;
  for (const letter of letters.toUpperCase()) nummer = nummer * 26 + letter.charCodeAt(0) - 64;
  return nummer - 1;
}

/** Row and column (from 0) to an address without worksheet: D8. */
export function celnaam(cel: { rij: number; kolom: number }): string {
  return `${kolomletters(cel.kolom)}${cel.rij + 1}`;
}

/** Rectangle to an address without worksheet: B4:G11, or D8 for a single cell. */
export function gebiednaam(gebied: Gebied): string {
  const begin = celnaam(gebied);
  if (gebied.rijen === 1 && gebied.kolommen === 1) return begin;
  const eind = celnaam({ rij: gebied.rij + gebied.rijen - 1, kolom: gebied.kolom + gebied.kolommen - 1 });
  return `${begin}:${eind}`;
}

/**
 * Address (with or without worksheet and $ signs) to a rectangle.
 * @throws RangeError when the text is not the address of one rectangle of cells
 */
export function leesGebied(adres: string): Gebied {
  const kaal = adres.slice(adres.lastIndexOf('!') + 1).replaceAll('$', '');
  const delen = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(kaal);
  if (!delen) throw new RangeError(`'${adres}' is geen adres van een celbereik.`);
  const [, kolom1 = '', rij1 = '', kolom2 = kolom1, rij2 = rij1] = delen;
  const [links, rechts] = [kolomnummer(kolom1), kolomnummer(kolom2)];
  const [boven, onder] = [Number(rij1) - 1, Number(rij2) - 1];
  return {
    rij: Math.min(boven, onder),
    kolom: Math.min(links, rechts),
    rijen: Math.abs(onder - boven) + 1,
    kolommen: Math.abs(rechts - links) + 1,
  };
}

/** The worksheet an address names, without quotes; undefined when it names none or one in another workbook. */
export function bladVanAdres(adres: string): string | undefined {
  const grens = adres.lastIndexOf('!');
  if (grens < 1) return undefined;
  const naam = adres.slice(0, grens);
  const kaal = /^'.*'$/.test(naam) ? naam.slice(1, -1).replaceAll("''", "'") : naam;
  return kaal.includes('[') || kaal === '' ? undefined : kaal;
}

/** Name of a worksheet as a formula wants it, always quoted: 'Blad 1', 'd''r uit'. */
export function bladInFormule(blad: string): string {
  return `'${blad.replaceAll("'", "''")}'`;
}

/** Reference to a cell for use in a formula on any worksheet: 'Gegevens'!B4. */
export function celverwijzing(cel: Celpositie): string {
  return `${bladInFormule(cel.blad)}!${celnaam(cel)}`;
}

/** Whether a cell lies in a rectangle (both on the same worksheet). */
export function ligtIn(cel: { rij: number; kolom: number }, gebied: Gebied): boolean {
  return (
    cel.rij >= gebied.rij &&
    cel.rij < gebied.rij + gebied.rijen &&
    cel.kolom >= gebied.kolom &&
    cel.kolom < gebied.kolom + gebied.kolommen
  );
}
