// Builds the add-in (dist) and the werkbank (dist-werkbank), when something has changed since the last time.
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './install.mjs';

const inputs = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'tsconfig.json', 'package-lock.json'];
const stamp = path.join(root, 'dist-werkbank/.gebouwd');
const outputs = ['dist/taskpane.html', 'dist/functions.json', 'dist-werkbank/index.html'];

function newest(file) {
  const entry = statSync(file);
  if (!entry.isDirectory()) return entry.mtimeMs;
  const inside = readdirSync(file).map((name) => newest(path.join(file, name)));
  return Math.max(entry.mtimeMs, ...inside);
}

function isFresh() {
  if (![stamp, ...outputs.map((file) => path.join(root, file))].every(existsSync)) return false;
  const built = statSync(stamp).mtimeMs;
  return inputs.every((input) => newest(path.join(root, input)) < built);
}

/** Leaves dist and dist-werkbank as they are when nothing they are made of is newer. */
export function build() {
  if (isFresh()) return;
  const began = new Date();
  process.stdout.write('Bouwen …\n');
  run(process.execPath, ['node_modules/webpack-cli/bin/cli.js', '--stats', 'errors-warnings']);
  writeFileSync(stamp, '');
  utimesSync(stamp, began, began); // a file saved during the build counts as newer
}
