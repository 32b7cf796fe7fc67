// Gathers a running workbook for saving: the other way round of apply.ts.
import { IDefinedNamesService } from '@univerjs/engine-formula';
import { TableManager, type ITableInfoWithUnitId } from '@univerjs/sheets-table';
import type { ICellData, IWorkbookData } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Engine } from '../../engine/engine';
import { fromRange } from '../../host/univerRange';
import type { Host } from '../../host/host';
import { hasTotals, readExtras } from '../../host/tableExtras';
import type { CellScalar, XlsxInput, XlsxName, XlsxProtection, XlsxSpill, XlsxTable } from '../types';
import { parseSheetReference } from '../address';

/** Univer's word for a name that holds in the whole workbook. */
const WORKBOOK_SCOPE = 'AllDefaultWorkbook';
/** What Excel gives a new table; Univer's own styles have other names. */
const DEFAULT_STYLE = 'TableStyleMedium2';

function tableOf(engine: Engine, sheet: FWorksheet, info: ITableInfoWithUnitId): XlsxTable {
  const { startRow, startColumn, endRow, endColumn } = info.range;
  const area = { startRow, startColumn, endRow, endColumn };
  const table = engine.injector.get(TableManager).getTable(info.unitId, info.id);
  const extras = readExtras(info.meta);
  const style = table?.getTableStyleId() ?? '';
  const columns = info.columns.map((column) => {
    const kept = extras.columns.find(({ name }) => name === column.displayName);
    return { ...kept, name: column.displayName, ...(column.formula ? { formula: column.formula } : {}) };
  });
  const { bandedRows, bandedColumns, firstColumn, lastColumn, filterButtons, hasStyle, filter } = extras;
  return {
    id: info.id,
    sheetId: info.subUnitId,
    name: info.name,
    area,
    columns,
    headerRow: info.showHeader,
    totalsRow: hasTotals(engine, sheet, extras, fromRange(info.range)),
    ...(style.startsWith('TableStyle') ? { style } : hasStyle ? { style: DEFAULT_STYLE } : {}),
    bandedRows,
    bandedColumns,
    firstColumn,
    lastColumn,
    filterButtons: filterButtons && info.showHeader,
    ...(filter && columns.length === filter.criteria.length ? { filter } : {}),
  };
}

/** A reference stands by itself, a formula has one "=". */
function nameFormula(stored: string): string {
  const formula = stored.replace(/^=+/, '');
  return parseSheetReference(formula) ? formula : `=${formula}`;
}

function namesOf(engine: Engine): XlsxName[] {
  const names = engine.injector.get(IDefinedNamesService).getDefinedNameMap(engine.wb.getId()) ?? {};
  return Object.values(names).map(({ name, formulaOrRefString, comment, localSheetId, hidden }) => ({
    name,
    formula: nameFormula(formulaOrRefString),
    ...(localSheetId && localSheetId !== WORKBOOK_SCOPE ? { sheetId: localSheetId } : {}),
    ...(comment ? { comment } : {}),
    ...(hidden ? { hidden } : {}),
  }));
}

function valuesIn(engine: Engine, sheet: FWorksheet, area: XlsxSpill['area']): CellScalar[][] {
  const rows: CellScalar[][] = [];
  for (let row = area.startRow; row <= area.endRow; row++) {
    const values: CellScalar[] = [];
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      const value = engine.raw(sheet, row, column);
      values.push(value === '' ? null : value);
    }
    rows.push(values);
  }
  return rows;
}

interface Formulas {
  readonly spills: XlsxSpill[];
  /** the sheet's cells, with every formula written out: Univer stores a filled-down formula once */
  readonly cellData: NonNullable<IWorkbookData['sheets'][string]['cellData']>;
}

function formulasOf(
  engine: Engine,
  sheet: FWorksheet,
  saved: IWorkbookData['sheets'][string]['cellData'],
): Formulas {
  const spills: XlsxSpill[] = [];
  const cellData: Formulas['cellData'] = {};
  for (const [rowKey, cells] of Object.entries(saved ?? {})) {
    const row = Number(rowKey);
    const copy: Record<number, ICellData> = {};
    for (const [columnKey, cell] of Object.entries<ICellData | null>(cells ?? {})) {
      if (!cell) continue;
      const column = Number(columnKey);
      const formula = cell.f || cell.si ? engine.formula(sheet, row, column) : '';
      copy[column] = formula ? { ...cell, f: formula } : cell;
      const area = formula ? engine.spillRange(sheet, row, column) : undefined;
      if (!area || (area.endRow === row && area.endColumn === column)) continue;
      spills.push({ sheetId: sheet.getSheetId(), area, values: valuesIn(engine, sheet, area) });
    }
    cellData[row] = copy;
  }
  return { spills, cellData };
}

function protectionOf(host: Host, sheetIds: readonly string[]): XlsxProtection[] {
  return sheetIds.flatMap((sheetId) => {
    const options = host.protection.optionsOf(sheetId);
    return options ? [{ sheetId, options }] : [];
  });
}

/**
 * The running workbook as writeXlsx wants it. Wait for calculations first (engine.settle()).
 * @param functions the add-in's functions as formulas name them, such as "WLZ.HERSCHIK"
 */
export function collectInput(engine: Engine, host: Host, functions: readonly string[]): XlsxInput {
  const saved = engine.wb.save();
  const sheets = { ...saved.sheets };
  const spills: XlsxSpill[] = [];
  for (const sheet of engine.wb.getSheets()) {
    const id = sheet.getSheetId();
    const formulas = formulasOf(engine, sheet, saved.sheets[id]?.cellData);
    sheets[id] = { ...saved.sheets[id], cellData: formulas.cellData };
    spills.push(...formulas.spills);
  }
  const active = engine.wb.getActiveSheet();
  return {
    snapshot: { ...saved, sheets },
    activeSheetId: active.getSheetId(),
    spills,
    tables: engine.wb
      .getSheets()
      .flatMap((sheet) => sheet.getSubTableInfos().map((info) => tableOf(engine, sheet, info))),
    names: namesOf(engine),
    charts: host.charts.list(),
    settings: { document: { ...host.documentSettings }, workbook: Object.fromEntries(host.settings) },
    protection: protectionOf(host, saved.sheetOrder),
    filters: host.filters.list(),
    notes: host.notes.list(),
    functions,
  };
}
