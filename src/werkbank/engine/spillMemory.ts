// The spills that readers have seen: Univer forgets a spill at once when its formula is edited or gives an error.
import { type ICellData, type IRange, type Nullable, ObjectMatrix } from '@univerjs/core';
import { ErrorType, type FormulaDataModel, type IFormulaData } from '@univerjs/engine-formula';

/** The cell a formula stands in. */
export interface Anchor {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Spill extends Anchor {
  readonly range: IRange;
  /** waits for a function of the add-in: until that answers, readers are left with what they have */
  readonly pending: boolean;
}

type Results = Record<string, Nullable<Record<string, Nullable<ObjectMatrix<Nullable<ICellData>>>>>>;

export const keyOf = ({ unitId, sheetId, row, column }: Anchor): string =>
  `${unitId}!${sheetId}!${row}!${column}`;

export class SpillMemory {
  private seen = new Map<string, Spill>();

  constructor(private readonly formulas: FormulaDataModel) {}

  rangeAt(anchor: Anchor): IRange | undefined {
    return this.seen.get(keyOf(anchor))?.range;
  }

  /** Spills whose formula was cleared or replaced since the last calculation. */
  vanished(formulaData: IFormulaData): Spill[] {
    const now = this.formulas.getArrayFormulaRange();
    return [...this.seen.values()].filter(({ unitId, sheetId, row, column, pending }) => {
      if (now[unitId]?.[sheetId]?.[row]?.[column]) return false;
      return !pending || !formulaData[unitId]?.[sheetId]?.[row]?.[column];
    });
  }

  /** After a calculation. @param results what was calculated */
  learn(results: Results): void {
    const next = new Map<string, Spill>();
    for (const spill of this.current()) next.set(keyOf(spill), spill);
    for (const [key, spill] of this.seen) {
      const cell = results[spill.unitId]?.[spill.sheetId]?.getValue(spill.row, spill.column);
      const pending = cell ? cell.v === ErrorType.CONNECT : spill.pending;
      if (pending && !next.has(key)) next.set(key, { ...spill, pending });
    }
    this.seen = next;
  }

  private current(): Spill[] {
    const spills: Spill[] = [];
    for (const [unitId, sheets] of Object.entries(this.formulas.getArrayFormulaRange())) {
      for (const [sheetId, cells] of Object.entries(sheets ?? {})) {
        new ObjectMatrix<Nullable<IRange>>(cells ?? {}).forValue((row, column, range) => {
          if (range) spills.push({ unitId, sheetId, row, column, range, pending: false });
        });
      }
    }
    return spills;
  }
}
