// Finds the rows with headings of a list, in one row or two.
import { ligtIn } from '../../beeld/adres';
import type { Gebied } from '../../beeld/adres';
import { tekstIn } from '../raster';
import type { Raster } from '../raster';
import { isBedragveld } from './lijst';
import type { Veld } from './lijst';
import { maandVanKop, maandVanSerieel } from './maandkop';
import { herkenVeld, isBedragkop, isPeriodekop, jaarInKop } from './velden';

/** One heading. */
export interface Kopcel {
  kolom: number;
  kop: string;
  veld?: Veld;
  zekerheid: number;
  jaar?: number;
}

export interface Koprij {
  /** The (last) row with headings. */
  rij: number;
  /** From left to right, blank headings left out. */
  cellen: readonly Kopcel[];
}

/** Longer texts are sentences. */
const LANGSTE_KOP = 60;

/** A number format that shows a date: without it 45.000 is an amount, not a day in 2023. */
const DATUMNOTATIE = /[ymdj]/i;

/** Reads headings for one question, remembering every text: lists repeat them. */
export class Koplezer {
  private readonly gezien = new Map<string, Kopcel>();

  constructor(
    private readonly raster: Raster,
    private readonly vraagjaar: number,
    private readonly samengevoegd: readonly Gebied[] = [],
  ) {}

  /** A heading by its text. */
  lees(kolom: number, kop: string): Kopcel {
    let cel = this.gezien.get(kop);
    if (!cel) {
      const vondst = kop.length > LANGSTE_KOP ? undefined : herkenVeld(kop, this.vraagjaar);
      const jaar = vondst?.jaar ?? jaarInKop(kop);
      cel = {
        kolom,
        kop,
        zekerheid: vondst?.zekerheid ?? 0,
        ...(vondst && { veld: vondst.veld }),
        ...(jaar !== undefined && { jaar }),
      };
      this.gezien.set(kop, cel);
    }
    return { ...cel, kolom };
  }

