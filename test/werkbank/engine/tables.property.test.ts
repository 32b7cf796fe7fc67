// Whatever happens to a table, a structured reference stands for the cells the table covers: the results of formulas
// are compared with the cells read one by one. Invented numbers.
import * as fc from 'fast-check';
import { startExcel, type ExcelForTests } from '../../gereedschap/excel';

type Edit =
  | { kind: 'add'; at: number | undefined; rows: number[] }
  | { kind: 'delete'; at: number }
  | { kind: 'type'; row: number; column: number; value: number }
  | { kind: 'resize'; rows: number }
  | { kind: 'sheet row'; at: number; insert: boolean }
  | { kind: 'sheet column'; insert: boolean }
  | { kind: 'heading'; column: number; text: string };

const count = fc.integer({ min: 0, max: 9 });
const amount = fc.integer({ min: -999, max: 999 });
const headings = ['a', 'Bedrag (€)', 'a, b: c', '# ["x"]', "it's", 'eerste\nregel'];

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('add' as const),
    at: fc.option(count, { nil: undefined }),
    rows: fc.array(amount, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('delete' as const), at: count }),
  fc.record({ kind: fc.constant('type' as const), row: count, column: fc.nat(2), value: amount }),
  fc.record({ kind: fc.constant('resize' as const), rows: fc.integer({ min: 1, max: 8 }) }),
  fc.record({ kind: fc.constant('sheet row' as const), at: count, insert: fc.boolean() }),
  fc.record({ kind: fc.constant('sheet column' as const), insert: fc.boolean() }),
  fc.record({ kind: fc.constant('heading' as const), column: fc.nat(2), text: fc.constantFrom(...headings) }),
);

let excel: ExcelForTests;
beforeAll(async () => {
  const cells = { name: 'cellen', type: 'any', dimensionality: 'matrix' };
  excel = await startExcel({ metadata: { functions: [{ id: 'SOM', name: 'SOM', parameters: [cells] }] } });
  CustomFunctions.associate('SOM', (matrix: unknown[][]) => sum(matrix.flat()));
});
afterAll(() => excel.dispose());

const sum = (cells: readonly unknown[]): number =>
  cells.reduce((total: number, cell) => total + (typeof cell === 'number' ? cell : 0), 0);

interface Book {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly other: Excel.Worksheet;
  readonly table: Excel.Table;
}

async function apply({ sheet, table }: Book, step: Edit, area: Area): Promise<void> {
  const rows = area.rows - 1;
  switch (step.kind) {
    case 'add': {
      const at = step.at === undefined ? undefined : Math.min(step.at, rows);
      table.rows.add(
        at,
        step.rows.map((value) => [value, value * 10, value * 100]),
      );
      break;
    }
    case 'delete':
      if (rows > 1) table.rows.getItemAt(step.at % rows).delete();
      break;
    case 'type':
      table.getDataBodyRange().getCell(step.row % rows, step.column).values = [[step.value]];
      break;
    case 'resize':
      table.resize(sheet.getRangeByIndexes(area.row, area.column, step.rows + 1, 3));
      break;
    case 'sheet row': {
      const line = sheet.getRangeByIndexes(area.row + (step.at % (rows + 2)), 0, 1, 1).getEntireRow();
      const isHeader = step.at % (rows + 2) === 0;
      if (step.insert) line.insert('Down');
      else if (!isHeader && rows > 1) line.delete('Up');
      break;
    }
    case 'sheet column':
      if (step.insert) sheet.getRange('A:A').insert('Right');
      else if (area.column > 0) sheet.getRange('A:A').delete('Left');
      break;
    case 'heading':
      table.getHeaderRowRange().getCell(0, step.column).values = [[`${step.text} ${step.column}`]];
      break;
  }
  await table.context.sync();
}

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly values: unknown[][];
}

async function look({ context, table }: Book): Promise<Area> {
  const range = table.getRange().load('rowIndex,columnIndex,rowCount,values');
  await context.sync();
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, values: range.values };
}

/** Formulas written now, with the headings as they are now. */
const freshFormulas = (names: readonly unknown[]): string[] => {
  const [first = '', second = '', third = ''] = names.map((name) => String(name).replace(/[[\]#'@]/g, "'$&"));
  return [
    `=SUM(T_1[[${second}]])`,
    `=SUM(T_1[[${first}]:[${third}]],1)`,
    `=WLZ.SOM(T_1[[#Data],[${third}]])`,
  ];
};
const lasting = ['=SUM(T_1)', '=ROWS(T_1[#All])', '=WLZ.SOM(T_1)', '=SUM(INDEX(T_1,0,2))'];

async function compare(book: Book, area: Area): Promise<void> {
  const [names = [], ...body] = area.values;
  book.other.getRange('A2:C2').formulas = [freshFormulas(names)];
  const fresh = book.other.getRange('A2:C2').load('values');
  const old = book.other.getRange('A1:D1').load('values');
  await book.context.sync();
  const column = (i: number): unknown[] => body.map((row) => row[i]);
  expect(old.values).toEqual([[sum(body.flat()), area.rows, sum(body.flat()), sum(column(1))]]);
  expect(fresh.values).toEqual([[sum(column(1)), sum(body.flat()) + 1, sum(column(2))]]);
}

async function run(steps: readonly Edit[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const other = context.workbook.worksheets.add();
    sheet.getRange('B2:D4').values = [
      ['eerste', 'Tweede', 'derde (k€)'],
      [1, 10, 100],
      [2, 20, 200],
    ];
    const table = sheet.tables.add('B2:D4', true);
    table.name = 'T_1';
    other.getRange('A1:D1').formulas = [lasting];
    await context.sync();
    const book = { context, sheet, other, table };
    try {
      let area = await look(book);
      await compare(book, area);
      for (const step of steps) {
        await apply(book, step, area);
        area = await look(book);
        await compare(book, area);
      }
    } finally {
      sheet.delete();
      other.delete();
      await context.sync();
    }
  });
}

test('structured references follow their table through any edits', async () => {
  await fc.assert(fc.asyncProperty(fc.array(edit, { minLength: 2, maxLength: 6 }), run), {
    numRuns: Number(process.env.TABEL_PROEVEN ?? 4),
    endOnFailure: true,
  });
});
