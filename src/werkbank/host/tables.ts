// The tables of the workbook as Univer keeps them, and what Excel asks of their names and headers.
import { ICommandService } from '@univerjs/core';
import { SetSheetTableCommand, TableManager, type ITableInfoWithUnitId } from '@univerjs/sheets-table';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Engine } from '../engine/engine';
import { intersection, type Area } from './area';
import type { toRange } from './univerRange';
import { fromRange } from './univerRange';
import { HostError, invalidArgument, itemAlreadyExists } from './errors';
import { mergedAreas } from './merged';
import { sameName } from './sheetNames';
import { hasTotals, readExtras } from './tableExtras';

export type TableInfo = ITableInfoWithUnitId;

/** All tables, or those of one sheet, in the order of the sheets. */
export function tablesOf(engine: Engine, sheet?: FWorksheet): TableInfo[] {
  const sheets = sheet ? [sheet] : engine.wb.getSheets();
  return sheets.flatMap((each) => each.getSubTableInfos());
}

/** @throws InvalidArgument for what is no name, ItemAlreadyExists for a name another table or range has */
export function checkedTableName(engine: Engine, name: unknown, ownId?: string): string {
  if (typeof name !== 'string' || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name)) {
    throw invalidArgument(`table name ${String(name)}`);
  }
  const tables = tablesOf(engine).filter((table) => table.id !== ownId);
  const names = engine.wb.getDefinedNames().map((item) => item.getName());
  if ([...tables.map((table) => table.name), ...names].some((other) => sameName(other, name))) {
    throw itemAlreadyExists(`table ${name}`);
  }
  return name;
}

/** 'Tabel1', 'Tabel2', …: the first that is free. */
export function newTableName(engine: Engine): string {
  const names = tablesOf(engine).map((table) => table.name);
  for (let n = 1; ; n++) if (!names.some((name) => sameName(name, `Tabel${n}`))) return `Tabel${n}`;
}

/** @throws InvalidArgument when the area touches another table */
export function guardOverlap(engine: Engine, sheet: FWorksheet, area: Area, ownId?: string): void {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  for (const table of tablesOf(engine, sheet)) {
    const { startRow, startColumn, endRow, endColumn } = table.range;
    const apart =
      startRow > last.row || endRow < area.row || startColumn > last.column || endColumn < area.column;
    if (table.id !== ownId && !apart) throw invalidArgument(`the range overlaps table ${table.name}`);
  }
}

/** @throws InvalidOperation when merged cells lie in or reach into the area: a table cannot hold them */
export function guardMerged(sheet: FWorksheet, area: Area): void {
  if (mergedAreas(sheet).some((merged) => intersection(merged, area) !== null))
    throw new HostError('InvalidOperation', 'A table cannot hold merged cells.');
}

/** Header texts as Excel makes them: text, never empty ('Kolom1'), never twice ('Naam2'). */
export function uniqueHeaders(texts: readonly string[]): string[] {
  const headers: string[] = [];
  for (const [i, text] of texts.entries()) {
    const wanted = text === '' ? `Kolom${i + 1}` : text;
    let name = wanted;
    for (let n = 2; headers.some((other) => sameName(other, name)); n++) name = `${wanted}${n}`;
    headers.push(name);
  }
  return headers;
}

/** The style of a table ('TableStyleMedium2', or Univer's own). */
export const tableStyle = (engine: Engine, table: TableInfo): string =>
  engine.injector.get(TableManager).getTable(table.unitId, table.id)?.getTableStyleId() ?? '';

/** Does the user's own filter on the table hide rows? (Univer has no set of rows before the first filter.) */
export function filtersRows(engine: Engine, table: TableInfo): boolean {
  const filters = engine.injector.get(TableManager).getTable(table.unitId, table.id)?.getTableFilters();
  const rows: ReadonlySet<number> | undefined = filters?.getFilterOutRows();
  return (rows?.size ?? 0) > 0;
}

/** Renames, moves or restyles a table. */
export function configureTable(
  engine: Engine,
  table: TableInfo,
  config: { name?: string; updateRange?: { newRange: ReturnType<typeof toRange> }; theme?: string },
): void {
  const done: unknown = engine.injector
    .get(ICommandService)
    .syncExecuteCommand(SetSheetTableCommand.id, { unitId: table.unitId, tableId: table.id, ...config });
  if (done === false) throw new HostError('InvalidOperation', `Table ${table.name} could not be changed.`);
}

/** Tells the engine which tables have a totals row: Univer's know none, so it stands right below them. */
export function tellTotals(engine: Engine): void {
  engine.tables.hasTotals = (table) => {
    const sheet = engine.wb.getSheetBySheetId(table.subUnitId);
    return sheet !== null && hasTotals(engine, sheet, readExtras(table.meta), areaOfTable(table));
  };
}

export const areaOfTable = (table: TableInfo): Area => fromRange(table.range);
