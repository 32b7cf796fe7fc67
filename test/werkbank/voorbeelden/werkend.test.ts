// The invented workbook in the running werkbank, with the add-in's own functions on real office.js.
import { metadata } from '../../../src/functions/metadata.cjs';
import { voorbeelden } from '../../../src/werkbank/voorbeelden';
import { applyOpened } from '../../../src/werkbank/xlsx/live/apply';
import { startExcel, type ExcelForTests } from '../../gereedschap/excel';

const opened = voorbeelden.find(({ naam }) => naam.startsWith('Voorbeeld herschikking'))?.maak();
const laatste = (opened?.tables.find(({ name }) => name === 'Productie')?.area.endRow ?? 0) + 1;
let excel: ExcelForTests;

beforeAll(async () => {
  if (!opened) throw new Error('voorbeeld ontbreekt');
  excel = await startExcel({ werkmap: opened.snapshot, metadata: metadata() });
  await import('../../../src/functions/functions');
  await applyOpened(excel.engine, excel.host, opened);
  await excel.engine.settle(); // the functions too
}, 60_000);
afterAll(async () => {
  await new Promise((klaar) => setTimeout(klaar, 100)); // news of the host that is still on its way
  excel.dispose();
});

const productie = () => excel.values(`Productie!A5:L${laatste}`);
const herschikking = () => excel.values(`Herschikking!A4:N${laatste}`);
const cent = (euro: unknown) => Math.round(Number(euro) * 100);

test('one EXTRAPOLEER gives every row its prognose: the declared months to a year, blank without declarations', () => {
  const [, ...uitkomst] = herschikking();
  productie().forEach((rij, i) => {
    const bedragen = rij.slice(5).filter((bedrag) => bedrag !== '');
    const som = bedragen.reduce<number>((totaal, bedrag) => totaal + cent(bedrag), 0);
    const prognose = uitkomst[i]?.[4];
    if (bedragen.length === 0) expect(prognose).toBe('');
    else expect(Math.abs(cent(prognose) - (som * 12) / bedragen.length)).toBeLessThanOrEqual(0.5);
  });
});

test('one HERSCHIK divides the ruimte: never more than there is, all of it where it is short', () => {
  const [koppen, ...rijen] = herschikking();
  const nieuw = koppen?.indexOf('Afspraak nieuw') ?? -1;
  const nietVergoed = koppen?.indexOf('Niet vergoed') ?? -1;
  const perRegio = excel.values('Ruimte!A5:B7').map(([regio, ruimte]) => {
    const eigen = rijen.filter((rij) => rij[0] === regio);
    const som = (kolom: number) => eigen.reduce((totaal, rij) => totaal + cent(rij[kolom]), 0);
    return { ruimte: cent(ruimte), verdeeld: som(nieuw), nietVergoed: som(nietVergoed) };
  });
  for (const { ruimte, verdeeld, nietVergoed: tekort } of perRegio) {
    expect(verdeeld).toBeLessThanOrEqual(ruimte);
    if (tekort > 0) expect(verdeeld).toBe(ruimte);
  }
  expect(perRegio.map(({ nietVergoed: tekort }) => tekort > 0)).toEqual([false, expect.any(Boolean), true]);
  for (const rij of rijen) expect(rij[13]).toMatch(/\S/); // every row says why
});

test('a changed amount changes the prognose at once', async () => {
  await excel.type('Zelf proberen!H6', '97850');
  // (100000 + 98500 + 101250 + 0 + 99000 + 97800 + 97850) ÷ 7 × 12
  expect(excel.values('Zelf proberen!I6')).toEqual([[1018971.43]]);
});
