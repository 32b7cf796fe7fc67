import { kalender as zoekKalender } from '../beleid/kalender';
import { serieelUitDatum } from '../domein/datum';
import { type Mijlpaal, peildag, wanneer } from '../domein/mijlpalen';
import { argument, enkeleCel, optioneel } from './cellen';
import { dag } from './dagen';
import { Invoerfout } from './fouten';
import { weiger } from './plek';
import type { Uitkomst } from './uitzenden';
import { jaartal, tekst } from './waarden';

/**
 * Geeft de termijnen van een zorgkantoor: wat er wanneer en door wie moet gebeuren, met de bron.
 * @customfunction KALENDER
 * @helpurl https://localhost:3000/help.html#KALENDER
 * @param zorgkantoor Naam van het zorgkantoor of van een regio, bijvoorbeeld "CZ". Of "landelijk".
 * @param jaar Jaar van de afspraken of de contracteerruimte, bijvoorbeeld 2024.
 * @param vanaf Dag vanaf wanneer u de termijnen wilt zien, bijvoorbeeld VANDAAG(). Leeg: alles.
 */
export function kalender(zorgkantoor: unknown[][], jaar: unknown[][], vanaf?: unknown[][]): unknown[][] {
  const kantoor = argument('zorgkantoor', zorgkantoor);
  const voorJaar = argument('jaar', jaar);
  const na = optioneel('vanaf', vanaf);
  const hier = { argument: kantoor.naam };
  const naam = tekst(enkeleCel(kantoor), hier) ?? weiger(hier, 'deze cel is leeg. Typ bijvoorbeeld CZ.');
  const jaarplek = { argument: voorJaar.naam };
  const inJaar =
    jaartal(enkeleCel(voorJaar), jaarplek) ?? weiger(jaarplek, 'deze cel is leeg. Typ bijvoorbeeld 2024.');
  const dagVanaf = na === null ? null : dag(enkeleCel(na), { argument: na.naam });
  const antwoord = zoekKalender(naam, inJaar, dagVanaf ?? undefined);
  if (!antwoord.gevonden) throw new Invoerfout(antwoord.bekend, 'nb');
  return [KOP, ...antwoord.mijlpalen.map(toonMijlpaal)];
}

const KOP = ['Dag', 'Wanneer', 'Wat', 'Wie', 'Bron'];

function toonMijlpaal(mijlpaal: Mijlpaal): Uitkomst[] {
  const { wat, wie, bron } = mijlpaal;
  return [serieelUitDatum(peildag(mijlpaal)), wanneer(mijlpaal), wat, wie, bron];
}
