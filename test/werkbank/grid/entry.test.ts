import {
  CellValueType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  type ICellData,
  type Nullable,
  UniverInstanceType,
} from '@univerjs/core';
import { LexerTreeBuilder, sequenceNodeType } from '@univerjs/engine-formula';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  type ISheetLocation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { IDescriptionService, InsertFunctionCommand } from '@univerjs/sheets-formula';
import type { Engine } from '../../../src/werkbank/engine/engine';
import { emptyWorkbook, headless, polyfills } from '../../../src/werkbank/engine/headless';
import { showCellsInDutch } from '../../../src/werkbank/grid/cellContent';
import { acceptDutchEntry } from '../../../src/werkbank/grid/entry';
import { readDutchFormulas } from '../../../src/werkbank/grid/formulaEditor';
import { nameFunctionsInDutch } from '../../../src/werkbank/grid/functionNames';

let engine: Engine;
const refused: string[] = [];

beforeAll(() => {
  polyfills();
  engine = headless(emptyWorkbook());
  acceptDutchEntry(engine.injector, (sentence) => refused.push(sentence));
  showCellsInDutch(engine.injector);
  readDutchFormulas(engine.injector);
  nameFunctionsInDutch(engine.injector);
});

afterAll(() => engine.univer.dispose());

function location(row: number, column: number): ISheetLocation & { origin: Nullable<ICellData> } {
  const worksheet = engine.wb.getActiveSheet().getSheet();
  return {
    workbook: engine.wb.getWorkbook(),
    worksheet,
    unitId: engine.wb.getId(),
    subUnitId: worksheet.getSheetId(),
    row,
    col: column,
    origin: worksheet.getCellRaw(row, column),
  };
}

/** What is kept when this is typed in a cell; '=' makes it a formula, as Univer's editor does. */
function typed(text: string, row = 0, column = 0, before: ICellData = {}): Nullable<ICellData> {
  const cell = text.startsWith('=') ? { ...before, f: text, v: null } : { ...before, v: text };
  const { writeCellInterceptor } = engine.injector.get(SheetInterceptorService);
  return writeCellInterceptor.fetchThroughInterceptors(AFTER_CELL_EDIT)(cell, location(row, column));
}

/** What the editor shows of a cell. */
function edited(row: number, column: number): Nullable<ICellData> {
  const { writeCellInterceptor } = engine.injector.get(SheetInterceptorService);
  const at = location(row, column);
  return writeCellInterceptor.fetchThroughInterceptors(BEFORE_CELL_EDIT)(
    at.worksheet.getCell(row, column),
    at,
  );
}

async function put(address: string, value: string | number | boolean | ICellData): Promise<void> {
  engine.wb.getActiveSheet().getRange(address).setValue(value);
  await engine.settle();
}

describe('what is typed', () => {
  test('a Dutch formula is kept in English', () => {
    expect(typed('=som(A1;2,5)')).toMatchObject({ f: '=SUM(A1,2.5)' });
  });

  test('+A1 is a formula, a phone number is not', () => {
    expect(typed('+A1*2')).toMatchObject({ f: '=+A1*2' });
    expect(typed('+31 6 1234')).toMatchObject({ v: '+31 6 1234', t: CellValueType.STRING });
  });

  test('a decimal point in a formula is refused with a sentence; what was typed is kept', () => {
    expect(typed('=A1*1.5')).toMatchObject({ f: null, v: '=A1*1.5', t: CellValueType.FORCE_STRING });
    expect(refused).toEqual([expect.stringMatching(/komma/)]);
  });

  test('a Dutch number is a number, and Univer does not read it again as English', () => {
    expect(typed('1.234,5')).toMatchObject({ v: 1234.5, t: CellValueType.NUMBER });
    expect(typed('1.5')).toMatchObject({ v: '1.5', t: CellValueType.STRING });
  });

  test('gives a format to a cell without one, and keeps the bold', () => {
    const cell = typed('95,8%', 0, 0, { s: { bl: 1 } });
    expect(cell).toMatchObject({
      v: 0.958,
      s: { bl: 1, n: { pattern: expect.stringContaining('%') as string } },
    });
  });

  test('leaves the format of a cell that has one', () => {
    const style = { n: { pattern: '#,##0.00' } };
    expect(typed('12%', 0, 0, { s: style })).toMatchObject({ v: 0.12, s: style });
  });

  test('in a percentage cell 95,8 is 95,8%', () => {
    expect(typed('95,8', 0, 0, { s: { n: { pattern: '0.0%' } } })).toMatchObject({ v: 0.958 });
  });

  test('stays text in a text cell', () => {
    expect(typed('0012', 0, 0, { s: { n: { pattern: '@' } } })).toMatchObject({
      v: '0012',
      t: CellValueType.STRING,
    });
  });

  test('WAAR is a boolean, #N/B an error', () => {
    expect(typed('waar')).toMatchObject({ v: 1, t: CellValueType.BOOLEAN });
    expect(typed('#n/b')).toMatchObject({ v: '#N/A' });
  });

  test('[@Kolom] means the table around the cell', async () => {
    const sheet = engine.wb.getActiveSheet();
    sheet.getRange('E1:F1').setValues([['Bedrag', 'Dubbel']]);
    await sheet.addTable('Tarieven', { startRow: 0, startColumn: 4, endRow: 2, endColumn: 5 }, 'tabel-1', {});
    const cell = typed('=[@Bedrag]*2', 1, 5);
    expect(cell?.f).toMatch(/^=Tarieven\[.*Bedrag\]/);
    await put('F2', { f: cell?.f ?? '' });
    expect(edited(1, 5)?.f).toBe('=[@Bedrag]*2');
  });
});

