// Custom functions through office.js' own runtime. The expectations follow Microsoft's documentation of custom
// functions (blank = null, errors with message, spilling) and the rules in README/platform: blank is never 0.
import { startExcel, type ExcelForTests } from '../../gereedschap/excel';

type Matrix = unknown[][];

const matrix = { name: 'waarden', type: 'any', dimensionality: 'matrix' };
const metadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: 'DUBBEL', name: 'DUBBEL', parameters: [matrix], result: { dimensionality: 'matrix' } },
    {
      id: 'ECHO',
      name: 'ECHO',
      options: { requiresAddress: true },
      parameters: [matrix],
      result: { dimensionality: 'matrix' },
    },
    {
      id: 'KEUZE',
      name: 'KEUZE',
      parameters: [
        { name: 'a', type: 'any' },
        { name: 'b', type: 'any', optional: true },
        { ...matrix, name: 'c', optional: true },
      ],
    },
    { id: 'FOUT', name: 'FOUT', parameters: [{ name: 'tekst', type: 'string' }] },
    { id: 'CELFOUT', name: 'CELFOUT', parameters: [], result: { dimensionality: 'matrix' } },
    {
      id: 'PLUS',
      name: 'PLUS',
      parameters: [
        { name: 'x', type: 'number' },
        { name: 'y', type: 'number' },
      ],
    },
    { id: 'LATER', name: 'LATER', parameters: [{ name: 'x', type: 'number' }] },
    { id: 'TELOP', name: 'TELOP', parameters: [{ name: 'delen', type: 'any', repeating: true }] },
    { id: 'WEG', name: 'WEG', parameters: [] },
    { id: 'WERP', name: 'WERP', parameters: [] },
  ],
};

/** What the functions received, in order. */
const received = new Map<string, unknown[][]>();
const keep = (name: string, args: unknown[]): void => {
  received.set(name, [...(received.get(name) ?? []), args]);
};
const lastOf = (name: string): unknown => received.get(name)?.at(-1);

let excel: ExcelForTests;
const errorAt = (row: number, column: number): string => excel.host.custom.errorMessage('blad1', row, column);

beforeAll(async () => {
  excel = await startExcel({ metadata });
  CustomFunctions.associate('DUBBEL', (m: Matrix) => {
    keep('DUBBEL', [m]);
    return m.map((row) => row.map((x) => (typeof x === 'number' ? x * 2 : x)));
  });
  CustomFunctions.associate('ECHO', (m: Matrix, invocation: CustomFunctions.Invocation) => {
    keep('ECHO', [m, invocation.address]);
    return [['goed']];
  });
  CustomFunctions.associate('KEUZE', (a: unknown, b: unknown, c: unknown) => {
    keep('KEUZE', [a, b, c]);
    return [a, b, c].map((x) => (x === null ? 'null' : String(x))).join('|');
  });
  CustomFunctions.associate('FOUT', (text: string) => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, text);
  });
  CustomFunctions.associate('CELFOUT', () => [
    [1, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'geen tarief')],
    [null, true],
  ]);
  CustomFunctions.associate('PLUS', (x: number, y: number) => {
    keep('PLUS', [x, y]);
    return x + y;
  });
  CustomFunctions.associate('LATER', async (x: number) => {
    await new Promise((done) => setTimeout(done, 20));
    return x + 1;
  });
  CustomFunctions.associate('TELOP', (parts: unknown[]) => {
    keep('TELOP', parts);
    return parts.length;
  });
  CustomFunctions.associate('WERP', () => {
    throw new Error('stuk');
  });
});
afterAll(() => excel.dispose());

const sheet = () => excel.engine.wb.getActiveSheet();

test('a range arrives as rows; a blank cell is null, 0 stays 0, and the result spills', async () => {
  sheet()
    .getRange('A1:B3')
    .setValues([
      [1, 2],
      [0, ''],
      [3, 'x'],
    ]);
  sheet().getRange('B2').clear();
  await excel.type('D1', '=WLZ.DUBBEL(A1:B3)');
  expect(lastOf('DUBBEL')).toEqual([
    [
      [1, 2],
      [0, null],
      [3, 'x'],
    ],
  ]);
  expect(excel.values('D1:E3')).toEqual([
    [2, 4],
    [0, 0],
    [6, 'x'],
  ]);
});

test('an omitted argument is null, in the middle and at the end; one cell for a matrix parameter is [[value]]', async () => {
  await excel.type('G1', '=WLZ.KEUZE(A1,,A1)');
  expect(lastOf('KEUZE')).toEqual([1, null, [[1]]]);
  await excel.type('G2', '=WLZ.KEUZE(A1)');
  expect(excel.values('G2')).toEqual([['1|null|null']]);
});

test('too many arguments, text for a number and a range for a single value fail without a call', async () => {
  const before = received.get('PLUS')?.length ?? 0;
  await excel.type('G4', '=WLZ.KEUZE(1,2,3,4)');
  await excel.type('G5', '=WLZ.PLUS("een",2)');
  await excel.type('G6', '=WLZ.PLUS(A1:A3,2)');
  expect(excel.values('G4:G6')).toEqual([['#N/A'], ['#VALUE!'], ['#VALUE!']]);
  expect(received.get('PLUS')?.length ?? 0).toBe(before);
});

test('CustomFunctions.Error shows #VALUE! and its sentence; the sentence goes when the error goes', async () => {
  await excel.type('H1', '=WLZ.FOUT("Datum ontbreekt")');
  expect(excel.values('H1')).toEqual([['#VALUE!']]);
  expect(errorAt(0, 7)).toBe('Datum ontbreekt');
  await excel.type('H1', '5');
  expect(errorAt(0, 7)).toBe('');
});

