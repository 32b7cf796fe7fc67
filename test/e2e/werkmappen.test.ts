// Workbooks that finance could have, each with another layout (test/gegevens/werkmappen, all figures invented but the
// slide of CZ): opened in the werkbank, recognised or refused for the right reason, filled, undone. The saved sheets are
// equal before and after. Expected amounts were calculated by hand: LEESMIJ.md there.
import fs from 'node:fs';
import path from 'node:path';
import { bladXml } from '../gereedschap/bladxml';
import { openWerkbank, type Werkbank } from './werkbank';

const map = path.join(__dirname, '../gegevens/werkmappen');
const MLN = 1_000_000;

let werkbank: Werkbank;
let voor: ReadonlyMap<string, string>;
beforeAll(async () => {
  werkbank = await openWerkbank('?werkmap=leeg');
});
afterAll(async () => {
  await werkbank.close();
});
afterEach(() => {
  expect([werkbank.outside, werkbank.complaints]).toEqual([[], []]);
});

const knop = (naam: string | RegExp) => werkbank.pane.getByRole('button', { name: naam });
const klik = (naam: string | RegExp) => knop(naam).click();
const zichtbaar = (tekst: string | RegExp) => werkbank.pane.getByText(tekst).first().waitFor();

async function bladen(): Promise<ReadonlyMap<string, string>> {
  await werkbank.settle();
  const bytes = await werkbank.page.evaluate(async () => [...(await window.werkbank!.save())]);
  return bladXml(new Uint8Array(bytes));
}

/** Opens a workbook and walks to the second step. */
async function zoekIn(nummer: string): Promise<void> {
  const naam = fs.readdirSync(map).find((bestand) => bestand.startsWith(nummer)) ?? '';
  const bytes = [...fs.readFileSync(path.join(map, naam))];
  await werkbank.page.evaluate((b) => window.werkbank!.open(new Uint8Array(b), 'Verzonnen'), bytes);
  voor = await bladen();
  await klik('Zoek de gegevens');
  await zichtbaar('Waar staan de ruimte en de prognose?');
}

/** Takes every row from another block. */
async function kiesBlok(naam: string): Promise<void> {
  await werkbank.pane.getByRole('combobox', { name: 'Gevonden op' }).click();
  await werkbank.pane.getByRole('option', { name: naam }).click();
}

async function vul(knopnaam: string | RegExp): Promise<void> {
  await klik(knopnaam);
  await zichtbaar('Welke regio’s komen tekort?');
  await werkbank.settle();
}

/** Undone with the button in the pane: the saved sheets are as they were. */
async function maakOngedaan(): Promise<void> {
  await klik('Ongedaan maken');
  await zichtbaar(/ongedaan gemaakt/i);
  expect(await bladen()).toEqual(voor);
}

test('01: regio’s below each other, short headings, k€', async () => {
  await zoekIn('01');
  await zichtbaar(/Blad Ronde april/);
  await klik('Bekijk de tabel');
  await vul('Vul 8 rijen in 7 kolommen');
  expect(await werkbank.values('Contracteerruimte!B12:H12')).toEqual([
    [120, 15, 11, 63, 62, -41, 230].map((mln) => mln * MLN),
  ]);
  await maakOngedaan();
});

test('02: somebody’s own table is filled where it stands, after a yes, and keeps its formats', async () => {
  await zoekIn('02');
  await kiesBlok('Blad Aanlevering mei, A3:F9');
  await klik('Bekijk de tabel');
  await werkbank.pane.getByRole('radio', { name: /In uw tabel op blad Contracteerruimte 2024/ }).check();
  await expect(knop(/^Vul \d+ cellen$/).isEnabled()).resolves.toBe(false);
  await werkbank.pane.getByRole('checkbox', { name: /^Overschrijf deze \d+ cellen$/ }).check();
  await vul(/^Vul \d+ cellen$/);
  expect(await werkbank.values('Contracteerruimte 2024!B13:H13')).toEqual([
    [73 * MLN, 44_499_999.5, 25 * MLN, 60 * MLN, 83 * MLN, -52 * MLN, 233_499_999.5],
  ]);
  const opmaak = (van: ReadonlyMap<string, string>) =>
    van.get('Contracteerruimte 2024')?.match(/ s="[^"]*"/g);
  expect(opmaak(await bladen())).toEqual(opmaak(voor));
  await maakOngedaan();
});

test('03: Excel tables: what ZIN and PGB are, says the name tblBudget; prognose summed from 200 rows', async () => {
  await zoekIn('03');
  await zichtbaar(/Blad Budget, kolom C/);
  await klik('Bekijk de tabel');
  await vul('Vul 8 rijen in 7 kolommen');
  const [[haaglanden, , , , , zuidLimburg, totaal] = []] = await werkbank.values('Contracteerruimte!B9:H9');
  expect([haaglanden, zuidLimburg, totaal]).toEqual([3_995_000, 20_357_000, 73_018_000]);
  // By hand: r × 4.500.000 − prognose − (r × 480.000 + 0,25).
  const overschot = [24_999.75, 644_999.75, 1_602_999.75, 2_322_999.75, 3_042_999.75, 3_762_999.75];
  expect(await werkbank.values('Contracteerruimte!B12:H12')).toEqual([[...overschot, 11_401_998.5]]);
  await maakOngedaan();
});

