// Where things stand on a slide. Inches; the slide is 13,33 × 7,5.

export const DIA = { breedte: 13.333, hoogte: 7.5 } as const;
export const LINKS = 0.6;
export const BINNENBREEDTE = DIA.breedte - 2 * LINKS;

export const TITEL = { x: LINKS, y: 0.4, h: 0.7 } as const;
/** Right of the title; the title gives way only when there is a logo. */
export const LOGO = { breedte: 1.8, hoogte: 0.55 } as const;
export const INHOUD = { y: 1.4, onder: 6.75 } as const;
export const INHOUDHOOGTE = INHOUD.onder - INHOUD.y;
export const VOET = { y: 6.98, h: 0.3 } as const;

/** A point in inches. */
export const PUNT = 1 / 72;

/** Type sizes in points. */
export const LETTERS = {
  titel: 26,
  voet: 10,
  voetnoot: 11,
  opening: 40,
  openingbij: 20,
} as const;

/** pptxgenjs wants colours without #. */
export function hex(kleur: string): string {
  return kleur.slice(1).toUpperCase();
}
