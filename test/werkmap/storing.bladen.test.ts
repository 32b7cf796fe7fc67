// Excel fails at every operation of plans over several worksheets, with a table and a formula that spills, and in a
// worksheet of the user; and at every operation of undoing them.
import { startExcel } from '../gereedschap/excel';
import type { ExcelForTests } from '../gereedschap/excel';
import { maakOngedaan } from '../../src/werkmap/schrijven/ongedaan';
import { afdruk, lees, verschil } from './excel';
import { bladXml } from './opgeslagen';
import { laatOngedaanMislukken, laatOveralMislukken } from './storing';
import { DRIE_BLADEN, eigenBlad } from './verzonnenPlannen';
import { maakWerkmap } from './werkmap';

jest.setTimeout(900_000);

let excel: ExcelForTests;
beforeAll(async () => {
  const bron = [[1], [2], [3], [], ['', 'eerst', 'blijft', 'was er'], ['', '', 5.5, '=A1*2']];
  excel = await startExcel({ werkmap: maakWerkmap({ Bron: bron }) });
});
afterAll(() => excel.dispose());

test('three new worksheets, written together or not at all', async () => {
  const voor = await afdruk();
  const bestand = await bladXml(excel);
  const { operaties, ongedaan } = await laatOveralMislukken(excel, DRIE_BLADEN);
  expect(operaties).toBeGreaterThan(30);
  expect((await lees()).bladen.map(({ naam }) => naam)).toEqual([
    'Bron',
    'Verzonnen een',
    'Verzonnen twee',
    'Verzonnen drie',
  ]);
  // 10 × (1 + 2 + 3)
  expect(excel.values("'Verzonnen een'!B1")).toEqual([[60]]);
  expect((await lees()).tabellen.map(({ naam }) => naam)).toEqual(['VerzonnenBrieven']);
  expect(await maakOngedaan(ongedaan)).toEqual({ gelukt: true });
  expect(verschil(voor, await afdruk())).toEqual([]);
  expect(await bladXml(excel)).toEqual(bestand);
  expect(await laatOngedaanMislukken(excel, DRIE_BLADEN, voor)).toBeGreaterThan(10);
});

test('cells in a worksheet of the user', async () => {
  const voor = await afdruk();
  const bestand = await bladXml(excel);
  const plan = eigenBlad((await lees()).bladen[0]?.id ?? '');
  const { operaties, ongedaan } = await laatOveralMislukken(excel, plan);
  expect(operaties).toBeGreaterThan(20);
  expect(excel.values('Bron!B5:D6')).toEqual([
    [3, 'blijft', 'tekst'],
    ['=geen formule', 7, ''],
  ]);
  expect(await maakOngedaan(ongedaan)).toEqual({ gelukt: true });
  expect(verschil(voor, await afdruk())).toEqual([]);
  expect(await bladXml(excel)).toEqual(bestand);
  expect(await laatOngedaanMislukken(excel, plan, voor)).toBeGreaterThan(10);
});
