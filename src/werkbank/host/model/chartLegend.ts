import { invalidArgument } from '../errors';
import { WireObject } from '../wireObject';
import type { Chart } from './chart';

/** Excel.ChartLegendPosition, without 'Custom' and 'Invalid' */
const positions: readonly unknown[] = ['Top', 'Bottom', 'Left', 'Right', 'Corner'];

export class ChartLegend extends WireObject {
  override readonly wireClass = 'ChartLegend';

  constructor(private readonly chart: Chart) {
    super();
  }

  get Visible(): boolean {
    return this.chart.data().legend.visible;
  }
  set Visible(value: unknown) {
    this.chart.change(({ legend }) => {
      legend.visible = value === true;
    });
  }
  get Position(): string {
    return this.chart.data().legend.position;
  }
  set Position(value: unknown) {
    if (!positions.includes(value)) throw invalidArgument(`legend.position ${String(value)}`);
    this.chart.change(({ legend }) => {
      legend.position = String(value);
    });
  }
}
