// Installs what is missing, so that the two commands work on a fresh clone. Uses nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** Runs a command in the project with its output shown; ends the process when the command fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (result.status !== 0) {
    process.stderr.write(`Mislukt: ${command} ${args.join(' ')}\n`);
    process.exit(result.status ?? 1);
  }
}

const packagesIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined);

/** True when node_modules holds exactly the versions of the lock file. */
function isInstalled() {
  const wanted = packagesIn(path.join(root, 'package-lock.json'));
  const present = packagesIn(path.join(root, 'node_modules/.package-lock.json'));
  if (!present) return false;
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === '' || optional || present[name]?.version === version,
  );
}

/** `npm ci`, but only when it is needed. */
export function installPackages() {
  if (isInstalled()) return;
  process.stdout.write('Pakketten installeren (de eerste keer ongeveer een minuut) …\n');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}
