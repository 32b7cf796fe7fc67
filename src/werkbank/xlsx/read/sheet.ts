// A sheet of a file apart from its cells: name, visibility, sizes, frozen panes, merged cells.
import {
  BooleanNumber,
  type IColumnData,
  type IFreeze,
  type IRange,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import { parseArea } from '../address';
import type { Worksheet } from '../library';
import { excelDefaults, pixelsOfPoints, widthFromFile } from '../measures';
import { readPageSetup } from '../pageSetup';
import { colorFromFile, type FileColor, type Theme } from '../style/colors';
import type { CellContext } from './cells';
import type { SheetEntry } from './workbookPart';

/** Formats far to the right or below (whole columns coloured) need not make the sheet that large. */
const ROOM = { rows: 1000, columns: 26, spareRows: 50, spareColumns: 5 };

/** The library's types say these are always there; a file without them leaves them out. */
type Sparse = Partial<Pick<Worksheet, 'views' | 'properties'>>;

function viewOf({ views }: Sparse): Worksheet['views'][number] | undefined {
  return views?.[0];
}

function freezeOf(sheet: Worksheet): IFreeze {
  const view = viewOf(sheet);
  const frozen = view?.state === 'frozen';
  const [xSplit, ySplit] = frozen ? [view.xSplit ?? 0, view.ySplit ?? 0] : [0, 0];
  return { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
}

function columnsOf(
  sheet: Worksheet,
  lastColumn: number,
  context: CellContext,
): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const model of sheet.model.cols ?? []) {
    const style = context.styleId(model.style);
    const data: Partial<IColumnData> = {
      ...(model.width !== undefined ? { w: widthFromFile(model.width) } : {}),
      ...(model.hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(style ? { s: style } : {}),
    };
    if (Object.keys(data).length === 0) continue;
    for (let column = model.min - 1; column <= Math.min(model.max - 1, lastColumn); column++)
      columns[column] = { ...data };
  }
  return columns;
}

/** A row whose height was not set by hand follows its content. */
function rowsOf(sheet: Worksheet): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (let number = 1; number <= sheet.rowCount; number++) {
    const row = sheet.findRow(number);
    if (!row || (row.height === undefined && !row.hidden)) continue;
    const data: Partial<IRowData> = {};
    if (row.height !== undefined) {
      data.h = pixelsOfPoints(row.height);
      if (row.customHeight) data.ia = BooleanNumber.FALSE;
      else Object.assign(data, { ia: BooleanNumber.TRUE, ah: data.h });
    }
    if (row.hidden) data.hd = BooleanNumber.TRUE;
    rows[number - 1] = data;
  }
  return rows;
}

function mergesOf(sheet: Worksheet): IRange[] {
  return (sheet.model.mergeCells ?? []).flatMap((address) => parseArea(address) ?? []);
}

/** What Univer has no place for. */
function customOf(sheet: Worksheet, { state }: SheetEntry): Pick<Partial<IWorksheetData>, 'custom'> {
  const pageSetup = readPageSetup(sheet);
  const custom = {
    ...(state === 'veryHidden' ? { visibility: 'VeryHidden' } : {}),
    ...(pageSetup ? { pageSetup } : {}),
  };
  return Object.keys(custom).length > 0 ? { custom } : {};
}

export function readSheet(
  sheet: Worksheet,
  entry: SheetEntry,
  cells: IWorksheetData['cellData'],
  context: CellContext & { readonly theme: Theme },
): Partial<IWorksheetData> {
  const rowCount = Math.max(ROOM.rows, sheet.rowCount + ROOM.spareRows);
  const columnCount = Math.max(ROOM.columns, sheet.columnCount + ROOM.spareColumns);
  const { properties = {} }: Sparse = sheet;
  const { defaultColWidth, defaultRowHeight, tabColor } = properties;
  const color = colorFromFile(tabColor as FileColor | undefined, context.theme);
  return {
    id: entry.id,
    name: entry.name,
    cellData: cells,
    rowCount,
    columnCount,
    defaultColumnWidth: defaultColWidth ? widthFromFile(defaultColWidth) : excelDefaults.columnWidth,
    defaultRowHeight: defaultRowHeight ? pixelsOfPoints(defaultRowHeight) : excelDefaults.rowHeight,
    columnData: columnsOf(sheet, columnCount - 1, context),
    rowData: rowsOf(sheet),
    mergeData: mergesOf(sheet),
    freeze: freezeOf(sheet),
    showGridlines: viewOf(sheet)?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    hidden: entry.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...customOf(sheet, entry),
    ...(color ? { tabColor: color } : {}),
  };
}