test('an error in one cell of a matrix keeps to that cell, with its own sentence', async () => {
  await excel.type('J1', '=WLZ.CELFOUT()');
  expect(excel.values('J1:K2')).toEqual([
    [1, '#N/A'],
    [0, true],
  ]);
  expect(errorAt(0, 10)).toBe('geen tarief');
  expect(errorAt(0, 9)).toBe('');
});

test('a plain throw is #VALUE! without a sentence, a function nobody associated too', async () => {
  await excel.type('H3', '=WLZ.WERP()');
  await excel.type('H4', '=WLZ.WEG()');
  expect(excel.values('H3:H4')).toEqual([['#VALUE!'], ['#VALUE!']]);
  expect(errorAt(2, 7)).toBe('');
});

test('errors in cells reach a function that allows them', async () => {
  await excel.type('M1', '=1/0');
  await excel.type('M2', '=WLZ.ECHO(M1:M1)');
  expect(excel.values('M2')).toEqual([['goed']]);
  const [cells] = lastOf('ECHO') as [[[{ code: string }]]];
  expect(cells[0][0].code).toBe('#DIV/0!');
});

test('the address of the cell travels with functions that ask for it', async () => {
  await excel.type('M5', '=WLZ.ECHO(A1)');
  expect((lastOf('ECHO') as unknown[])[1]).toBe('Blad1!M5');
});

test('functions inside functions, native ones and asynchronous ones work together', async () => {
  await excel.type('N1', '=SUM(WLZ.PLUS(1,2),WLZ.LATER(WLZ.PLUS(3,4)))');
  expect(excel.values('N1')).toEqual([[11]]);
});

test('a repeating parameter arrives as one list', async () => {
  await excel.type('N2', '=WLZ.TELOP(1,,"x")');
  expect(excel.values('N2')).toEqual([[3]]);
  expect(lastOf('TELOP')).toEqual([1, null, 'x']);
});

test('equal calls are made once, and all calls of a calculation travel in one message', async () => {
  const calls = excel.host.custom.calls.stats;
  const before = { ...calls };
  const formulas = Array.from({ length: 40 }, (_, i) => [{ f: `=WLZ.PLUS(100,${i % 20})` }]);
  sheet().getRange('P1:P40').setValues(formulas);
  await excel.engine.settle();
  expect(excel.values('P1:P2')).toEqual([[100], [101]]);
  expect(excel.values('P40')).toEqual([[119]]);
  expect(calls.calls - before.calls).toBe(20);
  expect(calls.messages - before.messages).toBe(1);
});

test('a changed input cell calls again; the old answer is not reused', async () => {
  await excel.type('R1', '10');
  await excel.type('R2', '=WLZ.PLUS(R1,1)');
  await excel.type('R1', '20');
  expect(excel.values('R2')).toEqual([[21]]);
});

test('a cell in the way of a spill gives #SPILL!, and the result comes when it is cleared', async () => {
  await excel.type('T2', 'in de weg');
  await excel.type('T1', '=WLZ.DUBBEL(A1:A3)');
  expect(excel.values('T1:T3')).toEqual([['#SPILL!'], ['in de weg'], ['']]);
  sheet().getRange('T2').clearContent();
  await excel.engine.settle();
  expect(excel.values('T1:T3')).toEqual([[2], [0], [6]]);
});

test('Excel.run reads a spilled result through values, text, the spill range and the used range', async () => {
  await Excel.run(async (context) => {
    const target = context.workbook.worksheets.add('Spil');
    target.getRange('B2').formulas = [['=WLZ.DUBBEL(Blad1!A1:B3)']];
    await context.sync();
    const spill = target.getRange('B2').getSpillingToRangeOrNullObject().load('address,values,text,formulas');
    const none = target.getRange('A1').getSpillingToRangeOrNullObject();
    const used = target.getUsedRange().load('address');
    await context.sync();
    expect(spill.address).toBe('Spil!B2:C4');
    expect(spill.values).toEqual([
      [2, 4],
      [0, 0],
      [6, 'x'],
    ]);
    expect(spill.text).toEqual([
      ['2', '4'],
      ['0', '0'],
      ['6', 'x'],
    ]);
    expect(spill.formulas[0]).toEqual(['=WLZ.DUBBEL(Blad1!A1:B3)', 4]);
    expect(none.isNullObject).toBe(true);
    expect(used.address).toBe('Spil!B2:C4');
  });
});

test('while a call is on its way the cell says it is busy', async () => {
  sheet().getRange('V1').setValue({ f: '=WLZ.LATER(1)' });
  for (let i = 0; i < 50 && excel.values('V1')[0]?.[0] === ''; i++)
    await new Promise((done) => setTimeout(done, 10));
  expect(excel.values('V1')).toEqual([['#BUSY!']]);
  await excel.engine.settle();
  expect(excel.values('V1')).toEqual([[2]]);
});

test('calls made while the pane is loaded anew wait for it, and go out again', async () => {
  excel.host.restart();
  sheet().getRange('X1').setValue({ f: '=WLZ.PLUS(7,8)' });
  await new Promise((done) => setTimeout(done, 400));
  expect(excel.values('X1')).toEqual([['#BUSY!']]);
  excel.host.custom.calls.start(); // what office.js does when the page is ready
  await excel.engine.settle();
  expect(excel.values('X1')).toEqual([[15]]);
});

test('what is no functions.json is refused', () => {
  expect(() => excel.host.custom.register('X', { iets: 1 })).toThrow(TypeError);
});
