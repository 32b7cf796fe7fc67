// Puts everything back after a plan failed halfway.
import { grafiekenOp } from './notitie';
import { verwijderNieuweGrafieken, zetInstellingTerug } from './terugdraaien';
import { laadNu, zetTerug } from './vastleggen';
import type { Bladvooraf, Vooraf } from './vooraf';

type Nieuw = Extract<Bladvooraf, { soort: 'nieuw' }>;

function geladenId(blad: Excel.Worksheet | undefined): string | undefined {
  try {
    return blad?.id;
  } catch {
    return undefined; // Excel never answered
  }
}

/**
 * The worksheet the failed plan made. Without its id: the one with the temporary name, which nobody else uses; or
 * else, when the answer of Excel was lost, a worksheet with the real name that was not there before.
 */
function gemaakt(
  bladen: readonly Excel.Worksheet[],
  { bladIds }: Vooraf,
  nieuw: Nieuw,
): Excel.Worksheet | undefined {
  const eigenId = geladenId(nieuw.gemaakt);
  const erbij = bladen.filter(({ id }) => !bladIds.has(id));
  if (eigenId !== undefined) return erbij.find(({ id }) => id === eigenId);
  return erbij.find(({ name }) => name === nieuw.tijdelijk);
}

async function zetAllesTerug(context: Excel.RequestContext, vooraf: Vooraf): Promise<void> {
  const bladen = context.workbook.worksheets.load('items/id,items/name');
  const bestaand = vooraf.bladen.flatMap((van) => {
    if (van.soort === 'nieuw') return [];
    const blad = context.workbook.worksheets.getItem(van.id);
    return [{ van, blad, grafieken: blad.charts.load('items/name'), nu: laadNu(blad, van.stand) }];
  });
  await context.sync();
  for (const stand of vooraf.bladen) {
    if (stand.soort === 'nieuw') gemaakt(bladen.items, vooraf, stand)?.delete();
  }
  for (const { van, blad, grafieken, nu } of bestaand) {
    verwijderNieuweGrafieken(grafieken, van.stand);
    zetTerug(blad, van.stand, nu(), grafiekenOp(vooraf.administratie, van));
  }
  if (vooraf.instelling) zetInstellingTerug(context, vooraf.instelling);
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
