// Which cells a command of Univer changed, as Excel would put it.
import {
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IRange,
  type Nullable,
  ObjectMatrix,
} from '@univerjs/core';
import {
  type IInsertColMutationParams,
  type IInsertRowMutationParams,
  type IMoveRangeMutationParams,
  InsertColMutation,
  InsertRowMutation,
  type IRemoveColMutationParams,
  type IRemoveRowsMutationParams,
  type ISetRangeValuesMutationParams,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import { bounding, MAX_COLUMNS, MAX_ROWS, type Area } from './area';
import { fromRange } from './univerRange';

export interface Change {
  sheetId: string;
  area: Area;
  /** Excel.DataChangeType */
  type: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
}

/** Fields of a cell that are content; a change of the rest (style) is no change of data. */
const content: readonly (keyof ICellData)[] = ['v', 'f', 'si', 'p'];

const changesContent = (cell: Nullable<ICellData>): boolean =>
  !cell || content.some((field) => field in cell);

function editedArea(matrix: ISetRangeValuesMutationParams['cellValue']): Area | null {
  let area: Area | null = null;
  new ObjectMatrix(matrix ?? {}).forValue((row, column, cell) => {
    if (!changesContent(cell)) return;
    const own = { row, column, rows: 1, columns: 1 };
    area = area ? bounding(area, own) : own;
  });
  return area;
}

const wholeRows = (range: IRange): Area => ({ ...fromRange(range), column: 0, columns: MAX_COLUMNS });
const wholeColumns = (range: IRange): Area => ({ ...fromRange(range), row: 0, rows: MAX_ROWS });

function moved({ from, to }: IMoveRangeMutationParams): Change[] {
  return [from, to].flatMap(({ subUnitId, value }) => {
    const area = editedArea(value);
    return area ? [{ sheetId: subUnitId, area, type: 'RangeEdited' as const }] : [];
  });
}

/** The changes one executed command made; results of calculations and formats are none. */
export function changesOf({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): Change[] {
  switch (id) {
    case SetRangeValuesMutation.id: {
      if (options?.fromFormula) return [];
      const { subUnitId: sheetId, cellValue } = params as ISetRangeValuesMutationParams;
      const area = editedArea(cellValue);
      return area ? [{ sheetId, area, type: 'RangeEdited' }] : [];
    }
    case MoveRangeMutation.id:
      return moved(params as IMoveRangeMutationParams);
    case InsertRowMutation.id: {
      const { subUnitId: sheetId, range } = params as IInsertRowMutationParams;
      return [{ sheetId, area: wholeRows(range), type: 'RowInserted' }];
    }
    case RemoveRowMutation.id: {
      const { subUnitId: sheetId, range } = params as IRemoveRowsMutationParams;
      return [{ sheetId, area: wholeRows(range), type: 'RowDeleted' }];
    }
    case InsertColMutation.id: {
      const { subUnitId: sheetId, range } = params as IInsertColMutationParams;
      return [{ sheetId, area: wholeColumns(range), type: 'ColumnInserted' }];
    }
    case RemoveColMutation.id: {
      const { subUnitId: sheetId, range } = params as IRemoveColMutationParams;
      return [{ sheetId, area: wholeColumns(range), type: 'ColumnDeleted' }];
    }
    default:
      return [];
  }
}
