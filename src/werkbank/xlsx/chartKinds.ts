// The kinds of charts the werkbank can save, and what a file calls them.

export type LabelPlace = 'ctr' | 'inEnd' | 'inBase' | 'outEnd' | 'l' | 'r' | 't' | 'b' | 'bestFit';

export interface ChartKind {
  /** Excel.ChartType */
  readonly type: string;
  /** the library's name; a file adds "Chart" to it (barChart, lineChart) */
  readonly group: 'bar' | 'line' | 'area' | 'pie' | 'doughnut' | 'scatter';
  readonly barDir?: 'col' | 'bar';
  readonly grouping?: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  readonly markers?: boolean;
  /** where labels may stand; Excel calls a file damaged when they stand elsewhere */
  readonly labels: readonly LabelPlace[];
}

const inBars: readonly LabelPlace[] = ['ctr', 'inEnd', 'inBase'];
const besideBars: readonly LabelPlace[] = [...inBars, 'outEnd'];
const aroundPoints: readonly LabelPlace[] = ['ctr', 'l', 'r', 't', 'b'];

export const chartKinds: readonly ChartKind[] = [
  { type: 'ColumnClustered', group: 'bar', barDir: 'col', grouping: 'clustered', labels: besideBars },
  { type: 'ColumnStacked', group: 'bar', barDir: 'col', grouping: 'stacked', labels: inBars },
  { type: 'ColumnStacked100', group: 'bar', barDir: 'col', grouping: 'percentStacked', labels: inBars },
  { type: 'BarClustered', group: 'bar', barDir: 'bar', grouping: 'clustered', labels: besideBars },
  { type: 'BarStacked', group: 'bar', barDir: 'bar', grouping: 'stacked', labels: inBars },
  { type: 'BarStacked100', group: 'bar', barDir: 'bar', grouping: 'percentStacked', labels: inBars },
  { type: 'Line', group: 'line', grouping: 'standard', markers: false, labels: aroundPoints },
  { type: 'LineMarkers', group: 'line', grouping: 'standard', markers: true, labels: aroundPoints },
  { type: 'LineStacked', group: 'line', grouping: 'stacked', markers: false, labels: aroundPoints },
  { type: 'Area', group: 'area', grouping: 'standard', labels: [] },
  { type: 'AreaStacked', group: 'area', grouping: 'stacked', labels: [] },
  { type: 'Pie', group: 'pie', labels: ['ctr', 'inEnd', 'outEnd', 'bestFit'] },
  { type: 'Doughnut', group: 'doughnut', labels: [] },
  { type: 'XYScatter', group: 'scatter', labels: aroundPoints },
];

/** Excel.ChartDataLabelPosition and what a file calls it. */
export const labelPositions: Readonly<Record<string, LabelPlace>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
};

/** Excel.ChartLegendPosition and what a file calls it. */
export const legendPositions = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' } as const;
