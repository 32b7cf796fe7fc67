// Structured references on the engine. Expectations by hand, from what Excel's documentation says they stand for.
import { TableManager } from '@univerjs/sheets-table';
import type { Engine } from '../../../src/werkbank/engine/engine';
import { emptyWorkbook, headless, polyfills } from '../../../src/werkbank/engine/headless';

let engine: Engine;
const sheet = () => engine.wb.getActiveSheet();

beforeEach(() => {
  polyfills();
  engine = headless(emptyWorkbook());
});
afterEach(() => engine.univer.dispose());

/** A table on B2 with these headings over rows of 1, 2, 3 … and 10, 20, 30 … */
async function addTable(name: string, headings: readonly string[], rows = 3): Promise<void> {
  const body = Array.from({ length: rows }, (_, r) => headings.map((_, c) => (r + 1) * 10 ** c));
  sheet()
    .getRange(1, 1, rows + 1, headings.length)
    .setValues([[...headings], ...body]);
  const range = { startRow: 1, startColumn: 1, endRow: rows + 1, endColumn: headings.length };
  // As opening a file does: the command refuses names Excel takes.
  const tables = engine.injector.get(TableManager);
  tables.addTable(engine.wb.getId(), sheet().getSheetId(), name, range, [...headings], `id-${name}`, {
    showHeader: true,
  });
}

async function calculate(formula: string, address = 'J1'): Promise<unknown> {
  sheet().getRange(address).setValue({ f: formula });
  await engine.settle();
  const { startRow, startColumn } = sheet().getRange(address).getRange();
  return engine.raw(sheet(), startRow, startColumn);
}

test.each(['WLZ_Regime', 'WLZ.Beleid', 'Regime\\2', 'Überschot_é', '_t', 'Wat?'])(
  'a table may be called %s',
  async (name) => {
    await addTable(name, ['Kolom', 'Waarde']);
    expect(await calculate(`=SUM(${name}[Waarde])`)).toBe(60);
    expect(await calculate(`=ROWS(${name}[#All])`)).toBe(4);
    expect(await calculate(`=SUM(${name})`)).toBe(66);
    expect(await calculate(`=COUNTA(${name}[#Headers])`)).toBe(2);
    expect(await calculate(`=${name.toUpperCase()}[@Waarde]`, 'J4')).toBe(20);
  },
);

test.each([
  'Bedrag (€)',
  'Bedrag (1',
  'a) b',
  'a, b',
  'a: b',
  'a; b',
  '"a"',
  'a & b',
  '% groei',
  'a/b',
  '{x}',
  'eerste\nregel',
  '€',
  'a+b=c',
  'a-1',
  '2024',
  'A1',
  'a.b!c',
  'a_b~`?*<>',
])('a heading may be %j', async (heading) => {
  await addTable('T', ['Eerste', heading, 'Derde']);
  expect(await calculate(`=SUM(T[${heading}])`)).toBe(60);
  expect(await calculate(`=SUM(T[[${heading}]])+1`)).toBe(61);
  expect(await calculate(`=SUM(T[[Eerste]:[${heading}]],1)&"x"`)).toBe('67x');
  expect(await calculate(`=(T[@[${heading}]]*2)`, 'J3')).toBe(20);
});

test.each([
  ["it's", "it''s"],
  ['a [x]', "a '[x']"],
  ['# stuks', "'# stuks"],
  ['@ huis', "'@ huis"],
  ["'[#'@]", "'''['#'''@']"],
])('in the heading %j an apostrophe escapes: %s', async (heading, written) => {
  await addTable('T', ['Eerste', heading]);
  expect(await calculate(`=SUM(T[[#Data],[${written}]])*2`)).toBe(120);
  expect(await calculate(`=SUM(T[[Eerste]:[${written}]],(1))`)).toBe(67);
});

test('headings are found whatever their case', async () => {
  await addTable('T', ['Bedrag', 'Groei']);
  expect(await calculate('=SUM(t[BEDRAG])')).toBe(6);
});

test('sections: data by default, headers and data together, all', async () => {
  await addTable('T', ['a', 'b']);
  expect(await calculate('=ROWS(T[a])')).toBe(3);
  expect(await calculate('=ROWS(T[[#Headers],[#Data],[a]])')).toBe(4);
  expect(await calculate('=ROWS(T[[#All],[a]:[b]])')).toBe(4);
  expect(await calculate('=T[[#Headers],[b]]')).toBe('b');
});

test('nothing is guessed: errors where Excel gives errors', async () => {
  await addTable('T', ['a', 'b']);
  sheet()
    .getRange('A1:A5')
    .setValues([[9], [9], [9], [9], [9]]); // left of the table: Univer would take this column
  expect(await calculate('=SUM(T[weg])')).toBe('#REF!');
  expect(await calculate('=SUM(T[#Totals])')).toBe('#REF!');
  expect(await calculate('=SUM(Weg[a])')).toBe('#NAME?');
  expect(await calculate('=T[@a]', 'J1')).toBe('#VALUE!'); // above the table
  expect(await calculate('=T[@a]', 'J2')).toBe('#VALUE!'); // beside its header
  expect(await calculate('=T[@a]', 'J6')).toBe('#VALUE!'); // below it
});

