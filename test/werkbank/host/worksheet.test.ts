// Excel.Worksheet and Excel.WorksheetCollection.
import { startExcel, type ExcelForTests } from '../../gereedschap/excel';
import { failure, onBlad1 } from './hulp';

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.dispose());

const names = () => excel.engine.wb.getSheets().map((sheet) => sheet.getSheetName());

async function add(name?: string): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name).load('name');
    await context.sync();
    return sheet.name;
  });
}
const remove = (name: string): Promise<void> =>
  onBlad1((_, context) => context.workbook.worksheets.getItem(name).delete());

describe('the collection', () => {
  test('add puts a sheet at the end and does not activate it', async () => {
    await add('Tweede');
    expect(names()).toEqual(['Blad1', 'Tweede']);
    expect(excel.engine.wb.getActiveSheet().getSheetName()).toBe('Blad1');
    await remove('Tweede');
  });

  test('a sheet without a name gets the first free BladN', async () => {
    expect(await add()).toBe('Blad2');
    expect(await add('Blad3')).toBe('Blad3');
    expect(await add()).toBe('Blad4');
    for (const name of ['Blad2', 'Blad3', 'Blad4']) await remove(name);
  });

  test('an added sheet stays the same object over later syncs', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Blijft');
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      sheet.load('name');
      context.workbook.worksheets.load('items/name');
      await context.sync();
      expect(context.workbook.worksheets.items.map(({ name }) => name)).toEqual(['Blad1', 'Blijft']);
      sheet.delete();
      await context.sync();
    });
  });

  test('getItem takes a name, whatever its case, or an id', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('blad1').load('id,name');
      await context.sync();
      const same = worksheets.getItem(sheet.id).load('name');
      const first = worksheets.getFirst().load('name');
      const last = worksheets.getLast().load('name');
      const active = worksheets.getActiveWorksheet().load('name');
      const count = worksheets.getCount();
      await context.sync();
      expect([sheet.name, same.name, first.name, last.name, active.name]).toEqual(Array(5).fill('Blad1'));
      expect(count.value).toBe(1);
    });
  });

  test('what is not there is ItemNotFound with the statement, or a null object', async () => {
    const missing = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Weg').load('name');
        await context.sync();
      }),
    );
    expect(missing.code).toBe('ItemNotFound');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Weg').load('name');
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  test('collections can be loaded in part', async () => {
    await add('Tweede');
    await add('Derde');
    await Excel.run(async (context) => {
      const some = context.workbook.worksheets.load({ select: 'name', top: 1, skip: 1 });
      await context.sync();
      expect(some.items.map(({ name }) => name)).toEqual(['Tweede']);
    });
    await remove('Tweede');
    await remove('Derde');
  });
});

describe('names', () => {
  test.each<[string, string]>([
    ['32 tekens', 'x'.repeat(32)],
    ['a colon', 'a:b'],
    ['a slash', 'a/b'],
    ['a backslash', 'a\\b'],
    ['a question mark', 'a?'],
    ['an asterisk', 'a*'],
    ['brackets', '[a]'],
    ['an apostrophe at an end', "'a"],
  ])('%s is InvalidArgument', async (_, name) => {
    expect((await failure(add(name))).code).toBe('InvalidArgument');
    const rename = onBlad1((sheet) => {
      sheet.name = name;
    });
    expect((await failure(rename)).code).toBe('InvalidArgument');
    expect(names()).toEqual(['Blad1']);
  });

  test('a name in use is ItemAlreadyExists, whatever its case; 31 characters are fine', async () => {
    const long = await add('y'.repeat(31));
    expect(long).toHaveLength(31);
    expect((await failure(add('BLAD1'))).code).toBe('ItemAlreadyExists');
    const rename = onBlad1((_, context) => {
      context.workbook.worksheets.getItem(long).name = 'blad1';
    });
    expect((await failure(rename)).code).toBe('ItemAlreadyExists');
    await remove(long);
  });

  test('renaming follows in formulas, and a change of case only is allowed', async () => {
    await add('Bron');
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Blad1').getRange('A1');
      cell.formulas = [['=Bron!A1+1']];
      await context.sync();
      const sheet = context.workbook.worksheets.getItem('Bron');
      sheet.name = 'Herkomst';
      cell.load('formulas');
      await context.sync();
      expect(cell.formulas).toEqual([['=Herkomst!A1+1']]);
      sheet.name = 'HERKOMST';
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('HERKOMST');
      cell.clear();
      sheet.delete();
      await context.sync();
    });
  });
});

