// LibreOffice with its Python bridge: found, or installed where that is possible without asking anybody.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

/** Debian's package is for its own Python; elsewhere LibreOffice brings one. Override with PYTHON_UNO. */
const pythons = [
  process.env.PYTHON_UNO,
  '/usr/bin/python3',
  '/Applications/LibreOffice.app/Contents/Resources/python',
  'C:\\Program Files\\LibreOffice\\program\\python.exe',
];

function lukt(programma, argumenten) {
  return spawnSync(programma, argumenten, { stdio: 'ignore' }).status === 0;
}

function vindPython() {
  return pythons.find((python) => python && existsSync(python) && lukt(python, ['-c', 'import uno']));
}

const heeftCalc = () => lukt('soffice', ['--version']) || existsSync('/Applications/LibreOffice.app');

const UITLEG =
  'Voor npm run controle is LibreOffice Calc nodig, met Python-UNO. ' +
  'Debian/Ubuntu: apt-get install libreoffice-calc python3-uno. ' +
  'Andere systemen: installeer LibreOffice (https://nl.libreoffice.org) en zet PYTHON_UNO op de python van LibreOffice.';

function installeer(toon, pakketten, uitleg) {
  const isBeheerder = typeof process.getuid === 'function' && process.getuid() === 0;
  if (!isBeheerder || !lukt('apt-get', ['--version'])) throw new Error(uitleg);
  toon('LibreOffice wordt geïnstalleerd …');
  const wacht = ['-o', 'DPkg::Lock::Timeout=600'];
  const omgeving = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...argumenten) =>
    spawnSync('apt-get', [...wacht, '-qq', ...argumenten], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: omgeving,
    }).status === 0;
  apt('update');
  if (!apt('install', '-y', '--no-install-recommends', ...pakketten)) throw new Error(uitleg);
}

/** The Python to drive LibreOffice with. Throws with a Dutch sentence when there is none and it cannot be installed. */
export function zorgVoorLibreOffice(toon) {
  if (!heeftCalc() || !vindPython()) installeer(toon, ['libreoffice-calc', 'python3-uno'], UITLEG);
  const python = vindPython();
  if (!python) throw new Error(UITLEG);
  return python;
}

const UITLEG_DIAS =
  'Om de dia’s te tekenen zijn LibreOffice Impress en pdftoppm nodig. ' +
  'Debian/Ubuntu: apt-get install libreoffice-impress poppler-utils.';

/** Debian packs Impress apart from LibreOffice itself; elsewhere it is always there. */
const heeftImpress = () =>
  existsSync('/usr/lib/libreoffice/program') ? existsSync('/usr/lib/libreoffice/program/libsdlo.so') : true;

/** To draw slides. Throws with a Dutch sentence when it is not there and cannot be installed. */
export function zorgVoorImpress(toon) {
  const kan = () => heeftImpress() && lukt('pdftoppm', ['-v']);
  if (!kan()) installeer(toon, ['libreoffice-impress', 'poppler-utils'], UITLEG_DIAS);
  if (!kan()) throw new Error(UITLEG_DIAS);
}
