import { bladMetNaam } from '../beeld/werkmapbeeld';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import { celnaam } from '../beeld/adres';
import type { Correctie } from '../herkennen/probleem';
import type { Wijzigingsplan } from './wijzigingsplan';

/** The plan that takes over one correction: one cell, its format kept. undefined when the worksheet is gone. */
export function correctieplan(beeld: Werkmapbeeld, correctie: Correctie): Wijzigingsplan | undefined {
  const { cel, waarde } = correctie;
  const blad = bladMetNaam(beeld, cel.blad);
  if (!blad) return undefined;
  const gebied = { rij: cel.rij, kolom: cel.kolom, rijen: 1, kolommen: 1 };
  // A cell with the text format would keep a number as text.
  const alsGetal =
    typeof waarde === 'number' ? [{ soort: 'notatie' as const, gebied, notatie: '#,##0.##' }] : [];
  return {
    titel: `Correctie in ${celnaam(cel)}`,
    blad: { soort: 'bestaand', id: blad.id, naam: blad.naam },
    wijzigingen: [...alsGetal, { soort: 'cellen', gebied, inhoud: [[waarde]] }],
    activeer: false,
  };
}
