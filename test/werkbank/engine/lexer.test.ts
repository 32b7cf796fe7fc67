import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { headless, polyfills } from '../../../src/werkbank/engine/headless';

test('a half typed table reference spoils no later formula', async () => {
  polyfills();
  const engine = headless({
    id: 'w',
    name: 'w',
    sheetOrder: ['s'],
    sheets: { s: { id: 's', name: 'Blad1', rowCount: 20, columnCount: 5, cellData: {} } },
  });
  engine.injector.get(LexerTreeBuilder).sequenceNodesBuilder('=SUM(Tabel[Bedr'); // what the editor asks while typing
  const sheet = engine.wb.getActiveSheet();
  sheet.getRange('A1').setValue({ f: '=1+1' });
  sheet.getRange('A2').setValue({ f: '="A"&"B"' });
  await engine.settle();
  expect([engine.raw(sheet, 0, 0), engine.raw(sheet, 1, 0)]).toEqual([2, 'AB']);
  await new Promise((done) => setTimeout(done, 50));
  engine.univer.dispose();
});
