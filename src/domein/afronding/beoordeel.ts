import { type Cent, NUL, cent } from '../geld';
import { afgerond } from './los';
import { type Netwerk, netwerk } from './netwerk';
import { type Opbouw, type Optelling, type Plaats, optellingen } from './opbouw';
import { type Boog, leidStroom } from './stroom';

/**
 * A published table, rows × columns in cents; null is a blank cell. Blank input counts as exactly 0; a blank sum was
 * not published: it isn't judged, nor is a sum of which it is a term, other than all sums together.
 */
export type Publicatie = readonly (readonly (Cent | null)[])[];

/** A computed cell that differs from the sum of its published terms. */
export interface Verschil extends Optelling {
  /** the largest difference that rounding can cause here, in cents */
  readonly marge: Cent;
}

/** Cells that each seem right, but that together can't come from rounding one exact table. */
export interface Samenhang {
  readonly cellen: readonly Plaats[];
  /** what the cells, each with its sign, add up to where it should be 0 */
  readonly verschil: Cent;
  readonly marge: Cent;
}

/** A cell that alone explains all errors: with any amount from `laagste` to `hoogste`, rounding explains the table. */
export interface Verdacht extends Plaats {
  readonly gepubliceerd: Cent;
  readonly laagste: Cent;
  readonly hoogste: Cent;
}

/** What is wrong with a published table, and what is only rounding. */
export interface Beoordeling {
  readonly afrondingsverschillen: readonly Verschil[];
  readonly fouten: readonly Verschil[];
  /** only when no single sum is wrong */
  readonly samenhang: Samenhang | null;
  readonly verdacht: readonly Verdacht[];
}

/**
 * Judges a published table of which every cell was rounded on its own: which sums are off, and can rounding be why?
 *
 * **One sum.** Every published amount lies at most half a unit from its exact amount, so a sum of n terms may be off by
 * less than (n + 1) halves: half for each term and half for the sum itself, and never exactly that, because a half
 * is rounded away from zero and all these halves can't point the same way. Differences are whole units, so
 * |difference| < (n + 1)/2 is the same as |difference| ≤ n/2: "half a unit per addend" (domein §2) is exact. In a
 * sum of two a difference of 2 is an error; in a sum of six it may be rounding.
 *
 * **All sums together.** Sums share cells, so each may pass while no exact table can have been rounded to this one. That is
 * checked too, as a flow: the cells may move within their half unit, and every sum has to close. When no single sum
 * is wrong but the whole is, a set of cells that proves it is named. So a table passes if, and only if,
 * some exact table rounds to it; a wrong cell that passes is one that rounding really could have given.
 *
 * **Which cell.** Where one wrong cell explains every error, it is among the `verdacht`.
 *
 * @param tabel whole multiples of the unit
 * @param eenheid what the cells were rounded to, in cents
 * @throws RangeError for a cell that is no multiple of the unit.
 */
export function beoordeel(tabel: Publicatie, opbouw: Opbouw, eenheid: Cent): Beoordeling {
  weigerOnafgerond(tabel, eenheid);
  const verschillen = optellingen(tabel, opbouw)
    .filter((optelling) => optelling.verschil !== 0 && isTeBeoordelen(tabel, opbouw, optelling))
    .map((optelling) => ({ ...optelling, marge: marge(optelling.termen.length + 1, eenheid) }));
  const isFout = ({ verschil, marge: ruimte }: Verschil): boolean => Math.abs(verschil) > ruimte;
  const fouten = verschillen.filter(isFout);
  const proef = { tabel, opbouw, net: netwerk(opbouw), eenheid };
  const samenhang = fouten.length > 0 ? null : zoekSamenhang(proef);
  return {
    afrondingsverschillen: verschillen.filter((verschil) => !isFout(verschil)),
    fouten,
    samenhang,
    verdacht: verdachten(proef, samenhang === null ? fouten.map(betrokken) : [samenhang.cellen]),
  };
}