test('04: amounts as text: named with their cell, and no silent 0', async () => {
  await zoekIn('04');
  await zichtbaar(/contracteerruimte ZIN staat er als tekst, ‘€ 1\.205\.744,00’ \(cel B4\)/);
  await klik('Toon cel B4 op blad Tekst');
  await klik('Bekijk de tabel');
  await vul('Vul 8 rijen in 7 kolommen');
  expect(await werkbank.values('Contracteerruimte!B12:C12')).toEqual([['#N/A', '#N/A']]);
  await maakOngedaan();
});

test('05: the slide of CZ pasted as text: all 24 amounts taken over and undone in one go', async () => {
  await zoekIn('05');
  await zichtbaar(/‘1\.205\.744€’ \(cel B2\)/);
  await klik('Neem alles over (24)');
  await zichtbaar('Correctie in 24 cellen overgenomen.');
  await werkbank.settle();
  expect(await werkbank.values('Dia 2!B2:C2')).toEqual([[1_205_744, 654_912]]);
  expect(await werkbank.values('Dia 2!G7')).toEqual([[158_725]]);
  await maakOngedaan();
});

test('06: every problem is named; an amount that is text stays unknown, filtered rows count', async () => {
  await zoekIn('06');
  await zichtbaar(/‘Zuid Limbrug’ is geen regio van CZ \(cel A6\)/);
  await zichtbaar(/‘12\.000 \(ca\.\)’/);
  await zichtbaar(/‘n\.n\.b\.’/);
  await zichtbaar(/staat er twee keer: rij 8 en rij 9/);
  await klik('Bekijk de tabel');
  await vul('Vul 8 rijen in 7 kolommen');
  const [[haaglanden, , zeeland] = []] = await werkbank.values('Contracteerruimte!B12:D12');
  expect([haaglanden, zeeland]).toEqual(['#N/A', 2_215_000]);
  await maakOngedaan();
});

/** The figures of the other sheet into somebody's own table; the saldo of 11 comes from there without asking. */
test.each([
  ['07', true, /Contracteerruimte 2024.*beveiligd/],
  ['11', false, /Cel [A-H]\d+ op blad Contracteerruimte 2024 is deel van samengevoegde cellen/],
])('%s: refused with a sentence before anything is written', async (nummer, kies, zin) => {
  await zoekIn(nummer);
  if (kies) await kiesBlok('Blad Aanlevering mei, A3:F9');
  await klik('Bekijk de tabel');
  await werkbank.pane.getByRole('radio', { name: /In uw tabel op blad Contracteerruimte 2024/ }).check();
  await zichtbaar(zin);
  await expect(knop(/^Vul /).isEnabled()).resolves.toBe(false);
  expect(await bladen()).toEqual(voor);
});

test('08: Zorg en Zekerheid and its year proposed; an agreed forecast of the aanbieder counts', async () => {
  await zoekIn('08');
  await knop('Zorg en Zekerheid · 2023 · t/m juni').waitFor();
  await zichtbaar(/de afgesproken prognose telt/);
  await klik('Bekijk de tabel');
  await vul('Vul 8 rijen in 3 kolommen');
  // By hand: 1.100 + 160 (agreed, ours is 150) + 130 + 480 + 85; 2.050 (theirs is not agreed) + 290 + 650.
  expect(await werkbank.values('Contracteerruimte!B9:D9')).toEqual([[1_955_000, 2_990_000, 4_945_000]]);
  expect(await werkbank.values('Contracteerruimte!B13')).toEqual([[0]]); // the control line closes
  await maakOngedaan();
});

test('09: a list with only months: extrapolated up to the last month that was declared', async () => {
  await zoekIn('09');
  await knop('CZ · 2024 · t/m april').waitFor();
  await zichtbaar(/januari t\/m april, doorgerekend/);
  await klik('Bekijk de tabel');
  await zichtbaar('Ook komt er een blad Prognose.');
  await vul('Vul 8 rijen in 7 kolommen');
  expect(await werkbank.values('Contracteerruimte!B9:H9')).toEqual([
    [1_444_503, 459_000, 120_000, 906_000, 498_000, 360_000, 3_787_503],
  ]);
  await maakOngedaan();
});

test('12: the slide pasted line by line becomes a table, and that the source', async () => {
  await zoekIn('12');
  await klik('Zet om naar een tabel');
  await zichtbaar(/8 rijen van 6 regio’s, op een nieuw blad/);
  await klik('Maak de tabel');
  await zichtbaar('De tabel staat op blad Overgenomen tabel en is nu de bron.');
  await zichtbaar(/Blad Overgenomen tabel, A4:H12/);
  const metBron = await bladen();
  await klik('Bekijk de tabel');
  await vul('Vul 8 rijen in 7 kolommen');
  // Published: rows 1 + 2 − 5 − 6 of the slide.
  const overschot = [72_585, 43_017, 25_591, 61_592, 84_104, -52_494, 234_395].map((k) => k * 1000);
  expect(await werkbank.values('Contracteerruimte!B12:H12')).toEqual([overschot]);
  const eerst = voor;
  voor = metBron;
  await maakOngedaan();
  voor = eerst;
  await klik('Instellingen');
  await werkbank.pane.getByRole('menuitem', { name: /^Maak ongedaan: Overgenomen tabel/ }).click();
  await zichtbaar('Overgenomen tabel is ongedaan gemaakt.');
  expect(await bladen()).toEqual(voor);
});

test('10: nothing of ours: said so, and nothing is written', async () => {
  await zoekIn('10');
  await zichtbaar(/In deze werkmap staat geen tabel met contracteerruimte/);
  await expect(knop('Bekijk de tabel').count()).resolves.toBe(0);
  expect(await bladen()).toEqual(voor);
});
