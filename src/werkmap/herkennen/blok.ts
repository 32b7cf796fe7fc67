// Reads the block under one heading: its rows, unit and year.
import type { Rij } from '../../domein/contracteerruimte';
import { gebiednaam } from '../beeld/adres';
import type { Celpositie, Gebied } from '../beeld/adres';
import { INVOERRIJEN } from './bron';
import type { Bron, Bronrij, Broncel, Vraag } from './bron';
import { leesBedrag } from './bedrag';
import { leesBroncel } from './cel';
import { eenheidInTekst, weergaveschaal } from './eenheid';
import type { Eenheid, Eenheidsfactor } from './eenheid';
import type { Kop } from './kop';
import { herkenLabel, jaarInTekst } from './label';
import type { Labelvondst } from './label';
import { tekstIn } from './raster';
import type { Raster } from './raster';

/** Rows below a heading that are still read as its block. */
const HOOGSTE_BLOK = 60;
/** Rows above a heading and below a block that may name the unit or the year. */
const OMGEVING = 6;

interface Label {
  tekst: string;
  kolom: number;
}

/** The words left of the numbers; a label may be spread over several cells. */
function labelVan(raster: Raster, rij: number, kop: Kop): Label | undefined {
  const woorden: string[] = [];
  let eerste = -1;
  for (let kolom = 0; kolom < kop.eersteKolom; kolom++) {
    const tekst = tekstIn(raster, rij, kolom);
    if (tekst === '' || leesBedrag(tekst).soort === 'getal') continue;
    if (eerste < 0) eerste = kolom;
    woorden.push(tekst);
  }
  return eerste < 0 ? undefined : { tekst: woorden.join(' '), kolom: eerste };
}

function cellenVan(raster: Raster, rij: number, kop: Kop, factor: number): Record<string, Broncel> {
  const cellen: Record<string, Broncel> = {};
  for (const [regio, kolom] of Object.entries(kop.kolommen)) {
    cellen[regio] = leesBroncel(raster.cel(rij, kolom), raster.positie(rij, kolom), factor);
  }
  return cellen;
}

interface Gevonden {
  rijen: Partial<Record<Rij, Bronrij>>;
  dubbel: { rij: Rij; labelcel: Celpositie }[];
  laatste: number;
}

/** The row a line is about: by the words beside its amounts, else by the name of its cells. */
function rijVan(raster: Raster, rij: number, kop: Kop): (Labelvondst & { label: Label }) | undefined {
  const label = labelVan(raster, rij, kop);
  const vondst = label && herkenLabel(label.tekst);
  if (label && vondst) return { ...vondst, label };
  const naam = raster.naam(rij, kop.eersteKolom);
  const opNaam = naam === undefined ? undefined : herkenLabel(naam);
  return opNaam && naam !== undefined
    ? { ...opNaam, label: { tekst: label?.tekst ?? naam, kolom: label?.kolom ?? kop.eersteKolom } }
    : undefined;
}

function leesRijen(raster: Raster, kop: Kop, einde: number, factor: number): Gevonden {
  const gevonden: Gevonden = { rijen: {}, dubbel: [], laatste: kop.rij };
  for (let rij = kop.rij + 1; rij < einde; rij++) {
    const vondst = rijVan(raster, rij, kop);
    if (!vondst) continue;
    const { label } = vondst;
    const labelcel = raster.positie(rij, label.kolom);
    if (gevonden.rijen[vondst.rij]) {
      gevonden.dubbel.push({ rij: vondst.rij, labelcel });
      continue;
    }
    gevonden.laatste = rij;
    gevonden.rijen[vondst.rij] = {
      rij: vondst.rij,
      zekerheid: vondst.zekerheid,
      label: label.tekst,
      labelcel,
      cellen: cellenVan(raster, rij, kop, factor),
      ...(kop.totaalkolom !== undefined && {
        totaal: leesBroncel(raster.cel(rij, kop.totaalkolom), raster.positie(rij, kop.totaalkolom), factor),
      }),
    };
  }
  return gevonden;
}

/** Every text in and around the block, nearest to the heading first. */
function* teksten(raster: Raster, kop: Kop, laatste: number): Generator<{ tekst: string; cel: Celpositie }> {
  const rijen = [kop.rij];
  for (let stap = 1; stap <= OMGEVING; stap++) rijen.push(kop.rij - stap);
  for (let rij = kop.rij + 1; rij <= laatste + OMGEVING; rij++) rijen.push(rij);
  for (const rij of rijen) {
    if (rij < 0 || rij >= raster.rijen) continue;
    for (let kolom = 0; kolom <= Math.min(kop.laatsteKolom + 2, raster.kolommen - 1); kolom++) {
      const tekst = tekstIn(raster, rij, kolom);
      if (tekst !== '') yield { tekst, cel: raster.positie(rij, kolom) };
    }
  }
}

