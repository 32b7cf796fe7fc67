import { argument, optioneel, type Argument } from './cellen';
import type { Lees } from './uitzenden';
import { jaartal, jaNee, tekst } from './waarden';

/** The arguments with which a function asks what a zorgkantoor decided, in the order the user types them. */
export interface Vraagargumenten {
  zorgkantoor: Argument;
  jaar: Argument;
  leveringsvorm: Argument | null;
  nieuweAanbieder: Argument | null;
  sector: Argument | null;
}

/** One question about the policy, from the cells of one row. */
export interface Beleidsvraag {
  zorgkantoor: string;
  jaar: number;
  leveringsvorm: string | undefined;
  nieuweAanbieder: boolean | undefined;
  sector: string | undefined;
}

/** Gives the arguments the names the user knows; what was omitted is null. */
export function vraagargumenten(
  zorgkantoor: unknown,
  jaar: unknown,
  leveringsvorm: unknown,
  nieuweAanbieder: unknown,
  sector: unknown,
): Vraagargumenten {
  return {
    zorgkantoor: argument('zorgkantoor', zorgkantoor),
    jaar: argument('jaar', jaar),
    leveringsvorm: optioneel('leveringsvorm', leveringsvorm),
    nieuweAanbieder: optioneel('nieuweAanbieder', nieuweAanbieder),
    sector: optioneel('sector', sector),
  };
}

/** The question of one row, or null when its zorgkantoor or year is blank. Throws for a cell that can't be read. */
export function leesVraag(a: Vraagargumenten, lees: Lees): Beleidsvraag | null {
  const zorgkantoor = lees(a.zorgkantoor, tekst);
  const jaar = lees(a.jaar, jaartal);
  if (zorgkantoor === null || jaar === null) return null;
  return {
    zorgkantoor,
    jaar,
    leveringsvorm: lees(a.leveringsvorm, tekst) ?? undefined,
    nieuweAanbieder: lees(a.nieuweAanbieder, jaNee) ?? undefined,
    sector: lees(a.sector, tekst) ?? undefined,
  };
}
