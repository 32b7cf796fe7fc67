// How a batch runs: errors, what stays, undo, and the test hook for failing writes.
import { startExcel, type ExcelForTests } from '../../gereedschap/excel';
import { failure, onBlad1 } from './hulp';

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.dispose());

describe('errors', () => {
  const unknown: [string, (context: Excel.RequestContext) => void, string][] = [
    ['a method', (context) => context.workbook.worksheets.getItem('Blad1').copy(), 'Worksheet.Copy'],
    [
      'a property',
      (context) => context.workbook.worksheets.getItem('Blad1').shapes.load('count'),
      'Worksheet.Shapes',
    ],
    [
      'a value',
      (context) => context.workbook.worksheets.getItem('Blad1').load('standardWidth'),
      'Worksheet.StandardWidth',
    ],
    [
      'a value that can only be read here',
      (context) => (context.workbook.worksheets.getItem('Blad1').tables.getItem('T').showTotals = true),
      'Table.ShowTotals',
    ],
  ];
  test.each(unknown)('%s this host does not have is ApiNotFound and says which', async (_, use, member) => {
    await onBlad1((sheet, context) => {
      if (excel.host.charts.list().length === 0) context.workbook.tables.getItemOrNullObject('T');
      sheet.getRange('H1:H2').values = [['kop'], [1]];
    });
    if (member.startsWith('Table')) {
      await onBlad1((sheet) => {
        sheet.tables.add('H1:H2', true).name = 'T';
      });
    }
    const error = await failure(onBlad1((_sheet, context) => use(context)));
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain(member);
  });

  test('the error names the statement that failed', async () => {
    try {
      await onBlad1((_, context) => context.workbook.worksheets.getItem('Weg').getRange('A1').load('values'));
      throw new Error('it did not fail');
    } catch (error) {
      expect(error).toBeInstanceOf(OfficeExtension.Error);
      expect((error as OfficeExtension.Error).debugInfo.statement).toContain('getItem');
    }
  });

  test('reading what was not loaded is office.js’ own error', async () => {
    const read = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A1');
      await context.sync();
      return range.values;
    });
    expect((await failure(read)).code).toBe('PropertyNotLoaded');
  });

  test('a batch is no transaction: what ran before the error stays and is calculated', async () => {
    const run = onBlad1((sheet, context) => {
      sheet.getRange('A1').formulas = [['=1+1']];
      context.workbook.worksheets.getItem('Weg').getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [['komt niet']];
    });
    expect((await failure(run)).code).toBe('ItemNotFound');
    expect(excel.values('A1:A2')).toEqual([[2], ['']]);
  });

  test('after an error the next batch just works', async () => {
    await failure(onBlad1((_, context) => context.workbook.worksheets.getItem('Weg').load('name')));
    await onBlad1((sheet) => {
      sheet.getRange('A3').values = [['door']];
    });
    expect(excel.values('A3')).toEqual([['door']]);
  });
});

test('batches run one after another, in the order they were sent', async () => {
  await Promise.all(
    [1, 2, 3].map((n) =>
      onBlad1((sheet) => {
        sheet.getRange('B1').formulas = [[`=${n}*10`]];
        sheet.getRange(`B${n + 1}`).formulas = [['=B1']];
      }),
    ),
  );
  expect(excel.values('B1:B4')).toEqual([[30], [30], [30], [30]]);
});

test('a read waits for a calculation that a user’s edit started', async () => {
  await excel.type('C2', '=C1*2');
  excel.engine.wb.getActiveSheet().getRange('C1').setValue(8);
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Blad1').getRange('C2').load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[16]]);
});

describe('undo', () => {
  test('takes back one batch in one step, and redo brings it again', async () => {
    await onBlad1((sheet) => {
      sheet.getRange('E1:F1').values = [['oud', 1]];
    });
    await onBlad1((sheet) => {
      sheet.getRange('E1').values = [['nieuw']];
      sheet.getRange('F1').values = [[2]];
      sheet.getRange('E1:F1').format.font.bold = true;
      sheet.getRange('E2').formulas = [['=F1*2']];
    });
    expect(excel.values('E1:F2')).toEqual([
      ['nieuw', 2],
      [4, ''],
    ]);
    await excel.engine.api.undo();
    await excel.engine.settle();
    expect(excel.values('E1:F2')).toEqual([
      ['oud', 1],
      ['', ''],
    ]);
    await excel.engine.api.redo();
    await excel.engine.settle();
    expect(excel.values('E1:F2')).toEqual([
      ['nieuw', 2],
      [4, ''],
    ]);
  });

  test('two batches are two steps', async () => {
    for (const value of [1, 2, 3]) {
      await onBlad1((sheet) => {
        sheet.getRange('G1').values = [[value]];
      });
    }
    await excel.engine.api.undo();
    expect(excel.values('G1')).toEqual([[2]]);
    await excel.engine.api.undo();
    expect(excel.values('G1')).toEqual([[1]]);
  });
});

describe('faults', () => {
  const writeThree = () =>
    onBlad1((sheet) => {
      for (const cell of ['J1', 'J2', 'J3']) sheet.getRange(cell).values = [['x']];
    });
  afterEach(() => onBlad1((sheet) => sheet.getRange('J1:J3').clear()));

  test('the k-th write fails with GeneralException, later ones do not happen', async () => {
    excel.host.faults.failWrite(2);
    expect((await failure(writeThree())).code).toBe('GeneralException');
    expect(excel.values('J1:J3')).toEqual([['x'], [''], ['']]);
  });

  test('it fails once', async () => {
    excel.host.faults.failWrite(1);
    await failure(writeThree());
    await writeThree();
    expect(excel.values('J1:J3')).toEqual([['x'], ['x'], ['x']]);
  });

  test('reading does not count, and 0 takes the fault away', async () => {
    excel.host.faults.failWrite(1);
    await onBlad1((sheet) => sheet.getUsedRange().load('address'));
    excel.host.faults.failWrite(0);
    await writeThree();
    expect(excel.values('J3')).toEqual([['x']]);
  });
});
