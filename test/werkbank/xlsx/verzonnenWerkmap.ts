// An invented workbook that holds one of everything the werkbank keeps.
import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
  type IWorksheetData,
} from '@univerjs/core';
import type { ChartData } from '../../../src/werkbank/host/charts';
import type { XlsxInput } from '../../../src/werkbank/xlsx/types';

const blad: Partial<IWorksheetData> = {
  id: 'a',
  name: "Blad 'met' quote",
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: 70,
  defaultRowHeight: 20,
  tabColor: '#00AA00',
  showGridlines: BooleanNumber.FALSE,
  freeze: { xSplit: 1, ySplit: 3, startRow: 3, startColumn: 1 },
  columnData: { 0: { w: 210 }, 2: { w: 63 }, 3: { hd: BooleanNumber.TRUE } },
  rowData: { 2: { h: 44 }, 6: { hd: BooleanNumber.TRUE } },
  mergeData: [{ startRow: 9, startColumn: 0, endRow: 10, endColumn: 2 }],
  cellData: {
    0: {
      0: { v: 'Verzonnen', t: CellValueType.STRING, s: 'kop' },
      1: { v: 3.5, t: CellValueType.NUMBER, s: { n: { pattern: '#,##0"€";[Red]#,##0"-€";"-€"' } } },
      2: { v: 1, t: CellValueType.BOOLEAN },
      4: { v: '#N/A', t: CellValueType.STRING },
      5: { v: 45322.75, t: CellValueType.NUMBER, s: { n: { pattern: 'd-m-yyyy' } } },
      6: { v: '0123', t: CellValueType.FORCE_STRING },
    },
    1: {
      0: { v: '=1+1', t: CellValueType.FORCE_STRING },
      1: { v: '+31', t: CellValueType.FORCE_STRING },
      2: { v: '-x', t: CellValueType.FORCE_STRING },
      4: { v: '@a', t: CellValueType.FORCE_STRING },
      5: { v: ' regel 1\nregel 2 & <b> ', t: CellValueType.STRING },
    },
    3: {
      0: { f: '=B1*2', v: 7, t: CellValueType.NUMBER },
      1: { f: '=IF(B1>3,"ja","nee")', v: 'ja', t: CellValueType.STRING },
      2: { f: '=1/0', v: '#DIV/0!', t: CellValueType.STRING },
      4: { f: '=B1>3', v: 1, t: CellValueType.BOOLEAN },
      5: { f: '=IFNA(XLOOKUP(3.5,B1:B2,A1:A2),"")', v: 'Verzonnen', t: CellValueType.STRING },
      6: { f: '=LET(x,B1,x+1)', v: 4.5, t: CellValueType.NUMBER },
    },
    4: {
      0: { f: '=WLZ.HERSCHIK(A20:A22,B20:B22)', v: 10, t: CellValueType.NUMBER },
      6: { f: '=SUM(Lijst[Bedrag])', v: 6, t: CellValueType.NUMBER },
    },
    8: { 0: { s: { bg: { rgb: '#112233' } } } },
    9: { 0: { v: 'samengevoegd', t: CellValueType.STRING } },
    19: {
      8: { v: 'Naam', t: CellValueType.STRING },
      9: { v: 'Bedrag', t: CellValueType.STRING },
      10: { v: 'Dubbel', t: CellValueType.STRING },
    },
    20: {
      8: { v: 'p', t: CellValueType.STRING },
      9: { v: 2, t: CellValueType.NUMBER },
      10: { f: '=Lijst[[#This Row],[Bedrag]]*2', v: 4, t: CellValueType.NUMBER },
    },
    21: {
      8: { v: 'q', t: CellValueType.STRING },
      9: { v: 4, t: CellValueType.NUMBER },
      10: { f: '=Lijst[[#This Row],[Bedrag]]*2', v: 8, t: CellValueType.NUMBER },
    },
    22: {
      8: { v: 'Totaal', t: CellValueType.STRING },
      9: { f: '=SUBTOTAL(109,Lijst[Bedrag])', v: 6, t: CellValueType.NUMBER },
    },
  },
};

