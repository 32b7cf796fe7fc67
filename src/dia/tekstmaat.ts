// How much room a text takes, without a screen to measure on: Arial's widths, which most office fonts come near.

/** Widths of the characters from space to ~ in thousandths of an em (Adobe's metrics of Helvetica, which Arial shares). */
// prettier-ignore
const BREEDTEN = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
  667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
  556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const SPATIE = 32;
const ANDERS: Readonly<Record<string, number>> = {
  '\u00a0': 278,
  '’': 222,
  '‘': 222,
  '·': 278,
  '−': 584,
  '–': 556,
};
/** As wide as a digit: the euro sign is, and so are most letters. */
const GEMIDDELD = 556;

/** Width in em. */
function tekenbreedte(teken: string): number {
  const kaal = teken.normalize('NFD').charCodeAt(0);
  return (ANDERS[teken] ?? BREEDTEN[kaal - SPATIE] ?? GEMIDDELD) / 1000;
}

/** Fonts that are clearly wider than Arial. */
const WIJDE_LETTERTYPEN: Readonly<Record<string, number>> = {
  Verdana: 1.17,
  'DejaVu Sans': 1.17,
  Georgia: 1.08,
  Tahoma: 1.02,
  'Lucida Sans': 1.12,
};
const PUNTEN_PER_INCH = 72;
/** Bold letters are wider; digits aren't. */
const VET = 1.06;
/** Other fonts and other screens differ a little. */
const SPELING = 1.03;

/** A font as it is used in one place; size in points. */
export interface Letter {
  readonly lettertype: string;
  readonly punten: number;
  readonly vet?: boolean;
}

/** The width of a text on one line, in inches. */
export function tekstbreedte(tekst: string, { lettertype, punten, vet }: Letter): number {
  let em = 0;
  for (const teken of tekst) em += tekenbreedte(teken);
  return (em * punten * SPELING * (vet ? VET : 1) * (WIJDE_LETTERTYPEN[lettertype] ?? 1)) / PUNTEN_PER_INCH;
}

/** The pieces between which a line may break: after a space and after a hyphen inside a word. */
function stukken(tekst: string): string[] {
  return tekst.split(/(?<= )|(?<=[^\s\d]-)(?=\S)/);
}

/** The width of the widest piece that can't be broken, in inches. */
export function langsteStuk(tekst: string, letter: Letter): number {
  return Math.max(0, ...stukken(tekst).map((stuk) => tekstbreedte(stuk.trimEnd(), letter)));
}

/** How many lines a text takes in a width (inches). */
export function aantalRegels(tekst: string, breedte: number, letter: Letter): number {
  let regels = 1;
  let bezet = 0;
  for (const stuk of stukken(tekst)) {
    const lengte = tekstbreedte(stuk, letter);
    if (bezet > 0 && bezet + tekstbreedte(stuk.trimEnd(), letter) > breedte) {
      regels += 1;
      bezet = 0;
    }
    bezet += lengte;
  }
  return regels;
}

/** The height of a number of lines, in inches. */
export function regelhoogte(regels: number, punten: number): number {
  return (regels * punten * 1.2) / PUNTEN_PER_INCH;
}
