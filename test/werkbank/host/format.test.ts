// Excel.RangeFormat and what hangs below it.
import { startExcel, type ExcelForTests } from '../../gereedschap/excel';
import { failure, onBlad1 } from './hulp';

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.dispose());

test('an untouched cell has Excel’s standard format', async () => {
  await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem('Blad1').getRange('Z99');
    format.load('horizontalAlignment,verticalAlignment,wrapText');
    format.load(
      'fill/color,font/name,font/size,font/color,font/bold,font/italic,font/underline,font/strikethrough',
    );
    await context.sync();
    expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText]).toEqual([
      'General',
      'Bottom',
      false,
    ]);
    expect(format.fill.color).toBe('#FFFFFF');
    expect(format.font.toJSON()).toMatchObject({
      name: 'Calibri',
      size: 11,
      color: '#000000',
      bold: false,
      italic: false,
      underline: 'None',
      strikethrough: false,
    });
  });
});

test('what is set comes back', async () => {
  await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem('Blad1').getRange('A1:B2');
    format.fill.color = '#ddebf7';
    format.font.set({ name: 'Arial', size: 14, color: '#1f4e79', bold: true, italic: true });
    format.font.underline = 'Single';
    format.font.strikethrough = true;
    format.horizontalAlignment = 'Right';
    format.verticalAlignment = 'Center';
    format.wrapText = true;
    await context.sync();
    format.load('horizontalAlignment,verticalAlignment,wrapText,fill/color,font');
    await context.sync();
    expect(format.fill.color).toBe('#DDEBF7');
    expect(format.font.toJSON()).toMatchObject({
      name: 'Arial',
      size: 14,
      color: '#1F4E79',
      bold: true,
      italic: true,
      underline: 'Single',
      strikethrough: true,
    });
    expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText]).toEqual([
      'Right',
      'Center',
      true,
    ]);
    format.fill.clear();
    format.font.bold = false;
    format.font.underline = 'None';
    format.horizontalAlignment = 'General';
    await context.sync();
    format.load('horizontalAlignment,fill/color,font/bold,font/underline');
    await context.sync();
    expect([format.fill.color, format.font.bold, format.font.underline]).toEqual(['#FFFFFF', false, 'None']);
    expect(format.horizontalAlignment).toBe('General');
  });
});

test('cells that differ give null', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('C1').format.font.bold = true;
    sheet.getRange('C1').format.fill.color = '#FF0000';
    sheet.getRange('C1').format.horizontalAlignment = 'Left';
    const { format } = sheet
      .getRange('C1:C2')
      .load('format/horizontalAlignment,format/font/bold,format/font/size');
    format.load('fill/color');
    await context.sync();
    expect([format.font.bold, format.fill.color, format.horizontalAlignment]).toEqual([null, null, null]);
    expect(format.font.size).toBe(11);
  });
});

test('a format on a whole column shows in its cells', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('G:G').format.font.italic = true;
    const font = sheet.getRange('G50').format.font.load('italic');
    const column = sheet.getRange('G:G').format.font.load('italic');
    await context.sync();
    expect([font.italic, column.italic]).toEqual([true, true]);
  });
});

describe('number formats', () => {
  test('one for each cell, one for all, null leaves alone, General takes it away', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A5:B5');
      range.values = [[1234.5, 0.958]];
      range.numberFormat = [['#,##0.00', '0.0%']];
      range.load('numberFormat,text,numberFormatLocal');
      await context.sync();
      expect(range.numberFormat).toEqual([['#,##0.00', '0.0%']]);
      expect(range.numberFormatLocal).toEqual([['#.##0,00', '0,0%']]);
      expect(range.text).toEqual([['1.234,50', '95,8%']]);
      range.numberFormat = [[null, 'General']] as unknown as string[][];
      range.load('numberFormat,text,numberFormatLocal');
      await context.sync();
      expect(range.numberFormat).toEqual([['#,##0.00', 'General']]);
      expect(range.numberFormatLocal).toEqual([['#.##0,00', 'Standaard']]);
      expect(range.text).toEqual([['1.234,50', '0,958']]);
      range.numberFormat = 'dd-mm-yyyy' as unknown as string[][];
      range.load('numberFormat,numberFormatLocal');
      await context.sync();
      expect(range.numberFormat).toEqual([['dd-mm-yyyy', 'dd-mm-yyyy']]);
      expect(range.numberFormatLocal).toEqual([['dd-mm-jjjj', 'dd-mm-jjjj']]);
    });
  });

  test('numberFormatLocal is set in Dutch', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A6:B6');
      range.numberFormatLocal = [['#.##0,0;[Rood]#.##0,0-', 'Standaard']];
      range.load('numberFormat');
      await context.sync();
      expect(range.numberFormat).toEqual([['#,##0.0;[Red]#,##0.0-', 'General']]);
    });
  });

  test('do not change what is in the cell: text that looks like a number stays text', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A7');
      range.values = [["'007"]];
      range.numberFormat = [['0.00']];
      range.load('values,valueTypes,text');
      await context.sync();
      expect([range.values, range.valueTypes, range.text]).toEqual([[['007']], [['String']], [['007']]]);
    });
  });

  test('show the amounts of the month table as Dutch Excel does', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A8:C8');
      range.values = [[1205744000, -52494000, 0]];
      range.numberFormat = [Array<string>(3).fill('#,##0,"€";[Red]#,##0,"-€";"-€"')];
      range.load('text');
      await context.sync();
      expect(range.text).toEqual([['1.205.744€', '52.494-€', '-€']]);
    });
  });
});

