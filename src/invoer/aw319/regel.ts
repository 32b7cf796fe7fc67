import { Bestandsfout } from '../bestandsfout';
import { eersteByte, getal } from './bytes';
import { isDag, type Dagtal } from './maandverdeling';
import type { Veld } from './posities';

const [C, D] = [67, 68];

/**
 * The record being read: a place in the bytes of a file. One object that moves along, because a file has millions of
 * records.
 */
export class Regel {
  bytes: Uint8Array = new Uint8Array();
  view = new DataView(this.bytes.buffer);
  begin = 0;
  /** counts from 1 */
  nummer = 0;

  /** Moves on to the next record. */
  naar(bytes: Uint8Array, view: DataView, begin: number): void {
    this.bytes = bytes;
    this.view = view;
    this.begin = begin;
    this.nummer += 1;
  }

  weiger(zin: string, veld?: Veld): never {
    throw new Bestandsfout(zin, this.nummer, veld === undefined ? undefined : veld.begin + 1);
  }

  /** A number that must be there. */
  getal(veld: Veld): number {
    const gelezen = getal(this.bytes, this.begin, veld);
    if (gelezen < 0) this.weiger(`${veld.naam} bestaat niet uit ${veld.lengte} cijfers.`, veld);
    return gelezen;
  }

  dag(veld: Veld): Dagtal {
    const dag = this.getal(veld);
    if (!isDag(dag)) this.weiger(`${veld.naam} is geen dag (EEJJMMDD) van 2000 tot en met 2099.`, veld);
    return dag;
  }

  /** 1 for debit, −1 for credit. */
  teken(veld: Veld): 1 | -1 {
    const letter = eersteByte(this.bytes, this.begin, veld);
    if (letter === D) return 1;
    return letter === C ? -1 : this.weiger(`${veld.naam}: verwacht is D of C.`, veld);
  }
}
