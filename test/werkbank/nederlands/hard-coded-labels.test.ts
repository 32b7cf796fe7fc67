import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import loader from '../../../src/werkbank/nederlands/hard-coded-labels.cjs';

const home = join(dirname(require.resolve('@univerjs/core')), '../../..');
const source = (name: string) => readFileSync(join(home, name, 'lib/es/index.js'), 'utf8');
const english = /"aria-label": "[A-Z][A-Za-z ]*"|\balt: "[a-z ]+"|children: "Close"/g;

test.each(['design', 'ui', 'sheets-ui'])('no English label is left in %s', (name) => {
  const before: string[] = source(name).match(english) ?? [];
  const after: string[] = loader(source(name)).match(english) ?? [];
  expect(before.length).toBeGreaterThan(0);
  expect(after.filter((label) => before.includes(label))).toEqual([]);
});

test('other code stays as it is', () => {
  const code = 'jsx("div", { title: "Undo", children: "x", "aria-label": localeService.t("a.b") })';
  expect(loader(code)).toBe(code);
  expect(loader('{ "aria-label": "constructor" }')).toBe('{ "aria-label": "constructor" }');
});
