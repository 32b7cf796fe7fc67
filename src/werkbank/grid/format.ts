// Numbers in an Excel format, with Dutch separators.
import { numfmt } from '@univerjs/core';
import { dutchGeneral } from '../nederlands';

/** '' and General show what a cell without a format shows. */
export function formatNumber(pattern: string, value: number): string {
  if (pattern === '' || /^(general|standaard)$/i.test(pattern)) return dutchGeneral(value);
  return numfmt.format(pattern, value, { locale: 'nl', throws: false });
}
