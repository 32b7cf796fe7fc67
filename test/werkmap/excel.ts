// Shorthand for tests that write the table in the headless Excel.
import { leesWerkmap } from '../../src/werkmap/beeld/lees';
import type { Werkmapbeeld } from '../../src/werkmap/beeld/werkmapbeeld';
import { herken } from '../../src/werkmap/herkennen/herken';
import { contracteerruimteplan } from '../../src/werkmap/plan/contracteerruimteplan';
import type { Tabelvraag } from '../../src/werkmap/plan/contracteerruimte/vraag';
import type { Wijzigingsplan } from '../../src/werkmap/plan/wijzigingsplan';
import type { Ongedaan } from '../../src/werkmap/schrijven/ongedaan';
import { schrijf } from '../../src/werkmap/schrijven/schrijf';
import { eigenBladen } from '../../src/werkmap/voorstel';
import { vraagCz } from './czJanuari';

export const lees = (): Promise<Werkmapbeeld> => Excel.run(leesWerkmap);

/** The plan for CZ, January 2024, from the best source in the workbook as it is now. */
export async function czPlan(anders: Partial<Tabelvraag> = {}): Promise<Wijzigingsplan> {
  const beeld = await lees();
  const [bron] = herken(beeld, vraagCz, eigenBladen(beeld));
  if (!bron) throw new Error('geen bron herkend');
  const vraag: Tabelvraag = {
    bron,
    uitvoerder: 'CZ',
    jaar: 2024,
    peilmaand: 1,
    regios: vraagCz.regios,
    weergave: 'k€',
    ...anders,
  };
  return contracteerruimteplan(beeld, vraag);
}

/** Writes a plan that has to succeed. */
export async function schrijfGoed(plan: Wijzigingsplan): Promise<Ongedaan> {
  const uitkomst = await schrijf(plan);
  if (!uitkomst.gelukt) throw new Error(uitkomst.zin);
  return uitkomst.ongedaan;
}

const KENMERKEN: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, color: true, size: true, name: true, underline: true },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

/** Everything of the workbook that a plan could have changed, one thing per line: contents, formats, charts, settings. */
export async function afdruk(): Promise<string[]> {
  const beeld = await lees();
  const regels = beeld.bladen.map((blad) => JSON.stringify(blad));
  regels.push(JSON.stringify([beeld.instellingen, beeld.tabellen, beeld.namen]));
  return Excel.run(async (context) => {
    const bladen = context.workbook.worksheets.load('items/name');
    await context.sync();
    const delen = bladen.items.map((blad) => {
      const grafieken = blad.charts.load('items/name,items/top,items/chartType,items/title/text');
      const vast = blad.freezePanes.getLocationOrNullObject().load('address');
      const opmaak = blad.getRange('A1:J18').getCellProperties(KENMERKEN);
      const breedtes = Array.from({ length: 10 }, (_, kolom) =>
        blad.getCell(0, kolom).format.load('columnWidth,useStandardWidth'),
      );
      return { naam: blad.name, grafieken, vast, opmaak, breedtes };
    });
    await context.sync();
    for (const { naam, grafieken, vast, opmaak, breedtes } of delen) {
      regels.push(`${naam} vast ${vast.isNullObject ? 'niet' : vast.address}`);
      regels.push(`${naam} breedtes ${JSON.stringify(breedtes)}`);
      for (const grafiek of grafieken.items)
        regels.push(`${naam} grafiek ${JSON.stringify(grafiek.toJSON())}`);
      opmaak.value.forEach((rij, r) =>
        rij.forEach((cel, k) => regels.push(`${naam} ${r},${k} ${JSON.stringify(cel)}`)),
      );
    }
    return regels;
  });
}

/** The lines that two prints don't share. */
export function verschil(voor: readonly string[], na: readonly string[]): string[] {
  const alleen = (een: readonly string[], ander: readonly string[]) =>
    een.filter((regel) => !ander.includes(regel));
  return [...alleen(voor, na).map((regel) => `- ${regel}`), ...alleen(na, voor).map((regel) => `+ ${regel}`)];
}

/** Number of round trips that some work takes, without the closing one of Excel.run itself. */
export async function aantalSyncs(werk: () => Promise<unknown>): Promise<number> {
  const origineel = OfficeExtension.ClientRequestContext.prototype.sync;
  let aantal = 0;
  OfficeExtension.ClientRequestContext.prototype.sync = function tel(
    this: OfficeExtension.ClientRequestContext,
    ...args
  ) {
    aantal += 1;
    return origineel.apply(this, args) as ReturnType<typeof origineel>;
  } as typeof origineel;
  try {
    await werk();
  } finally {
    OfficeExtension.ClientRequestContext.prototype.sync = origineel;
  }
  return aantal - 1;
}
