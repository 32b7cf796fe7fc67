// Excel tables that this add-in made are known by their names, wherever they stand.

/** The one of our tables that is a source: what was read from files of declarations. */
export const DECLARATIETABELNAAM = 'WLZ_Declaraties';

export function isOnzeTabel(naam: string | undefined): boolean {
  return naam !== undefined && /^WLZ_/i.test(naam);
}

/** Whether a table holds what we made of other sources: then it is none itself. */
export function isUitvoer(naam: string | undefined): boolean {
  return isOnzeTabel(naam) && naam?.toLowerCase() !== DECLARATIETABELNAAM.toLowerCase();
}
