// jsdom has no TextEncoder and no structuredClone, and byte arrays of its own that Node's do not recognise: reading and
// writing .xlsx files needs them. To be imported before anything that handles files.
import { TextDecoder, TextEncoder } from 'node:util';

const empty = new TextEncoder().encode('');

/** Enough for what a workbook is made of: plain objects, lists, dates. */
function structuredClone(value: unknown): unknown {
  if (value instanceof Date) return new Date(value);
  if (Array.isArray(value)) return value.map(structuredClone);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, structuredClone(item)]));
}

Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  Uint8Array: empty.constructor,
  ArrayBuffer: empty.buffer.constructor,
  structuredClone,
});
