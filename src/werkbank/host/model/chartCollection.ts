import type { FWorksheet } from '@univerjs/sheets/facade';
import { invalidArgument, itemNotFound } from '../errors';
import { newChart } from '../newChart';
import { WireCollection } from '../wireObject';
import { Chart } from './chart';
import type { Context } from './context';
import { Range } from './range';

export class ChartCollection extends WireCollection {
  override readonly wireClass = 'ChartCollection';

  constructor(
    private readonly context: Context,
    private readonly sheet: FWorksheet,
  ) {
    super();
  }

  get Items(): Chart[] {
    return this.context.charts.list(this.sheet.getSheetId()).map(({ id }) => new Chart(this.context, id));
  }
  get Count(): number {
    return this.Items.length;
  }
  GetCount(): number {
    return this.Count;
  }
  /** @param seriesBy Excel.ChartSeriesBy; 'Auto' when left out */
  Add(type: unknown, sourceData: unknown, seriesBy?: unknown): Chart {
    if (!(sourceData instanceof Range)) throw invalidArgument('sourceData');
    const { context, sheet } = this;
    context.protection.guard(sheet, 'allowEditObjects');
    const chart = newChart(context.engine, context.charts, {
      type,
      sheet,
      sourceSheet: sourceData.sheet,
      area: sourceData.area,
      seriesBy,
    });
    context.charts.add(chart);
    return new Chart(context, chart.id);
  }
  /** by name; office.js also asks for a chart it added by id */
  GetItemOrNullObject(key: unknown): Chart | null {
    const charts = this.context.charts.list(this.sheet.getSheetId());
    const found = charts.find(({ id }) => id === key) ?? charts.find(({ name }) => name === key);
    return found ? new Chart(this.context, found.id) : null;
  }
  GetItem(key: unknown): Chart {
    const chart = this.GetItemOrNullObject(key);
    if (!chart) throw itemNotFound(`chart ${String(key)}`);
    return chart;
  }
  GetItemAt(index: number): Chart {
    const chart = this.Items[index];
    if (!chart) throw invalidArgument(`chart ${index}`);
    return chart;
  }
}
