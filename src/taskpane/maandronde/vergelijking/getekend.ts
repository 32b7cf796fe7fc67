import type { Cent } from '../../../domein/geld';
import type { Weergave } from '../../../werkmap';
import { bedrag } from '../../getallen';

/** A difference with its sign: '+1.200', '−1.200'; '0' when nothing of it is left after rounding. */
export function getekend(verschil: Cent, weergave: Weergave): string {
  const tekst = bedrag(verschil, weergave);
  return verschil > 0 && tekst !== '0' ? `+${tekst}` : tekst;
}
