// The worksheet Dia on real office.js: the texts the user sees, live, printed on one page, and undone.
import { metadata } from '../../../src/functions/metadata.cjs';
import { zoekUitvoerder } from '../../../src/beleid/zorgkantoren';
import { datum } from '../../../src/domein/datum';
import { leesStand, zoekDiabron } from '../../../src/dia/blad/bron';
import { diabladplan } from '../../../src/dia/blad/bladplan';
import { STANDAARDSTIJL } from '../../../src/dia/huisstijl';
import { maakDiamodel } from '../../../src/dia/maakmodel';
import type { Diamodel } from '../../../src/dia/model';
import type { Diavraag } from '../../../src/dia/vraag';
import { maakOngedaan } from '../../../src/werkmap/schrijven/ongedaan';
import { leesWerkmap } from '../../../src/werkmap/beeld/lees';
import { startExcel } from '../../gereedschap/excel';
import type { ExcelForTests } from '../../gereedschap/excel';
import { CZ_TEKSTEN } from '../../dia/cz';
import { vraagCz, werkblad } from '../../werkmap/czJanuari';
import { maakWerkmap } from '../../werkmap/werkmap';
import { afdruk, czPlan, schrijfGoed } from '../../werkmap/excel';

jest.setTimeout(120_000);

const gepubliceerd = () => maakWerkmap({ 'CZ 2024': werkblad });

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel({ metadata: metadata(), werkmap: gepubliceerd() });
  await import('../../../src/functions/functions');
});
beforeEach(() => excel.open(gepubliceerd()));
afterAll(() => excel.dispose());

const cz = zoekUitvoerder('CZ');
if (!cz) throw new Error('CZ staat niet in het beleid.');
const uitgangspunt = { uitvoerder: cz, jaar: 2024, peilmaand: 1, regios: vraagCz.regios };

/** The plan for the slide of what stands in the workbook now. */
async function dia(anders: Partial<Diavraag> = {}) {
  const beeld = await Excel.run(leesWerkmap);
  const gevonden = zoekDiabron(beeld, uitgangspunt);
  if (!gevonden.gevonden) throw new Error(gevonden.zin);
  const model = maakDiamodel({
    uitvoerder: 'CZ',
    stand: leesStand(beeld, gevonden.bron),
    eenheid: 'k€',
    afronding: 'los afgerond',
    methode: 'opgegeven',
    ontbrekendeMaanden: [],
    mijlpalen: [],
    vandaag: datum(2024, 3, 1),
    herkomst: {},
    ...anders,
  });
  return { model, plan: diabladplan(beeld, gevonden.bron, model, STANDAARDSTIJL) };
}

async function zetNeer(anders: Partial<Diavraag> = {}) {
  const { model, plan } = await dia(anders);
  const ongedaan = await schrijfGoed(plan);
  await excel.engine.settle();
  return { model, ongedaan };
}

/** What the user sees in the amounts of the table, and the numbers behind it. */
async function getoond(adres = 'B5:H12') {
  return Excel.run(async (context) => {
    const bereik = context.workbook.worksheets.getItem('Dia').getRange(adres).load('text,values');
    await context.sync();
    return { tekst: bereik.text, waarden: bereik.values as (number | string)[][] };
  });
}

/** Euros of the model: its numbers are in the unit. */
const euros = ({ tabel, eenheid }: Diamodel) =>
  tabel.rijen.map(({ cellen }) =>
    cellen.map(({ waarde }) => (waarde === null ? '' : Math.round(waarde * (eenheid === 'k€' ? 1000 : 1e6)))),
  );

test('CZ January 2024: every cell of the worksheet shows the text of the published slide', async () => {
  const { model } = await zetNeer();
  const { tekst, waarden } = await getoond();
  expect(tekst).toEqual(CZ_TEKSTEN);
  expect(waarden).toEqual(euros(model));
  expect(excel.values('Dia!A1')).toEqual([
    ['Regionale contracteerruimte 2024 (o.b.v. declaraties tot en met januari 2024)'],
  ]);
  expect(excel.values('Dia!B4:H4')).toEqual([
    [
      'Haaglanden',
      'Zuid-Hollandse eilanden',
      'Zeeland',
      'West-Brabant',
      'Zuidoost-Brabant',
      'Zuid-Limburg',
      'Totaal',
    ],
  ]);
});

test('it is live: a changed source changes the slide, an amount that is gone says n.b.', async () => {
  await zetNeer();
  await excel.type("'CZ 2024'!B5", '1205743.4');
  await excel.type("'CZ 2024'!C5", '');
  await excel.type("'CZ 2024'!D5", 'volgt');
  const { tekst } = await getoond('B5:D5');
  expect(tekst).toEqual([['1.205.743€', '', 'n.b.']]);
});

