// Excel.Range against its documentation (@types/office-js): addresses, values, formulas and derived ranges.
import { startExcel, type ExcelForTests } from '../../gereedschap/excel';

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.dispose());

/** Loads properties of one range of Blad1 and gives them back. */
async function load<K extends keyof Excel.Range>(
  address: string,
  ...names: K[]
): Promise<Pick<Excel.Range, K>> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Blad1').getRange(address);
    range.load(names as string[]);
    await context.sync();
    return Object.fromEntries(names.map((name) => [name, range[name]])) as Pick<Excel.Range, K>;
  });
}

/** Sets values in Blad1, syncs and gives the value types and values back. */
const put = (address: string, values: unknown): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange(address).values = values as unknown[][];
    await context.sync();
  });

const failure = async (work: Promise<unknown>): Promise<{ code: string; location?: string }> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof OfficeExtension.Error)
      return { code: error.code, location: error.debugInfo.errorLocation };
    throw error;
  }
  throw new Error('it did not fail');
};

describe('where it is', () => {
  test('address with the sheet, indexes from 0 and counts', async () => {
    const range = await load(
      'B3:D4',
      'address',
      'rowIndex',
      'columnIndex',
      'rowCount',
      'columnCount',
      'cellCount',
    );
    expect(range).toEqual({
      address: 'Blad1!B3:D4',
      rowIndex: 2,
      columnIndex: 1,
      rowCount: 2,
      columnCount: 3,
      cellCount: 6,
    });
  });

  test('a sheet name with a space is quoted, an apostrophe in it is doubled', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Jan's blad");
      const range = sheet.getRange('A1').load('address');
      const same = context.workbook.worksheets.getItem('Blad1').getRange("'Jan''s blad'!A1").load('address');
      await context.sync();
      expect(range.address).toBe("'Jan''s blad'!A1");
      expect(same.address).toBe(range.address);
      sheet.delete();
      await context.sync();
    });
  });

  test('whole columns and rows have Excel’s size, and null for what each cell has', async () => {
    const columns = await load(
      'B:C',
      'address',
      'rowCount',
      'columnCount',
      'cellCount',
      'values',
      'isEntireColumn',
    );
    expect(columns).toEqual({
      address: 'Blad1!B:C',
      rowCount: 1048576,
      columnCount: 2,
      cellCount: 2097152,
      values: null,
      isEntireColumn: true,
    });
    expect(await load('3:4', 'address', 'isEntireRow')).toEqual({ address: 'Blad1!3:4', isEntireRow: true });
  });

  test('the whole sheet has more cells than can be counted: -1', async () => {
    const whole = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange().load('cellCount,address');
      await context.sync();
      return range.toJSON();
    });
    expect(whole).toMatchObject({ cellCount: -1, address: 'Blad1!1:1048576' });
  });

  test.each([['geen adres'], ['A0'], ['XFE1'], ['A1048577'], ['A1:B2:C3']])(
    '%s is no address',
    async (address) => {
      expect((await failure(load(address, 'address'))).code).toBe('InvalidArgument');
    },
  );

  test('an address on a sheet that is not there is ItemNotFound', async () => {
    expect((await failure(load('Weg!A1', 'address'))).code).toBe('ItemNotFound');
  });
});

