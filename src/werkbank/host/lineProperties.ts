// range.getRowProperties() and getColumnProperties(): one answer per row or column, in one call.
import { isEntireColumn, isEntireRow } from './area';
import { invalidArgument } from './errors';
import { hiddenColumns, hiddenRows } from './hidden';
import type { Range } from './model/range';

type Properties = Readonly<Record<string, unknown>>;

/** What can be asked of one row or column, by the name the add-in uses. */
function answers(line: Range, index: 'rowIndex' | 'columnIndex', hidden: boolean): Properties {
  return {
    address: line.Address,
    addressLocal: line.AddressLocal,
    [index]: index === 'rowIndex' ? line.RowIndex : line.ColumnIndex,
    [index === 'rowIndex' ? 'rowHidden' : 'columnHidden']: hidden,
  };
}

/** @throws InvalidArgument for what this host does not tell (format, style) */
function pick(all: Properties, options: unknown): Properties {
  const wanted = Object.entries(Object(options) as object).filter(([, asked]) => asked === true);
  return Object.fromEntries(
    wanted.map(([name]) => {
      if (!(name in all)) throw invalidArgument(name);
      return [name, all[name]];
    }),
  );
}

/** @throws InvalidArgument for a range without an end: whole columns */
export function rowProperties(range: Range, options: unknown): Properties[] {
  if (isEntireColumn(range.area)) throw invalidArgument('rows of whole columns');
  const hidden = hiddenRows(range.sheet, range.area);
  return Array.from({ length: range.area.rows }, (_, i) =>
    pick(answers(range.GetRow(i).GetEntireRow(), 'rowIndex', hidden[i] ?? false), options),
  );
}

/** @throws InvalidArgument for a range without an end: whole rows */
export function columnProperties(range: Range, options: unknown): Properties[] {
  if (isEntireRow(range.area)) throw invalidArgument('columns of whole rows');
  const hidden = hiddenColumns(range.sheet, range.area);
  return Array.from({ length: range.area.columns }, (_, i) =>
    pick(answers(range.GetColumn(i).GetEntireColumn(), 'columnIndex', hidden[i] ?? false), options),
  );
}
