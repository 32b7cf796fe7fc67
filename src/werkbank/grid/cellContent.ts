// How cells show what a number format doesn't decide: General numbers, booleans and errors, in Dutch.
import {
  CellValueType,
  HorizontalAlign,
  type ICellDataForSheetInterceptor,
  InterceptorEffectEnum,
  type Injector,
  type Nullable,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, type ISheetLocation, SheetInterceptorService } from '@univerjs/sheets';
import { dutchError, dutchGeneral } from '../nederlands';
import { canvasMeasure, fontOf, hashes, type Measure } from './tooWide';

/** Room Univer leaves beside a text when it makes a column fit. */
const MARGIN = 6;

type Shown = ICellDataForSheetInterceptor;

/** After number formats (10): a higher priority comes first. */
const AFTER_FORMATS = 5;

/** About the width of a digit in CSS pixels, as a part of the font size in points. */
const DIGIT = 0.76;
const PADDING = 5;

/** How many characters of a number fit in a column; Excel's default font when the cell has none. */
export const charactersIn = (width: number, points = 11): number =>
  Math.max(1, Math.floor((width - PADDING) / (points * DIGIT)));

/** A General number with as many decimals as fit, as Excel rounds it for show; whole digits always stay. */
export function fitted(value: number, characters: number): string {
  const full = dutchGeneral(value);
  const comma = full.indexOf(',');
  if (full.length <= characters || comma < 0 || full.includes('E')) return full;
  return dutchGeneral(Number(value.toFixed(Math.max(0, characters - comma - 1))));
}

/**
 * What a cell shows instead of its raw value; undefined when that is the raw value itself.
 * @param characters how many characters fit in the column
 */
export function shown(
  value: unknown,
  type: Nullable<CellValueType | void>,
  characters = 11,
): string | undefined {
  if (type === CellValueType.BOOLEAN)
    return value === 0 || value === 'FALSE' || value === false ? 'ONWAAR' : 'WAAR';
  if (typeof value === 'number') {
    return Number.isInteger(value) && Math.abs(value) < 1e11 ? undefined : fitted(value, characters);
  }
  if (typeof value !== 'string' || !value.startsWith('#')) return undefined;
  const name = dutchError(value);
  return name === value ? undefined : name;
}

/** Only broken numbers ask how wide their column is: this runs for every cell on every draw. */
function roomFor(value: unknown, { worksheet, col }: ISheetLocation): number {
  if (typeof value !== 'number' || Number.isInteger(value)) return 11;
  return charactersIn(worksheet.getColumnWidth(col));
}

/** The width of a cell, or of all columns it is merged over. */
function widthOf({ worksheet, row, col }: ISheetLocation): number {
  const merged = worksheet.getMergedCell(row, col);
  let width = 0;
  for (let column = merged?.startColumn ?? col; column <= (merged?.endColumn ?? col); column++) {
    width += worksheet.getColumnWidth(column);
  }
  return width;
}

/** A number as text, or #### when that does not fit. Making the column fit asks for the text itself. */
function numberCell(cell: Shown, text: string, location: ISheetLocation, measure: Measure): Shown {
  const font = fontOf(location.workbook.getStyles().getStyleByCell(cell));
  const filled = hashes(text, widthOf(location), font, measure);
  const number = { ...cell, v: filled ?? text, t: CellValueType.NUMBER };
  return filled ? { ...number, interceptorAutoWidth: () => measure(text, font) + MARGIN } : number;
}

/** A boolean or an error: centred text. */
function centred(cell: Shown, text: string): Shown {
  const interceptorStyle = { ...cell.interceptorStyle, ht: HorizontalAlign.CENTER };
  return { ...cell, v: text, t: CellValueType.STRING, interceptorStyle };
}

function present(cell: Shown, location: ISheetLocation, measure: Measure): Shown {
  if (cell.v === undefined || cell.v === null || cell.p) return cell;
  const text = shown(cell.v, cell.t, roomFor(cell.v, location));
  const isText = cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING;
  const isBoolean = cell.t === CellValueType.BOOLEAN || typeof cell.v === 'boolean';
  // A number format has made its text already, and calls that a number.
  const isNumber = !isBoolean && (typeof cell.v === 'number' || cell.t === CellValueType.NUMBER);
  if (isNumber && !isText) return numberCell(cell, text ?? String(cell.v), location, measure);
  const isNumberAsText = typeof cell.v === 'number' && !isBoolean;
  return text === undefined || isNumberAsText ? cell : centred(cell, text);
}

/** Shows General numbers with a decimal comma, booleans as WAAR and ONWAAR and errors by their Dutch names. */
export function showCellsInDutch(injector: Injector): void {
  const measure = canvasMeasure();
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'dutch-content',
    effect: InterceptorEffectEnum.Style,
    priority: AFTER_FORMATS,
    handler: (given, location, next) => {
      const cell = next(given);
      return cell && present(cell, location, measure);
    },
  });
}
