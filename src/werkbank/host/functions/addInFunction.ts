// One custom function of the add-in as a function of Univer.
import { BaseFunction, type BaseValueObject, ErrorType, ErrorValueObject } from '@univerjs/engine-formula';
import type { FunctionMetadata } from './metadata';
import { InputError, wireArguments, type ArgumentRules } from './wireArguments';

/** Where a formula stands. */
export interface Caller {
  unitId: string;
  sheetId: string;
  row: number;
  column: number;
}

/** Answers a call at once: with its result, or with "busy" when it still has to be made. */
export type Invoke = (
  metadata: FunctionMetadata,
  args: readonly unknown[],
  caller: Caller,
) => BaseValueObject;

/**
 * A BaseFunction with needsReferenceObject, and not Univer's CustomFunction: only here is an empty cell still
 * different from 0. Parameter counts are checked by us, because Univer's check gives #N/A.
 */
export class AddInFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly rules: ArgumentRules,
    private readonly invoke: Invoke,
  ) {
    super(metadata.name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    // One object serves all cells: read where we are before anything else.
    const caller = {
      unitId: this.unitId ?? '',
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    };
    try {
      return this.invoke(this.metadata, wireArguments(variants, this.metadata, this.rules), caller);
    } catch (error) {
      return ErrorValueObject.create(error instanceof InputError ? error.errorType : ErrorType.VALUE);
    }
  }
}
