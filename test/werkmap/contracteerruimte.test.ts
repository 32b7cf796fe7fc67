// The table in a worksheet, through real office.js: the published figures, live, and never a silent 0.
import { startExcel } from '../gereedschap/excel';
import type { ExcelForTests } from '../gereedschap/excel';
import { czPlan, schrijfGoed } from './excel';
import { gepubliceerd, werkblad } from './czJanuari';
import { maakWerkmap } from './werkmap';

jest.setTimeout(60_000);

let excel: ExcelForTests;
const BLAD = 'Contracteerruimte';

beforeAll(async () => {
  excel = await startExcel({ werkmap: maakWerkmap({ 'CZ 2024': werkblad }) });
  await schrijfGoed(await czPlan());
});
afterAll(() => excel.dispose());

/** The values of one column of the eight rows. */
const kolom = (letter: string) => excel.values(`${BLAD}!${letter}5:${letter}12`).map(([waarde]) => waarde);

test('every published cell is there in euros, within one thousand', () => {
  const cellen = excel.values(`${BLAD}!A4:H12`);
  expect(cellen[0]?.slice(1)).toEqual(gepubliceerd[0]?.slice(1));
  let vergeleken = 0;
  gepubliceerd.slice(1).forEach((rij, r) => {
    rij.slice(1).forEach((verwacht, k) => {
      const verschil = Math.abs(Number(cellen[r + 1]?.[k + 1]) - Number(verwacht) * 1000);
      expect(verschil).toBeLessThanOrEqual(1000);
      vergeleken += 1;
    });
  });
  expect(vergeleken).toBe(56);
});

test('labels carry the year and the title names the month', () => {
  const [titel, onder] = excel.values(`${BLAD}!A1:A2`).flat();
  expect(titel).toBe('Regionale contracteerruimte 2024 (o.b.v. declaraties tot en met januari 2024)');
  expect(onder).toBe('CZ');
  const labels = excel.values(`${BLAD}!A5:A12`).flat();
  expect(labels[0]).toBe('Beschikbare contracteerruimte zorg in natura 2024');
  expect(labels[7]).toBe('Verwacht overschot aan contracteerruimte 2024 t.o.v. realisatie excl. volumegroei');
});

test('shown as on the slide: thousands, minus behind, zero as -€', async () => {
  const [tekst, notatie] = await Excel.run(async (context) => {
    const bereik = context.workbook.worksheets.getItem(BLAD).getRange('B5:G12').load('text,numberFormat');
    await context.sync();
    return [bereik.text, bereik.numberFormat] as const;
  });
  expect(tekst[0]?.[0]).toBe('1.205.744€');
  expect(tekst[2]?.[0]).toBe('-€');
  expect(tekst[7]?.[5]).toBe('52.494-€');
  expect(notatie[7]?.[5]).toContain('[Red]');
});

test('an input cell changes and row 4, 8 and Totaal follow at once', async () => {
  await excel.type("'CZ 2024'!B5", '1205745');
  expect(kolom('B')).toEqual([
    1205745000, 215497000, 0, 1421242000, 1140991000, 207665000, 1348656000, 72586000,
  ]);
  expect(excel.values(`${BLAD}!H12`)).toEqual([[234396000]]);
  await excel.type("'CZ 2024'!B5", '1205744');
});

test('a required cell that becomes blank or text shows #N/A all the way, a blank saldo is 0', async () => {
  await excel.type("'CZ 2024'!D9", '');
  expect(kolom('D').slice(4)).toEqual(['#N/A', 78711000, '#N/A', '#N/A']);
  expect(excel.values(`${BLAD}!H12`)).toEqual([['#N/A']]);
  await excel.type("'CZ 2024'!D9", 'n.n.b.');
  expect(kolom('D')[4]).toBe('#N/A');
  await excel.type("'CZ 2024'!D9", '745295');
  expect(kolom('D')[7]).toBe(25591000);
  await excel.type("'CZ 2024'!D7", '-1000');
  expect(kolom('D').slice(2, 4)).toEqual([-1000000, 848597000]);
  await excel.type("'CZ 2024'!D7", '');
  expect(kolom('D')[2]).toBe(0);
});

test('no float dust: tenths of thousands add up to whole cents', async () => {
  await excel.type("'CZ 2024'!B5", '0.1');
  await excel.type("'CZ 2024'!B6", '0.2');
  expect(kolom('B').slice(0, 4)).toEqual([100, 200, 0, 300]);
  await excel.type("'CZ 2024'!B5", '1205744');
  await excel.type("'CZ 2024'!B6", '215497');
});

test('the formulas are live, English, and without # or @', async () => {
  const formules = await Excel.run(async (context) => {
    const bereik = context.workbook.worksheets.getItem(BLAD).getRange('B5:H12').load('formulas');
    await context.sync();
    return bereik.formulas.flat().map(String);
  });
  expect(formules.every((formule) => formule.startsWith('='))).toBe(true);
  expect(formules.some((formule) => /[#@]/.test(formule))).toBe(false);
  expect(formules.at(-1)).toBe('=ROUND(SUM(B12:G12),2)');
});

test('the chart shows the overschot of the regio’s under their names', () => {
  const [grafiek] = excel.host.charts.list();
  expect(grafiek?.title.text).toBe('Verwacht overschot 2024 per regio (× € 1.000)');
  expect(grafiek?.type).toBe('ColumnClustered');
  expect(grafiek?.series).toHaveLength(1);
  expect(grafiek?.series[0]?.values).toMatchObject({ row: 11, column: 1, rows: 1, columns: 6 });
  expect(grafiek?.series[0]?.categories).toMatchObject({ row: 3, column: 1, rows: 1, columns: 6 });
});