describe('sizes', () => {
  test('column width and row height in points; null when they differ', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('K1:L1').format.columnWidth = 90;
      sheet.getRange('K3:K4').format.rowHeight = 30;
      const same = sheet.getRange('K3:L4').format.load('columnWidth,rowHeight');
      const different = sheet.getRange('L4:M5').format.load('columnWidth,rowHeight');
      await context.sync();
      expect([same.columnWidth, same.rowHeight]).toEqual([90, 30]);
      expect([different.columnWidth, different.rowHeight]).toEqual([null, null]);
    });
  });

  test('autofit makes a column wide enough for its longest text, and leaves an empty one', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('P1').values = [['een tekst van bijna vijftig tekens, dus een brede kolom']];
      sheet.getRange('Q1').values = [['a']];
      const empty = sheet.getRange('R1').format.load('columnWidth');
      await context.sync();
      const before = empty.columnWidth;
      sheet.getRange('P:R').format.autofitColumns();
      const [long, short] = ['P1', 'Q1'].map((cell) => sheet.getRange(cell).format.load('columnWidth'));
      empty.load('columnWidth');
      await context.sync();
      expect(long?.columnWidth).toBeGreaterThan(200);
      expect(short?.columnWidth).toBeLessThan(40);
      expect(empty.columnWidth).toBe(before);
    });
  });

  test('top, left, width and height of a range in points', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Maten');
      sheet.getRange('A:A').format.columnWidth = 60;
      sheet.getRange('1:1').format.rowHeight = 15;
      const range = sheet.getRange('B2').load('top,left');
      const first = sheet.getRange('A1').load('top,left,width,height');
      await context.sync();
      expect([range.left, range.top]).toEqual([60, 15]);
      expect([first.left, first.top, first.width, first.height]).toEqual([0, 0, 60, 15]);
    });
  });
});

describe('borders', () => {
  test('a side has a style, a weight and a colour; other sides stay without', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('T1:U3');
      const top = range.format.borders.getItem('EdgeTop');
      top.style = 'Continuous';
      top.color = '#1f4e79';
      const bottom = range.format.borders.getItem('EdgeBottom');
      bottom.weight = 'Medium';
      const double = range.format.borders.getItem('InsideHorizontal');
      double.style = 'Double';
      const left = range.format.borders.getItem('EdgeLeft');
      for (const border of [top, bottom, double, left]) border.load('sideIndex,style,color,weight');
      await context.sync();
      expect(top.toJSON()).toMatchObject({
        sideIndex: 'EdgeTop',
        style: 'Continuous',
        weight: 'Thin',
        color: '#1F4E79',
      });
      expect(bottom.toJSON()).toMatchObject({ style: 'Continuous', weight: 'Medium', color: '#000000' });
      expect(double.toJSON()).toMatchObject({ style: 'Double', weight: 'Thick' });
      expect(left.style).toBe('None');
      top.style = 'None';
      top.load('style');
      await context.sync();
      expect(top.style).toBe('None');
    });
  });

  test('a side of which the cells differ gives null', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('T10').format.borders.getItem('EdgeTop').style = 'Dash';
      const border = sheet.getRange('T10:U10').format.borders.getItem('EdgeTop').load('style');
      await context.sync();
      expect(border.style).toBeNull();
    });
  });

  test('the collection has all eight sides', async () => {
    await Excel.run(async (context) => {
      const { borders } = context.workbook.worksheets.getItem('Blad1').getRange('A1').format;
      borders.load('count,items/sideIndex');
      await context.sync();
      expect(borders.count).toBe(8);
      expect(borders.items.map((border) => border.sideIndex)).toContain('DiagonalUp');
    });
  });
});

describe('what does not exist is refused', () => {
  const refused: [string, (format: Excel.RangeFormat) => void][] = [
    ['colour', (format) => (format.fill.color = '12,5')],
    ['alignment', (format) => (format.horizontalAlignment = 'Midden' as 'Center')],
    ['vertical alignment', (format) => (format.verticalAlignment = 'Midden' as 'Center')],
    ['border', (format) => (format.borders.getItem('Boven' as 'EdgeTop').style = 'Continuous')],
    ['border style', (format) => (format.borders.getItem('EdgeTop').style = 'Golf' as 'Dash')],
    ['border weight', (format) => (format.borders.getItem('EdgeTop').weight = 'Dik' as 'Thick')],
    ['font size', (format) => (format.font.size = 0)],
    ['font name', (format) => (format.font.name = '')],
    ['underline', (format) => (format.font.underline = 'Golf' as 'Single')],
    ['column width', (format) => (format.columnWidth = -1)],
  ];
  test.each(refused)('%s', async (_, set) => {
    expect((await failure(onBlad1((sheet) => set(sheet.getRange('A1').format)))).code).toBe(
      'InvalidArgument',
    );
  });
});
