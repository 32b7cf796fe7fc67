// The few shapes our pictures are made of, as SVG text. Sizes in points; 960 × 540 is a slide of 13⅓ × 7½ inch.
import { breekOpMaat } from '../regels';
import { tekstbreedte } from '../tekstmaat';

/** Points per inch: tekstmaat measures in inches. */
export const PER_INCH = 72;

/** A text for between tags or in an attribute. */
export function schoon(tekst: string): string {
  return tekst
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export interface Letters {
  lettertype: string;
  punten: number;
  kleur: string;
  vet?: boolean;
}

/** The width of a text on one line, in points. */
export function breedteVan(tekst: string, letters: Letters): number {
  return tekstbreedte(tekst, letters) * PER_INCH;
}

/** A text in lines that fit a width in points. */
export function inRegels(tekst: string, breedte: number, letters: Letters): string[] {
  return breekOpMaat(tekst, (regel) => breedteVan(regel, letters) <= breedte);
}

export interface Vak {
  x: number;
  y: number;
  breedte: number;
  hoogte: number;
}

type Anker = 'start' | 'middle' | 'end';

/** One line of text; y is its baseline. */
export function regel(tekst: string, x: number, y: number, letters: Letters, anker: Anker = 'start'): string {
  const { lettertype, punten, kleur, vet } = letters;
  const familie = schoon(`'${lettertype.replaceAll("'", '')}', Arial, sans-serif`);
  return (
    `<text x="${rond(x)}" y="${rond(y)}" font-family="${familie}" font-size="${punten}" fill="${kleur}"` +
    `${vet ? ' font-weight="700"' : ''}${anker === 'start' ? '' : ` text-anchor="${anker}"`}>${schoon(tekst)}</text>`
  );
}

/** Boxes are made to measure; adding up their sizes loses a little (points). */
const SPELING = 0.5;
/** Line height as a multiple of the size, and how far below its middle the baseline lies. */
const REGELHOOGTE = 1.2;
const ONDER_HET_MIDDEN = 0.35;

/** Lines in a box, vertically in the middle; left or right with a margin. */
export function tekstvak(
  tekst: string,
  vak: Vak,
  letters: Letters,
  { rechts = false, marge = 0 }: { rechts?: boolean; marge?: number } = {},
): string {
  const regels = inRegels(tekst, vak.breedte - 2 * marge + SPELING, letters);
  const stap = letters.punten * REGELHOOGTE;
  const eerste =
    vak.y + vak.hoogte / 2 - ((regels.length - 1) * stap) / 2 + letters.punten * ONDER_HET_MIDDEN;
  const x = rechts ? vak.x + vak.breedte - marge : vak.x + marge;
  return regels
    .map((deel, i) => regel(deel, x, eerste + i * stap, letters, rechts ? 'end' : 'start'))
    .join('');
}

/** Lines below each other from a first baseline. */
export function alinea(regels: readonly string[], x: number, y: number, letters: Letters): string {
  return regels.map((deel, i) => regel(deel, x, y + i * letters.punten * REGELHOOGTE, letters)).join('');
}

export function regelstap({ punten }: Letters): number {
  return punten * REGELHOOGTE;
}

export function vlak({ x, y, breedte, hoogte }: Vak, vulling: string, rand?: string): string {
  const omlijnd = rand === undefined ? '' : ` stroke="${rand}" stroke-width="0.75"`;
  return `<rect x="${rond(x)}" y="${rond(y)}" width="${rond(breedte)}" height="${rond(hoogte)}" fill="${vulling}"${omlijnd}/>`;
}

export function lijn(
  van: { x: number; y: number },
  naar: { x: number; y: number },
  kleur: string,
  dikte = 0.75,
): string {
  return `<line x1="${rond(van.x)}" y1="${rond(van.y)}" x2="${rond(naar.x)}" y2="${rond(naar.y)}" stroke="${kleur}" stroke-width="${dikte}"/>`;
}

/** Shorter numbers: a hundredth of a point can't be seen. */
export function rond(getal: number): string {
  return String(Math.round(getal * 100) / 100);
}
