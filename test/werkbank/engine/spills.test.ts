// Cells that point into a spill follow it: when it collapses to an error, shrinks, grows, and a spill further on.
// Expectations by hand.
import type { Engine } from '../../../src/werkbank/engine/engine';
import { emptyWorkbook, headless, polyfills } from '../../../src/werkbank/engine/headless';

let engine: Engine;
const sheet = () => engine.wb.getActiveSheet();

beforeEach(() => {
  polyfills();
  engine = headless(emptyWorkbook());
});
afterEach(() => engine.univer.dispose());

async function put(cells: Readonly<Record<string, string | number>>): Promise<void> {
  for (const [address, value] of Object.entries(cells)) {
    const isFormula = typeof value === 'string' && value.startsWith('=');
    sheet()
      .getRange(address)
      .setValue(isFormula ? { f: value } : value);
  }
  await engine.settle();
}
const values = (...addresses: string[]): unknown[] =>
  addresses.map((address) => {
    const { startRow, startColumn } = sheet().getRange(address).getRange();
    return engine.raw(sheet(), startRow, startColumn);
  });

test('a spill that collapses to an error leaves nothing behind', async () => {
  await put({ A1: 3, C1: '=SEQUENCE(A1)', E1: '=C3*10', F1: '=SUM(C2:C3)', G1: '=COUNT(C1:C9)' });
  expect(values('C3', 'E1', 'F1', 'G1')).toEqual([3, 30, 5, 3]);
  await put({ A1: 'x' });
  expect(values('C1', 'C3', 'E1', 'F1', 'G1')).toEqual(['#VALUE!', '', 0, 0, 0]);
  await put({ A1: 4 });
  expect(values('C4', 'E1', 'F1', 'G1')).toEqual([4, 30, 5, 4]);
});

test('a spill that collapses to one value', async () => {
  await put({ A1: 3, C1: '=SEQUENCE(A1)', E1: '=C3*10' });
  await put({ A1: 1 });
  expect(values('C1', 'C3', 'E1')).toEqual([1, '', 0]);
});

test('a spill that shrinks', async () => {
  await put({ A1: 5, C1: '=SEQUENCE(A1)', E1: '=C5*10', F1: '=SUM(C4:C9)' });
  expect(values('E1', 'F1')).toEqual([50, 9]);
  await put({ A1: 2 });
  expect(values('C2', 'C5', 'E1', 'F1')).toEqual([2, '', 0, 0]);
});

test('a spill that becomes #SPILL! because something stands in its way', async () => {
  await put({ A1: 3, C1: '=SEQUENCE(A1)', E1: '=C3*10', F1: '=SUM(C2:C9)' });
  await put({ C2: 'weg' });
  expect(values('C1', 'C2', 'C3', 'E1', 'F1')).toEqual(['#SPILL!', 'weg', '', 0, 0]);
});

test('a formula that is cleared', async () => {
  await put({ A1: 3, C1: '=SEQUENCE(A1)', E1: '=C3*10' });
  sheet().getRange('C1').clearContent();
  await engine.settle();
  expect(values('C1', 'C3', 'E1')).toEqual(['', '', 0]);
});

test('a formula that is replaced by a value or by another formula', async () => {
  await put({ A1: 3, C1: '=SEQUENCE(A1)', E1: '=C3*10' });
  await put({ C1: 7 });
  expect(values('C1', 'C3', 'E1')).toEqual([7, '', 0]);
  await put({ C1: '=SEQUENCE(4)*2' });
  expect(values('C3', 'E1')).toEqual([6, 60]);
  await put({ C1: '=A1' });
  expect(values('C1', 'C3', 'E1')).toEqual([3, '', 0]);
});

test('a cell that depends on the spill and on what made it', async () => {
  await put({ A1: 2, C1: '=SEQUENCE(3)*A1', E1: '=SUM(C2:C3)*A1', F1: '=C2:C3*A1' });
  expect(values('E1', 'F1', 'F2')).toEqual([20, 8, 12]);
  await put({ A1: 3 });
  expect(values('E1', 'F1', 'F2')).toEqual([45, 18, 27]);
});

test('spills that feed on spills', async () => {
  await put({ A1: 1, C1: '=SEQUENCE(4)*A1', E1: '=C2:C4+1', G1: '=E2:E3*10', I1: '=SUM(G1:G2)', J1: '=G2' });
  expect(values('E3', 'G2', 'I1', 'J1')).toEqual([5, 50, 90, 50]);
  await put({ A1: 2 });
  expect(values('E3', 'G2', 'I1', 'J1')).toEqual([9, 90, 160, 90]);
});

test('a comparison with a cell the spill has left', async () => {
  await put({ A1: 2, C1: '=SEQUENCE(A1)', E1: '=IF(C2>1,C1:C3,"-")', H1: '=COUNTIF(C1:C9,2)' });
  expect(values('E2', 'H1')).toEqual([2, 1]);
  await put({ A1: 1 });
  expect(values('E1', 'E2', 'H1')).toEqual(['-', '', 0]);
});
