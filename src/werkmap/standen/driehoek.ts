// Development triangles: from the standen of each month, or from the month in which each declaration was booked.
import type { Driehoek } from '../../domein/naijl/driehoek';
import type { Declaratietotaal } from '../../invoer/totalen';
import { maandnummer, maandVanNummer } from './maandcel';
import { MAANDEN, standmaanden } from './standen';
import type { Standrij } from './standen';

export interface Driehoeksfilter {
  regio?: string;
  leveringsvorm?: string;
}

/** A triangle with the months it is about. */
export interface Driehoeklezing {
  /** cumulative amounts in cents, one row per productiemaand, one column per age from 0 */
  driehoek: Driehoek;
  productiemaanden: readonly string[];
  /** Dutch sentences: which months are left out, and why */
  weggelaten: readonly string[];
}

function past(
  rij: { regio?: string; leveringsvorm?: string },
  { regio, leveringsvorm }: Driehoeksfilter,
): boolean {
  return (
    (regio === undefined || rij.regio === regio) &&
    (leveringsvorm === undefined || rij.leveringsvorm === leveringsvorm)
  );
}

const GEEN: Driehoeklezing = { driehoek: [], productiemaanden: [], weggelaten: [] };

/**
 * The triangle from the sheet Standen. A stand that is missing leaves a hole: a productiemaand counts from its own month
 * on until the first hole, and not at all when its own month is missing.
 */
export function driehoekUit(standen: readonly Standrij[], filter: Driehoeksfilter = {}): Driehoeklezing {
  const bekend = new Set(standmaanden(standen));
  const bedragen = new Map<string, number>();
  let [eerste, laatste] = [Infinity, -Infinity];
  for (const rij of standen) {
    if (rij.post !== 'declaraties' || !past(rij, filter)) continue;
    const sleutel = `${rij.productiemaand} ${rij.stand}`;
    bedragen.set(sleutel, (bedragen.get(sleutel) ?? 0) + rij.bedrag);
    eerste = Math.min(eerste, maandnummer(rij.productiemaand));
    laatste = Math.max(laatste, maandnummer(rij.stand));
  }
  if (laatste < eerste) return GEEN;
  const rijen: { maand: string; bedragen: number[] }[] = [];
  const zonderBegin: string[] = [];
  for (let maand = eerste; maand <= laatste; maand += 1) {
    const naam = maandVanNummer(maand);
    const rij: number[] = [];
    const tot = Math.min(laatste, maand + MAANDEN - 1);
    for (let stand = maand; stand <= tot && bekend.has(maandVanNummer(stand)); stand += 1) {
      rij.push(bedragen.get(`${naam} ${maandVanNummer(stand)}`) ?? 0);
    }
    if (rij.length > 0) rijen.push({ maand: naam, bedragen: rij });
    else zonderBegin.push(naam);
  }
  const weggelaten =
    zonderBegin.length === 0
      ? []
      : [`Van ${zonderBegin.join(', ')} ontbreekt de stand van de maand zelf; die tellen niet mee.`];
  return vierkant(rijen, weggelaten);
}

/**
 * The triangle from the month in which each declaration was booked: with older files it is complete at once, without
 * waiting for standen.
 * @param stand the last month of booking that counts
 */
export function driehoekUitTotalen(
  totalen: readonly Declaratietotaal[],
  stand: string,
  filter: Driehoeksfilter = {},
): Driehoeklezing {
  const eind = maandnummer(stand);
  const perMaand = new Map<number, number[]>();
  let eersteBoeking = Infinity;
  for (const totaal of totalen) {
    const boek = maandnummer(totaal.boekmaand);
    if (totaal.boekmaand === '' || boek > eind || !past(totaal, filter)) continue;
    eersteBoeking = Math.min(eersteBoeking, boek);
    const maand = maandnummer(totaal.productiemaand);
    const rij = perMaand.get(maand) ?? [];
    const leeftijd = Math.max(0, boek - maand);
    rij[leeftijd] = (rij[leeftijd] ?? 0) + totaal.bedrag;
    perMaand.set(maand, rij);
  }
  const rijen: { maand: string; bedragen: number[] }[] = [];
  const teOud: string[] = [];
  for (const [maand, geboekt] of [...perMaand].sort(([een], [ander]) => een - ander)) {
    if (maand < eersteBoeking || maand > eind) teOud.push(maandVanNummer(maand));
    else rijen.push({ maand: maandVanNummer(maand), bedragen: opgeteld(geboekt, eind - maand + 1) });
  }
  const reden = `de eerste boekmaand is ${maandVanNummer(eersteBoeking)}`;
  const weggelaten = teOud.length === 0 ? [] : [`${teOud.join(', ')} telt niet mee: ${reden}.`];
  return rijen.length === 0 ? { ...GEEN, weggelaten } : vierkant(rijen, weggelaten);
}

function opgeteld(geboekt: readonly number[], leeftijden: number): number[] {
  let som = 0;
  return Array.from({ length: leeftijden }, (_, leeftijd) => (som += geboekt[leeftijd] ?? 0));
}

/** All rows as wide as the widest: null for what isn't known yet. */
function vierkant(
  rijen: readonly { maand: string; bedragen: readonly number[] }[],
  weggelaten: readonly string[],
): Driehoeklezing {
  const breedte = Math.max(0, ...rijen.map(({ bedragen }) => bedragen.length));
  return {
    driehoek: rijen.map(({ bedragen }) => Array.from({ length: breedte }, (_, k) => bedragen[k] ?? null)),
    productiemaanden: rijen.map(({ maand }) => maand),
    weggelaten,
  };
}
