// What was read stays as long as the workbook's service does: switching tabs or closing the pane loses nothing. Files
// and totals only; nothing of it is stored.
import type { Bestandsuitkomst } from '../../../invoer/bestanden';
import type { Leesopties } from '../../../invoer/soort';
import type { Werkmapdienst } from '../../../werkmap';

/** A file and what became of it. */
export interface Gelezen {
  bestand: File;
  uitkomst: Bestandsuitkomst;
}

/** Whether new totals are added to the sheet or take the place of what is there. */
export type Wijze = 'aanvullen' | 'vervangen';

export interface Declaratiestand {
  gelezen: readonly Gelezen[];
  opties: Leesopties;
  wijze: Wijze;
}

const BEGIN: Declaratiestand = { gelezen: [], opties: {}, wijze: 'aanvullen' };

const standen = new WeakMap<Werkmapdienst, Declaratiestand>();

export function leesGeheugen(dienst: Werkmapdienst): Declaratiestand {
  return standen.get(dienst) ?? BEGIN;
}

export function bewaarGeheugen(dienst: Werkmapdienst, stand: Declaratiestand): void {
  standen.set(dienst, stand);
}
