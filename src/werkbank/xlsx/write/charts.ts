// Charts. Their place and name are put right afterwards (package/drawings.ts).
import { sheetReference } from '../address';
import type { ChartAxisData, ChartData, ChartSeriesData, ChartSource } from '../../host/charts';
import { chartKinds, labelPositions, legendPositions, type ChartKind } from '../chartKinds';
import type { Worksheet } from '../library';
import type { CellArea } from '../types';
import type { WriteContext } from './context';
import { fileValue } from './values';

type ChartOptions = Parameters<Worksheet['addChart']>[0];
type SeriesOptions = NonNullable<ChartOptions['series']>[number];
type AxisOptions = NonNullable<ChartOptions['valueAxis']>;
type LabelOptions = NonNullable<ChartOptions['dataLabels']>;

export function sourceArea({ row, column, rows, columns }: ChartSource): CellArea {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

function reference(source: ChartSource, context: WriteContext): string {
  return sheetReference(context.sheetName(source.sheetId) ?? '', sourceArea(source));
}

/** The cell beside (or above) the values, when that is what the series is called after. */
function nameCell(series: ChartSeriesData, chart: ChartData, context: WriteContext): ChartSource | undefined {
  const { values } = series;
  const byColumns = chart.seriesBy === 'Columns';
  const cell: ChartSource = {
    ...values,
    row: byColumns ? values.row - 1 : values.row,
    column: byColumns ? values.column : values.column - 1,
    rows: 1,
    columns: 1,
  };
  const data = context.sheets.find(({ id }) => id === cell.sheetId)?.data.cellData?.[cell.row]?.[cell.column];
  return data && String(fileValue(data) ?? '') === series.name ? cell : undefined;
}

function seriesOptions(
  series: ChartSeriesData,
  chart: ChartData,
  kind: ChartKind,
  context: WriteContext,
): SeriesOptions {
  const cell = nameCell(series, chart, context);
  const labels = series.categories ? reference(series.categories, context) : undefined;
  return {
    name: cell ? { formula: reference(cell, context) } : series.name,
    values: reference(series.values, context),
    // Said either way: what is left out, Excel takes for white negative bars.
    ...(kind.group === 'bar' ? { invertIfNegative: series.invertIfNegative ?? false } : {}),
    ...(labels ? (kind.group === 'scatter' ? { xValues: labels } : { categories: labels }) : {}),
    ...colorOptions(series, kind),
    ...(series.dataLabels ? { dataLabels: labelOptions(chart, kind) } : {}),
  };
}

function colorOptions({ color, line }: ChartSeriesData, { group }: ChartKind): Partial<SeriesOptions> {
  if (!color) return {};
  if (group === 'line') return { line: color };
  return { fill: color, ...(line !== undefined && { line }) };
}

function labelOptions({ dataLabels }: ChartData, { labels }: ChartKind): LabelOptions {
  const position = labelPositions[dataLabels.position];
  return {
    showVal: true,
    showLegendKey: false, // what is left out, some versions of Excel show
    showCatName: false,
    showSerName: false,
    showPercent: false,
    showBubbleSize: false,
    ...(dataLabels.numberFormat ? { numFmt: dataLabels.numberFormat, numFmtLinked: false } : {}),
    ...(position && labels.includes(position) ? { position } : {}),
  };
}

/** Excel.ChartAxisTickLabelPosition → ST_TickLblPos */
const labelSides: Readonly<Record<string, NonNullable<AxisOptions['tickLblPos']>>> = {
  NextToAxis: 'nextTo',
  High: 'high',
  Low: 'low',
  None: 'none',
};

function axisOptions(axis: ChartAxisData): AxisOptions {
  return {
    hidden: !axis.visible,
    majorGridlines: axis.gridlines,
    orientation: axis.reversed ? 'maxMin' : 'minMax',
    ...(axis.labels !== undefined && { tickLblPos: labelSides[axis.labels] }),
    numFmt: axis.numberFormat || 'General',
    numFmtLinked: !axis.numberFormat,
    ...(axis.title ? { title: axis.title } : {}),
    ...(axis.minimum === null ? {} : { min: axis.minimum }),
    ...(axis.maximum === null ? {} : { max: axis.maximum }),
  };
}

function kindOptions(kind: ChartKind, { axes }: ChartData): Partial<ChartOptions> {
  const stacked = kind.grouping === 'stacked' || kind.grouping === 'percentStacked';
  const round = kind.group === 'pie' || kind.group === 'doughnut';
  return {
    ...(kind.barDir ? { barDir: kind.barDir } : {}),
    ...(kind.grouping ? { grouping: kind.grouping } : {}),
    ...(kind.group === 'bar' && stacked ? { overlap: 100 } : {}),
    ...(kind.markers === undefined ? {} : { showMarker: kind.markers }),
    ...(kind.group === 'scatter' ? { scatterStyle: 'lineMarker' } : {}),
    ...(round ? {} : { categoryAxis: axisOptions(axes.category), valueAxis: axisOptions(axes.value) }),
  };
}

/** Adds the chart; false when it is of a kind that cannot be saved. */
export function writeChart(target: Worksheet, chart: ChartData, context: WriteContext): boolean {
  const kind = chartKinds.find(({ type }) => type === chart.type);
  if (!kind || chart.series.length === 0) return false;
  const legend = Object.entries(legendPositions).find(([name]) => name === chart.legend.position)?.[1] ?? 'r';
  target.addChart(
    {
      type: kind.group,
      title: chart.title.visible && chart.title.text ? chart.title.text : null,
      series: chart.series.map((series) => seriesOptions(series, chart, kind, context)),
      showLegend: chart.legend.visible,
      legendPosition: legend,
      ...kindOptions(kind, chart),
    },
    'A1:B2', // anywhere
  );
  return true;
}
