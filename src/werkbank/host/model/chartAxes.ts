import { invalidArgument } from '../errors';
import { WireObject } from '../wireObject';
import type { Chart } from './chart';
import { ChartAxis } from './chartAxis';

export class ChartAxes extends WireObject {
  override readonly wireClass = 'ChartAxes';

  constructor(private readonly chart: Chart) {
    super();
  }

  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.chart, 'category');
  }
  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.chart, 'value');
  }
  /** @param type Excel.ChartAxisType; there is no secondary group here */
  GetItem(type: unknown, group?: unknown): ChartAxis {
    if (group !== undefined && group !== null && group !== 'Primary')
      throw invalidArgument(`group ${String(group)}`);
    if (type === 'Category') return this.CategoryAxis;
    if (type === 'Value') return this.ValueAxis;
    throw invalidArgument(`axis ${String(type)}`);
  }
}
