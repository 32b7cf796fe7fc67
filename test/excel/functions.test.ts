import { metadata } from '../../src/functions/metadata.cjs';
import gegevens from '../gegevens/herschikking_testgevallen.json';
import { emptyWorkbook } from '../../src/werkbank/engine/headless';
import { startExcel, type ExcelForTests } from '../gereedschap/excel';

let excel: ExcelForTests;

beforeAll(async () => {
  excel = await startExcel({ metadata: metadata(), werkmap: emptyWorkbook(10_000) });
  await import('../../src/functions/functions');
});

afterAll(() => excel.dispose());

/** A sheet of its own for each test, filled from A1; `null` leaves a cell blank. */
async function werkblad(naam: string, cellen: readonly (readonly unknown[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const blad = context.workbook.worksheets.add(naam);
    blad.activate();
    const rijen = cellen.map((rij) => [...rij]);
    blad.getRangeByIndexes(0, 0, rijen.length, rijen[0]?.length ?? 1).values = rijen;
    await context.sync();
  });
  await excel.engine.settle();
}

/** The sentence that Excel shows with the error in a cell. */
function zin(adres: string): string {
  const cel = excel.engine.wb.getActiveSheet().getRange(adres);
  return excel.host.custom.errorMessage(
    excel.engine.wb.getActiveSheet().getSheetId(),
    cel.getRow(),
    cel.getColumn(),
  );
}

test('WLZ.RICHTTARIEF with a typed percentage gives 294,59', async () => {
  await werkblad('Tarief', [['']]);
  await excel.type('A1', '=WLZ.RICHTTARIEF(307.5,95.8%)');
  expect(excel.values('A1')).toEqual([[294.59]]);
});

test('a column of tariffs spills, a bad row has its own error with its sentence, a blank row stays blank', async () => {
  await werkblad('Tarieven', [
    [200, 0.958, 30],
    ['onbekend', 0.958, 30],
    [null, 0.958, 30],
    [0, 0.958, 30],
    [100, '=NA()', 30],
    [100, 95.8, 30],
  ]);
  await excel.type('E1', '=WLZ.RICHTTARIEF(A1:A6,B1:B6,C1:C6)');
  // 0,958 × 200 + 30 = 221,60
  expect(excel.values('E1:E6')).toEqual([[221.6], ['#VALUE!'], [''], [30], ['#N/A'], ['#VALUE!']]);
  expect(zin('E2')).toBe('zorg, rij 2: hier staat geen getal. Typ bijvoorbeeld 1205,50 of 95,8%.');
  expect(zin('E5')).toBe('percentage, rij 5: de cel bevat de fout #N/B. Herstel die eerst.');
  expect(zin('E6')).toBe('percentage, rij 6: 95,8 is meer dan 150%. Typ 95,8% of 0,958.');
  expect(zin('E1')).toBe('');
});

test('a column against a row spills a table, and follows a change', async () => {
  await werkblad('Rooster', [
    ['', 0.5, 1],
    [10, '', ''],
    [20, '', ''],
  ]);
  await excel.type('E1', '=WLZ.RICHTTARIEF(A2:A3,B1:C1)');
  expect(excel.values('E1:F2')).toEqual([
    [5, 10],
    [10, 20],
  ]);
  await excel.type('A3', '40');
  expect(excel.values('E1:F2')).toEqual([
    [5, 10],
    [20, 40],
  ]);
});

test('WLZ.RICHTPERCENTAGE feeds WLZ.RICHTTARIEF; what is unknown is #N/B with what is known', async () => {
  await werkblad('Percentage', [
    ['CZ', 2023, 'ZZP'],
    ['CZ', 2023, 'VPT'],
    ['CZ', 2019, 'ZZP'],
  ]);
  await excel.type('E1', '=WLZ.RICHTPERCENTAGE(A1:A3,B1:B3,C1:C3)');
  await excel.type('F1', '=WLZ.RICHTTARIEF(100,E1:E3)');
  expect(excel.values('E1:F3')).toEqual([
    [0.958, 95.8],
    [1, 100],
    ['#N/A', '#N/A'],
  ]);
  expect(zin('E3')).toMatch(/CZ, 2019.*2023/);
  expect(zin('F3')).toBe('percentage, rij 3: de cel bevat de fout #N/B. Herstel die eerst.');
});

