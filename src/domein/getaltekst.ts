import type { Decimal } from 'decimal.js';
import { Exact } from './decimaal';

const SPATIES = /[\s\u00a0\u202f]+/g;
const MINTEKENS = /[−–]/g;
/** Thousands in groups of three with points, or none; decimals behind a comma. */
const GETAL = /^(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d+))?$/;

interface Ontleed {
  negatief: boolean;
  procent: boolean;
  rest: string;
}

/**
 * Reads a number as Dutch people and the budget slide write it: `1.205.744€`, `52.494-€`, `€ 1.205,50`, `(52.494)`,
 * `95,8%` (= 0,958) and `-€` (the slide's zero). A point is always a thousands separator, so `12.5` is refused.
 * @returns the number (a percentage as a fraction), or null when the text is no Dutch number.
 */
export function leesGetaltekst(tekst: string): Decimal | null {
  const { negatief, procent, rest } = ontdaanVanTekens(tekst);
  if (rest === '-' && !negatief && tekst.includes('€')) return new Exact(0);
  const [, geheel = '', decimalen = ''] = GETAL.exec(rest) ?? [];
  if (geheel === '' && decimalen === '') return null;
  const waarde = new Exact(`${geheel.replaceAll('.', '') || '0'}.${decimalen || '0'}`);
  const getal = procent ? waarde.div(100) : waarde;
  return negatief ? getal.negated() : getal;
}

/** Takes off spaces, at most one euro sign, one percent sign and one minus (before, behind or as brackets). */
function ontdaanVanTekens(tekst: string): Ontleed {
  let rest = tekst.replace(SPATIES, '').replace(MINTEKENS, '-').replace('€', '');
  const procent = rest.includes('%');
  rest = rest.replace('%', '');
  const haakjes = /^\((.+)\)$/.exec(rest)?.[1];
  if (haakjes !== undefined) return { negatief: true, procent, rest: haakjes };
  const metMin = /^-(.+)$/.exec(rest)?.[1] ?? /^(.+)-$/.exec(rest)?.[1];
  return { negatief: metMin !== undefined, procent, rest: metMin ?? rest };
}