describe('what the editor shows', () => {
  test.each([
    ['A1', { f: '=SUM(1.5,2)' }, 'f', '=SOM(1,5;2)'],
    ['A2', { v: 1234.5, t: CellValueType.NUMBER, s: { n: { pattern: '#,##0' } } }, 'v', '1234,5'],
    ['A3', { v: 0.958, t: CellValueType.NUMBER, s: { n: { pattern: '0%' } } }, 'v', '95,8%'],
    ['A4', { v: 1, t: CellValueType.BOOLEAN }, 'v', 'WAAR'],
    ['A5', { v: 45323, t: CellValueType.NUMBER, s: { n: { pattern: 'dd-mm-yyyy' } } }, 'v', '1-2-2024'],
  ] as const)('%s', async (address, cell, key, text) => {
    await put(address, cell);
    const range = engine.wb.getActiveSheet().getRange(address);
    expect(edited(range.getRow(), range.getColumn())?.[key]).toBe(text);
  });

  test('an empty cell stays empty', () => {
    expect(edited(50, 10)?.v ?? '').toBe('');
  });
});

test('cells show numbers, booleans and errors in Dutch', async () => {
  await put('C1', { f: '=1/8' });
  await put('C2', { f: '=1/0' });
  await put('C3', { f: '=1=1' });
  const sheet = engine.wb.getActiveSheet();
  expect(['C1', 'C2', 'C3'].map((address) => sheet.getRange(address).getDisplayValue())).toEqual([
    '0,125',
    '#DEEL/0!',
    'WAAR',
  ]);
});

describe('the formula editor', () => {
  const text = '=SOM(A1;2,5)';

  beforeAll(() => {
    engine.univer.createUnit(UniverInstanceType.UNIVER_DOC, {
      id: DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
      body: { dataStream: `${text}\r\n` },
      documentStyle: {},
    });
  });

  test('finds references and arguments in Dutch text', () => {
    const lexer = engine.injector.get(LexerTreeBuilder);
    const nodes = lexer.sequenceNodesBuilder(text.slice(1)) ?? [];
    expect(nodes.map((node) => (typeof node === 'string' ? node : node.token)).join('')).toBe(text.slice(1));
    const reference = nodes.find(
      (node) => typeof node !== 'string' && node.nodeType === sequenceNodeType.REFERENCE,
    );
    expect(reference).toMatchObject({ token: 'A1' });
    expect(lexer.getFunctionAndParameter(`${text}A`, text.indexOf('2'))).toEqual({
      functionName: 'SOM',
      paramIndex: 1,
    });
    expect(lexer.checkIfAddBracket(text)).toBe(0);
  });

  test('hides numbers from Univer, which would rewrite them', () => {
    const nodes = engine.injector.get(LexerTreeBuilder).sequenceNodesBuilder(text) ?? [];
    const number = nodes.find((node) => typeof node !== 'string' && node.token === '2,5');
    expect(number).toMatchObject({ nodeType: sequenceNodeType.ARRAY });
  });

  test('leaves English formulas alone', () => {
    const nodes = engine.injector.get(LexerTreeBuilder).sequenceNodesBuilder('=SUM(B1,2.5)') ?? [];
    expect(nodes).toContainEqual(
      expect.objectContaining({ token: '2.5', nodeType: sequenceNodeType.NUMBER }),
    );
  });
});

describe('the list of functions', () => {
  test('speaks Dutch, in the order of the alphabet', () => {
    const descriptions = engine.injector.get(IDescriptionService);
    const names = descriptions.getSearchListByNameFirstLetter('SOM').map((item) => item.name);
    expect(names).toContain('SOM.ALS');
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'nl')));
    expect(descriptions.hasFunction('SUM')).toBe(false);
    expect(descriptions.getFunctionInfo('ALS')).toBeDefined();
  });

  test('inserts English formulas', async () => {
    const item = {
      range: { startRow: 9, endRow: 9, startColumn: 0, endColumn: 0 },
      primary: { row: 9, column: 0 },
    };
    engine.wb.getActiveSheet().getRange('A10').activate();
    const params = { list: [{ ...item, formula: '=SOM(A1;A2)' }] };
    await engine.injector.get(ICommandService).executeCommand(InsertFunctionCommand.id, params);
    expect(engine.formula(engine.wb.getActiveSheet(), 9, 0)).toBe('=SUM(A1,A2)');
  });
});