describe('derived ranges', () => {
  type Derive = (range: Excel.Range) => Excel.Range;
  const derived: [string, Derive, string][] = [
    ['getCell', (range) => range.getCell(1, 2), 'D4'],
    ['getCell outside the range', (range) => range.getCell(5, 5), 'G8'],
    ['getRow', (range) => range.getRow(1), 'B4:D4'],
    ['getColumn', (range) => range.getColumn(2), 'D3:D4'],
    ['getLastCell', (range) => range.getLastCell(), 'D4'],
    ['getLastRow', (range) => range.getLastRow(), 'B4:D4'],
    ['getLastColumn', (range) => range.getLastColumn(), 'D3:D4'],
    ['getEntireRow', (range) => range.getEntireRow(), '3:4'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
    ['getResizedRange', (range) => range.getResizedRange(2, -1), 'B3:C6'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 5), 'B3:F3'],
    ['getOffsetRange', (range) => range.getOffsetRange(-2, 1), 'C1:E2'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'B5:D6'],
    ['getRowsAbove', (range) => range.getRowsAbove(1), 'B2:D2'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(), 'E3:E4'],
    ['getColumnsBefore', (range) => range.getColumnsBefore(), 'A3:A4'],
    ['getBoundingRect', (range) => range.getBoundingRect('F1'), 'B1:F4'],
    ['getIntersection', (range) => range.getIntersection('C1:C3'), 'C3'],
  ];
  test.each(derived)('%s', async (_, derive, expected) => {
    const address = await Excel.run(async (context) => {
      const range = derive(context.workbook.worksheets.getItem('Blad1').getRange('B3:D4')).load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe(`Blad1!${expected}`);
  });

  test('outside the sheet is InvalidArgument', async () => {
    const above = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
    });
    expect((await failure(above)).code).toBe('InvalidArgument');
  });

  test('no intersection is a null object, or ItemNotFound', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:B2');
      const none = range.getIntersectionOrNullObject('C3');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    const apart = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1:B2').getIntersection('C3').load('address');
      await context.sync();
    });
    expect((await failure(apart)).code).toBe('ItemNotFound');
  });

  test('a range that is kept works in later syncs', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('J1');
      range.values = [[1]];
      await context.sync();
      range.values = [[2]];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[2]]);
    });
  });
});

describe('values', () => {
  test('numbers, text, booleans and blanks keep their type', async () => {
    await put('A1:D1', [[1.5, 'tekst', true, '']]);
    expect(await load('A1:D1', 'values', 'valueTypes', 'text')).toEqual({
      values: [[1.5, 'tekst', true, '']],
      valueTypes: [['Double', 'String', 'Boolean', 'Empty']],
      text: [['1,5', 'tekst', 'WAAR', '']],
    });
  });

  test('text that reads as a number, percentage or boolean becomes one (en-US, as typed)', async () => {
    await put('A2:D2', [['12.50', '-3', '95.8%', 'true']]);
    const range = await load('A2:D2', 'values', 'numberFormat');
    expect(range.values).toEqual([[12.5, -3, 0.958, true]]);
    expect(range.numberFormat).toEqual([['General', 'General', '0.00%', 'General']]);
  });

  test('an apostrophe in front keeps it text and does not show', async () => {
    await put('A3:D3', [["'=A1", "'007", "'-5", "'@naam"]]);
    const range = await load('A3:D3', 'values', 'valueTypes', 'formulas', 'text');
    expect(range.values).toEqual([['=A1', '007', '-5', '@naam']]);
    expect(range.valueTypes).toEqual([['String', 'String', 'String', 'String']]);
    expect(range.text).toEqual([['=A1', '007', '-5', '@naam']]);
  });

  test('text that starts with = + or - and is no number is a formula, as in Excel', async () => {
    await put('A1:A1', [[7]]);
    await put('A4:C4', [['=A1+1', '-A1', '+A1']]);
    const range = await load('A4:C4', 'values', 'formulas');
    expect(range.values).toEqual([[8, -7, 7]]);
    expect(range.formulas[0]).toEqual(['=A1+1', '=-A1', '=+A1']);
  });

  test('in a cell with text format everything stays text', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A5:B5');
      range.numberFormat = [['@', '@']];
      range.values = [['007', '=A1']];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([['007', '=A1']]);
      expect(range.valueTypes).toEqual([['String', 'String']]);
    });
  });

  test('null leaves a cell alone, an empty text empties it', async () => {
    await put('A6:C6', [[1, 2, 3]]);
    await put('A6:C6', [[null, '', 9]]);
    expect((await load('A6:C6', 'values')).values).toEqual([[1, '', 9]]);
  });

  test('one value goes into every cell of a range', async () => {
    await put('A7:B8', 4);
    expect((await load('A7:B8', 'values')).values).toEqual([
      [4, 4],
      [4, 4],
    ]);
  });

  test.each<[string, unknown]>([
    ['too few rows', [[1, 2]]],
    [
      'too many columns',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ['ragged rows', [[1, 2], [3]]],
  ])('%s is InvalidArgument and writes nothing', async (_, values) => {
    await put('A9:B10', 0);
    expect((await failure(put('A9:B10', values))).code).toBe('InvalidArgument');
    expect((await load('A9:B10', 'values')).values).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test('whole columns take no values', async () => {
    expect((await failure(put('F:F', 1))).code).toBe('InvalidArgument');
  });

  test('writing outside the sheet as the werkbank made it makes the sheet larger', async () => {
    await put('AZ1500', [['ver weg']]);
    expect((await load('AZ1500', 'values')).values).toEqual([['ver weg']]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('AZ1500').clear();
      await context.sync();
    });
  });

  test('more than 1500 cells travel in slices and arrive whole', async () => {
    const rows = Array.from({ length: 400 }, (_, i) => Array.from({ length: 6 }, (_, j) => i * 6 + j));
    await put('N1:S400', rows);
    expect((await load('N1:S400', 'values')).values).toEqual(rows);
  });

  test('error values are read as Excel writes them', async () => {
    await put('A11:C11', [['=1/0', '=NA()', '=A11']]);
    expect(await load('A11:C11', 'values', 'valueTypes', 'text')).toEqual({
      values: [['#DIV/0!', '#N/A', '#DIV/0!']],
      valueTypes: [['Error', 'Error', 'Error']],
      text: [['#DEEL/0!', '#N/B', '#DEEL/0!']],
    });
  });
});

