import type { Gebied } from '../beeld/adres';
import * as stijl from './stijl';
import type { Weergave } from './stijl';
import type { Grafiekwijziging } from './wijzigingsplan';

export const GRAFIEKNAAM = 'Verwacht overschot per regio';

/** More regio's than this don't fit beside each other with their names. */
const MEESTE_KOLOMMEN = 8;

/**
 * The chart of verwacht overschot per regio, over the cells of the table itself so that it follows every change.
 * @param waarden the overschot of the regio's
 * @param categorieen their names
 * @param plaats the cells the chart covers
 */
export function overschotgrafiek(
  waarden: Gebied,
  categorieen: Gebied,
  plaats: Gebied,
  { jaar, weergave }: { jaar: number; weergave: Weergave },
): Grafiekwijziging {
  return {
    soort: 'grafiek',
    naam: GRAFIEKNAAM,
    titel: `Verwacht overschot ${jaar} per regio (${stijl.eenheidskop(weergave)})`,
    type: waarden.kolommen > MEESTE_KOLOMMEN ? 'BarClustered' : 'ColumnClustered',
    waarden,
    categorieen,
    plaats,
    reeksnaam: `Verwacht overschot ${jaar}`,
    kleur: stijl.KLEUR_GRAFIEK,
    notatie: stijl.notatieVoor(weergave),
  };
}
