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
  /** Regio's that stand there a second time; the first one counts. */
  dubbel: readonly { regio: string; kolom: number }[];
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

/** The regio's of one table, and those that come twice in it. */
interface Reeks {
  kolommen: Map<string, number>;
  dubbel: { regio: string; kolom: number }[];
}

/** Two series of which only one regio comes back are one table in which that regio stands twice. */
function voegSamen(een: Reeks, ander: Reeks): boolean {
  const samen = [...ander.kolommen.keys()].filter((regio) => een.kolommen.has(regio));
  const ieder = Math.min(een.kolommen.size, ander.kolommen.size);
  if (samen.length !== 1 || een.kolommen.size + ander.kolommen.size < 4 || ieder < 1) return false;
  if (een.kolommen.size === 1 && ander.kolommen.size === 1) return false;
  for (const [regio, kolom] of ander.kolommen) {
    if (een.kolommen.has(regio)) een.dubbel.push({ regio, kolom });
    else een.kolommen.set(regio, kolom);
  }
  return true;
}

/** The regio's of one row, cut where the regio's come back: two tables side by side. */
function regioreeksen(raster: Raster, rij: number, zoek: Regiozoeker): Reeks[] {
  const reeksen: Reeks[] = [];
  for (let kolom = 0; kolom < raster.kolommen; kolom++) {
    const regio = zoek(tekstIn(raster, rij, kolom));
    if (!regio) continue;
    if (!reeksen.length || reeksen.at(-1)?.kolommen.has(regio))
      reeksen.push({ kolommen: new Map(), dubbel: [] });
    reeksen.at(-1)?.kolommen.set(regio, kolom);
  }
  const [eerste, tweede] = reeksen;
  return eerste && tweede && reeksen.length === 2 && voegSamen(eerste, tweede) ? [eerste] : reeksen;
}

function maakKop(raster: Raster, rij: number, { kolommen, dubbel }: Reeks, einde: number): Kop {
  const bezet = new Set([...kolommen.values(), ...dubbel.map(({ kolom }) => kolom)]);
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
    kolommen: Object.fromEntries(kolommen),
    dubbel,
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
      const einde = volgende ? Math.min(...volgende.kolommen.values()) : raster.kolommen;
      koppen.push(maakKop(raster, rij, reeks, einde));
    });
  }
  return koppen;
}
