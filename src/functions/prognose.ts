import { euroVanCent } from '../domein/geld';
import { vergelijkPrognoses, type Prognosevergelijking } from '../domein/prognose/aanbieder';
import { argument, cel, enkeleCel, isLeeg, optioneel, plek } from './cellen';
import { keuzeUit } from './keuze';
import { weiger } from './plek';
import { kolomhoogte, leesOpRij, regelPerRij } from './uitzenden';
import { jaNee, positiefBedrag } from './waarden';

/**
 * Zet de eigen prognose van een zorgaanbieder naast die van u. De prognose van de aanbieder telt pas na uw akkoord.
 * @customfunction PROGNOSE
 * @helpurl https://localhost:3000/help.html#PROGNOSE
 * @param ons Kolom met uw eigen prognose in euro's, bijvoorbeeld uit WLZ.EXTRAPOLEER.
 * @param aanbieder Kolom met de prognose die de zorgaanbieder opgaf. Leeg: hij gaf geen eigen prognose.
 * @param akkoord WAAR of ja waar u akkoord bent met de prognose van de aanbieder. Leeg telt als nee.
 * @param uitvoer "bedrag" (standaard, wat telt), "verschil" (aanbieder min ons) of "volledig" (telt, verschil en uitleg).
 */
export function prognose(
  ons: unknown[][],
  aanbieder: unknown[][],
  akkoord?: unknown[][],
  uitvoer?: unknown[][],
): unknown[][] {
  const a = {
    ons: argument('ons', ons),
    aanbieder: argument('aanbieder', aanbieder),
    akkoord: optioneel('akkoord', akkoord),
  };
  const gevraagd = optioneel('uitvoer', uitvoer);
  const vorm =
    (gevraagd && keuzeUit(UITVOER)(enkeleCel(gevraagd), { argument: gevraagd.naam })) ?? UITVOER[0];
  return regelPerRij(kolomhoogte(Object.values(a)), vorm === 'volledig' ? 3 : 1, (rij) => {
    const opgave = leesOpRij(a.aanbieder, rij, positiefBedrag);
    if (isLeeg(cel(a.ons, rij, 0)) && opgave === null) return [];
    const eigen =
      leesOpRij(a.ons, rij, positiefBedrag) ??
      weiger(plek(a.ons, rij, 0), 'deze cel is leeg en aanbieder is gevuld. Typ 0 als u geen prognose hebt.');
    return toon(vorm, vergelijkPrognoses(eigen, opgave, leesOpRij(a.akkoord, rij, jaNee) ?? false));
  });
}

const UITVOER = ['bedrag', 'verschil', 'volledig'] as const;

function toon(
  vorm: (typeof UITVOER)[number],
  { gebruikt, verschil, uitleg }: Prognosevergelijking,
): (number | string)[] {
  const afwijking = verschil === null ? '' : euroVanCent(verschil);
  if (vorm === 'bedrag') return [euroVanCent(gebruikt)];
  return vorm === 'verschil' ? [afwijking] : [euroVanCent(gebruikt), afwijking, uitleg];
}
