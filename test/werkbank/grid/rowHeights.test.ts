import { WrapStrategy } from '@univerjs/core';
import { headless, polyfills } from '../../../src/werkbank/engine/headless';
import { rowsToFit } from '../../../src/werkbank/grid/rowHeights';

beforeAll(polyfills);

test('rows with wrapped text and no height of their own', () => {
  const wrapped = { v: 'een lange zin', s: { tb: WrapStrategy.WRAP } };
  const cellData = {
    0: { 0: { v: 'kort' } },
    3: { 1: wrapped, 2: wrapped },
    1: { 0: wrapped },
    5: { 0: wrapped },
    6: { 0: wrapped },
  };
  const sheet = {
    id: 's',
    name: 'Blad1',
    rowCount: 20,
    columnCount: 5,
    cellData,
    rowData: { 5: { h: 30 }, 6: { ah: 40 } },
  };
  const engine = headless({ id: 'w', name: 'Map1', sheetOrder: ['s'], sheets: { s: sheet } });
  expect(rowsToFit(engine, engine.wb.getActiveSheet())).toEqual([1, 3]);
  engine.univer.dispose();
});
