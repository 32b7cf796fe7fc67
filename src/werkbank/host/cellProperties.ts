// range.getCellProperties() and setCellProperties(): the format of every cell in one call.
import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { matrixOf } from './area';
import { ensure, execute, isUnbounded, shaped, styleAt } from './cells';
import { toRange } from './univerRange';
import { formatStyle, readFormat, type Values } from './cellFormat';
import { invalidArgument } from './errors';
import type { Range } from './model/range';

const asValues = (value: unknown): Values => Object(value) as Values;

/** @throws InvalidArgument for whole rows and columns, and for what this host does not tell of a cell */
export function cellProperties(range: Range, options: unknown): Values[][] {
  if (isUnbounded(range.area)) throw invalidArgument('cells of whole rows or columns');
  const { address, addressLocal, format, ...rest } = asValues(options);
  const unknown = Object.entries(rest).find(([, wanted]) => wanted === true);
  if (unknown) throw invalidArgument(unknown[0]);
  const { row, column } = range.area;
  return matrixOf(range.area, (i, j) => {
    const where = address === true || addressLocal === true ? range.GetCell(i - row, j - column).Address : '';
    return {
      ...(address === true ? { address: where } : {}),
      ...(addressLocal === true ? { addressLocal: where } : {}),
      ...(format ? { format: readFormat(format, styleAt(range.sheet, i, j)) } : {}),
    };
  });
}

/** @param values one object per cell; what a cell's object leaves out stays as it is */
export function setCellProperties(range: Range, values: unknown): void {
  const { context, sheet, area } = range;
  context.protection.guard(sheet, 'allowFormatCells');
  if (!Array.isArray(values)) throw invalidArgument('cellPropertiesData');
  const matrix = shaped(values, area);
  ensure(sheet, area);
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  matrix.forEach((line, i) =>
    line.forEach((cell, j) => {
      const { format, ...rest } = asValues(cell);
      const [unknown] = Object.keys(rest);
      if (unknown !== undefined) throw invalidArgument(unknown);
      const style = formatStyle(format, styleAt(sheet, area.row + i, area.column + j));
      if (Object.keys(style).length === 0) return;
      (cells[area.row + i] ??= {})[area.column + j] = { s: style as ICellData['s'] };
    }),
  );
  if (Object.keys(cells).length === 0) return;
  execute(context.engine, sheet, SetRangeValuesCommand.id, { range: toRange(area), value: cells });
}
