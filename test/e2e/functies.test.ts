// Functions typed in the grid by someone with a Dutch keyboard, and put there from the gallery in the pane.
import { openPaneel, type Paneel } from './paneel';

let werkbank: Paneel;
beforeAll(async () => {
  werkbank = await openPaneel('?werkmap=leeg');
});
afterAll(() => werkbank.close());

/** Waits for this sentence in the status bar, about the selected cell. */
const sentence = (text: RegExp) => werkbank.page.locator('#status-fout').filter({ hasText: text }).waitFor();

test('=WLZ.RICHTTARIEF(307,5;95,8%) is 294,59', async () => {
  await werkbank.type('A1', '=WLZ.RICHTTARIEF(307,5;95,8%)');
  expect(await werkbank.texts('A1')).toEqual([['294,59']]);
  expect(await werkbank.values('A1')).toEqual([[294.59]]);
});

test('95,8 instead of 95,8% shows #WAARDE! and the sentence', async () => {
  await werkbank.type('A2', '=WLZ.RICHTTARIEF(307,5;95,8)');
  expect(await werkbank.texts('A2')).toEqual([['#WAARDE!']]);
  await werkbank.click('A2');
  await sentence(/percentage: 95,8 is meer dan 150%.*95,8%/);
});

test('an unknown kantoor gives #N/B and names what is known', async () => {
  await werkbank.type('A3', '=WLZ.RICHTPERCENTAGE("Onbekend";2024)');
  expect(await werkbank.texts('A3')).toEqual([['#N/B']]);
  await werkbank.click('A3');
  await sentence(/CZ/);
});

test('Dutch names, separators and amounts work as in Excel', async () => {
  await werkbank.type('C1', '12,5');
  await werkbank.type('C2', '1.205,75');
  await werkbank.type('C3', '=som(c1:c2)');
  await werkbank.type('C4', '=AFRONDEN(C3;1)');
  expect(await werkbank.texts('C1:C4')).toEqual([['12,5'], ['1.205,75'], ['1218,25'], ['1218,3']]);
  await werkbank.type('C5', '52.494-€');
  expect(await werkbank.values('C5')).toEqual([[-52_494]]);
});

test('HERSCHIK over a table spills, and follows when a cell changes', async () => {
  // The clicksystematiek case of test/gegevens/herschikking_testgevallen.json: 400.000 freed, 650.000 asked.
  const rows = [
    ['5000000', '4600000'],
    ['3000000', '3400000'],
    ['2000000', '2250000'],
    ['1000000', '1000000'],
  ];
  for (const [i, [afspraak, prognose]] of rows.entries()) {
    await werkbank.type(`E${i + 1}`, afspraak ?? '');
    await werkbank.type(`F${i + 1}`, prognose ?? '');
  }
  await werkbank.type('G1', '=WLZ.HERSCHIK(E1:E4;F1:F4;11000000;"VGZ")');
  const whole = ((await werkbank.values('G1:G4')) as number[][]).map(([amount]) => Math.round(amount ?? NaN));
  expect(whole).toEqual([4_600_000, 3_246_154, 2_153_846, 1_000_000]);

  await werkbank.type('F1', '4950000'); // only 50.000 is freed: 400/650 and 250/650 of it
  const after = ((await werkbank.values('G1:G4')) as number[][]).map(([amount]) => Math.round(amount ?? NaN));
  expect(after).toEqual([4_950_000, 3_030_769, 2_019_231, 1_000_000]);
});

test('"volledig" spills a header and a reason for every row', async () => {
  await werkbank.type('I1', '=WLZ.HERSCHIK(E1:E4;F1:F4;11000000;"VGZ";;;;;"volledig")');
  const [head, ...rows] = (await werkbank.values('I1:Q5')) as string[][];
  expect(head?.slice(0, 2)).toEqual(['Afspraak oud', 'Prognose']);
  const reason = head?.indexOf('Uitleg') ?? -1;
  expect(reason).toBeGreaterThan(2);
  for (const row of rows) expect(row[reason]).toMatch(/^[A-Z].+\.$/);
});

