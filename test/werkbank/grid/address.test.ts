import { exampleFor, nameOfFile } from '../../../src/werkbank/page/address';

const names = ['Voorbeeld CZ januari 2024', 'Leeg', 'Voorbeeld herschikking (verzonnen cijfers)'];

test.each([
  ['', names[0]],
  ['?werkmap=leeg', 'Leeg'],
  ['?werkmap=Voorbeeld%20CZ%20januari%202024', names[0]],
  ['?werkmap=voorbeeld-herschikking', names[2]],
  ['?werkmap=herschikking', names[2]],
  ['?werkmap=bestaat-niet', names[0]],
])('%s starts with %s', (search, name) => {
  expect(exampleFor(search, names)).toBe(name);
});

test('no examples, no example', () => {
  expect(exampleFor('', [])).toBeUndefined();
});

test('a workbook is called after its file', () => {
  expect(nameOfFile('Ruimte 2024.XLSX')).toBe('Ruimte 2024');
  expect(nameOfFile('zonder')).toBe('zonder');
});