describe('formulas', () => {
  test('are English with commas; formulasLocal is Dutch with semicolons, both ways', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('T1:T2').values = [[1], [2]];
      const range = sheet.getRange('U1:U2');
      range.formulas = [['=SUM(T1,T2,0.5)'], ['=IF(T1>1,"a;b",TRUE)']];
      range.load('formulas,formulasLocal,values');
      const local = sheet.getRange('U3');
      local.formulasLocal = [['=SOM(T1;T2;1,5)']];
      local.load('formulas,values');
      await context.sync();
      expect(range.formulasLocal).toEqual([['=SOM(T1;T2;0,5)'], ['=ALS(T1>1;"a;b";WAAR)']]);
      expect(range.values).toEqual([[3.5], [true]]);
      expect(local.formulas).toEqual([['=SUM(T1,T2,1.5)']]);
      expect(local.values).toEqual([[4.5]]);
    });
  });

  test('a cell without a formula gives its value', async () => {
    await put('V1:V2', [[5], ['x']]);
    expect((await load('V1:V2', 'formulas')).formulas).toEqual([[5], ['x']]);
  });

  test('a formula written and read in one sync is calculated', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('V3');
      range.formulas = [['=2*21']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[42]]);
    });
  });

  test('a native dynamic array spills: hasSpill, the spilled range, its parent', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      const cell = sheet.getRange('X1');
      cell.formulas = [['=SEQUENCE(3,2)']];
      cell.load('hasSpill');
      const spill = cell.getSpillingToRange().load('address,values');
      const parent = sheet.getRange('Y2').getSpillParentOrNullObject().load('address');
      const inside = sheet.getRange('X1:Y3').load('hasSpill');
      const partly = sheet.getRange('X1:Z3').load('hasSpill');
      const outside = sheet.getRange('Z1').load('hasSpill');
      const none = sheet.getRange('Z1').getSpillParentOrNullObject();
      await context.sync();
      expect(spill.address).toBe('Blad1!X1:Y3');
      expect(spill.values).toEqual([
        [1, 2],
        [3, 4],
        [5, 6],
      ]);
      expect(parent.address).toBe('Blad1!X1');
      expect(none.isNullObject).toBe(true);
      expect([cell.hasSpill, inside.hasSpill, partly.hasSpill, outside.hasSpill]).toEqual([
        true,
        true,
        null,
        false,
      ]);
    });
  });

  test.each([['=SUM('], ['=1+'], ['=A1 B1 C1)'], ['=SUM(1;2)']])(
    '%s is no formula: InvalidArgument',
    async (text) => {
      expect((await failure(put('W1', [[text]]))).code).toBe('InvalidArgument');
    },
  );
});

