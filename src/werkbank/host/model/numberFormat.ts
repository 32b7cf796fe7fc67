// Number formats of a range (en-US codes).
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../area';
import { isUnbounded, patternAt, shaped, writeStyle } from '../cells';
import { invalidArgument } from '../errors';
import type { Context } from './context';

const isGeneral = (pattern: string): boolean => /^(general|standaard)?$/i.test(pattern);

/** One format for all cells, or one for each; null leaves a cell alone, 'General' takes its format away. */
export function writeNumberFormat(context: Context, sheet: FWorksheet, area: Area, value: unknown): void {
  if (!Array.isArray(value)) {
    writeStyle(context.engine, sheet, area, 'n', styleOf(value, 'General'));
    return;
  }
  if (isUnbounded(area)) throw invalidArgument('number formats of whole rows or columns: set one for all');
  const styles = shaped(value, area).map((line, i) =>
    line.map((item, j) => styleOf(item, patternAt(sheet, area.row + i, area.column + j))),
  );
  writeStyle(context.engine, sheet, area, 'n', styles);
}

function styleOf(item: unknown, current: string): { pattern: string } | null {
  const pattern = item === null ? current : item;
  if (typeof pattern !== 'string') throw invalidArgument('numberFormat');
  return isGeneral(pattern) ? null : { pattern };
}
