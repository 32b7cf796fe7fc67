// Excel's most used table styles, for Univer, which knows only a few of its own.
import { BorderStyleTypes } from '@univerjs/core';

/** The text, dark and six accent colours of Office's theme, in the order in which the styles use them. */
const accents = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

interface RowStyle {
  bg?: { rgb: string };
  cl?: { rgb: string };
  bd?: object;
}

export interface TableTheme {
  readonly name: string;
  readonly style: Readonly<Record<string, RowStyle>>;
}

/** A colour mixed with white; share 0 = white, 1 = the colour itself. */
function tint(color: string, share: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(255 - (255 - part) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()}`;
}

const line = (color: string) => ({ s: BorderStyleTypes.THIN, cl: { rgb: color } });

/** Medium 1–7: coloured header with white text, banded rows, thin lines in a lighter shade. */
function medium(color: string, name: string): TableTheme {
  const edge = tint(color, 0.6);
  const row = { bd: { b: line(edge) } };
  return {
    name,
    style: {
      headerRowStyle: { bg: { rgb: color }, cl: { rgb: '#FFFFFF' }, bd: { t: line(color) } },
      headerColumnStyle: { bd: { l: line(edge) } },
      firstRowStyle: { bg: { rgb: tint(color, 0.2) }, ...row },
      secondRowStyle: { bg: { rgb: '#FFFFFF' }, ...row },
      lastColumnStyle: { bd: { r: line(edge) } },
      lastRowStyle: { bd: { b: line(edge) } },
    },
  };
}

/** Light 1–7: no fill in the header, a line above and below, banded rows. */
function light(color: string, name: string): TableTheme {
  return {
    name,
    style: {
      headerRowStyle: { cl: { rgb: color }, bd: { t: line(color), b: line(color) } },
      firstRowStyle: { bg: { rgb: tint(color, 0.2) } },
      secondRowStyle: { bg: { rgb: '#FFFFFF' } },
      lastRowStyle: { bd: { b: line(color) } },
    },
  };
}

/** By Excel's names; the first is what a new table gets, as in Excel. */
export const tableThemes: readonly TableTheme[] = [
  medium(accents[1], 'TableStyleMedium2'),
  ...accents
    .map((color, index) => medium(color, `TableStyleMedium${index + 1}`))
    .filter((_, index) => index !== 1),
  ...accents.map((color, index) => light(color, `TableStyleLight${index + 1}`)),
];
