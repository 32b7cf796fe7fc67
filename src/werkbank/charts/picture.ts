// What a chart shows, free of where it stands: read from the cells and from the chart's settings.
import type { ChartData, ChartSource } from '../host/charts';

export type Stacking = 'clustered' | 'stacked' | 'stacked100';

export interface PictureSeries {
  readonly name: string;
  readonly color: string;
  /** around the bars */
  readonly line?: string;
  /** the fill of amounts below zero, when the series has one of its own */
  readonly negative?: string;
  /** null = the cell holds no number */
  readonly values: readonly (number | null)[];
  /** the numbers as their cells show them */
  readonly labels: readonly string[];
  readonly showLabels: boolean;
}

export interface Picture {
  readonly direction: 'bar' | 'column';
  readonly stacking: Stacking;
  /** '' = no title */
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly PictureSeries[];
  /** 'None' or Excel.ChartLegendPosition */
  readonly legend: string;
  readonly axis: {
    readonly visible: boolean;
    readonly gridlines: boolean;
    readonly title: string;
    readonly minimum: number | null;
    readonly maximum: number | null;
    readonly reversed: boolean;
    format(value: number): string;
  };
  readonly categoryAxis: { readonly visible: boolean; readonly title: string; readonly reversed: boolean };
}

/** How the cells are read; the grid gives the real ones, a test its own. */
export interface CellReader {
  /** the raw value, '' for an empty cell */
  value(sheetId: string, row: number, column: number): string | number | boolean;
  /** the text as the cell shows it */
  text(sheetId: string, row: number, column: number): string;
  /** the number format of the cell, '' or 'General' when it has none */
  pattern(sheetId: string, row: number, column: number): string;
  /** a number in an Excel format, Dutch separators */
  format(pattern: string, value: number): string;
}

/** The first six colours of Office's theme. */
export const PALETTE = ['#156082', '#E97132', '#196B24', '#0F9ED5', '#A02B93', '#4EA72E'] as const;

/** Amounts below zero, when a chart has one series. */
export const NEGATIVE = '#C00000';

interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

function cellsOf(source: ChartSource): Cell[] {
  const cells: Cell[] = [];
  for (let row = source.row; row < source.row + source.rows; row++) {
    for (let column = source.column; column < source.column + source.columns; column++) {
      cells.push({ sheetId: source.sheetId, row, column });
    }
  }
  return cells;
}

const isGeneral = (pattern: string): boolean => pattern === '' || /^(general|standaard)$/i.test(pattern);

function stackingOf(type: string): Stacking {
  if (type.endsWith('Stacked100')) return 'stacked100';
  return type.endsWith('Stacked') ? 'stacked' : 'clustered';
}

function categoriesOf(chart: ChartData, reader: CellReader): string[] {
  const longest = Math.max(0, ...chart.series.map((series) => cellsOf(series.values).length));
  const source = chart.series.find((series) => series.categories)?.categories;
  const names = source ? cellsOf(source).map((cell) => reader.text(cell.sheetId, cell.row, cell.column)) : [];
  return Array.from({ length: longest }, (_, index) => names[index] ?? String(index + 1));
}

function seriesOf(chart: ChartData, reader: CellReader): PictureSeries[] {
  const given = chart.dataLabels.numberFormat;
  return chart.series.map((series, index) => {
    const cells = cellsOf(series.values);
    const values = cells.map(({ sheetId, row, column }) => {
      const value = reader.value(sheetId, row, column);
      return typeof value === 'number' ? value : null;
    });
    const labels = cells.map(({ sheetId, row, column }, at) => {
      const value = values[at] ?? null;
      if (value === null) return '';
      return isGeneral(given) ? reader.text(sheetId, row, column) : reader.format(given, value);
    });
    return {
      name: series.name,
      color: series.color ?? PALETTE[index % PALETTE.length] ?? PALETTE[0],
      ...(series.line !== undefined && { line: series.line }),
      ...(series.invertIfNegative && { negative: series.invertColor ?? '#FFFFFF' }),
      values,
      labels,
      showLabels: series.dataLabels,
    };
  });
}

/** The number format of the axis: its own, else that of the first number in the chart, as Excel links it. */
function axisPattern(chart: ChartData, reader: CellReader): string {
  if (!isGeneral(chart.axes.value.numberFormat)) return chart.axes.value.numberFormat;
  for (const series of chart.series) {
    for (const { sheetId, row, column } of cellsOf(series.values)) {
      if (typeof reader.value(sheetId, row, column) === 'number') return reader.pattern(sheetId, row, column);
    }
  }
  return '';
}

/** Reads a chart's cells. Types this page cannot draw are drawn as clustered columns. */
export function pictureOf(chart: ChartData, reader: CellReader): Picture {
  const stacking = stackingOf(chart.type);
  const pattern = stacking === 'stacked100' ? '0%' : axisPattern(chart, reader);
  const { category, value } = chart.axes;
  return {
    direction: chart.type.startsWith('Bar') ? 'bar' : 'column',
    stacking,
    title: chart.title.visible ? chart.title.text : '',
    categories: categoriesOf(chart, reader),
    series: seriesOf(chart, reader),
    legend: chart.legend.visible ? chart.legend.position : 'None',
    axis: {
      visible: value.visible,
      gridlines: value.gridlines,
      title: value.title,
      minimum: value.minimum,
      maximum: value.maximum,
      reversed: value.reversed,
      format: (number) => reader.format(pattern, number),
    },
    categoryAxis: { visible: category.visible, title: category.title, reversed: category.reversed },
  };
}
