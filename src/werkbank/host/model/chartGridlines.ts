import { WireObject } from '../wireObject';
import type { ChartAxis } from './chartAxis';

export class ChartGridlines extends WireObject {
  override readonly wireClass = 'ChartGridlines';

  constructor(private readonly axis: ChartAxis) {
    super();
  }

  get Visible(): boolean {
    return this.axis.data().gridlines;
  }
  set Visible(value: unknown) {
    this.axis.change((axis) => {
      axis.gridlines = value === true;
    });
  }
}
