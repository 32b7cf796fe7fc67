import type { FWorksheet } from '@univerjs/sheets/facade';
import { itemNotFound } from '../errors';
import { checkedSheetName, newSheetName, sameName } from '../sheetNames';
import { everySheet } from '../subscriptions';
import { WireCollection } from '../wireObject';
import type { Context } from './context';
import { Worksheet } from './worksheet';

const NEW_SHEET = { rows: 1000, columns: 26 };

export class WorksheetCollection extends WireCollection {
  override readonly wireClass = 'WorksheetCollection';

  constructor(private readonly context: Context) {
    super();
  }

  private get sheets(): FWorksheet[] {
    return this.context.engine.wb.getSheets();
  }
  private visible(only: unknown): FWorksheet[] {
    return this.sheets.filter((sheet) => only !== true || !sheet.isSheetHidden());
  }
  private of(sheet: FWorksheet | undefined): Worksheet {
    if (!sheet) throw itemNotFound('worksheet');
    return new Worksheet(this.context, sheet);
  }

  get Items(): Worksheet[] {
    return this.sheets.map((sheet) => this.of(sheet));
  }
  GetCount(visibleOnly?: boolean): number {
    return this.visible(visibleOnly).length;
  }
  /** by name (case does not matter) or id */
  GetItemOrNullObject(key: string): Worksheet | null {
    const found =
      this.sheets.find((sheet) => sheet.getSheetId() === key) ??
      this.sheets.find((sheet) => sameName(sheet.getSheetName(), String(key)));
    return found ? this.of(found) : null;
  }
  GetItem(key: string): Worksheet {
    const sheet = this.GetItemOrNullObject(key);
    if (!sheet) throw itemNotFound(`worksheet ${key}`);
    return sheet;
  }
  GetFirst(visibleOnly?: boolean): Worksheet {
    return this.of(this.visible(visibleOnly)[0]);
  }
  GetLast(visibleOnly?: boolean): Worksheet {
    return this.of(this.visible(visibleOnly).at(-1));
  }
  GetActiveWorksheet(): Worksheet {
    return this.of(this.context.engine.wb.getActiveSheet());
  }
  /** The new sheet comes last and does not become the active one. */
  Add(name?: unknown): Worksheet {
    const { wb } = this.context.engine;
    const names = this.sheets.map((sheet) => sheet.getSheetName());
    const nameless = name === undefined || name === null || name === '';
    const own = nameless ? newSheetName(names) : checkedSheetName(name, names);
    const active = wb.getActiveSheet();
    const sheet = wb.create(own, NEW_SHEET.rows, NEW_SHEET.columns, { index: names.length });
    wb.setActiveSheet(active);
    return this.of(sheet);
  }

  _RegisterDataChangedEvent(): void {
    this.context.subscriptions.add('changed', everySheet);
  }
  _UnregisterDataChangedEvent(): void {
    this.context.subscriptions.remove('changed', everySheet);
  }
  _RegisterCalculatedEvent(): void {
    this.context.subscriptions.add('calculated', everySheet);
  }
  _UnregisterCalculatedEvent(): void {
    this.context.subscriptions.remove('calculated', everySheet);
  }
  _RegisterActivatedEvent(): void {
    this.context.subscriptions.add('activated', everySheet);
  }
  _UnregisterActivatedEvent(): void {
    this.context.subscriptions.remove('activated', everySheet);
  }
  _RegisterDeactivatedEvent(): void {
    this.context.subscriptions.add('deactivated', everySheet);
  }
  _UnregisterDeactivatedEvent(): void {
    this.context.subscriptions.remove('deactivated', everySheet);
  }
  _RegisterAddedEvent(): void {
    this.context.subscriptions.add('added', everySheet);
  }
  _UnregisterAddedEvent(): void {
    this.context.subscriptions.remove('added', everySheet);
  }
  _RegisterDeletedEvent(): void {
    this.context.subscriptions.add('deleted', everySheet);
  }
  _UnregisterDeletedEvent(): void {
    this.context.subscriptions.remove('deleted', everySheet);
  }
  _RegisterSelectionChangedEvent(): void {
    this.context.subscriptions.add('selectionChanged', everySheet);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.context.subscriptions.remove('selectionChanged', everySheet);
  }
}
