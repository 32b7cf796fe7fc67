// Excel fails at every operation of writing and rewriting the contracteerruimtetabel.
import { startExcel } from '../gereedschap/excel';
import type { ExcelForTests } from '../gereedschap/excel';
import { maakOngedaan } from '../../src/werkmap/schrijven/ongedaan';
import { afdruk, czPlan, schrijfGoed, verschil } from './excel';
import { werkblad } from './czJanuari';
import { bladXml } from './opgeslagen';
import { laatOveralMislukken } from './storing';
import { maakWerkmap } from './werkmap';

jest.setTimeout(900_000);

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel({ werkmap: maakWerkmap({ 'CZ 2024': werkblad }) });
});
afterAll(() => excel.dispose());

test('writing the table on a new sheet', async () => {
  const voor = await afdruk();
  const bestand = await bladXml(excel);
  const { operaties, ongedaan } = await laatOveralMislukken(excel, await czPlan({ regios: ['Zeeland'] }));
  expect(operaties).toBeGreaterThan(50);
  expect(await maakOngedaan(ongedaan)).toEqual({ gelukt: true });
  expect(verschil(voor, await afdruk())).toEqual([]);
  expect(await bladXml(excel)).toEqual(bestand);
});

test('writing it again over our own sheet in another shape', async () => {
  await schrijfGoed(await czPlan({ regios: ['Haaglanden', 'Zeeland'] }));
  const voor = await afdruk();
  const bestand = await bladXml(excel);
  const plan = await czPlan({ regios: ['Zeeland'], weergave: '€', peilmaand: 2 });
  const { operaties, ongedaan } = await laatOveralMislukken(excel, plan);
  expect(operaties).toBeGreaterThan(50);
  expect(await maakOngedaan(ongedaan)).toEqual({ gelukt: true });
  expect(verschil(voor, await afdruk())).toEqual([]);
  expect(await bladXml(excel)).toEqual(bestand);
});
