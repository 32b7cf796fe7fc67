// What makes a row of a list the only one of its kind.
import { vereenvoudig } from '../../../domein/tekst';
import type { Gelezenrij } from './gelezenrij';

/** Aanbieder, leveringsvorm and regio of a row as one text; undefined when nothing says whose the row is. */
export function rijsleutel({ rij, tekst }: Gelezenrij): string | undefined {
  const wie = rij.agb ?? vereenvoudig(tekst.aanbieder);
  if (wie === '') return undefined;
  const vorm = rij.leveringsvorm ?? vereenvoudig(tekst.leveringsvorm);
  return [wie, vorm, rij.regio ?? vereenvoudig(tekst.regio)].join('|');
}
