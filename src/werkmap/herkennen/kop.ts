// Finds the headings with regio's.
import { zoekRegio } from '../../beleid/zorgkantoren';
import type { Uitvoerder } from '../../beleid/zorgkantoren';
import { TOTAAL } from '../../domein/contracteerruimte';
import { tekstIn } from './raster';
import type { Raster } from './raster';

/** One heading: a row of the grid with the regio's in it. */
export interface Kop {
  rij: number;
  eersteKolom: number;
  laatsteKolom: number;
  kolommen: Readonly<Record<string, number>>;
  totaalkolom?: number;
  onbekend: readonly { tekst: string; kolom: number }[];
}

/** Longer texts are sentences that happen to name a regio. */
const LANGSTE_KOP = 50;

/** A row that names the same regio more often is a column of a list, not a heading over tables side by side. */
const MEESTE_TABELLEN = 3;

/** Looks up the name of a regio in a text. */
export type Regiozoeker = (tekst: string) => string | undefined;

/** Remembers every text, because lists repeat the same names thousands of times. */
export function regiozoeker(uitvoerder: Uitvoerder): Regiozoeker {
  const gezien = new Map<string, string | undefined>();
  return (tekst) => {
    if (tekst === '' || tekst.length > LANGSTE_KOP) return undefined;
    if (!gezien.has(tekst)) gezien.set(tekst, zoekRegio(tekst, uitvoerder)?.naam);
    return gezien.get(tekst);
  };
}

function isTotaal(tekst: string): boolean {
  return new RegExp(`^${TOTAAL}\\b|^total\\b`, 'i').test(tekst);
}

/** The regio's of one row, cut where a regio comes back: two tables side by side. */
function regioreeksen(raster: Raster, rij: number, zoek: Regiozoeker): Map<string, number>[] {
  const reeksen: Map<string, number>[] = [];
  for (let kolom = 0; kolom < raster.kolommen; kolom++) {
    const regio = zoek(tekstIn(raster, rij, kolom));
    if (!regio) continue;
    if (!reeksen.length || reeksen.at(-1)?.has(regio)) reeksen.push(new Map());
    reeksen.at(-1)?.set(regio, kolom);
  }
  return reeksen;
}

function maakKop(raster: Raster, rij: number, reeks: Map<string, number>, einde: number): Kop {
  const bezet = new Set(reeks.values());
  const eersteKolom = Math.min(...bezet);
  let laatsteKolom = Math.max(...bezet);
  let totaalkolom: number | undefined;
  const onbekend: { tekst: string; kolom: number }[] = [];
  for (let kolom = eersteKolom; kolom < einde; kolom++) {
    const tekst = tekstIn(raster, rij, kolom);
    if (bezet.has(kolom) || tekst === '') continue;
    if (isTotaal(tekst)) {
      totaalkolom = kolom;
      laatsteKolom = Math.max(laatsteKolom, kolom);
      break;
    }
    onbekend.push({ tekst, kolom });
  }
  const ertussen = onbekend.filter(({ kolom }) => kolom < laatsteKolom || totaalkolom !== undefined);
  return {
    rij,
    eersteKolom,
    laatsteKolom,
    kolommen: Object.fromEntries(reeks),
    totaalkolom,
    onbekend: ertussen,
  };
}

/** Every heading with at least one regio, from top to bottom. */
export function zoekKoppen(raster: Raster, zoek: Regiozoeker): Kop[] {
  const koppen: Kop[] = [];
  for (let rij = 0; rij < raster.rijen; rij++) {
    const reeksen = regioreeksen(raster, rij, zoek);
    if (reeksen.length > MEESTE_TABELLEN) continue;
    reeksen.forEach((reeks, i) => {
      const volgende = reeksen[i + 1];
      const einde = volgende ? Math.min(...volgende.values()) : raster.kolommen;
      koppen.push(maakKop(raster, rij, reeks, einde));
    });
  }
  return koppen;
}
