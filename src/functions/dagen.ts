import { type Datum, datumUitSerieel, datumUitTekst } from '../domein/datum';
import { isLeeg } from './cellen';
import { weiger, type Plek } from './plek';
import { kaal } from './waarden';

/**
 * The day in a cell, or null for a blank cell: a date as Excel keeps it (a serial number), or text such as
 * `31-10-2024` or `2024-10-31`. Refuses a year typed as 2024, which would be a day in 1905.
 */
export function dag(cel: unknown, plek: Plek): Datum | null {
  const waarde = kaal(cel, plek);
  if (isLeeg(waarde)) return null;
  const gelezen = typeof waarde === 'string' ? datumUitTekst(waarde) : uitSerieel(waarde);
  return gelezen ?? weiger(plek, 'hier staat geen datum. Typ bijvoorbeeld 31-10-2024.');
}

/** Before this day (1 January 2000) a number is no date of ours but something else. */
const EERSTE_SERIEEL = 36526;

function uitSerieel(waarde: unknown): Datum | undefined {
  return typeof waarde === 'number' && waarde >= EERSTE_SERIEEL ? datumUitSerieel(waarde) : undefined;
}
