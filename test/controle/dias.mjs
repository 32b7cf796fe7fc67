// The slides as another program draws them: LibreOffice makes pictures of the decks, which are compared with those in
// test/gegevens/dia that somebody has looked at. Tolerant, because versions and fonts differ. DIA_VERNIEUW=1 keeps the
// new pictures instead: look at them before they go in.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { zorgVoorImpress } from './libreoffice.mjs';

const hier = path.dirname(fileURLToPath(import.meta.url));
const referenties = path.join(hier, '..', 'gegevens', 'dia');

/** Of these decks pictures are kept: 6, 1, 12 and 31 regio's. The others only have to open. */
const BEWAARD = ['cz-januari-2024', '1-regio', '12-regios', '31-regios'];
/** 480 × 270 pixels. */
const PUNTEN_PER_INCH = '36';
/** Part of the pixels that may differ: letters that are drawn a little differently, not a table that moved. */
const MEESTE_VERSCHIL = 0.04;

/** Dutch separators, whatever the machine speaks. */
const INSTELLINGEN = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-NL</value></prop></item>
</oor:items>`;

function draai(programma, argumenten) {
  const { status, error, stderr } = spawnSync(programma, argumenten, { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${programma} eindigde met code ${status}. ${stderr}`);
}

function zetOm(map, soort, bestanden) {
  const profiel = path.join(map, 'profiel');
  mkdirSync(path.join(profiel, 'user'), { recursive: true });
  writeFileSync(path.join(profiel, 'user', 'registrymodifications.xcu'), INSTELLINGEN);
  const waar = `-env:UserInstallation=${pathToFileURL(profiel).href}`;
  draai('soffice', [waar, '--headless', '--convert-to', soort, '--outdir', map, ...bestanden]);
}

/** The workbooks behind the charts, which PowerPoint opens for 'Gegevens bewerken': does another program open them? */
function controleerCijfers(map, namen) {
  const werkmappen = namen.flatMap((naam) => {
    const delen = unzipSync(readFileSync(path.join(map, `${naam}.pptx`)));
    const paden = Object.keys(delen).filter((pad) => pad.startsWith('ppt/embeddings/'));
    return paden.map((pad, i) => {
      const bestand = path.join(map, `${naam}-cijfers-${i + 1}.xlsx`);
      writeFileSync(bestand, delen[pad]);
      return bestand;
    });
  });
  zetOm(map, 'csv', werkmappen);
  const kop = (bestand) => readFileSync(bestand, 'utf8').split(/\r?\n/)[0];
  return werkmappen.flatMap((werkmap) => {
    const csv = werkmap.replace(/\.xlsx$/, '.csv');
    const goed = existsSync(csv) && kop(csv) === 'Regio,Overschot,Tekort';
    return goed ? [] : [`${path.basename(werkmap)}: LibreOffice leest de cijfers van de grafiek niet.`];
  });
}

function vergelijkPlaat(nieuw, referentie) {
  const [a, b] = [nieuw, referentie].map((bestand) => PNG.sync.read(readFileSync(bestand)));
  if (a.width !== b.width || a.height !== b.height) return 1;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.25 }) / (a.width * a.height);
}

function vergelijkDeck(map, naam) {
  const begin = path.join(map, naam);
  draai('pdftoppm', ['-png', '-r', PUNTEN_PER_INCH, `${begin}.pdf`, begin]);
  const van = (waar) => readdirSync(waar).filter((bestand) => new RegExp(`^${naam}-\\d+\\.png$`).test(bestand)).sort(); // prettier-ignore
  const nieuw = van(map);
  if (process.env.DIA_VERNIEUW) {
    for (const bestand of nieuw) writeFileSync(path.join(referenties, bestand), readFileSync(path.join(map, bestand))); // prettier-ignore
    return [];
  }
  const bekend = van(referenties);
  if (nieuw.join() !== bekend.join())
    return [`${naam}: ${nieuw.length} dia’s, op de bewaarde plaatjes ${bekend.length}.`];
  return nieuw.flatMap((bestand) => {
    const verschil = vergelijkPlaat(path.join(map, bestand), path.join(referenties, bestand));
    return verschil <= MEESTE_VERSCHIL ? [] : [`${bestand}: ${(verschil * 100).toFixed(1)}% van de beeldpunten is anders.`]; // prettier-ignore
  });
}

/** @returns what is wrong, a sentence each */
export function controleerDias(map, toon) {
  zorgVoorImpress(toon);
  const namen = readdirSync(map)
    .filter((bestand) => bestand.endsWith('.pptx'))
    .map((bestand) => path.basename(bestand, '.pptx'));
  zetOm(
    map,
    'pdf',
    namen.map((naam) => path.join(map, `${naam}.pptx`)),
  );
  const verschillen = namen
    .filter((naam) => !existsSync(path.join(map, `${naam}.pdf`)))
    .map((naam) => `${naam}.pptx: LibreOffice kan de presentatie niet openen.`);
  verschillen.push(...controleerCijfers(map, namen));
  if (verschillen.length === 0) verschillen.push(...BEWAARD.flatMap((naam) => vergelijkDeck(map, naam)));
  toon(`Dia’s: ${namen.length} presentaties getekend, ${verschillen.length} verschillen.`);
  return verschillen;
}
