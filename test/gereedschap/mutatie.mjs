// `npm run mutatie [-- kamer …]`: mutates the rules (src/domein) room by room, to see whether the room's own tests would
// notice each fault. Ten minutes or so, so it isn't part of `npm test`. Survivors are listed at the end; the whole
// report of a room lands in .cache/mutatie/<kamer>.html. Fails below 90%.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const rules = path.join(root, 'src/domein');
const reports = path.join(root, '.cache/mutatie');
const LOWEST = 90;

/** The loose files of src/domein together, and each folder: what is mutated, and which tests judge it. */
function rooms() {
  const entries = readdirSync(rules, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const room = (name) => ({ name, mutate: `src/domein/${name}/**/*.ts`, tests: `domein/${name}/**/*` });
  return [{ name: 'los', mutate: 'src/domein/*.ts', tests: 'domein/*' }, ...folders.map(room)];
}

function judge({ name, mutate, tests }) {
  const report = path.join(reports, `${name}.json`);
  rmSync(report, { force: true });
  process.stdout.write(`\n== ${name}: ${mutate} beoordeeld door test/${tests}\n`);
  spawnSync('npx', ['stryker', 'run', 'test/stryker.config.mjs', '--mutate', mutate], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MUTATIE_KAMER: name, MUTATIE_TESTS: tests },
  });
  if (!existsSync(report)) throw new Error(`Kamer ${name} gaf geen uitkomst.`);
  return JSON.parse(readFileSync(report, 'utf8')).files;
}

/** One line per survivor: where it is, what stood there and what it was changed into. */
function survivor(file, source, { location, replacement = '', mutatorName }) {
  const { start, end } = location;
  const line = source.split('\n')[start.line - 1] ?? '';
  const was = line.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
  return `${file}:${start.line} ${mutatorName}: ${was.trim()} → ${replacement.replace(/\s+/g, ' ')}`;
}

function report(files) {
  const counts = { detected: 0, missed: 0 };
  const lines = [];
  for (const [file, { source, mutants }] of Object.entries(files)) {
    for (const mutant of mutants) {
      if (['Killed', 'Timeout'].includes(mutant.status)) counts.detected += 1;
      if (!['Survived', 'NoCoverage'].includes(mutant.status)) continue;
      counts.missed += 1;
      lines.push(survivor(file, source, mutant));
    }
  }
  return { ...counts, lines };
}

const score = ({ detected, missed }) => (100 * detected) / (detected + missed);

mkdirSync(reports, { recursive: true });
const asked = process.argv.slice(2);
const chosen = rooms().filter(({ name }) => asked.length === 0 || asked.includes(name));
const outcomes = chosen.map((room) => ({ name: room.name, ...report(judge(room)) }));
const total = outcomes.reduce(
  (sum, { detected, missed }) => ({ detected: sum.detected + detected, missed: sum.missed + missed }),
  { detected: 0, missed: 0 },
);
const text = [
  ...outcomes.flatMap(({ lines }) => lines),
  '',
  ...outcomes.map((outcome) => `${outcome.name.padEnd(16)} ${score(outcome).toFixed(1)}%`),
  `${'samen'.padEnd(16)} ${score(total).toFixed(1)}% (${total.detected} van ${total.detected + total.missed})`,
].join('\n');
process.stdout.write(`\n${text}\n`);
process.exitCode = score(total) < LOWEST ? 1 : 0;
