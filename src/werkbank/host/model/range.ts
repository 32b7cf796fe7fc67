// Excel.Range: a rectangle of cells on one sheet.
import type { FRange, FWorksheet } from '@univerjs/sheets/facade';
import type { Scalar } from '../../engine/engine';
import { a1, checked, isEntireColumn, isEntireRow, matrixOf, quoteSheet, type Area } from '../area';
import { clamp, ensure, isUnbounded, patternAt, textAt, valueType, writeCells } from '../cells';
import { fromRange } from '../univerRange';
import { cellProperties, setCellProperties } from '../cellProperties';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import { boxOf } from '../geometry';
import { hiddenColumns, hiddenRows, hideColumns, hideRows } from '../hidden';
import { columnProperties, rowProperties } from '../lineProperties';
import { mergedWithin } from '../merged';
import { RangeNavigation } from '../rangeNavigation';
import { spillParent, usedArea } from '../usedArea';
import type { Context } from './context';
import { writeNumberFormat } from './numberFormat';
import { RangeAreas } from './rangeAreas';
import { clearRange, deleteCells, insertCells } from './rangeEdits';
import { RangeFormat } from './rangeFormat';
import { findRange } from './rangeLookup';
import { uniform } from './uniform';
import { Worksheet } from './worksheet';

/** Changes every text in a value or a matrix of values. */
function deep(value: unknown, change: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => deep(item, change));
  return typeof value === 'string' ? change(value) : value;
}

/** Excel answers no more merged areas than this at once. */
const MAX_MERGED = 512;

export class Range extends RangeNavigation<Range> {
  override readonly wireClass = 'Range';

  constructor(
    readonly context: Context,
    readonly sheet: FWorksheet,
    readonly area: Area,
  ) {
    super();
    checked(area);
  }

  /** Univer's own range, limited to the cells Univer has. */
  facade(): FRange {
    const inside = ensure(this.sheet, this.area);
    return this.sheet.getRange(inside.row, inside.column, inside.rows, inside.columns);
  }

  protected at(area: Area): Range {
    return new Range(this.context, this.sheet, area);
  }

  /** One value per cell; null for whole rows and columns, as Excel answers. */
  private each<T>(read: (row: number, column: number) => T): T[][] | null {
    return isUnbounded(this.area) ? null : matrixOf(this.area, read);
  }

  private write(value: unknown): void {
    this.context.protection.guard(this.sheet);
    writeCells(this.context.engine, this.sheet, this.area, value);
  }

  protected other(range: unknown): Area {
    if (typeof range === 'string') return findRange(this.context, range, this.sheet).area;
    if (range instanceof Range) return range.area;
    throw invalidArgument('range');
  }

