// Months in cells: the first day of the month, shown as 2024-01, so that they sort and can be put in a pivot table.
import { datum, datumUitSerieel, serieelUitDatum } from '../../domein/datum';
import type { Celwaarde } from '../beeld/werkmapbeeld';

export const NOTATIE_MAAND = 'yyyy-mm';

/** `2024-01` to what a cell holds; '' for no month. */
export function maandcel(maand: string): Celwaarde {
  if (maand === '') return '';
  const [jaar, nummer] = maand.split('-').map(Number);
  return serieelUitDatum(datum(jaar ?? 0, nummer ?? 0, 1));
}

/** The month in a cell as `2024-01`, also when somebody typed it as text; '' when it is none. */
export function maandUitCel(waarde: Celwaarde): string {
  if (typeof waarde === 'number') return datumUitSerieel(waarde)?.slice(0, 7) ?? '';
  const tekst = String(waarde).trim();
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(tekst) ? tekst : '';
}

/** Months since January of year 0. */
export function maandnummer(maand: string): number {
  const [jaar, nummer] = maand.split('-').map(Number);
  return (jaar ?? 0) * 12 + (nummer ?? 1) - 1;
}

/** `2024-01` of a month counted from January of year 0. */
export function maandVanNummer(nummer: number): string {
  return `${Math.floor(nummer / 12)}-${String((nummer % 12) + 1).padStart(2, '0')}`;
}

/** `2024-01` of a year and a month from 1 to 12. */
export function maandVan(jaar: number, maand: number): string {
  return maandVanNummer(jaar * 12 + maand - 1);
}

/** The year and the month (1 to 12) of `2024-01`. */
export function jaarEnMaand(maand: string): { jaar: number; peilmaand: number } {
  const nummer = maandnummer(maand);
  return { jaar: Math.floor(nummer / 12), peilmaand: (nummer % 12) + 1 };
}
