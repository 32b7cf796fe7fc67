// functions.json: what the add-in says about its custom functions.

export interface FunctionParameter {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
}

export interface FunctionOptions {
  stream?: boolean;
  cancelable?: boolean;
  requiresAddress?: boolean;
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: readonly FunctionParameter[];
  result?: { type?: string; dimensionality?: string };
  options?: FunctionOptions;
}

export interface Metadata {
  functions: readonly FunctionMetadata[];
  /** errors in cells reach the function instead of being its result */
  allowErrorForDataTypeAny?: boolean;
}

/** Narrows the content of a functions.json; @throws TypeError when it is none */
export function asMetadata(content: object): Metadata {
  if ('functions' in content && Array.isArray(content.functions)) return content as Metadata;
  throw new TypeError('functions.json holds no list of functions');
}
