// Amounts as people type and paste them in Dutch: 52.494-€, € 1.205.744,00, (52.494), -€.
import Decimal from 'decimal.js';

/** Blank, an amount, or text that is no amount. */
export type Bedraglezing = { soort: 'leeg' } | { soort: 'getal'; waarde: Decimal } | { soort: 'tekst' };

const minteken = /[-−–]/;

/** Groups of three between dots, decimals after a comma; or commas alone as groups of three (1,205,744). */
function decimaalteken(cijfers: string): string | null {
  if (/^\d+(,\d+)?$/.test(cijfers)) return cijfers.replace(',', '.');
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(cijfers)) return cijfers.replaceAll('.', '').replace(',', '.');
  if (/^\d{1,3}(,\d{3}){2,}$/.test(cijfers)) return cijfers.replaceAll(',', '');
  return null;
}

/**
 * Reads a text as a Dutch amount. Negative with a minus before or after it or between parentheses; a minus
 * alone, with or without €, is zero (that is how the field prints zero: '-€').
 * @returns the amount in the unit of the text; 'tekst' when it is not an amount for certain, such as 12.5
 */
export function leesBedrag(tekst: string): Bedraglezing {
  const kaal = tekst.replace(/[\s\u00a0\u202f']/g, '').replace(/€|eur(o('?s)?)?/i, '');
  if (kaal === '' && tekst.trim() === '') return { soort: 'leeg' };
  if (/^[-−–]$/.test(kaal)) return { soort: 'getal', waarde: new Decimal(0) };
  const haakjes = /^\((.+)\)$/.exec(kaal);
  const zonderHaakjes = haakjes?.[1] ?? kaal;
  const negatief = haakjes !== null || minteken.test(zonderHaakjes);
  const cijfers = decimaalteken(zonderHaakjes.replace(/^[-−–+]|,?[-−–]$/g, ''));
  if (cijfers === null) return { soort: 'tekst' };
  const waarde = new Decimal(cijfers);
  return { soort: 'getal', waarde: negatief ? waarde.negated() : waarde };
}
