// A chart as Excel makes it: size, place, title and legend that nobody asked for.
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Engine } from '../engine/engine';
import type { Area } from './area';
import type { ChartAxisData, ChartData, ChartStore } from './charts';
import { seriesOf, settleSeriesBy, sourceOf } from './chartSource';
import { invalidArgument } from './errors';
import { boxOf } from './geometry';

/** Excel's standard size, in points. */
const SIZE = { width: 360, height: 216 };
const GAP = 12;

/** The types of Excel.ChartType this host knows. */
const types: ReadonlySet<unknown> = new Set([
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'LineStacked',
  'Area',
  'AreaStacked',
  'Pie',
  'Doughnut',
  'XYScatter',
]);

/** @throws InvalidArgument for a type this host does not know */
export function checkedChartType(type: unknown): string {
  if (typeof type !== 'string' || !types.has(type)) throw invalidArgument(`chart type ${String(type)}`);
  return type;
}

const axis = (gridlines: boolean): ChartAxisData => ({
  visible: true,
  title: '',
  minimum: null,
  maximum: null,
  numberFormat: 'General',
  gridlines,
  reversed: false,
});

/** 'Grafiek 1', 'Grafiek 2', …: counts on from the number of charts, past names in use. */
function newName(charts: ChartStore): string {
  const names = new Set(charts.list().map((chart) => chart.name));
  for (let n = names.size + 1; ; n++) if (!names.has(`Grafiek ${n}`)) return `Grafiek ${n}`;
}

function newId(charts: ChartStore): string {
  for (let n = charts.list().length + 1; ; n++) if (!charts.get(`grafiek-${n}`)) return `grafiek-${n}`;
}

export interface ChartWish {
  type: unknown;
  sheet: FWorksheet;
  /** the sheet the data stands on, which may be another one */
  sourceSheet: FWorksheet;
  area: Area;
  seriesBy: unknown;
}

/** Makes the data of a chart, to the right of its source; the caller adds it to the store. */
export function newChart(engine: Engine, charts: ChartStore, wish: ChartWish): ChartData {
  const { sheet, sourceSheet, area } = wish;
  const seriesBy = settleSeriesBy(wish.seriesBy, area);
  const series = seriesOf(engine, sourceSheet, area, seriesBy);
  const [only, ...more] = series;
  const beside = boxOf(sheet, area);
  return {
    id: newId(charts),
    sheetId: sheet.getSheetId(),
    name: newName(charts),
    title: { text: only && more.length === 0 ? only.name : 'Grafiektitel', visible: true },
    type: checkedChartType(wish.type),
    source: sourceOf(sourceSheet, area),
    seriesBy,
    position: { top: beside.top, left: beside.left + beside.width + GAP, ...SIZE },
    legend: { visible: more.length > 0, position: 'Bottom' },
    dataLabels: { numberFormat: 'General', position: 'OutsideEnd' },
    axes: { category: axis(false), value: axis(true) },
    series,
  };
}
