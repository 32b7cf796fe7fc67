import { beleidswaarde } from '../beleid/waarden';
import { euroVanCent } from '../domein/geld';
import { stimuleringsbudget, type Stimuleringsrij } from '../domein/initieel';
import { leesBeleid } from './beleidstabel';
import { argument, cel, enkeleCel, isLeeg, optioneel, plek, type Argument } from './cellen';
import { Invoerfout, metZin } from './fouten';
import { weiger } from './plek';
import { kolomhoogte, leesOpRij } from './uitzenden';
import { jaartal, nietNegatief, tekst } from './waarden';

/**
 * Berekent het regionaal stimuleringsbudget: 0,2% van tarief × volume van de initiële productieafspraken (CZ 2023).
 * @customfunction STIMULERING
 * @helpurl https://localhost:3000/help.html#STIMULERING
 * @param zorgkantoor Naam van het zorgkantoor, bijvoorbeeld "CZ".
 * @param jaar Jaar van de productieafspraken, bijvoorbeeld 2023.
 * @param tarief Kolom met tarieven in euro's per eenheid.
 * @param volume Kolom met het volume van de initiële afspraak, voor de aftrek van 5% of 10%.
 * @param leveringsvorm Kolom met de leveringsvorm per rij. VPT, DTV en logeren tellen niet mee.
 * @param sector Sector, bijvoorbeeld "VV", "GZ" of "GGZ".
 * @param beleid Tabel WLZ_Beleid met kopregel: uw eigen waarden gaan voor het gepubliceerde beleid.
 */
export function stimulering(
  zorgkantoor: unknown[][],
  jaar: unknown[][],
  tarief: unknown[][],
  volume: unknown[][],
  leveringsvorm: unknown[][],
  sector?: unknown[][],
  beleid?: unknown[][],
): unknown[][] {
  const kantoor = tekst(enkeleCel(argument('zorgkantoor', zorgkantoor)), { argument: 'zorgkantoor' });
  const inJaar = jaartal(enkeleCel(argument('jaar', jaar)), { argument: 'jaar' });
  if (kantoor === null || inJaar === null) return [['']];
  const a = {
    tarief: argument('tarief', tarief),
    volume: argument('volume', volume),
    leveringsvorm: argument('leveringsvorm', leveringsvorm),
    sector: optioneel('sector', sector),
  };
  const tabel = leesBeleid(beleid);
  const rijen: Stimuleringsrij[] = [];
  for (let rij = 0; rij < kolomhoogte(Object.values(a)); rij += 1) {
    if (isLeeg(cel(a.tarief, rij, 0)) && isLeeg(cel(a.volume, rij, 0))) continue;
    const vraag = {
      zorgkantoor: kantoor,
      jaar: inJaar,
      leveringsvorm: leesOpRij(a.leveringsvorm, rij, tekst) ?? ontbreekt(a.leveringsvorm, rij),
      sector: leesOpRij(a.sector, rij, tekst) ?? undefined,
      onderdeel: 'stimuleringspercentage' as const,
    };
    const percentage = beleidswaarde(vraag, tabel);
    if (!percentage.gevonden) throw new Invoerfout(percentage.bekend, 'nb');
    rijen.push({
      tarief: leesOpRij(a.tarief, rij, nietNegatief) ?? ontbreekt(a.tarief, rij),
      volume: leesOpRij(a.volume, rij, nietNegatief) ?? ontbreekt(a.volume, rij),
      percentage: percentage.waarde,
    });
  }
  return [[rijen.length === 0 ? '' : metZin(() => euroVanCent(stimuleringsbudget(rijen)))]];
}

/** All rows make one amount, so a gap in one of them would silently lower it. */
function ontbreekt(a: Argument, rij: number): never {
  return weiger(plek(a, rij, 0), 'deze cel is leeg en de rest van de rij is gevuld.');
}
