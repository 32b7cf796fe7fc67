// A sheet apart from its cells: name, visibility, sizes, frozen panes, protection.
import { BooleanNumber, type IWorksheetData } from '@univerjs/core';
import { areaAddress } from '../address';
import type { Workbook, Worksheet } from '../library';
import { excelDefaults, pointsOfPixels, widthToFile } from '../measures';
import { pageSetupIn } from '../../host/pageSetups';
import { writePageSetup } from '../pageSetup';
import { FileProblem } from '../problem';
import { allowedByDefault, permissions } from '../protectionFlags';
import { argb } from '../style/colors';
import type { XlsxProtectionOptions } from '../types';
import type { Sheet, WriteContext } from './context';

type Views = Worksheet['views'];

function viewsOf(data: Partial<IWorksheetData>): Views {
  const common = { showGridLines: data.showGridlines !== BooleanNumber.FALSE };
  const { xSplit = 0, ySplit = 0 } = data.freeze ?? {};
  return xSplit > 0 || ySplit > 0
    ? [{ ...common, state: 'frozen', xSplit, ySplit }]
    : [{ ...common, state: 'normal' }];
}

function stateOf(data: Partial<IWorksheetData>): Worksheet['state'] {
  if (data.custom?.['visibility'] === 'VeryHidden') return 'veryHidden';
  return data.hidden === BooleanNumber.TRUE ? 'hidden' : 'visible';
}

/** The library leaves out a width of exactly 9 because it takes that for "not set". */
function columnWidth(pixels: number): number {
  const width = widthToFile(pixels);
  return width === 9 ? 9.0001 : width;
}

function writeColumns(target: Worksheet, data: Partial<IWorksheetData>, context: WriteContext): void {
  for (const [key, column] of Object.entries(data.columnData ?? {})) {
    if (!column) continue;
    const style = context.styleOf(column.s);
    const width = column.w ?? data.defaultColumnWidth;
    const ordinary = width === data.defaultColumnWidth && column.hd !== BooleanNumber.TRUE && !style;
    if (ordinary) continue; // such as one that was given a width and got its old one back
    const to = target.getColumn(Number(key) + 1);
    if (width !== undefined) to.width = columnWidth(width);
    if (column.hd === BooleanNumber.TRUE) to.hidden = true;
    if (style) to.style = style;
  }
}

/** The library drops an empty row without a height, also when it is hidden. */
function hideRow(target: Worksheet, number: number, pixels = excelDefaults.rowHeight): void {
  const row = target.getRow(number);
  row.hidden = true;
  row.height ??= pointsOfPixels(pixels);
}

/** A row whose height follows its content gets none: the program that opens the file measures it itself. */
function writeRows(target: Worksheet, data: Partial<IWorksheetData>): void {
  for (const [key, row] of Object.entries(data.rowData ?? {})) {
    if (!row) continue;
    const automatic = row.ia === BooleanNumber.TRUE;
    const differs = row.h !== undefined && row.h !== data.defaultRowHeight;
    if (differs && !automatic) target.getRow(Number(key) + 1).height = pointsOfPixels(row.h ?? 0);
    if (row.hd === BooleanNumber.TRUE) hideRow(target, Number(key) + 1, row.h ?? data.defaultRowHeight);
  }
}

/** Univer takes any name for a sheet, a file does not. */
function addSheet(workbook: Workbook, { name, data }: Sheet): Worksheet {
  try {
    return workbook.addWorksheet(name, { views: viewsOf(data), state: stateOf(data) });
  } catch (error) {
    throw new FileProblem(
      `Het blad "${name}" kan zo niet worden opgeslagen. Geef het een andere naam: ten hoogste 31 tekens, ` +
        'zonder : \\ / ? * [ ] en zonder aanhalingsteken aan begin of eind.',
      { cause: error },
    );
  }
}

/**
 * Makes the sheet with its sizes; the cells come later.
 * @throws FileProblem when its name is not allowed in a file
 */
export function writeSheet(workbook: Workbook, sheet: Sheet, context: WriteContext): Worksheet {
  const { data } = sheet;
  const target = addSheet(workbook, sheet);
  const color = argb(data.tabColor);
  if (color) target.properties.tabColor = { argb: color };
  if (data.defaultColumnWidth) target.properties.defaultColWidth = columnWidth(data.defaultColumnWidth);
  if (data.defaultRowHeight) target.properties.defaultRowHeight = pointsOfPixels(data.defaultRowHeight);
  writeColumns(target, data, context);
  writeRows(target, data);
  writePageSetup(target, pageSetupIn(data));
  return target;
}

/** After the cells, because merging looks at them. */
export function writeMerges(target: Worksheet, data: Partial<IWorksheetData>): void {
  for (const area of data.mergeData ?? []) target.mergeCellsWithoutStyle(areaAddress(area));
}

/** What stays allowed on a protected sheet. A password is not kept: this guards against slips, not against people. */
export async function writeProtection(target: Worksheet, options: XlsxProtectionOptions): Promise<void> {
  const allowed = [...permissions, ...allowedByDefault].map(([office, file]) => [
    file,
    options[office] ?? false,
  ]);
  await target.protect(undefined, {
    ...(Object.fromEntries(allowed) as Record<string, boolean>),
    selectLockedCells: (options.selectionMode ?? 'Normal') === 'Normal',
    selectUnlockedCells: options.selectionMode !== 'None',
  });
}
