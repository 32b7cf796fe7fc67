// How well a list fits the question.
import type { Vraag } from '../bron';
import type { Regiozoeker } from '../kop';
import { tekstIn } from '../raster';
import type { Raster } from '../raster';
import { kolomMet } from './lijst';
import type { Lijst, Veld } from './lijst';

const GEWICHT: Readonly<Partial<Record<Veld, number>>> = {
  aanbieder: 6,
  agb: 4,
  regio: 5,
  leveringsvorm: 5,
  afspraak: 10,
  prognose: 8,
  realisatie: 3,
};
/** Of every other column; months count together. */
const OVERIG = 2;
const MAAND = 0.5;
/** For cells that somebody gave a name: meant to be found. */
const NAAMPUNTEN = 3;
/** Rows looked at for their regio. */
const STEEKPROEF = 200;

/** The share of the rows whose regio is one of the uitvoerder's (0 to 1). */
function aandeelRegios(lijst: Omit<Lijst, 'score'>, raster: Raster, zoek: Regiozoeker): number {
  const kolom = lijst.kolommen.find(({ veld }) => veld === 'regio')?.kolom;
  if (kolom === undefined) return lijst.regio || lijst.regiogroepen?.length ? 1 : 0;
  let [gevuld, bekend] = [0, 0];
  for (let rij = lijst.eersteRij; rij <= Math.min(lijst.laatsteRij, lijst.eersteRij + STEEKPROEF); rij++) {
    const tekst = tekstIn(raster, rij, kolom);
    if (tekst === '') continue;
    gevuld += 1;
    if (zoek(tekst)) bekend += 1;
  }
  return gevuld ? bekend / gevuld : 0;
}

/** What a list loses that was made of another one: the original is the source. */
const AFGELEID = 50;

/** Whether a list is what WLZ.HERSCHIK made of another: its rows come from a formula, and so do its amounts. */
function isAfgeleid(
  { kolommen, onbekend, dubbel, kopRij, eersteRij }: Omit<Lijst, 'score'>,
  raster: Raster,
): boolean {
  const plekken = [...kolommen, ...onbekend, ...dubbel].map(({ kolom }) => kolom);
  const formule = (rij: number, kolom: number) => String(raster.cel(rij, kolom).formule);
  const links = Math.min(...plekken);
  if (!formule(eersteRij, links).startsWith('=')) return false;
  for (let rij = kopRij; rij <= eersteRij; rij++) {
    if (plekken.some((kolom) => /\bWLZ\.HERSCHIK\(/i.test(formule(rij, kolom)))) return true;
  }
  return false;
}

/** Columns count most, then the regio's, the year and how long the list is. */
export function lijstscore(
  lijst: Omit<Lijst, 'score'>,
  raster: Raster,
  vraag: Vraag,
  zoek: Regiozoeker,
): number {
  let punten = 0;
  for (const { veld, zekerheid } of lijst.kolommen) {
    punten += zekerheid * (veld.startsWith('maand') ? MAAND : (GEWICHT[veld] ?? OVERIG));
  }
  punten += 10 * aandeelRegios(lijst, raster, zoek);
  punten += Math.min(5, Math.log2(lijst.laatsteRij - lijst.eersteRij + 1));
  if (lijst.jaar === vraag.jaar) punten += 5;
  if (lijst.jaar !== undefined && lijst.jaar !== vraag.jaar) punten -= 10;
  if (lijst.tabel !== undefined || lijst.naam !== undefined) punten += NAAMPUNTEN;
  if (isAfgeleid(lijst, raster)) punten -= AFGELEID;
  if (!kolomMet({ ...lijst, score: 0 }, 'regio') && !lijst.regio && !lijst.regiogroepen) punten -= 3;
  return punten;
}
