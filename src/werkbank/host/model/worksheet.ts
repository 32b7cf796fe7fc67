// Excel.Worksheet
import type { FWorksheet } from '@univerjs/sheets/facade';
import { checked, MAX_COLUMNS, MAX_ROWS, type Area } from '../area';
import { HostError, invalidArgument } from '../errors';
import { isFiltering } from '../filters';
import { checkedSheetName } from '../sheetNames';
import { usedArea } from '../usedArea';
import { WireObject } from '../wireObject';
import { AutoFilter } from './autoFilter';
import { ChartCollection } from './chartCollection';
import { checkedColor, wireColor } from './color';
import type { Context } from './context';
import { NamedItemCollection } from './namedItemCollection';
import { PageLayout } from './pageLayout';
import { Range } from './range';
import { findRange } from './rangeLookup';
import { TableCollection } from './tableCollection';
import { WorksheetCollection } from './worksheetCollection';
import { WorksheetFreezePanes } from './worksheetFreezePanes';
import { WorksheetProtection } from './worksheetProtection';

export class Worksheet extends WireObject {
  override readonly wireClass = 'Worksheet';

  constructor(
    readonly context: Context,
    readonly sheet: FWorksheet,
  ) {
    super();
  }

  private at(area: Area): Range {
    return new Range(this.context, this.sheet, checked(area));
  }

  get Id(): string {
    return this.sheet.getSheetId();
  }
  get Name(): string {
    return this.sheet.getSheetName();
  }
  set Name(value: unknown) {
    const others = this.context.engine.wb.getSheets().filter((sheet) => sheet.getSheetId() !== this.Id);
    this.sheet.setName(
      checkedSheetName(
        value,
        others.map((sheet) => sheet.getSheetName()),
      ),
    );
  }
  get Position(): number {
    return this.sheet.getIndex();
  }
  set Position(value: unknown) {
    const { wb } = this.context.engine;
    if (typeof value !== 'number' || value < 0 || value >= wb.getNumSheets())
      throw invalidArgument('position');
    const active = wb.getActiveSheet();
    wb.moveSheet(this.sheet, value);
    wb.setActiveSheet(active);
  }
  /** Excel.SheetVisibility; Univer does not tell 'VeryHidden' from 'Hidden' */
  get Visibility(): string {
    return this.sheet.isSheetHidden() ? 'Hidden' : 'Visible';
  }
  set Visibility(value: unknown) {
    if (value === 'Visible') this.sheet.showSheet();
    else if (value === 'Hidden' || value === 'VeryHidden') this.hide();
    else throw invalidArgument(`visibility ${String(value)}`);
  }
  /** '#RRGGBB', '' when the tab has no colour */
  get TabColor(): string {
    return wireColor(this.sheet.getTabColor(), '');
  }
  set TabColor(value: unknown) {
    this.sheet.setTabColor(value === '' ? '' : checkedColor(value));
  }
  get ShowGridlines(): boolean {
    return !this.sheet.hasHiddenGridLines();
  }
  /** office.js sets showGridlines under this name */
  set Gridlines(value: unknown) {
    this.sheet.setHiddenGridlines(value !== true);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.context, this.sheet);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.context, this.sheet);
  }
  get Charts(): ChartCollection {
    return new ChartCollection(this.context, this.sheet);
  }
  /** the filter on loose cells; those of tables are the tables' own */
  get AutoFilter(): AutoFilter {
    const filter = this.context.filters.of(this.Id);
    return new AutoFilter({
      enabled: filter !== undefined,
      filtered: filter !== undefined && isFiltering(filter),
      criteria: filter?.criteria ?? [],
      range: filter ? this.at(filter.area) : null,
    });
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this);
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.context, this.sheet);
  }

  /** An address or a name; the whole sheet when left out. */
  GetRange(address?: unknown): Range {
    if (address === undefined || address === null || address === '') {
      return this.at({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    }
    if (typeof address !== 'string') throw invalidArgument('address');
    return findRange(this.context, address, this.sheet);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.at({ row, column, rows, columns });
  }
  GetCell(row: number, column: number): Range {
    return this.at({ row, column, rows: 1, columns: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const used = usedArea(this.context.engine, this.sheet, valuesOnly === true);
    return used && this.at(used);
  }
  /** The top left cell when nothing is used. */
  GetUsedRange(valuesOnly?: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  Activate(): void {
    if (this.sheet.isSheetHidden())
      throw new HostError('InvalidOperation', 'A hidden worksheet cannot be activated.');
    this.context.engine.wb.setActiveSheet(this.sheet);
  }
  Calculate(): void {
    this.context.engine.api.getFormula().executeCalculation();
  }
  /** @throws InvalidOperation for the last visible sheet, as Excel does */
  Delete(): void {
    this.keepOneVisible();
    this.context.engine.wb.deleteSheet(this.sheet);
  }

  /** office.js addresses a sheet it added by id from then on. */
  _GetSheetById(id: string): Worksheet {
    return new WorksheetCollection(this.context).GetItem(id);
  }
  _RegisterDataChangedEvent(): void {
    this.context.subscriptions.add('changed', this.Id);
  }
  _UnregisterDataChangedEvent(): void {
    this.context.subscriptions.remove('changed', this.Id);
  }
  _RegisterCalculatedEvent(): void {
    this.context.subscriptions.add('calculated', this.Id);
  }
  _UnregisterCalculatedEvent(): void {
    this.context.subscriptions.remove('calculated', this.Id);
  }
  _RegisterActivatedEvent(): void {
    this.context.subscriptions.add('activated', this.Id);
  }
  _UnregisterActivatedEvent(): void {
    this.context.subscriptions.remove('activated', this.Id);
  }
  _RegisterDeactivatedEvent(): void {
    this.context.subscriptions.add('deactivated', this.Id);
  }
  _UnregisterDeactivatedEvent(): void {
    this.context.subscriptions.remove('deactivated', this.Id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.context.subscriptions.add('selectionChanged', this.Id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.context.subscriptions.remove('selectionChanged', this.Id);
  }

  private keepOneVisible(): void {
    const visible = this.context.engine.wb.getSheets().filter((sheet) => !sheet.isSheetHidden());
    if (visible.length > 1 || this.sheet.isSheetHidden()) return;
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  }

  private hide(): void {
    if (this.sheet.isSheetHidden()) return;
    this.keepOneVisible();
    this.sheet.hideSheet();
  }
}
