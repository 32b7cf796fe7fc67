// npm run controle: does another program see in our workbooks what ought to be there?
//
// Workbooks are made through the werkbank's own code, opened in LibreOffice, recalculated there and compared with
// expectations that come from test/gegevens. So is the workbook that the browser test filled with the wizard, when
// `npm test` has run before. More can be given along: every .xlsx in the folders named on the command line, each with
// its expectations beside it as <name>.verwacht.json (the shape is in verwachting.ts).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { controleerDias } from './dias.mjs';
import { zorgVoorLibreOffice } from './libreoffice.mjs';
import { vergelijk } from './vergelijk.mjs';

const hier = path.dirname(fileURLToPath(import.meta.url));
const wortel = path.join(hier, '..', '..');
/** Left there by test/e2e/opslaan.test.ts. */
const uitDeBrowser = path.join(wortel, '.cache', 'controle');
const toon = (regel) => process.stdout.write(`${regel}\n`);

/** Runs a program; its output goes to the screen, its failure is ours. */
function draai(programma, argumenten, omgeving = {}) {
  const { status, error } = spawnSync(programma, argumenten, {
    cwd: wortel,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...omgeving },
  });
  if (error) throw error;
  if (status !== 0)
    throw new Error(`${path.basename(programma)} ${argumenten[0] ?? ''} eindigde met code ${status}.`);
}

/** A small jest run, because the werkbank's code needs the same transforms as the tests. */
function jest(bestand, map) {
  const jestProgramma = path.join(wortel, 'node_modules', 'jest', 'bin', 'jest.js');
  const instelling = path.join(hier, 'jest.config.cjs');
  draai(process.execPath, [jestProgramma, '-c', instelling, '--runInBand', `/${bestand}\\.test\\.ts$`], {
    CONTROLE_MAP: map,
  });
}

function werkmappen(map) {
  return readdirSync(map)
    .filter((naam) => naam.endsWith('.xlsx') && !naam.startsWith('~'))
    .map((naam) => {
      const bestand = path.join(map, naam);
      const verwachting = bestand.replace(/\.xlsx$/, '.verwacht.json');
      if (!existsSync(verwachting)) throw new Error(`Bij ${naam} ontbreekt ${path.basename(verwachting)}.`);
      return { naam, bestand, verwachting: JSON.parse(readFileSync(verwachting, 'utf8')) };
    });
}

/** Every workbook of one folder: the package itself, then what LibreOffice makes of it. */
function controleer(map, python) {
  const gevonden = werkmappen(map);
  const uitkomsten = path.join(map, 'uitkomsten');
  draai(python, [path.join(hier, 'pakket.py'), ...gevonden.map(({ bestand }) => bestand)]);
  draai(python, [path.join(hier, 'herbereken.py'), uitkomsten, ...gevonden.map(({ bestand }) => bestand)]);
  return gevonden.flatMap(({ naam, verwachting }) => {
    const uitkomst = JSON.parse(readFileSync(path.join(uitkomsten, `${naam}.json`), 'utf8'));
    const { gelijk, verschillen } = vergelijk(naam, verwachting, uitkomst);
    toon(`${naam}: ${gelijk} controles goed, ${verschillen.length} niet.`);
    return verschillen;
  });
}

function hoofd() {
  const python = zorgVoorLibreOffice(toon);
  const map = mkdtempSync(path.join(tmpdir(), 'wlz-controle-'));
  try {
    jest('maak', map);
    const verschillen = controleer(map, python);
    const meer = process.argv.slice(2).map((extra) => path.resolve(extra));
    if (existsSync(uitDeBrowser)) meer.push(uitDeBrowser);
    for (const extra of meer) verschillen.push(...controleer(extra, python));
    const diamap = path.join(map, 'dias');
    mkdirSync(diamap);
    jest('diamaak', diamap);
    verschillen.push(...controleerDias(diamap, toon));
    for (const verschil of verschillen) toon(`FOUT  ${verschil}`);
    jest('lees', map); // LibreOffice has saved the workbooks again: can we open those?
    return verschillen.length === 0 ? 0 : 1;
  } finally {
    if (process.env.CONTROLE_BEWAAR) toon(`De werkmappen staan in ${map}.`);
    else rmSync(map, { recursive: true, force: true });
  }
}

try {
  process.exitCode = hoofd();
} catch (fout) {
  toon(`FOUT  ${fout instanceof Error ? fout.message : String(fout)}`);
  process.exitCode = 1;
}
