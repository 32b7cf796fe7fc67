import { vereenvoudig } from '../tekst';
import type { HerschikRij, Plafond } from './types';

/**
 * Puts the rows that share a ceiling together, as places in `rijen`, in the order in which they first appear.
 *
 * Rows share within their regio only. A row without aanbieder is on its own, and so is one without leveringsvorm
 * when the ceiling is per leveringsvorm.
 */
export function plafondgroepen(rijen: readonly HerschikRij[], per: Plafond): readonly (readonly number[])[] {
  const groepen = new Map<string, number[]>();
  for (const [plaats, rij] of rijen.entries()) {
    const sleutel = plafondsleutel(rij, per) ?? `rij ${plaats}`;
    const groep = groepen.get(sleutel);
    if (groep === undefined) groepen.set(sleutel, [plaats]);
    else groep.push(plaats);
  }
  return [...groepen.values()];
}

/** undefined = shares with nobody */
function plafondsleutel({ regio, aanbieder, leveringsvorm }: HerschikRij, per: Plafond): string | undefined {
  if (per === 'rij' || aanbieder === undefined) return undefined;
  const naam = vereenvoudig(aanbieder) || aanbieder;
  if (per === 'aanbieder') return JSON.stringify([regio, naam]);
  return leveringsvorm === undefined ? undefined : JSON.stringify([regio, naam, leveringsvorm]);
}