  // ---- where it is
  get Address(): string {
    return `${quoteSheet(this.sheet.getSheetName())}!${a1(this.area)}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  /** -1 when there are more than 2^31-1 cells */
  get CellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  /** points from the top left corner of the sheet */
  get Top(): number {
    return boxOf(this.sheet, this.area).top;
  }
  get Left(): number {
    return boxOf(this.sheet, this.area).left;
  }
  get Width(): number {
    return boxOf(this.sheet, this.area).width;
  }
  get Height(): number {
    return boxOf(this.sheet, this.area).height;
  }
  get IsEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }
  get IsEntireRow(): boolean {
    return isEntireRow(this.area);
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.context, this.sheet);
  }

  // ---- what is in it
  private raw(row: number, column: number): Scalar {
    return this.context.engine.raw(this.sheet, row, column);
  }
  get Values(): Scalar[][] | null {
    return this.each((row, column) => this.raw(row, column));
  }
  set Values(value: unknown) {
    this.write(value);
  }
  get Formulas(): Scalar[][] | null {
    const { engine } = this.context;
    return this.each((row, column) => engine.formula(this.sheet, row, column) || this.raw(row, column));
  }
  set Formulas(value: unknown) {
    this.write(value);
  }
  get FormulasLocal(): Scalar[][] | null {
    const { engine, language } = this.context;
    return this.each((row, column) => {
      const formula = engine.formula(this.sheet, row, column);
      return formula ? language.formulaToLocal(formula) : this.raw(row, column);
    });
  }
  set FormulasLocal(value: unknown) {
    const { language } = this.context;
    this.write(deep(value, (text) => (text.startsWith('=') ? language.formulaToEnglish(text) : text)));
  }
  get Text(): string[][] | null {
    const { engine, language } = this.context;
    return this.each((row, column) => textAt(engine, language, this.sheet, row, column));
  }
  get ValueTypes(): string[][] | null {
    return this.each((row, column) => valueType(this.raw(row, column)));
  }
  get NumberFormat(): string[][] | null {
    return this.each((row, column) => patternAt(this.sheet, row, column));
  }
  set NumberFormat(value: unknown) {
    this.context.protection.guard(this.sheet, 'allowFormatCells');
    writeNumberFormat(this.context, this.sheet, this.area, value);
  }
  get NumberFormatLocal(): string[][] | null {
    const { language } = this.context;
    return this.each((row, column) => language.formatToLocal(patternAt(this.sheet, row, column)));
  }
  set NumberFormatLocal(value: unknown) {
    this.NumberFormat = deep(value, this.context.language.formatToEnglish);
  }

  // ---- dynamic arrays
  private spill(): Area | null {
    const spilled = this.context.engine.spillRange(this.sheet, this.area.row, this.area.column);
    return spilled ? fromRange(spilled) : null;
  }
  /** true when all cells belong to a spilled range, false when none does, null when some do */
  get HasSpill(): boolean | null {
    const inside = clamp(this.sheet, this.area);
    if (!inside) return false;
    return uniform(matrixOf(inside, (row, column) => this.parentOf(row, column) !== null).flat());
  }
  private parentOf(row: number, column: number): Area | null {
    return spillParent(this.context.engine, this.sheet, row, column);
  }
  GetSpillParentOrNullObject(): Range | null {
    const parent = this.parentOf(this.area.row, this.area.column);
    return parent && this.at(parent);
  }
  GetSpillParent(): Range {
    const range = this.GetSpillParentOrNullObject();
    if (!range) throw itemNotFound(`spill parent of ${this.Address}`);
    return range;
  }
  GetSpillingToRangeOrNullObject(): Range | null {
    const area = this.spill();
    return area && this.at(area);
  }
  GetSpillingToRange(): Range {
    const range = this.GetSpillingToRangeOrNullObject();
    if (!range) throw itemNotFound(`spill of ${this.Address}`);
    return range;
  }

  // ---- looks
  get Format(): RangeFormat {
    return new RangeFormat(this);
  }

  // ---- merged, hidden
  /**
   * The merged areas whose first cell lies in the range; null when there is none.
   * @throws InvalidOperation for more than 512, which Excel does not answer either
   */
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const found = mergedWithin(this.sheet, this.area).map((area) => this.at(area));
    if (found.length > MAX_MERGED) throw new HostError('InvalidOperation', `more than ${MAX_MERGED} areas`);
    const [first, ...rest] = found;
    return first ? new RangeAreas([first, ...rest]) : null;
  }
  /** null when some rows are hidden and some are not */
  get RowHidden(): boolean | null {
    return uniform(hiddenRows(this.sheet, this.area));
  }
  set RowHidden(value: unknown) {
    this.context.protection.guard(this.sheet, 'allowFormatRows');
    hideRows(this.sheet, this.area, value === true);
  }
  get ColumnHidden(): boolean | null {
    return uniform(hiddenColumns(this.sheet, this.area));
  }
  set ColumnHidden(value: unknown) {
    this.context.protection.guard(this.sheet, 'allowFormatColumns');
    hideColumns(this.sheet, this.area, value === true);
  }
  GetCellProperties(options: unknown): object[][] {
    return cellProperties(this, options);
  }
  SetCellProperties(values: unknown): void {
    setCellProperties(this, values);
  }
  GetRowProperties(options: unknown): object[] {
    return rowProperties(this, options);
  }
  GetColumnProperties(options: unknown): object[] {
    return columnProperties(this, options);
  }

  // ---- what is used of it
  GetUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const inside = clamp(this.sheet, this.area);
    const used = usedArea(this.context.engine, this.sheet, valuesOnly === true, inside);
    return used && this.at(used);
  }
  GetUsedRange(valuesOnly?: unknown): Range {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    if (!used) throw itemNotFound(`used range of ${this.Address}`);
    return used;
  }

  // ---- doing something with it
  Clear(applyTo: unknown): void {
    clearRange(this, applyTo);
  }
  Delete(shift: unknown): Promise<void> {
    return deleteCells(this, shift);
  }
  async Insert(shift: unknown): Promise<Range> {
    await insertCells(this, shift);
    return this;
  }
  Merge(across: unknown): void {
    this.context.protection.guard(this.sheet);
    const options = { isForceMerge: true };
    if (across === true) this.facade().mergeAcross(options);
    else this.facade().merge(options);
  }
  Unmerge(): void {
    this.context.protection.guard(this.sheet);
    this.facade().breakApart();
  }
  Select(): void {
    this.context.engine.wb.setActiveSheet(this.sheet);
    this.facade().activate();
  }
  Calculate(): void {
    this.context.engine.api.getFormula().executeCalculation();
  }
  /** Large writes come in slices: office.js first asks whether so many cells may be sent at once. */
  _ValidateArraySize(_rows: number, _columns: number): void {}
}
