import type { ChartSeriesData } from '../charts';
import { sourceOf } from '../chartSource';
import { invalidArgument, itemNotFound } from '../errors';
import { WireObject } from '../wireObject';
import type { Chart } from './chart';
import { ChartSeriesFormat } from './chartSeriesFormat';
import { checkedColor } from './color';

export class ChartSeries extends WireObject {
  override readonly wireClass = 'ChartSeries';

  constructor(
    private readonly chart: Chart,
    private readonly index: number,
  ) {
    super();
  }

  /** @throws ItemNotFound when it has been deleted */
  data(): ChartSeriesData {
    const series = this.chart.data().series[this.index];
    if (!series) throw itemNotFound(`series ${this.index}`);
    return series;
  }
  change(edit: (series: ChartSeriesData) => void): void {
    const series = this.data();
    this.chart.change(() => edit(series));
  }

  get Name(): string {
    return this.data().name;
  }
  set Name(value: unknown) {
    if (typeof value !== 'string') throw invalidArgument('series name');
    this.change((series) => {
      series.name = value;
    });
  }
  get ChartType(): string {
    return this.chart.ChartType;
  }
  get HasDataLabels(): boolean {
    return this.data().dataLabels;
  }
  set HasDataLabels(value: unknown) {
    this.change((series) => {
      series.dataLabels = value === true;
    });
  }
  get InvertIfNegative(): boolean {
    return this.data().invertIfNegative ?? false;
  }
  set InvertIfNegative(value: unknown) {
    this.change((series) => {
      series.invertIfNegative = value === true;
    });
  }
  get InvertColor(): string {
    return this.data().invertColor ?? '#FFFFFF';
  }
  set InvertColor(value: unknown) {
    const color = checkedColor(value);
    this.change((series) => {
      series.invertColor = color;
    });
  }
  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this);
  }
  SetValues(sourceData: unknown): void {
    const range = this.chart.range(sourceData);
    this.change((series) => {
      series.values = sourceOf(range.sheet, range.area);
    });
  }
  SetXAxisValues(sourceData: unknown): void {
    const range = this.chart.range(sourceData);
    this.change((series) => {
      series.categories = sourceOf(range.sheet, range.area);
    });
  }
  Delete(): void {
    this.data();
    this.chart.change(({ series }) => series.splice(this.index, 1));
  }
}
