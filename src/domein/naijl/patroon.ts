import type { Driehoek } from './driehoek';
import { voltooiingsgraden } from './eindstand';
import { type Factoropties, ontwikkelingen } from './factoren';

/** How complete the declarations of each age are, and where that comes from. */
export interface Uitlooppatroon {
  /** by age, youngest first, as fractions */
  readonly voltooiing: readonly number[];
  readonly herkomst: 'eigen driehoek' | 'totaal';
  /** Dutch sentence: on what it rests, or why the total was used */
  readonly uitleg: string;
}

/** The tail as a factor; see {@link Factoropties} for the rest. */
export type Patroonopties = Factoropties & { readonly staart?: number };

/**
 * The uitlooppatroon per group (leveringsvorm), from its own triangle where that holds enough, else from the total.
 *
 * @param groepen a triangle per group
 * @param totaal the triangle of all groups together
 * @param opties how many months each development must rest on; policy (keuze)
 * @throws RangeError when even the total holds too little, with the reason
 */
export function uitlooppatronen<G>(
  groepen: ReadonlyMap<G, Driehoek>,
  totaal: Driehoek,
  opties: Patroonopties = {},
): Map<G, Uitlooppatroon> {
  const samen = poging(totaal, opties);
  if ('reden' in samen) throw new RangeError(samen.reden);
  const patronen = new Map<G, Uitlooppatroon>();
  for (const [groep, driehoek] of groepen) {
    const eigen = poging(driehoek, opties);
    if ('reden' in eigen) {
      const uitleg = `Uit het totaal, want de eigen driehoek is te klein. ${eigen.reden}`;
      patronen.set(groep, { voltooiing: samen.graden, herkomst: 'totaal', uitleg });
    } else {
      const uitleg = `Uit de eigen driehoek van ${driehoek.length} maanden.`;
      patronen.set(groep, { voltooiing: eigen.graden, herkomst: 'eigen driehoek', uitleg });
    }
  }
  return patronen;
}

/** The degrees of a triangle, or why it gives none. */
function poging(driehoek: Driehoek, opties: Patroonopties): { graden: number[] } | { reden: string } {
  try {
    return { graden: voltooiingsgraden(ontwikkelingen(driehoek, opties), opties.staart) };
  } catch (fout) {
    if (fout instanceof RangeError) return { reden: fout.message };
    throw fout;
  }
}
