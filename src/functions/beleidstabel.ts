import { type Beleidstabel, leesBeleidstabel } from '../beleid/beleidstabel';
import { type Celwaarde, type Tabelcellen, Tabelfout } from '../beleid/tabel';
import { type Argument, isLeeg, optioneel, plek } from './cellen';
import { Invoerfout } from './fouten';
import { kaal } from './waarden';

/**
 * Reads a table with a header row through `lees` (from beleid), and says an error of the table as one of the
 * argument: "regime, rij 3, kolom Grens: …". A cell that holds an error is refused with its place.
 */
export function uitTabel<T>(a: Argument, lees: (cellen: Tabelcellen) => T): T {
  const cellen = a.cellen.map((rij, r) => rij.map((cel, k) => celwaarde(kaal(cel, plek(a, r, k)))));
  try {
    return lees(cellen);
  } catch (fout) {
    if (!(fout instanceof Tabelfout)) throw fout;
    throw new Invoerfout([a.naam, fout.message].join(fout.rij === undefined ? ': ' : ', '));
  }
}

/** The workbook's own policy (table WLZ_Beleid); undefined when the argument is omitted or wholly blank. */
export function leesBeleid(invoer: unknown): Beleidstabel | undefined {
  const a = optioneel('beleid', invoer);
  if (a === null || a.cellen.every((rij) => rij.every(isLeeg))) return undefined;
  return uitTabel(a, leesBeleidstabel);
}

function celwaarde(waarde: unknown): Celwaarde {
  if (isLeeg(waarde)) return null;
  return typeof waarde === 'number' || typeof waarde === 'boolean' ? waarde : String(waarde);
}
