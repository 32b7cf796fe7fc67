// The ribbon command on real office.js: formulas typed while the add-in was away work again.
import { formulesHerstellen } from '../../src/commands/commands';
import { startExcel } from '../gereedschap/excel';
import type { ExcelForTests } from '../gereedschap/excel';
import { maakWerkmap } from '../werkmap/werkmap';

jest.setTimeout(60_000);

let excel: ExcelForTests;
const inhoud = [
  ['=WLZ.RICHTTARIEF(307.5,0.958)', '=SUM(1,2)'],
  ['gewoon', 5],
];
beforeAll(async () => {
  excel = await startExcel({
    werkmap: maakWerkmap({ Tarieven: inhoud, Ander: [['=WLZ.RICHTTARIEF(100,1)']] }),
  });
});
afterAll(() => excel.dispose());

/** The cells that were written through office.js while some work was done. */
async function geschreven(werk: () => Promise<void>): Promise<string[]> {
  const adressen: string[] = [];
  const volg = await Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async ({ worksheetId, address }) => {
      adressen.push(`${worksheetId}!${address}`);
    });
    await context.sync();
    return handler;
  });
  await werk();
  await new Promise((klaar) => setTimeout(klaar, 300));
  await Excel.run(volg.context, async (context) => {
    volg.remove();
    await context.sync();
  });
  return adressen.sort();
}

test('every WLZ formula is entered again, nothing else, and the command reports that it is done', async () => {
  const completed = jest.fn();
  expect(await geschreven(() => formulesHerstellen({ completed }))).toEqual(['Ander!A1', 'Tarieven!A1']);
  expect(completed).toHaveBeenCalledTimes(1);
  const formules = await Excel.run(async (context) => {
    const bereik = context.workbook.worksheets.getItem('Tarieven').getRange('A1:B2').load('formulas');
    await context.sync();
    return bereik.formulas;
  });
  expect(formules).toEqual(inhoud);
});

test('a failure is not fatal: the command still reports that it is done', async () => {
  excel.host.faults.failWrite(1);
  const completed = jest.fn();
  await formulesHerstellen({ completed });
  excel.host.faults.failWrite(0);
  expect(completed).toHaveBeenCalledTimes(1);
});
