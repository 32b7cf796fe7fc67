import { datum } from '../../domein/datum';
import type { Datum } from '../../domein/datum';

/** The day it is where the user is. @param nu the clock, for tests */
export function vandaagIs(nu = new Date()): Datum {
  return datum(nu.getFullYear(), nu.getMonth() + 1, nu.getDate());
}
