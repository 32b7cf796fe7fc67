import { Invoerfout } from './fouten';

/** Where a value stands, for the sentence of an error: rows and columns count from 1 within the argument. */
export interface Plek {
  argument: string;
  rij?: number;
  kolom?: number;
}

/** "percentage", "prognose, rij 4" or "realisatie, rij 4, kolom 2". */
export function plekInWoorden({ argument, rij, kolom }: Plek): string {
  return [argument, rij === undefined ? '' : `rij ${rij}`, kolom === undefined ? '' : `kolom ${kolom}`]
    .filter((deel) => deel !== '')
    .join(', ');
}

/** Throws the error for a value that can't be used: the place, what is wrong and what to do. */
export function weiger(plek: Plek, zin: string, soort: 'waarde' | 'nb' = 'waarde'): never {
  throw new Invoerfout(`${plekInWoorden(plek)}: ${zin}`, soort);
}
