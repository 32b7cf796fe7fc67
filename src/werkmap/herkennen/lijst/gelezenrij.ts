import type { Broncel } from '../bron';
import type { Aanbiederrij, Bedragveld, Tekstveld } from './lijst';

/** A row of a list with the cells it was read from, for the problems. */
export interface Gelezenrij {
  rij: Aanbiederrij;
  tekst: Readonly<Record<Tekstveld, string>>;
  /** The productiemaand in a list with a row per month: 2024-01, or what stands there instead; else ''. */
  periode: string;
  /** That month (1 to 12), when it can be read, and its year. */
  maand?: number;
  jaar: number;
  /** What was declared, in such a list; else ''. */
  prestatie: string;
  /** When it was booked, in such a list that tells; else ''. */
  boeking: string;
  cellen: Readonly<Partial<Record<Bedragveld, Broncel>>>;
}
