// From the text in getRange('…') to a range: an address, a defined name or a table.
import type { FWorksheet } from '@univerjs/sheets/facade';
import { parseA1, splitSheet, type Area } from '../area';
import { invalidArgument, itemNotFound } from '../errors';
import { fromRange } from '../univerRange';
import type { Context } from './context';
import { Range } from './range';

/** A reference as it stands in a defined name ('=Blad1!$A$1:$B$2'); null when it is no plain reference. */
export function rangeOfReference(context: Context, reference: string): Range | null {
  const { sheet: name, rest } = splitSheet(reference.replace(/^=/, ''));
  const sheet = name === null ? null : context.engine.wb.getSheetByName(name);
  const area = parseA1(rest);
  return sheet && area ? new Range(context, sheet, area) : null;
}

/**
 * @param sheet the sheet an address without a sheet name lies on; the active one when left out
 * @throws InvalidArgument when the text is neither an address nor a name; ItemNotFound when its sheet is not there
 */
export function findRange(context: Context, text: string, sheet?: FWorksheet): Range {
  const { wb } = context.engine;
  const { sheet: name, rest } = splitSheet(text);
  const on = name === null ? (sheet ?? wb.getActiveSheet()) : wb.getSheetByName(name);
  if (!on) throw itemNotFound(text);
  const area = parseA1(rest);
  return area ? new Range(context, on, area) : named(context, rest);
}

function named(context: Context, name: string): Range {
  const { wb } = context.engine;
  const defined = wb.getDefinedName(name);
  const range = defined && rangeOfReference(context, defined.getFormulaOrRefString());
  if (range) return range;
  const table = wb.getTableList().find((t) => t.name === name);
  const on = table && wb.getSheetBySheetId(sheetOfTable(context, table.id));
  if (!table || !on) throw invalidArgument(name);
  return new Range(context, on, bodyOf(fromRange(table.range)));
}

/** A table's name alone stands for its rows, without the header. */
const bodyOf = (area: Area): Area => ({ ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1) });

function sheetOfTable(context: Context, tableId: string): string {
  const on = context.engine.wb
    .getSheets()
    .find((sheet) => sheet.getSubTableInfos().some((table) => table.id === tableId));
  return on?.getSheetId() ?? '';
}
