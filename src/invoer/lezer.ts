import type { Dagtal } from './aw319/maandverdeling';
import type { Declaratietotaal } from './totalen';

/** What a file holds, once all of it has been read and its totals close. Holds no persons. */
export interface Bestandstotaal {
  /** AW319, AW320 or 'tabel' */
  readonly bericht: string;
  readonly totalen: readonly Declaratietotaal[];
  /** prestatierecords, or rows of a table */
  readonly regels: number;
  /** of all of them together, in cents */
  readonly bedrag: number;
  /** the declaratieperiode; a table names none */
  readonly periode?: readonly [begin: Dagtal, eind: Dagtal];
  /** tells a file sent twice: who, which invoice, of when, how many lines and how much */
  readonly kenmerk: string;
  /** a test message (soort bericht T) */
  readonly test: boolean;
  /** what the user should know of it, as sentences */
  readonly opmerkingen: readonly string[];
}

/** Reads a file in pieces, which may end anywhere; both throw Bestandsfout for the first thing that is wrong. */
export interface Lezer {
  verwerk(brok: Uint8Array): void;
  /** Closes the file and gives its totals. */
  klaar(): Bestandstotaal;
}
