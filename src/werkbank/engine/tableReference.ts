// Structured references, as Excel reads them. Univer 0.25.1 knows no table name with "_" or ".", no heading with a
// bracket, quote or line break, compares headings by their case, and takes the column left of the table for a heading
// it cannot find, the row of the formula even when that lies outside the table, and the last row for the totals: wrong
// numbers in silence. So its ReferenceNodeFactory gets another reader of what has the shape of Tabel[…].
import { AbsoluteRefType, type Injector, type IRange } from '@univerjs/core';
import {
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  ReferenceNodeFactory,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import { parseStructured, unshielded, type Section, type StructuredReference } from './structuredText';
import type { LiveTable, Tables } from './tables';

/** The cell a formula stands in. */
interface Caller {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

type Rows = readonly [first: number, last: number];

/** The rows of one section; undefined when the table has none such, or none for this caller. */
function rowsOf(table: LiveTable, section: Section, row: number): Rows | undefined {
  const { startRow, endRow } = table.range;
  const firstData = startRow + (table.header ? 1 : 0);
  switch (section) {
    case 'all':
      return [startRow, endRow + (table.totals ? 1 : 0)];
    case 'data':
      return [firstData, endRow];
    case 'headers':
      return table.header ? [startRow, startRow] : undefined;
    case 'totals':
      return table.totals ? [endRow + 1, endRow + 1] : undefined;
    case 'this row':
      return row >= firstData && row <= endRow ? [row, row] : undefined;
  }
}

/** Sections that lie next to each other as one stretch: [#Headers],[#Data]. */
function stretchOf(table: LiveTable, sections: readonly Section[], row: number): Rows | undefined {
  const stretches = (sections.length === 0 ? (['data'] as const) : sections).map((section) =>
    rowsOf(table, section, row),
  );
  const known = stretches.filter((rows) => rows !== undefined).sort(([a], [b]) => a - b);
  const [first] = known;
  const last = known.at(-1);
  if (known.length < stretches.length || !first || !last) return undefined;
  const together = known.every(([start], i) => i === 0 || start <= (known[i - 1]?.[1] ?? 0) + 1);
  return together ? [first[0], last[1]] : undefined;
}

/** The cells a reference stands for at this moment, or the error Excel shows. */
function rangeOf(reference: StructuredReference, table: LiveTable, { row }: Caller): IRange | ErrorType {
  const thisRow = reference.sections.includes('this row');
  const rows = stretchOf(table, reference.sections, row);
  if (!rows) return thisRow ? ErrorType.VALUE : ErrorType.REF;
  const { startColumn, endColumn } = table.range;
  const columns = reference.columns?.map((heading) => table.column(heading)) ?? [0, endColumn - startColumn];
  if (columns.includes(-1)) return ErrorType.REF;
  // Filled down, a formula's other references shift; this one does not, except for its own row.
  const fixed = thisRow ? AbsoluteRefType.COLUMN : AbsoluteRefType.ALL;
  return {
    startRow: rows[0],
    endRow: rows[1],
    startColumn: startColumn + Math.min(...columns),
    endColumn: startColumn + Math.max(...columns),
    startAbsoluteRefType: fixed,
    endAbsoluteRefType: fixed,
  };
}

/** Found anew for each cell that is calculated: Univer keeps one of these for all cells with the same formula. */
class TableReference extends BaseReferenceObject {
  failure: ErrorType | undefined;

  constructor(
    token: string,
    private readonly reference: StructuredReference,
    private readonly tables: Tables,
  ) {
    super(token);
  }

  /** The last thing Univer says before it asks for the range. */
  override setCurrentRowAndColumn(row: number, column: number): void {
    super.setCurrentRowAndColumn(row, column);
    const caller = { sheetId: this.getDefaultSheetId(), row, column };
    const table = this.reference.table
      ? this.tables.named(this.getDefaultUnitId(), this.reference.table)
      : this.tables.around(this.getDefaultUnitId(), caller);
    const found = table ? rangeOf(this.reference, table, caller) : ErrorType.NAME;
    this.failure = typeof found === 'string' ? found : undefined;
    if (typeof found === 'string' || !table) return;
    this.setForcedSheetIdDirect(table.sheetId);
    this.setForcedSheetName(table.sheetName); // INDEX and OFFSET make a new reference by the name
    this.setRangeData(found);
  }
  override setForcedSheetId(): void {} // the table knows its sheet
  override setRefOffset(): void {}
}

interface Node {
  execute(): void;
  setValue(value: FunctionVariantType): void;
}
type NodeClass = new (
  config: unknown,
  runtime: unknown,
  token: string,
  type: number,
  isPrepareMerge: boolean,
  reference: BaseReferenceObject,
) => Node;

/** What Univer keeps to itself. */
interface Factory {
  _currentConfigService: { getExecuteUnitId(): string | undefined };
  _formulaRuntimeService: unknown;
  _getTableReferenceNode(token: string, isLexerNode: boolean, isPrepareMerge: boolean): Node | undefined;
  _getNode(token: string, isLexerNode: boolean, isPrepareMerge: boolean, param: string): Node;
}

/** Univer's kind of node for a column; it says so itself. */
const COLUMN = 1;

export function repairTableReferences(injector: Injector, tables: Tables): void {
  const factory = injector.get(ReferenceNodeFactory) as unknown as Factory;
  const config = factory._currentConfigService;
  const ReferenceNode = factory._getNode('A1', false, false, 'A1').constructor as NodeClass;
  const isTable = (name: string): boolean =>
    tables.named(config.getExecuteUnitId() ?? '', name) !== undefined;

  factory._getTableReferenceNode = (shieldedToken, isLexerNode, isPrepareMerge) => {
    const token = unshielded(shieldedToken);
    const reference = isLexerNode ? undefined : parseStructured(token);
    // A bracket alone is about the table around the formula; text without one may be anything.
    if (!reference || (reference.table === '' ? !token.startsWith('[') : !isTable(reference.table))) {
      return undefined;
    }
    const object = new TableReference(token, reference, tables);
    const { _formulaRuntimeService: runtime } = factory;
    const node = new ReferenceNode(config, runtime, token, COLUMN, isPrepareMerge, object);
    const execute = node.execute.bind(node);
    node.execute = () => {
      execute();
      if (object.failure) node.setValue(ErrorValueObject.create(object.failure));
    };
    return node;
  };
}
