// Excel.Workbook: the object behind context.workbook.
import { WireObject } from '../wireObject';
import { splitSheet } from '../area';
import { fromRange } from '../univerRange';
import { Application } from './application';
import type { Context } from './context';
import { NamedItemCollection } from './namedItemCollection';
import { Range } from './range';
import { SettingCollection } from './settingCollection';
import { TableCollection } from './tableCollection';
import { WorksheetCollection } from './worksheetCollection';

export class Workbook extends WireObject {
  override readonly wireClass = 'Workbook';

  constructor(private readonly context: Context) {
    super();
  }

  get Name(): string {
    const name = this.context.engine.wb.getName() || 'Map1';
    return /\.xls[xmb]$/i.test(name) ? name : `${name}.xlsx`;
  }
  get ReadOnly(): boolean {
    return false;
  }
  get Application(): Application {
    return new Application(this.context);
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.context);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.context);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.context);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.context.settings);
  }

  /** What getRange() of an event asks for; the id is made in events.ts. */
  _GetRangeForEventByReferenceId(id: string): Range {
    const { sheet, rest } = splitSheet(id);
    return new WorksheetCollection(this.context).GetItem(sheet ?? '').GetRange(rest);
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: string): Range | null {
    const { sheet, rest } = splitSheet(id);
    return new WorksheetCollection(this.context).GetItemOrNullObject(sheet ?? '')?.GetRange(rest) ?? null;
  }

  /** A1 of the active sheet as long as nothing was selected. */
  GetSelectedRange(): Range {
    const { wb } = this.context.engine;
    const area = wb.getActiveRange()?.getRange() ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
    return new Range(this.context, wb.getActiveSheet(), fromRange(area));
  }
  GetActiveCell(): Range {
    const { wb } = this.context.engine;
    const area = wb.getActiveCell()?.getRange();
    const cell = area ? { row: area.startRow, column: area.startColumn } : { row: 0, column: 0 };
    return new Range(this.context, wb.getActiveSheet(), { ...cell, rows: 1, columns: 1 });
  }
}
