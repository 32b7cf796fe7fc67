// Numbers in formulas however they are written; expectations by hand.
import { emptyWorkbook, headless, polyfills } from '../../../src/werkbank/engine/headless';
import type { Engine } from '../../../src/werkbank/engine/engine';
import { plainLiteral } from '../../../src/werkbank/engine/numbers';

let engine: Engine;
beforeAll(() => {
  polyfills();
  engine = headless(emptyWorkbook());
});
afterAll(() => engine.univer.dispose());

test.each<[string, number | boolean | string]>([
  ['=ABS(B13)>0.030', true],
  ['=B13>1.0', true],
  ['=B13>10.00', false],
  ['=B13>.5', true],
  ['=B13<1E3', true],
  ['=B13=7.50', true],
  ['=7.50=B13', true],
  ['=IF(B13>=7.50,1,2)', 1],
  ['=0.030', 0.03],
  ['=-0.030', -0.03],
  ['=1E3', 1000],
  ['=1.50e+2', 150],
  ['=007', 7],
  ['=1.0&"x"', '1x'],
  ['=0.10%', 0.001],
  ['=SUM({1.50,2;.5,1E1})', 14],
  ['=MAX({0.50,0.25})', 0.5],
  ['="7.50"', '7.50'],
  ['="7.50"=B13', false],
  ['=INDEX({"1.50",2},1)&"|"', '1.50|'],
])('%s is %p', async (formula, expected) => {
  const sheet = engine.wb.getActiveSheet();
  sheet.getRange('B13').setValue(7.5);
  sheet.getRange('D1').setValue({ f: formula });
  await engine.settle();
  expect(engine.raw(sheet, 0, 3)).toBe(expected);
});

test('what is no number stays as it is', () => {
  for (const text of ['""', '', ' ', '"1.50"', 'TRUE', '#REF!', '{"1.50",TRUE}', 'Infinity', '0x10']) {
    expect(plainLiteral(text)).toBe(text);
  }
});