describe('the used range', () => {
  const onNewSheet = (fill: (sheet: Excel.Worksheet) => void, valuesOnly?: boolean): Promise<string | null> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      fill(sheet);
      const used = sheet.getUsedRangeOrNullObject(valuesOnly).load('address');
      await context.sync();
      sheet.delete();
      const address = used.isNullObject ? null : used.address.replace(/^.*!/, '');
      await context.sync();
      return address;
    });

  test('of an empty sheet is a null object', async () => {
    expect(await onNewSheet(() => {})).toBeNull();
  });

  test('goes from the first to the last cell with content, formulas and spilled cells included', async () => {
    const fill = (sheet: Excel.Worksheet) => {
      sheet.getRange('C4').values = [[1]];
      sheet.getRange('B6').formulas = [['=SEQUENCE(2,3)']];
    };
    expect(await onNewSheet(fill)).toBe('B4:D7');
  });

  test('counts formats unless only values are asked for', async () => {
    const fill = (sheet: Excel.Worksheet) => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D5').format.fill.color = '#FF0000';
    };
    expect(await onNewSheet(fill)).toBe('B2:D5');
    expect(await onNewSheet(fill, true)).toBe('B2');
  });

  test('can be asked within a range', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange('A1:F6').values = Array.from({ length: 6 }, () => Array<number>(6).fill(1));
      const inside = sheet.getRange('E5:Z99').getUsedRangeOrNullObject(true).load('address');
      const outside = sheet.getRange('H1:Z99').getUsedRangeOrNullObject(true);
      await context.sync();
      expect(inside.address.endsWith('!E5:F6')).toBe(true);
      expect(outside.isNullObject).toBe(true);
      sheet.delete();
      await context.sync();
    });
  });
});

describe('clearing, inserting, deleting, merging', () => {
  test('clear contents keeps formats, clear formats keeps contents, clear takes both', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 3]];
      range.format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
      range.load('values');
      const bold = ['A1', 'B1', 'C1'].map((cell) => sheet.getRange(cell).format.font.load('bold'));
      await context.sync();
      expect(range.values).toEqual([['', 2, '']]);
      expect(bold.map((font) => font.bold)).toEqual([true, false, false]);
      sheet.delete();
      await context.sync();
    });
  });

  test('insert moves cells down or right, delete moves them up or left; formulas follow', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('D1').formulas = [['=A2']];
      const inserted = sheet.getRange('A1').insert('Down').load('address');
      const range = sheet.getRange('A1:B3').load('values');
      const formula = sheet.getRange('D1').load('formulas');
      await context.sync();
      expect(inserted.address.endsWith('!A1')).toBe(true);
      expect(range.values).toEqual([
        ['', 2],
        [1, 4],
        [3, ''],
      ]);
      expect(formula.formulas).toEqual([['=A3']]);
      sheet.getRange('A1').delete('Up');
      sheet.getRange('1:1').insert('Down');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['', ''],
        [1, 2],
        [3, 4],
      ]);
      sheet.delete();
      await context.sync();
    });
  });

  test('merge shows the first cell only; unmerge gives the cells back', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [1, ''],
        ['', ''],
      ]);
      range.unmerge();
      sheet.getRange('B2').values = [[5]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [1, ''],
        ['', 5],
      ]);
      sheet.delete();
      await context.sync();
    });
  });

  test('select makes it the selected range', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('C5:D6').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect(selected.address).toBe('Blad1!C5:D6');
      expect(cell.address).toBe('Blad1!C5');
    });
  });
});
