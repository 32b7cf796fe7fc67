import { richtpercentage as zoekRichtpercentage } from '../beleid/richtpercentage';
import { leesBeleid } from './beleidstabel';
import { leesVraag, vraagargumenten } from './beleidsvraag';
import { Invoerfout } from './fouten';
import { perCel } from './uitzenden';

/**
 * Zoekt het richttariefpercentage dat een zorgkantoor voor een jaar heeft vastgesteld, als fractie (95,8% = 0,958).
 * @customfunction RICHTPERCENTAGE
 * @helpurl https://localhost:3000/help.html#RICHTPERCENTAGE
 * @param zorgkantoor Naam van het zorgkantoor, bijvoorbeeld "CZ". Een cel of een bereik.
 * @param jaar Jaar waarvoor het percentage geldt, bijvoorbeeld 2023.
 * @param leveringsvorm Leveringsvorm: "ZZP", "VPT", "MPT", "DTV" of "logeren".
 * @param nieuweAanbieder WAAR als de zorgaanbieder dit jaar nieuw is. Standaard ONWAAR.
 * @param sector Sector, bijvoorbeeld "VV", "GZ" of "GGZ".
 * @param beleid Tabel WLZ_Beleid met kopregel: uw eigen waarden gaan voor het gepubliceerde beleid.
 */
export function richtpercentage(
  zorgkantoor: unknown[][],
  jaar: unknown[][],
  leveringsvorm?: unknown[][],
  nieuweAanbieder?: unknown[][],
  sector?: unknown[][],
  beleid?: unknown[][],
): unknown[][] {
  const a = vraagargumenten(zorgkantoor, jaar, leveringsvorm, nieuweAanbieder, sector);
  const tabel = leesBeleid(beleid);
  return perCel(Object.values(a), (lees) => {
    const vraag = leesVraag(a, lees);
    if (vraag === null) return '';
    const antwoord = zoekRichtpercentage(vraag, tabel);
    if (!antwoord.gevonden) throw new Invoerfout(antwoord.bekend, 'nb');
    return antwoord.percentage;
  });
}
