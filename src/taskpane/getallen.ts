// Amounts as the pane shows them. Cells hold euros, the domain cents; here they become Dutch text.
import type { Cent } from '../domein/geld';
import type { Weergave } from '../werkmap';

const heel = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const eenDecimaal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Half away from zero, as the sheet rounds. */
function afgerond(waarde: number): number {
  return Math.sign(waarde) * Math.round(Math.abs(waarde));
}

/** A whole number with Dutch separators and a real minus sign. */
export function getal(waarde: number): string {
  const rond = afgerond(waarde);
  return rond < 0 ? `\u2212${heel.format(-rond)}` : heel.format(rond === 0 ? 0 : rond);
}

/** An amount in a column whose heading names the unit: 1.205.744 or −52.494. */
export function bedrag(cent: Cent, weergave: Weergave): string {
  return getal(cent / (weergave === 'k€' ? 100_000 : 100));
}

/** An amount without its sign in a sentence, rounded to what matters: € 1,2 mld, € 52,5 mln, € 840.000, € 312. */
export function kortBedrag(cent: Cent): string {
  const euro = Math.abs(cent) / 100;
  if (euro >= 999_950_000) return `€\u00a0${eenDecimaal.format(euro / 1_000_000_000)}\u00a0mld`;
  if (euro >= 999_500) return `€\u00a0${eenDecimaal.format(euro / 1_000_000)}\u00a0mln`;
  if (euro >= 10_000) return `€\u00a0${heel.format(Math.round(euro / 1000) * 1000)}`;
  return `€\u00a0${heel.format(euro)}`;
}

/** 'één cel', '3 cellen'. */
export function aantal(hoeveel: number, enkelvoud: string, meervoud: string): string {
  return hoeveel === 1 ? `1 ${enkelvoud}` : `${heel.format(hoeveel)} ${meervoud}`;
}
