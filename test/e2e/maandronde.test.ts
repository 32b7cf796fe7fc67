// The whole month's round on the published figures of CZ, as a person walks it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWerkbank, type Werkbank } from './werkbank';

let werkbank: Werkbank;
beforeAll(async () => {
  werkbank = await openWerkbank();
});
afterAll(() => werkbank.close());

/** The published table (k€), without labels: 8 rows × 6 regio's and the total; an empty cell is no amount. */
function published(): number[][] {
  const file = path.join(__dirname, '../gegevens/cz-2024-01.csv');
  const [, ...rows] = readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('#'));
  return rows.map((row) => row.split(';').slice(1).map(Number));
}

const TABLE = 'Contracteerruimte!B5:H12';

test('three clicks fill the table, and every published cell is there within the rounding of one unit', async () => {
  const { pane } = werkbank;
  await expect(pane.getByText('CZ · 2024 · t/m januari').first().isVisible()).resolves.toBe(true);
  await pane.getByRole('button', { name: 'Zoek de gegevens' }).click();
  await pane.getByRole('button', { name: 'Bekijk de tabel' }).click();
  await pane.getByRole('button', { name: 'Vul 8 rijen in 7 kolommen' }).click();
  await pane.getByText('Welke regio’s komen tekort?').waitFor();
  await werkbank.settle();

  const euros = (await werkbank.values(TABLE)) as number[][];
  const wanted = published();
  expect(wanted).toHaveLength(8);
  wanted.forEach((row, i) =>
    row.forEach((amount, j) => {
      const difference = Math.abs((euros[i]?.[j] ?? NaN) / 1000 - amount);
      expect({ row: i, column: j, within: difference <= 1 }).toEqual({ row: i, column: j, within: true });
    }),
  );
});

test('Zuid-Limburg is 52.494-€, in red, and the pane says so', async () => {
  const [shown] = await werkbank.texts('Contracteerruimte!G12');
  expect(shown).toEqual(['52.494-€']);
  expect(await werkbank.texts('Contracteerruimte!B5:B7')).toEqual([['1.205.744€'], ['215.497€'], ['-€']]);
  await expect(werkbank.pane.getByText('Zuid-Limburg komt € 52,5 mln tekort.').isVisible()).resolves.toBe(
    true,
  );
  expect(await reddishPixels('G12')).toBeGreaterThan(20);
  expect(await reddishPixels('F12')).toBe(0);
});

/** Counts clearly red pixels in the drawn cell of the active sheet: the format's [Red] as a person sees it. */
async function reddishPixels(address: string): Promise<number> {
  await werkbank.activate('Contracteerruimte');
  const clip = await werkbank.cellBox(address);
  const png = await werkbank.page.screenshot({ clip });
  return werkbank.page.evaluate(
    async (bytes) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const drawing = canvas.getContext('2d');
      if (!drawing) throw new Error('geen tekenvlak');
      drawing.drawImage(image, 0, 0);
      const { data } = drawing.getImageData(0, 0, image.width, image.height);
      let red = 0;
      for (let i = 0; i < data.length; i += 4) {
        if ((data[i] ?? 0) > 180 && (data[i + 1] ?? 0) < 90 && (data[i + 2] ?? 0) < 90) red++;
      }
      return red;
    },
    [...png],
  );
}

test('the picture for the README', async () => {
  await werkbank.activate('Contracteerruimte');
  await werkbank.picture('maandronde');
});

test('one changed input: row 4, row 8 and Totaal follow at once, and so does the pane', async () => {
  const before = (await werkbank.values(TABLE)) as number[][];
  await werkbank.activate('CZ januari 2024');
  await werkbank.type('B4', '1.205.844'); // Haaglanden, ruimte zorg in natura: € 100.000 more (× 1.000)
  const after = (await werkbank.values(TABLE)) as number[][];
  const changed = after.flatMap((row, i) =>
    row.flatMap((value, j) =>
      value === before[i]?.[j] ? [] : [`${i + 1}:${j + 1} ${value - (before[i]?.[j] ?? 0)}`],
    ),
  );
  expect(changed).toEqual([0, 3, 7].flatMap((i) => [`${i + 1}:1 100000`, `${i + 1}:7 100000`]));
  await werkbank.pane.getByText('72.685').waitFor({ timeout: 5000 });
});

test('an emptied input shows #N/B instead of a silent 0', async () => {
  await werkbank.click('B8');
  await werkbank.page.keyboard.press('Delete');
  await werkbank.page.waitForTimeout(300);
  await werkbank.settle();
  const rows = await werkbank.texts('Contracteerruimte!B9:B12');
  expect(rows[0]).toEqual(['#N/B']);
  expect(rows[3]).toEqual(['#N/B']);
  await werkbank.page.keyboard.press('Control+z');
  await werkbank.page.waitForTimeout(300);
  await werkbank.settle();
  expect((await werkbank.values('Contracteerruimte!B9'))[0]).toEqual([1_140_991_000]);
});

test('one click undoes all of it', async () => {
  await werkbank.pane.getByRole('button', { name: 'Ongedaan maken' }).click();
  await werkbank.page.waitForFunction(() => !window.werkbank?.engine.wb.getSheetByName('Contracteerruimte'));
  expect(await werkbank.values("'CZ januari 2024'!B4")).toEqual([[1_205_844]]);
});

test('all that time nothing asked anything outside this machine, and nothing complained', () => {
  expect(werkbank.outside).toEqual([]);
  expect(werkbank.complaints).toEqual([]);
});