test('WLZ.EXTRAPOLEER tells a blank month from a month of 0', async () => {
  await werkblad('Maanden', [
    [100, null, 200],
    [100, 0, 200],
    [null, null, null],
  ]);
  await excel.type('E1', '=WLZ.EXTRAPOLEER(A1:C3,3)');
  await excel.type('F1', '=WLZ.EXTRAPOLEER(A1:C3)');
  // 300 ÷ 2 × 12 and 300 ÷ 3 × 12
  expect(excel.values('E1:F3')).toEqual([
    [1800, 1800],
    [1200, 1200],
    ['', ''],
  ]);
});

test('an argument left out between two others counts as not given', async () => {
  await werkblad('Weggelaten', [[90, 60, 0.6, 0.9]]);
  await excel.type('F1', '=WLZ.EXTRAPOLEER(A1:B1,,,,C1:D1)');
  await excel.type('F2', '=WLZ.EXTRAPOLEER(A1:B1,2,"dag")');
  expect(excel.values('F1:F2')).toEqual([[1200], ['#VALUE!']]);
  expect(zin('F2')).toBe('jaar: vul het jaar in; methode "dag" telt de dagen van dat jaar.');
});

test('WLZ.HERSCHIK spills one amount per row, and a table with header in "volledig"', async () => {
  const vgz = gegevens.gevallen.find((geval) => geval.regel.startsWith('VGZ'));
  const prognose = new Map(Object.entries(vgz?.prognose ?? {}));
  const rijen = Object.entries(vgz?.budgetafspraak ?? {}).map(([naam, bedrag]) => [
    naam,
    bedrag,
    prognose.get(naam),
  ]);
  await werkblad('Click', [...rijen, ['', null, null]]);
  await excel.type('E1', `=WLZ.HERSCHIK(B1:B5,C1:C5,${vgz?.ruimte},"VGZ")`);
  expect(excel.values('E1:E5')).toEqual([[4_600_000], [3_246_153.85], [2_153_846.15], [1_000_000], ['']]);
  await excel.type('G1', `=WLZ.HERSCHIK(B1:B5,C1:C5,${vgz?.ruimte},"VGZ",,,,,"volledig")`);
  expect(excel.values('G1:H2')).toEqual([
    ['Afspraak oud', 'Prognose'],
    [5_000_000, 4_600_000],
  ]);
  expect(excel.values('O1:O6').map(([u]) => typeof u === 'string' && u.length > 0)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
});

test('WLZ.HERSCHIK gives one error for the whole call, with the row', async () => {
  await werkblad('Fout', [
    ['Zeeland', 100, 110],
    ['Haaglanden', 100, 'x'],
    ['Zeeland', 500, null],
  ]);
  await excel.type('E1', '=WLZ.HERSCHIK(B1:B2,C1:C2,500,"CZ")');
  expect(excel.values('E1:E2')).toEqual([['#VALUE!'], ['']]);
  expect(zin('E1')).toBe('prognose, rij 2: hier staat geen getal. Typ bijvoorbeeld 1205,50 of 95,8%.');
  await excel.type('C2', '90');
  await excel.type('F1', '=WLZ.HERSCHIK(B1:B2,C1:C2,A3:B3,"CZ",,,,A1:A2)');
  expect(zin('F1')).toBe('regio, rij 2: voor "Haaglanden" is geen ruimte opgegeven; wel voor Zeeland.');
  expect(excel.values('E1:E2')).toEqual([[110], [90]]);
});

test('ten thousand rows are one call', async () => {
  const aantal = 10_000;
  await Excel.run(async (context) => {
    const blad = context.workbook.worksheets.getItem('Blad1');
    blad.activate();
    blad.getRange(`A1:B${aantal}`).values = Array.from({ length: aantal }, (_leeg, i) => [1000 + i, 0.958]);
    await context.sync();
  });
  await excel.type('D1', `=WLZ.RICHTTARIEF(A1:A${aantal},B1:B${aantal})`);
  // 0,958 × 10.999 = 10.537,042
  expect(excel.values(`D${aantal}`)).toEqual([[10537.04]]);
});
