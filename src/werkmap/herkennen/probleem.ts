// Something about the sources that the user should know, with the cell it is about.
import type { Celpositie } from '../beeld/adres';

/** fout: the table will miss this; waarschuwing: probably not what was meant; info: good to know. */
export type Ernst = 'fout' | 'waarschuwing' | 'info';

/** What a cell becomes. */
export interface Celcorrectie {
  cel: Celpositie;
  waarde: string | number;
}

/** A correction that can be taken over with one click: this text or number in that cell. */
export interface Correctie extends Celcorrectie {
  /** Other cells of the same worksheet that are corrected with it. */
  meer?: readonly Celcorrectie[];
  /** Text on the button. */
  knop: string;
}

export interface Probleem {
  ernst: Ernst;
  /** Short Dutch sentence: what, where, and what to do when that isn't plain. */
  zin: string;
  cel?: Celpositie;
  correctie?: Correctie;
}

const volgorde: readonly Ernst[] = ['fout', 'waarschuwing', 'info'];

/** The worst first; otherwise the order in which they were found. */
export function opErnst<T extends Probleem>(problemen: readonly T[]): T[] {
  return [...problemen].sort((a, b) => volgorde.indexOf(a.ernst) - volgorde.indexOf(b.ernst));
}
