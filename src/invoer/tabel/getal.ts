// Numbers in exports: Dutch (1.234,56), or with a decimal point when the whole file has it so.

const SPATIES = /[\s\u00a0\u202f']/g;

/** Whether a table writes decimals behind a comma or a point; unknown until one is seen. */
export type Decimaalteken = ',' | '.';

/** A number without thousands separators, in digits and at most one point: '-1234.56'. */
export interface Getallezing {
  readonly getal: string;
  /** the decimal sign that the notation proves, if it proves one */
  readonly bewijs?: Decimaalteken;
  /** 1.234 or 1,234: a thousands separator or a decimal sign, and the notation doesn't tell */
  readonly dubbelzinnig?: Decimaalteken;
}

/** A minus before or behind the number, or brackets around it; euro signs and spaces don't count. */
function ontdaan(tekst: string): { min: boolean; rest: string } {
  const kaal = tekst
    .replace(SPATIES, '')
    .replace(/[−–]/g, '-')
    .replace(/€|eur(o)?/i, '');
  const haakjes = /^\((.+)\)$/.exec(kaal)?.[1];
  if (haakjes !== undefined) return { min: true, rest: haakjes };
  if (kaal.startsWith('-')) return { min: true, rest: kaal.slice(1) };
  if (kaal.endsWith('-')) return { min: true, rest: kaal.slice(0, -1) };
  return { min: false, rest: kaal.replace(/^\+/, '') };
}

/**
 * Reads a number.
 *
 * @param teken what the decimals of this file stand behind; `,` as long as nothing tells otherwise
 * @returns null when it is no number in that notation, undefined when there is nothing
 */
export function leesGetal(tekst: string, teken: Decimaalteken): Getallezing | null | undefined {
  const { min, rest } = ontdaan(tekst);
  if (rest === '') return min ? null : undefined;
  const [, hele = '', decimalen = ''] = NOTATIE[teken].exec(rest) ?? [];
  if (hele === '' && decimalen === '') return null;
  const groepen = hele.split(teken === ',' ? '.' : ',');
  const getal = `${min ? '-' : ''}${groepen.join('') || '0'}${decimalen && `.${decimalen}`}`;
  return { getal, ...duiding(groepen, decimalen, teken) };
}

/** Thousands in groups of three, or none; decimals behind the sign. */
const NOTATIE: Readonly<Record<Decimaalteken, RegExp>> = {
  ',': /^(\d{1,3}(?:\.\d{3})+|\d*)(?:,(\d+))?$/,
  '.': /^(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d+))?$/,
};

/** What a notation tells of the decimal sign. */
function duiding(
  groepen: readonly string[],
  decimalen: string,
  teken: Decimaalteken,
): Pick<Getallezing, 'bewijs' | 'dubbelzinnig'> {
  if (decimalen === '') {
    if (groepen.length === 1) return {};
    return groepen.length === 2 ? { dubbelzinnig: teken === ',' ? '.' : ',' } : { bewijs: teken };
  }
  const kanDuizend =
    groepen.length === 1 && /^[1-9]\d{0,2}$/.test(groepen[0] ?? '') && decimalen.length === 3;
  return kanDuizend ? { dubbelzinnig: teken } : { bewijs: teken };
}

/**
 * A number in digits to whole hundredths, thousandths …, exact.
 *
 * @returns null when it has more decimals than that
 */
export function geheel(getal: string, decimalen: number): number | null {
  const min = getal.startsWith('-');
  const [hele = '', deel = ''] = (min ? getal.slice(1) : getal).split('.');
  const rest = deel.slice(decimalen);
  if (/[1-9]/.test(rest)) return null;
  const waarde = Number(hele + deel.slice(0, decimalen).padEnd(decimalen, '0'));
  if (!Number.isSafeInteger(waarde)) return null;
  return min && waarde !== 0 ? -waarde : waarde;
}
