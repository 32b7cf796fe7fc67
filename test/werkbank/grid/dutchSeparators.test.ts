import { readFileSync } from 'node:fs';
import path from 'node:path';
import dutchSeparators from '../../../src/werkbank/grid/dutchSeparators.cjs';

const main = require.resolve('@univerjs/sheets-formula-ui');
const source = readFileSync(path.join(main, '../../es/index.js'), 'utf8');

test('the installed Univer still has the places that are changed', () => {
  const changed = dutchSeparators(source);
  expect(changed).toContain('char === ";" || matchRefDrawToken(char)');
  expect(changed).toContain('theLastList.join(";")');
  expect(changed).not.toContain('i === value.length - 1 ? "" : ","');
});

test('another version stops the build', () => {
  expect(() => dutchSeparators(source.replaceAll('matchRefDrawToken', 'anders'))).toThrow(/has changed/);
});
