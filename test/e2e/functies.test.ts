// Functions typed in the grid by someone with a Dutch keyboard.
import { openWerkbank, type Werkbank } from './werkbank';

let werkbank: Werkbank;
beforeAll(async () => {
  werkbank = await openWerkbank('?werkmap=leeg');
});
afterAll(() => werkbank.close());

/** The sentence in the status bar for the selected cell. */
const sentence = () => werkbank.page.locator('#status-fout').innerText();

test('=WLZ.RICHTTARIEF(307,5;95,8%) is 294,59', async () => {
  await werkbank.type('A1', '=WLZ.RICHTTARIEF(307,5;95,8%)');
  expect(await werkbank.texts('A1')).toEqual([['294,59']]);
  expect(await werkbank.values('A1')).toEqual([[294.59]]);
});

test('95,8 instead of 95,8% shows #WAARDE! and the sentence', async () => {
  await werkbank.type('A2', '=WLZ.RICHTTARIEF(307,5;95,8)');
  expect(await werkbank.texts('A2')).toEqual([['#WAARDE!']]);
  await werkbank.click('A2');
  await expect(sentence()).resolves.toMatch(/percentage: 95,8 is meer dan 150%.*95,8%/);
});

test('an unknown kantoor gives #N/B and names what is known', async () => {
  await werkbank.type('A3', '=WLZ.RICHTPERCENTAGE("Onbekend";2024)');
  expect(await werkbank.texts('A3')).toEqual([['#N/B']]);
  await werkbank.click('A3');
  await expect(sentence()).resolves.toMatch(/CZ/);
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
  await expect(sentence()).resolves.toMatch(/prognose/);
});

test('Ctrl+Z takes back what was typed, one step at a time', async () => {
  await werkbank.type('A8', '1');
  await werkbank.type('A8', '2');
  await werkbank.page.keyboard.press('Control+z');
  await werkbank.page.waitForTimeout(200);
  expect(await werkbank.values('A8')).toEqual([[1]]);
});

test('nothing asked anything outside this machine, and nothing complained', () => {
  expect(werkbank.outside).toEqual([]);
  expect(werkbank.complaints).toEqual([]);
});
