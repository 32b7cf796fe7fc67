// Proposes the uitgangspunten from what stands in the workbook, so that the user only has to confirm.
import { uitvoerders } from '../beleid/zorgkantoren';
import type { Werkmapbeeld } from './beeld/werkmapbeeld';
import type { Bron } from './herkennen/bron';
import { herken } from './herkennen/herken';
import type { Uitgangspunten } from './instellingen';
import { onsBlad } from './plan/administratie';
import { MAANDNAMEN } from '../domein/datum';

/** The month after 't/m' or 'tot en met', 1 to 12, in the texts of a worksheet. */
function peilmaandOp(beeld: Werkmapbeeld, naam: string): number | undefined {
  const bereik = beeld.bladen.find((blad) => blad.naam === naam)?.bereik;
  const patroon = new RegExp(`(?:t/m|t\\.m\\.|tot en met|peilmaand:?) (${MAANDNAMEN.join('|')})`, 'i');
  for (const rij of bereik?.waarden ?? []) {
    for (const waarde of rij) {
      const maand = typeof waarde === 'string' ? patroon.exec(waarde)?.[1] : undefined;
      if (maand) return MAANDNAMEN.indexOf(maand.toLowerCase()) + 1;
    }
  }
  return undefined;
}

/** The worksheets that are no source because we wrote them. */
export function eigenBladen(beeld: Werkmapbeeld): ReadonlySet<string> {
  const ons = onsBlad(beeld, 'contracteerruimte');
  return new Set(ons ? [ons.blad.id] : []);
}

/**
 * The uitvoerder whose regio's are best recognised (else CZ), with all its regio's; the year its table names (else
 * this year) and the peilmaand its worksheet names (else the last month that is over).
 * @param nu year, and month 1 to 12
 */
export function stelUitgangspuntenVoor(
  beeld: Werkmapbeeld,
  nu: { jaar: number; maand: number },
): Uitgangspunten {
  let beste: Bron | undefined;
  let uitvoerder = uitvoerders[0];
  for (const kandidaat of uitvoerders) {
    const regios = kandidaat.regios.map(({ naam }) => naam);
    const [bron] = herken(beeld, { uitvoerder: kandidaat, jaar: nu.jaar, regios }, eigenBladen(beeld));
    if (!bron || (beste && bron.score <= beste.score)) continue;
    beste = bron;
    uitvoerder = kandidaat;
  }
  if (!uitvoerder) throw new Error('Het beleid kent geen uitvoerders.');
  return {
    versie: 1,
    uitvoerder: uitvoerder.naam,
    jaar: beste?.jaar ?? (nu.maand === 1 ? nu.jaar - 1 : nu.jaar),
    peilmaand: (beste && peilmaandOp(beeld, beste.blad)) ?? (nu.maand === 1 ? 12 : nu.maand - 1),
    regios: uitvoerder.regios.map(({ naam }) => naam),
  };
}
