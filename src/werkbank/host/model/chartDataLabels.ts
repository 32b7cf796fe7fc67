import { invalidArgument } from '../errors';
import { WireObject } from '../wireObject';
import type { Chart } from './chart';

/** Excel.ChartDataLabelPosition */
const positions: readonly unknown[] = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
];

/** The data labels of all series together. */
export class ChartDataLabels extends WireObject {
  override readonly wireClass = 'ChartDataLabels';

  constructor(private readonly chart: Chart) {
    super();
  }

  get NumberFormat(): string {
    return this.chart.data().dataLabels.numberFormat;
  }
  set NumberFormat(value: unknown) {
    if (typeof value !== 'string') throw invalidArgument('dataLabels.numberFormat');
    this.chart.change(({ dataLabels }) => {
      dataLabels.numberFormat = value;
    });
  }
  get Position(): string {
    return this.chart.data().dataLabels.position;
  }
  set Position(value: unknown) {
    if (!positions.includes(value)) throw invalidArgument(`dataLabels.position ${String(value)}`);
    this.chart.change(({ dataLabels }) => {
      dataLabels.position = String(value);
    });
  }
  /** null when some series show their values and others do not */
  get ShowValue(): boolean | null {
    const shown = this.chart.data().series.filter(({ dataLabels }) => dataLabels).length;
    if (shown === 0) return false;
    return shown === this.chart.data().series.length ? true : null;
  }
  set ShowValue(value: unknown) {
    this.chart.change(({ series }) => {
      for (const each of series) each.dataLabels = value === true;
    });
  }
}
