// What Excel makes of a range that is put in a chart: which cells are names, categories and values.
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Engine } from '../engine/engine';
import type { Area } from './area';
import type { ChartSeriesData, ChartSource } from './charts';

export type SeriesBy = 'Columns' | 'Rows';

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isNumber = (value: unknown): boolean => typeof value === 'number';

/** The parts of a chart's source. */
interface Parts {
  /** true when the first row (column) holds no numbers: it names the series or the categories */
  headerRow: boolean;
  headerColumn: boolean;
}

function partsOf(engine: Engine, sheet: FWorksheet, area: Area): Parts {
  const at = (i: number, j: number) => engine.raw(sheet, area.row + i, area.column + j);
  const corner = at(0, 0);
  const row = Array.from({ length: area.columns }, (_, j) => at(0, j));
  const column = Array.from({ length: area.rows }, (_, i) => at(i, 0));
  // The corner may belong to either; the rest of the row (column) decides, or the corner when there is no rest.
  const named = (line: unknown[]) => {
    const rest = line.slice(1);
    if (rest.length === 0) return isText(corner);
    return rest.some(isText) && !rest.some(isNumber);
  };
  const blankCorner = corner === '' && area.rows > 1 && area.columns > 1;
  return {
    headerRow: area.rows > 1 && (named(row) || (blankCorner && row.slice(1).every((value) => value !== ''))),
    headerColumn: area.columns > 1 && named(column),
  };
}

/** 'Auto' becomes what Excel chooses: series in columns, unless there are more columns than rows. */
export function settleSeriesBy(wanted: unknown, area: Area): SeriesBy {
  if (wanted === 'Columns' || wanted === 'Rows') return wanted;
  return area.columns > area.rows ? 'Rows' : 'Columns';
}

export const sourceOf = (sheet: FWorksheet, area: Area): ChartSource => ({
  sheetId: sheet.getSheetId(),
  row: area.row,
  column: area.column,
  rows: area.rows,
  columns: area.columns,
});

interface Line {
  name: { row: number; column: number } | null;
  values: Area;
}

function linesOf(area: Area, { headerRow, headerColumn }: Parts, by: SeriesBy): Line[] {
  const top = area.row + (headerRow ? 1 : 0);
  const left = area.column + (headerColumn ? 1 : 0);
  const rows = area.row + area.rows - top;
  const columns = area.column + area.columns - left;
  const inColumns = by === 'Columns';
  return Array.from({ length: inColumns ? columns : rows }, (_, i) => {
    const row = inColumns ? top : top + i;
    const column = inColumns ? left + i : left;
    const named = inColumns ? headerRow : headerColumn;
    return {
      name: named ? { row: inColumns ? area.row : row, column: inColumns ? column : area.column } : null,
      values: { row, column, rows: inColumns ? rows : 1, columns: inColumns ? 1 : columns },
    };
  });
}

function categoriesOf(area: Area, parts: Parts, by: SeriesBy): Area | null {
  const first = by === 'Columns' ? parts.headerColumn : parts.headerRow;
  if (!first) return null;
  const top = area.row + (parts.headerRow ? 1 : 0);
  const left = area.column + (parts.headerColumn ? 1 : 0);
  return by === 'Columns'
    ? { row: top, column: area.column, rows: area.row + area.rows - top, columns: 1 }
    : { row: area.row, column: left, rows: 1, columns: area.column + area.columns - left };
}

/** The series Excel would make of a source; a name without a cell is 'Reeks1', 'Reeks2', …. */
export function seriesOf(engine: Engine, sheet: FWorksheet, area: Area, by: SeriesBy): ChartSeriesData[] {
  const parts = partsOf(engine, sheet, area);
  const categories = categoriesOf(area, parts, by);
  return linesOf(area, parts, by).map(({ name, values }, i) => ({
    name: (name && String(engine.raw(sheet, name.row, name.column))) || `Reeks${i + 1}`,
    values: sourceOf(sheet, values),
    categories: categories && sourceOf(sheet, categories),
    color: null,
    dataLabels: false,
  }));
}