const leegBlad: Partial<IWorksheetData> = {
  id: 'b',
  name: 'Verborgen',
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
  hidden: BooleanNumber.TRUE,
  cellData: { 0: { 0: { v: 1, t: CellValueType.NUMBER } } },
};

export const grafiek: ChartData = {
  id: 'g1',
  sheetId: 'a',
  name: 'Overschot & meer',
  title: { text: 'Verzonnen bedragen', visible: true },
  type: 'ColumnClustered',
  source: { sheetId: 'a', row: 19, column: 8, rows: 3, columns: 2 },
  seriesBy: 'Columns',
  position: { left: 300.25, top: 120, width: 360, height: 216 },
  legend: { visible: true, position: 'Bottom' },
  dataLabels: { numberFormat: '#,##0', position: 'OutsideEnd' },
  axes: {
    category: axis('Regio', { gridlines: false, labels: 'Low' }),
    value: axis('€', { minimum: 0, maximum: 10, numberFormat: '#,##0', gridlines: true }),
  },
  series: [
    {
      name: 'Bedrag',
      values: { sheetId: 'a', row: 20, column: 9, rows: 2, columns: 1 },
      categories: { sheetId: 'a', row: 20, column: 8, rows: 2, columns: 1 },
      color: '#1F3864',
      line: '#1F3864',
      invertIfNegative: true,
      dataLabels: true,
    },
  ],
};

function axis(title: string, rest: Partial<ChartData['axes']['value']>): ChartData['axes']['value'] {
  return {
    visible: true,
    title,
    minimum: null,
    maximum: null,
    numberFormat: '',
    gridlines: false,
    reversed: false,
    ...rest,
  };
}

export function verzonnenWerkmap(): XlsxInput {
  return {
    snapshot: {
      id: 'w',
      name: 'Verzonnen werkmap',
      appVersion: '0.25.1',
      locale: LocaleType.EN_US,
      defaultStyle: { ff: 'Calibri', fs: 11 },
      styles: {
        kop: {
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
        },
      },
      sheetOrder: ['a', 'b'],
      sheets: { a: blad, b: leegBlad },
    },
    activeSheetId: 'a',
    spills: [
      {
        sheetId: 'a',
        area: { startRow: 4, startColumn: 0, endRow: 6, endColumn: 1 },
        values: [
          [10, 'x'],
          [20, true],
          [null, '#N/A'],
        ],
      },
    ],
    tables: [
      {
        id: 't1',
        sheetId: 'a',
        name: 'Lijst',
        area: { startRow: 19, startColumn: 8, endRow: 21, endColumn: 10 },
        columns: [
          { name: 'Naam', totalsLabel: 'Totaal' },
          { name: 'Bedrag', totalsFunction: 'sum' },
          { name: 'Dubbel', formula: '=Lijst[[#This Row],[Bedrag]]*2' },
        ],
        headerRow: true,
        totalsRow: true,
        style: 'TableStyleMedium7',
        bandedRows: true,
        bandedColumns: false,
        firstColumn: true,
        lastColumn: false,
        filterButtons: true,
      },
    ],
    names: [
      { name: 'Btw', formula: "'Blad ''met'' quote'!$B$1" },
      { name: 'Dubbel', formula: '=Btw*2', comment: 'twee keer' },
      { name: 'Lokaal', formula: 'Verborgen!$A$1', sheetId: 'b' },
    ],
    charts: [grafiek],
    settings: { document: { wizard: '{"stap":3}' }, workbook: { peilmaand: 7, 'a<b': ['é', { x: null }] } },
    filters: [],
    notes: [],
    protection: [
      { sheetId: 'b', options: { allowSort: true, allowFormatCells: true, selectionMode: 'Unlocked' } },
    ],
    functions: ['WLZ.HERSCHIK', 'WLZ.EXTRAPOLEER'],
  };
}
