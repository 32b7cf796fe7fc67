import { invalidArgument } from '../errors';
import { WireCollection } from '../wireObject';
import type { Chart } from './chart';
import { ChartSeries } from './chartSeries';

export class ChartSeriesCollection extends WireCollection {
  override readonly wireClass = 'ChartSeriesCollection';

  constructor(private readonly chart: Chart) {
    super();
  }

  get Items(): ChartSeries[] {
    return this.chart.data().series.map((_, index) => new ChartSeries(this.chart, index));
  }
  get Count(): number {
    return this.chart.data().series.length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: number): ChartSeries {
    if (!Number.isInteger(index) || index < 0 || index >= this.Count)
      throw invalidArgument(`series ${index}`);
    return new ChartSeries(this.chart, index);
  }
  /** A series without values yet: setValues gives it some. It takes the categories of the first series. */
  Add(name?: unknown, index?: unknown): ChartSeries {
    const at = typeof index === 'number' ? index : this.Count;
    if (at < 0 || at > this.Count) throw invalidArgument(`series ${at}`);
    this.chart.change(({ series, source }) => {
      series.splice(at, 0, {
        name: typeof name === 'string' && name ? name : `Reeks${series.length + 1}`,
        values: { ...source, rows: 1, columns: 1 },
        categories: series[0]?.categories ?? null,
        color: null,
        dataLabels: false,
      });
    });
    return new ChartSeries(this.chart, at);
  }
}
