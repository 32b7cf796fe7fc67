// Excel.NamedItem: a name for a range, a value or a formula.
import { changeName } from '../definedNames';
import { invalidArgument, itemNotFound } from '../errors';
import { WireObject } from '../wireObject';
import type { Context, DefinedName } from './context';
import type { Range } from './range';
import { rangeOfReference } from './rangeLookup';

const literal = /^=(?:"((?:[^"]|"")*)"|(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)|(TRUE|FALSE))$/i;

export class NamedItem extends WireObject {
  override readonly wireClass = 'NamedItem';

  constructor(
    private readonly context: Context,
    private readonly item: DefinedName,
  ) {
    super();
  }

  private range(): Range | null {
    return rangeOfReference(this.context, this.Formula);
  }

  get _Id(): string {
    return this.Name;
  }
  get Name(): string {
    return this.item.getName();
  }
  /** always with '=' in front */
  get Formula(): string {
    return `=${this.item.getFormulaOrRefString().replace(/^=/, '')}`;
  }
  set Formula(value: unknown) {
    if (typeof value !== 'string' || value === '') throw invalidArgument('formula');
    changeName(this.context.engine, this.item, value.replace(/^=/, ''));
  }
  /** Excel.NamedItemType; what is neither a range nor a plain value counts as text */
  get Type(): string {
    if (this.range()) return 'Range';
    const [, , number, boolean] = literal.exec(this.Formula) ?? [];
    if (number !== undefined) return 'Double';
    return boolean === undefined ? 'String' : 'Boolean';
  }
  /** the address for a range, the value for a plain value, otherwise the formula */
  get Value(): unknown {
    const range = this.range();
    if (range) return range.Address;
    const match = literal.exec(this.Formula);
    if (!match) return this.Formula;
    const [, text, number, boolean] = match;
    if (number !== undefined) return Number(number);
    return boolean === undefined ? (text ?? '').replace(/""/g, '"') : /true/i.test(boolean);
  }
  get Visible(): boolean {
    return true;
  }
  get Scope(): string {
    return this.item.isWorkbookScope() ? 'Workbook' : 'Worksheet';
  }
  get Comment(): string {
    return this.item.getComment() ?? '';
  }
  set Comment(value: unknown) {
    this.item.setComment(String(value));
  }
  GetRangeOrNullObject(): Range | null {
    return this.range();
  }
  /** @throws ItemNotFound when the name does not stand for a range, as in Excel */
  GetRange(): Range {
    const range = this.range();
    if (!range) throw itemNotFound(`range of ${this.Name}`);
    return range;
  }
  Delete(): void {
    this.item.delete();
  }
}
