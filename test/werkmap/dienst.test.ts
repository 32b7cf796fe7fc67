// The service on real office.js: in order, and never an exception for the pane.
import { excelDienst } from '../../src/werkmap';
import { startExcel } from '../gereedschap/excel';
import type { ExcelForTests } from '../gereedschap/excel';
import { maakWerkmap } from './werkmap';

jest.setTimeout(60_000);

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel({ werkmap: maakWerkmap({ Een: [['a', 1]], 'Twee en drie': [['b']] }) });
});
afterAll(() => excel.dispose());

const wacht = (ms: number) => new Promise((klaar) => setTimeout(klaar, ms));

async function geselecteerd(): Promise<string> {
  return Excel.run(async (context) => {
    const bereik = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return bereik.address;
  });
}

test('reads every sheet with values, formulas, text and formats, and our own settings only', async () => {
  const dienst = excelDienst();
  await excel.type('Een!C1', '=B1*2');
  await dienst.bewaar('WLZ.proef', { a: 1 });
  await dienst.bewaar('Van een ander', 1);
  const uitkomst = await dienst.lees();
  if (!uitkomst.gelukt) throw new Error(uitkomst.zin);
  const { bladen, instellingen, actiefBlad } = uitkomst.beeld;
  expect(bladen.map(({ naam, beveiligd, zichtbaar }) => [naam, beveiligd, zichtbaar])).toEqual([
    ['Een', false, true],
    ['Twee en drie', false, true],
  ]);
  expect(bladen[0]?.bereik).toEqual({
    gebied: { rij: 0, kolom: 0, rijen: 1, kolommen: 3 },
    waarden: [['a', 1, 2]],
    formules: [['a', 1, '=B1*2']],
    tekst: [['a', '1', '2']],
    notaties: [['General', 'General', 'General']],
  });
  expect(instellingen).toEqual({ 'WLZ.proef': { a: 1 } });
  expect(actiefBlad).toBe('Een');
});

test('shows a range on another sheet, also on a hidden one; a sheet that is gone is ignored', async () => {
  const dienst = excelDienst();
  await dienst.toon('Twee en drie', { rij: 3, kolom: 1, rijen: 2, kolommen: 2 });
  expect(await geselecteerd()).toBe("'Twee en drie'!B4:C5");
  await dienst.toon('Een', { blad: 'Een', rij: 0, kolom: 0 });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Twee en drie').visibility = 'Hidden';
    await context.sync();
  });
  await dienst.toon('Twee en drie', { blad: 'Twee en drie', rij: 0, kolom: 0 });
  expect(await geselecteerd()).toBe("'Twee en drie'!A1");
  await expect(dienst.toon('Weg', { blad: 'Weg', rij: 0, kolom: 0 })).resolves.toBeUndefined();
});

test('tells when a cell changes, until told to stop', async () => {
  const dienst = excelDienst();
  const meld = jest.fn();
  const stop = await dienst.volg(meld);
  await excel.type('Een!A5', 'x');
  await wacht(200);
  expect(meld).toHaveBeenCalled();
  stop();
  await wacht(200);
  const eerder = meld.mock.calls.length;
  await excel.type('Een!A5', 'y');
  await wacht(200);
  expect(meld).toHaveBeenCalledTimes(eerder);
});

test('a failure of Excel is a Dutch sentence', async () => {
  const run = Excel.run;
  const fout = Object.assign(new Error('in English'), { code: 'InvalidOperationInCellEditMode' });
  Object.assign(Excel, { run: () => Promise.reject(fout) });
  const dienst = excelDienst();
  const zin = 'U bewerkt nog een cel. Druk op Enter of Esc en probeer het opnieuw.';
  expect(await dienst.lees()).toEqual({ gelukt: false, zin: `De werkmap is niet gelezen. ${zin}` });
  expect(await dienst.herstelFormules()).toEqual({
    gelukt: false,
    zin: `De formules zijn niet hersteld. ${zin}`,
  });
  await expect(dienst.bewaar('WLZ.x', 1)).resolves.toBeUndefined();
  Object.assign(Excel, { run });
});