describe('one sheet', () => {
  test('position, visibility, tab colour, gridlines', async () => {
    await add('Eigen');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Eigen');
      sheet.load('position,visibility,tabColor,showGridlines');
      await context.sync();
      expect([sheet.position, sheet.visibility, sheet.tabColor, sheet.showGridlines]).toEqual([
        1,
        'Visible',
        '',
        true,
      ]);
      sheet.set({ position: 0, visibility: 'Hidden', tabColor: '#ff8800', showGridlines: false });
      sheet.load('position,visibility,tabColor,showGridlines');
      const visible = context.workbook.worksheets.getCount(true);
      await context.sync();
      expect([sheet.position, sheet.visibility, sheet.tabColor, sheet.showGridlines]).toEqual([
        0,
        'Hidden',
        '#FF8800',
        false,
      ]);
      expect(visible.value).toBe(1);
      sheet.visibility = 'Visible';
      sheet.tabColor = '';
      sheet.load('visibility,tabColor');
      await context.sync();
      expect([sheet.visibility, sheet.tabColor]).toEqual(['Visible', '']);
      sheet.delete();
      await context.sync();
    });
  });

  test('activate; a hidden sheet cannot be activated', async () => {
    await add('Voor');
    await onBlad1((_, context) => context.workbook.worksheets.getItem('Voor').activate());
    expect(excel.engine.wb.getActiveSheet().getSheetName()).toBe('Voor');
    await onBlad1((sheet) => sheet.activate());
    const hidden = onBlad1((_, context) => {
      const sheet = context.workbook.worksheets.getItem('Voor');
      sheet.visibility = 'Hidden';
      sheet.activate();
    });
    expect((await failure(hidden)).code).toBe('InvalidOperation');
    await remove('Voor');
  });

  test('the last visible sheet can be neither deleted nor hidden', async () => {
    expect((await failure(onBlad1((sheet) => sheet.delete()))).code).toBe('InvalidOperation');
    const hide = onBlad1((sheet) => {
      sheet.visibility = 'Hidden';
    });
    expect((await failure(hide)).code).toBe('InvalidOperation');
    expect(names()).toEqual(['Blad1']);
  });

  test('getRange with an address, by indexes, of one cell, by name', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      context.workbook.names.add('Bedragen', sheet.getRange('B2:B4'));
      const ranges = [
        sheet.getRange('C1:D2'),
        sheet.getRangeByIndexes(1, 2, 3, 4),
        sheet.getCell(4, 5),
        sheet.getRange('Bedragen'),
      ].map((range) => range.load('address'));
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual([
        'Blad1!C1:D2',
        'Blad1!C2:F4',
        'Blad1!F5',
        'Blad1!B2:B4',
      ]);
      context.workbook.names.getItem('Bedragen').delete();
      await context.sync();
    });
  });

  test('the used range of an empty sheet is its first cell', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Leeg');
      const used = sheet.getUsedRange().load('address');
      await context.sync();
      expect(used.address).toBe('Leeg!A1');
      sheet.delete();
      await context.sync();
    });
  });

  test('deleting leaves #REF! in formulas that looked at it', async () => {
    await add('Weg');
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Blad1').getRange('A3');
      cell.formulas = [['=Weg!A1']];
      await context.sync();
      context.workbook.worksheets.getItem('Weg').delete();
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['#REF!']]);
    });
  });
});

describe('freezing', () => {
  const location = (): Promise<string | null> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem('Blad1')
        .freezePanes.getLocationOrNullObject()
        .load('address');
      await context.sync();
      return range.isNullObject ? null : range.address;
    });
  test.each<[string, (panes: Excel.WorksheetFreezePanes, sheet: Excel.Worksheet) => void, string | null]>([
    ['rows', (panes) => panes.freezeRows(2), 'Blad1!1:2'],
    ['one row when no count is given', (panes) => panes.freezeRows(), 'Blad1!1:1'],
    ['columns', (panes) => panes.freezeColumns(1), 'Blad1!A:A'],
    ['both', (panes, sheet) => panes.freezeAt(sheet.getRange('A1:B3')), 'Blad1!A1:B3'],
    ['nothing', (panes) => panes.unfreeze(), null],
  ])('%s', async (_, freeze, expected) => {
    await onBlad1((sheet) => freeze(sheet.freezePanes, sheet));
    expect(await location()).toBe(expected);
  });
});
