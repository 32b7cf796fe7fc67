// What Excel accepts as the name of a sheet.
import { invalidArgument, itemAlreadyExists } from './errors';

const MAX_LENGTH = 31;

/** Excel compares names without regard to case. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * @param others names already in use
 * @throws InvalidArgument (empty, over 31 characters, : \ / ? * [ ], an apostrophe at an end) or ItemAlreadyExists
 */
export function checkedSheetName(name: unknown, others: Iterable<string>): string {
  if (typeof name !== 'string' || name.trim() === '') throw invalidArgument('worksheet name');
  if (name.length > MAX_LENGTH || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name)) {
    throw invalidArgument(`worksheet name ${name}`);
  }
  for (const other of others) if (sameName(other, name)) throw itemAlreadyExists(`worksheet ${name}`);
  return name;
}

/** 'Blad2' when there is a 'Blad1': the first free name, as Dutch Excel gives it. */
export function newSheetName(others: readonly string[]): string {
  for (let n = others.length + 1; ; n++) {
    const name = `Blad${n}`;
    if (!others.some((other) => sameName(other, name))) return name;
  }
}