  /** The heading in a cell: a text, or a date that Excel keeps as a number; undefined for blank and amounts. */
  eigen(rij: number, kolom: number): Kopcel | undefined {
    const { waarde, tekst, notatie } = this.raster.cel(rij, kolom);
    if (typeof waarde === 'string') return waarde.trim() === '' ? undefined : this.lees(kolom, waarde.trim());
    if (typeof waarde !== 'number') return undefined;
    const datum = DATUMNOTATIE.test(notatie.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
    const maand = (datum ? maandVanSerieel(waarde) : undefined) ?? this.genummerdeMaand(rij, kolom, waarde);
    if (!maand) return undefined;
    const jaar = 'jaar' in maand && maand.jaar !== undefined ? `${maand.jaar}-` : 'maand ';
    return { ...this.lees(kolom, `${jaar}${maand.maand}`), kop: tekst };
  }

  /** 1, 2, 3 … beside each other are months; a lone number is not. */
  private genummerdeMaand(rij: number, kolom: number, waarde: number): { maand: number } | undefined {
    const begin = kolom - (waarde - 1);
    if (!Number.isInteger(waarde) || waarde < 1 || waarde > 12 || begin < 0) return undefined;
    for (let maand = 1; maand <= 3; maand++) {
      if (this.raster.cel(rij, begin + maand - 1).waarde !== maand) return undefined;
    }
    return { maand: waarde };
  }

  /** Whether a row can hold headings: texts, months and years, but no amounts. */
  kanKop(rij: number): boolean {
    let teksten = 0;
    for (let kolom = 0; kolom < this.raster.kolommen; kolom++) {
      const { waarde } = this.raster.cel(rij, kolom);
      if (waarde === '') continue;
      if (typeof waarde === 'boolean') return false;
      if (typeof waarde === 'string') teksten += 1;
      else if (!isJaartal(waarde) && !this.eigen(rij, kolom)) return false;
    }
    return teksten > 0;
  }

  /** The group heading above a column: what stands there, or what stands left of it and is merged or runs on. */
  private boven(rij: number, kolom: number): string {
    const samen = this.samengevoegd.find((gebied) => ligtIn({ rij, kolom }, gebied));
    const vanaf = samen ? samen.kolom : kolom;
    for (let k = vanaf; k >= 0; k--) {
      const tekst = koptekst(this.raster, samen ? samen.rij : rij, k);
      if (tekst !== '') return tekst;
      if (samen) return '';
    }
    return '';
  }

  /** The heading of a column with group headings one row up. */
  private dubbel(rij: number, kolom: number): Kopcel | undefined {
    if (koptekst(this.raster, rij, kolom) === '') {
      return koptekst(this.raster, rij - 1, kolom) === '' ? undefined : this.eigen(rij - 1, kolom);
    }
    const eigen = this.eigen(rij, kolom);
    const boven = this.boven(rij - 1, kolom);
    return boven === '' ? eigen : this.onderGroep(rij, kolom, eigen, boven);
  }

  /** A heading under a group heading: 'Afspraak' under '2023'. */
  private onderGroep(rij: number, kolom: number, eigen: Kopcel | undefined, boven: string): Kopcel {
    const kop = `${boven} ${koptekst(this.raster, rij, kolom)}`;
    const samen = this.lees(kolom, kop);
    if (!eigen?.veld) return samen;
    if (eigen.veld.startsWith('maand')) return maandVanKop(kop) ? samen : groepsmaand(eigen, boven);
    if (!isBedragveld(eigen.veld)) return eigen;
    return samen.veld === undefined && jaarInKop(boven) === undefined ? eigen : samen;
  }

  /** The headings of a row by itself, or together with the group headings above it. */
  koppen(rij: number, metBoven: boolean): Kopcel[] {
    const cellen: Kopcel[] = [];
    for (let kolom = 0; kolom < this.raster.kolommen; kolom++) {
      const cel = metBoven ? this.dubbel(rij, kolom) : this.eigen(rij, kolom);
      if (cel) cellen.push(cel);
    }
    return cellen;
  }
}

/** A month under a group heading that names no declarations (such as 'Afspraak') is no month of realisation. */
function groepsmaand(eigen: Kopcel, boven: string): Kopcel {
  const vondst = herkenVeld(boven, jaarInKop(boven) ?? 0);
  if (!vondst || vondst.veld === 'realisatie') return eigen;
  return { kolom: eigen.kolom, kop: `${boven} ${eigen.kop}`, zekerheid: 0 };
}

function isJaartal(waarde: number): boolean {
  return Number.isInteger(waarde) && waarde >= 2000 && waarde <= 2099;
}

/** The text of a heading; a year or a month as a number counts too. */
function koptekst(raster: Raster, rij: number, kolom: number): string {
  if (rij < 0) return '';
  const { waarde, tekst } = raster.cel(rij, kolom);
  if (typeof waarde === 'number') return isJaartal(waarde) ? String(waarde) : tekst.trim();
  return tekstIn(raster, rij, kolom);
}

const isNaamveld = (veld: Veld | undefined) => veld === 'aanbieder' || veld === 'agb';

/** How much headings look like those of a list of aanbieders; 0 = not at all. */
export function kopwaarde(cellen: readonly Kopcel[]): number {
  const velden = new Set(cellen.map(({ veld }) => veld).filter((veld) => veld !== undefined));
  const bedrag =
    [...velden].some(isBedragveld) ||
    (cellen.some(({ kop }) => isPeriodekop(kop)) && cellen.some(({ kop }) => isBedragkop(kop)));
  if (!bedrag || ![...velden].some(isNaamveld)) return 0;
  return velden.size;
}

const aantalJaren = (cellen: readonly Kopcel[]) => cellen.filter(({ veld, jaar }) => veld && jaar).length;

/** The headings of a row, by itself or with the group headings above it: whichever says more. */
function besteKoppen(
  lezer: Koplezer,
  rij: number,
  vorigeKan: boolean,
): { cellen: Kopcel[]; dubbel: boolean } {
  const enkel = lezer.koppen(rij, false);
  if (!vorigeKan) return { cellen: enkel, dubbel: false };
  const samen = lezer.koppen(rij, true);
  const [een, twee] = [kopwaarde(enkel), kopwaarde(samen)];
  const jaren =
    twee === een && aantalJaren(samen) > aantalJaren(enkel) && lezer.koppen(rij - 1, false).length > 1;
  const zegtIets = enkel.some(({ veld }) => veld !== undefined);
  return zegtIets && (twee > een || jaren)
    ? { cellen: samen, dubbel: true }
    : { cellen: enkel, dubbel: false };
}

/** Whether a row below headings is part of them or data, so that it has no headings of a list of its own. */
function hoortBij(
  vorige: Koprij,
  cellen: readonly Kopcel[],
  dubbel: boolean,
  lezer: Koplezer,
  rij: number,
): boolean {
  if (!dubbel || kopwaarde(cellen) < kopwaarde(vorige.cellen)) return true;
  return vorige.cellen.some(({ veld, kolom }) => isNaamveld(veld) && lezer.eigen(rij, kolom) !== undefined);
}

/** Every row with headings of a list, from top to bottom; of two that belong together the last. */
export function zoekKoprijen(lezer: Koplezer, rijen: number): Koprij[] {
  const gevonden: Koprij[] = [];
  let vorigeKan = false;
  for (let rij = 0; rij < rijen; rij++) {
    const kan = lezer.kanKop(rij);
    const { cellen, dubbel } = kan ? besteKoppen(lezer, rij, vorigeKan) : { cellen: [], dubbel: false };
    const vorige = gevonden.at(-1)?.rij === rij - 1 ? gevonden.at(-1) : undefined;
    if (kopwaarde(cellen) > 0 && !(vorige && hoortBij(vorige, cellen, dubbel, lezer, rij))) {
      if (vorige) gevonden.pop();
      gevonden.push({ rij, cellen });
    }
    vorigeKan = kan;
  }
  return gevonden;
}
