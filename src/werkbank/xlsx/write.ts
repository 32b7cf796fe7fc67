// Saving: the werkbank's workbook → the bytes of an .xlsx.
import { writeCells, writeNotes } from './write/cells';
import { writeChart } from './write/charts';
import { writeContext, type WriteContext } from './write/context';
import { writeNames } from './write/names';
import { writeMerges, writeProtection, writeSheet } from './write/sheet';
import { writeTable } from './write/tables';
import { loadLibrary, type Workbook, type Worksheet } from './library';
import { placeCharts } from './package/drawings';
import { writeSheetFilter, writeTableFilters } from './package/filters';
import { closeParts, openParts, partText, setPart, type Parts } from './package/parts';
import { markLiteralText } from './package/quotePrefix';
import { writeSettings } from './package/settings';
import type { ChartData } from '../host/charts';
import type { XlsxInput } from './types';

/** The charts each sheet really got, in order. */
type Drawn = Map<string, ChartData[]>;

async function fillSheet(
  target: Worksheet,
  context: WriteContext,
  index: number,
  drawn: Drawn,
): Promise<void> {
  const sheet = context.sheets[index];
  if (!sheet) return;
  const { tables, charts, protection } = context.input;
  for (const table of tables) if (table.sheetId === sheet.id) writeTable(target, table, context);
  writeCells(target, sheet, context);
  writeNotes(target, sheet, context);
  writeMerges(target, sheet.data);
  const here = charts.filter((chart) => chart.sheetId === sheet.id);
  drawn.set(
    sheet.id,
    here.filter((chart) => writeChart(target, chart, context)),
  );
  const lock = protection.find(({ sheetId }) => sheetId === sheet.id);
  if (lock) await writeProtection(target, lock.options);
}

function prepare(workbook: Workbook, context: WriteContext): void {
  const { activeSheetId } = context.input;
  const active = context.sheets.findIndex(({ id }) => id === activeSheetId);
  workbook.creator = 'Werkbank';
  workbook.calcProperties = { fullCalcOnLoad: false }; // the results in the file are those the user saw
  workbook.defaultFont = { ...context.defaultFont, family: 2, color: { theme: 1 } };
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 24000,
      height: 12000,
      firstSheet: 0,
      activeTab: Math.max(0, active),
      visibility: 'visible',
    },
  ];
}

/** What the library cannot do, done on the parts of the finished file. */
function finish(bytes: Uint8Array, context: WriteContext, drawn: Drawn): Uint8Array {
  const parts: Parts = openParts(bytes);
  context.sheets.forEach((sheet, i) => {
    const charts = drawn.get(sheet.id) ?? [];
    const part = `xl/worksheets/sheet${i + 1}.xml`;
    if (charts.length > 0) placeCharts(parts, part, charts, sheet.data);
    const filter = context.input.filters.find(({ sheetId }) => sheetId === sheet.id);
    if (filter) writeSheetFilter(parts, part, filter);
  });
  setPart(parts, 'xl/workbook.xml', writeNames(partText(parts, 'xl/workbook.xml'), context));
  writeTableFilters(parts, context.input.tables);
  markLiteralText(parts);
  writeSettings(parts, context.input.settings);
  return closeParts(parts);
}

/** The workbook as .xlsx: values with the last results, formulas, looks, tables, names, charts and settings. */
export async function writeXlsx(input: XlsxInput): Promise<Uint8Array> {
  const library = await loadLibrary();
  const context = writeContext(input);
  const workbook = new library.Workbook();
  const drawn: Drawn = new Map();
  prepare(workbook, context);
  const targets = context.sheets.map((sheet) => writeSheet(workbook, sheet, context));
  for (const [index, target] of targets.entries()) await fillSheet(target, context, index, drawn);
  const bytes = await workbook.xlsx.writeBuffer({ validate: false });
  return finish(bytes, context, drawn);
}
