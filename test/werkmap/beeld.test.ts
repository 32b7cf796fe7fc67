// Reading on real office.js: what is merged, hidden, filtered and named, long lists, and still two round trips.
import { onleesbaarDeel } from '../../src/werkmap/beeld/omvang';
import { celVan } from '../../src/werkmap/beeld/werkmapbeeld';
import type { Celwaarde } from '../../src/werkmap/beeld/werkmapbeeld';
import { startExcel } from '../gereedschap/excel';
import type { ExcelForTests } from '../gereedschap/excel';
import { aantalSyncs, lees } from './excel';
import { maakBeeld, maakBlad } from './maakBeeld';
import { maakWerkmap } from './werkmap';

jest.setTimeout(120_000);

const LANG = 3000;
let excel: ExcelForTests;
beforeAll(async () => {
  const lang = Array.from({ length: LANG }, (_, i): Celwaarde[] => (i === 0 ? ['Nr', 'Bedrag'] : [i, i * 2]));
  excel = await startExcel({
    werkmap: maakWerkmap({
      Klein: [
        ['Kop', '', 'x'],
        ['a', 1, 2],
        ['b', 3, 4],
        ['c', 5, 6],
      ],
      'Een ’n blad': [
        ['', '', ''],
        ['', '', 7],
      ],
      Lang: lang,
      Leeg: [],
    }),
  });
  await Excel.run(async (context) => {
    const blad = context.workbook.worksheets.getItem('Klein');
    blad.getRange('A1:B1').merge();
    blad.getRange('A3:A3').rowHidden = true;
    blad.getRange('C1:C1').columnHidden = true;
    context.workbook.tables.add('Lang!A1:B10', true).name = 'Nummers';
    context.workbook.names.add('CR_ZIN', blad.getRange('B2:B4'));
    context.workbook.names.add('Vast', '=5');
    await context.sync();
  });
});
afterAll(() => excel.dispose());

test('two round trips, whatever the number of worksheets and rows', async () => {
  expect(await aantalSyncs(lees)).toBe(2);
});

test('merged cells, hidden rows and columns', async () => {
  const [klein] = (await lees()).bladen;
  expect(klein?.samengevoegd).toEqual([{ rij: 0, kolom: 0, rijen: 1, kolommen: 2 }]);
  expect(klein?.verborgen).toEqual({
    rijen: [{ eerste: 2, aantal: 1 }],
    kolommen: [{ eerste: 2, aantal: 1 }],
  });
  expect(klein?.filter).toBeUndefined();
});

test('an Excel table and names with the cells they stand for', async () => {
  const { tabellen, namen } = await lees();
  expect(tabellen).toMatchObject([
    {
      naam: 'Nummers',
      blad: 'Lang',
      gebied: { rij: 0, kolom: 0, rijen: 10, kolommen: 2 },
      kopRij: true,
      totaalRij: false,
      gefilterd: false,
    },
  ]);
  expect(namen.find(({ naam }) => naam === 'CR_ZIN')).toMatchObject({
    blad: 'Klein',
    gebied: { rij: 1, kolom: 1, rijen: 3, kolommen: 1 },
  });
  expect(namen.find(({ naam }) => naam === 'Vast')?.gebied).toBeUndefined();
});

test('a long list is read whole; of the later rows the text is derived', async () => {
  const lang = (await lees()).bladen.find(({ naam }) => naam === 'Lang');
  if (!lang) throw new Error('geen blad');
  expect(lang.bereik?.gebied).toEqual({ rij: 0, kolom: 0, rijen: LANG, kolommen: 2 });
  expect(lang.bereik?.waarden).toHaveLength(LANG);
  expect(celVan(lang, LANG - 1, 1)).toMatchObject({ waarde: 2 * (LANG - 1), tekst: String(2 * (LANG - 1)) });
  expect(celVan(lang, 400, 1).notatie).toBe('General');
  expect(onleesbaarDeel(lang)).toBeUndefined();
});

