// Replaces WLZ formulas by their values ('Waarden vastzetten'), for a workbook that goes to somebody without the
// add-in.
import { leesGebied } from './beeld/adres';
import type { Gebied } from './beeld/adres';
import type { Celwaarde } from './beeld/werkmapbeeld';
import { teHerstellen } from './formules';
import type { Bladplan, Celinhoud, Verwachting, Wijziging, Wijzigingsplan } from './plan/wijzigingsplan';
import { foutzin } from './schrijven/fouten';
import type { Ongedaan } from './schrijven/ongedaan';
import { schrijf } from './schrijven/schrijf';

export type Vastzetbereik = 'selectie' | 'blad' | 'werkmap';

export type Vastzetuitkomst =
  | {
      gelukt: true;
      /** Number of formulas replaced. */
      formules: number;
      /** Formulas left because they show an error: a value would hide it. */
      fouten: number;
      /** Names of worksheets left because they are protected. */
      beveiligd: string[];
      ongedaan: Ongedaan;
    }
  | { gelukt: false; zin: string };

/** The formulas found on one worksheet. */
interface Vondst {
  blad: Excel.Worksheet;
  /** Each formula's cell, and the values it fills: more than one when it spills. */
  formules: { cel: Gebied; formule: Celwaarde; spil?: Excel.Range; waarde: Celwaarde }[];
}

async function bereikenVan(
  context: Excel.RequestContext,
  waar: Vastzetbereik,
): Promise<{ blad: Excel.Worksheet; bereik: Excel.Range }[]> {
  const laad = (blad: Excel.Worksheet, bereik: Excel.Range) => {
    blad.load('id,name,protection/protected');
    return { blad, bereik: bereik.load('formulas,values,rowIndex,columnIndex') };
  };
  if (waar === 'selectie') {
    const geselecteerd = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    return [laad(context.workbook.worksheets.getActiveWorksheet(), geselecteerd)];
  }
  const { worksheets } = context.workbook;
  const bladen = waar === 'blad' ? [worksheets.getActiveWorksheet()] : worksheets.load('items/id');
  if (!Array.isArray(bladen)) await context.sync();
  const items = Array.isArray(bladen) ? bladen : bladen.items;
  return items.map((blad) => laad(blad, blad.getUsedRangeOrNullObject(true)));
}

function zoek({ blad, bereik }: { blad: Excel.Worksheet; bereik: Excel.Range }): Vondst {
  if (bereik.isNullObject) return { blad, formules: [] };
  const formules = teHerstellen(bereik.formulas, bereik.values).map(([r, k]) => {
    const cel = { rij: bereik.rowIndex + r, kolom: bereik.columnIndex + k, rijen: 1, kolommen: 1 };
    const spil = kanSpillen() ? blad.getCell(cel.rij, cel.kolom).getSpillingToRangeOrNullObject() : undefined;
    spil?.load('address,values');
    return {
      cel,
      formule: bereik.formulas[r]?.[k] as Celwaarde,
      waarde: bereik.values[r]?.[k] as Celwaarde,
      ...(spil && { spil }),
    };
  });
  return { blad, formules };
}

/** Older Excels have no formulas that spill. */
function kanSpillen(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.12');
}

const isFout = (waarde: unknown) => typeof waarde === 'string' && /^#[A-Z/0_]+[!?]?$/.test(waarde);

interface Vast {
  bladplan: Bladplan;
  verwacht: Verwachting[];
  fouten: number;
}

function vastOpBlad({ blad, formules }: Vondst): Vast {
  const wijzigingen: Wijziging[] = [];
  const verwacht: Verwachting[] = [];
  let fouten = 0;
  for (const { cel, formule, spil, waarde } of formules) {
    const gespild = spil !== undefined && !spil.isNullObject;
    const waarden: Celwaarde[][] = gespild ? (spil.values as Celwaarde[][]) : [[waarde]];
    if (waarden.flat().some(isFout)) {
      fouten += 1;
      continue;
    }
    const gebied = gespild ? leesGebied(spil.address) : cel;
    const inhoud: Celinhoud[][] = waarden;
    wijzigingen.push({ soort: 'cellen', gebied, inhoud, ...(gespild && { vervangtSpil: true as const }) });
    verwacht.push({ bladId: blad.id, bladNaam: blad.name, gebied: cel, formules: [[formule]] });
  }
  const doel = { soort: 'bestaand' as const, id: blad.id, naam: blad.name };
  return { bladplan: { blad: doel, wijzigingen }, verwacht, fouten };
}

interface Vastzetplan {
  plan: Wijzigingsplan;
  fouten: number;
  beveiligd: string[];
}

async function maakPlan(context: Excel.RequestContext, waar: Vastzetbereik): Promise<Vastzetplan> {
  const bereiken = await bereikenVan(context, waar);
  await context.sync();
  const vondsten = bereiken.map(zoek).filter(({ formules }) => formules.length);
  await context.sync();
  const open = vondsten.filter(({ blad }) => !blad.protection.protected).map(vastOpBlad);
  const metWerk = open.filter(({ bladplan }) => bladplan.wijzigingen.length);
  return {
    plan: {
      titel: 'Waarden vastzetten',
      bladen: metWerk.map(({ bladplan }) => bladplan),
      verwacht: metWerk.flatMap(({ verwacht }) => verwacht),
    },
    fouten: open.reduce((som, { fouten }) => som + fouten, 0),
    beveiligd: vondsten.flatMap(({ blad }) => (blad.protection.protected ? [blad.name] : [])),
  };
}

const WAAR: Readonly<Record<Vastzetbereik, string>> = {
  selectie: 'In de selectie',
  blad: 'Op dit blad',
  werkmap: 'In deze werkmap',
};

function nietsTeDoen(waar: Vastzetbereik, { fouten, beveiligd }: Vastzetplan): string {
  const staat = `${WAAR[waar]} staan geen formules van WLZ om vast te zetten.`;
  const fout = fouten ? ` Formules met een fout blijven staan (${fouten}).` : '';
  const slot = beveiligd.length ? ` Beveiligd en daarom gelaten: ${beveiligd.join(', ')}.` : '';
  return staat + fout + slot;
}

/**
 * Replaces the WLZ formulas in a part of the workbook by what they show now, all that a formula spills included, as a
 * plan that can be undone. Formulas that show an error and protected worksheets are left alone.
 */
export async function zetWaardenVast(waar: Vastzetbereik): Promise<Vastzetuitkomst> {
  let gemaakt: Vastzetplan;
  try {
    gemaakt = await Excel.run((context) => maakPlan(context, waar));
  } catch (fout) {
    return { gelukt: false, zin: `De waarden zijn niet vastgezet. ${foutzin(fout)}` };
  }
  const { plan, fouten, beveiligd } = gemaakt;
  if (!plan.bladen.length) return { gelukt: false, zin: nietsTeDoen(waar, gemaakt) };
  const uitkomst = await schrijf(plan);
  if (!uitkomst.gelukt) return uitkomst;
  const formules = plan.bladen.reduce((som, { wijzigingen }) => som + wijzigingen.length, 0);
  return { gelukt: true, formules, fouten, beveiligd, ongedaan: uitkomst.ongedaan };
}
