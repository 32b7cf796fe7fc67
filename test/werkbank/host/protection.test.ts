// Protected sheets: office.js gets AccessDenied, typing in the grid is stopped by Univer.
import { startExcel, type ExcelForTests } from '../../gereedschap/excel';
import { failure, onBlad1 } from './hulp';

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel();
  await onBlad1((sheet) => {
    sheet.getRange('A1:B2').values = [
      ['a', 'b'],
      [1, 2],
    ];
  });
});
afterEach(() => onBlad1((sheet) => sheet.protection.unprotect('geheim')));
afterAll(() => excel.dispose());

const protect = (options?: Excel.WorksheetProtectionOptions, password?: string): Promise<void> =>
  onBlad1((sheet) => sheet.protection.protect(options, password));

test('a sheet is unprotected until it is protected; its options are told', async () => {
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem('Blad1');
    protection.load('protected,options');
    await context.sync();
    expect(protection.protected).toBe(false);
    protection.protect({ allowSort: true });
    protection.load('protected,options');
    await context.sync();
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({
      allowSort: true,
      allowFormatCells: false,
      selectionMode: 'Normal',
    });
  });
});

const writes: [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void][] = [
  ['values', (sheet) => (sheet.getRange('A1').values = [[1]])],
  ['formulas', (sheet) => (sheet.getRange('A1').formulas = [['=1']])],
  ['number formats', (sheet) => (sheet.getRange('A1').numberFormat = [['0']])],
  ['fills', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
  ['borders', (sheet) => (sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Continuous')],
  ['column widths', (sheet) => (sheet.getRange('A1').format.columnWidth = 50)],
  ['clearing', (sheet) => sheet.getRange('A1').clear()],
  ['inserting rows', (sheet) => sheet.getRange('1:1').insert('Down')],
  ['deleting cells', (sheet) => sheet.getRange('A1').delete('Up')],
  ['merging', (sheet) => sheet.getRange('A1:B1').merge()],
  ['tables', (sheet) => sheet.tables.add('A1:B2', true)],
  ['charts', (sheet) => sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'))],
];
test.each(writes)('%s are refused with AccessDenied, and nothing changes', async (_, write) => {
  await protect();
  expect((await failure(onBlad1(write))).code).toBe('AccessDenied');
  expect(excel.values('A1:B2')).toEqual([
    ['a', 'b'],
    [1, 2],
  ]);
});

test('what the options allow goes through', async () => {
  await protect({ allowFormatCells: true, allowFormatColumns: true });
  await onBlad1((sheet) => {
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1').numberFormat = [['0.0']];
    sheet.getRange('A1').format.columnWidth = 60;
  });
  await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem('Blad1').getRange('A1').load('format/font/bold');
    format.load('columnWidth');
    await context.sync();
    expect([format.font.bold, format.columnWidth]).toEqual([true, 60]);
  });
});

test('reading and selecting stay possible', async () => {
  await protect();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:B2').load('values');
    range.select();
    await context.sync();
    expect(range.values).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
  });
});

test('protecting twice is AccessDenied, as in Excel', async () => {
  await protect();
  expect((await failure(protect())).code).toBe('AccessDenied');
});

test('a password is needed to unprotect', async () => {
  await protect(undefined, 'geheim');
  const wrong = onBlad1((sheet) => sheet.protection.unprotect('raad'));
  expect((await failure(wrong)).code).toBe('AccessDenied');
  await onBlad1((sheet) => sheet.protection.unprotect('geheim'));
  await onBlad1((sheet) => {
    sheet.getRange('D1').values = [['kan weer']];
  });
  expect(excel.values('D1')).toEqual([['kan weer']]);
});

test('an option that allows formatting does not allow typing', async () => {
  await protect({ allowFormatCells: true });
  const permission = excel.engine.wb.getActiveSheet().getWorksheetPermission();
  expect(permission.getPoint(excel.engine.api.Enum.WorksheetPermissionPoint.SetCellValue)).toBe(false);
  await expect(excel.type('A1', '9')).rejects.toThrow();
  expect(excel.values('A1')).toEqual([['a']]);
});

test('other sheets are not touched', async () => {
  await protect();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('A1').values = [[1]];
    const range = sheet.getRange('A1').load('values');
    await context.sync();
    expect(range.values).toEqual([[1]]);
    sheet.delete();
    await context.sync();
  });
});

test('formulas on a protected sheet keep calculating', async () => {
  await onBlad1((_, context) => context.workbook.worksheets.add('Bron'));
  await onBlad1((sheet) => {
    sheet.getRange('F1').formulas = [['=Bron!A1*2']];
  });
  await protect();
  await onBlad1((_, context) => {
    context.workbook.worksheets.getItem('Bron').getRange('A1').values = [[21]];
  });
  expect(excel.values('F1')).toEqual([[42]]);
});

test('Univer stops typing: the sheet cannot be edited', async () => {
  const permission = excel.engine.wb.getActiveSheet().getWorksheetPermission();
  expect(permission.canEditCell(0, 0)).toBe(true);
  await protect();
  expect(permission.canEditCell(0, 0)).toBe(false);
  await onBlad1((sheet) => sheet.protection.unprotect());
  expect(permission.canEditCell(0, 0)).toBe(true);
});
