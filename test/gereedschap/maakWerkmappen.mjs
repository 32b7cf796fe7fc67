// Makes the workbooks in test/gegevens/werkmappen. To be run by hand after a change here, with LibreOffice installed:
//   node test/gereedschap/maakWerkmappen.mjs
// Half of them are saved once more by LibreOffice, so that the tests read what another program wrote.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as lijsten from './werkmappen/lijsten.mjs';
import * as ruimte from './werkmappen/ruimte.mjs';
import { excelBytes } from './werkmappen/xml.mjs';

const doel = path.join(path.dirname(fileURLToPath(import.meta.url)), '../gegevens/werkmappen');

/** file name, what is in it, and does LibreOffice save it */
const werkmappen = [
  ['01-verzonnen-regios-omlaag-keuro', ruimte.regiosOmlaag, true],
  ['02-verzonnen-eigen-tabel', ruimte.eigenTabel, false],
  ['03-verzonnen-tabellen', lijsten.tabellen, false],
  ['04-verzonnen-bedragen-als-tekst', ruimte.bedragenAlsTekst, true],
  ['05-cz-dia-januari-2024-tekst', ruimte.diaInKolommen, true],
  ['06-verzonnen-problemen', lijsten.problemen, false],
  ['07-verzonnen-beveiligd', ruimte.beveiligd, true],
  ['08-verzonnen-herschikking-zz', lijsten.herschikkingZz, true],
  ['09-verzonnen-maandkolommen', lijsten.maandkolommen, false],
  ['10-verzonnen-niets-van-ons', lijsten.nietsVanOns, true],
  ['11-verzonnen-samengevoegd', ruimte.samengevoegd, false],
  ['12-cz-dia-januari-2024-regels', ruimte.diaInRegels, false],
];

/** The file as LibreOffice saves it. */
function doorLibreOffice(naam, bytes) {
  const map = mkdtempSync(path.join(tmpdir(), 'werkmappen-'));
  try {
    const [van, naar] = [path.join(map, `${naam}.xlsx`), path.join(map, 'uit')];
    writeFileSync(van, bytes);
    execFileSync('soffice', [
      `-env:UserInstallation=file://${map}/profiel`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      naar,
      van,
    ]);
    return readFileSync(path.join(naar, `${naam}.xlsx`));
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

for (const [naam, maak, libreoffice] of werkmappen) {
  const bytes = excelBytes(maak());
  writeFileSync(path.join(doel, `${naam}.xlsx`), libreoffice ? doorLibreOffice(naam, bytes) : bytes);
}
