// Lists as people keep them: with totals, merged names, a worksheet per regio. The sums per regio stay right.
import { startExcel } from '../../gereedschap/excel';
import type { ExcelForTests } from '../../gereedschap/excel';
import { herkenLijsten } from '../../../src/werkmap/herkennen/lijst/herken';
import { contracteerruimteplan, tabelopmerkingen } from '../../../src/werkmap/plan/contracteerruimteplan';
import type { Tabelvraag } from '../../../src/werkmap/plan/contracteerruimte/vraag';
import { eigenBladen } from '../../../src/werkmap/voorstel';
import { vraagCz } from '../czJanuari';
import { lees, schrijfGoed } from '../excel';
import type { Inhoud } from '../maakBeeld';
import { maakWerkmap } from '../werkmap';
import { PROGNOSES } from './verzonnenLijst';

jest.setTimeout(60_000);

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel({ werkmap: maakWerkmap({ Leeg: [['verzonnen bedragen']] }) });
});
afterAll(() => excel.dispose());

const KOP = ['Regio', 'Aanbieder', 'Leveringsvorm', 'Prognose 2024'];
/** Regio, invented aanbieder, amount: the rows behind PROGNOSES. */
const RIJEN: [string, string, number][] = [
  ['Haaglanden', 'Verzonnen Zorg A', 1000.25],
  ['Haaglanden', 'Verzonnen Zorg B', 6000.5],
  ['Zuid-Hollandse eilanden', 'Verzonnen Zorg D', 10],
  ['Zuid-Hollandse eilanden', 'Verzonnen Zorg E', 20],
  ['Zeeland', 'Verzonnen Zorg F', 100],
  ['Zeeland', 'Verzonnen Zorg K', 200],
  ['West-Brabant', 'Verzonnen Zorg G', 400],
  ['Zuidoost-Brabant', 'Verzonnen Zorg H', 500],
  ['Zuid-Limburg', 'Verzonnen Zorg I', 600],
];
const rijVan = ([regio, naam, bedrag]: [string, string, number]) => [regio, naam, 'ZZP', bedrag];
const rijenVan = (regio: string) => RIJEN.filter(([eigen]) => eigen === regio);

/** Fresh worksheets with these contents, the earlier ones gone. */
async function zetBladen(bladen: Readonly<Record<string, Inhoud>>): Promise<void> {
  await Excel.run(async (context) => {
    const oude = context.workbook.worksheets.load('items/name');
    await context.sync();
    oude.items.forEach((blad, i) => (blad.name = `oud ${i}`));
    for (const [naam, inhoud] of Object.entries(bladen)) {
      const blad = context.workbook.worksheets.add(naam);
      const breedte = Math.max(...inhoud.map((rij) => rij.length));
      const vol = inhoud.map((rij) => [...rij, ...Array<string>(breedte - rij.length).fill('')]);
      blad.getRangeByIndexes(0, 0, vol.length, breedte).values = vol;
    }
    for (const blad of oude.items) blad.delete();
    await context.sync();
  });
}

async function vraag(): Promise<Tabelvraag> {
  const beeld = await lees();
  const lijsten = herkenLijsten(beeld, vraagCz, { overslaan: eigenBladen(beeld) });
  return {
    rijen: { prognoseZin: { soort: 'lijst', lijsten, veld: 'prognose' } },
    uitvoerder: 'CZ',
    jaar: 2024,
    peilmaand: 1,
    regios: vraagCz.regios,
    weergave: '€',
  };
}
const schrijfTabel = async () => schrijfGoed(contracteerruimteplan(await lees(), await vraag()));
const prognoses = () => excel.values('Contracteerruimte!B9:G9')[0];
const controle = () => excel.values('Contracteerruimte!B13:C13')[0];

test('subtotals under the name of the regio and a total below don’t count', async () => {
  const metTotalen = vraagCz.regios.flatMap((regio) => [
    ...rijenVan(regio).map(rijVan),
    [regio, 'Subtotaal', '', rijenVan(regio).reduce((som, [, , bedrag]) => som + bedrag, 0)],
  ]);
  await zetBladen({ Lijst: [['Verzonnen lijst'], KOP, ...metTotalen, ['Totaal', '', '', 8830.75]] });
  await schrijfTabel();
  expect(prognoses()).toEqual(PROGNOSES);
  expect(controle()).toEqual([0, '']);
});

