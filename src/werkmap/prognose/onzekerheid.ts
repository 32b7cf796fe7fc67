// How sure a forecast is: the standard error of the months so far, scaled to the year.
import { NAIJLBELEID } from '../../beleid/naijl';
import { maandfout } from '../../domein/naijl/maanden';
import type { Patroon } from './wijze';

/** Months of rows that share a pattern and are scaled to a year by the same factor. */
interface Bundel {
  /** Year ÷ declared months. */
  schaal: number;
  /** Cents by age, added up over the rows. */
  perLeeftijd: number[];
}

/** Collects what was declared, to tell how sure the sum of the forecasts is. */
export class Foutenteller {
  private readonly bundels = new Map<Patroon, Bundel[]>();

  /** Adds the months of one row (cents, January first) up to the peilmaand. */
  voegToe(patroon: Patroon, maanden: readonly (number | null)[], peilmaand: number): void {
    const bekend = maanden.slice(0, peilmaand);
    const aantal = bekend.filter((bedrag) => bedrag !== null).length;
    if (aantal === 0) return;
    const schaal = 12 / aantal;
    const eerder = this.bundels.get(patroon) ?? [];
    const bundel = eerder.find((ander) => ander.schaal === schaal) ?? { schaal, perLeeftijd: [] };
    bekend.forEach((bedrag, i) => {
      const leeftijd = peilmaand - 1 - i;
      bundel.perLeeftijd[leeftijd] = (bundel.perLeeftijd[leeftijd] ?? 0) + (bedrag ?? 0);
    });
    if (!eerder.includes(bundel)) eerder.push(bundel);
    this.bundels.set(patroon, eerder);
  }

  /**
   * The standard error of the year in cents; a Dutch sentence when it can't be told.
   *
   * Keuze: within a pattern rows of another scale are taken to err the same way (added up, the cautious side), between
   * patterns independently.
   */
  standaardfout(): number | { zin: string } {
    let kwadraten = 0;
    for (const [patroon, bundels] of this.bundels) {
      const { ontwikkeling } = patroon;
      if (!ontwikkeling)
        return { zin: 'Een eigen uitlooppatroon zegt niet hoe zeker het is: er is geen band.' };
      try {
        const fouten = bundels.map(({ schaal, perLeeftijd }) => {
          const maanden = perLeeftijd.map((bedrag, leeftijd) => ({ bedrag, leeftijd }));
          return schaal * maandfout(maanden, ontwikkeling, NAIJLBELEID.staart);
        });
        kwadraten += fouten.reduce((som, fout) => som + fout, 0) ** 2;
      } catch (fout) {
        if (fout instanceof RangeError) return { zin: `Er is geen band te schatten. ${fout.message}` };
        throw fout;
      }
    }
    return Math.sqrt(kwadraten);
  }
}