/** A sum that was published, and so were all sums that it adds up. */
function isTeBeoordelen(tabel: Publicatie, opbouw: Opbouw, { rij, kolom, langs }: Optelling): boolean {
  const termen = (langs === 'rijen' ? opbouw.rijen[rij] : opbouw.kolommen[kolom]) ?? [];
  const plaatsen = termen.map(({ plaats }) =>
    langs === 'rijen' ? { rij: plaats, kolom } : { rij, kolom: plaats },
  );
  return (
    isGevuld(tabel, { rij, kolom }) &&
    plaatsen.every((plaats) => isGevuld(tabel, plaats) || !isBerekend(opbouw, plaats))
  );
}

/** The largest whole number of units that a relation between `cellen` rounded cells can be off. */
function marge(cellen: number, eenheid: Cent): Cent {
  return cent(Math.max(0, Math.floor((cellen - 1) / 2)) * eenheid);
}

function betrokken({ rij, kolom, termen }: Verschil): Plaats[] {
  return [{ rij, kolom }, ...termen];
}

function weigerOnafgerond(tabel: Publicatie, eenheid: Cent): void {
  for (const [rij, cellen] of tabel.entries()) {
    const kolom = cellen.findIndex((cel) => cel !== null && cel !== afgerond(cel, eenheid));
    if (kolom !== -1)
      throw new RangeError(`Rij ${rij + 1}, kolom ${kolom + 1} is geen veelvoud van de eenheid.`);
  }
}

interface Proef {
  readonly tabel: Publicatie;
  readonly opbouw: Opbouw;
  readonly net: Netwerk;
  readonly eenheid: Cent;
}

function isGevuld(tabel: Publicatie, { rij, kolom }: Plaats): boolean {
  return (tabel[rij]?.[kolom] ?? null) !== null;
}

function zoekSamenhang(proef: Proef): Samenhang | null {
  const { tabel, net, eenheid } = proef;
  const uitkomst = laatSluiten(proef);
  if (uitkomst.gelukt) return null;
  const { bereikt } = uitkomst;
  const rand = net.cellen.filter(
    (cel) => bereikt.has(cel.van) !== bereikt.has(cel.naar) && isGevuld(tabel, cel),
  );
  let verschil = 0;
  for (const { rij, kolom, teken, naar } of rand) {
    verschil += (bereikt.has(naar) ? teken : -teken) * (tabel[rij]?.[kolom] ?? 0);
  }
  return {
    cellen: rand.map(({ rij, kolom }) => ({ rij, kolom })),
    verschil: cent(verschil),
    marge: marge(rand.length, eenheid),
  };
}

/** Cells that stand in every error, tried one by one: can the table be explained when this one is let go? */
function verdachten(proef: Proef, fouten: readonly (readonly Plaats[])[]): Verdacht[] {
  const [eerste, ...andere] = fouten;
  const inAlle = (eerste ?? []).filter((cel) =>
    andere.every((fout) => fout.some((plaats) => isZelfde(plaats, cel))),
  );
  const gevonden: Verdacht[] = [];
  for (const plaats of inAlle) {
    const gepubliceerd = proef.tabel[plaats.rij]?.[plaats.kolom] ?? NUL;
    const past = watPast(proef, plaats, gepubliceerd);
    if (past !== null) gevonden.push({ ...plaats, gepubliceerd, ...past });
  }
  return gevonden.sort((a, b) => a.rij - b.rij || a.kolom - b.kolom);
}

function isZelfde(a: Plaats, b: Plaats): boolean {
  return a.rij === b.rij && a.kolom === b.kolom;
}

