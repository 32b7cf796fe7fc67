// The decks that the tests make: the published one, and invented ones that are hard in some way.
import type { Diavraag } from '../../src/dia/vraag';
import { datum } from '../../src/domein/datum';
import { czStand, czVraag } from './cz';
import { ALLE_REGIOS, metCel, verzonnenStand } from './verzonnen';

const zes = czStand().regios;
const LANG = 'Verzonnen Waterschapsregio Noordoost-Overijsselse Vechtstreek en Hondsrug';

function verzonnen(anders: Partial<Diavraag>): Diavraag {
  return czVraag({ vandaag: datum(2025, 6, 20), mijlpalen: [], ...anders });
}

/** By name; the first four are the ones whose pictures are kept. */
export const GEVALLEN: Readonly<Record<string, Diavraag>> = {
  'cz-januari-2024': czVraag(),
  '1-regio': verzonnen({ stand: verzonnenStand(['Zeeland'], { zaad: 4 }) }),
  '12-regios': verzonnen({
    stand: verzonnenStand(ALLE_REGIOS.slice(3, 15), { zaad: 1, afwijking: 0.02 }),
    vorige: verzonnenStand(ALLE_REGIOS.slice(3, 15), { zaad: 1, afwijking: 0.03, peilmaand: 4 }),
    afronding: 'sluitend afgerond',
  }),
  '31-regios': verzonnen({
    stand: verzonnenStand(ALLE_REGIOS, { zaad: 5, afwijking: 0.015 }),
    vorige: verzonnenStand(ALLE_REGIOS, { zaad: 5, afwijking: 0.02, peilmaand: 4 }),
  }),
  'zes-met-vorige': verzonnen({
    stand: verzonnenStand(zes, { zaad: 7, afwijking: 0.03 }),
    vorige: verzonnenStand(zes, { zaad: 7, afwijking: 0.04, peilmaand: 4 }),
    ontbrekendeMaanden: [3],
  }),
  'alles-tekort-in-miljoenen': verzonnen({
    stand: verzonnenStand(zes, { zaad: 8, afwijking: -0.09 }),
    eenheid: 'mln €',
    methode: 'na-ijl',
  }),
  'onbekende-bedragen': verzonnen({
    stand: metCel(
      metCel(metCel(verzonnenStand(zes, { zaad: 9 }), 'prognoseZin', 2, null), 'overschot', 2, null),
      'overschot',
      6,
      null,
    ),
  }),
  'lange-namen': verzonnen({ stand: verzonnenStand([LANG, 'A & B <"verzonnen">', ...zes], { zaad: 10 }) }),
};
