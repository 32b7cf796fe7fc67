// Amounts as people type and paste them in Dutch: 52.494-€, € 1.205.744,00, (52.494), -€, 840 euro.
import type { Decimal } from 'decimal.js';
import { leesGetaltekst } from '../../domein/getaltekst';

/** Blank, an amount, or text that is no amount. */
export type Bedraglezing = { soort: 'leeg' } | { soort: 'getal'; waarde: Decimal } | { soort: 'tekst' };

/** What pasted tables have besides Dutch notation: the word for the unit, a plus, apostrophes between thousands. */
function opgeschoond(tekst: string): string {
  const kaal = tekst
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace(/eur(o('?s)?)?/i, '€')
    .replace(/^\+/, '');
  // Commas alone, as groups of three, can only be thousands: 1,205,744.
  return /^\d{1,3}(,\d{3}){2,}$/.test(kaal) ? kaal.replaceAll(',', '') : kaal;
}

/** A minus alone is how the field prints zero, also in a column where the € is left out. */
const STREEPJE = /^[-−–]$/;

/**
 * Reads a text as a Dutch amount.
 * @returns the amount in the unit of the text; 'tekst' when it is not an amount for certain, such as 12.5 or 95,8%
 */
export function leesBedrag(tekst: string): Bedraglezing {
  const kaal = opgeschoond(tekst);
  if (kaal === '') return { soort: 'leeg' };
  if (kaal.includes('%')) return { soort: 'tekst' };
  const waarde = leesGetaltekst(STREEPJE.test(kaal) ? '-€' : kaal);
  return waarde === null ? { soort: 'tekst' } : { soort: 'getal', waarde };
}
