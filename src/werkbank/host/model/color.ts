// Colours on the wire: '#RRGGBB' in capitals, or the English name of an HTML colour.
import type { Nullable } from '@univerjs/core';
import { invalidArgument } from '../errors';

/** @throws InvalidArgument for anything that is no colour */
export function checkedColor(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('color');
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  if (/^#[0-9a-f]{3}$/i.test(value)) return value.replace(/[0-9a-f]/gi, '$&$&').toUpperCase();
  if (/^[a-z]+$/i.test(value)) return value.toLowerCase();
  throw invalidArgument(`color ${value}`);
}

/** Univer keeps what it was given: 'rgb(1, 2, 3)' and lower case become '#RRGGBB'. */
export function wireColor(value: Nullable<string>, otherwise: string): string {
  if (!value) return otherwise;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(value);
  if (!parts) return value.startsWith('#') ? value.slice(0, 7).toUpperCase() : value;
  const hex = parts.slice(1).map((part) => Number(part).toString(16).padStart(2, '0'));
  return `#${hex.join('').toUpperCase()}`;
}
