import type { Decimal } from 'decimal.js';
import { tariefafronding } from '../beleid/tariefbeleid';
import { Exact } from '../domein/decimaal';
import { euroVanCent } from '../domein/geld';
import { type Tariefafronding, richttarief as berekenRichttarief } from '../domein/tarief';
import { kassieropslag } from '../domein/tariefpercentage';
import { type Argument, argument, optioneel } from './cellen';
import { metZin } from './fouten';
import { keuzeUit } from './keuze';
import { weiger } from './plek';
import { type Lees, perCel } from './uitzenden';
import { getal, nietNegatief, percentage as leesPercentage } from './waarden';

/**
 * Berekent het richttarief per eenheid in euro's: percentage × zorg + NHC + NIC + opslag, afgerond op hele centen.
 * @customfunction RICHTTARIEF
 * @helpurl https://localhost:3000/help.html#RICHTTARIEF
 * @param zorg Zorgcomponent van het maximumtarief in euro's. Een cel of een bereik.
 * @param percentage Richttariefpercentage voor de zorgcomponent, bijvoorbeeld 95,8% of 0,958.
 * @param nhc Normatieve huisvestingscomponent (NHC) in euro's. Leeg telt als 0.
 * @param nic Normatieve inventariscomponent (NIC) in euro's. Leeg telt als 0.
 * @param nhcPercentage Percentage van de NHC dat u vergoedt. Standaard 100%.
 * @param nicPercentage Percentage van de NIC dat u vergoedt. Standaard 100%.
 * @param opslag Opslag per eenheid in euro's. Leeg telt als 0.
 * @param afronding "totaal" (standaard: één keer, aan het eind) of "per component".
 * @param toegekend Kassier: toegekend bedrag uit het stimuleringsbudget in euro's. Gedeeld door volume komt het als opslag erbij.
 * @param volume Kassier: aantal eenheden in de productieafspraak. Verplicht in een rij met toegekend.
 */
export function richttarief(
  zorg: unknown[][],
  percentage: unknown[][],
  nhc?: unknown[][],
  nic?: unknown[][],
  nhcPercentage?: unknown[][],
  nicPercentage?: unknown[][],
  opslag?: unknown[][],
  afronding?: unknown[][],
  toegekend?: unknown[][],
  volume?: unknown[][],
): unknown[][] {
  const a = {
    zorg: argument('zorg', zorg),
    percentage: argument('percentage', percentage),
    nhc: optioneel('nhc', nhc),
    nic: optioneel('nic', nic),
    nhcPercentage: optioneel('nhcPercentage', nhcPercentage),
    nicPercentage: optioneel('nicPercentage', nicPercentage),
    opslag: optioneel('opslag', opslag),
    afronding: optioneel('afronding', afronding),
    toegekend: optioneel('toegekend', toegekend),
    volume: optioneel('volume', volume),
  };
  return perCel(Object.values(a), (lees) => {
    const component = lees(a.zorg, nietNegatief);
    const deel = lees(a.percentage, leesPercentage);
    if (component === null || deel === null) return '';
    const tarief = berekenRichttarief({
      zorg: component,
      percentage: deel,
      nhc: lees(a.nhc, nietNegatief) ?? 0,
      nic: lees(a.nic, nietNegatief) ?? 0,
      nhcPercentage: lees(a.nhcPercentage, leesPercentage) ?? 1,
      nicPercentage: lees(a.nicPercentage, leesPercentage) ?? 1,
      opslag: leesKassieropslag(lees, a.toegekend, a.volume).plus(lees(a.opslag, getal) ?? 0),
      afronding: lees(a.afronding, leesAfronding) ?? tariefafronding,
    });
    if (tarief < 0) weigerOpslag(lees, a.opslag, a.toegekend);
    return euroVanCent(tarief);
  });
}

/** Names what makes the tarief negative: what the kassier pays back, else the opslag. */
function weigerOpslag(lees: Lees, opslag: Argument | null, toegekend: Argument | null): void {
  const oorzaak = lees(toegekend, getal)?.isNegative() ? toegekend : opslag;
  lees(oorzaak, (_cel, plek) => weiger(plek, 'deze opslag maakt het tarief negatief.'));
}

/** What the kassier's granted amount adds per unit; nothing in a row where none was granted. */
function leesKassieropslag(lees: Lees, toegekend: Argument | null, volume: Argument | null): Decimal {
  const opslag = lees(toegekend, (cel, plek) => {
    const bedrag = getal(cel, plek);
    if (bedrag === null) return null;
    const eenheden =
      lees(volume, nietNegatief) ?? weiger(plek, 'geef ook het volume; de opslag is toegekend ÷ volume.');
    return metZin(() => kassieropslag(bedrag, eenheden));
  });
  return opslag ?? new Exact(0);
}

const leesAfronding = keuzeUit<Tariefafronding>(['totaal', 'per component']);
