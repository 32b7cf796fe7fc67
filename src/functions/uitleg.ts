import { ONDERDEELNAMEN, type Onderdeelnaam } from '../beleid/onderdelen';
import { richtpercentage } from '../beleid/richtpercentage';
import { beleidswaarde } from '../beleid/waarden';
import type { Beleidstabel } from '../beleid/beleidstabel';
import { leesBeleid } from './beleidstabel';
import { argument, optioneel } from './cellen';
import { Invoerfout } from './fouten';
import { keuzeUit } from './keuze';
import { kolomhoogte, leesOpRij, regelPerRij } from './uitzenden';
import { jaartal, jaNee, tekst } from './waarden';

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
    zorgkantoor: argument('zorgkantoor', zorgkantoor),
    jaar: argument('jaar', jaar),
    leveringsvorm: optioneel('leveringsvorm', leveringsvorm),
    nieuweAanbieder: optioneel('nieuweAanbieder', nieuweAanbieder),
    sector: optioneel('sector', sector),
  };
  const tabel = leesBeleid(beleid);
  return regelPerRij(kolomhoogte(Object.values(a)), 3, (rij) => {
    const wat = leesOpRij(a.onderdeel, rij, keuzeUit(ONDERDEELNAMEN));
    const kantoor = leesOpRij(a.zorgkantoor, rij, tekst);
    const inJaar = leesOpRij(a.jaar, rij, jaartal);
    if (wat === null || kantoor === null || inJaar === null) return [];
    return zoek(
      wat,
      {
        zorgkantoor: kantoor,
        jaar: inJaar,
        leveringsvorm: leesOpRij(a.leveringsvorm, rij, tekst) ?? undefined,
        nieuweAanbieder: leesOpRij(a.nieuweAanbieder, rij, jaNee) ?? undefined,
        sector: leesOpRij(a.sector, rij, tekst) ?? undefined,
      },
      tabel,
    );
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
  return [uit.waarde.toNumber(), uit.bron, uit.toelichting];
}
