// Development triangles in the workbook: what they are, whatever they were read from.
import type { Leveringsvorm } from '../../domein/leveringsvorm';
import type { Driehoek } from '../../domein/naijl/driehoek';
import type { Gebied } from '../beeld/adres';

/** A productiemaand: month 1 to 12. */
export interface Productiemaand {
  jaar: number;
  maand: number;
}

/** One triangle: a row per productiemaand, consecutive, the oldest first; cumulative amounts in cents. */
export interface Driehoekbron {
  maanden: readonly Productiemaand[];
  driehoek: Driehoek;
  /** The cells with the amounts; absent = it stands nowhere as a triangle. */
  plek?: { blad: string; gebied: Gebied };
}

/** A triangle with, where the workbook tells them apart, those of single leveringsvormen. */
export interface Driehoekset {
  id: string;
  /** 'blad Uitloop, B4:F20' */
  naam: string;
  totaal: Driehoekbron;
  vormen: ReadonlyMap<Leveringsvorm, Driehoekbron>;
  /** Dutch sentence: why it can't be used; absent = it can, as far as its form goes. */
  probleem?: string;
}

/** Months since the year 0, to count with. */
export function maandnummer({ jaar, maand }: Productiemaand): number {
  return jaar * 12 + maand - 1;
}

/** The sum of triangles of the same months and ages; undefined when they differ. */
export function opgeteldeDriehoek(delen: readonly Driehoekbron[]): Driehoekbron | undefined {
  const [eerste, ...rest] = delen;
  if (!eerste) return undefined;
  const vorm = (bron: Driehoekbron) =>
    JSON.stringify([bron.maanden, bron.driehoek.map((rij) => rij.map((bedrag) => bedrag === null))]);
  if (rest.some((deel) => vorm(deel) !== vorm(eerste))) return undefined;
  const driehoek = eerste.driehoek.map((rij, r) =>
    rij.map((bedrag, k) =>
      bedrag === null ? null : rest.reduce((som, deel) => som + (deel.driehoek[r]?.[k] ?? 0), bedrag),
    ),
  );
  return { maanden: eerste.maanden, driehoek };
}
