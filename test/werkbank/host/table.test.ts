// Excel.Table, its rows and columns.
import { startExcel, type ExcelForTests } from '../../gereedschap/excel';
import { failure, onBlad1 } from './hulp';

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.dispose());

/** A fresh sheet with a table 'Tarieven' on B2:C4, and one value below it. */
const withTable = (
  work: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('B2:C4').values = [
      ['Regio', 'Bedrag'],
      ['Noord', 1],
      ['Zuid', 2],
    ];
    sheet.getRange('B7').values = [['onder de tabel']];
    const table = sheet.tables.add('B2:C4', true);
    table.name = 'Tarieven';
    await context.sync();
    await work(table, sheet, context);
    sheet.delete();
    await context.sync();
  });

const short = (range: Excel.Range): string => range.address.replace(/^.*!/, '');

test('name, id, sheet and the ranges of its parts', () =>
  withTable(async (table, sheet, context) => {
    table.load('id,name,showHeaders,showTotals,style');
    table.worksheet.load('name');
    sheet.load('name');
    const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((r) =>
      r.load('address'),
    );
    const same = context.workbook.tables.getItem('tarieven').load('id');
    await context.sync();
    expect([table.name, table.showHeaders, table.showTotals]).toEqual(['Tarieven', true, false]);
    expect(table.id).not.toBe('');
    expect(table.worksheet.name).toBe(sheet.name);
    expect(ranges.map(short)).toEqual(['B2:C4', 'B2:C2', 'B3:C4']);
    expect(same.id).toBe(table.id);
  }));

test('structured references calculate and follow when a row is added', () =>
  withTable(async (table, sheet, context) => {
    const sum = sheet.getRange('F1');
    sum.formulas = [['=SUM(Tarieven[Bedrag])']];
    sum.load('values');
    await context.sync();
    expect(sum.values).toEqual([[3]]);
    table.rows.add(undefined, [['Oost', 10]]);
    await context.sync();
    sum.load('values');
    await context.sync();
    expect(sum.values).toEqual([[13]]);
  }));

test('rows.add at the end, in between and several at once; what is below moves down', () =>
  withTable(async (table, sheet, context) => {
    table.rows.add(undefined, [['Oost', 3]]);
    table.rows.add(0, [
      ['Eerst', 0],
      ['Tweede', 0.5],
    ]);
    const range = table.getRange().load('address,values');
    const below = sheet.getRange('B10').load('values');
    table.rows.load('count');
    await context.sync();
    expect(short(range)).toBe('B2:C7');
    expect(range.values).toEqual([
      ['Regio', 'Bedrag'],
      ['Eerst', 0],
      ['Tweede', 0.5],
      ['Noord', 1],
      ['Zuid', 2],
      ['Oost', 3],
    ]);
    expect(below.values).toEqual([['onder de tabel']]);
    expect(table.rows.count).toBe(5);
  }));

test('a row can be read, changed and deleted; what is below moves up', () =>
  withTable(async (table, sheet, context) => {
    const row = table.rows.getItemAt(0);
    row.values = [['Noordoost', 9]];
    row.load('index,values');
    await context.sync();
    expect([row.index, row.values]).toEqual([0, [['Noordoost', 9]]]);
    row.delete();
    const range = table.getRange().load('address,values');
    const below = sheet.getRange('B6').load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['Regio', 'Bedrag'],
      ['Zuid', 2],
    ]);
    expect(below.values).toEqual([['onder de tabel']]);
  }));

