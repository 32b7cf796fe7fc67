// The terms of a zorgkantoor and year as the block Kalender shows them: what comes next, and what has passed.
import { kalender } from '../../beleid/kalender';
import { delen, serieelUitDatum } from '../../domein/datum';
import type { Datum } from '../../domein/datum';
import { peildag, wanneer, watKomt } from '../../domein/mijlpalen';
import type { Mijlpaal } from '../../domein/mijlpalen';
import { getal } from '../getallen';

/** One term, with its words. */
export interface Termijn {
  mijlpaal: Mijlpaal;
  /** 'voor 1 november 2024' */
  wanneer: string;
  /** 'over 12 dagen', 'vandaag', 'deze maand', 'voorbij' */
  hoever: string;
}

export type Kalenderstand =
  | {
      bekend: true;
      /** the nearest first */
      komend: readonly Termijn[];
      /** the latest first */
      voorbij: readonly Termijn[];
    }
  | { bekend: false; zin: string };

const dagenTussen = (van: Datum, tot: Datum) => serieelUitDatum(tot) - serieelUitDatum(van);

/** A month begins on its first day; every other term is about its last day (or first, for `vanaf` and `na`). */
function hoever(mijlpaal: Mijlpaal, vandaag: Datum): string {
  if (peildag(mijlpaal) < vandaag) return 'voorbij';
  const maand = mijlpaal.termijn === 'in';
  const dagen = dagenTussen(vandaag, maand ? mijlpaal.datum : peildag(mijlpaal));
  if (maand && dagen <= 0) return 'deze maand';
  if (dagen === 0) return 'vandaag';
  return dagen === 1 ? 'morgen' : `over ${getal(dagen)} dagen`;
}

/** What already has to be done in this year for the next one, such as its budget. */
function alVoorVolgendJaar(uitvoerder: string, jaar: number): Mijlpaal[] {
  const volgend = kalender(uitvoerder, jaar + 1);
  return volgend.gevonden ? volgend.mijlpalen.filter((m) => delen(peildag(m))[0] <= jaar) : [];
}

/**
 * The terms for the agreements of a year, and what has to be done before its end for the next year.
 * @param vandaag what has passed on this day comes last
 */
export function leesKalender(uitvoerder: string, jaar: number, vandaag: Datum): Kalenderstand {
  const eigen = kalender(uitvoerder, jaar);
  const alle = [...(eigen.gevonden ? eigen.mijlpalen : []), ...alVoorVolgendJaar(uitvoerder, jaar)];
  if (alle.length === 0 && !eigen.gevonden) return { bekend: false, zin: eigen.bekend };
  const termijnen = watKomt(alle).map((mijlpaal) => ({
    mijlpaal,
    wanneer: wanneer(mijlpaal),
    hoever: hoever(mijlpaal, vandaag),
  }));
  const isVoorbij = (termijn: Termijn) => termijn.hoever === 'voorbij';
  return {
    bekend: true,
    komend: termijnen.filter((termijn) => !isVoorbij(termijn)),
    voorbij: termijnen.filter(isVoorbij).reverse(),
  };
}

/** What goes into an agenda: what is still to come, or everything when that is nothing. */
export function voorAgenda(stand: Kalenderstand): Mijlpaal[] {
  if (!stand.bekend) return [];
  const mee = stand.komend.length ? stand.komend : [...stand.voorbij].reverse();
  return mee.map(({ mijlpaal }) => mijlpaal);
}

/** Beside the name of the block: how far away the next term is. */
export function kalendertelling(stand: Kalenderstand): string {
  if (!stand.bekend) return 'niet bekend';
  return stand.komend[0]?.hoever ?? 'alles voorbij';
}
