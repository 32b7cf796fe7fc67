// Univer asks for some texts that are in none of its locales; the user would read the key. Its own source is the list.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { locale } from '../../../src/werkbank/nederlands';

const packages = [
  'design', 'docs-ui', 'drawing-ui', 'sheets', 'sheets-drawing-ui', 'sheets-formula', 'sheets-formula-ui',
  'sheets-numfmt', 'sheets-numfmt-ui', 'sheets-table', 'sheets-table-ui', 'sheets-ui', 'ui',
]; // prettier-ignore
const home = join(dirname(require.resolve('@univerjs/core')), '../../..');
const sources = packages.map((name) => readFileSync(join(home, name, 'lib/es/index.js'), 'utf8')).join('\n');

function text(key: string): unknown {
  let found: unknown = locale;
  for (const step of key.split('.')) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.entries(found).find(([name]) => name === step)?.[1];
  }
  return found;
}

test('every text Univer asks for by name is there', () => {
  const asked = new Set<string>();
  for (const [, key = ''] of sources.matchAll(/\.t\("([\w-]+(?:\.[\w-]+)+)"/g)) asked.add(key);
  expect(asked.size).toBeGreaterThan(250);
  expect([...asked].filter((key) => typeof text(key) !== 'string')).toEqual([]);
});

test('every title, label and tip in Univer’s menus is there', () => {
  const used = new Set<string>();
  const places = /(?:title|tooltip|label|description|groupTitle|detail|abstract): "([\w-]+(?:\.[\w-]+)+)"/g;
  for (const [, key = ''] of sources.matchAll(places)) used.add(key);
  expect(used.size).toBeGreaterThan(2500);
  expect([...used].filter((key) => typeof text(key) !== 'string')).toEqual([]);
});

test('titles that are sentences in the source are translated too', () => {
  const titles = new Set<string>();
  for (const [, title = ''] of sources.matchAll(/\btitle: "([A-Z][A-Za-z ]+)"/g)) titles.add(title);
  // No menu: an error when the page is closed, and the handle of a paragraph in documents.
  const elsewhere = ['Some changes are not saved', 'Drag block'];
  expect(
    [...titles].filter((title) => !elsewhere.includes(title) && typeof text(title) !== 'string'),
  ).toEqual([]);
});
