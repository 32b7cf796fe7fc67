// What the error values of Excel mean, and the sentence the user sees beside one.
import { dutchError } from '../nederlands';

const meanings: ReadonlyMap<string, string> = new Map([
  ['#VALUE!', 'Een waarde in de formule is van de verkeerde soort.'],
  ['#N/A', 'De gezochte waarde is er niet.'],
  ['#NAME?', 'De formule bevat een naam die niet bestaat.'],
  ['#DIV/0!', 'De formule deelt door nul of door een lege cel.'],
  ['#REF!', 'De formule verwijst naar een cel die er niet meer is.'],
  ['#NUM!', 'Een getal in de formule is te groot, te klein of ongeldig.'],
  ['#NULL!', 'De twee bereiken hebben geen cellen gemeen.'],
  ['#SPILL!', 'De uitkomst past niet: een van de cellen ernaast of eronder is gevuld.'],
  ['#CALC!', 'De berekening gaf geen uitkomst.'],
  ['#CYCLE!', 'De formule verwijst naar zichzelf.'],
  ['#ERROR!', 'De formule is niet te lezen.'],
  ['#GETTING_DATA', 'De uitkomst wordt berekend.'],
]);

/** What an error value means, in a Dutch sentence; undefined when the text is no error value. */
export const errorMeaning = (value: string): string | undefined => meanings.get(value);

/** The value of a function that is still being calculated. */
export const PENDING = '#GETTING_DATA';

/** The first custom function in a formula: "WLZ.RICHTTARIEF" of "=SUM(WLZ.RICHTTARIEF(1,2))". */
export function functionIn(formula: string, namespace: string): string | undefined {
  const upper = formula.toUpperCase();
  const start = upper.indexOf(`${namespace.toUpperCase()}.`);
  if (namespace === '' || start < 0) return undefined;
  return /^[\w.]+/.exec(upper.slice(start))?.[0];
}

/**
 * The sentence for a cell that shows an error.
 * @param value the raw value of the cell
 * @param message what the function said about it, '' when it said nothing
 * @param name the custom function in the cell's formula
 * @returns undefined when the cell shows no error
 */
export function errorSentence(value: unknown, message: string, name: string | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  const meaning = errorMeaning(value);
  if (meaning === undefined) return undefined;
  if (message === '') return `${dutchError(value)}: ${meaning}`;
  return name && !message.startsWith(name) ? `${name}: ${message}` : message;
}
