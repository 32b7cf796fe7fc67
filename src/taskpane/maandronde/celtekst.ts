// What a cell of the table holds or will hold, in words the user knows: amounts, never an English formula.
import { TOTAAL, contracteerruimtetabel } from '../../domein/contracteerruimte';
import type { Regiobedragen } from '../../domein/contracteerruimte';
import { euroVanCent } from '../../domein/geld';
import { leesTabeluitleg, plekIn } from '../../werkmap';
import type { Celpositie, Wijzigingsplan } from '../../werkmap';
import { getal } from '../getallen';

type Celwaarde = string | number | boolean;

const isFormule = (waarde: Celwaarde) => typeof waarde === 'string' && waarde.startsWith('=');

/** Content of a cell as it stands there. */
export function celtekst(waarde: Celwaarde): string {
  if (waarde === '') return '(leeg)';
  if (isFormule(waarde)) return 'formule';
  return typeof waarde === 'number' ? getal(waarde) : String(waarde);
}

/**
 * Content a cell will get: for a formula of the table its outcome in the unit of that table, #N/B when its input is
 * not complete.
 * @param volledig the regio's of which all amounts are known
 * @param regios all regio's of the table
 */
export function wordtTekst(
  cel: Celpositie,
  waarde: Celwaarde,
  plan: Wijzigingsplan,
  volledig: readonly Regiobedragen[],
  regios: readonly string[],
): string {
  if (!isFormule(waarde)) return celtekst(waarde);
  const bladplan = plan.bladen.find(({ blad }) => blad.naam === cel.blad);
  const uitleg = leesTabeluitleg(bladplan?.administratie?.uitleg);
  const plek = uitleg && plekIn(uitleg, cel);
  if (!uitleg || !plek) return 'formule';
  if (plek.kolom === TOTAAL && volledig.length < regios.length) return '#N/B';
  const { kolommen, cellen } = contracteerruimtetabel(volledig);
  const bedrag = cellen[plek.rij][kolommen.indexOf(plek.kolom)];
  return bedrag === undefined ? '#N/B' : getal(euroVanCent(bedrag) / uitleg.eenheid);
}
