// Small helpers to write a sheet down as rows of cells.
import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Cells } from '../xlsx/types';

/** Text, a number, null for blank, or a formula (English, with "="). */
export type Inhoud = string | number | null | { readonly formule: string };

export const stijlen = {
  titel: { bl: BooleanNumber.TRUE, fs: 16, cl: { rgb: '#1F3864' } },
  uitleg: { it: BooleanNumber.TRUE, cl: { rgb: '#595959' } },
  waarschuwing: { bl: BooleanNumber.TRUE, cl: { rgb: '#C00000' } },
  kop: {
    bl: BooleanNumber.TRUE,
    cl: { rgb: '#FFFFFF' },
    bg: { rgb: '#1F3864' },
    ht: HorizontalAlign.CENTER,
    vt: VerticalAlign.MIDDLE,
    tb: WrapStrategy.WRAP,
  },
  tekst: { vt: VerticalAlign.TOP, tb: WrapStrategy.WRAP },
  euro: { n: { pattern: '#,##0.00' }, ht: HorizontalAlign.RIGHT },
} satisfies Record<string, IStyleData>;

/** A thin line above a row that adds up the ones before it. */
export const streepErboven: IStyleData = { bd: { t: { s: BorderStyleTypes.THIN, cl: { rgb: '#1F3864' } } } };

/** One cell. Text is always text, also when it looks like a number or a formula. */
export function cel(inhoud: Inhoud, stijl?: IStyleData): ICellData {
  const s = stijl ? { s: stijl } : {};
  if (inhoud === null) return s;
  if (typeof inhoud === 'number') return { v: inhoud, t: CellValueType.NUMBER, ...s };
  if (typeof inhoud === 'object') return { f: inhoud.formule, ...s };
  const letterlijk = inhoud.trim() !== '' && (/^[=+\-@]/.test(inhoud) || Number.isFinite(Number(inhoud)));
  return { v: inhoud, t: letterlijk ? CellValueType.FORCE_STRING : CellValueType.STRING, ...s };
}

/** Puts a row of cells into the sheet; blanks without a style are left out. */
export function zetRij(cellen: Cells, rij: number, vanaf: number, regel: readonly ICellData[]): void {
  const doel = (cellen[rij] ??= {});
  regel.forEach((inhoud, i) => {
    if (Object.keys(inhoud).length > 0) doel[vanaf + i] = inhoud;
  });
}

export interface Blad {
  readonly id: string;
  readonly naam: string;
  readonly cellen: Cells;
  /** pixels, from the first column on */
  readonly breedtes?: readonly number[];
  /** pixels, by row */
  readonly hoogtes?: Readonly<Record<number, number>>;
  readonly vastgezet?: { readonly rijen: number; readonly kolommen: number };
  readonly rasterlijnen?: boolean;
  readonly tabkleur?: string;
}

function werkblad(blad: Blad): Partial<IWorksheetData> {
  const { rijen = 0, kolommen = 0 } = blad.vastgezet ?? {};
  const hoogtes = Object.entries(blad.hoogtes ?? {}).map(([rij, h]) => [rij, { h, ia: BooleanNumber.FALSE }]);
  return {
    id: blad.id,
    name: blad.naam,
    cellData: blad.cellen,
    rowCount: 1000, // room for whatever a user lets spill
    columnCount: 26,
    defaultColumnWidth: 80,
    defaultRowHeight: 20,
    columnData: Object.fromEntries((blad.breedtes ?? []).map((w, kolom) => [kolom, { w }])),
    rowData: Object.fromEntries(hoogtes) as IWorksheetData['rowData'],
    showGridlines: blad.rasterlijnen === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(blad.tabkleur ? { tabColor: blad.tabkleur } : {}),
    ...(rijen + kolommen > 0
      ? { freeze: { xSplit: kolommen, ySplit: rijen, startRow: rijen || -1, startColumn: kolommen || -1 } }
      : {}),
  };
}

/** The sheets as Univer's snapshot. */
export function werkmap(id: string, naam: string, bladen: readonly Blad[]): IWorkbookData {
  return {
    id,
    name: naam,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: {},
    defaultStyle: { ff: 'Calibri', fs: 11 },
    sheetOrder: bladen.map((blad) => blad.id),
    sheets: Object.fromEntries(bladen.map((blad) => [blad.id, werkblad(blad)])),
  };
}

/** A sheet of plain sentences under a title. */
export function leesMij(id: string, titel: string, regels: readonly string[]): Blad {
  const cellen: Cells = {};
  zetRij(cellen, 0, 0, [cel(titel, stijlen.titel)]);
  regels.forEach((regel, i) => zetRij(cellen, i + 2, 0, [cel(regel, stijlen.tekst)]));
  return { id, naam: 'Lees mij', cellen, breedtes: [720], rasterlijnen: false, hoogtes: { 0: 28 } };
}
