// Reads one source cell as an amount.
import Decimal from 'decimal.js';
import { cent, centVanEuro } from '../../domein/geld';
import type { Cent } from '../../domein/geld';
import type { Celpositie } from '../beeld/adres';
import type { Celbeeld } from '../beeld/werkmapbeeld';
import { leesBedrag } from './bedrag';
import type { Broncel } from './bron';

const foutwaarde = /^#[A-Z0-9_/]+[!?]?$/;

/** Above this a number with decimals may not hold its cents exactly. */
const VEILIG = 10_000_000_000;

/** Euros times a factor in cents; null for an amount beyond what cents can hold exactly (90 biljoen euros). */
export function inCent(waarde: Decimal.Value, factor: number): Cent | null {
  try {
    // Nearly every amount has at most two decimals; deciding that needs no decimal arithmetic.
    if (typeof waarde === 'number' && Math.abs(waarde) < VEILIG) {
      const centen = Math.round(waarde * 100);
      if (centen / 100 === waarde) return cent(centen * factor);
    }
    return centVanEuro(new Decimal(waarde).times(factor));
  } catch {
    return null;
  }
}

/** What a source cell gives; factor = euros per unit of the block. */
export function leesBroncel(beeld: Celbeeld, cel: Celpositie, factor: number): Broncel {
  const { waarde } = beeld;
  const basis = { cel, tekst: beeld.tekst };
  if (typeof waarde === 'number') {
    const bedrag = inCent(waarde, factor);
    return { ...basis, stand: bedrag === null ? 'fout' : 'getal', bedrag };
  }
  if (typeof waarde === 'boolean') return { ...basis, stand: 'tekst', bedrag: null };
  if (foutwaarde.test(waarde)) return { ...basis, stand: 'fout', bedrag: null };
  const lezing = leesBedrag(waarde);
  if (lezing.soort === 'leeg') return { ...basis, stand: 'leeg', bedrag: null };
  if (lezing.soort === 'tekst') return { ...basis, stand: 'tekst', bedrag: null };
  const bedrag = inCent(lezing.waarde, factor);
  return { ...basis, stand: bedrag === null ? 'tekst' : 'getal als tekst', bedrag };
}

/** Whether a cell reads as blank but holds spaces: to a formula that is text. */
export function isSpaties({ stand, tekst }: Broncel): boolean {
  return stand === 'leeg' && tekst !== '';
}

/** Whether a formula that sums can't use a cell: a text, an error, or spaces. Blank and numbers it can. */
export function houdtSomTegen(cel: Broncel): boolean {
  return cel.stand === 'leeg' ? isSpaties(cel) : cel.bedrag === null || cel.stand !== 'getal';
}
