// The permissions of a protected sheet: Office's name, and the library's name for what is allowed.
import type { XlsxProtectionOptions } from './types';

type Permission = Exclude<keyof XlsxProtectionOptions, 'selectionMode'>;

export const permissions = [
  ['allowAutoFilter', 'autoFilter'],
  ['allowDeleteColumns', 'deleteColumns'],
  ['allowDeleteRows', 'deleteRows'],
  ['allowFormatCells', 'formatCells'],
  ['allowFormatColumns', 'formatColumns'],
  ['allowFormatRows', 'formatRows'],
  ['allowInsertColumns', 'insertColumns'],
  ['allowInsertHyperlinks', 'insertHyperlinks'],
  ['allowInsertRows', 'insertRows'],
  ['allowPivotTables', 'pivotTables'],
  ['allowSort', 'sort'],
] as const satisfies readonly (readonly [Permission, string])[];

/** These two are allowed unless a file forbids them. */
export const allowedByDefault = [
  ['allowEditObjects', 'objects'],
  ['allowEditScenarios', 'scenarios'],
] as const satisfies readonly (readonly [Permission, string])[];
