// What every sheet of a herschikking is made from, and what its making gives.
import type { Regime } from '../../domein/herschikking';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import type { Bladplan } from '../plan/wijzigingsplan';
import type { Herschikgegevens, Herschikuitkomst } from './types';
import type { Herschikindeling } from './uitleg';
import type { Herschikvraag } from './vraag';

/** All that the sheet is made from. */
export interface Bladvraag {
  beeld: Werkmapbeeld;
  vraag: Herschikvraag;
  gegevens: Herschikgegevens;
  regime: Regime;
  uitkomst: Herschikuitkomst;
  indeling: Herschikindeling;
}

/** A sheet of the plan, with what is good to know about it; or why it can't be written. */
export type Bladuitkomst = { bladplan: Bladplan; opmerking?: string } | { zin: string };
