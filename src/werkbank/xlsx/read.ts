// Opening: the bytes of an .xlsx → the werkbank's workbook.
import { LocaleType, type IStyleData, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import type { Style } from '@cj-tech-master/excelts';
import type { ChartData, ChartSource } from '../host/charts';
import { ownFunctions, type OwnFunctions } from './formula/ownFunctions';
import { loadLibrary, loadXmlParser, type Workbook } from './library';
import { readSettings } from './package/settings';
import type { Parts } from './package/parts';
import { FileProblem } from './problem';
import { anchorPosition } from './read/anchors';
import { readCells, styleRegister, type CellContext } from './read/cells';
import { readCharts } from './read/charts';
import { openContainer } from './read/container';
import { ignoredElements, libraryFiles } from './read/libraryFiles';
import { findLosses, Losses } from './read/lost';
import { readSheetFilter } from './read/filters';
import { readNotes } from './read/notes';
import { readProtection } from './read/protection';
import { readSheet } from './read/sheet';
import { readTables } from './read/tables';
import { readTheme } from './read/theme';
import { readWorkbookPart, type WorkbookPart } from './read/workbookPart';
import type { ParseXml } from './read/xml';
import type { Theme } from './style/colors';
import { styleFromFile } from './style/fromFile';
import { calibri, type DefaultFont } from './style/toFile';
import type { OpenedWorkbook } from './types';

export interface ReadOptions {
  /** the file's name without its path and ending: what the workbook is called */
  readonly name?: string;
  /** the add-in's functions, such as "WLZ.HERSCHIK": only needed for names that hold more than one dot */
  readonly functions?: readonly string[];
}

/** Everything the steps of opening one file share. */
interface Reading {
  readonly parts: Parts;
  readonly parse: ParseXml;
  readonly functions: OwnFunctions;
  readonly losses: Losses;
  readonly part: WorkbookPart;
  readonly theme: Theme;
}

const DAMAGED =
  'Deze werkmap is beschadigd of door een ander programma niet volgens de regels geschreven. ' +
  'Open het bestand in Excel, sla het opnieuw op als .xlsx en open het daarna hier.';

let opened = 0;

/** Univer remembers parsed formulas by workbook id, across instances: two open workbooks must not share one. */
function nextId(): string {
  opened += 1;
  return `werkmap-${opened}`;
}

async function loadSheets({ parts, parse, part }: Reading): Promise<Workbook> {
  const library = await loadLibrary();
  const workbook = new library.Workbook();
  await workbook.xlsx.loadFromFiles(libraryFiles(parts, part.sheets, parse), {
    ignoreNodes: ignoredElements,
  });
  return workbook;
}

function defaultFontOf(workbook: Workbook): DefaultFont {
  const { name, size } = workbook.defaultFont ?? {};
  return { name: name ?? calibri.name, size: size ?? calibri.size };
}

interface ReadSheets {
  readonly sheets: IWorkbookData['sheets'];
  readonly styles: Record<string, IStyleData>;
}

function readSheets(workbook: Workbook, reading: Reading, defaultFont: DefaultFont): ReadSheets {
  const { theme, functions, losses } = reading;
  const convert = (style: Partial<Style>) => styleFromFile(style, { theme, defaultFont });
  const register = styleRegister(convert);
  const context: CellContext & { theme: Theme } = {
    functions,
    theme,
    styleId: register.styleId,
    lost: (what) => losses.add(what),
  };
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  for (const entry of reading.part.sheets) {
    const source = workbook.getWorksheet(entry.name);
    if (!source) throw new FileProblem(DAMAGED);
    sheets[entry.id] = readSheet(source, entry, readCells(source, context), context);
  }
  return { sheets, styles: register.styles };
}

function readAllCharts(
  { parts, parse, part, losses }: Reading,
  sheets: IWorkbookData['sheets'],
): ChartData[] {
  const cellText = ({ sheetId, row, column }: ChartSource): string =>
    String(sheets[sheetId]?.cellData?.[row]?.[column]?.v ?? '');
  const context = { sheets: part.sheets, cellText };
  return part.sheets.flatMap((sheet) => {
    const found = readCharts(parts, sheet, parse, context, (anchor) =>
      anchorPosition(anchor, sheets[sheet.id] ?? {}),
    );
    losses.add('grafiek van een soort die de werkbank niet tekent', found.otherCharts);
    losses.add('vorm of tekstvak', found.shapes);
    return found.charts;
  });
}

async function assemble(reading: Reading, name: string): Promise<OpenedWorkbook> {
  const { parts, parse, part, functions, losses } = reading;
  const workbook = await loadSheets(reading);
  const defaultFont = defaultFontOf(workbook);
  const { sheets, styles } = readSheets(workbook, reading, defaultFont);
  const tables = part.sheets.flatMap((sheet) => readTables(parts, sheet, parse, functions));
  const charts = readAllCharts(reading, sheets);
  findLosses(parts, part.sheets, losses);
  losses.add('grafiekblad', part.chartSheets);
  if (part.isLocked) losses.add('de beveiliging van de indeling van de werkmap');
  const snapshot: IWorkbookData = {
    id: nextId(),
    name,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles,
    defaultStyle: { ff: defaultFont.name, fs: defaultFont.size },
    sheetOrder: part.sheets.map(({ id }) => id),
    sheets,
  };
  return {
    snapshot,
    ...(part.activeSheetId ? { activeSheetId: part.activeSheetId } : {}),
    tables,
    names: part.names,
    charts,
    settings: readSettings(parts),
    protection: part.sheets.flatMap((sheet) => readProtection(parts, sheet, parse) ?? []),
    notes: part.sheets.flatMap((sheet) => readNotes(parts, sheet, parse)),
    filters: part.sheets.flatMap((sheet) => readSheetFilter(parts, sheet, parse) ?? []),
    verloren: losses.sentences(),
  };
}

/**
 * The workbook in a file: Univer's snapshot, tables and names in it, and beside it what Univer does not know.
 * @throws FileProblem with a Dutch sentence when the file is empty, damaged, encrypted, an .xls or something else
 */
export async function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Promise<OpenedWorkbook> {
  const parts = openContainer(bytes);
  const parse = await loadXmlParser();
  try {
    const functions = ownFunctions(options.functions ?? []);
    const part = readWorkbookPart(parts, parse, functions);
    const reading: Reading = {
      parts,
      parse,
      functions,
      part,
      losses: new Losses(),
      theme: readTheme(parts, parse),
    };
    return await assemble(reading, options.name ?? 'Werkmap');
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem(DAMAGED, { cause: error });
  }
}
