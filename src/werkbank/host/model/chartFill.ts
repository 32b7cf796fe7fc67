import { WireObject } from '../wireObject';
import type { ChartSeries } from './chartSeries';
import { checkedColor } from './color';

/** The colour of a series. */
export class ChartFill extends WireObject {
  override readonly wireClass = 'ChartFill';

  constructor(private readonly series: ChartSeries) {
    super();
  }

  SetSolidColor(color: unknown): void {
    const solid = checkedColor(color);
    this.series.change((series) => {
      series.color = solid;
    });
  }
  /** Back to the automatic colour. */
  Clear(): void {
    this.series.change((series) => {
      series.color = null;
    });
  }
}
