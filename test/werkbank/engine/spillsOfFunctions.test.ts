// Cells that point into what a function of the add-in spills: it answers later, and until then readers wait.
// Expectations by hand.
import { startExcel, type ExcelForTests } from '../../gereedschap/excel';

const matrix = { name: 'cellen', type: 'any', dimensionality: 'matrix' };
const metadata = {
  functions: [
    {
      id: 'REEKS',
      name: 'REEKS',
      parameters: [{ name: 'n', type: 'any' }],
      result: { dimensionality: 'matrix' },
    },
    { id: 'SOM', name: 'SOM', parameters: [matrix] },
  ],
};

let excel: ExcelForTests;
const asked: unknown[] = [];
const numbers = (cells: readonly unknown[]): number[] => cells.filter((cell) => typeof cell === 'number');

beforeAll(async () => {
  excel = await startExcel({ metadata });
  CustomFunctions.associate('REEKS', (n: unknown) => {
    if (typeof n !== 'number')
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'geen getal');
    return Array.from({ length: n }, (_, i) => [i + 1]);
  });
  CustomFunctions.associate('SOM', (cells: unknown[][]) => {
    asked.push(numbers(cells.flat()));
    return numbers(cells.flat()).reduce((sum, cell) => sum + cell, 0);
  });
});
afterAll(() => excel.dispose());

const readers = (): unknown[] => excel.values('E1:H1').flat();

test('readers follow when it shrinks, fails, grows and is cleared', async () => {
  await excel.type('A1', '3');
  await excel.type('C1', '=WLZ.REEKS(A1)');
  await excel.type('E1', '=C3*10');
  await excel.type('F1', '=SUM(C2:C9)');
  await excel.type('G1', '=WLZ.SOM(C2:C9)');
  await excel.type('H1', '=G1+C3');
  expect(readers()).toEqual([30, 5, 5, 8]);

  asked.length = 0;
  await excel.type('A1', '2');
  expect(excel.values('C1:C3')).toEqual([[1], [2], ['']]);
  expect(readers()).toEqual([0, 2, 2, 2]);
  expect(asked).toEqual([[2]]); // not with the cells of a result that is on its way

  await excel.type('A1', 'x');
  expect(excel.values('C1:C2')).toEqual([['#VALUE!'], ['']]);
  expect(readers()).toEqual([0, 0, 0, 0]);

  await excel.type('A1', '4');
  expect(readers()).toEqual([30, 9, 9, 12]);

  excel.engine.wb.getActiveSheet().getRange('C1').clearContent();
  await excel.engine.settle();
  expect(readers()).toEqual([0, 0, 0, 0]);
});

test('a function that feeds on the spill of another', async () => {
  await excel.type('A1', '3');
  await excel.type('C1', '=WLZ.REEKS(A1)');
  await excel.type('J1', '=WLZ.REEKS(C3)');
  await excel.type('L1', '=SUM(J1:J9)&"|"&J3');
  expect(excel.values('L1')).toEqual([['6|3']]);
  await excel.type('A1', '5');
  await excel.type('C4', 'weg');
  expect(excel.values('C1')).toEqual([['#SPILL!']]);
  expect(excel.values('J1:J3')).toEqual([['#VALUE!'], [''], ['']]); // C3 is blank: no number
  expect(excel.values('L1')).toEqual([['#VALUE!']]);
});
