// From declaration files to the slide, as a person does it: files in, table filled, files out.
import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { openPaneel, type Paneel } from './paneel';

const gegevens = path.join(__dirname, '../gegevens');
const bestanden = ['aw319_synthetisch_202401.txt', 'aw319_synthetisch_202402.txt'].map((naam) =>
  path.join(gegevens, 'aw319', naam),
);

let paneel: Paneel;
beforeAll(async () => {
  paneel = await openPaneel();
});
afterAll(() => paneel.close());

/** Everything a person typed or declared that must never come out: numbers, names and birth dates of the test files. */
function persoonsgegevens(): string[] {
  const regels = bestanden.flatMap((bestand) => fs.readFileSync(bestand, 'latin1').split('\r\n'));
  const verzekerden = regels.filter((regel) => regel.startsWith('02'));
  return [...new Set(verzekerden.flatMap((regel) => [regel.slice(14, 23), regel.slice(53, 61)]))];
}

/** The workbook as it would be saved, all its parts as one text. */
async function opgeslagen(): Promise<string> {
  const bytes = await paneel.page.evaluate(async () => [...(await window.werkbank!.save())]);
  return Object.values(unzipSync(Uint8Array.from(bytes)))
    .map((deel) => strFromU8(deel))
    .join('\n');
}

async function download(knop: RegExp): Promise<{ naam: string; inhoud: Buffer }> {
  const [bestand] = await Promise.all([paneel.page.waitForEvent('download'), paneel.klik(knop)]);
  const pad = await bestand.path();
  return { naam: bestand.suggestedFilename(), inhoud: fs.readFileSync(pad) };
}

test('AW319-bestanden worden opgeteld, en van personen blijft niets achter', async () => {
  const console: string[] = [];
  paneel.page.on('console', (bericht) => console.push(bericht.text()));
  await paneel.klik('Zoek de gegevens');
  await paneel.klik(/Declaraties/);
  await paneel.pane.locator('input[type=file]').first().setInputFiles(bestanden);
  await paneel.zie('AW319, 3 regels, € 13.708,43');
  await paneel.zie('AW319, 5 regels, € 12.847,77');
  await paneel.klik(/^Zet 7 totalen op blad Declaraties/);
  await paneel.zie(/totalen staan op blad Declaraties/);
  await paneel.settle();
  const boek = await opgeslagen();
  expect(boek).toContain('75750001'); // the aanbieder is there
  const opslag = await paneel.page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  );
  const persoon = persoonsgegevens();
  expect(persoon.length).toBeGreaterThan(3);
  for (const gegeven of persoon) expect(boek + opslag + console.join('\n')).not.toContain(gegeven);
  await paneel.klik('Ongedaan maken');
  await paneel.zie(/ongedaan gemaakt/);
});

test('van de gevulde tabel komen een presentatie, een webtabel en open data, die opengaan met dezelfde bedragen', async () => {
  await paneel.klik('Zoek de gegevens');
  await paneel.klik('Bekijk de tabel');
  await paneel.klik(/^Vul 8 rijen/);
  await paneel.klik('Maak de dia');
  const presentatie = await download(/PowerPoint/);
  expect(presentatie.naam).toBe('Contracteerruimte CZ 2024-01.pptx');
  const delen = unzipSync(Uint8Array.from(presentatie.inhoud));
  const dias = Object.keys(delen).filter((naam) => /^ppt\/slides\/slide\d+\.xml$/.test(naam));
  expect(dias).toHaveLength(4);
  const tabeldia = dias.map((naam) => strFromU8(delen[naam] ?? new Uint8Array())).join('');
  const webtabel = (await download(/HTML/)).inhoud.toString('utf8');
  // published cells (CZ, Monitoring contracteerruimte 2024, dia 2)
  for (const bedrag of ['1.205.744€', '1.140.991€', '72.585€', '52.494-€']) {
    expect(tabeldia).toContain(bedrag);
    expect(webtabel).toContain(bedrag);
  }
  const csv = (await download(/CSV/)).inhoud.toString('utf8');
  expect(csv).toContain('Zuid-Limburg');
  expect(csv).toMatch(/Zuid-Limburg;8;[^\n]*;-52494;€ 1.000;/);
});

test('de dia op een eigen blad toont dezelfde cellen, en is ongedaan te maken', async () => {
  await paneel.klik('Zet op blad Dia');
  await paneel.zie('De dia staat op blad Dia.');
  await paneel.settle();
  expect((await paneel.texts("'Dia'!B5:G5"))[0]).toEqual([
    '1.205.744€',
    '654.912€',
    '766.237€',
    '1.338.232€',
    '1.369.322€',
    '1.273.682€',
  ]);
  expect((await paneel.texts("'Dia'!G12"))[0]).toEqual(['52.494-€']);
  await paneel.klik('Ongedaan maken');
  await paneel.zie(/ongedaan gemaakt/);
  expect(await paneel.bladnamen()).not.toContain('Dia');
  expect([paneel.outside, paneel.complaints]).toEqual([[], []]);
});
