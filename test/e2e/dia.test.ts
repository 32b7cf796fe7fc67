// The step Dia as a person uses it: seen by axe in light and dark, worked with the keyboard only, a house style from a
// real file, and files that arrive and can be opened.
import fs from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { overtredingenVan } from './axe';
import { openPaneel, type Paneel } from './paneel';

const sjabloon = path.join(__dirname, '../gegevens/dia/verzonnen-huisstijl-libreoffice.potx');
const plaatje = path.join(__dirname, '../../assets/icon-80.png');

let paneel: Paneel;
beforeAll(async () => {
  paneel = await openPaneel();
  await paneel.page.emulateMedia({ reducedMotion: 'reduce' }); // halfway a fade no colour has its contrast
  await paneel.klik('Zoek de gegevens');
  await paneel.klik('Bekijk de tabel');
  await paneel.klik(/^Vul 8 rijen/);
  await paneel.klik('Maak de dia');
  await paneel.zie('Wat laat u deze maand zien?');
});
afterAll(() => paneel.close());

const kies = (naam: string, bestand: string) => paneel.pane.getByLabel(naam).setInputFiles(bestand);

async function bestandNa(werk: () => Promise<void>): Promise<{ naam: string; inhoud: Buffer }> {
  const [bestand] = await Promise.all([paneel.page.waitForEvent('download'), werk()]);
  return { naam: bestand.suggestedFilename(), inhoud: fs.readFileSync(await bestand.path()) };
}

test('axe: table and chart, with the house style unfolded', async () => {
  expect(await overtredingenVan(paneel)).toEqual([]);
  await paneel.pane.getByRole('radio', { name: 'Grafiek' }).click();
  await paneel.klik(/^Huisstijl:/);
  expect(await overtredingenVan(paneel)).toEqual([]);
});

test('a colour that can’t be read is made darker on the slide, and the pane says so', async () => {
  await paneel.pane.getByLabel('Titel en kop').fill('#ffd100');
  await paneel.zie(/^Titel en kop: #FFD100 is te licht om te lezen\. Op de dia is de kleur donkerder: #/);
  expect(await overtredingenVan(paneel)).toEqual([]);
});

test('the house style of a template that LibreOffice saved, and a logo of their own', async () => {
  await kies('Presentatie met uw huisstijl', sjabloon);
  await paneel.zie('Huisstijl: verzonnen-huisstijl-libreoffice');
  await kies('Logobestand', plaatje);
  await paneel.zie('Huisstijl: eigen');
  const { inhoud } = await bestandNa(() => paneel.klik(/^PowerPoint/));
  const delen = unzipSync(Uint8Array.from(inhoud));
  const thema = strFromU8(delen['ppt/theme/theme1.xml'] ?? new Uint8Array());
  expect(thema).toContain('<a:accent1><a:srgbClr val="7A1FA2"/>');
  expect(Object.keys(delen).filter((naam) => /^ppt\/media\/.*\.png$/.test(naam))).not.toEqual([]);
  await paneel.klik('Terug naar standaard');
});

test('a file that is no presentation: a sentence with its name', async () => {
  await kies('Presentatie met uw huisstijl', plaatje);
  await paneel.zie(
    'icon-80.png: Dit bestand is niet te openen. Kies een PowerPoint-bestand (.pptx of .potx).',
  );
});

test('with the keyboard only: another unit, the chart, and the picture of it', async () => {
  await paneel.pane.getByRole('heading', { name: 'Wat laat u deze maand zien?' }).click();
  await paneel.tabNaar('radio', 'Grafiek');
  await paneel.page.keyboard.press('ArrowLeft');
  await paneel.pane.getByRole('img', { name: /^Tabel van 8 rijen/ }).waitFor();
  await paneel.tabNaar('radio', 'k€ (× € 1.000)');
  await paneel.page.keyboard.press('ArrowRight');
  await paneel.pane.getByRole('img', { name: /52,5-€/ }).waitFor();
  await paneel.tabNaar('button', /^Plaatje \(PNG\)/);
  const { naam, inhoud } = await bestandNa(() => paneel.page.keyboard.press('Enter'));
  expect(naam).toBe('Contracteerruimte CZ 2024-01 tabel.png');
  await paneel.zie('Contracteerruimte CZ 2024-01 tabel.png staat in uw map Downloads.');
  // Drawn by a real browser: the size of two points per point, white paper, letters on it.
  const png = PNG.sync.read(inhoud);
  expect([png.width, png.height]).toEqual([1920, 1080]);
  expect([...png.data.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
  const kleuren = new Set<number>();
  for (let i = 0; i < png.data.length; i += 4) kleuren.add(png.data.readUInt32BE(i));
  expect(kleuren.size).toBeGreaterThan(50);
});

test.each([320, 1280])(
  'axe: the web table on a page of its own, %i pixels wide, and nothing from elsewhere',
  async (width) => {
    const { naam, inhoud } = await bestandNa(() => paneel.klik(/^HTML/));
    expect(naam).toBe('Contracteerruimte CZ 2024-01.html');
    const pagina = await paneel.page.context().newPage();
    const buiten: string[] = [];
    pagina.on('request', (verzoek) => buiten.push(verzoek.url()));
    await pagina.setViewportSize({ width, height: 800 });
    await pagina.setContent(inhoud.toString('utf8'));
    const { violations } = await new AxeBuilder({ page: pagina }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    // The table scrolls in its own box; the page doesn't.
    expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(buiten).toEqual([]);
    await pagina.close();
  },
);

test('nothing went wrong, and nothing left the computer', () => {
  expect([paneel.outside, paneel.complaints]).toEqual([[], []]);
});