test('columns by index, name and id', () =>
  withTable(async (table, _sheet, context) => {
    table.columns.load('count,items/name,items/index,items/id');
    const column = table.columns.getItem('bedrag');
    const parts = [column.getRange(), column.getHeaderRowRange(), column.getDataBodyRange()].map((r) =>
      r.load('address'),
    );
    column.load('values');
    const none = table.columns.getItemOrNullObject('Weg');
    await context.sync();
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ['Regio', 0],
      ['Bedrag', 1],
    ]);
    expect(parts.map(short)).toEqual(['C2:C4', 'C2', 'C3:C4']);
    expect(column.values).toEqual([['Bedrag'], [1], [2]]);
    expect(none.isNullObject).toBe(true);
    column.name = 'Euro';
    const header = table.getHeaderRowRange().load('values');
    await context.sync();
    expect(header.values).toEqual([['Regio', 'Euro']]);
  }));

test('resize keeps the header on its row', () =>
  withTable(async (table, _sheet, context) => {
    table.resize('B2:D6');
    const range = table.getRange().load('address');
    await context.sync();
    expect(short(range)).toBe('B2:D6');
    table.resize('B3:D6');
    expect((await failure(context.sync())).code).toBe('InvalidArgument');
  }));

test('a range without headers gets a header row above it', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    const table = sheet.tables.add('A1:B2', false);
    const range = table.getRange().load('address,values');
    await context.sync();
    expect(short(range)).toBe('A1:B3');
    expect(range.values).toEqual([
      ['Kolom1', 'Kolom2'],
      [1, 2],
      [3, 4],
    ]);
    sheet.delete();
    await context.sync();
  });
});

test('headers are text, never empty and never twice', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('A1:D2').values = [
      ['Naam', 2024, 'naam', ''],
      [1, 2, 3, 4],
    ];
    const header = sheet.tables.add('A1:D2', true).getHeaderRowRange().load('values,valueTypes');
    await context.sync();
    expect(header.values).toEqual([['Naam', '2024', 'naam2', 'Kolom4']]);
    expect(header.valueTypes).toEqual([['String', 'String', 'String', 'String']]);
    sheet.delete();
    await context.sync();
  });
});

test('convertToRange keeps the cells, delete takes them', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('A1:A2').values = [['a'], [1]];
    sheet.getRange('C1:C2').values = [['b'], [2]];
    const kept = sheet.tables.add('A1:A2', true).convertToRange().load('values');
    await context.sync();
    sheet.tables.add('C1:C2', true).delete();
    const gone = sheet.getRange('C1:C2').load('values');
    sheet.tables.load('count');
    await context.sync();
    expect(kept.values).toEqual([['a'], [1]]);
    expect(gone.values).toEqual([[''], ['']]);
    expect(sheet.tables.count).toBe(0);
    sheet.delete();
    await context.sync();
  });
});

test('names and overlaps are guarded', () =>
  withTable(async (table, sheet, context) => {
    const other = sheet.tables.add('E2:E4', true);
    await context.sync();
    const rename = (name: string) => {
      other.name = name;
      return failure(context.sync());
    };
    expect((await rename('TARIEVEN')).code).toBe('ItemAlreadyExists');
    expect((await rename('met spatie')).code).toBe('InvalidArgument');
    sheet.tables.add('C4:D5', true);
    expect((await failure(context.sync())).code).toBe('InvalidArgument');
    table.rows.getItemAt(7).load('values');
    expect((await failure(context.sync())).code).toBe('ItemNotFound');
  }));

test('a table that is not there is ItemNotFound or a null object; there is no total row', async () => {
  await Excel.run(async (context) => {
    const none = context.workbook.tables.getItemOrNullObject('Weg');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  const missing = onBlad1((_, context) => context.workbook.tables.getItem('Weg').load('name'));
  expect((await failure(missing)).code).toBe('ItemNotFound');
  await withTable(async (table, _sheet, context) => {
    table.getTotalRowRange().load('address');
    expect((await failure(context.sync())).code).toBe('ItemNotFound');
  });
});

test('a table name stands for its rows', () =>
  withTable(async (_table, sheet, context) => {
    const range = sheet.getRange('Tarieven').load('address');
    await context.sync();
    expect(short(range)).toBe('B3:C4');
  }));
