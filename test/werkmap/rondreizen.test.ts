// How often a plan goes to Excel and back: never more with more regio's, worksheets or rows.
import { startExcel } from '../gereedschap/excel';
import type { ExcelForTests } from '../gereedschap/excel';
import { maakOngedaan } from '../../src/werkmap/schrijven/ongedaan';
import { aantalSyncs, czPlan, lees, schrijfGoed } from './excel';
import { werkblad } from './czJanuari';
import { DRIE_BLADEN } from './verzonnenPlannen';
import { maakWerkmap } from './werkmap';

jest.setTimeout(60_000);

let excel: ExcelForTests;
beforeAll(async () => {
  const bron = [[1], [2], [3]];
  excel = await startExcel({ werkmap: maakWerkmap({ 'CZ 2024': werkblad, Bron: bron }) });
});
afterAll(() => excel.dispose());

const eenendertig = Array.from({ length: 31 }, (_, i) => `Verzonnen regio ${i + 1}`);

test.each([
  ['one regio', ['Zeeland']],
  ['31 regio’s', eenendertig],
])('reading and writing the table for %s, on a new sheet and again: four round trips', async (_, regios) => {
  const gemaakt: Awaited<ReturnType<typeof schrijfGoed>>[] = [];
  for (const peilmaand of [1, 2]) {
    // czPlan reads the workbook as well
    const syncs = await aantalSyncs(async () =>
      gemaakt.push(await schrijfGoed(await czPlan({ regios, peilmaand }))),
    );
    expect(syncs - 1).toBeLessThanOrEqual(4); // two runs: one closing round trip more than aantalSyncs leaves out
  }
  for (const ongedaan of gemaakt.reverse()) expect((await maakOngedaan(ongedaan)).gelukt).toBe(true);
});

test('three worksheets with a spill and a table: two round trips, and two to undo', async () => {
  let ongedaan: Awaited<ReturnType<typeof schrijfGoed>> | undefined;
  expect(await aantalSyncs(async () => (ongedaan = await schrijfGoed(DRIE_BLADEN)))).toBe(2);
  expect((await lees()).bladen).toHaveLength(5);
  expect(await aantalSyncs(async () => ongedaan && (await maakOngedaan(ongedaan)))).toBe(2);
  expect((await lees()).bladen).toHaveLength(2);
});