test('[@Kolom] alone means the table around the formula, also in two tables with the same formula', async () => {
  await addTable('T', ['a', 'b']);
  sheet()
    .getRange('F2:G3')
    .setValues([
      ['a', 'c'],
      [5, ''],
    ]);
  await sheet().addTable('U', { startRow: 1, startColumn: 5, endRow: 2, endColumn: 6 }, 'id-U', {
    showHeader: true,
  });
  expect(await calculate('=[@a]*3', 'C3')).toBe(3);
  expect(await calculate('=[@a]*3', 'G3')).toBe(15);
  expect(await calculate('=[@a]*3', 'I3')).toBe('#NAME?');
});

test('the totals row belongs to #All and #Totals when the host says there is one', async () => {
  await addTable('T', ['a', 'b']);
  sheet().getRange('B6').setValue(99);
  engine.tables.hasTotals = ({ name }) => name === 'T';
  expect(await calculate('=T[[#Totals],[a]]')).toBe(99);
  expect(await calculate('=ROWS(T[#All])')).toBe(5);
  expect(await calculate('=SUM(T[a])')).toBe(6);
});

test('a reference to a table that comes later is calculated when it comes, and again when it goes', async () => {
  expect(await calculate('=SUM(Later_1[a])')).toBe('#NAME?');
  await addTable('Later_1', ['a', 'b']);
  await engine.settle();
  expect(engine.raw(sheet(), 0, 9)).toBe(6);
  expect(await calculate('=SUM(Later_1[a])', 'K1')).toBe(6);
});

test('a formula filled down keeps its column: an edit in the first row reaches all', async () => {
  await addTable('T', ['a', 'b']);
  sheet().getRange('J3').setValue({ f: '=SUM(T[a])*T[[#This Row],[a]]', si: 'x' });
  sheet().getRange('J4').setValue({ si: 'x' });
  sheet().getRange('J5').setValue({ si: 'x' });
  await engine.settle();
  expect([2, 3, 4].map((row) => engine.raw(sheet(), row, 9))).toEqual([6, 12, 18]);
  sheet().getRange('B3').setValue(101);
  await engine.settle();
  expect([2, 3, 4].map((row) => engine.raw(sheet(), row, 9))).toEqual([106 * 101, 212, 318]);
});

test('a table that moves keeps its headings', async () => {
  await addTable('T', ['a', 'b', 'c']);
  sheet().getRange('J10').setValue({ f: '=SUM(T[b])' });
  await engine.settle();
  sheet().insertColumns(0, 1);
  sheet().getRange('C3').setValue(5); // a
  sheet().getRange('D3').setValue(11); // b
  await engine.settle();
  expect(engine.raw(sheet(), 9, 10)).toBe(61);
  expect(
    sheet()
      .getSubTableInfos()[0]
      ?.columns.map(({ displayName }) => displayName),
  ).toEqual(['a', 'b', 'c']);
});

test('text and sheet names with brackets are no headings', async () => {
  await addTable('T', ['a (x)', 'b']);
  expect(await calculate('="[("&SUM(T[a (x)])&")]"')).toBe('[(6)]');
});

test('functions that make references of references, from another sheet', async () => {
  await addTable('T', ['a', 'b']);
  const other = engine.wb.create('Blad twee', 50, 20);
  const formulas = [
    '=INDEX(T[b],2)',
    '=SUM(INDEX(T,0,2))',
    '=SUM(OFFSET(T[a],0,1))',
    '=XLOOKUP(20,T[b],T[a])',
  ];
  other.getRange(0, 0, 4, 1).setValues(formulas.map((f) => [{ f }]));
  await engine.settle();
  expect(formulas.map((_, row) => engine.raw(other, row, 0))).toEqual([20, 60, 60, 2]);
});

test('LET and LAMBDA survive a change of any table', async () => {
  await addTable('T', ['a', 'b']);
  sheet().getRange('J1').setValue({ f: '=LET(x,T[a],y,2,SUM(x)*y)' });
  sheet().getRange('J2').setValue({ f: '=LET(x,1,x+1)' });
  sheet().getRange('J3').setValue({ f: '=LAMBDA(x,x*10)(SUM(T[a]))' });
  const seen = (): unknown[] => [0, 1, 2].map((row) => engine.raw(sheet(), row, 9));
  await engine.settle();
  expect(seen()).toEqual([12, 2, 60]);
  sheet()
    .getRange('F20:F21')
    .setValues([['k'], [1]]);
  await sheet().addTable('U', { startRow: 19, startColumn: 5, endRow: 20, endColumn: 5 }, 'id-U', {});
  sheet().getRange('B3').setValue(101);
  sheet().getRange('J2').setValue({ f: '=LET(x,1,x+1)' });
  await engine.settle();
  expect(seen()).toEqual([212, 2, 1060]);
});
