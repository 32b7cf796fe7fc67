// Puts into a running workbook what Univer's snapshot does not hold: tables, names, charts, settings, protection.
import { ICommandService, IUndoRedoService } from '@univerjs/core';
import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { TableColumnDataTypeEnum, TableManager } from '@univerjs/sheets-table';
import type { Engine } from '../../engine/engine';
import type { Host } from '../../host/host';
import { withExtras, type TableExtras } from '../../host/tableExtras';
import { parseSheetReference } from '../address';
import type { OpenedWorkbook, XlsxName, XlsxTable } from '../types';

function extrasOf(table: XlsxTable): TableExtras {
  const { totalsRow, bandedRows, bandedColumns, firstColumn, lastColumn, filterButtons, columns } = table;
  const looks = { bandedRows, bandedColumns, firstColumn, lastColumn, hasStyle: table.style !== undefined };
  return { ...looks, totalsRow, filterButtons, columns, ...(table.filter ? { filter: table.filter } : {}) };
}

/** Straight into Univer's table store: the command would rename headers and can be undone. */
function addTable(engine: Engine, table: XlsxTable): void {
  const manager = engine.injector.get(TableManager);
  const unit = engine.wb.getId();
  const columns = table.columns.map((column, i) => ({
    id: `${table.id}-${i + 1}`,
    displayName: column.name,
    dataType: TableColumnDataTypeEnum.None,
    formula: column.formula ?? '',
    meta: {},
    style: {},
  }));
  const names = table.columns.map(({ name }) => name);
  manager.addTable(unit, table.sheetId, table.name, { ...table.area }, names, table.id, {
    showHeader: table.headerRow,
    columns,
    ...(table.style ? { tableStyleId: table.style } : {}),
  });
  const added = manager.getTable(unit, table.id);
  added?.setColumns(columns);
  added?.setTableMeta(withExtras(extrasOf(table)));
}

function addName(engine: Engine, name: XlsxName): void {
  const formula = name.formula.replace(/^=/, '');
  const builder = engine.wb.newDefinedNameBuilder().setName(name.name);
  if (parseSheetReference(formula)) builder.setRef(formula);
  else builder.setFormula(formula); // puts the "=" before it
  if (name.comment) builder.setComment(name.comment);
  if (name.hidden) builder.setHidden(true);
  const sheet = name.sheetId === undefined ? null : engine.wb.getSheetBySheetId(name.sheetId);
  if (sheet) builder.setScopeToWorksheet(sheet);
  engine.wb.insertDefinedNameBuilder(builder.build());
}

function textValues(settings: Readonly<Record<string, unknown>>): Record<string, string> {
  const texts = Object.entries(settings).map(([key, value]) => [
    key,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return Object.fromEntries(texts) as Record<string, string>;
}

/**
 * The facade's executeCalculation() starts a moment later: there would be nothing to wait for. The add-in's functions
 * are not waited for: the pane that answers them may not be there yet.
 */
async function calculate(engine: Engine): Promise<void> {
  const commands = engine.injector.get(ICommandService);
  const everything = { commands: [], forceCalculation: true };
  commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, everything, { onlyLocal: true });
  await engine.calculated();
}

/**
 * Completes a workbook after Univer's createWorkbook(opened.snapshot) and after the add-in's functions have been
 * registered: everything is calculated once more, because formulas may use tables, names and functions that were not
 * there yet. What is done here cannot be undone by the user.
 */
export async function applyOpened(engine: Engine, host: Host, opened: OpenedWorkbook): Promise<void> {
  for (const table of opened.tables) addTable(engine, table);
  for (const name of opened.names) addName(engine, name);
  for (const [key, value] of Object.entries(opened.settings.workbook)) host.settings.set(key, value);
  host.saveDocumentSettings(textValues(opened.settings.document));
  host.notes.replace(opened.notes);
  for (const filter of opened.filters) host.filters.set(filter);
  for (const chart of opened.charts) host.charts.add(structuredClone(chart));
  await calculate(engine);
  for (const { sheetId, options } of opened.protection) {
    const sheet = engine.wb.getSheetBySheetId(sheetId);
    if (sheet) await host.protection.protect(sheet, { ...options });
  }
  const front = opened.activeSheetId === undefined ? null : engine.wb.getSheetBySheetId(opened.activeSheetId);
  if (front) engine.wb.setActiveSheet(front);
  engine.injector.get(IUndoRedoService).clearUndoRedo(engine.wb.getId());
}
