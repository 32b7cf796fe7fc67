// The month in which the rows of a list were booked, when a formula can tell which are later than a month.
import { bladMetNaam, celVan } from '../../beeld/werkmapbeeld';
import type { Celwaarde, Werkmapbeeld } from '../../beeld/werkmapbeeld';
import { datarijen } from './lijst';
import type { Lijst } from './lijst';
import { maandVanSerieel } from './maandkop';

/** How the column is written: dates, or numbers such as 202402. */
export type Boekvorm = 'datum' | 'jjjjmm';

function vormVan(waarde: Celwaarde): Boekvorm | undefined {
  if (typeof waarde !== 'number') return undefined;
  if (maandVanSerieel(waarde)) return 'datum';
  const maand = waarde % 100;
  return Number.isInteger(waarde) && waarde > 200_000 && waarde < 210_000 && maand >= 1 && maand <= 12
    ? 'jjjjmm'
    : undefined;
}

/** undefined when the list has no such column, or one with blanks or texts: then every booking counts. */
export function boekvormVan(beeld: Werkmapbeeld, lijst: Lijst): Boekvorm | undefined {
  const { boekkolom } = lijst;
  const blad = bladMetNaam(beeld, lijst.blad);
  if (boekkolom === undefined || !blad) return undefined;
  const vormen = new Set(datarijen(lijst).map((rij) => vormVan(celVan(blad, rij, boekkolom).waarde)));
  const [vorm] = vormen;
  return vormen.size === 1 ? vorm : undefined;
}

/** Whether a booking is of after a month (1 to 12) of a year. */
export function isLater(boeking: string, vorm: Boekvorm, jaar: number, maand: number): boolean {
  const getal = Number(boeking);
  if (vorm === 'jjjjmm') return getal > jaar * 100 + maand;
  const gelezen = maandVanSerieel(getal);
  return gelezen?.jaar !== undefined && gelezen.jaar * 12 + gelezen.maand > jaar * 12 + maand;
}
