import { ONDERDEELNAMEN, ONDERDELEN, type Onderdeelnaam, waardeInWoorden } from '../beleid/onderdelen';
import { richtpercentage } from '../beleid/richtpercentage';
import { beleidswaarde } from '../beleid/waarden';
import type { Beleidstabel } from '../beleid/beleidstabel';
import { leesBeleid } from './beleidstabel';
import { leesVraag, vraagargumenten } from './beleidsvraag';
import { argument } from './cellen';
import { Invoerfout } from './fouten';
import { keuzeUit } from './keuze';
import { kolomhoogte, leesOpRij, regelPerRij } from './uitzenden';

/**
 * Geeft een waarde uit het beleid van een zorgkantoor, met haar bron en een toelichting ernaast.
 * @customfunction UITLEG
 * @helpurl https://localhost:3000/help.html#UITLEG
 * @param onderdeel Naam van de waarde, bijvoorbeeld "richttariefpercentage" of "betalingsdrempel".
 * @param zorgkantoor Naam van het zorgkantoor, bijvoorbeeld "CZ", of "landelijk".
 * @param jaar Jaar waarvoor de waarde geldt, bijvoorbeeld 2023.
 * @param leveringsvorm Leveringsvorm: "ZZP", "VPT", "MPT", "DTV" of "logeren".
 * @param nieuweAanbieder WAAR als de zorgaanbieder dit jaar nieuw is. Telt alleen bij het richttariefpercentage.
 * @param sector Sector, bijvoorbeeld "VV", "GZ" of "GGZ".
 * @param beleid Tabel WLZ_Beleid met kopregel: uw eigen waarden gaan voor het gepubliceerde beleid.
 */
export function uitleg(
  onderdeel: unknown[][],
  zorgkantoor: unknown[][],
  jaar: unknown[][],
  leveringsvorm?: unknown[][],
  nieuweAanbieder?: unknown[][],
  sector?: unknown[][],
  beleid?: unknown[][],
): unknown[][] {
  const a = {
    onderdeel: argument('onderdeel', onderdeel),
    ...vraagargumenten(zorgkantoor, jaar, leveringsvorm, nieuweAanbieder, sector),
  };
  const tabel = leesBeleid(beleid);
  return regelPerRij(kolomhoogte(Object.values(a)), 3, (rij) => {
    const wat = leesOpRij(a.onderdeel, rij, keuzeUit(ONDERDEELNAMEN));
    const vraag = leesVraag(a, (van, lezer) => leesOpRij(van, rij, lezer));
    return wat === null || vraag === null ? [] : zoek(wat, vraag, tabel);
  });
}

function zoek(
  onderdeel: Onderdeelnaam,
  vraag: Parameters<typeof richtpercentage>[0],
  tabel: Beleidstabel | undefined,
): (number | string)[] {
  if (onderdeel === 'richttariefpercentage') {
    const uit = richtpercentage(vraag, tabel);
    if (!uit.gevonden) throw new Invoerfout(uit.bekend, 'nb');
    return [uit.percentage, uit.bron, uit.toelichting];
  }
  const uit = beleidswaarde({ ...vraag, onderdeel }, tabel);
  if (!uit.gevonden) throw new Invoerfout(uit.bekend, 'nb');
  const isJaNee = ONDERDELEN[onderdeel].soort === 'ja of nee';
  const waarde = isJaNee ? waardeInWoorden(onderdeel, uit.waarde) : uit.waarde.toNumber();
  return [waarde, uit.bron, uit.toelichting];
}
