import { type Driehoek, bekend, laatste } from './driehoek';
import { type Factoropties, ontwikkelingen } from './factoren';

/** How a forecast of some months ago compares with what is known now, in the unit of the triangle. */
export interface Terugtoets {
  /** how many months ago the forecast was made */
  readonly maandenGeleden: number;
  /** of the rows that were growing then: what was forecast for the age they have now */
  readonly voorspeld: number;
  /** what is known of those rows now */
  readonly werkelijk: number;
  /** voorspeld ÷ werkelijk − 1, as a fraction; positive = forecast too high */
  readonly afwijking: number;
  /** the rows compared */
  readonly rijen: number;
}

/**
 * The back-test: takes the last diagonals off the triangle, forecasts them again, and compares with what came.
 * Rows that then were not there yet or already complete, or are older now than anything seen then, are left out.
 *
 * @param maandenGeleden how many diagonals, at least 1
 * @returns null when the triangle of then is too small to forecast from, or nothing grew since
 */
export function terugtoets(
  driehoek: Driehoek,
  maandenGeleden: number,
  opties: Factoropties = {},
): Terugtoets | null {
  const toen = afgeknipt(driehoek, maandenGeleden);
  const factoren = factorenVan(toen, opties);
  if (factoren === null) return null;
  let [voorspeld, werkelijk, rijen] = [0, 0, 0];
  for (const [nummer, rij] of driehoek.entries()) {
    const [begin, eind] = [bekend(toen[nummer] ?? []), bekend(rij)];
    if (begin === 0 || eind === begin || eind > factoren.length + 1) continue;
    const ertussen = factoren.slice(begin - 1, eind - 1);
    voorspeld += ertussen.reduce((bedrag, factor) => bedrag * factor, laatste(toen[nummer] ?? []) ?? 0);
    werkelijk += laatste(rij) ?? 0;
    rijen += 1;
  }
  if (werkelijk <= 0) return null;
  return { maandenGeleden, voorspeld, werkelijk, afwijking: voorspeld / werkelijk - 1, rijen };
}

/**
 * The triangle as it was so many months ago. Rows are consecutive months, so a row and an age together tell when a cell
 * became known. Ages nobody had reached are dropped.
 */
function afgeknipt(driehoek: Driehoek, maanden: number): Driehoek {
  const nu = Math.max(0, ...driehoek.map((rij, nummer) => nummer + bekend(rij)));
  const lengtes = driehoek.map((rij, nummer) => Math.max(0, Math.min(bekend(rij), nu - maanden - nummer)));
  const breedte = Math.max(0, ...lengtes);
  return driehoek.map((rij, nummer) =>
    Array.from({ length: breedte }, (_leeg, k) => (k < (lengtes[nummer] ?? 0) ? (rij[k] ?? null) : null)),
  );
}

function factorenVan(driehoek: Driehoek, opties: Factoropties): number[] | null {
  try {
    return ontwikkelingen(driehoek, opties).map(({ factor }) => factor);
  } catch (fout) {
    if (fout instanceof RangeError) return null;
    throw fout;
  }
}
