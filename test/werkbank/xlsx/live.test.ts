/**
 * @jest-environment node
 *
 * A file into a running workbook and out of it again.
 */
import { ICommandService } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Engine } from '../../../src/werkbank/engine/engine';
import { headless, polyfills } from '../../../src/werkbank/engine/headless';
import { makeHost, type Host } from '../../../src/werkbank/host/host';
import { applyOpened } from '../../../src/werkbank/xlsx/live/apply';
import { collectInput } from '../../../src/werkbank/xlsx/live/collect';
import { readXlsx } from '../../../src/werkbank/xlsx/read';
import type { OpenedWorkbook, XlsxInput } from '../../../src/werkbank/xlsx/types';
import { writeXlsx } from '../../../src/werkbank/xlsx/write';
import { verzonnenWerkmap } from './verzonnenWerkmap';

Reflect.deleteProperty(globalThis, 'MessageChannel'); // Node's own keeps the process alive
polyfills();

interface Running {
  readonly engine: Engine;
  readonly host: Host;
  readonly opened: OpenedWorkbook;
}

const running: Running[] = [];
afterAll(async () => {
  await new Promise((done) => setTimeout(done, 100)); // the host still tells the add-in which sheet is in front
  for (const { engine } of running) engine.univer.dispose();
});

async function open(bytes: Uint8Array): Promise<Running> {
  const opened = await readXlsx(bytes);
  const engine = headless(opened.snapshot);
  const host = makeHost(engine, () => {});
  await applyOpened(engine, host, opened);
  const workbook = { engine, host, opened };
  running.push(workbook);
  return workbook;
}

const value = ({ engine }: Running, row: number, column: number) =>
  engine.raw(engine.wb.getSheets()[0] ?? engine.wb.getActiveSheet(), row, column);

/** The part of a workbook that has to survive: everything but Univer's own bookkeeping. */
const kept = ({ tables, names, charts, settings, protection, spills }: XlsxInput) => ({
  tables,
  names,
  charts,
  settings,
  protection,
  spills: spills.length,
});

const unprotected = (): XlsxInput => ({ ...verzonnenWerkmap(), protection: [] });

let invented: Running;
beforeAll(async () => {
  invented = await open(await writeXlsx(unprotected()));
});

test('formulas over tables and names calculate in the opened workbook', () => {
  expect(value(invented, 3, 0)).toBe(7); // =B1*2
  expect(value(invented, 4, 6)).toBe(6); // =SUM(Lijst[Bedrag]), the totals row not counted twice
  expect(value(invented, 21, 10)).toBe(8); // =Lijst[[#This Row],[Bedrag]]*2
  expect(value(invented, 22, 9)).toBe(6); // the totals row itself
});

test('what is collected from the running workbook is what was in the file', () => {
  const { engine, host, opened } = invented;
  expect(kept(collectInput(engine, host, []))).toEqual({ ...kept({ ...opened, spills: [], functions: [] }) });
  expect(host.documentSettings).toEqual({ wizard: '{"stap":3}' });
  expect(host.settings.get('peilmaand')).toBe(7);
});

test('a protected sheet is protected again, with what was allowed', async () => {
  const { engine, host, opened } = await open(await writeXlsx(verzonnenWerkmap()));
  expect(host.protection.isProtected('blad2')).toBe(true);
  expect(host.protection.isProtected('blad1')).toBe(false);
  expect(collectInput(engine, host, []).protection).toEqual(opened.protection);
});

test('nothing of the opening can be undone', () => {
  invented.engine.wb.undo();
  expect(invented.engine.wb.getDefinedName('Btw')).not.toBeNull();
  expect(invented.engine.wb.getTableInfoByName('Lijst')).toBeDefined();
});

test('a spilled formula and its values reach the file, and are calculated again from it', async () => {
  const first = await open(await writeXlsx(unprotected()));
  const sheet = first.engine.wb.getActiveSheet();
  sheet.getRange('M1').setValue({ f: '=Lijst[[Naam]:[Bedrag]]' });
  sheet.getRange('P1').setValue({ f: '=SUM(M1:N2)' });
  await first.engine.settle();
  const { engine, host } = first;
  const spill = collectInput(engine, host, []).spills.find(({ area }) => area.startColumn === 12);
  expect(spill).toEqual({
    sheetId: 'blad1',
    area: { startRow: 0, startColumn: 12, endRow: 1, endColumn: 13 },
    values: [
      ['p', 2],
      ['q', 4],
    ],
  });
  const second = await open(await writeXlsx(collectInput(engine, host, [])));
  expect([0, 1].map((row) => [12, 13].map((column) => value(second, row, column)))).toEqual(spill?.values);
  expect(value(second, 0, 15)).toBe(6);
});

test('a formula that was filled down is saved in full', () => {
  const { engine, host } = invented;
  const subUnitId = 'blad2';
  const cellValue = { 0: { 3: { f: '=A1+1', si: 'x' } }, 1: { 3: { f: null, si: 'x' } } };
  engine.injector
    .get(ICommandService)
    .syncExecuteCommand(SetRangeValuesMutation.id, { unitId: engine.wb.getId(), subUnitId, cellValue });
  const cells = collectInput(engine, host, []).snapshot.sheets[subUnitId]?.cellData;
  expect(cells?.[0]?.[3]?.f).toBe('=A1+1');
  expect(cells?.[1]?.[3]?.f).toBe('=A2+1');
});

test('a totals row that has been overwritten is no longer saved as one', async () => {
  const { engine, host } = await open(await writeXlsx(unprotected()));
  const sheet = engine.wb.getActiveSheet();
  expect(collectInput(engine, host, []).tables[0]?.totalsRow).toBe(true);
  sheet.getRange('I23:K23').clearContent();
  expect(collectInput(engine, host, []).tables[0]?.totalsRow).toBe(false);
});
