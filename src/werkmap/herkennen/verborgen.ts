// Which rows and columns of a worksheet are hidden: they count along, and that is said.
import type { Bladbeeld, Reeks } from '../beeld/werkmapbeeld';
import type { Bron } from './bron';

function ligtErin(reeksen: readonly Reeks[] | 'deels' | undefined, nummer: number): boolean {
  if (!reeksen || reeksen === 'deels') return false;
  return reeksen.some(({ eerste, aantal }) => nummer >= eerste && nummer < eerste + aantal);
}

/** Whether a row (from 0) is hidden, by hand or by a filter. */
export function isVerborgenRij(blad: Bladbeeld, rij: number): boolean {
  return ligtErin(blad.verborgen?.rijen, rij);
}

/** The hidden rows and columns that hold amounts of a block; undefined when there are none. */
export function verborgenVan(blad: Bladbeeld, bron: Omit<Bron, 'score'>): Bron['verborgen'] {
  const rijen = new Set<number>();
  const kolommen = new Set<number>();
  for (const { cellen } of Object.values(bron.rijen)) {
    for (const { cel, stand } of Object.values(cellen)) {
      if (stand === 'leeg') continue;
      if (isVerborgenRij(blad, cel.rij)) rijen.add(cel.rij);
      if (ligtErin(blad.verborgen?.kolommen, cel.kolom)) kolommen.add(cel.kolom);
    }
  }
  if (!rijen.size && !kolommen.size) return undefined;
  const opVolgorde = (nummers: Set<number>) => [...nummers].sort((a, b) => a - b);
  return { rijen: opVolgorde(rijen), kolommen: opVolgorde(kolommen) };
}
