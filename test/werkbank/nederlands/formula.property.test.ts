// Whatever formula a workbook holds: shown in Dutch and stored again it is the same formula.
import fc from 'fast-check';
import { formulaToDutch, formulaToEnglish, functionNames } from '../../../src/werkbank/nederlands';

const digits = fc.nat(99_999).map(String);
const number = fc
  .tuple(digits, fc.option(digits), fc.option(fc.constantFrom('E5', 'E-12', 'E+3')))
  .map(
    ([whole, decimals, exponent]) => `${whole}${decimals === null ? '' : `.${decimals}`}${exponent ?? ''}`,
  );
const text = fc
  .string({ maxLength: 8, unit: 'grapheme' })
  .map((inside) => `"${inside.replaceAll('"', '""')}"`);
const error = fc.constantFrom(
  '#N/A',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#REF!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
);
const constant = fc.oneof(number, text, error, fc.constantFrom('TRUE', 'FALSE', '95.8%', '-1.5'));

const cell = fc
  .tuple(fc.constantFrom('A', '$B', 'AB', '$XFD'), fc.integer({ min: 1, max: 9999 }))
  .map(([c, r]) => c + r);
const sheet = fc.oneof(
  fc.constantFrom('Blad1!', 'Som!', 'Waar!', "'Blad 1,5; x'!", "'It''s [1]'!"),
  fc.constant(''),
);
const reference = fc
  .tuple(sheet, cell, fc.constantFrom('', ':$C$3', '#', ':AA1048576'))
  .map((parts) => parts.join(''));
const column = fc.constantFrom('Bedrag', 'Zorg in natura', 'a;b', 'a,b', "x'[1']", 'Jan.2024', '95,8%', "''");
const structured = fc.oneof(
  column.map((name) => `Tabel1[${name}]`),
  column.map((name) => `Tabel1[[#This Row],[${name}]]`),
  fc.tuple(column, column).map(([a, b]) => `Tabel1[[#This Row],[${a}]:[${b}]]`),
  fc
    .tuple(fc.constantFrom('#All', '#Headers', '#Totals', '#Data'), column)
    .map(([s, c]) => `Tabel1[[${s}],[${c}]]`),
  fc.constantFrom('Tabel1[#All]', 'Tabel1[#This Row]', 'Tabel1[[#Headers],[#Data],[Bedrag]]', 'T[[a]:[b]]'),
);
const array = fc
  .array(fc.array(constant, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((rows) => `{${rows.map((row) => row.join(',')).join(';')}}`);
const name = fc.constantFrom('Bedragen', 'ruimte_2024', 'Prijs.per.dag', 'SUM', 'x');
const operand = fc.oneof(constant, reference, structured, array, name);

const { formula } = fc.letrec<{ formula: string; call: string; expression: string }>((tie) => ({
  call: fc
    .tuple(
      fc.constantFrom(...Object.keys(functionNames), 'WLZ.HERSCHIK', 'MYLAMBDA'),
      fc.array(fc.oneof(tie('expression'), fc.constant('')), { maxLength: 3 }),
    )
    .map(([f, args]) => `${f}(${args.join(',')})`),
  expression: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    operand,
    tie('call'),
    fc
      .tuple(
        tie('expression'),
        fc.constantFrom('+', '-', '*', '/', '^', '&', '=', '<>', '>=', ' + '),
        tie('expression'),
      )
      .map((parts) => parts.join('')),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `(${a},${b})`),
  ),
  formula: tie('expression').map((expression) => `=${expression}`),
}));

describe('there and back', () => {
  test('English → Dutch → English changes nothing', () => {
    fc.assert(
      fc.property(formula, (english) => {
        expect(formulaToEnglish(formulaToDutch(english))).toBe(english);
      }),
      { numRuns: 3000 },
    );
  });

  test('the same inside a table, where the name of the table falls away', () => {
    fc.assert(
      fc.property(formula, (english) => {
        const dutch = formulaToDutch(english, { table: 'Tabel1' });
        expect(formulaToEnglish(dutch, { table: 'Tabel1' })).toBe(english);
        expect(dutch).not.toContain('Tabel1[@');
      }),
      { numRuns: 500 },
    );
  });

  test('any text at all goes through without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (anything) => {
        expect(typeof formulaToEnglish(anything)).toBe('string');
        expect(typeof formulaToDutch(anything)).toBe('string');
      }),
    );
  });
});
