import { tariefafronding } from '../beleid/tariefbeleid';
import { euroVanCent } from '../domein/geld';
import { type Tariefafronding, richttarief as berekenRichttarief } from '../domein/tarief';
import { argument, optioneel } from './cellen';
import { keuzeUit } from './keuze';
import { weiger } from './plek';
import { perCel } from './uitzenden';
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
 * @param opslag Opslag per eenheid in euro's, bijvoorbeeld voor het stimuleringsbudget. Leeg telt als 0.
 * @param afronding "totaal" (standaard: één keer, aan het eind) of "per component".
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
      opslag: lees(a.opslag, getal) ?? 0,
      afronding: lees(a.afronding, leesAfronding) ?? tariefafronding,
    });
    if (tarief < 0) lees(a.opslag, (_cel, plek) => weiger(plek, 'deze opslag maakt het tarief negatief.'));
    return euroVanCent(tarief);
  });
}

const leesAfronding = keuzeUit<Tariefafronding>(['totaal', 'per component']);
