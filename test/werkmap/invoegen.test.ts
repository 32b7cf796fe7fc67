// One formula in the active cell, formulas to values, the selection, and what was written last.
import { startExcel } from '../gereedschap/excel';
import type { ExcelForTests } from '../gereedschap/excel';
import { excelDienst } from '../../src/werkmap';
import type { Selectie } from '../../src/werkmap';
import { afdruk, verschil } from './excel';
import { bladXml } from './opgeslagen';
import { maakWerkmap } from './werkmap';

jest.setTimeout(60_000);

/** Invented functions under our namespace: one doubles a number, one spills the numbers 1 to n downwards. */
const metadata = {
  functions: [
    {
      id: 'DUBBEL',
      name: 'DUBBEL',
      result: { type: 'number' },
      parameters: [{ name: 'getal', type: 'number' }],
    },
    {
      id: 'REEKS',
      name: 'REEKS',
      result: { type: 'number', dimensionality: 'matrix' },
      parameters: [{ name: 'tot', type: 'number' }],
    },
  ],
};

let excel: ExcelForTests;
beforeAll(async () => {
  const werkmap = maakWerkmap({ Een: [[2, 'bezet']], Twee: [[5]] });
  excel = await startExcel({ werkmap, metadata });
  CustomFunctions.associate('DUBBEL', (getal: number) => getal * 2);
  CustomFunctions.associate('REEKS', (tot: number) => Array.from({ length: tot }, (_, i) => [i + 1]));
});
afterAll(() => excel.dispose());

const dienst = excelDienst();

test('a formula goes into a blank active cell and is undone as what was written last', async () => {
  await dienst.toon('Een', { blad: 'Een', rij: 2, kolom: 0 });
  const voor = await afdruk();
  const uitkomst = await dienst.voegFormuleIn('=A1+1');
  expect(uitkomst).toMatchObject({ gelukt: true, cel: { blad: 'Een', rij: 2, kolom: 0 } });
  expect(excel.values('Een!A3')).toEqual([[3]]);
  const laatste = dienst.laatste();
  expect(laatste?.titel).toBe('Formule in A3');
  expect(laatste && (await dienst.maakOngedaan(laatste))).toEqual({ gelukt: true });
  expect(dienst.laatste()).toBeUndefined();
  expect(verschil(voor, await afdruk())).toEqual([]);
});

test('a cell that holds something is told of, and replaced only when asked', async () => {
  await dienst.toon('Een', { blad: 'Een', rij: 0, kolom: 1 });
  expect(await dienst.voegFormuleIn('=A1+1')).toEqual({
    gelukt: false,
    zin: 'In cel B1 op blad Een staat al iets. Kies een lege cel, of vervang de inhoud.',
    bezet: { cel: { blad: 'Een', rij: 0, kolom: 1 }, tekst: 'bezet' },
  });
  expect(excel.values('Een!B1')).toEqual([['bezet']]);
  const uitkomst = await dienst.voegFormuleIn('=A1+1', { overschrijven: true });
  expect(excel.values('Een!B1')).toEqual([[3]]);
  expect(uitkomst.gelukt && (await dienst.maakOngedaan(uitkomst.ongedaan)).gelukt).toBe(true);
  expect(excel.values('Een!B1')).toEqual([['bezet']]);
});

test('WLZ formulas become values, with all they spill, and come back when undone', async () => {
  await excel.type('Een!D1', '=WLZ.DUBBEL(A1)');
  await excel.type('Een!E1', '=WLZ.REEKS(3)');
  await excel.type('Een!F1', '=A1*3');
  await excel.type('Een!D5', '=WLZ.DUBBEL("fout")');
  await excel.type('Twee!B1', '=WLZ.DUBBEL(A1)');
  const voor = await afdruk();
  const bestand = await bladXml(excel);
  const uitkomst = await dienst.zetWaardenVast('werkmap');
  expect(uitkomst).toMatchObject({ gelukt: true, formules: 3, fouten: 1, beveiligd: [] });
  const [een, twee] = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const bereiken = [worksheets.getItem('Een').getRange('D1:F5'), worksheets.getItem('Twee').getRange('B1')];
    for (const bereik of bereiken) bereik.load('formulas');
    await context.sync();
    return bereiken.map(({ formulas }) => formulas);
  });
  expect(een).toEqual([
    [4, 1, '=A1*3'],
    ['', 2, ''],
    ['', 3, ''],
    ['', '', ''],
    ['=WLZ.DUBBEL("fout")', '', ''],
  ]);
  expect(twee).toEqual([[10]]);
  expect(uitkomst.gelukt && (await dienst.maakOngedaan(uitkomst.ongedaan))).toEqual({ gelukt: true });
  expect(verschil(voor, await afdruk())).toEqual([]);
  expect(excel.values('Een!E1:E3')).toEqual([[1], [2], [3]]);
  expect(await bladXml(excel)).toEqual(bestand);
});

test('only the selection, or only the sheet in front; a protected sheet is named', async () => {
  await dienst.toon('Een', { rij: 0, kolom: 3, rijen: 1, kolommen: 1 });
  const selectie = await dienst.zetWaardenVast('selectie');
  expect(selectie).toMatchObject({ gelukt: true, formules: 1 });
  expect(selectie.gelukt && (await dienst.maakOngedaan(selectie.ongedaan)).gelukt).toBe(true);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Twee').protection.protect();
    await context.sync();
  });
  const werkmap = await dienst.zetWaardenVast('werkmap');
  expect(werkmap).toMatchObject({ gelukt: true, formules: 2, beveiligd: ['Twee'] });
  expect(werkmap.gelukt && (await dienst.maakOngedaan(werkmap.ongedaan)).gelukt).toBe(true);
  await dienst.toon('Twee', { blad: 'Twee', rij: 0, kolom: 0 });
  expect(await dienst.zetWaardenVast('blad')).toEqual({
    gelukt: false,
    zin: 'Op dit blad staan geen formules van WLZ om vast te zetten. Beveiligd en daarom gelaten: Twee.',
  });
});

test('tells what is selected, until told to stop', async () => {
  const gezien: Selectie[] = [];
  const stop = await dienst.volgSelectie((selectie) => gezien.push(selectie));
  await dienst.toon('Een', { rij: 3, kolom: 1, rijen: 2, kolommen: 2 });
  await new Promise((klaar) => setTimeout(klaar, 300));
  const verwacht = { blad: 'Een', gebied: { rij: 3, kolom: 1, rijen: 2, kolommen: 2 } };
  expect(gezien.at(-1)).toEqual(verwacht);
  expect(await dienst.selectie()).toEqual(verwacht);
  stop();
  const aantal = gezien.length;
  await dienst.toon('Een', { blad: 'Een', rij: 0, kolom: 0 });
  await new Promise((klaar) => setTimeout(klaar, 300));
  expect(gezien).toHaveLength(aantal);
});
