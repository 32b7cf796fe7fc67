// Which formula spills into a cell: only Excel knows.
import { celnaam, leesGebied } from '../beeld/adres';
import type { Celpositie } from '../beeld/adres';

/**
 * The cell whose formula spills into this one; undefined when none does (then the cell stands on its own), and in an
 * Excel without formulas that spill.
 */
export async function zoekAnker(cel: Celpositie): Promise<Celpositie | undefined> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.12')) return undefined;
  return Excel.run(async (context) => {
    const bereik = context.workbook.worksheets.getItem(cel.blad).getRange(celnaam(cel));
    const anker = bereik.getSpillParentOrNullObject();
    anker.load('address');
    await context.sync();
    if (anker.isNullObject) return undefined;
    const { rij, kolom } = leesGebied(anker.address);
    return { blad: cel.blad, rij, kolom };
  });
}
