// Says so when a worksheet holds more than is read of it.
import { kolomletters } from './adres';
import type { Bladbeeld } from './werkmapbeeld';

/** A sentence about the rows or columns of a worksheet that are not read; undefined when all of it is. */
export function onleesbaarDeel(blad: Bladbeeld): string | undefined {
  const { gebruikt, bereik } = blad;
  if (!gebruikt) return undefined;
  const gelezen = bereik?.gebied ?? { rij: gebruikt.rij, kolom: gebruikt.kolom, rijen: 0, kolommen: 0 };
  const laatsteRij = gelezen.rij + gelezen.rijen;
  const laatsteKolom = gelezen.kolom + gelezen.kolommen;
  const rijen = gebruikt.rij + gebruikt.rijen > laatsteRij;
  const kolommen = gebruikt.kolom + gebruikt.kolommen > laatsteKolom;
  if (!rijen && !kolommen) return undefined;
  const delen = [
    ...(rijen ? [`vanaf rij ${laatsteRij + 1}`] : []),
    ...(kolommen ? [`vanaf kolom ${kolomletters(laatsteKolom)}`] : []),
  ];
  return `Blad ${blad.naam} is groter dan WLZ leest: ${delen.join(' en ')} telt niets mee. Splits het blad.`;
}
