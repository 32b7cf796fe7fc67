// The formulas of the worksheet Dia: every shown amount is a reference to the table, rounded as the slide shows it.
import { celverwijzing } from '../../werkmap/beeld/adres';
import type { Celpositie } from '../../werkmap/beeld/adres';
import type { Eenheidsfactor } from '../../werkmap/herkennen/eenheid';
import type { Celinhoud } from '../../werkmap/plan/wijzigingsplan';
import { EENHEDEN, NIET_BEKEND } from '../bedrag';
import type { Diaeenheid } from '../vraag';
import type { Bedragbron } from './bron';

/**
 * How the cells of the worksheet show their euros; rounding has been done in the cell, so that what rounds to zero
 * is zero: 1.205.744€, 52.494-€, -€.
 */
export const BLADNOTATIE: Readonly<Record<Diaeenheid, string>> = {
  'k€': '#,##0,"€";[Red]#,##0,"-€";"-€"',
  'mln €': '#,##0.0,,"€";[Red]#,##0.0,,"-€";"-€"',
};

/** The same beside bars; what has no bar has no text. */
export const GRAFIEKNOTATIE: Readonly<Record<Diaeenheid, string>> = {
  'k€': '#,##0,"€";#,##0,"-€";',
  'mln €': '#,##0.0,,"€";#,##0.0,,"-€";',
};

/**
 * An amount in euros rounded to whole steps of the unit: thousands, or tenths of a million. Not ROUND(x,-3): some
 * programs leave a trace of floating point behind then.
 */
function afgerond(bedrag: string, eenheid: Diaeenheid): string {
  const stap = EENHEDEN[eenheid].stap / 100;
  return `ROUND(${bedrag}/${stap},0)*${stap}`;
}

interface Delen {
  /** whether every amount that is needed is a number */
  readonly bekend: string;
  /** the amount in euros, to the cent */
  readonly bedrag: string;
  /** whether the slide stays blank here; undefined: never */
  readonly leeg?: string;
}

/** Also true for a formula that gives an empty text, and never an error. */
const blanco = (cel: Celpositie) => `COUNTBLANK(${celverwijzing(cel)})=1`;

function delen({ termen, leegAls }: Bedragbron, eenheid: Eenheidsfactor): Delen {
  const maal = eenheid === 1 ? '' : `*${eenheid}`;
  const eigenLeeg = leegAls && blanco(leegAls);
  const [enige] = termen;
  if (enige && termen.length === 1 && enige.teken === 1) {
    const adres = celverwijzing(enige.cel);
    return {
      bekend: `ISNUMBER(${adres})`,
      bedrag: `ROUND(${adres}${maal},2)`,
      leeg: eigenLeeg ? `OR(${eigenLeeg},${blanco(enige.cel)})` : blanco(enige.cel),
    };
  }
  const nodig = termen.filter(({ magLeeg }) => !magLeeg).map(({ cel }) => celverwijzing(cel));
  const som = termen.map(
    ({ cel, teken }, i) => `${teken === -1 ? '-' : i > 0 ? '+' : ''}N(${celverwijzing(cel)})`,
  );
  const nietLeeg = nodig.length ? `COUNT(${nodig.join(',')})=${nodig.length}` : 'TRUE';
  return {
    bekend: nietLeeg,
    bedrag: `ROUND((${som.join('')})${maal},2)`,
    ...(eigenLeeg && { leeg: eigenLeeg }),
  };
}

const alsLeeg = (leeg: string | undefined, anders: string, rest: string) =>
  leeg === undefined ? `=${rest.replace('#', anders)}` : `=IF(${leeg},"",${rest.replace('#', anders)})`;

/** Los afgerond: the amount rounded on its own; blank stays blank, what is not known says so. */
export function losseformule(bron: Bedragbron, tabel: Eenheidsfactor, eenheid: Diaeenheid): Celinhoud {
  if (bron.termen.length === 0) return '';
  const { bekend, bedrag, leeg } = delen(bron, tabel);
  const rest = `IF(${bekend},${afgerond(bedrag, eenheid)},#)`;
  return { formule: alsLeeg(leeg, `"${NIET_BEKEND}"`, rest) };
}

/** The exact amount, for WLZ.AFGEROND. */
export function exacteformule(bron: Bedragbron, tabel: Eenheidsfactor): Celinhoud {
  if (bron.termen.length === 0) return '';
  const { bekend, bedrag, leeg } = delen(bron, tabel);
  return { formule: alsLeeg(leeg, 'NA()', `IF(${bekend},${bedrag},#)`) };
}

/**
 * Sluitend afgerond: the cell of WLZ.AFGEROND's table. When that can't be computed (an amount is missing, or the sums
 * are no longer right) the amount rounded on its own.
 */
export function sluitendeformule(exact: string, gesloten: string, eenheid: Diaeenheid): Celinhoud {
  const los = afgerond(exact, eenheid);
  return {
    formule: `=IF(ISNUMBER(${exact}),IFERROR(${gesloten},${los}),IF(ISERROR(${exact}),"${NIET_BEKEND}",""))`,
  };
}

/** What a bar shows: the shown amount. Not #N/A when there is none: Excel would write that beside the bar. */
export function staafformule(cel: string): Celinhoud {
  return { formule: `=IF(ISNUMBER(${cel}),${cel},"")` };
}

/** The name beside it; a regio without a bar says so. */
export function staafnaam(cel: string, regio: string): Celinhoud {
  const naam = regio.replaceAll('"', '""');
  return { formule: `="${naam}"&IF(${cel}="${NIET_BEKEND}"," (${NIET_BEKEND})","")` };
}
