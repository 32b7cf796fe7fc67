// Formats cell by cell: range.getCellProperties() and setCellProperties().
import { startExcel, type ExcelForTests } from '../../gereedschap/excel';
import { failure, onBlad1 } from './hulp';

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel();
  await onBlad1((sheet) => {
    const { format } = sheet.getRange('B2');
    format.font.bold = true;
    format.font.color = '#FF0000';
    format.fill.color = '#DDEEFF';
    format.horizontalAlignment = 'Right';
    format.borders.getItem('EdgeBottom').style = 'Double';
  });
});
afterAll(() => excel.dispose());

const ALLES: Excel.CellPropertiesLoadOptions = {
  address: true,
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, italic: true, color: true, name: true, size: true, underline: true, subscript: true },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    textOrientation: true,
    shrinkToFit: true,
  },
};

const ask = (address: string, options = ALLES): Promise<Excel.CellProperties[][]> =>
  Excel.run(async (context) => {
    const asked = context.workbook.worksheets.getItem('Blad1').getRange(address).getCellProperties(options);
    await context.sync();
    return asked.value;
  });

const set = (address: string, values: Excel.SettableCellProperties[][]) =>
  onBlad1((sheet) => sheet.getRange(address).setCellProperties(values));

const kaal = {
  fill: { color: '#FFFFFF', pattern: 'None' },
  font: {
    bold: false,
    italic: false,
    color: '#000000',
    name: 'Calibri',
    size: 11,
    underline: 'None',
    subscript: false,
  },
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
};

test('one object per cell, with what was asked', async () => {
  const [[a, b] = []] = await ask('A2:B2');
  expect(a).toMatchObject({ address: 'Blad1!A2', format: kaal });
  expect(b?.format).toMatchObject({
    fill: { color: '#DDEEFF', pattern: 'Solid' },
    font: { bold: true, color: '#FF0000' },
    horizontalAlignment: 'Right',
  });
  expect(b?.format?.borders?.bottom).toEqual({ style: 'Double', weight: 'Thick', color: '#000000' });
  expect(b?.format?.borders?.top?.style).toBe('None');
  expect(await ask('A1', { format: { wrapText: true } })).toEqual([[{ format: { wrapText: false } }]]);
});

test('what is set comes back; what a cell leaves out stays', async () => {
  const format: Excel.CellPropertiesFormat = {
    font: {
      italic: true,
      size: 14,
      name: 'Arial',
      underline: 'Single',
      subscript: true,
      strikethrough: true,
    },
    fill: { color: '#00FF00' },
    borders: { top: { style: 'Continuous', weight: 'Medium', color: '#0000FF' } },
    verticalAlignment: 'Center',
    wrapText: true,
    indentLevel: 2,
    textOrientation: 45,
  };
  await set('B2:C2', [[{ format }, {}]]);
  const [[b, c] = []] = await ask('B2:C2');
  expect(b?.format).toMatchObject({
    font: { bold: true, italic: true, size: 14, name: 'Arial', underline: 'Single', subscript: true },
    fill: { color: '#00FF00', pattern: 'Solid' },
    verticalAlignment: 'Center',
    wrapText: true,
    indentLevel: 2,
    textOrientation: 45,
  });
  expect(b?.format?.borders?.top).toEqual({ style: 'Continuous', weight: 'Medium', color: '#0000FF' });
  expect(b?.format?.borders?.bottom?.style).toBe('Double');
  expect(c?.format).toMatchObject(kaal);
});

test('a format that is put back leaves nothing behind', async () => {
  const [[was] = []] = await ask('A2');
  const [[is] = []] = await ask('B2');
  await set('A2', [[{ format: is?.format ?? {} }]]);
  await set('A2', [[{ format: { ...was?.format, fill: { pattern: 'None' } } }]]);
  const sheet = excel.engine.wb.getActiveSheet();
  const style = sheet.getSheet().getComposedCellStyle(1, 0);
  const left = Object.entries(style).filter(([key]) => key !== 'ff' && key !== 'fs');
  expect(
    left.filter(([, value]) => Object.values(Object(value) as object).some((part) => part !== null)),
  ).toEqual([]);
});

test('what does not exist, or cannot be set here, is refused', async () => {
  const wrong: [Promise<unknown>, string][] = [
    [ask('A1', { format: { borders: { top: { style: true } } } } as object), 'InvalidArgument'],
    [ask('A1', { hyperlink: true }), 'InvalidArgument'],
    [ask('A:A'), 'InvalidArgument'],
    [set('A1', [[{ format: { shrinkToFit: true } }]]), 'InvalidArgument'],
    [set('A1', [[{ format: { horizontalAlignment: 'Scheef' as 'Left' } }]]), 'InvalidArgument'],
    [set('A1:B1', [[{}]]), 'InvalidArgument'],
  ];
  for (const [work, code] of wrong) expect(await failure(work)).toMatchObject({ code });
});

test('a column has the standard width until it gets another, and again when that is taken away', async () => {
  const standard = () =>
    Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Blad1').getRange('H:H');
      format.load('useStandardWidth,columnWidth');
      await context.sync();
      return [format.useStandardWidth, format.columnWidth];
    });
  const was = await standard();
  expect(was[0]).toBe(true);
  await onBlad1((sheet) => (sheet.getRange('H1').format.columnWidth = 150));
  expect(await standard()).toEqual([false, 150]);
  await onBlad1((sheet) => (sheet.getRange('H1').format.useStandardWidth = true));
  expect(await standard()).toEqual(was);
});
