import { euroVanCent, NUL } from '../domein/geld';
import { groeiscenario } from '../domein/volumegroei';
import { argument, enkeleCel, optioneel, type Argument } from './cellen';
import { metZin } from './fouten';
import { keuzeUit } from './keuze';
import { weiger, type Plek } from './plek';
import { perCel } from './uitzenden';
import { bedrag, geheelGetal, getal, positiefBedrag } from './waarden';

/**
 * Berekent wat netto nieuwe cliënten toevoegen aan een prognose zonder volumegroei, lineair over de resterende maanden.
 * @customfunction VOLUMEGROEI
 * @helpurl https://localhost:3000/help.html#VOLUMEGROEI
 * @param prognose Jaarprognose zonder volumegroei in euro's. Een cel of een bereik.
 * @param groei Hoeveel hoger december is dan een maand van de prognose, bijvoorbeeld 4%. Een cel, of even groot als prognose.
 * @param totEnMet Peilmaand van de prognose, 1 t/m 12.
 * @param uitvoer "toename" (standaard), "realisatie" (prognose met groei) of "overschot" (wat er met groei overblijft).
 * @param overschot Verwacht overschot zonder volumegroei, rij 8 van de contracteerruimtetabel. Voor uitvoer "overschot".
 * @param prognosePgb Prognose van het pgb in euro's, als u het pgb meetelt. Even groot als prognose.
 * @param groeiPgb Groei van het pgb, bijvoorbeeld 2%. Weggelaten: het pgb groeit niet.
 */
export function volumegroei(
  prognose: unknown[][],
  groei: unknown[][],
  totEnMet: unknown[][],
  uitvoer?: unknown[][],
  overschot?: unknown[][],
  prognosePgb?: unknown[][],
  groeiPgb?: unknown[][],
): unknown[][] {
  const a = {
    prognose: argument('prognose', prognose),
    groei: argument('groei', groei),
    totEnMet: argument('totEnMet', totEnMet),
    overschot: optioneel('overschot', overschot),
    prognosePgb: optioneel('prognosePgb', prognosePgb),
    groeiPgb: optioneel('groeiPgb', groeiPgb),
  };
  const vorm = leesUitvoer(optioneel('uitvoer', uitvoer));
  if (vorm === 'overschot' && a.overschot === null) {
    weiger(
      { argument: 'overschot' },
      'geef het verwacht overschot zonder volumegroei voor uitvoer "overschot".',
    );
  }
  if (a.groeiPgb !== null && a.prognosePgb === null) {
    weiger({ argument: 'prognosePgb' }, 'geef de prognose van het pgb, of laat groeiPgb weg.');
  }
  return perCel(Object.values(a), (lees) => {
    const maand = lees(a.totEnMet, geheelGetal);
    const zin = lees(a.prognose, positiefBedrag);
    const groeiZin = lees(a.groei, fractie);
    const pgb = a.prognosePgb === null ? NUL : lees(a.prognosePgb, positiefBedrag);
    const groeiVanPgb = a.groeiPgb === null ? 0 : lees(a.groeiPgb, fractie);
    if (maand === null || zin === null || groeiZin === null || pgb === null || groeiVanPgb === null)
      return '';
    const vraag = {
      prognoseZin: zin,
      prognosePgb: pgb,
      groeiZin,
      groeiPgb: groeiVanPgb,
      overschot: lees(a.overschot, bedrag),
    };
    const uitkomst = metZin(() => groeiscenario(vraag, maand))[vorm];
    return uitkomst === null ? '' : euroVanCent(uitkomst);
  });
}

const UITVOER = ['toename', 'realisatie', 'overschot'] as const;

function leesUitvoer(uitvoer: Argument | null): (typeof UITVOER)[number] {
  if (uitvoer === null) return UITVOER[0];
  return keuzeUit(UITVOER)(enkeleCel(uitvoer), { argument: uitvoer.naam }) ?? UITVOER[0];
}

const fractie = (cel: unknown, plek: Plek) => getal(cel, plek, '2%');
