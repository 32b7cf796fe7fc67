// Who has only AW319 files and the amounts of the ruimte: files in, sources found, table filled live, overschot. All
// figures are invented; expected amounts worked by hand.
import { aw319 } from '../invoer/maakAw319';
import { overtredingenVan } from './axe';
import { openPaneel, type Paneel } from './paneel';

const REGIOS = [
  'Haaglanden',
  'Zuid-Hollandse eilanden',
  'Zeeland',
  'West-Brabant',
  'Zuidoost-Brabant',
  'Zuid-Limburg',
];
const UZOVI = ['5518', '5523', '5525', '5526', '5529', '5531'];
const RUIMTE = [
  ['Verzonnen ruimte 2024, in euro’s', '', '', '', '', '', ''],
  ['', ...REGIOS],
  ['Beschikbare contracteerruimte zorg in natura 2024', 9000, 9000, 9000, 9000, 9000, 9000],
  ['Beschikbare contracteerruimte PGB', 2000, 2000, 2000, 2000, 2000, 2000],
  ['Geprognosticeerde waarde PGB beschikkingen 2024', 1500, 1500, 1500, 1500, 1500, 1500],
  ['', '', '', '', '', '', ''],
  ['Prestatiecode', 'Omschrijving', 'Leveringsvorm', '', '', '', ''],
  ['Z041', 'verzonnen', 'ZZP', '', '', '', ''],
  ['V051', 'verzonnen', 'VPT', '', '', '', ''],
];

/** January: € 600 ZZP and € 100 VPT; February: € 700 ZZP, and € 50 of January that came late. */
function bestanden(): { name: string; mimeType: string; buffer: Buffer }[] {
  const dag = (begin: string) => ({ begin, eind: begin, aantal: 1 });
  return UZOVI.flatMap((uzovi) => {
    const januari = aw319(
      [
        { ...dag('20240110'), code: 'Z041', bedrag: 600_00 },
        { ...dag('20240110'), code: 'V051', bedrag: 100_00 },
      ],
      { uzovi, soort: 'P', factuur: `J${uzovi}` },
    );
    const februari = aw319(
      [
        { ...dag('20240210'), code: 'Z041', bedrag: 700_00 },
        { ...dag('20240115'), code: 'Z041', bedrag: 50_00 },
      ],
      { uzovi, soort: 'P', factuur: `F${uzovi}`, dagtekening: '20240308', eind: '20240229' },
    );
    return [januari, februari].map((tekst, i) => ({
      name: `verzonnen-${uzovi}-${i + 1}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(tekst, 'latin1'),
    }));
  });
}

// Axe over a pane beside a sheet full of cells takes its time on a busy machine.
jest.setTimeout(300_000);

let paneel: Paneel;
beforeAll(async () => {
  paneel = await openPaneel('?werkmap=leeg');
  await paneel.page.emulateMedia({ reducedMotion: 'reduce' });
  await paneel.page.evaluate((cellen) => {
    window.werkbank!.engine.wb.getActiveSheet().getRange('A1:G9').setValues(cellen);
  }, RUIMTE);
  await paneel.settle();
});
afterAll(() => paneel.close());

const kies = async (veld: string, optie: string) => {
  await paneel.pane.getByRole('combobox', { name: veld }).click();
  await paneel.pane.getByRole('option', { name: optie, exact: true }).click();
};

test('the files become the source of the prognose', async () => {
  await kies('Jaar', '2024');
  await kies('Declaraties t/m', 'februari');
  await paneel.klik('Zoek de gegevens');
  await paneel.zie(/^Geen prognose ZIN gevonden/);
  await paneel.klik(/Declaraties/);
  await paneel.pane.locator('input[type=file]').first().setInputFiles(bestanden());
  // 6 × (600 + 100) and 6 × (700 + 50)
  await paneel.zie(/€\s8\.700/);
  await paneel.klik(/^Zet 24 totalen op blad Declaraties/);
  await paneel.zie(/totalen staan op blad Declaraties/);
  await paneel.klik('Zoek de gegevens');
  await paneel.zie(/Tabel WLZ_Declaraties, januari t\/m februari, doorgerekend · 6 van 6/);
  expect(await overtredingenVan(paneel)).toEqual([]);
  await paneel.picture('gegevens-declaraties');
});

test('the step Prognose reckons with them, and the table is filled live', async () => {
  await paneel.klik('Bekijk de tabel');
  await paneel.klik(/Prognose/);
  await paneel.zie('Hoe rekent u door naar een jaar?');
  await paneel.klik('Bekijk de tabel');
  await paneel.klik(/^Vul 8 rijen/);
  await paneel.zie('Welke regio’s komen tekort?', 60_000);
  await paneel.settle();
  // (600 + 50 + 700) ÷ 2 × 12 + (100 + 0) ÷ 2 × 12 = 8.100 + 600; 9.000 + 2.000 − 8.700 − 1.500 = 800
  expect((await paneel.values('Contracteerruimte!B9:C9'))[0]).toEqual([8700, 8700]);
  expect((await paneel.values('Contracteerruimte!B12:H12'))[0]).toEqual([800, 800, 800, 800, 800, 800, 4800]);
  await paneel.picture('overschot-declaraties');
  expect([paneel.outside, paneel.complaints]).toEqual([[], []]);
});

/** Axe in every look of the pane, with nothing wider than it; a picture of both widths. */
async function smal(naam: string): Promise<void> {
  expect(await overtredingenVan(paneel)).toEqual([]);
  for (const breedte of [320, 400]) {
    await paneel.breedte(breedte);
    await paneel.page.waitForTimeout(400);
    await paneel.picture(`${naam}-${breedte}`);
  }
}

test('the step Prognose with the keyboard, on a narrow pane', async () => {
  await paneel.klik(/Prognose/);
  const methode = (naam: string) => paneel.pane.getByRole('radio', { name: naam });
  await methode('Lineair per maand').focus();
  await paneel.page.keyboard.press('ArrowDown');
  await paneel.zie('Lineair doorgerekend naar dagen, zonder correctie voor na-ijl.');
  await paneel.page.keyboard.press('ArrowUp');
  await paneel.zie('Lineair doorgerekend, zonder correctie voor na-ijl.');
  await smal('prognose');
});

test('the step Declaraties with the keyboard, on a narrow pane', async () => {
  await paneel.klik(/Declaraties/);
  await paneel.knop('Bestanden kiezen').focus();
  await paneel.page.keyboard.press('Tab');
  await paneel.page.keyboard.press('Enter'); // Tabel plakken
  await paneel.pane.getByRole('textbox').first().focus();
  await paneel.page.keyboard.insertText('Regio;Jaar;Maand;Realisatie\nZeeland;2024;1;5\n');
  await paneel.page.keyboard.press('Tab');
  await paneel.page.keyboard.press('Enter'); // Lees de tabel
  await paneel.zie('Tabel, 1 regel, € 5');
  await smal('declaraties');
});
