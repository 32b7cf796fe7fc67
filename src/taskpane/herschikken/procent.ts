// Percentages and differences as the pane shows and says them; percentages in percents, never as fractions.
import type { Cent } from '../../domein/geld';
import type { Weergave } from '../../werkmap';
import { bedrag } from '../getallen';

const eenDecimaal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** At most one decimal and a real minus sign: 2,5 or −3. */
export function percentage(procent: number): string {
  const rond = Math.round(Math.abs(procent) * 10) / 10;
  return rond === 0 ? '0' : `${procent < 0 ? '\u2212' : ''}${eenDecimaal.format(rond)}`;
}

/** As a screen reader should say it: 'min 2,5 procent', 'plus 3 procent', 'geen verandering'. */
export function gezegdPercentage(procent: number): string {
  const tekst = percentage(procent);
  if (tekst === '0') return 'geen verandering';
  return `${procent < 0 ? 'min' : 'plus'} ${tekst.replace('\u2212', '')} procent`;
}

/** A difference, always with its sign: +1.250 or −300; 0 has none. */
export function metTeken(cent: Cent, weergave: Weergave): string {
  const tekst = bedrag(cent, weergave);
  return cent > 0 && tekst !== '0' ? `+${tekst}` : tekst;
}
