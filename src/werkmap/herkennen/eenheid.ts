// In what unit the amounts of a block stand.
import type { Celpositie } from '../beeld/adres';

/** How many euros 1 is worth. */
export type Eenheidsfactor = 1 | 1000 | 1000000;

/** The unit of a block, and how we know: read in a cell, chosen by the user, or neither (then euros). */
export interface Eenheid {
  factor: Eenheidsfactor;
  herkomst: 'gelezen' | 'gekozen' | 'aanname';
  cel?: Celpositie;
}

const miljoenen = /\bmln\b|miljoen|[x×*]\s*(€|eur(o'?s?)?)?\s*1[.\s]?000[.\s]?000/i;
const duizenden =
  /(\bin|[x×*])\s*(€|eur(o'?s?)?)?\s*1[.\s]?000(?![.\d])|\(\s*€\s*1[.\s]?000\s*\)|(€|\beuro?)\s*[x×*]\s*1[.\s]?000(?![.\d])|\bk\s?€|€\s?k\b|\bk\s?euro?\b|duizend/i;
const euros = /\bin\s+(hele\s+)?(euro|eur\b|€)|\bbedragen\s+in\s+(euro|€)/i;

/** The unit a text names, if it names one: 'in € 1.000', 'x € 1.000', 'k€', 'bedragen in euro's'. */
export function eenheidInTekst(tekst: string): Eenheidsfactor | undefined {
  const schoon = tekst.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'");
  if (miljoenen.test(schoon)) return 1000000;
  if (duizenden.test(schoon)) return 1000;
  return euros.test(schoon) ? 1 : undefined;
}

/**
 * By how much a number format (en-US) shrinks what is shown: #,##0,"€" shows thousands. A cell that holds euros
 * but shows thousands counts in euros, whatever the heading says.
 */
export function weergaveschaal(notatie: string): Eenheidsfactor {
  const getal = (notatie.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  const kommas = /[0#?](,*)[^0#?,]*$/.exec(getal)?.[1]?.length ?? 0;
  if (kommas >= 2) return 1000000;
  return kommas === 1 ? 1000 : 1;
}

/** The unit that words within a number format name: #,##0" k€". */
export function eenheidInNotatie(notatie: string): Eenheidsfactor | undefined {
  const woorden = [...(notatie.split(';')[0] ?? '').matchAll(/"([^"]*)"/g)].map(([, woord]) => woord);
  return woorden.length ? eenheidInTekst(woorden.join(' ')) : undefined;
}

/** Whether a heading has a euro sign or the word, without saying of how many. */
export function noemtEuro(kop: string): boolean {
  return /€|\beur(o'?s?)?\b/i.test(kop.replaceAll('’', "'"));
}

/** Name of a unit in a sentence. */
export function eenheidnaam(factor: Eenheidsfactor): string {
  if (factor === 1) return 'euro’s';
  return factor === 1000 ? '× € 1.000' : '× € 1 mln';
}
