/**
 * A development triangle: one row per origin (productiemaand), one column per age (0 = the month itself), cumulative
 * amounts in euros or cents, null for what isn't known yet. Rows may be longer or shorter than a true triangle's, so
 * long as every row is known up to some age and not beyond.
 */
export type Driehoek = readonly (readonly (number | null)[])[];

/** How many ages of a row are known. */
export function bekend(rij: readonly (number | null)[]): number {
  return rij.findLastIndex((bedrag) => bedrag !== null) + 1;
}

/** What is known of a row last; null for a row of which nothing is known. */
export function laatste(rij: readonly (number | null)[]): number | null {
  return rij[bekend(rij) - 1] ?? null;
}

/**
 * Refuses what is no development triangle, naming row and column (from 1).
 *
 * @throws RangeError for rows of different width, fewer than two ages or rows, a gap within a row, a negative amount,
 *   or an amount that falls back to 0.
 */
export function controleerDriehoek(driehoek: Driehoek): void {
  const breedte = driehoek[0]?.length ?? 0;
  if (breedte < 2) throw new RangeError('Een driehoek heeft minstens twee kolommen: de leeftijden 0 en 1.');
  if (driehoek.filter((rij) => bekend(rij) > 0).length < 2) {
    throw new RangeError('Een driehoek heeft minstens twee gevulde rijen.');
  }
  for (const [r, rij] of driehoek.entries()) {
    if (rij.length !== breedte) {
      throw new RangeError(`Rij ${r + 1} heeft ${rij.length} kolommen en rij 1 heeft er ${breedte}.`);
    }
    controleerRij(rij, r + 1);
  }
}

function controleerRij(rij: readonly (number | null)[], nummer: number): void {
  const tot = bekend(rij);
  let vorige = 0;
  for (const [k, bedrag] of rij.slice(0, tot).entries()) {
    const plaats = `Rij ${nummer}, kolom ${k + 1}`;
    if (bedrag === null) throw new RangeError(`${plaats} is leeg, en verderop in de rij staat een bedrag.`);
    if (!Number.isFinite(bedrag) || bedrag < 0) {
      throw new RangeError(`${plaats}: ${bedrag} kan niet; een driehoek bevat opgetelde bedragen vanaf 0.`);
    }
    if (bedrag === 0 && vorige > 0) {
      throw new RangeError(`${plaats} is 0 na een bedrag. Laat leeg wat nog niet bekend is.`);
    }
    vorige = bedrag;
  }
}
