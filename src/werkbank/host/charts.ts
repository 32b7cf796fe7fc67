// The charts of the workbook. Univer's open-source packages have none: the host keeps them here, the grid draws
// them and the xlsx module saves them.

/** Points (1/72 inch) from the top left corner of the sheet. */
export interface ChartPosition {
  top: number;
  left: number;
  width: number;
  height: number;
}

/** Zero-based rectangle of cells. */
export interface ChartSource {
  sheetId: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface ChartAxisData {
  visible: boolean;
  title: string;
  /** null = automatic */
  minimum: number | null;
  maximum: number | null;
  numberFormat: string;
  gridlines: boolean;
  /** true = the first category or smallest value comes last */
  reversed: boolean;
  /** Excel.ChartAxisTickLabelPosition; absent = beside the axis */
  labels?: string;
}

export interface ChartSeriesData {
  name: string;
  values: ChartSource;
  /** null = 1, 2, 3, … */
  categories: ChartSource | null;
  /** '#RRGGBB', or null for the automatic colour */
  color: string | null;
  /** '#RRGGBB' around bars; absent = none */
  line?: string;
  /** amounts below zero have a fill of their own: white, unless invertColor says otherwise */
  invertIfNegative?: boolean;
  invertColor?: string;
  dataLabels: boolean;
}

export interface ChartData {
  readonly id: string;
  sheetId: string;
  name: string;
  title: { text: string; visible: boolean };
  /** Excel.ChartType, for instance 'BarClustered' */
  type: string;
  source: ChartSource;
  /** Excel.ChartSeriesBy as settled when the chart was made */
  seriesBy: 'Columns' | 'Rows';
  position: ChartPosition;
  legend: { visible: boolean; position: string };
  dataLabels: { numberFormat: string; position: string };
  axes: { category: ChartAxisData; value: ChartAxisData };
  series: ChartSeriesData[];
}

export type ChartEvent = 'added' | 'changed' | 'removed';
export type ChartListener = (event: ChartEvent, chart: ChartData) => void;

/** The charts of all sheets, in the order they were made. */
export class ChartStore {
  private readonly charts: ChartData[] = [];
  private readonly listeners = new Set<ChartListener>();

  /** all charts, or those of one sheet */
  list(sheetId?: string): readonly ChartData[] {
    return this.charts.filter((chart) => sheetId === undefined || chart.sheetId === sheetId);
  }

  get(id: string): ChartData | undefined {
    return this.charts.find((chart) => chart.id === id);
  }

  add(chart: ChartData): void {
    this.charts.push(chart);
    this.tell('added', chart);
  }

  /** Changes a chart in place and tells the listeners; does nothing when it is gone. */
  change(id: string, edit: (chart: ChartData) => void): void {
    const chart = this.get(id);
    if (!chart) return;
    edit(chart);
    this.tell('changed', chart);
  }

  remove(id: string): void {
    const at = this.charts.findIndex((chart) => chart.id === id);
    const [chart] = at < 0 ? [] : this.charts.splice(at, 1);
    if (chart) this.tell('removed', chart);
  }

  /** A chart goes with its sheet. */
  removeSheet(sheetId: string): void {
    for (const chart of this.list(sheetId)) this.remove(chart.id);
  }

  /** Listens to every change; call the result to stop. */
  listen(listener: ChartListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(event: ChartEvent, chart: ChartData): void {
    for (const listener of this.listeners) listener(event, chart);
  }
}
