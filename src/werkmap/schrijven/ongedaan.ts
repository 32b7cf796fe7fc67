// Undo: puts the workbook back as it was before a plan, unless the user has worked on it since.
import { gebiednaam } from '../beeld/adres';
import type { Gebied } from '../beeld/adres';
import type { Celwaarde } from '../beeld/werkmapbeeld';
import type { Grafiekwijziging } from '../plan/wijzigingsplan';
import { foutzin } from './fouten';
import { zetTerug } from './vastleggen';
import type { Bladstand } from './vastleggen';

/** All that is needed to undo one plan. Plain data. */
export interface Ongedaan {
  titel: string;
  bladId: string;
  bladNaam: string;
  /** true: the plan made the worksheet, undoing deletes it. */
  gemaakt: boolean;
  /** What Excel gave back right after writing. */
  gebied: Gebied;
  geschreven: Celwaarde[][];
  /** What stood there before; absent when the worksheet was made. */
  eerder?: Bladstand;
  /** Charts of ours before and the names of the ones the plan drew. */
  vorigeGrafieken: readonly Grafiekwijziging[];
  grafieken: readonly string[];
  /** The setting that says what we wrote, as it was; null when there was none. */
  instelling: { sleutel: string; waarde: unknown } | null;
}

export type Ongedaanuitkomst = { gelukt: true } | { gelukt: false; zin: string };

const gelijk = (een: unknown, ander: unknown) => JSON.stringify(een) === JSON.stringify(ander);

/** Puts a workbook setting back; a value of null or undefined takes it away. */
export function zetInstellingTerug(context: Excel.RequestContext, sleutel: string, waarde: unknown): void {
  if (waarde === null || waarde === undefined)
    context.workbook.settings.getItemOrNullObject(sleutel).delete();
  else context.workbook.settings.add(sleutel, waarde);
}

function deleteOurCharts(blad: Excel.Worksheet, charts: Excel.ChartCollection, token: Ongedaan): void {
  const waren = new Set(token.eerder?.grafieken);
  for (const { name } of charts.items) {
    if (token.grafieken.includes(name) && !waren.has(name)) blad.charts.getItem(name).delete();
  }
}

async function probeer(context: Excel.RequestContext, token: Ongedaan): Promise<Ongedaanuitkomst> {
  const blad = context.workbook.worksheets.getItemOrNullObject(token.bladId);
  blad.load('name,protection/protected');
  const cellen = blad.getRange(gebiednaam(token.gebied)).load('formulas');
  const alles = blad.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  const grafieken = blad.charts.load('items/name');
  await context.sync();
  if (blad.isNullObject) return { gelukt: false, zin: `Het blad ${token.bladNaam} is er niet meer.` };
  if (blad.protection.protected) {
    return {
      gelukt: false,
      zin: `Het blad ${blad.name} is beveiligd. Hef de beveiliging op en probeer het opnieuw.`,
    };
  }
  const erbuiten = token.gemaakt && !alles.isNullObject && steektUit(alles, token.gebied);
  if (erbuiten || !gelijk(cellen.formulas, token.geschreven)) {
    const zin = `U hebt blad ${blad.name} daarna zelf gewijzigd. Ongedaan maken zou dat wissen en is daarom niet gedaan.`;
    return { gelukt: false, zin };
  }
  if (token.instelling) zetInstellingTerug(context, token.instelling.sleutel, token.instelling.waarde);
  if (token.gemaakt) blad.delete();
  else if (token.eerder) {
    deleteOurCharts(blad, grafieken, token);
    zetTerug(blad, token.eerder, token.vorigeGrafieken);
  }
  await context.sync();
  return { gelukt: true };
}

/** Whether a used range reaches beyond what we wrote. */
function steektUit(bereik: Excel.Range, gebied: Gebied): boolean {
  return (
    bereik.rowIndex < gebied.rij ||
    bereik.columnIndex < gebied.kolom ||
    bereik.rowIndex + bereik.rowCount > gebied.rij + gebied.rijen ||
    bereik.columnIndex + bereik.columnCount > gebied.kolom + gebied.kolommen
  );
}

/** Undoes one plan. Refuses with a sentence when the written cells, or a made worksheet, were changed since. */
export async function maakOngedaan(token: Ongedaan): Promise<Ongedaanuitkomst> {
  try {
    return await Excel.run((context) => probeer(context, token));
  } catch (fout) {
    return { gelukt: false, zin: `Ongedaan maken lukte niet. ${foutzin(fout)}` };
  }
}
