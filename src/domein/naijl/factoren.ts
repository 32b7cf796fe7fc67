import { getalTekst } from '../decimaal';
import { type Driehoek, controleerDriehoek } from './driehoek';

/** A link ratio that doesn't count: row and age it starts from, both from 0. */
export interface Uitsluiting {
  readonly rij: number;
  readonly leeftijd: number;
}

/** What the development from one age to the next rests on. */
export interface Ontwikkeling {
  /** volume-weighted link ratio: Σ later ÷ Σ earlier */
  readonly factor: number;
  /** Σ earlier, over the rows that count */
  readonly basis: number;
  /** the rows that count: amount before and after */
  readonly paren: readonly (readonly [voor: number, na: number])[];
}

export interface Factoropties {
  readonly uitgesloten?: readonly Uitsluiting[];
  /** the fewest rows that each development must rest on; at least 1 */
  readonly minstens?: number;
}

/**
 * The development from each age to the next: volume-weighted link ratios (chain ladder).
 *
 * Source: Mack (1993), "Distribution-free calculation of the standard error of chain ladder reserve estimates",
 * ASTIN Bulletin 23(2), formula (2).
 *
 * @returns one entry per age but the last
 * @throws RangeError when it is no triangle, or when a development rests on too few rows.
 */
export function ontwikkelingen(
  driehoek: Driehoek,
  { uitgesloten = [], minstens = 1 }: Factoropties = {},
): Ontwikkeling[] {
  controleerDriehoek(driehoek);
  const stappen = (driehoek[0]?.length ?? 0) - 1;
  return Array.from({ length: stappen }, (_leeg, leeftijd) => {
    const paren = parenVan(driehoek, leeftijd, uitgesloten);
    const basis = optelling(paren.map(([voor]) => voor));
    if (paren.length < minstens || basis <= 0)
      throw new RangeError(teWeinig(leeftijd, paren.length, minstens));
    return { factor: optelling(paren.map(([, na]) => na)) / basis, basis, paren };
  });
}

function parenVan(
  driehoek: Driehoek,
  leeftijd: number,
  uitgesloten: readonly Uitsluiting[],
): (readonly [number, number])[] {
  return driehoek.flatMap((rij, nummer) => {
    const [voor, na] = [rij[leeftijd] ?? null, rij[leeftijd + 1] ?? null];
    const telt = !uitgesloten.some((u) => u.rij === nummer && u.leeftijd === leeftijd);
    return telt && voor !== null && na !== null ? [[voor, na] as const] : [];
  });
}

function teWeinig(leeftijd: number, aantal: number, minstens: number): string {
  const stap = `Van leeftijd ${leeftijd} naar ${leeftijd + 1}`;
  if (aantal >= minstens) return `${stap} is er alleen 0; daaruit volgt geen ontwikkeling.`;
  const wat = aantal === 1 ? 'is 1 maand' : `zijn ${aantal} maanden`;
  return `${stap} ${wat} bekend; nodig ${minstens === 1 ? 'is er' : 'zijn er'} ${minstens}.`;
}

function optelling(bedragen: readonly number[]): number {
  return bedragen.reduce((som, bedrag) => som + bedrag, 0);
}

/** The lowest and highest tail: below 1 the triangle would shrink after its last age, above it is no tail any more. */
const LAAGSTE_STAART = 0.9;
const HOOGSTE_STAART = 2;

/**
 * Checks a tail factor: what still comes after the last age of the triangle; 1 = nothing.
 *
 * @throws RangeError for a factor outside 0,9–2.
 */
export function controleerStaart(staart: number): void {
  if (staart >= LAAGSTE_STAART && staart <= HOOGSTE_STAART) return;
  const gelezen = Number.isFinite(staart) ? getalTekst(staart) : String(staart);
  throw new RangeError(`Een staart van ${gelezen} kan niet; geef een factor van 0,9 tot 2, zoals 1,01.`);
}
