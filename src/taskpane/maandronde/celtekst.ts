// What a cell of the table holds or will hold, in words the user knows: amounts in euros, never an English formula.
import { TOTAAL, contracteerruimtetabel } from '../../domein/contracteerruimte';
import { euroVanCent } from '../../domein/geld';
import { plekInTabel, volledigeRegios } from '../../werkmap';
import type { Bron, Celpositie } from '../../werkmap';
import { getal } from '../getallen';

type Celwaarde = string | number | boolean;

const isFormule = (waarde: Celwaarde) => typeof waarde === 'string' && waarde.startsWith('=');

/** Content of a cell as it stands there. */
export function celtekst(waarde: Celwaarde): string {
  if (waarde === '') return '(leeg)';
  if (isFormule(waarde)) return 'formule';
  return typeof waarde === 'number' ? getal(waarde) : String(waarde);
}

/** Content a cell of the table will get: for a formula its outcome in euros, #N/B when its input is not complete. */
export function wordtTekst(
  cel: Celpositie,
  waarde: Celwaarde,
  bron: Bron,
  regios: readonly string[],
): string {
  const plek = plekInTabel(cel, regios);
  if (!plek || !isFormule(waarde)) return celtekst(waarde);
  const volledig = volledigeRegios(bron, regios);
  if (plek.kolom === TOTAAL && volledig.length < regios.length) return '#N/B';
  const { kolommen, cellen } = contracteerruimtetabel(volledig);
  const bedrag = cellen[plek.rij][kolommen.indexOf(plek.kolom)];
  return bedrag === undefined ? '#N/B' : getal(euroVanCent(bedrag));
}
