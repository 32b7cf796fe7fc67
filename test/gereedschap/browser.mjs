// Finds (or installs) a Chromium for the browser tests.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const known = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

// Without these a browser on a machine without internet keeps looking for its maker's servers.
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of an installed Chromium, Chrome or Edge, or of Playwright's own; undefined when there is none. */
export function findBrowser() {
  return [...known, chromium.executablePath()].find((file) => file && existsSync(file));
}

/** Installs a browser when there is none: Debian's package as root, Playwright's download elsewhere. */
export function installBrowser() {
  if (findBrowser()) return;
  const say = (command, args) =>
    spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    say('apt-get', ['update', '-q']);
    say('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation']);
  } else {
    say('npx', ['playwright-core', 'install', 'chromium']);
  }
  if (!findBrowser()) {
    throw new Error('Geen browser gevonden. Installeer Chromium, Chrome of Edge, of zet CHROMIUM_PATH.');
  }
}

/** Starts the browser without a window. */
export const launch = () => chromium.launch({ executablePath: findBrowser(), headless: true, args: flags });
