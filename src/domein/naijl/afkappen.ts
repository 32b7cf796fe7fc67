import { type Driehoek, controleerDriehoek } from './driehoek';

/** How many rows show each development: an amount at an age and at the next one. */
function paren(driehoek: Driehoek): number[] {
  const stappen = (driehoek[0]?.length ?? 1) - 1;
  return Array.from(
    { length: stappen },
    (_leeg, leeftijd) =>
      driehoek.filter((rij) => rij[leeftijd] && (rij[leeftijd + 1] ?? null) !== null).length,
  );
}

/**
 * The triangle up to the last age that enough rows have reached; later ages are left out. What a row is known for at a
 * later age is left out too, so that it can still tell how earlier ages develop.
 *
 * @param minstens the fewest rows that each development must rest on; policy (keuze)
 * @throws RangeError when it is no triangle, or when not even the first development rests on enough rows.
 */
export function afgekapt(driehoek: Driehoek, minstens: number): Driehoek {
  controleerDriehoek(driehoek);
  const gezien = paren(driehoek);
  const tekort = gezien.findIndex((aantal) => aantal < minstens);
  if (tekort === 0) {
    const hoeveel =
      gezien[0] === 1
        ? 'is het eerste verloop van 1 maand'
        : `is het eerste verloop van ${gezien[0] ?? 0} maanden`;
    throw new RangeError(`In de driehoek ${hoeveel} bekend; nodig zijn er ${minstens}.`);
  }
  const breedte = tekort < 0 ? gezien.length + 1 : tekort + 1;
  return driehoek.map((rij) => rij.slice(0, breedte));
}
