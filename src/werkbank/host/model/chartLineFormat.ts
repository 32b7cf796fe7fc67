import { WireObject } from '../wireObject';
import type { ChartSeries } from './chartSeries';
import { checkedColor } from './color';

/** The line around the bars of a series. */
export class ChartLineFormat extends WireObject {
  override readonly wireClass = 'ChartLineFormat';

  constructor(private readonly series: ChartSeries) {
    super();
  }

  /** '' = none */
  get Color(): string {
    return this.series.data().line ?? '';
  }
  set Color(value: unknown) {
    const color = checkedColor(value);
    this.series.change((series) => {
      series.line = color;
    });
  }
  Clear(): void {
    this.series.change((series) => {
      delete series.line;
    });
  }
}
