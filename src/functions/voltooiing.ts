import { breedte, cel, hoogte, isLeeg, maat, plek, type Argument } from './cellen';
import { weiger, type Plek } from './plek';
import { percentage } from './waarden';

/**
 * The completion degrees as fractions, the youngest month first, from one row or one column. Blank cells at the end
 * don't count; a wholly blank range is the same as none (undefined).
 * Throws for a range of more rows and columns, a blank in between, and a degree of 0% or above 150%.
 */
export function voltooiingsgraden(a: Argument | null): number[] | undefined {
  if (a === null) return undefined;
  const [rijen, kolommen] = [hoogte(a), breedte(a)];
  if (rijen > 1 && kolommen > 1) {
    weiger({ argument: a.naam }, `geef de graden op één rij; dit bereik is ${maat(a)} (rijen × kolommen).`);
  }
  const cellen = Array.from({ length: Math.max(rijen, kolommen) }, (_leeg, i) => ({
    waarde: cel(a, rijen > 1 ? i : 0, rijen > 1 ? 0 : i),
    plek: plek(a, rijen > 1 ? i : 0, rijen > 1 ? 0 : i),
  }));
  const aantal = cellen.findLastIndex(({ waarde }) => !isLeeg(waarde)) + 1;
  if (aantal === 0) return undefined;
  return cellen.slice(0, aantal).map(({ waarde, plek: hier }) => graad(waarde, hier));
}

function graad(waarde: unknown, hier: Plek): number {
  const gelezen = percentage(waarde, hier);
  if (gelezen === null) return weiger(hier, 'deze cel is leeg; geef elke maand een graad, zoals 95%.');
  if (gelezen.isZero()) weiger(hier, 'een voltooiingsgraad van 0% kan niet. Geef een percentage, zoals 95%.');
  return gelezen.toNumber();
}
