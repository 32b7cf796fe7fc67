// The worksheet Dia for 1, 12 and 31 regio's, on real office.js: live, readable on paper, and the same as the table.
import { metadata } from '../../../src/functions/metadata.cjs';
import type { Diamodel } from '../../../src/dia/model';
import { startExcel } from '../../gereedschap/excel';
import type { ExcelForTests } from '../../gereedschap/excel';
import { ALLE_REGIOS, metCel, verzonnenStand } from '../../dia/verzonnen';
import { werkmapVan, zetDiaNeer } from './diawerkmap';

jest.setTimeout(120_000);

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel({ metadata: metadata() });
  await import('../../../src/functions/functions');
});
afterAll(() => excel.dispose());

const standVan = (n: number) => verzonnenStand(ALLE_REGIOS.slice(0, n), { afwijking: 0.01 });

async function maakBlad(n: number): Promise<Diamodel> {
  const stand = standVan(n);
  excel.open(werkmapVan(stand));
  const { model } = await zetDiaNeer(stand);
  await excel.engine.settle();
  return model;
}

/** A4 landscape less Excel's own margins (0,7 inch left and right, 0,75 above and below), in points. */
const PAPIER = { breedte: 842 - 2 * 50.4, hoogte: 595 - 2 * 54 };
const turned = <T>(rijen: readonly (readonly T[])[]): T[][] =>
  (rijen[0] ?? []).map((_, k) => rijen.map((rij) => rij[k] as T));

/** Page setup, print area and chart of the worksheet, and how large it is in points. */
async function pagina() {
  return Excel.run(async (context) => {
    const blad = context.workbook.worksheets.getItem('Dia');
    blad.pageLayout.load('orientation,paperSize,zoom');
    const gebied = blad.pageLayout.getPrintArea().load('address');
    const grafiek = blad.charts.getItemAt(0).load('chartType,top,left,width,height');
    const { categoryAxis, valueAxis } = grafiek.axes;
    categoryAxis.load('tickLabelPosition,reversePlotOrder');
    valueAxis.load('visible,minimum');
    const reeks = grafiek.series.getItemAt(0).load('invertIfNegative,invertColor,hasDataLabels');
    grafiek.dataLabels.load('numberFormat');
    await context.sync();
    const maat = blad.getRange(gebied.address.replace(/^Dia!/, '')).load('width,height,rowCount,columnCount');
    await context.sync();
    const { zoom, orientation, paperSize } = blad.pageLayout;
    return {
      zoom,
      orientation,
      paperSize,
      gebied: gebied.address,
      breedte: maat.width,
      rijen: maat.rowCount,
      grafiek,
      categoryAxis,
      valueAxis,
      reeks,
    };
  });
}

/** The smallest type among the cells of the print area that hold something. */
async function kleinsteLetter(adres: string): Promise<number> {
  return Excel.run(async (context) => {
    const bereik = context.workbook.worksheets.getItem('Dia').getRange(adres.replace(/^Dia!/, ''));
    const cellen = bereik.getCellProperties({ format: { font: { size: true } } });
    bereik.load('values');
    await context.sync();
    const maten = cellen.value.flatMap((rij, r) =>
      rij.flatMap((cel, k) => (bereik.values[r]?.[k] === '' ? [] : (cel.format?.font?.size ?? []))),
    );
    return Math.min(...maten);
  });
}

test.each([1, 12, 31])('%i regio’s: every amount is live and equal to the table', async (n) => {
  const model = await maakBlad(n);
  const rijen = model.tabel.rijen.map(({ cellen }) => cellen.map(({ tekst }) => tekst));
  const verwacht = n > 8 ? turned(rijen) : rijen;
  const stand = standVan(n);
  const { teksten, formules, waarden } = await Excel.run(async (context) => {
    const bereik = context.workbook.worksheets
      .getItem('Dia')
      .getRange('B5')
      .getResizedRange(verwacht.length - 1, (verwacht[0]?.length ?? 0) - 1)
      .load('text,formulas,values');
    await context.sync();
    return { teksten: bereik.text, formules: bereik.formulas.flat(), waarden: bereik.values };
  });
  expect(teksten).toEqual(verwacht);
  for (const formule of formules) expect(formule).toMatch(/^=.*'Ruimte'!/);
  // To the euro: the exact cents of the invented table, rounded to thousands, half away from zero as Excel does.
  const opDuizend = (cent: number) => Math.sign(cent) * Math.round(Math.abs(cent) / 100_000) * 1000;
  const exact = Object.values(stand.cellen).map((rij) =>
    rij.map((cel) => (typeof cel === 'number' ? opDuizend(cel) + 0 : NaN)),
  );
  expect(waarden).toEqual(n > 8 ? turned(exact) : exact);
});

