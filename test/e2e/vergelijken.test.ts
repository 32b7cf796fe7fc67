// Two months after each other, as a person does it: January written, the sheet changed, February written and compared.
import { overtredingenVan } from './axe';
import { openPaneel, type Paneel } from './paneel';

let paneel: Paneel;
beforeAll(async () => {
  paneel = await openPaneel();
  await paneel.page.emulateMedia({ reducedMotion: 'reduce' }); // halfway a fade no colour has its contrast
});
afterAll(() => paneel.close());

async function kies(lijst: string | RegExp, keuze: string | RegExp): Promise<void> {
  await paneel.pane.getByRole('combobox', { name: lijst }).click();
  await paneel.pane.getByRole('option', { name: keuze }).click();
}

/** The published table of CZ (× € 1.000), on the sheet in front: 1.200 more prognose ZIN for Zuid-Limburg. */
async function andereMaand(): Promise<void> {
  await paneel.activate('CZ januari 2024');
  await paneel.type('G8', '1331724');
}

test('januari wordt bewaard, en februari zegt wat er veranderde', async () => {
  await paneel.klik('Zoek de gegevens');
  await paneel.klik('Bekijk de tabel');
  await paneel.zie('30 bedragen komen als stand t/m januari 2024 op een nieuw blad Standen.');
  expect(await overtredingenVan(paneel)).toEqual([]);
  await paneel.klik(/^Vul 8 rijen/);
  await paneel.zie(/^Er is nog geen eerdere maand bewaard/);
  expect(await paneel.bladnamen()).toContain('Standen');
  await andereMaand();
  await paneel.klik('CZ · 2024 · t/m januari');
  await kies('Declaraties t/m', 'februari');
  await paneel.klik('Zoek de gegevens');
  await paneel.klik('Bekijk de tabel');
  await paneel.klik(/^Vul 8 rijen/);
  await paneel.zie('Sinds vorige maand (t/m januari 2024)');
  await paneel.zie(/^Alle regio’s samen: €\s1,2\smln minder over, door een hogere prognose ZIN\.$/);
  expect((await paneel.texts("'Standen'!A1:C2")).flat()).toEqual([
    'Stand',
    'Post',
    'Regio',
    '2024-01',
    'Contracteerruimte ZIN',
    'Haaglanden',
  ]);
});

test('het beeld is toegankelijk, ook smal en donker, en met het toetsenbord te bedienen', async () => {
  expect(await overtredingenVan(paneel)).toEqual([]);
  const lijst = paneel.pane.getByRole('combobox', { name: /^Regio/ });
  await lijst.focus();
  await paneel.page.keyboard.press('Enter');
  await paneel.page.keyboard.press('End');
  await paneel.page.keyboard.press('Enter');
  await paneel.zie(/^Zuid-Limburg: €\s1,2\smln meer tekort, door een hogere prognose ZIN\.$/);
  const tabel = paneel.pane.getByRole('table', { name: /^Waardoor het overschot veranderde: Zuid-Limburg/ });
  expect(await tabel.getByRole('row').allInnerTexts()).toEqual([
    'Overschot t/m januari 2024\t\u221252.494',
    'Prognose ZIN\t\u22121.200',
    'Overschot t/m februari 2024\t\u221253.694',
  ]);
});

test('ongedaan maken neemt alleen februari weg', async () => {
  await paneel.klik('Ongedaan maken');
  await paneel.zie('Contracteerruimte 2024 is ongedaan gemaakt.');
  await paneel.zie(/^Er is nog geen eerdere maand bewaard/);
  await paneel.settle();
  expect((await paneel.texts("'Standen'!A31:A32")).flat()).toEqual(['2024-01', '']);
  expect([paneel.outside, paneel.complaints]).toEqual([[], []]);
});