test('columns of unequal height are refused with a sentence', async () => {
  await werkbank.type('A5', '=WLZ.HERSCHIK(E1:E4;F1:F3;11000000;"VGZ")');
  expect(await werkbank.texts('A5')).toEqual([['#WAARDE!']]);
  await werkbank.click('A5');
  await sentence(/prognose/);
});

test('Ctrl+Z takes back what was typed, one step at a time', async () => {
  await werkbank.type('A8', '1');
  await werkbank.type('A8', '2');
  await werkbank.page.keyboard.press('Control+z');
  await werkbank.page.waitForTimeout(200);
  expect(await werkbank.values('A8')).toEqual([[1]]);
});

describe('the gallery in the pane', () => {
  test('search finds a function by a part of its name', async () => {
    await werkbank.plaats('Functies');
    await werkbank.pane.getByRole('searchbox', { name: 'Zoek een functie' }).fill('richttarief');
    await werkbank.klik(/^WLZ\.RICHTTARIEF/);
    await werkbank.zie('=WLZ.RICHTTARIEF(B2:B4;95,8%;C2:C4;D2:D4)');
    await werkbank.pane.getByRole('searchbox', { name: 'Zoek een functie' }).fill('xyz');
    await werkbank.zie('Geen functie gevonden met ‘xyz’.');
    await werkbank.pane.getByRole('searchbox', { name: 'Zoek een functie' }).fill('richttarief');
  });

  test('Voeg in puts the example at the selection, in three cells, and says what it shows', async () => {
    await werkbank.selecteer('Blad1', 'C10');
    await werkbank.klik('Voeg in (C10)');
    await werkbank.zie(/C10 toont nu/);
    await werkbank.settle();
    // By hand: 95,8% of 200 + 30 + 5 = 226,60; of 123,45 + 26,31 + 4,07 = 148,65; of 307,50 = 294,59 (rounded up)
    expect(await werkbank.values('C10:C12')).toEqual([[226.6], [148.65], [294.59]]);
  });

  test('what stands there is only replaced after a yes', async () => {
    await werkbank.type('C20', '12');
    await werkbank.selecteer('Blad1', 'C20');
    await werkbank.klik('Voeg in (C20)');
    await werkbank.zie('In C20 op blad Blad1 staat al ‘12’.');
    await werkbank.klik('Laat staan');
    expect(await werkbank.values('C20')).toEqual([[12]]);
  });

  test('the example on a new sheet, and taken away again', async () => {
    await werkbank.klik('Voorbeeld op een nieuw blad');
    await werkbank.zie(/^Het voorbeeld staat op blad /);
    const nieuw = (await werkbank.bladnamen()).find((naam) => naam !== 'Blad1') ?? '';
    await werkbank.settle();
    expect((await werkbank.values(`'${nieuw}'!A1:J12`)).flat()).toEqual(
      expect.arrayContaining([226.6, 148.65, 294.59]),
    );
    await werkbank.klik('Ongedaan maken');
    await werkbank.zie(/ongedaan gemaakt/);
    expect(await werkbank.bladnamen()).toEqual(['Blad1']);
  });

  test('formulas become values, and formulas again after undo', async () => {
    const formule = () =>
      werkbank.page.evaluate(() => window.werkbank!.engine.wb.getActiveSheet().getRange('C10').getFormula());
    await werkbank.selecteer('Blad1', 'C10');
    expect(await formule()).toMatch(/RICHTTARIEF/);
    await werkbank.pane.getByRole('radio', { name: 'Selectie (1 formule)' }).check();
    await werkbank.klik('Vervang 1 formule door de waarde');
    await werkbank.zie('1 formule is vervangen door de waarde.');
    expect(await formule()).toBe('');
    expect(await werkbank.values('C10:C12')).toEqual([[226.6], [148.65], [294.59]]);
    await werkbank.klik('Ongedaan maken');
    await werkbank.zie(/ongedaan gemaakt/);
    await werkbank.settle();
    expect(await formule()).toMatch(/RICHTTARIEF/);
    expect(await werkbank.values('C10:C12')).toEqual([[226.6], [148.65], [294.59]]);
  });
});

test('nothing asked anything outside this machine, and nothing complained', () => {
  expect(werkbank.outside).toEqual([]);
  expect(werkbank.complaints).toEqual([]);
});