/** What the number formats of the block's numbers shrink by, judged by the first number. */
function schaalVan(raster: Raster, kop: Kop, laatste: number): Eenheidsfactor {
  for (let rij = kop.rij + 1; rij <= laatste; rij++) {
    for (const kolom of Object.values(kop.kolommen)) {
      const cel = raster.cel(rij, kolom);
      if (typeof cel.waarde === 'number' && cel.waarde !== 0) return weergaveschaal(cel.notatie);
    }
  }
  return 1;
}

function eenheidVan(raster: Raster, kop: Kop, laatste: number, gekozen?: Eenheidsfactor): Eenheid {
  if (gekozen) return { factor: gekozen, herkomst: 'gekozen' };
  for (const { tekst, cel } of teksten(raster, kop, laatste)) {
    const genoemd = eenheidInTekst(tekst);
    if (genoemd === undefined) continue;
    const factor = schaalVan(raster, kop, laatste) === genoemd ? 1 : genoemd;
    return { factor, herkomst: 'gelezen', cel };
  }
  return { factor: 1, herkomst: 'aanname' };
}

function jaarVan(raster: Raster, kop: Kop, laatste: number, rijen: Gevonden['rijen']): number | undefined {
  for (const rij of Object.values(rijen)) {
    const jaar = jaarInTekst(rij.label);
    if (jaar) return jaar;
  }
  for (const { tekst, cel } of teksten(raster, kop, laatste)) {
    const jaar = jaarInTekst(tekst);
    if (jaar && cel.blad) return jaar;
  }
  return undefined;
}

/** The smallest rectangle of the worksheet that holds two cells. */
function omvattend(een: Celpositie, ander: Celpositie): Gebied {
  return {
    rij: Math.min(een.rij, ander.rij),
    kolom: Math.min(een.kolom, ander.kolom),
    rijen: Math.abs(een.rij - ander.rij) + 1,
    kolommen: Math.abs(een.kolom - ander.kolom) + 1,
  };
}

/** Rows count most, then the chosen regio's, the year, and how much is filled in. */
function score(bron: Omit<Bron, 'score'>, vraag: Vraag): number {
  let punten = 0;
  for (const rij of INVOERRIJEN) {
    const gevonden = bron.rijen[rij];
    if (!gevonden) continue;
    punten += 10 * gevonden.zekerheid;
    for (const regio of vraag.regios) {
      const cel = gevonden.cellen[regio];
      const compleet = cel && (cel.bedrag !== null || (rij === 'saldo' && cel.stand === 'leeg'));
      if (compleet) punten += 1;
    }
  }
  for (const regio of vraag.regios) if (bron.koppen[regio]) punten += 2;
  if (bron.jaar === vraag.jaar) punten += 5;
  if (bron.jaar !== undefined && bron.jaar !== vraag.jaar) punten -= 5;
  return punten;
}

/** Where the block of a heading ends: at the next heading over the same columns. */
export function eindeVanBlok(raster: Raster, kop: Kop, koppen: readonly Kop[]): number {
  const volgende = koppen.find((ander) => ander.rij > kop.rij && ander.eersteKolom <= kop.laatsteKolom);
  return Math.min(volgende?.rij ?? raster.rijen, raster.rijen, kop.rij + HOOGSTE_BLOK);
}

/** The block under a heading, or undefined when too few of its rows are input rows of the table. */
export function leesBlok(
  raster: Raster,
  kop: Kop,
  einde: number,
  vraag: Vraag,
  richting: Bron['richting'],
  minsteRijen: number,
): Bron | undefined {
  const proef = leesRijen(raster, kop, einde, 1);
  if (INVOERRIJEN.filter((rij) => proef.rijen[rij]).length < minsteRijen) return undefined;
  const eenheid = eenheidVan(raster, kop, proef.laatste, vraag.eenheid);
  const { rijen, dubbel, laatste } = leesRijen(raster, kop, einde, eenheid.factor);
  const begin = raster.positie(kop.rij, kop.eersteKolom);
  const labelcel = Object.values(rijen)[0]?.labelcel ?? begin;
  const hoek = raster.positie(laatste, kop.laatsteKolom);
  const linksboven = {
    ...begin,
    rij: Math.min(begin.rij, labelcel.rij),
    kolom: Math.min(begin.kolom, labelcel.kolom),
  };
  const gebied = omvattend(linksboven, hoek);
  const zonderScore = {
    id: `${begin.blad}!${gebiednaam(gebied)}`,
    blad: begin.blad,
    gebied,
    richting,
    eenheid,
    jaar: jaarVan(raster, kop, laatste, rijen),
    koppen: Object.fromEntries(
      Object.entries(kop.kolommen).map(([regio, kolom]) => [regio, raster.positie(kop.rij, kolom)]),
    ),
    rijen,
    dubbel,
    dubbeleRegios: kop.dubbel.map(({ regio, kolom }) => ({ regio, cel: raster.positie(kop.rij, kolom) })),
    onbekend: kop.onbekend.map(({ tekst, kolom }) => ({ tekst, cel: raster.positie(kop.rij, kolom) })),
  };
  return { ...zonderScore, score: score(zonderScore, vraag) };
}
