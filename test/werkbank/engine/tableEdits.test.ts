// Structured references through office.js while their table changes. Expectations by hand.
import { TableManager } from '@univerjs/sheets-table';
import { readExtras, withExtras } from '../../../src/werkbank/host/tableExtras';
import { startExcel, type ExcelForTests } from '../../gereedschap/excel';

type Matrix = unknown[][];

const metadata = {
  functions: [
    {
      id: 'SOM',
      name: 'SOM',
      parameters: [{ name: 'cellen', type: 'any', dimensionality: 'matrix' }],
      result: { type: 'any' },
    },
  ],
};

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel({ metadata });
  CustomFunctions.associate('SOM', (cells: Matrix) =>
    cells.flat().reduce((sum: number, cell) => sum + (typeof cell === 'number' ? cell : 0), 0),
  );
});
afterAll(() => excel.dispose());

const formulas = [
  [
    '=SUM(WLZ_Regime[a])',
    '=WLZ.SOM(WLZ_Regime[a])',
    '=SUM(WLZ_Regime[[a]:[Bedrag (€)]])',
    '=ROWS(WLZ_Regime[#All])',
  ],
];

/** A sheet with WLZ_Regime on A1:B3 (rows 1, 10 and 2, 20) and formulas in E1:H1, and again on a second sheet. */
const withTable = (
  work: (
    table: Excel.Table,
    expectAll: (...values: unknown[]) => Promise<void>,
    sheet: Excel.Worksheet,
  ) => Promise<void>,
) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const other = context.workbook.worksheets.add();
    sheet.getRange('A1:B3').values = [
      ['a', 'Bedrag (€)'],
      [1, 10],
      [2, 20],
    ];
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'WLZ_Regime';
    sheet.getRange('E1:H1').formulas = formulas;
    other.getRange('A1:D1').formulas = formulas;
    await context.sync();
    const expectAll = async (...values: unknown[]): Promise<void> => {
      const ranges = [sheet.getRange('E1:H1').load('values'), other.getRange('A1:D1').load('values')];
      await context.sync();
      expect(ranges.map((range) => range.values.flat())).toEqual([values, values]);
    };
    try {
      await work(table, expectAll, sheet);
    } finally {
      sheet.delete();
      other.delete();
      await context.sync();
    }
  });

test('rows.add counts, and keeps counting after the next edit', () =>
  withTable(async (table, expectAll, sheet) => {
    await expectAll(3, 3, 33, 3);
    table.rows.add(undefined, [[4, 40]]);
    await expectAll(7, 7, 77, 4);
    sheet.getRange('A4').values = [[5]];
    await expectAll(8, 8, 78, 4);
    table.rows.add(0, [[100, 1000]]);
    await expectAll(108, 108, 1178, 5);
    sheet.getRange('A2').values = [[200]];
    await expectAll(208, 208, 1278, 5);
  }));

test('deleted rows no longer count, also after the next edit', () =>
  withTable(async (table, expectAll, sheet) => {
    table.rows.getItemAt(0).delete();
    await expectAll(2, 2, 22, 2);
    sheet.getRange('A2').values = [[3]];
    await expectAll(3, 3, 23, 2);
    sheet.getRange('A3').values = [[1000]]; // below the table
    await expectAll(3, 3, 23, 2);
  }));

test('resize, larger and smaller', () =>
  withTable(async (table, expectAll, sheet) => {
    sheet.getRange('A4:B4').values = [[4, 40]];
    await expectAll(3, 3, 33, 3);
    table.resize('A1:B4');
    await expectAll(7, 7, 77, 4);
    sheet.getRange('A4').values = [[5]];
    await expectAll(8, 8, 78, 4);
    table.resize('A1:B2');
    await expectAll(1, 1, 11, 2);
    sheet.getRange('A2').values = [[6]];
    await expectAll(6, 6, 16, 2);
  }));

test('rows of the sheet that come and go', () =>
  withTable(async (_table, expectAll, sheet) => {
    sheet.getRange('3:3').insert('Down');
    sheet.getRange('A3').values = [[5]];
    await expectAll(8, 8, 38, 4);
    sheet.getRange('2:2').delete('Up');
    await expectAll(7, 7, 27, 3);
    sheet.getRange('A2').values = [[6]];
    await expectAll(8, 8, 28, 3);
  }));

test('a changed heading is the name of the column from then on', () =>
  withTable(async (table, _expectAll, sheet) => {
    table.columns.getItem('Bedrag (€)').name = 'Bedrag [in k€]';
    await table.context.sync();
    sheet.getRange('G1').formulas = [["=SUM(WLZ_Regime[Bedrag '[in k€']])"]];
    const result = sheet.getRange('G1').load('values,formulas');
    await table.context.sync();
    expect(result.values).toEqual([[30]]);
    expect(result.formulas).toEqual([["=SUM(WLZ_Regime[Bedrag '[in k€']])"]]);
  }));

test('a renamed table, and one that is deleted', () =>
  withTable(async (table, expectAll, sheet) => {
    table.name = 'Regime.2025_nieuw';
    await expectAll(3, 3, 33, 3);
    const first = sheet.getRange('E1').load('formulas');
    await table.context.sync();
    expect(first.formulas).toEqual([['=SUM(Regime.2025_nieuw[a])']]);
    sheet.getRange('A2').values = [[11]];
    await expectAll(13, 13, 43, 3);
    table.delete();
    await expectAll('#REF!', '#REF!', '#REF!', '#REF!');
  }));

test('headings with a semicolon, a comma or an apostrophe are no foreign separators', () =>
  withTable(async (table, _expectAll, sheet) => {
    table.columns.getItem('Bedrag (€)').name = "a; b, 'c";
    await table.context.sync();
    sheet.getRange('J1').formulas = [["=SUM(WLZ_Regime[[a; b, ''c]],1)"]];
    const result = sheet.getRange('J1').load('values');
    await table.context.sync();
    expect(result.values).toEqual([[31]]);
  }));

test('undo takes the row out of the sum again', () =>
  withTable(async (table, expectAll) => {
    table.rows.add(undefined, [[4, 40]]);
    await expectAll(7, 7, 77, 4);
    excel.engine.wb.undo();
    await excel.engine.settle();
    await expectAll(3, 3, 33, 3);
  }));

test('#All and #Totals know the totals row of a table from a file', () =>
  withTable(async (table, _expectAll, sheet) => {
    const { engine } = excel;
    sheet.getRange('A4:B4').values = [['Totaal', 30]];
    sheet.getRange('J1:J2').formulas = [['=WLZ_Regime[[#Totals],[Bedrag (€)]]'], ['=ROWS(WLZ_Regime[#All])']];
    table.load('id');
    await table.context.sync();
    const columns = [{ name: 'a', totalsLabel: 'Totaal' }, { name: 'Bedrag (€)' }];
    const extras = { ...readExtras(undefined), totalsRow: true, columns };
    engine.injector.get(TableManager).getTable(engine.wb.getId(), table.id)?.setTableMeta(withExtras(extras));
    sheet.getRange('J1:J2').formulas = [
      ['=WLZ_Regime[[#Totals],[Bedrag (€)]]+0'],
      ['=ROWS(WLZ_Regime[#All])+0'],
    ];
    const results = sheet.getRange('J1:J2').load('values');
    await table.context.sync();
    expect(results.values).toEqual([[30], [4]]);
  }));
