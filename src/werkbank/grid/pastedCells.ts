// What a pasted text becomes in its cell.
import { CellValueType, type ICellData } from '@univerjs/core';
import type { PastedCell } from '../nederlands';

/** Text that must stay text has to be a (plain) document: Univer looks for numbers in everything else. */
const asText = (text: string): ICellData => ({
  v: text,
  t: CellValueType.STRING,
  p: { id: 'tekst', body: { dataStream: `${text}\r\n` }, documentStyle: {} },
});

/** What goes into the cell; its looks come with the HTML from where it was copied. */
export function pastedCell(pasted: PastedCell): ICellData {
  if (pasted === null) return { v: null };
  if ('formula' in pasted) return { v: pasted.formula, p: null };
  const { value, format } = pasted;
  const style = format ? { s: { n: { pattern: format } } } : {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER, p: null, ...style };
  if (typeof value === 'boolean') return { v: Number(value), t: CellValueType.BOOLEAN, p: null };
  return asText(value);
}

/** A table as Excel would put it on the clipboard beside the text. */
export function tableOf(cells: readonly (readonly unknown[])[]): string {
  const rows = cells.map((row) => `<tr>${row.map(() => '<td>.</td>').join('')}</tr>`);
  return `<html><body><table>${rows.join('')}</table></body></html>`;
}
