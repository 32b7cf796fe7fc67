import { vereenvoudig } from '../domein/tekst';
import { kort } from './keuze';
import type { Lijn } from './lijn';
import { weiger } from './plek';
import { tekst } from './waarden';

/**
 * The names of regio's in a row or a column; null for a blank cell. Throws for a total among them and for a regio that
 * stands there twice.
 */
export function leesRegionamen(regios: Lijn): (string | null)[] {
  const gezien = new Map<string, number>();
  return Array.from({ length: regios.aantal }, (_leeg, i) => {
    const naam = tekst(regios.cel(i), regios.plek(i));
    if (naam === null) return null;
    const sleutel = vereenvoudig(naam) || naam;
    if (sleutel.startsWith('totaal')) {
      weiger(regios.plek(i), `"${kort(naam)}" is geen regio. Laat het totaal buiten het bereik.`);
    }
    const eerder = gezien.get(sleutel);
    if (eerder !== undefined) {
      weiger(regios.plek(i), `regio "${kort(naam)}" staat er ook als ${eerder}e. Laat er één staan.`);
    }
    gezien.set(sleutel, i + 1);
    return naam;
  });
}
