import { WireObject } from '../wireObject';
import { ChartFill } from './chartFill';
import type { ChartSeries } from './chartSeries';

export class ChartSeriesFormat extends WireObject {
  override readonly wireClass = 'ChartSeriesFormat';

  constructor(private readonly series: ChartSeries) {
    super();
  }

  get Fill(): ChartFill {
    return new ChartFill(this.series);
  }
}
