// Saved as .xlsx and opened again: the formulas are still alive. `npm run controle` lets LibreOffice recalculate
// the same file.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { diatekst, kolom, leesCz, NOTATIE_IN_CALC } from '../controle/czTabel';
import type { Celverwachting, Verwachting } from '../controle/verwachting';
import { openWerkbank, type Werkbank } from './werkbank';

let werkbank: Werkbank;
beforeAll(async () => {
  werkbank = await openWerkbank();
});
afterAll(() => werkbank.close());

/** Saves through the page and gives the bytes back. */
const save = async () =>
  new Uint8Array(await werkbank.page.evaluate(async () => [...(await window.werkbank!.save())]));

const open = (bytes: Uint8Array) =>
  werkbank.page.evaluate((list) => window.werkbank!.open(new Uint8Array(list), 'Heropend'), [...bytes]);

/** What LibreOffice has to find in the table the wizard wrote: every published amount, in euros. */
function expectations(): Verwachting {
  const cells: Record<string, Celverwachting> = {};
  leesCz().rijen.forEach(({ bedragen }, row) =>
    bedragen.forEach((amount, column) => {
      const isInput = ![3, 6, 7].includes(row) && column < bedragen.length - 1;
      cells[`${kolom(column + 1)}${row + 5}`] = {
        waarde: (amount ?? 0) * 1000,
        marge: isInput ? 0 : 1000, // sums of what CZ rounded cell by cell
        formule: true,
        notatie: NOTATIE_IN_CALC,
        ...(isInput ? { tekst: diatekst(amount ?? 0) } : {}),
      };
    }),
  );
  cells['G12'] = { ...cells['G12'], tekst: '52.494-€' };
  return {
    bladen: { Contracteerruimte: cells },
    volgorde: ['CZ januari 2024', 'Lees mij', 'Contracteerruimte', 'Standen'],
  };
}

test('the filled workbook survives saving and opening: values, formats and live formulas', async () => {
  const { pane } = werkbank;
  await pane.getByRole('button', { name: 'Zoek de gegevens' }).click();
  await pane.getByRole('button', { name: 'Bekijk de tabel' }).click();
  await pane.getByRole('button', { name: 'Vul 8 rijen in 7 kolommen' }).click();
  await pane.getByText('Welke regio’s komen tekort?').waitFor();
  await werkbank.activate('Lees mij');
  await werkbank.type('A12', '=WLZ.RICHTTARIEF(307,5;95,8%)');
  const before = await werkbank.texts('Contracteerruimte!A1:H12');

  const bytes = await save();
  const folder = path.join(__dirname, '../../.cache/controle');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'maandronde.xlsx'), bytes);
  writeFileSync(path.join(folder, 'maandronde.verwacht.json'), JSON.stringify(expectations(), null, 2));
  await open(bytes);
  await werkbank.settle();

  expect(await werkbank.texts('Contracteerruimte!A1:H12')).toEqual(before);
  await werkbank.activate('CZ januari 2024');
  await werkbank.type('G4', '1.326.176'); // Zuid-Limburg: € 52.494.000 more ruimte closes the deficit
  expect(await werkbank.texts('Contracteerruimte!G12')).toEqual([['-€']]);
  expect(await werkbank.values("'Lees mij'!A12")).toEqual([[294.59]]);
});

test('the chart is still there and the pane remembers the uitgangspunten', async () => {
  const charts = await werkbank.page.evaluate(() =>
    window.werkbank!.host.charts.list().map((chart) => chart.title.text),
  );
  expect(charts).toHaveLength(1);
  expect(charts[0]).toMatch(/Verwacht overschot/);
  await werkbank.pane.getByText('CZ · 2024 · t/m januari').first().waitFor();
});

test('a file that is no workbook gives a sentence, and the open workbook stays', async () => {
  const refused = await werkbank.page.evaluate(() =>
    window.werkbank!.open(new TextEncoder().encode('naam;bedrag\n')).then(
      () => '',
      (error: Error) => error.message,
    ),
  );
  expect(refused).toMatch(/werkmap/);
  expect(await werkbank.values("'CZ januari 2024'!G4")).toEqual([[1_326_176]]);
});

test('the invented example calculates: prognose and herschikking are there after opening', async () => {
  await werkbank.page.goto(`${new URL(werkbank.page.url()).origin}/?werkmap=voorbeeld+herschikking`);
  await werkbank.page.waitForFunction(() => window.werkbank !== undefined);
  await werkbank.settle();
  const sheets = await werkbank.page.evaluate(() =>
    window.werkbank!.engine.wb.getSheets().map((sheet) => sheet.getSheetName()),
  );
  expect(sheets).toEqual(expect.arrayContaining(['Productie', 'Ruimte']));
  const name = sheets.find((sheet) => /herschik/i.test(sheet)) ?? '';
  const [head, first] = (await werkbank.values(`'${name}'!F4:F5`)) as unknown[][];
  expect(head).toEqual(['Afspraak oud']);
  expect(typeof first?.[0]).toBe('number');
});

test('nothing asked anything outside this machine, and nothing complained', () => {
  expect(werkbank.outside).toEqual([]);
  expect(werkbank.complaints).toEqual([]);
});
