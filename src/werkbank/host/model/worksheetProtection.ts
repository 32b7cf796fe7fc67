import type { FWorksheet } from '@univerjs/sheets/facade';
import { invalidArgument } from '../errors';
import type { ProtectionOptions } from '../protection';
import { WireObject } from '../wireObject';
import type { Context } from './context';

/** Excel.WorksheetProtectionOptions as they are when protect() is called without. */
const standard: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export class WorksheetProtection extends WireObject {
  override readonly wireClass = 'WorksheetProtection';

  constructor(
    private readonly context: Context,
    private readonly sheet: FWorksheet,
  ) {
    super();
  }

  get Protected(): boolean {
    return this.context.protection.isProtected(this.sheet.getSheetId());
  }
  get Options(): ProtectionOptions | null {
    return this.context.protection.optionsOf(this.sheet.getSheetId());
  }
  Protect(options?: unknown, password?: unknown): Promise<void> {
    if (options !== null && options !== undefined && typeof options !== 'object')
      throw invalidArgument('options');
    return this.context.protection.protect(this.sheet, { ...standard, ...options }, textOf(password));
  }
  Unprotect(password?: unknown): Promise<void> {
    return this.context.protection.unprotect(this.sheet, textOf(password));
  }
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
