// What is odd in a list, as sentences with a cell.
import type { Werkmapbeeld } from '../../beeld/werkmapbeeld';
import type { Vraag } from '../bron';
import { opErnst } from '../probleem';
import type { Probleem } from '../probleem';
import { bedragproblemen } from './bedragproblemen';
import type { Gelezenrij } from './gelezenrij';
import type { Lijst } from './lijst';
import { dubbeleRijen, naamproblemen } from './naamproblemen';
import { opzetproblemen } from './opzetproblemen';
import { totaalproblemen } from './totaalproblemen';

/** Everything the user should know about a list before it is used, the worst first. */
export function lijstproblemen(
  beeld: Werkmapbeeld,
  lijst: Lijst,
  rijen: readonly Gelezenrij[],
  vraag: Vraag,
): Probleem[] {
  return opErnst([
    ...opzetproblemen(beeld, lijst, rijen, vraag),
    ...naamproblemen(lijst, rijen, vraag),
    ...dubbeleRijen(lijst, rijen),
    ...bedragproblemen(lijst, rijen),
    ...totaalproblemen(beeld, lijst, rijen),
  ]);
}