test('an empty worksheet, and one with a single cell far from A1', async () => {
  const { bladen } = await lees();
  expect(bladen.find(({ naam }) => naam === 'Leeg')?.bereik).toBeNull();
  const een = bladen.find(({ naam }) => naam.startsWith('Een'));
  expect(een?.bereik?.gebied).toEqual({ rij: 1, kolom: 2, rijen: 1, kolommen: 1 });
});

test('a value only far below is read where it stands', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Leeg').getRange('D700').values = [[12]];
    await context.sync();
  });
  const leeg = (await lees()).bladen.find(({ naam }) => naam === 'Leeg');
  expect(leeg?.bereik?.gebied).toEqual({ rij: 699, kolom: 3, rijen: 1, kolommen: 1 });
  expect(leeg && celVan(leeg, 699, 3).waarde).toBe(12);
});

/** Reads while some round trips fail with this code; gives the picture and how many round trips there were. */
async function leesMetFout(code: string, faalt: (nummer: number) => boolean = (nummer) => nummer === 2) {
  const origineel = OfficeExtension.ClientRequestContext.prototype.sync;
  let aantal = 0;
  OfficeExtension.ClientRequestContext.prototype.sync = function faal(
    this: OfficeExtension.ClientRequestContext,
    ...args
  ) {
    aantal += 1;
    if (faalt(aantal)) return Promise.reject(Object.assign(new Error(code), { code }));
    return origineel.apply(this, args) as ReturnType<typeof origineel>;
  } as typeof origineel;
  try {
    const beeld = await lees();
    const lang = beeld.bladen.find(({ naam }) => naam === 'Lang');
    if (!lang) throw new Error('geen blad');
    return { lang, aantal };
  } finally {
    OfficeExtension.ClientRequestContext.prototype.sync = origineel;
  }
}

test('too much for one answer: read again in pieces, and all of it is there', async () => {
  const { lang, aantal } = await leesMetFout('ResponsePayloadSizeLimitExceeded');
  expect(lang.bereik?.gebied.rijen).toBe(LANG);
  expect(celVan(lang, LANG - 1, 1).waarde).toBe(2 * (LANG - 1));
  expect(celVan(lang, 500, 1).waarde).toBe(2 * 500);
  expect(lang.verborgen).toBeUndefined();
  expect(onleesbaarDeel(lang)).toBeUndefined();
  // What there is, refused, the first rows, the rest of Lang and of the cell at D700, and the closing one.
  expect(aantal).toBe(6);
});

test('a piece that is refused as well: what is missing is said', async () => {
  const { lang } = await leesMetFout('ResponsePayloadSizeLimitExceeded', (nummer) => [2, 4].includes(nummer));
  expect(lang.bereik?.gebied.rijen).toBe(500);
  expect(onleesbaarDeel(lang)).toBe(
    'Blad Lang is groter dan WLZ leest: vanaf rij 501 telt niets mee. Splits het blad.',
  );
});

test('what reading less cannot help is not tried again', async () => {
  await expect(leesMetFout('InvalidOperationInCellEditMode')).rejects.toMatchObject({
    code: 'InvalidOperationInCellEditMode',
  });
});

test('a worksheet bigger than what is read says so', () => {
  const blad = maakBlad('Groot', [['a', 'b']]);
  expect(onleesbaarDeel({ ...blad, gebruikt: { rij: 0, kolom: 0, rijen: 1, kolommen: 2 } })).toBeUndefined();
  expect(onleesbaarDeel({ ...blad, gebruikt: { rij: 0, kolom: 0, rijen: 9, kolommen: 30 } })).toBe(
    'Blad Groot is groter dan WLZ leest: vanaf rij 2 en vanaf kolom C telt niets mee. Splits het blad.',
  );
  expect(maakBeeld(blad).bladen[0]?.gebruikt).toBeUndefined();
});
