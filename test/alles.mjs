// `npm test`: installs what is missing (the browser too), then lint, types, rules, host, build and browser tests.
// Every step runs, also after a failed one, so that one run tells everything that is wrong.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { installPackages, root } from '../src/werkbank/server/install.mjs';

const results = path.join(root, '.cache/uitslag');

/** Runs one step with its output shown and returns whether it succeeded. */
function step(name, args, env = {}) {
  const began = Date.now();
  process.stdout.write(`\n── ${name}\n`);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('exit', (code) => {
      const seconds = ((Date.now() - began) / 1000).toFixed(0);
      process.stdout.write(`── ${name}: ${code === 0 ? 'goed' : 'FOUT'} (${seconds} s)\n`);
      resolve(code === 0);
    });
  });
}

const bin = (name) => path.join(root, 'node_modules', name);
const jest = (project, ...more) => [
  bin('jest/bin/jest.js'),
  '-c',
  'test/jest.config.cjs',
  '--selectProjects',
  project,
  '--json',
  '--outputFile',
  path.join(results, `${project}.json`),
  '--testLocationInResults=false',
  ...more,
];

function counts() {
  const total = { passed: 0, failed: 0 };
  for (const project of ['regels', 'excel', 'browser']) {
    try {
      const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
        readFileSync(path.join(results, `${project}.json`), 'utf8'),
      );
      total.passed += numPassedTests;
      total.failed += numFailedTests + numRuntimeErrorTestSuites;
    } catch {
      total.failed += 1; // the project gave no result at all
    }
  }
  return total;
}

installPackages();
const { installBrowser } = await import('./gereedschap/browser.mjs');
installBrowser();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const build = ['--input-type=module', '-e', "(await import('./src/werkbank/server/build.mjs')).build()"];
const outcomes = [
  await step('lint', [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']),
  await step('opmaak', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']),
  await step('types', [bin('typescript/bin/tsc'), '--noEmit']),
  await step('regels', jest('regels', '--maxWorkers=100%')),
  await step('excel (office.js zonder browser)', jest('excel', '--maxWorkers=100%')),
  await step('bouwen', build),
  await step('browser', jest('browser', '--runInBand', '--forceExit')),
];
const { passed, failed } = counts();
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(outcomes.every(Boolean) && failed === 0 ? 0 : 1);
