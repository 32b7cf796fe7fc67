// Repairs formulas that were typed while the add-in was not loaded: they stay #NAME? until they are entered again.

/** A WLZ function outside the texts of a formula, also as files store it. */
function heeftWlzFunctie(formule: unknown): formule is string {
  if (typeof formule !== 'string' || !formule.startsWith('=')) return false;
  return /(^|[^\w.])(WLZ\.|_xldudf_WLZ_)[A-Z]+\(/i.test(formule.replace(/"(?:[^"]|"")*"/g, '""'));
}

/**
 * Cells to enter again, as row and column within the range. Excel shows a formula that spills in every cell it fills;
 * entering it there would block the spill, so a repetition of the same formula right below or beside counts only when
 * it is an error itself.
 */
export function teHerstellen(
  formules: readonly unknown[][],
  waarden: readonly unknown[][],
): [number, number][] {
  const cellen: [number, number][] = [];
  formules.forEach((rij, r) => {
    rij.forEach((formule, k) => {
      if (!heeftWlzFunctie(formule)) return;
      const herhaald = formules[r - 1]?.[k] === formule || rij[k - 1] === formule;
      if (!herhaald || waarden[r]?.[k] === '#NAME?') cellen.push([r, k]);
    });
  });
  return cellen;
}

/** The outcome of repairing: how many cells were entered again and which worksheets are protected. */
export interface Herstelling {
  cellen: number;
  beveiligd: string[];
}

/** Enters every WLZ formula of the workbook again, in three round trips. Protected worksheets are left alone. */
export async function herstelFormules(context: Excel.RequestContext): Promise<Herstelling> {
  const bladen = context.workbook.worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const bereiken = bladen.items.map((blad) => blad.getUsedRangeOrNullObject(true).load('formulas,values'));
  await context.sync();
  const uitkomst: Herstelling = { cellen: 0, beveiligd: [] };
  bladen.items.forEach((blad, i) => {
    const bereik = bereiken[i];
    if (!bereik || bereik.isNullObject) return;
    const cellen = teHerstellen(bereik.formulas, bereik.values);
    if (cellen.length && blad.protection.protected) {
      uitkomst.beveiligd.push(blad.name);
      return;
    }
    for (const [r, k] of cellen) bereik.getCell(r, k).formulas = [[bereik.formulas[r]?.[k]]];
    uitkomst.cellen += cellen.length;
  });
  await context.sync();
  return uitkomst;
}
