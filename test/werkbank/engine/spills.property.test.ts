// Editing step by step gives what calculating the same sheet from nothing gives. Invented formulas: every column reads
// the columns left of it, and spills. No formula is just a blank cell: Univer has no 0 for that.
import { ICommandService, type ICellData } from '@univerjs/core';
import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import * as fc from 'fast-check';
import type { Engine } from '../../../src/werkbank/engine/engine';
import { emptyWorkbook, headless, polyfills } from '../../../src/werkbank/engine/headless';

type Content = number | string | null;
interface Edit {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

const ROWS = 8;
const LETTERS = 'ABCDEFG';

const input: fc.Arbitrary<Edit> = fc.record({
  row: fc.nat(2),
  column: fc.constant(0),
  content: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.constant('x')),
});
/** A formula in row 1 of column B…G, about the inputs and the columns before it. */
const formula: fc.Arbitrary<Edit> = fc.integer({ min: 1, max: 6 }).chain((column) => {
  const own = ['=SEQUENCE(A1)', '=SEQUENCE(A2)*A3', '=IF(A3>1,SEQUENCE(3),A1)', null];
  const reading = [...LETTERS.slice(1, column)].flatMap((left) => [
    `=${left}2:${left}4*A1`,
    `=SUM(${left}1:${left}8)`,
    `=${left}3*1`,
    `=SEQUENCE(COUNT(${left}1:${left}8))`,
    `=IF(${left}2>1,${left}1:${left}3&"",0)`,
  ]);
  return fc.record({
    row: fc.constant(0),
    column: fc.constant(column),
    content: fc.constantFrom(...own, ...reading, ...reading),
  });
});
const obstacle: fc.Arbitrary<Edit> = fc.record({
  row: fc.constant(2),
  column: fc.integer({ min: 1, max: 6 }),
  content: fc.constantFrom(7, null),
});

const inputs: Edit[] = [0, 1, 2].map((row) => ({ row, column: 0, content: 2 }));

const cellOf = (content: Content): ICellData =>
  typeof content === 'string' && content.startsWith('=') ? { f: content } : { v: content };

function valuesOf(engine: Engine): unknown[][] {
  const sheet = engine.wb.getActiveSheet();
  return Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: LETTERS.length }, (_, column) => engine.raw(sheet, row, column)),
  );
}

function put(engine: Engine, { row, column, content }: Edit): void {
  const cells = engine.wb.getActiveSheet().getRange(row, column, 1, 1);
  if (content === null) cells.clearContent();
  else cells.setValue(cellOf(content));
}

async function fromNothing(contents: ReadonlyMap<string, Edit>): Promise<unknown[][]> {
  const engine = headless(emptyWorkbook(20, 10));
  for (const edit of contents.values()) if (edit.content !== null) put(engine, edit);
  await engine.settle();
  const everything = { commands: [], forceCalculation: true };
  const commands = engine.injector.get(ICommandService);
  commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, everything, { onlyLocal: true });
  await engine.settle();
  const values = valuesOf(engine);
  engine.univer.dispose();
  return values;
}

beforeAll(polyfills);

async function run(start: readonly Edit[], edits: readonly Edit[]): Promise<void> {
  const engine = headless(emptyWorkbook(20, 10));
  const contents = new Map<string, Edit>();
  for (const edit of [...inputs, ...start, ...edits]) {
    contents.set(`${edit.row},${edit.column}`, edit);
    put(engine, edit);
    await engine.settle();
  }
  const values = valuesOf(engine);
  engine.univer.dispose(); // first: two workbooks of one name share their parsed formulas
  expect(values).toEqual(await fromNothing(contents));
}

test('step by step as from nothing', async () => {
  const start = fc.tuple(input, formula, formula, formula, formula);
  const edits = fc.array(fc.oneof({ weight: 4, arbitrary: input }, formula, obstacle), {
    minLength: 1,
    maxLength: 5,
  });
  await fc.assert(fc.asyncProperty(start, edits, run), {
    numRuns: Number(process.env.SPIL_PROEVEN ?? 3),
    interruptAfterTimeLimit: 100_000,
  });
});