test('a row inserted right above the total counts', async () => {
  await zetBladen({ Lijst: [['Verzonnen lijst'], KOP, ...RIJEN.map(rijVan), ['Totaal', '', '', 8830.75]] });
  await schrijfTabel();
  expect(prognoses()).toEqual(PROGNOSES);
  await Excel.run(async (context) => {
    const blad = context.workbook.worksheets.getItem('Lijst');
    blad.getRange('12:12').insert('Down');
    blad.getRange('A12:D12').values = [['Zeeland', 'Verzonnen Zorg Z', 'ZZP', 7]];
    await context.sync();
  });
  await excel.engine.settle();
  expect(prognoses()?.[2]).toBe(307);
  expect(controle()).toEqual([0, '']);
});

test('names of regio’s in merged cells', async () => {
  const eenmaal = RIJEN.map((rij, i) =>
    RIJEN[i - 1]?.[0] === rij[0] ? ['', ...rijVan(rij).slice(1)] : rijVan(rij),
  );
  await zetBladen({ Lijst: [['Verzonnen lijst'], KOP, ...eenmaal] });
  await Excel.run(async (context) => {
    for (const adres of ['A3:A4', 'A5:A6', 'A7:A8']) {
      context.workbook.worksheets.getItem('Lijst').getRange(adres).merge(false);
    }
    await context.sync();
  });
  await schrijfTabel();
  expect(prognoses()).toEqual(PROGNOSES);
  expect(controle()).toEqual([0, '']);
});

test('the regio in a heading above its rows', async () => {
  const groepen = vraagCz.regios.flatMap((regio) => [
    [regio],
    ...rijenVan(regio).map(([, naam, bedrag]) => [naam, 'ZZP', bedrag]),
  ]);
  await zetBladen({ Lijst: [['Verzonnen lijst'], KOP.slice(1), ...groepen] });
  await schrijfTabel();
  expect(prognoses()).toEqual(PROGNOSES);
  expect(controle()).toEqual([0, '']);
});

test('a worksheet per regio, each with a total', async () => {
  const bladen = vraagCz.regios.map((regio) => {
    const rijen = rijenVan(regio).map(([, naam, bedrag]) => [naam, 'ZZP', bedrag]);
    return [regio, [KOP.slice(1), ...rijen, ['Totaal', '', 999]]] as const;
  });
  await zetBladen(Object.fromEntries(bladen));
  await schrijfTabel();
  expect(prognoses()).toEqual(PROGNOSES);
  expect(excel.values('Contracteerruimte!A13:C13')).toEqual([
    ['Controle prognose ZIN: 6 lijsten min de regio’s', 0, ''],
  ]);
});

test('thousands become euros, rounded to the cent', async () => {
  const duizenden = RIJEN.map(([regio, naam, bedrag]) => [regio, naam, 'ZZP', bedrag / 1000]);
  await zetBladen({ Lijst: [['Verzonnen lijst, bedragen × € 1.000'], KOP, ...duizenden] });
  await schrijfTabel();
  expect(prognoses()).toEqual(PROGNOSES);
  expect(controle()).toEqual([0, '']);
});

test('a name with * or ? is looked for literally: nothing counts twice', async () => {
  const namen: Record<string, string> = {
    'Verzonnen Zorg F': 'Zeeland*',
    'Verzonnen Zorg I': 'Zuid?Limburg',
  };
  const rijen = RIJEN.map((rij) => rijVan([namen[rij[1]] ?? rij[0], rij[1], rij[2]]));
  await zetBladen({ Lijst: [['Verzonnen lijst'], KOP, ...rijen] });
  await schrijfTabel();
  expect(prognoses()).toEqual(PROGNOSES);
  expect(controle()).toEqual([0, '']);
});

test('a list that doesn’t name its regio’s gives #N/A and a sentence', async () => {
  await zetBladen({
    Lijst: [['Verzonnen lijst'], KOP.slice(1), ...RIJEN.map((rij) => rijVan(rij).slice(1))],
  });
  expect(tabelopmerkingen(await lees(), await vraag())).toEqual([
    'De lijst op blad Lijst zegt niet bij welke regio een rij hoort. Kies een andere bron voor prognose ZIN.',
  ]);
  await schrijfTabel();
  expect(prognoses()).toEqual(Array(6).fill('#N/A'));
});
