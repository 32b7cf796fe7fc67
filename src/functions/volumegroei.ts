import { euroVanCent } from '../domein/geld';
import { volumegroei as berekenGroei } from '../domein/volumegroei';
import { argument } from './cellen';
import { metZin } from './fouten';
import type { Plek } from './plek';
import { perCel } from './uitzenden';
import { geheelGetal, getal, positiefBedrag } from './waarden';

/**
 * Berekent wat netto nieuwe cliënten toevoegen aan een prognose zonder volumegroei, lineair over de resterende maanden.
 * @customfunction VOLUMEGROEI
 * @helpurl https://localhost:3000/help.html#VOLUMEGROEI
 * @param prognose Jaarprognose zonder volumegroei in euro's. Een cel of een bereik.
 * @param groei Hoeveel hoger december is dan een maand van de prognose, bijvoorbeeld 4%. Een cel, of even groot als prognose.
 * @param totEnMet Peilmaand van de prognose, 1 t/m 12.
 */
export function volumegroei(prognose: unknown[][], groei: unknown[][], totEnMet: unknown[][]): unknown[][] {
  const a = {
    prognose: argument('prognose', prognose),
    groei: argument('groei', groei),
    totEnMet: argument('totEnMet', totEnMet),
  };
  return perCel(Object.values(a), (lees) => {
    const bedrag = lees(a.prognose, positiefBedrag);
    const fractie = lees(a.groei, (cel: unknown, plek: Plek) => getal(cel, plek, '2%'));
    const maand = lees(a.totEnMet, geheelGetal);
    if (bedrag === null || fractie === null || maand === null) return '';
    return metZin(() => euroVanCent(berekenGroei(bedrag, fractie, maand)));
  });
}
