import { WireObject } from '../wireObject';
import { ChartFill } from './chartFill';
import { ChartLineFormat } from './chartLineFormat';
import type { ChartSeries } from './chartSeries';

export class ChartSeriesFormat extends WireObject {
  override readonly wireClass = 'ChartSeriesFormat';

  constructor(private readonly series: ChartSeries) {
    super();
  }

  get Fill(): ChartFill {
    return new ChartFill(this.series);
  }
  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.series);
  }
}
