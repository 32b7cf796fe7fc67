// Excel.Chart
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../area';
import type { ChartData, ChartPosition } from '../charts';
import { seriesOf, settleSeriesBy, sourceOf } from '../chartSource';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import { boxOf } from '../geometry';
import { checkedChartType } from '../newChart';
import { WireObject } from '../wireObject';
import { ChartAxes } from './chartAxes';
import { ChartDataLabels } from './chartDataLabels';
import { ChartLegend } from './chartLegend';
import { ChartSeriesCollection } from './chartSeriesCollection';
import { ChartTitle } from './chartTitle';
import type { Context } from './context';
import { Range } from './range';
import { findRange } from './rangeLookup';
import { Worksheet } from './worksheet';

function points(value: unknown, member: string): number {
  if (typeof value !== 'number' || value < 0) throw invalidArgument(member);
  return value;
}

export class Chart extends WireObject {
  override readonly wireClass = 'Chart';

  constructor(
    readonly context: Context,
    private readonly id: string,
  ) {
    super();
  }

  /** @throws ItemNotFound when it has been deleted */
  data(): ChartData {
    const chart = this.context.charts.get(this.id);
    if (!chart) throw itemNotFound(`chart ${this.id}`);
    return chart;
  }
  sheet(): FWorksheet {
    const sheet = this.context.engine.wb.getSheetBySheetId(this.data().sheetId);
    if (!sheet) throw itemNotFound(`worksheet of chart ${this.id}`);
    return sheet;
  }
  change(edit: (chart: ChartData) => void): void {
    this.context.protection.guard(this.sheet(), 'allowEditObjects');
    this.context.charts.change(this.id, edit);
  }
  /** @throws InvalidArgument unless it is a Range or an address */
  range(value: unknown): Range {
    const range = typeof value === 'string' ? findRange(this.context, value, this.sheet()) : value;
    if (!(range instanceof Range)) throw invalidArgument('range');
    return range;
  }
  private move(to: Partial<ChartPosition>): void {
    this.change((chart) => Object.assign(chart.position, to));
  }

  get Id(): string {
    return this.id;
  }
  get Name(): string {
    return this.data().name;
  }
  set Name(value: unknown) {
    if (typeof value !== 'string' || value === '') throw invalidArgument('chart name');
    const others = this.context.charts.list(this.data().sheetId).filter(({ id }) => id !== this.id);
    if (others.some(({ name }) => name === value)) throw itemAlreadyExists(`chart ${value}`);
    this.change((chart) => {
      chart.name = value;
    });
  }
  get ChartType(): string {
    return this.data().type;
  }
  set ChartType(value: unknown) {
    const type = checkedChartType(value);
    this.change((chart) => {
      chart.type = type;
    });
  }
  /** points from the top left corner of the sheet */
  get Top(): number {
    return this.data().position.top;
  }
  set Top(value: unknown) {
    this.move({ top: points(value, 'top') });
  }
  get Left(): number {
    return this.data().position.left;
  }
  set Left(value: unknown) {
    this.move({ left: points(value, 'left') });
  }
  get Width(): number {
    return this.data().position.width;
  }
  set Width(value: unknown) {
    this.move({ width: points(value, 'width') });
  }
  get Height(): number {
    return this.data().position.height;
  }
  set Height(value: unknown) {
    this.move({ height: points(value, 'height') });
  }
  get Title(): ChartTitle {
    return new ChartTitle(this);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this);
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }
  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this);
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.context, this.sheet());
  }

  /** Over the cells from startCell to endCell; without endCell only the place changes. */
  SetPosition(startCell: unknown, endCell?: unknown): void {
    const start = this.range(startCell);
    const begin = boxOf(start.sheet, start.area);
    const place = { top: begin.top, left: begin.left };
    if (endCell === undefined || endCell === null) {
      this.move(place);
      return;
    }
    const end = this.range(endCell);
    const last = boxOf(end.sheet, end.area);
    const width = last.left + last.width - begin.left;
    const height = last.top + last.height - begin.top;
    this.move({ ...place, width: points(width, 'endCell'), height: points(height, 'endCell') });
  }
  SetData(sourceData: unknown, seriesBy?: unknown): void {
    const range = this.range(sourceData);
    const area: Area = range.area;
    const by = settleSeriesBy(seriesBy, area);
    const series = seriesOf(this.context.engine, range.sheet, area, by);
    this.change((chart) => {
      chart.source = sourceOf(range.sheet, area);
      chart.seriesBy = by;
      chart.series = series;
    });
  }
  Delete(): void {
    this.context.protection.guard(this.sheet(), 'allowEditObjects');
    this.context.charts.remove(this.id);
  }
}
