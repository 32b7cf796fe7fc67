/**
 * @jest-environment node
 *
 * What goes into a file comes out of it: the invented workbook of verzonnenWerkmap.ts, written and read again. The
 * expected values are those of that file.
 */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { chartKinds } from '../../../src/werkbank/xlsx/chartKinds';
import { openParts, partText } from '../../../src/werkbank/xlsx/package/parts';
import { readXlsx } from '../../../src/werkbank/xlsx/read';
import type { OpenedWorkbook } from '../../../src/werkbank/xlsx/types';
import { writeXlsx } from '../../../src/werkbank/xlsx/write';
import { grafiek, verzonnenWerkmap } from './verzonnenWerkmap';

const input = verzonnenWerkmap();
let bytes: Uint8Array;
let opened: OpenedWorkbook;

beforeAll(async () => {
  bytes = await writeXlsx(input);
  opened = await readXlsx(bytes, { name: 'Kopie' });
});

const blad = (nummer: number) => opened.snapshot.sheets[opened.snapshot.sheetOrder[nummer] ?? ''] ?? {};
const cel = (rij: number, kolom: number) => blad(0).cellData?.[rij]?.[kolom];
const stijl = (rij: number, kolom: number) => {
  const id = cel(rij, kolom)?.s;
  return typeof id === 'string' ? opened.snapshot.styles[id] : id;
};

test('sheets keep their order, names, visibility, colour and gridlines', () => {
  expect(opened.snapshot.sheetOrder.map((id) => opened.snapshot.sheets[id]?.name)).toEqual([
    "Blad 'met' quote",
    'Verborgen',
  ]);
  expect(opened.snapshot.name).toBe('Kopie');
  expect(blad(0)).toMatchObject({
    hidden: BooleanNumber.FALSE,
    tabColor: '#00AA00',
    showGridlines: BooleanNumber.FALSE,
  });
  expect(blad(1)).toMatchObject({ hidden: BooleanNumber.TRUE, showGridlines: BooleanNumber.TRUE });
  expect(opened.activeSheetId).toBe(opened.snapshot.sheetOrder[0]);
});

test('nothing is reported as lost', () => {
  expect(opened.verloren).toEqual([]);
});

test('values keep their kind, blanks stay blank', () => {
  expect(cel(0, 0)?.v).toBe('Verzonnen');
  expect(cel(0, 1)?.v).toBe(3.5);
  expect(cel(0, 2)).toMatchObject({ v: 1, t: 3 });
  expect(cel(0, 3)).toBeUndefined();
  expect(cel(0, 4)?.v).toBe('#N/A');
  expect(cel(0, 5)?.v).toBe(45322.75);
  expect(cel(1, 5)?.v).toBe(' regel 1\nregel 2 & <b> ');
  expect(cel(8, 0)?.v).toBeUndefined();
  expect(cel(9, 0)?.v).toBe('samengevoegd');
});

test('text that looks like a number or a formula is still text, also after it is entered again in Excel', () => {
  expect(cel(0, 6)).toEqual({ v: '0123', t: 4 });
  for (const [kolom, tekst] of [
    [0, '=1+1'],
    [1, '+31'],
    [2, '-x'],
    [4, '@a'],
  ] as const) {
    expect(cel(1, kolom)).toEqual({ v: tekst, t: 4 });
  }
  const styles = partText(openParts(bytes), 'xl/styles.xml');
  expect(styles).toContain('quotePrefix="1"');
  expect(styles).not.toContain('<protection');
});

test('looks: font, fill, border, alignment, wrapping, number format', () => {
  expect(stijl(0, 0)).toEqual({
    ff: 'Verdana',
    fs: 14,
    bl: BooleanNumber.TRUE,
    it: BooleanNumber.TRUE,
    cl: { rgb: '#FF0000' },
    bg: { rgb: '#FFFFCC' },
    ht: HorizontalAlign.CENTER,
    vt: VerticalAlign.MIDDLE,
    tb: WrapStrategy.WRAP,
    bd: { t: { s: BorderStyleTypes.MEDIUM, cl: { rgb: '#0000FF' } } },
  });
  expect(stijl(0, 1)).toEqual({ n: { pattern: '#,##0"€";[Red]#,##0"-€";"-€"' } });
  expect(stijl(0, 5)).toEqual({ n: { pattern: 'd-m-yyyy' } });
  expect(stijl(8, 0)).toEqual({ bg: { rgb: '#112233' } });
  expect(opened.snapshot.defaultStyle).toEqual({ ff: 'Calibri', fs: 11 });
});

test('sizes, frozen panes and merged cells', () => {
  expect(blad(0)).toMatchObject({ defaultColumnWidth: 70, defaultRowHeight: 20 });
  expect(blad(0).columnData).toMatchObject({ 0: { w: 210 }, 2: { w: 63 }, 3: { hd: BooleanNumber.TRUE } });
  expect(blad(0).rowData).toMatchObject({ 2: { h: 44 }, 6: { hd: BooleanNumber.TRUE } });
  expect(blad(0).freeze).toEqual({ xSplit: 1, ySplit: 3, startRow: 3, startColumn: 1 });
  expect(blad(0).mergeData).toEqual([{ startRow: 9, startColumn: 0, endRow: 10, endColumn: 2 }]);
});

