import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { metadata } from '../../src/functions/metadata.cjs';
import { startExcel, type ExcelForTests } from '../gereedschap/excel';

let excel: ExcelForTests;

beforeAll(async () => {
  excel = await startExcel({ metadata: metadata() });
  await import('../../src/functions/functions');
});

afterAll(() => excel.dispose());

/** The published table of CZ from A1: a header with the regio's and Totaal, then the eight rows, × € 1.000. */
async function czTabel(naam: string): Promise<void> {
  const cellen = readFileSync(join(__dirname, '../gegevens/cz-2024-01.csv'), 'utf8')
    .trim()
    .split('\n')
    .map((regel, rij) =>
      regel
        .split(';')
        .map((cel, kolom) => (rij === 0 || kolom === 0 ? cel : cel === '' ? null : Number(cel))),
    );
  await Excel.run(async (context) => {
    const blad = context.workbook.worksheets.add(naam);
    blad.activate();
    blad.getRangeByIndexes(0, 0, cellen.length, 8).values = cellen;
    await context.sync();
  });
  await excel.engine.settle();
}

test('een inkoper typt WLZ.OVERHEVELING onder de tabel van CZ: 4.348 pgb en 52.494 van Zuidoost-Brabant', async () => {
  await czTabel('Voorstel');
  await excel.type('A12', '=WLZ.OVERHEVELING(B1:G1,B2:G2,B3:G3,B6:G6,B7:G7,DATE(2024,2,15))');
  expect(excel.values('A12:G15')).toEqual([
    ['Stap', 'Van', 'Kavel', 'Naar', 'Kavel', 'Bedrag', 'Komt aan'],
    ['eigen regio', 'Zuid-Limburg', 'pgb', 'Zuid-Limburg', 'ZIN', 4348, 4348],
    ["tussen regio's", 'Zuidoost-Brabant', 'ZIN', 'Zuid-Limburg', 'ZIN', 52494, 52494],
    ["eigen regio's samen", '', '', '', '', 56842, 56842],
  ]);
  expect(excel.values('H14')).toEqual([
    [
      'Zuidoost-Brabant (ZIN) houdt 67.941 over, het tekort van Zuid-Limburg in ZIN is 52.494. Dit tekort is gedekt.',
    ],
  ]);
});

test('het saldo loopt over in rij 4 van de tabel en volgt een wijziging', async () => {
  await czTabel('Saldo');
  await excel.type('B4', '=WLZ.OVERHEVELING(B1:G1,B2:G2,B3:G3,B6:G6,B7:G7,,,,"saldo")');
  expect(excel.values('B4:G4')).toEqual([[0, 0, 0, 0, -52494, 52494]]);
  // 1.000 less forecast in Zuid-Limburg: 1.000 less to move
  await excel.type('G6', '1329524');
  expect(excel.values('B4:G4')).toEqual([[0, 0, 0, 0, -51494, 51494]]);
});

test('WLZ.KALENDER loopt over met een dag waarmee Excel rekent', async () => {
  await czTabel('Kalender');
  await excel.type('J1', '=WLZ.KALENDER("CZ",2024,DATE(2024,11,2))');
  await excel.type('J6', '=J2-DATE(2025,3,31)');
  expect(excel.values('K1:L3')).toEqual([
    ['Wanneer', 'Wat'],
    ['tot 1 april 2025', 'Overhevelen van ZIN naar pgb mogelijk'],
    ['voor 1 juni 2025', 'Nacalculatie 2024 bij de NZa'],
  ]);
  expect(excel.values('J6')).toEqual([[0]]);
});
