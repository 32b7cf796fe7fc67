// Puts one formula in the active cell.
import { celnaam, leesGebied } from './beeld/adres';
import type { Celpositie } from './beeld/adres';
import type { Celwaarde } from './beeld/werkmapbeeld';
import type { Wijzigingsplan } from './plan/wijzigingsplan';
import { foutzin } from './schrijven/fouten';
import type { Ongedaan } from './schrijven/ongedaan';
import { schrijf } from './schrijven/schrijf';

export type Invoeguitkomst =
  | { gelukt: true; cel: Celpositie; ongedaan: Ongedaan }
  /** bezet: what stands in the cell, as the user sees it; ask, and then call again with overschrijven. */
  | { gelukt: false; zin: string; bezet?: { cel: Celpositie; tekst: string } };

interface ActieveCel {
  cel: Celpositie;
  bladId: string;
  formule: Celwaarde;
  tekst: string;
}

async function leesActieveCel(context: Excel.RequestContext): Promise<ActieveCel> {
  const bereik = context.workbook.getActiveCell();
  bereik.load('address,formulas,text,worksheet/id,worksheet/name');
  await context.sync();
  const { rij, kolom } = leesGebied(bereik.address);
  return {
    cel: { blad: bereik.worksheet.name, rij, kolom },
    bladId: bereik.worksheet.id,
    formule: bereik.formulas[0]?.[0] as Celwaarde,
    tekst: bereik.text[0]?.[0] ?? '',
  };
}

function invoegplan({ cel, bladId, formule }: ActieveCel, nieuw: string): Wijzigingsplan {
  const gebied = { rij: cel.rij, kolom: cel.kolom, rijen: 1, kolommen: 1 };
  return {
    titel: `Formule in ${celnaam(cel)}`,
    bladen: [
      {
        blad: { soort: 'bestaand', id: bladId, naam: cel.blad },
        wijzigingen: [{ soort: 'cellen', gebied, inhoud: [[{ formule: nieuw }]] }],
      },
    ],
    verwacht: [{ bladId, bladNaam: cel.blad, gebied, formules: [[formule]] }],
  };
}

/**
 * Puts a formula in the active cell, as a plan that can be undone. A cell that holds something is left alone and told
 * of, unless overschrijven.
 * @param formule English, with commas, beginning with '='
 */
export async function voegFormuleIn(
  formule: string,
  { overschrijven = false }: { overschrijven?: boolean } = {},
): Promise<Invoeguitkomst> {
  let actief: ActieveCel;
  try {
    actief = await Excel.run(leesActieveCel);
  } catch (fout) {
    return { gelukt: false, zin: `De formule is niet ingevoegd. ${foutzin(fout)}` };
  }
  const { cel, tekst } = actief;
  if (actief.formule !== '' && !overschrijven) {
    const zin = `In cel ${celnaam(cel)} op blad ${cel.blad} staat al iets. Kies een lege cel, of vervang de inhoud.`;
    return { gelukt: false, zin, bezet: { cel, tekst } };
  }
  const uitkomst = await schrijf(invoegplan(actief, formule));
  return uitkomst.gelukt ? { gelukt: true, cel, ongedaan: uitkomst.ongedaan } : uitkomst;
}