test('formulas come back in English with their last results', () => {
  expect(cel(3, 0)).toMatchObject({ f: '=B1*2', v: 7 });
  expect(cel(3, 1)).toMatchObject({ f: '=IF(B1>3,"ja","nee")', v: 'ja' });
  expect(cel(3, 2)).toMatchObject({ f: '=1/0', v: '#DIV/0!' });
  expect(cel(3, 4)).toMatchObject({ f: '=B1>3', v: 1, t: 3 });
  expect(cel(3, 5)?.f).toBe('=IFNA(XLOOKUP(3.5,B1:B2,A1:A2),"")');
  expect(cel(3, 6)?.f).toBe('=LET(x,B1,x+1)');
  expect(cel(20, 10)).toMatchObject({ f: '=Lijst[[#This Row],[Bedrag]]*2', v: 4 });
});

test('a formula that spills is stored once, as a dynamic array with the values it filled', () => {
  expect(cel(4, 0)?.f).toBe('=WLZ.HERSCHIK(A20:A22,B20:B22)');
  expect([cel(4, 1), cel(5, 0), cel(5, 1), cel(6, 1)]).toEqual([undefined, undefined, undefined, undefined]);
  const sheet = partText(openParts(bytes), 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain(
    '<c r="A5" cm="1"><f t="array" ref="A5:B7">_xldudf_WLZ_HERSCHIK(A20:A22,B20:B22)</f><v>10</v></c>',
  );
  expect(sheet).toContain('<c r="A6"><v>20</v></c>');
  expect(sheet).toContain('<c r="B6" t="b"><v>1</v></c>');
  expect(sheet).not.toContain('r="A7"');
  expect(partText(openParts(bytes), 'xl/metadata.xml')).toContain('fDynamic="1"');
});

test('tables with style, totals row and calculated column', () => {
  const [verwacht] = input.tables;
  expect(opened.tables).toEqual([{ ...verwacht, id: opened.tables[0]?.id, sheetId: 'blad1' }]);
  expect(cel(22, 9)).toMatchObject({ f: '=SUBTOTAL(109,Lijst[Bedrag])', v: 6 });
});

test('names of the workbook and of one sheet', () => {
  expect(opened.names).toEqual(
    input.names.map((naam) => (naam.sheetId ? { ...naam, sheetId: 'blad2' } : naam)),
  );
});

test('charts', () => {
  const hier = { sheetId: 'blad1' };
  expect(opened.charts).toEqual([
    {
      ...grafiek,
      id: 'blad1-grafiek1',
      ...hier,
      source: { ...grafiek.source, ...hier },
      series: grafiek.series.map((reeks) => ({
        ...reeks,
        values: { ...reeks.values, ...hier },
        categories: reeks.categories && { ...reeks.categories, ...hier },
      })),
    },
  ]);
});

test('settings of add-ins, of the document and of the workbook', () => {
  expect(opened.settings).toEqual(input.settings);
});

test('protection, with what stays allowed', () => {
  expect(opened.protection).toHaveLength(1);
  expect(opened.protection[0]).toMatchObject({
    sheetId: 'blad2',
    options: { allowSort: true, allowFormatCells: true, allowInsertRows: false, selectionMode: 'Unlocked' },
  });
});

test('written a second time, the workbook is the same', async () => {
  const again = await readXlsx(await writeXlsx({ ...opened, spills: [], functions: input.functions }), {
    name: 'Kopie',
  });
  expect(again.snapshot.id).not.toBe(opened.snapshot.id); // Univer caches formulas by this id
  expect({ ...again, snapshot: { ...again.snapshot, id: opened.snapshot.id } }).toEqual(opened);
});

test.each(chartKinds.map(({ type }) => type))(
  'a chart of type %s keeps its type, series and colour',
  async (type) => {
    const chart = { ...grafiek, type, dataLabels: { numberFormat: '', position: '' } };
    const { charts, verloren } = await readXlsx(await writeXlsx({ ...input, charts: [chart] }));
    expect(verloren).toEqual([]);
    expect(charts).toHaveLength(1);
    expect(charts[0]).toMatchObject({ type, title: chart.title, seriesBy: 'Columns' });
    expect(charts[0]?.series).toEqual([
      expect.objectContaining({
        name: 'Bedrag',
        color: '#1F3864',
        values: { sheetId: 'blad1', row: 20, column: 9, rows: 2, columns: 1 },
        categories: { sheetId: 'blad1', row: 20, column: 8, rows: 2, columns: 1 },
      }),
    ]);
  },
);

test('labels stand only where Excel allows them for that kind', async () => {
  const chart = {
    ...grafiek,
    type: 'ColumnStacked',
    dataLabels: { numberFormat: '', position: 'OutsideEnd' },
  };
  const bytes = await writeXlsx({ ...input, charts: [chart] });
  expect(partText(openParts(bytes), 'xl/charts/chart1.xml')).not.toContain('outEnd');
  expect((await readXlsx(bytes)).charts[0]?.series[0]?.dataLabels).toBe(true);
});