test.each([
  [1, 'als kolom', 1],
  [12, 'als rijen', 1],
  [31, 'als rijen', 2],
] as const)(
  '%i regio’s (%s): A4 landscape on %i page(s), in letters that can be read on paper',
  async (n, _hoe, paginas) => {
    const model = await maakBlad(n);
    const blad = await pagina();
    expect([blad.orientation, blad.paperSize]).toEqual(['Landscape', 'A4']);
    expect(blad.zoom.horizontalFitToPages).toBe(1);
    expect(blad.zoom.verticalFitToPages ?? null).toBe(paginas === 1 ? 1 : null);
    // What the worksheet needs for its chart stands outside what is printed.
    expect(blad.gebied).toMatch(/^Dia!A1:[HI]\d+$/);
    // Rows of 15 points, as Excel's own; the heading and the outcome on two lines for one row more.
    const extra = 2;
    const hoogte = (blad.rijen + extra) * 15;
    const schaal = Math.min(1, PAPIER.breedte / blad.breedte, paginas === 1 ? PAPIER.hoogte / hoogte : 1);
    const letter = await kleinsteLetter(blad.gebied);
    expect(letter).toBe(9); // the notes; all else is 10 or larger
    expect(10 * schaal).toBeGreaterThanOrEqual(7.9);
    // The table is whole on the first page: chart and toelichting begin below it.
    const eersteRijGrafiek = Math.round(blad.grafiek.top / 18);
    const tabelrijen = n > 8 ? model.tabel.kolommen.length : 8;
    expect(eersteRijGrafiek).toBeGreaterThan(4 + tabelrijen);
    if (paginas === 2) expect((4 + tabelrijen + extra) * 15 * schaal).toBeLessThan(PAPIER.hoogte);
  },
);

test.each([1, 12, 31])('%i regio’s: the chart is honest', async (n) => {
  const model = await maakBlad(n);
  const { grafiek, categoryAxis, valueAxis, reeks } = await pagina();
  expect(grafiek.chartType).toBe('BarClustered');
  // Names stay out of the bars below zero; the first regio is on top; zero is in sight.
  expect([categoryAxis.tickLabelPosition, categoryAxis.reversePlotOrder]).toEqual(['Low', true]);
  expect(valueAxis.minimum).toBeLessThanOrEqual(0);
  // A deficit is an open bar: told from a surplus without colour; every bar has its amount, in the unit.
  expect([reeks.invertIfNegative, reeks.invertColor, reeks.hasDataLabels]).toEqual([true, '#FFFFFF', true]);
  expect(grafiek.dataLabels.numberFormat).toBe('#,##0,"€";#,##0,"-€";');
  const { teksten } = await Excel.run(async (context) => {
    const bereik = context.workbook.worksheets.getItem('Dia').getUsedRange().load('text');
    await context.sync();
    return { teksten: bereik.text.flat() };
  });
  expect(teksten).toContain('In de grafiek is een open staaf een tekort.');
  const kolom = excel.host.charts.list()[0]?.series[0];
  expect([kolom?.values.rows, kolom?.categories?.rows]).toEqual([n + 1, n + 1]);
  expect(model.grafiek.staven).toHaveLength(n);
});

test('a regio without an amount has no bar, and says so beside it', async () => {
  const stand = metCel(metCel(standVan(12), 'prognoseZin', 1, null), 'overschot', 1, null);
  excel.open(werkmapVan(stand));
  await zetDiaNeer(stand);
  await excel.engine.settle();
  expect(excel.values('Dia!K6:L6')).toEqual([['Zuid-Hollandse eilanden (n.b.)', '']]);
  await excel.type('Ruimte!F5', '1000000');
  await excel.type('Ruimte!I5', '-2000000');
  expect(excel.values('Dia!K6:L6')).toEqual([['Zuid-Hollandse eilanden', -2_000_000]]);
});
