// Filters as a file brought them. Univer filters tables only, in its own way; what Excel filtered stays filtered: the
// rows it hid are hidden, and what it filtered on is told and saved again.
import type { Area } from './area';

/** One column's filter in Excel's words (Excel.FilterCriteria); null = the column is not filtered. */
export type FilterCriteria = Readonly<Record<string, unknown>> | null;

export interface Filter {
  /** one per column */
  readonly criteria: readonly FilterCriteria[];
  /** the filter as it stands in the file, an autoFilter element */
  readonly xml: string;
}

/** A filter on loose cells; the filter of a table belongs to the table. */
export interface SheetFilter extends Filter {
  readonly sheetId: string;
  /** header row and rows */
  readonly area: Area;
}

export const isFiltering = ({ criteria }: Filter): boolean => criteria.some((column) => column !== null);

/** The filters on loose cells: at most one per sheet, as in Excel. */
export class Filters {
  private readonly bySheet = new Map<string, SheetFilter>();

  of(sheetId: string): SheetFilter | undefined {
    return this.bySheet.get(sheetId);
  }
  list(): SheetFilter[] {
    return [...this.bySheet.values()];
  }
  set(filter: SheetFilter): void {
    this.bySheet.set(filter.sheetId, filter);
  }
  remove(sheetId: string): void {
    this.bySheet.delete(sheetId);
  }
}
