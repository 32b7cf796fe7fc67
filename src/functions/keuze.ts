import { vereenvoudig, opsomming } from '../domein/tekst';
import { weiger, type Plek } from './plek';
import { tekst } from './waarden';

/**
 * A reader for a word out of a fixed list, in any case: returns the word as it stands in the list, or null for a
 * blank cell. Other text is refused with the words that are possible.
 */
export function keuzeUit<T extends string>(woorden: readonly T[]): (cel: unknown, plek: Plek) => T | null {
  return (cel, plek) => {
    const gelezen = tekst(cel, plek);
    if (gelezen === null) return null;
    const gekozen = woorden.find((woord) => vereenvoudig(woord) === vereenvoudig(gelezen));
    return gekozen ?? weiger(plek, `"${kort(gelezen)}" is niet mogelijk. Kies uit ${inWoorden(woorden)}.`);
  };
}

/** Words between quotation marks as an enumeration: "maand", "dag" of "periode". */
export function inWoorden(woorden: readonly string[]): string {
  return opsomming(
    woorden.map((woord) => `"${woord}"`),
    'of',
  );
}

const MEESTE_TEKENS = 30;

/** Text from a cell, short enough to repeat in a sentence. */
export function kort(gelezen: string): string {
  return gelezen.length > MEESTE_TEKENS ? `${gelezen.slice(0, MEESTE_TEKENS)}…` : gelezen;
}
