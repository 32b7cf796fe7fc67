import type { ChartAxisData } from '../charts';
import { matrixOf } from '../area';
import { invalidArgument } from '../errors';
import { WireObject } from '../wireObject';
import type { Chart } from './chart';
import { ChartAxisTitle } from './chartAxisTitle';
import { ChartGridlines } from './chartGridlines';

/** Excel.ChartAxisTickLabelPosition */
const labelPositions: ReadonlySet<unknown> = new Set(['NextToAxis', 'High', 'Low', 'None']);

export class ChartAxis extends WireObject {
  override readonly wireClass = 'ChartAxis';

  constructor(
    private readonly chart: Chart,
    private readonly kind: 'category' | 'value',
  ) {
    super();
  }

  data(): ChartAxisData {
    return this.chart.data().axes[this.kind];
  }
  change(edit: (axis: ChartAxisData) => void): void {
    this.chart.change(({ axes }) => edit(axes[this.kind]));
  }

  get Type(): string {
    return this.kind === 'category' ? 'Category' : 'Value';
  }
  get Visible(): boolean {
    return this.data().visible;
  }
  set Visible(value: unknown) {
    this.change((axis) => {
      axis.visible = value === true;
    });
  }
  get NumberFormat(): string {
    return this.data().numberFormat;
  }
  set NumberFormat(value: unknown) {
    if (typeof value !== 'string') throw invalidArgument('axis.numberFormat');
    this.change((axis) => {
      axis.numberFormat = value;
    });
  }
  get ReversePlotOrder(): boolean {
    return this.data().reversed;
  }
  set ReversePlotOrder(value: unknown) {
    this.change((axis) => {
      axis.reversed = value === true;
    });
  }
  get TickLabelPosition(): string {
    return this.data().labels ?? 'NextToAxis';
  }
  set TickLabelPosition(value: unknown) {
    if (!labelPositions.has(value)) throw invalidArgument('axis.tickLabelPosition');
    this.change((axis) => {
      axis.labels = String(value);
    });
  }
  /** always a number; where it is automatic, 0 or the smallest value */
  get Minimum(): number {
    return this.data().minimum ?? Math.min(0, ...this.values());
  }
  /** a number, or '' for automatic */
  set Minimum(value: unknown) {
    const bound = boundOf(value);
    this.change((axis) => {
      axis.minimum = bound;
    });
  }
  get Maximum(): number {
    return this.data().maximum ?? Math.max(0, ...this.values());
  }
  set Maximum(value: unknown) {
    const bound = boundOf(value);
    this.change((axis) => {
      axis.maximum = bound;
    });
  }
  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this);
  }
  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this);
  }

  private values(): number[] {
    const { engine } = this.chart.context;
    return this.chart.data().series.flatMap(({ values }) => {
      const sheet = engine.wb.getSheetBySheetId(values.sheetId);
      const cells = sheet ? matrixOf(values, (row, column) => engine.raw(sheet, row, column)).flat() : [];
      return cells.filter((cell) => typeof cell === 'number');
    });
  }
}

function boundOf(value: unknown): number | null {
  if (value === '') return null;
  if (typeof value !== 'number') throw invalidArgument('axis bound');
  return value;
}
