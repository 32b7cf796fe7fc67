// Numbers as a Dutch reader writes them, in the unit in which the explained cell shows them.
import { decimaal, percentageTekst } from '../../domein/decimaal';
import type { Celwaarde } from '../beeld/werkmapbeeld';
import { weergaveschaal } from '../herkennen/eenheid';

/** How the numbers of one explanation are written. */
export interface Schrijfwijze {
  /** 1, 1000 or 1000000: amounts are divided by this. */
  schaal: number;
  procent: boolean;
}

const heel = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const centen = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** As the number format (en-US) of a cell shows its number. */
export function schrijfwijzeVan(notatie: string): Schrijfwijze {
  const zonderTekst = notatie.replace(/"[^"]*"/g, '');
  return { schaal: weergaveschaal(notatie), procent: zonderTekst.includes('%') };
}

/** The digits without a sign; half away from zero, as the sheet rounds. */
function cijfers(waarde: number, schaal: number): string {
  const deel = decimaal(Math.abs(waarde)).div(schaal);
  if (schaal > 1) return heel.format(deel.toDecimalPlaces(0).toNumber());
  const rond = deel.toDecimalPlaces(2);
  return (rond.isInteger() ? heel : centen).format(rond.toNumber());
}

/** 1.421.241, −52.494, 95,8%; a minus sign only where digits are left. */
export function getalwoord(waarde: number, { schaal, procent }: Schrijfwijze): string {
  if (procent) return percentageTekst(waarde).replace('-', '−');
  const tekst = cijfers(waarde, schaal);
  return waarde < 0 && /[1-9]/.test(tekst) ? `−${tekst}` : tekst;
}

const FOUTEN: Readonly<Record<string, string>> = {
  '#N/A': '#N/B',
  '#VALUE!': '#WAARDE!',
  '#REF!': '#VERW!',
  '#NAME?': '#NAAM?',
  '#DIV/0!': '#DEEL/0!',
  '#NUM!': '#GETAL!',
  '#NULL!': '#LEEG!',
  '#SPILL!': '#OVERLOPEN!',
  '#CALC!': '#BEREKENEN!',
  '#BUSY!': '#BEZIG!',
  '#GETTING_DATA': '#GEGEVENS_OPHALEN',
};

/** The Dutch name of an error value, undefined when a value is no error. */
export function foutnaam(waarde: unknown): string | undefined {
  return typeof waarde === 'string' ? FOUTEN[waarde.toUpperCase()] : undefined;
}

/** Any value of a cell in words: blank is 'leeg'. */
export function waardewoord(waarde: Celwaarde, wijze: Schrijfwijze): string {
  if (waarde === '') return 'leeg';
  if (typeof waarde === 'boolean') return waarde ? 'WAAR' : 'ONWAAR';
  if (typeof waarde === 'number') return getalwoord(waarde, wijze);
  return foutnaam(waarde) ?? `‘${waarde}’`;
}
