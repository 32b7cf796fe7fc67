// Names, settings and the application object.
import { startExcel, type ExcelForTests } from '../../gereedschap/excel';
import { failure, onBlad1, until } from './hulp';

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.dispose());

describe('names', () => {
  test('for a range: formula, value, type, range; formulas use it', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('B2:B3').values = [[10], [20]];
      const item = context.workbook.names.add('Bedragen', sheet.getRange('B2:B3'), 'uit de brief');
      item.load('name,formula,value,type,visible,scope,comment');
      const range = item.getRange().load('address');
      const sum = sheet.getRange('D1');
      sum.formulas = [['=SUM(Bedragen)']];
      sum.load('values');
      await context.sync();
      expect(item.toJSON()).toMatchObject({
        name: 'Bedragen',
        formula: '=Blad1!$B$2:$B$3',
        value: 'Blad1!B2:B3',
        type: 'Range',
        visible: true,
        scope: 'Workbook',
        comment: 'uit de brief',
      });
      expect(range.address).toBe('Blad1!B2:B3');
      expect(sum.values).toEqual([[30]]);
    });
  });

  test('for a constant or a formula', async () => {
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      const items = [
        names.add('Factor', '=1.5'),
        names.add('Tekst', '="a ""b"""'),
        names.add('Aan', '=TRUE'),
        names.add('Som', '=SUM(Blad1!$B$2:$B$3)'),
      ].map((item) => item.load('type,value,formula'));
      await context.sync();
      expect(items.map(({ type, value }) => [type, value])).toEqual([
        ['Double', 1.5],
        ['String', 'a "b"'],
        ['Boolean', true],
        ['String', '=SUM(Blad1!$B$2:$B$3)'],
      ]);
      const none = items[0]?.getRangeOrNullObject();
      await context.sync();
      expect(none?.isNullObject).toBe(true);
      items[0]?.getRange().load('address');
      expect((await failure(context.sync())).code).toBe('ItemNotFound');
    });
  });

  test('a changed formula counts in the cells that use the name', async () => {
    await Excel.run(async (context) => {
      const item = context.workbook.names.getItem('Bedragen');
      const sum = context.workbook.worksheets.getItem('Blad1').getRange('D1');
      item.formula = '=Blad1!$B$2';
      sum.load('values');
      await context.sync();
      expect(sum.values).toEqual([[10]]);
    });
  });

  test('a name that is made later gives cells that wait for it their value', async () => {
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Blad1').getRange('D2');
      cell.formulas = [['=Later*2']];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['#NAME?']]);
      context.workbook.names.add('Later', '=21');
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[42]]);
      context.workbook.names.getItem('Later').delete();
      cell.clear();
      await context.sync();
    });
  });

  test('of a sheet belong to that sheet only', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      const item = sheet.names.add('Eigen', sheet.getRange('A1')).load('scope');
      sheet.names.load('items/name');
      const elsewhere = context.workbook.names.getItemOrNullObject('Eigen');
      await context.sync();
      expect(item.scope).toBe('Worksheet');
      expect(sheet.names.items.map(({ name }) => name)).toEqual(['Eigen']);
      expect(elsewhere.isNullObject).toBe(true);
    });
  });

  test('are found whatever their case, and deleted', async () => {
    await Excel.run(async (context) => {
      context.workbook.names.getItem('FACTOR').delete();
      const gone = context.workbook.names.getItemOrNullObject('Factor');
      const count = context.workbook.names.getCount();
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      expect(count.value).toBe(4);
    });
  });

  test.each([['met spatie'], ['A1'], ['R1C1'], ['1e'], ['']])(
    '%p is no name: InvalidArgument',
    async (name) => {
      const add = onBlad1((sheet, context) => context.workbook.names.add(name, sheet.getRange('A1')));
      expect((await failure(add)).code).toBe('InvalidArgument');
    },
  );

  test('a name that exists is ItemAlreadyExists, one that does not ItemNotFound', async () => {
    const twice = onBlad1((sheet, context) => context.workbook.names.add('bedragen', sheet.getRange('A1')));
    expect((await failure(twice)).code).toBe('ItemAlreadyExists');
    const missing = onBlad1((_, context) => context.workbook.names.getItem('Weg').load('name'));
    expect((await failure(missing)).code).toBe('ItemNotFound');
  });
});

describe('workbook.settings', () => {
  test('keep objects, are changed by add, counted and deleted', async () => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('WLZ.keuze', { jaar: 2024, regios: ['Noord'] });
      settings.add('WLZ.ander', 1);
      await context.sync();
      settings.add('WLZ.keuze', { jaar: 2025 });
      const item = settings.getItem('WLZ.keuze').load('key,value');
      const count = settings.getCount();
      settings.load('items/key,items/value');
      await context.sync();
      expect([item.key, item.value]).toEqual(['WLZ.keuze', { jaar: 2025 }]);
      expect(count.value).toBe(2);
      expect(settings.items.map(({ key }) => key)).toEqual(['WLZ.keuze', 'WLZ.ander']);
      item.delete();
      const gone = settings.getItemOrNullObject('WLZ.keuze');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    expect([...excel.host.settings]).toEqual([['WLZ.ander', 1]]);
  });

  test('a date survives, as office.js promises', async () => {
    const date = new Date(Date.UTC(2024, 0, 31));
    await Excel.run(async (context) => {
      context.workbook.settings.add('WLZ.dag', date);
      const item = context.workbook.settings.getItem('WLZ.dag').load('value');
      await context.sync();
      expect(item.value).toEqual(date);
    });
  });

  test('a setting that is not there is ItemNotFound', async () => {
    const missing = onBlad1((_, context) => context.workbook.settings.getItem('Weg').load('value'));
    expect((await failure(missing)).code).toBe('ItemNotFound');
  });
});

test('Office.context.document.settings are saved at the host', async () => {
  const { settings } = Office.context.document;
  settings.set('tarief', { a: 1 });
  await new Promise((done) => settings.saveAsync(done));
  await until(() => 'tarief' in excel.host.documentSettings);
  expect(excel.host.documentSettings['tarief']).toContain('{"a":1}');
  settings.remove('tarief');
  await new Promise((done) => settings.saveAsync(done));
  await until(() => !('tarief' in excel.host.documentSettings));
});

describe('workbook and application', () => {
  test('a Dutch user: comma for decimals, point for thousands', async () => {
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load(
        'calculationMode,calculationState,decimalSeparator,thousandsSeparator,useSystemSeparators',
      );
      application.cultureInfo.load('name');
      application.cultureInfo.numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
      context.workbook.load('name');
      await context.sync();
      expect(application.cultureInfo.name).toBe('nl-NL');
      expect(application.cultureInfo.numberFormat.numberDecimalSeparator).toBe(',');
      expect(application.cultureInfo.numberFormat.numberGroupSeparator).toBe('.');
      expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([',', '.']);
      expect([application.calculationMode, application.calculationState]).toEqual(['Automatic', 'Done']);
      expect(context.workbook.name).toBe('Map1.xlsx');
    });
  });

  test('calculate runs; a mode this workbook does not have is refused', async () => {
    await onBlad1((_, context) => context.workbook.application.calculate('Full'));
    const mode = onBlad1((_, context) => {
      context.workbook.application.calculationMode = 'Manual';
    });
    expect((await failure(mode)).code).toBe('InvalidArgument');
    const type = onBlad1((_, context) => context.workbook.application.calculate('Half' as 'Full'));
    expect((await failure(type)).code).toBe('InvalidArgument');
  });
});
