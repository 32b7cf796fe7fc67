/**
 * @jest-environment node
 *
 * Tables with names and headings as our sheets have them: typed in Dutch in the grid, shown in Dutch, opened from a
 * file and saved to it. Expectations by hand.
 */
import type { ISheetLocation } from '@univerjs/sheets';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { Engine } from '../../../src/werkbank/engine/engine';
import { emptyWorkbook, headless, polyfills } from '../../../src/werkbank/engine/headless';
import { acceptDutchEntry } from '../../../src/werkbank/grid/entry';
import { makeHost, type Host } from '../../../src/werkbank/host/host';
import { applyOpened } from '../../../src/werkbank/xlsx/live/apply';
import { collectInput } from '../../../src/werkbank/xlsx/live/collect';
import { readXlsx } from '../../../src/werkbank/xlsx/read';
import { writeXlsx } from '../../../src/werkbank/xlsx/write';

interface Running {
  readonly engine: Engine;
  readonly host: Host;
}
Reflect.deleteProperty(globalThis, 'MessageChannel'); // Node's own keeps the process alive
const running: Running[] = [];
const refused: string[] = [];
afterAll(async () => {
  await new Promise((done) => setTimeout(done, 100));
  for (const { engine } of running) engine.univer.dispose();
});

function start(engine: Engine): Running {
  acceptDutchEntry(engine.injector, (sentence) => refused.push(sentence));
  const workbook = { engine, host: makeHost(engine, () => {}) };
  running.push(workbook);
  return workbook;
}

const at = ({ engine }: Running, row: number, col: number): ISheetLocation => {
  const worksheet = engine.wb.getActiveSheet().getSheet();
  const [unitId, subUnitId] = [engine.wb.getId(), worksheet.getSheetId()];
  return { workbook: engine.wb.getWorkbook(), worksheet, unitId, subUnitId, row, col };
};

/** Types a formula in a cell; answers its value. */
async function type(workbook: Running, row: number, column: number, text: string): Promise<unknown> {
  const { engine } = workbook;
  const { writeCellInterceptor } = engine.injector.get(SheetInterceptorService);
  const location = { ...at(workbook, row, column), origin: null };
  const kept = writeCellInterceptor.fetchThroughInterceptors(AFTER_CELL_EDIT)({ f: text, v: null }, location);
  engine.wb
    .getActiveSheet()
    .getRange(row, column, 1, 1)
    .setValue(kept ?? {});
  await engine.settle();
  return engine.raw(engine.wb.getActiveSheet(), row, column);
}

/** What the editor shows. */
function shown(workbook: Running, row: number, column: number): unknown {
  const { writeCellInterceptor } = workbook.engine.injector.get(SheetInterceptorService);
  const location = at(workbook, row, column);
  const origin = location.worksheet.getCellRaw(row, column);
  const cell = location.worksheet.getCell(row, column);
  return writeCellInterceptor.fetchThroughInterceptors(BEFORE_CELL_EDIT)(cell, { ...location, origin })?.f;
}

const typed: [string, number][] = [
  ['=SOM(WLZ_Regime[Bedrag (€)])', 30],
  ['=AANTALARG(WLZ_Regime[#Alles])', 9],
  ['=SOM(WLZ_Regime[[#Gegevens];[Jaar]:[Bedrag (€)]];1,50)', 34.5],
  ['=AANTALARG(WLZ_Regime[[#Kopteksten];[#Gegevens];[a, b; c]])', 3],
  ["=SOM(WLZ_Regime[[stuks '['#']]])", 300],
  ['=INDEX(WLZ_Regime[Bedrag (€)];2)*0,50', 10],
];

async function regime(): Promise<Running> {
  polyfills();
  const workbook = start(headless(emptyWorkbook()));
  const sheet = workbook.engine.wb.getActiveSheet();
  const headings = ['Jaar', 'Bedrag (€)', 'a, b; c', 'stuks [#]', 'uit'];
  sheet.getRange('B2:F4').setValues([headings, [1, 10, 'x', 100, ''], [2, 20, 'y', 200, '']]);
  const range = { startRow: 1, startColumn: 1, endRow: 3, endColumn: 5 };
  await sheet.addTable('WLZ_Regime', range, 'tabel-1', { showHeader: true });
  return workbook;
}

test('typed in Dutch, and shown again as it was typed', async () => {
  const workbook = await regime();
  for (const [text, value] of typed.filter(([text]) => !text.includes('#Alles'))) {
    expect([text, await type(workbook, 0, 8, text)]).toEqual([text, value]);
    expect(shown(workbook, 0, 8)).toBe(text);
  }
  expect(await type(workbook, 2, 5, '=[@[Bedrag (€)]]*2')).toBe(20);
  expect(shown(workbook, 2, 5)).toBe('=[@[Bedrag (€)]]*2');
  expect(await type(workbook, 3, 5, "=WLZ_Regime[@Jaar]+[@[stuks '['#']]]")).toBe(202);
  expect(shown(workbook, 3, 5)).toBe("=[@Jaar]+[@[stuks '['#']]]");
  expect(refused).toEqual([]);
});

test('saved and opened again: the same formulas, the same values after an edit', async () => {
  const workbook = await regime();
  for (const [i, [text]] of typed.entries()) await type(workbook, i, 8, text);
  await type(workbook, 2, 5, '=[@[Bedrag (€)]]*2');
  await type(workbook, 3, 5, '=[@[Bedrag (€)]]*2');
  const formulas = ({ engine }: Running): string[] =>
    typed.map((_, row) => engine.formula(engine.wb.getActiveSheet(), row, 8));
  const values = ({ engine }: Running): unknown[] =>
    typed.map((_, row) => engine.raw(engine.wb.getActiveSheet(), row, 8));
  const expected = [30, 15, 34.5, 3, 300, 10]; // the two formulas in the table make #All 15 texts and numbers
  expect(values(workbook)).toEqual(expected);

  const opened = await readXlsx(await writeXlsx(collectInput(workbook.engine, workbook.host, [])));
  const again = start(headless(opened.snapshot));
  await applyOpened(again.engine, again.host, opened);
  expect(formulas(again)).toEqual(formulas(workbook));
  expect(values(again)).toEqual(expected);
  expect(shown(again, 2, 5)).toBe('=[@[Bedrag (€)]]*2');
  again.engine.wb.getActiveSheet().getRange('C3').setValue(110);
  await again.engine.settle();
  expect(values(again)).toEqual([130, 15, 134.5, 3, 300, 10]);
  expect(again.engine.raw(again.engine.wb.getActiveSheet(), 2, 5)).toBe(220);
});
