// Is this a formula at all? Excel refuses one it cannot read with InvalidArgument instead of putting it in the cell.
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Engine } from '../engine/engine';
import { shielded } from '../engine/structuredText';
import { invalidArgument } from './errors';

const opening = '([{';
const closing = ')]}';

/** Separators of another language: a semicolon outside {…}, a comma outside every bracket ('=1,5'). */
function hasForeignSeparator(formula: string): boolean {
  const open: string[] = [];
  let quote = '';
  for (const letter of formula) {
    if (quote !== '') {
      if (letter === quote) quote = '';
      continue;
    }
    if (letter === '"' || letter === "'") quote = letter;
    else if (opening.includes(letter)) open.push(letter);
    else if (closing.includes(letter)) open.pop();
    else if (letter === ';' && open.at(-1) !== '{') return true;
    else if (letter === ',' && open.length === 0) return true;
  }
  return false;
}

/** @throws InvalidArgument when an English Excel could not read the formula */
export function checkFormula(engine: Engine, formula: string): void {
  // Univer remembers parsed formulas by their text, and this way of asking does not know the defined names. The space
  // behind it keeps the answer apart from the one Univer will calculate with.
  const tree = engine.injector.get(LexerTreeBuilder).treeBuilder(`${formula} `);
  if (typeof tree === 'string' || hasForeignSeparator(shielded(formula)))
    throw invalidArgument(`formula ${formula}`);
}
