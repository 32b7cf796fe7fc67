// Small steps that restoring after a failure and undoing share.
import type { Bladstand } from './vastleggen';

/** A setting of the workbook; a value of null: it wasn't there. */
export interface Instelling {
  sleutel: string;
  waarde: unknown;
}

/** Queues the question what a setting holds; call the result after the sync. */
export function laadInstelling(context: Excel.RequestContext, sleutel: string): () => Instelling {
  const instelling = context.workbook.settings.getItemOrNullObject(sleutel).load('value');
  return () => {
    const waarde: unknown = instelling.isNullObject ? null : instelling.value;
    return { sleutel, waarde };
  };
}

/** Queues putting a setting back. */
export function zetInstellingTerug(context: Excel.RequestContext, { sleutel, waarde }: Instelling): void {
  if (waarde === null || waarde === undefined)
    context.workbook.settings.getItemOrNullObject(sleutel).delete();
  else context.workbook.settings.add(sleutel, waarde);
}

/** Queues the deletion of the charts that were not there before. */
export function verwijderNieuweGrafieken(
  grafieken: Excel.ChartCollection,
  eerder: Bladstand,
  onze?: ReadonlySet<string>,
): void {
  for (const grafiek of grafieken.items) {
    const nieuw = !eerder.grafieken.includes(grafiek.name);
    if (nieuw && (!onze || onze.has(grafiek.name))) grafiek.delete();
  }
}
