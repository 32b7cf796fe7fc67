// Excel.HorizontalAlignment and Excel.VerticalAlignment beside Univer's.
import { HorizontalAlign, VerticalAlign } from '@univerjs/core';
import { invalidArgument } from './errors';

export const horizontal = new Map<string, HorizontalAlign>([
  ['General', HorizontalAlign.UNSPECIFIED],
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Justify', HorizontalAlign.JUSTIFIED],
  ['Distributed', HorizontalAlign.DISTRIBUTED],
]);
export const vertical = new Map<string, VerticalAlign>([
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
  ['Bottom', VerticalAlign.BOTTOM],
]);

export function nameOf<T>(
  names: ReadonlyMap<string, T>,
  value: T | null | undefined,
  otherwise: string,
): string {
  for (const [name, known] of names) if (known === value) return name;
  return otherwise;
}

/** @throws InvalidArgument for a name that is not in the list */
export function known<T>(names: ReadonlyMap<string, T>, value: unknown, member: string): T {
  const found = typeof value === 'string' ? names.get(value) : undefined;
  if (found === undefined) throw invalidArgument(`${member} ${String(value)}`);
  return found;
}
