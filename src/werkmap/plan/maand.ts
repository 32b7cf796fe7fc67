const maanden = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** The Dutch names of the months, January first. */
export const MAANDNAMEN: readonly string[] = maanden;

/**
 * Name of a month.
 * @param maand 1 to 12
 * @throws RangeError for another number
 */
export function maandnaam(maand: number): string {
  const naam = maanden[maand - 1];
  if (!naam) throw new RangeError(`Maand ${maand} bestaat niet.`);
  return naam;
}