test('mln €: the same amounts in millions with one decimal', async () => {
  const { model } = await zetNeer({ eenheid: 'mln €' });
  const { tekst, waarden } = await getoond();
  expect(tekst[0]).toEqual(['1.205,7€', '654,9€', '766,2€', '1.338,2€', '1.369,3€', '1.273,7€', '6.608,1€']);
  expect(tekst[7]?.slice(5)).toEqual(['52,5-€', '234,4€']);
  expect(tekst[2]?.[6]).toBe('-€');
  expect(waarden).toEqual(euros(model));
});

test('sluitend afgerond: one call of WLZ.AFGEROND, and the worksheet equals the slides', async () => {
  await schrijfGoed(await czPlan());
  await excel.engine.settle();
  const { model } = await zetNeer({ afronding: 'sluitend afgerond', eenheid: 'mln €' });
  expect(model.afronding).toBe('sluitend afgerond');
  const { tekst, waarden } = await getoond();
  expect(tekst).toEqual(model.tabel.rijen.map(({ cellen }) => cellen.map((cel) => cel.tekst)));
  expect(waarden).toEqual(euros(model));
  // Every sum of what is shown is exact: row 4 = 1 + 2 + 3, row 8 = 4 − 7, Totaal = the sum of the regio's.
  const getal = (r: number, k: number) => Math.round(Number(waarden[r]?.[k] || 0) / 1e5);
  for (let k = 0; k < 7; k++) {
    expect(getal(3, k)).toBe(getal(0, k) + getal(1, k) + getal(2, k));
    expect(getal(7, k)).toBe(getal(3, k) - getal(6, k));
  }
  for (let r = 0; r < 8; r++)
    expect(getal(r, 6)).toBe([0, 1, 2, 3, 4, 5].reduce((som, k) => som + getal(r, k), 0));
});

test('on our own table a saldo that is blank in the source stays blank, as published', async () => {
  await schrijfGoed(await czPlan());
  await excel.engine.settle();
  const { model } = await zetNeer();
  const { tekst } = await getoond('B7:H7');
  expect(tekst).toEqual([['', '', '', '', '', '', '-€']]);
  expect(model.tabel.rijen[2]?.cellen.map((cel) => cel.tekst)).toEqual(tekst[0]);
});

test('the chart has a bar per regio, begins at zero and follows the table', async () => {
  await zetNeer();
  const namen = await Excel.run(async (context) => {
    const grafieken = context.workbook.worksheets
      .getItem('Dia')
      .charts.load('items/name,items/chartType,items/title/text');
    await context.sync();
    return grafieken.items.map(({ name, chartType, title }) => [name, chartType, title.text]);
  });
  expect(namen).toEqual([
    ['Verwacht overschot (dia)', 'BarClustered', 'Verwacht overschot 2024 per regio (in € 1.000)'],
  ]);
  expect(excel.values('Dia!J5:K11')).toEqual([
    ['Haaglanden', 72585000],
    ['Zuid-Hollandse eilanden', 43016000],
    ['Zeeland', 25590000],
    ['West-Brabant', 61592000],
    ['Zuidoost-Brabant', 84104000],
    ['Zuid-Limburg', -52494000],
    ['', 0],
  ]);
});

test('it prints on one page of A4 landscape', async () => {
  await zetNeer();
  const pagina = await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem('Dia');
    pageLayout.load('orientation,paperSize,zoom,centerHorizontally');
    const gebied = pageLayout.getPrintArea().load('address');
    await context.sync();
    return { ...pageLayout.toJSON(), gebied: gebied.address };
  });
  expect(pagina).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
  });
  // What the worksheet needs for its chart, from column J on, is not printed.
  expect(pagina.gebied).toMatch(/^Dia!A1:H\d+$/);
});

test('it is undone whole, also over an earlier one in another shape', async () => {
  const voor = await afdruk();
  const eerste = await zetNeer();
  const metDia = await afdruk();
  const tweede = await zetNeer({ eenheid: 'mln €', ontbrekendeMaanden: [1] });
  expect(await afdruk()).not.toEqual(metDia);
  expect(await maakOngedaan(tweede.ongedaan)).toEqual({ gelukt: true });
  expect(await afdruk()).toEqual(metDia);
  expect(await maakOngedaan(eerste.ongedaan)).toEqual({ gelukt: true });
  expect(await afdruk()).toEqual(voor);
});

test('the slide is no source: the next maandronde does not take it for one', async () => {
  await zetNeer();
  const { model } = await zetNeer();
  const beeld = await Excel.run(leesWerkmap);
  expect(beeld.bladen.map(({ naam }) => naam)).toEqual(['CZ 2024', 'Dia']);
  const gevonden = zoekDiabron(beeld, uitgangspunt);
  expect(gevonden.gevonden && gevonden.bron.blad).toBe('CZ 2024');
  expect(model.jaar).toBe(2024);
});

test('without a table it says what to do', async () => {
  excel.open(maakWerkmap({ Anders: [['x']] }));
  const beeld = await Excel.run(leesWerkmap);
  expect(zoekDiabron(beeld, uitgangspunt)).toEqual({
    gevonden: false,
    zin: 'Er staat nog geen contracteerruimtetabel in de werkmap. Vul haar eerst bij Maandronde.',
  });
});
