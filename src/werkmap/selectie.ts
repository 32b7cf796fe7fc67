// What the user has selected.
import { leesGebied } from './beeld/adres';
import type { Gebied } from './beeld/adres';

/** The selected rectangle on the worksheet in front. */
export interface Selectie {
  blad: string;
  gebied: Gebied;
}

/** The selection now; undefined when it is no single rectangle of cells (several at once, or a chart). */
export async function leesSelectie(): Promise<Selectie | undefined> {
  try {
    return await Excel.run(async (context) => {
      const bereik = context.workbook.getSelectedRange().load('address,worksheet/name');
      await context.sync();
      return { blad: bereik.worksheet.name, gebied: leesGebied(bereik.address) };
    });
  } catch {
    return undefined;
  }
}

/** Calls one at a time; what comes meanwhile is one call afterwards. */
function samengenomen(werk: () => Promise<void>): () => Promise<void> {
  let bezig = false;
  let nogEens = false;
  return async () => {
    nogEens = true;
    if (bezig) return;
    bezig = true;
    while (nogEens) {
      nogEens = false;
      await werk();
    }
    bezig = false;
  };
}

/**
 * Calls back with the selection whenever it changes, also by going to another worksheet.
 * @param lees how to read the selection, so that it can wait for its turn
 * @returns a function that stops following
 */
export async function volgSelectie(
  lees: () => Promise<Selectie | undefined>,
  bijSelectie: (selectie: Selectie) => void,
): Promise<() => void> {
  let gestopt = false;
  const meld = samengenomen(async () => {
    const selectie = await lees();
    if (selectie && !gestopt) bijSelectie(selectie);
  });
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onSelectionChanged.add(meld), worksheets.onActivated.add(meld)];
    await context.sync();
    return () => {
      gestopt = true;
      void Excel.run(context, async (zelfde) => {
        for (const handler of handlers) handler.remove();
        await zelfde.sync();
      }).catch(() => undefined);
    };
  });
}
