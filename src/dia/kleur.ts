// Colours of the house style that have to be readable whatever was chosen.

/** Relative luminance (WCAG 2) of a colour as #RRGGBB, 0 black to 1 white. */
export function helderheid(kleur: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((begin) => {
    const deel = parseInt(kleur.slice(begin, begin + 2), 16) / 255;
    return deel <= 0.03928 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast (WCAG 2) of two colours, 1 to 21. */
export function contrast(een: string, ander: string): number {
  const [a, b] = [helderheid(een), helderheid(ander)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/**
 * A colour mixed with another, as paint would be in equal steps per channel.
 * @param deel how much of the other: 0 none, 1 all
 */
export function gemengd(kleur: string, met: string, deel: number): string {
  const kanalen = [1, 3, 5].map((begin) => {
    const [van, naar] = [kleur, met].map((een) => parseInt(een.slice(begin, begin + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(van + (naar - van) * deel).toString(16).padStart(2, '0'); // prettier-ignore
  });
  return `#${kanalen.join('')}`.toUpperCase();
}

const DONKER = '#1F1F1F';
const LICHT = '#FFFFFF';

/** White or dark letters, whichever reads better on a background. */
export function leesbaarOp(achtergrond: string): string {
  return contrast(LICHT, achtergrond) >= contrast(DONKER, achtergrond) ? LICHT : DONKER;
}
