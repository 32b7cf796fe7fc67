// The text of structured references. Expectations from Microsoft's "Using structured references with Excel tables".
import * as fc from 'fast-check';
import {
  parseStructured,
  shielded,
  unshielded,
  type StructuredReference,
} from '../../../src/werkbank/engine/structuredText';

const cases: [string, StructuredReference][] = [
  ['WLZ_Regime', { table: 'WLZ_Regime', sections: [] }],
  ['T[]', { table: 'T', sections: [] }],
  ['T[#All]', { table: 'T', sections: ['all'] }],
  ['T[ #this  row ]', { table: 'T', sections: ['this row'] }],
  ['T[Bedrag]', { table: 'T', sections: [], columns: ['Bedrag', 'Bedrag'] }],
  ['T[Bedrag (€)]', { table: 'T', sections: [], columns: ['Bedrag (€)', 'Bedrag (€)'] }],
  ['T[[Bedrag: a, b]]', { table: 'T', sections: [], columns: ['Bedrag: a, b', 'Bedrag: a, b'] }],
  ['T[[a]:[b]]', { table: 'T', sections: [], columns: ['a', 'b'] }],
  ['T[[#Headers],[#Data],[a]]', { table: 'T', sections: ['headers', 'data'], columns: ['a', 'a'] }],
  ['T[ [#Totals] , [a] : [b] ]', { table: 'T', sections: ['totals'], columns: ['a', 'b'] }],
  ['T[@]', { table: 'T', sections: ['this row'] }],
  ['[@Groei]', { table: '', sections: ['this row'], columns: ['Groei', 'Groei'] }],
  ['T[@[a]:[b]]', { table: 'T', sections: ['this row'], columns: ['a', 'b'] }],
  ["T['#stuks]", { table: 'T', sections: [], columns: ['#stuks', '#stuks'] }],
  ["T[[a '[x'] ''k'' '@]]", { table: 'T', sections: [], columns: ["a [x] 'k' @", "a [x] 'k' @"] }],
];

test.each(cases)('%s', (text, expected) => {
  expect(parseStructured(text)).toEqual(expected);
});

test.each([
  'T[a',
  'T[a]b',
  'T[#Iets]',
  'T[[a],[b]]',
  'T[[a]x[b]]',
  'T[[a]:[b]:[c]]',
  '[Map1]Blad1!A1',
  'T[@#All]',
])('%s is none', (text) => {
  expect(parseStructured(text)).toBeUndefined();
});

test('any heading comes back, written with apostrophes', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (heading) => {
      const written = `T[[#Data],[${heading.replace(/[[\]#'@]/g, "'$&")}]]`;
      expect(parseStructured(written)).toEqual({
        table: 'T',
        sections: ['data'],
        columns: [heading, heading],
      });
      expect(shielded(written)).toHaveLength(written.length);
      expect(unshielded(shielded(written))).toBe(written);
    }),
  );
});

test('the shield covers headings only: texts and sheet names stay', () => {
  const formula = `=SUM('Blad [1]'!A1,T[a(b)],"[x(")&{1,2}`;
  expect(shielded(formula).replace(/a.b./, 'a(b)')).toBe(formula);
  expect(shielded(formula)).not.toContain('a(b)');
});

test.each(["=T[a'", '=T[', "=SUM(T[[a']", '="[', "='[x", '=T[a](b]'])('half typed: %s', (formula) => {
  expect(shielded(formula)).toHaveLength(formula.length);
  expect(unshielded(shielded(formula))).toBe(formula);
});
