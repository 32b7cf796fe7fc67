// How many WLZ formulas there are in the selection, on the worksheet in front and in the whole workbook.
import type { Selectie, Vastzetbereik, Werkmapbeeld } from '../../werkmap';
import { ligtIn } from '../../werkmap/beeld/adres';
import type { Bladbeeld } from '../../werkmap/beeld/werkmapbeeld';
import { teHerstellen } from '../../werkmap/formules';

/** The cells (from 0 on the worksheet) with a WLZ formula. */
function formulecellen({ bereik }: Bladbeeld): { rij: number; kolom: number }[] {
  if (!bereik) return [];
  const { formules, waarden, gebied } = bereik;
  const gevonden = teHerstellen(
    formules.map((rij) => [...rij]),
    waarden.map((rij) => [...rij]),
  );
  return gevonden.map(([r, k]) => ({ rij: gebied.rij + r, kolom: gebied.kolom + k }));
}

/** Per part of the workbook the number of WLZ formulas in it. */
export function telFormules(
  beeld: Werkmapbeeld,
  selectie: Selectie | undefined,
): Record<Vastzetbereik, number> {
  const telling = { selectie: 0, blad: 0, werkmap: 0 };
  for (const blad of beeld.bladen) {
    const cellen = formulecellen(blad);
    telling.werkmap += cellen.length;
    if (blad.naam === beeld.actiefBlad) telling.blad += cellen.length;
    if (blad.naam === selectie?.blad)
      telling.selectie += cellen.filter((cel) => ligtIn(cel, selectie.gebied)).length;
  }
  return telling;
}
