// From what Univer hands to a function to what office.js hands to the add-in.
import {
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  type FunctionVariantType,
  type ArrayValueObject,
  type ErrorValueObject,
} from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/core';
import type { FunctionMetadata, FunctionParameter } from './metadata';

/** What an empty cell is on the wire: null (Excel on the web, newer desktop), 0 (older desktop) or ''. */
export type Blank = null | 0 | '';

/** Univer's "#GETTING_DATA" stands for Excel's #BUSY!. */
export const PENDING = ErrorType.CONNECT;

/** An argument that makes the call needless: the error is the result. */
export class InputError extends Error {
  constructor(readonly errorType: ErrorType) {
    super(errorType);
  }
}

type WireScalar = null | number | string | boolean | { type: 'CustomFunctionError'; code: string };

export interface ArgumentRules {
  blank: Blank;
  allowErrors: boolean;
}

const isError = (value: BaseValueObject): value is ErrorValueObject => value.isError();

function scalar(value: Nullable<BaseValueObject>, rules: ArgumentRules): WireScalar {
  if (value == null || value.isNull()) return rules.blank; // this is what registerFunction would lose: it gives 0
  if (!isError(value)) return value.getValue();
  const code = value.getErrorType();
  if (!rules.allowErrors || code === PENDING) throw new InputError(code);
  return { type: 'CustomFunctionError', code };
}

const isReference = (variant: FunctionVariantType): variant is BaseReferenceObject =>
  variant.isReferenceObject();
const isArray = (variant: FunctionVariantType): variant is ArrayValueObject => variant.isArray();

function matrixOf(variant: FunctionVariantType, rules: ArgumentRules): WireScalar[][] {
  const array = isReference(variant) ? variant.toArrayValueObject() : isArray(variant) ? variant : null;
  if (array) return array.getArrayValue().map((row) => row.map((cell) => scalar(cell, rules)));
  return [[scalar(variant as BaseValueObject, rules)]];
}

function isOmitted(variant: FunctionVariantType | undefined): variant is undefined {
  if (variant === undefined) return true; // left out at the end
  return !isReference(variant) && (variant as BaseValueObject).isNull(); // F(1,,2)
}

function argument(
  variant: FunctionVariantType | undefined,
  parameter: FunctionParameter,
  rules: ArgumentRules,
): unknown {
  if (isOmitted(variant)) return null;
  const matrix = matrixOf(variant, rules);
  if (parameter.dimensionality === 'matrix') return matrix;
  const [[value] = []] = matrix;
  const single = matrix.length === 1 && matrix[0]?.length === 1;
  if (!single || value === undefined) throw new InputError(ErrorType.VALUE); // Excel would map the call over the range
  if (parameter.type === 'number' && typeof value === 'string' && value !== '')
    throw new InputError(ErrorType.VALUE);
  if (parameter.type === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return String(value);
  return value;
}

/**
 * The arguments of one call in wire form; a repeating parameter becomes one list.
 * @throws InputError when an error cell or a wrong type decides the result without a call
 */
export function wireArguments(
  variants: readonly FunctionVariantType[],
  { parameters }: FunctionMetadata,
  rules: ArgumentRules,
): unknown[] {
  const last = parameters.at(-1);
  const repeating = last?.repeating ? last : undefined;
  const fixed = repeating ? parameters.slice(0, -1) : parameters;
  if (!repeating && variants.length > parameters.length) throw new InputError(ErrorType.NA);
  const args = fixed.map((parameter, i) => argument(variants[i], parameter, rules));
  if (repeating)
    args.push(variants.slice(fixed.length).map((variant) => argument(variant, repeating, rules)));
  return args;
}
