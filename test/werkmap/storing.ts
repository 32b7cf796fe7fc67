// Lets Excel fail at every operation of a run, one after another, and looks whether the workbook is as it was.
import type { ExcelForTests } from '../gereedschap/excel';
import type { Wijzigingsplan } from '../../src/werkmap/plan/wijzigingsplan';
import { maakOngedaan } from '../../src/werkmap/schrijven/ongedaan';
import type { Ongedaan } from '../../src/werkmap/schrijven/ongedaan';
import { schrijf } from '../../src/werkmap/schrijven/schrijf';
import { afdruk, verschil } from './excel';
import { bladXml } from './opgeslagen';

const NIETS = 'Er is niets geschreven. Excel kon dit niet uitvoeren. Probeer het opnieuw.';
const TERUGGEZET =
  'Schrijven lukte niet. Excel kon dit niet uitvoeren. Probeer het opnieuw. Alles is teruggezet zoals het was.';

/** For these failures also the saved file is compared: that takes longer. */
const metBestand = (k: number) => k % 40 === 7;

/**
 * Writes a plan once for every operation that can fail, until it succeeds; after each failure the workbook has to be
 * as it was.
 * @returns how many operations a complete run takes, and how to undo the one that succeeded
 */
export async function laatOveralMislukken(
  excel: ExcelForTests,
  plan: Wijzigingsplan,
): Promise<{ operaties: number; ongedaan: Ongedaan }> {
  const voor = await afdruk();
  const bestand = await bladXml(excel);
  for (let k = 1; k < 5000; k++) {
    excel.host.faults.failOperation(k);
    const uitkomst = await schrijf(plan);
    excel.host.faults.failOperation(0);
    if (uitkomst.gelukt) return { operaties: k - 1, ongedaan: uitkomst.ongedaan };
    expect([k, uitkomst.hersteld, verschil(voor, await afdruk())]).toEqual([k, true, []]);
    expect([NIETS, TERUGGEZET]).toContain(uitkomst.zin);
    if (metBestand(k)) expect([k, await bladXml(excel)]).toEqual([k, bestand]);
  }
  throw new Error('het plan lukt nooit');
}

/**
 * Undoes a plan once for every operation that can fail; afterwards the workbook has to be as it was before undoing, or
 * as it was before the plan, and never halfway.
 * @param zonder the workbook before the plan, as afdruk gives it
 * @returns how many operations a complete run takes
 */
export async function laatOngedaanMislukken(
  excel: ExcelForTests,
  plan: Wijzigingsplan,
  zonder: readonly string[],
): Promise<number> {
  for (let k = 1; k < 5000; k++) {
    const geschreven = await schrijf(plan);
    if (!geschreven.gelukt) throw new Error(geschreven.zin);
    const met = await afdruk();
    excel.host.faults.failOperation(k);
    const uitkomst = await maakOngedaan(geschreven.ongedaan);
    const geraakt = excel.host.faults.struck();
    excel.host.faults.failOperation(0);
    expect([k, verschil(uitkomst.gelukt ? zonder : met, await afdruk())]).toEqual([k, []]);
    if (!uitkomst.gelukt) expect((await maakOngedaan(geschreven.ongedaan)).gelukt).toBe(true);
    else if (!geraakt) return k - 1;
  }
  throw new Error('ongedaan maken lukt nooit');
}
