// Puts everything back after a plan failed halfway.
import type { Grafiekwijziging } from '../plan/wijzigingsplan';
import { zetInstellingTerug } from './ongedaan';
import { zetTerug } from './vastleggen';
import type { Bladstand } from './vastleggen';

/** What there was before the plan was applied. */
export interface Vooraf {
  bladIds: ReadonlySet<string>;
  /** The worksheet the plan makes: the name it begins with and, from the moment it gets it, its real name. */
  nieuwBlad?: { tijdelijk: string; naam?: string };
  bestaand?: { id: string; stand: Bladstand };
  vorigeGrafieken: readonly Grafiekwijziging[];
  /** null: not touched. */
  instelling: { sleutel: string; waarde: unknown } | null;
}

/** The worksheet the failed plan made. As long as one has the temporary name, the real name is somebody else's. */
function gemaakt(bladen: readonly Excel.Worksheet[], vooraf: Vooraf): Excel.Worksheet | undefined {
  const nieuw = bladen.filter(({ id }) => !vooraf.bladIds.has(id));
  const metNaam = (naam?: string) => nieuw.find(({ name }) => name === naam);
  return metNaam(vooraf.nieuwBlad?.tijdelijk) ?? metNaam(vooraf.nieuwBlad?.naam);
}

async function zetAllesTerug(context: Excel.RequestContext, vooraf: Vooraf): Promise<void> {
  const bladen = context.workbook.worksheets.load('items/id,items/name');
  const blad = vooraf.bestaand && context.workbook.worksheets.getItem(vooraf.bestaand.id);
  const grafieken = blad?.charts.load('items/name');
  await context.sync();
  gemaakt(bladen.items, vooraf)?.delete();
  if (blad && vooraf.bestaand) {
    const waren = new Set(vooraf.bestaand.stand.grafieken);
    for (const grafiek of grafieken?.items ?? []) if (!waren.has(grafiek.name)) grafiek.delete();
    zetTerug(blad, vooraf.bestaand.stand, vooraf.vorigeGrafieken);
  }
  if (vooraf.instelling) zetInstellingTerug(context, vooraf.instelling.sleutel, vooraf.instelling.waarde);
  await context.sync();
}

/** Puts the workbook back as it was; false when that failed too. */
export async function herstel(vooraf: Vooraf): Promise<boolean> {
  try {
    await Excel.run((context) => zetAllesTerug(context, vooraf));
    return true;
  } catch {
    return false;
  }
}
