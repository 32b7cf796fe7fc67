// In which step of the herschikking a problem can be solved.
import type { Probleem } from '../herkennen/probleem';
import type { Probleemstap, Stapprobleem } from './types';

/** The problems with the step they belong to. */
export function bijStap(stap: Probleemstap, problemen: readonly Probleem[]): Stapprobleem[] {
  return problemen.map((probleem) => ({ ...probleem, stap }));
}

/** Those of one step. */
export function vanStap(problemen: readonly Stapprobleem[], stap: Probleemstap): Stapprobleem[] {
  return problemen.filter((probleem) => probleem.stap === stap);
}
