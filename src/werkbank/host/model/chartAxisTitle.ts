import { WireObject } from '../wireObject';
import type { ChartAxis } from './chartAxis';

/** An axis has a title as long as it has a text. */
export class ChartAxisTitle extends WireObject {
  override readonly wireClass = 'ChartAxisTitle';

  constructor(private readonly axis: ChartAxis) {
    super();
  }

  get Text(): string {
    return this.axis.data().title;
  }
  set Text(value: unknown) {
    this.axis.change((axis) => {
      axis.title = String(value ?? '');
    });
  }
  get Visible(): boolean {
    return this.axis.data().title !== '';
  }
  set Visible(value: unknown) {
    this.axis.change((axis) => {
      if (value !== true) axis.title = '';
      else axis.title ||= 'Astitel';
    });
  }
}