/** The multiples that make the table explainable in this place, or null when there are none. */
function watPast(proef: Proef, vrij: Plaats, gepubliceerd: Cent): { laagste: Cent; hoogste: Cent } | null {
  const uitkomst = laatSluiten(proef, vrij);
  if (!uitkomst.gelukt) return null;
  const { verschuiving, fijnheid } = uitkomst;
  const stappen = cent((gepubliceerd / proef.eenheid) * fijnheid + verschuiving);
  const naaste = cent((afgerond(stappen, cent(fijnheid)) / fijnheid) * proef.eenheid);
  // What fits lies together, beginning with the one nearest to what was published.
  const stap = naaste > gepubliceerd ? proef.eenheid : -proef.eenheid;
  let verste = naaste;
  while (laatSluiten(met(proef, vrij, cent(verste + stap))).gelukt) verste = cent(verste + stap);
  return stap > 0 ? { laagste: naaste, hoogste: verste } : { laagste: verste, hoogste: naaste };
}

function met(proef: Proef, { rij, kolom }: Plaats, bedrag: Cent): Proef {
  const tabel = proef.tabel.map((cellen) => [...cellen]);
  (tabel[rij] ?? [])[kolom] = bedrag;
  return { ...proef, tabel };
}

type Sluiting =
  | { readonly gelukt: true; readonly verschuiving: number; readonly fijnheid: number }
  | { readonly gelukt: false; readonly bereikt: ReadonlySet<number> };

/**
 * Tries to move every cell within what rounds to it, so that all sums close. Moves are counted in steps that are small
 * enough for "just less than half": with twice as many steps in a unit as there are cells, leaving out the last step
 * is the same as leaving out the exact half. The exact half rounds away from zero and so would do on one side, but
 * no table needs it: were all cells of a set at their half, their published amounts, at least a unit each, would
 * add up to half a unit each.
 *
 * @param vrij a cell that may move as far as needed, at a price, so that it moves no further than that
 * @returns how far `vrij` moved, in steps of unit ÷ fijnheid; or the nodes that prove that it can't
 */
function laatSluiten({ tabel, opbouw, net, eenheid }: Proef, vrij?: Plaats): Sluiting {
  const fijnheid = 2 * net.cellen.length;
  const over = Array.from({ length: net.knopen }, () => 0);
  const bogen: Boog[] = [];
  for (const cel of net.cellen) {
    const gepubliceerd = tabel[cel.rij]?.[cel.kolom] ?? null;
    const eenheden = (cel.teken * (gepubliceerd ?? 0)) / eenheid;
    over[cel.van] = (over[cel.van] ?? 0) - eenheden * fijnheid;
    over[cel.naar] = (over[cel.naar] ?? 0) + eenheden * fijnheid;
    const isVrij = vrij !== undefined && isZelfde(cel, vrij);
    const isOnbekend = gepubliceerd === null && isBerekend(opbouw, cel);
    const ruimte = isVrij || isOnbekend ? Infinity : speling(gepubliceerd, fijnheid);
    const kosten = isVrij ? 1 : 0;
    bogen.push({ van: cel.van, naar: cel.naar, ruimte, kosten });
    bogen.push({ van: cel.naar, naar: cel.van, ruimte, kosten });
  }
  const uitkomst = leidStroom(over, bogen);
  if (!uitkomst.gelukt) return uitkomst;
  return { gelukt: true, verschuiving: vrij ? verschoven(net, vrij, uitkomst.stroom) : 0, fijnheid };
}

function isBerekend({ rijen, kolommen }: Opbouw, { rij, kolom }: Plaats): boolean {
  return rijen[rij] != null || kolommen[kolom] != null;
}

/** How many steps a cell's flow may grow and shrink: less than half a unit, a blank cell not at all. */
function speling(gepubliceerd: Cent | null, fijnheid: number): number {
  return gepubliceerd === null ? 0 : fijnheid / 2 - 1;
}

function verschoven(net: Netwerk, vrij: Plaats, stroom: readonly number[]): number {
  const i = net.cellen.findIndex((cel) => isZelfde(cel, vrij));
  const gegroeid = (stroom[2 * i] ?? 0) - (stroom[2 * i + 1] ?? 0);
  return gegroeid * (net.cellen[i]?.teken ?? 1);
}
