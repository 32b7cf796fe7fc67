// Merged cells, hidden rows and columns, spilled cells: what an add-in has to know before it writes over them.
import { startExcel, type ExcelForTests } from '../../gereedschap/excel';
import { failure, onBlad1 } from './hulp';

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.dispose());

/** Runs on Blad1 what first asks and, after one sync, gives. */
const ask = <T>(question: (sheet: Excel.Worksheet) => () => T): Promise<T> =>
  Excel.run(async (context) => {
    const answer = question(context.workbook.worksheets.getItem('Blad1'));
    await context.sync();
    return answer();
  });

const mergedIn = (address: string) =>
  ask((sheet) => {
    const areas = sheet.getRange(address).getMergedAreasOrNullObject();
    areas.load('address,areaCount,cellCount,areas/items/address');
    return () => (areas.isNullObject ? null : areas);
  });

describe('merged cells', () => {
  beforeAll(() =>
    onBlad1((sheet) => {
      sheet.getRange('B2:D2').merge();
      sheet.getRange('F2:F4').merge();
    }),
  );
  afterAll(() => onBlad1((sheet) => sheet.getRange('A1:J20').clear()));

  test('getMergedAreasOrNullObject gives every area with its sheet, and each as a range', async () => {
    const areas = await mergedIn('A1:H9');
    expect(areas?.address).toBe('Blad1!B2:D2, Blad1!F2:F4');
    expect([areas?.areaCount, areas?.cellCount]).toEqual([2, 6]);
    expect(areas?.areas.items.map((range) => range.address)).toEqual(['Blad1!B2:D2', 'Blad1!F2:F4']);
  });

  test('a null object where nothing is merged, and where only the tail of an area reaches into the range', async () => {
    expect(await mergedIn('H1:J9')).toBeNull();
    expect(await mergedIn('C1:D9')).toBeNull(); // office-js issue 3611
    expect((await mergedIn('B1:B9'))?.address).toBe('Blad1!B2:D2');
  });

  test('a value for another cell than the first is lost without an error', async () => {
    await onBlad1((sheet) => {
      sheet.getRange('A2:D2').values = [[1, 2, 3, 4]];
      sheet.getRange('F3').formulas = [['=1+1']];
    });
    expect(excel.values('A2:F4')).toEqual([
      [1, 2, '', '', '', ''],
      ['', '', '', '', '', ''],
      ['', '', '', '', '', ''],
    ]);
  });

  test('more than 512 areas are refused, as Excel does', async () => {
    await onBlad1((sheet) => sheet.getRange('L1:M513').merge(true));
    expect(await failure(mergedIn('L1:M513'))).toMatchObject({ code: 'InvalidOperation' });
    expect((await mergedIn('L1:M512'))?.areaCount).toBe(512);
    await onBlad1((sheet) => sheet.getRange('L1:M513').unmerge());
    expect(await mergedIn('L1:M513')).toBeNull();
  });

  test('no table over merged cells', async () => {
    const made = onBlad1((sheet) => sheet.tables.add('A1:D5', true));
    expect(await failure(made)).toMatchObject({ code: 'InvalidOperation' });
  });
});

describe('hidden rows and columns', () => {
  const hidden = (address: string) =>
    ask((sheet) => {
      const range = sheet.getRange(address).load('rowHidden,columnHidden');
      return () => [range.rowHidden, range.columnHidden];
    });

  test('true, false, and null where they differ', async () => {
    await onBlad1((sheet) => {
      sheet.getRange('3:4').rowHidden = true;
      sheet.getRange('C:C').columnHidden = true;
    });
    expect(await hidden('A3:B4')).toEqual([true, false]);
    expect(await hidden('C1:C2')).toEqual([false, true]);
    expect(await hidden('A1:D4')).toEqual([null, null]);
  });

  test('getRowProperties and getColumnProperties tell it line by line', async () => {
    const [rows, columns] = await ask((sheet) => {
      const range = sheet.getRange('B2:D4');
      const byRow = range.getRowProperties({ rowHidden: true, rowIndex: true });
      const byColumn = range.getColumnProperties({ columnHidden: true, address: true });
      return () => [byRow.value, byColumn.value];
    });
    expect(rows).toEqual([
      { rowIndex: 1, rowHidden: false },
      { rowIndex: 2, rowHidden: true },
      { rowIndex: 3, rowHidden: true },
    ]);
    expect(columns).toEqual([
      { address: 'Blad1!B:B', columnHidden: false },
      { address: 'Blad1!C:C', columnHidden: true },
      { address: 'Blad1!D:D', columnHidden: false },
    ]);
  });

  test('what this host does not tell of a row is refused, not left out', async () => {
    const asked = ask((sheet) => {
      const rows = sheet.getRange('A1:A2').getRowProperties({ format: { rowHeight: true }, style: true });
      return () => rows.value;
    });
    expect(await failure(asked)).toMatchObject({ code: 'InvalidArgument' });
  });

  test('hidden cells are read and written like others, and show again', async () => {
    await onBlad1((sheet) => (sheet.getRange('C3').values = [[7]]));
    expect(excel.values('C3')).toEqual([[7]]);
    await onBlad1((sheet) => {
      sheet.getRange('A1:D9').rowHidden = false;
      sheet.getRange('A1:D9').columnHidden = false;
    });
    expect(await hidden('A1:D9')).toEqual([false, false]);
  });
});

describe('spilled cells', () => {
  const spill = (address: string) =>
    ask((sheet) => {
      const range = sheet.getRange(address).load('hasSpill,values');
      const parent = range.getSpillParentOrNullObject().load('address');
      const to = sheet.getRange('A30').getSpillingToRangeOrNullObject().load('address');
      return () => ({
        has: range.hasSpill,
        parent: parent.isNullObject ? null : parent.address,
        to: to.isNullObject ? null : to.address,
        values: range.values,
      });
    });
  beforeAll(() => onBlad1((sheet) => (sheet.getRange('A30').formulas = [['=SEQUENCE(3)']])));

  test('hasSpill, the parent and the range it fills', async () => {
    expect(await spill('A31:A32')).toEqual({
      has: true,
      parent: 'Blad1!A30',
      to: 'Blad1!A30:A32',
      values: [[2], [3]],
    });
    expect(await spill('A32:A33')).toMatchObject({ has: null });
    expect(await spill('B31')).toMatchObject({ has: false, parent: null });
  });

  test('a value in a spilled cell blocks the whole spill, and it comes back when that cell is cleared', async () => {
    await onBlad1((sheet) => (sheet.getRange('A31').values = [['in de weg']]));
    expect(excel.values('A30:A32')).toEqual([['#SPILL!'], ['in de weg'], ['']]);
    await onBlad1((sheet) => sheet.getRange('A31').clear('Contents'));
    expect(excel.values('A30:A32')).toEqual([[1], [2], [3]]);
  });
});
