import type { Invoerrij } from '../../domein/contracteerruimte';
import type { Bronkeuze } from './bronkeuze';

/** An input row with the source it has and those it could have. */
export interface Rijkoppeling {
  rij: Invoerrij;
  /** undefined: nothing was recognised. */
  keuze?: Bronkeuze;
  /** The best first; the chosen one is among them. */
  keuzes: readonly Bronkeuze[];
  /** The user chose it, now or an earlier month. */
  bevestigd: boolean;
  /** The user said that it has no source. */
  geen: boolean;
  /** May stay without a source (then 0). */
  optioneel: boolean;
}
