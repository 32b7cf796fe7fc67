// From what the add-in answers to what Univer puts into cells.
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';

/** One answer of office.js. */
export interface Reply {
  ok: boolean;
  value: unknown;
  /** error code of office.js when not ok */
  code: number;
}

/** An error that carries a message, relative to the cell of the formula. */
export interface CellMessage {
  row: number;
  column: number;
  text: string;
}

export interface Result {
  value: BaseValueObject;
  messages: CellMessage[];
}

/** Codes of office.js; 2 and 3 are a plain throw or rejection, 9 and 10 a function that is not there. */
const errorCodes: Readonly<Record<number, ErrorType>> = {
  1: ErrorType.NA,
  5: ErrorType.DIV_BY_ZERO,
  6: ErrorType.NUM,
  7: ErrorType.VALUE,
  8: ErrorType.NULL,
  9: ErrorType.NAME,
  10: ErrorType.NAME,
};

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isErrorType = (value: unknown): value is ErrorType => ERROR_TYPE_SET.has(value as ErrorType);

function entity(value: Fields): BaseValueObject {
  const { type, basicType, basicValue, code, numberFormat, text } = value;
  if ((type === 'Double' || type === 'FormattedNumber') && typeof basicValue === 'number') {
    return NumberValueObject.create(basicValue, typeof numberFormat === 'string' ? numberFormat : undefined);
  }
  if (basicType === 'Error' || type === 'Error' || type === 'CustomFunctionError') {
    const error = basicValue ?? code;
    return ErrorValueObject.create(isErrorType(error) ? error : ErrorType.VALUE);
  }
  return StringValueObject.create(typeof text === 'string' ? text : JSON.stringify(value));
}

function cell(value: unknown): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  if (isFields(value)) return entity(value);
  return NumberValueObject.create(0); // Excel shows null as 0
}

function messageOf(value: unknown): string {
  if (!isFields(value)) return '';
  const text = value['message'] ?? value['errorMessage'];
  return typeof text === 'string' ? text : '';
}

function matrix(rows: readonly (readonly unknown[])[]): Result {
  const messages: CellMessage[] = [];
  for (const [row, line] of rows.entries()) {
    for (const [column, value] of line.entries()) {
      const text = messageOf(value);
      if (text) messages.push({ row, column, text });
    }
  }
  const calculateValueList = rows.map((line) => line.map(cell));
  const value = ArrayValueObject.create({
    calculateValueList,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
  return { value, messages };
}

const isMatrix = (value: unknown): value is unknown[][] => Array.isArray(value) && value.every(Array.isArray);

/** The value for the cell (an array spills) and the messages of the errors in it. */
export function resultOf(reply: Reply): Result {
  if (!reply.ok) {
    const text = typeof reply.value === 'string' ? reply.value : '';
    const messages = text ? [{ row: 0, column: 0, text }] : [];
    return { value: ErrorValueObject.create(errorCodes[reply.code] ?? ErrorType.VALUE), messages };
  }
  if (isMatrix(reply.value)) return matrix(reply.value);
  const text = messageOf(reply.value);
  return { value: cell(reply.value), messages: text ? [{ row: 0, column: 0, text }] : [] };
}
