// Values: Univer's cell → what the library writes.
import { CellValueType, type ICellData } from '@univerjs/core';
import type { CellErrorValue } from '@cj-tech-master/excelts';
import type { CellScalar } from '../types';

export type FileValue = string | number | boolean | CellErrorValue | null;

/** The errors a file can hold; newer ones (#SPILL!, #CALC!) are stored as #VALUE! by Excel too. */
const fileErrors = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);
const ERROR =
  /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!|SPILL!|CALC!|CYCLE!|CONNECT!|BUSY!|GETTING_DATA)$/;

function errorValue(text: string): CellErrorValue {
  const error = [...fileErrors].find((known) => known === text) ?? '#VALUE!';
  return { error: error as CellErrorValue['error'] };
}

/** Rich text is kept as plain text: a Univer document ends each paragraph with "\r" and itself with "\r\n". */
function plainText(cell: ICellData): string | undefined {
  return cell.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

function fromString(text: string, type: ICellData['t']): FileValue {
  if (text === '') return null;
  if (type === CellValueType.NUMBER && Number.isFinite(Number(text))) return Number(text);
  if (type !== CellValueType.FORCE_STRING && ERROR.test(text)) return errorValue(text);
  return text;
}

/** The value of a cell without its formula; null = blank. Text stays text, whatever it starts with. */
export function fileValue(cell: ICellData): FileValue {
  const value = plainText(cell) ?? cell.v;
  if (value === null || value === undefined) return null;
  if (cell.t === CellValueType.BOOLEAN) return value === 'TRUE' || value === 1 || value === true;
  if (typeof value === 'string') return fromString(value, cell.t);
  const isText = cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING;
  return isText ? String(value) : value;
}

/** The same for a value that is not in a cell: one of a spilled formula. */
export function spilledValue(value: CellScalar): FileValue {
  return typeof value === 'string' ? fromString(value, null) : value;
}
