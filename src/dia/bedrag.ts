// Amounts as the slide writes them.
import { afgerond } from '../domein/afronding';
import { type Cent, cent } from '../domein/geld';
import type { Diacel } from './model';
import type { Diaeenheid, Standcel } from './vraag';

interface Eenheidsvorm {
  /** what is rounded to, in cents */
  readonly stap: Cent;
  /** digits after the comma */
  readonly decimalen: 0 | 1;
  readonly kop: string;
  /** the step in words, for footnotes */
  readonly stapnaam: string;
  /** Excel and PowerPoint number format for the numbers as shown; in the order positive; negative; zero */
  readonly notatie: string;
}

export const EENHEDEN: Readonly<Record<Diaeenheid, Eenheidsvorm>> = {
  'k€': {
    stap: cent(100_000),
    decimalen: 0,
    kop: 'in € 1.000',
    stapnaam: '€ 1.000',
    notatie: '#,##0"€";#,##0"-€";"-€"',
  },
  'mln €': {
    stap: cent(10_000_000),
    decimalen: 1,
    kop: 'in mln €',
    stapnaam: '€ 0,1 mln',
    notatie: '#,##0.0"€";#,##0.0"-€";"-€"',
  },
};

/** On the slide where the sheet shows #N/B. */
export const NIET_BEKEND = 'n.b.';

function metPunten(geheel: number): string {
  return String(geheel).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** How many steps of the unit a rounded amount is. */
function stappen(bedrag: Cent, eenheid: Diaeenheid): number {
  return bedrag / EENHEDEN[eenheid].stap;
}

/** A rounded amount as a number in the unit: 1205744 (k€) or 1205.7 (mln €). */
export function getoondGetal(bedrag: Cent, eenheid: Diaeenheid): number {
  return stappen(bedrag, eenheid) / 10 ** EENHEDEN[eenheid].decimalen;
}

/**
 * A rounded amount as the slide writes it: `1.205.744€`, negative `52.494-€`, zero `-€` (domein §2).
 * What rounds to zero is written as zero.
 */
export function getoondeTekst(bedrag: Cent, eenheid: Diaeenheid): string {
  const aantal = Math.abs(stappen(bedrag, eenheid));
  if (aantal === 0) return '-€';
  const cijfers =
    EENHEDEN[eenheid].decimalen === 0
      ? metPunten(aantal)
      : `${metPunten(Math.floor(aantal / 10))},${aantal % 10}`;
  return bedrag < 0 ? `${cijfers}-€` : `${cijfers}€`;
}

/**
 * A cell of the slide.
 *
 * @param exact what stands on the sheet
 * @param rond the same, rounded to the unit
 */
export function diacel(exact: Standcel, rond: Standcel, eenheid: Diaeenheid): Diacel {
  if (rond === 'leeg') return { tekst: '', waarde: null, exact };
  if (rond === null) return { tekst: NIET_BEKEND, waarde: null, exact };
  return { tekst: getoondeTekst(rond, eenheid), waarde: getoondGetal(rond, eenheid), exact };
}

/** A tenth of a million, for sentences. */
const TIENDE_MILJOEN = cent(10_000_000);

/** An amount without its sign in a sentence, rounded to what matters: `€ 1.234,5 mln`, `€ 840.000`, `€ 312`. */
export function bedragInZin(bedrag: Cent): string {
  const grootte = cent(Math.abs(bedrag));
  if (grootte >= 99_950_000) {
    const tienden = afgerond(grootte, TIENDE_MILJOEN) / TIENDE_MILJOEN;
    return `€\u00a0${metPunten(Math.floor(tienden / 10))},${tienden % 10}\u00a0mln`;
  }
  const stap = grootte >= 1_000_000 ? cent(100_000) : cent(100);
  return `€\u00a0${metPunten(afgerond(grootte, stap) / 100)}`;
}
