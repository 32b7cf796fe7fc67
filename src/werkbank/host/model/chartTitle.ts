import { WireObject } from '../wireObject';
import type { Chart } from './chart';

export class ChartTitle extends WireObject {
  override readonly wireClass = 'ChartTitle';

  constructor(private readonly chart: Chart) {
    super();
  }

  get Text(): string {
    return this.chart.data().title.text;
  }
  /** A chart whose title gets a text shows it. */
  set Text(value: unknown) {
    this.chart.change(({ title }) => {
      title.text = String(value ?? '');
      title.visible = true;
    });
  }
  get Visible(): boolean {
    return this.chart.data().title.visible;
  }
  set Visible(value: unknown) {
    this.chart.change(({ title }) => {
      title.visible = value === true;
    });
  }
}
