// Compares the rows that somebody computed in the source with what follows from its input rows.
import { contracteerruimtetabel, CONTRACTEERRUIMTERIJEN } from '../../domein/contracteerruimte';
import type { Rij } from '../../domein/contracteerruimte';
import { euroTekst } from '../../domein/geld';
import { celnaam } from '../beeld/adres';
import { RIJNAMEN } from './bron';
import type { Bron, Vraag } from './bron';
import { volledigeRegios } from './invoer';
import type { Probleem } from './probleem';

/** Input cells behind a row: each was rounded on its own when the source shows thousands. */
function aantalTermen(rij: Rij): number {
  const som = CONTRACTEERRUIMTERIJEN.find(({ id }) => id === rij)?.som;
  return som ? som.reduce((aantal, term) => aantal + aantalTermen(term.id), 0) : 1;
}

/**
 * The computed cells of the source that differ more from the domain's outcome than rounding explains: half a unit
 * for the cell itself and half a unit for every input cell behind it (domein §2).
 */
export function vergelijk(bron: Bron, vraag: Vraag): Probleem[] {
  const invoer = volledigeRegios(bron, vraag.regios);
  const tabel = contracteerruimtetabel(invoer);
  const problemen: Probleem[] = [];
  for (const { id, som } of CONTRACTEERRUIMTERIJEN) {
    if (!som) continue;
    const speling = ((aantalTermen(id) + 1) / 2) * bron.eenheid.factor * 100;
    invoer.forEach(({ regio }, i) => {
      const cel = bron.rijen[id]?.cellen[regio];
      const uitkomst = tabel.cellen[id][i];
      if (cel?.bedrag == null || uitkomst === undefined) return;
      if (Math.abs(cel.bedrag - uitkomst) <= speling) return;
      const zin =
        `${regio}: in cel ${celnaam(cel.cel)} staat als ${RIJNAMEN[id]} ${euroTekst(cel.bedrag)}; ` +
        `uit de invoer volgt ${euroTekst(uitkomst)}.`;
      problemen.push({ ernst: 'waarschuwing', zin, cel: cel.cel });
    });
  }
  return problemen;
}
