// How a cell looks: the library's style → Univer's. Only what differs from an ordinary cell is kept.
import {
  BaselineOffset,
  BooleanNumber,
  TextDecoration,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import type { Alignment, Border, Borders, Fill, Font, Style } from '@cj-tech-master/excelts';
import { colorFromFile, type FileColor, type Theme } from './colors';
import { borderStyles, first, horizontals, INDENT, verticals } from './tables';
import type { DefaultFont } from './toFile';

export interface StyleContext {
  readonly theme: Theme;
  readonly defaultFont: DefaultFont;
}

const BLACK_TEXT = 1; // theme colour "dark 1": what every cell has

function textColor({ color }: Partial<Font>, theme: Theme): IStyleData {
  const known: FileColor | undefined = color; // the library's type leaves out the tint
  const ordinary = known?.theme === BLACK_TEXT && known.tint === undefined;
  const rgb = ordinary ? undefined : colorFromFile(known, theme);
  return rgb ? { cl: { rgb } } : {};
}

function letterStyle(font: Partial<Font>): IStyleData {
  const style: IStyleData = {};
  if (font.bold) style.bl = BooleanNumber.TRUE;
  if (font.italic) style.it = BooleanNumber.TRUE;
  if (font.strike) style.st = { s: BooleanNumber.TRUE };
  if (font.vertAlign === 'subscript') style.va = BaselineOffset.SUBSCRIPT;
  if (font.vertAlign === 'superscript') style.va = BaselineOffset.SUPERSCRIPT;
  return style;
}

function fontStyle(font: Partial<Font> | undefined, { theme, defaultFont }: StyleContext): IStyleData {
  if (!font) return {};
  return {
    ...(font.name && font.name !== defaultFont.name ? { ff: font.name } : {}),
    ...(font.size && font.size !== defaultFont.size ? { fs: font.size } : {}),
    ...letterStyle(font),
    ...textColor(font, theme),
    ...underlineStyle(font),
  };
}

function underlineStyle({ underline }: Partial<Font>): IStyleData {
  if (!underline || underline === 'none') return {};
  const double = underline === 'double' || underline === 'doubleAccounting';
  return { ul: { s: BooleanNumber.TRUE, t: double ? TextDecoration.DOUBLE : TextDecoration.SINGLE } };
}

/** A pattern becomes its foreground colour, a gradient its first colour: Univer fills with one colour. */
function fillColor(fill: Fill | undefined, theme: Theme): string | undefined {
  if (!fill) return undefined;
  if (fill.type === 'gradient') return colorFromFile(fill.stops[0]?.color, theme);
  if (fill.pattern === 'none' || fill.pattern === 'gray125') return undefined;
  return colorFromFile(fill.fgColor, theme) ?? colorFromFile(fill.bgColor, theme);
}

function borderSide(side: Partial<Border> | undefined, theme: Theme): IBorderStyleData | undefined {
  const style = side?.style ? first(borderStyles, side.style) : undefined;
  if (style === undefined) return undefined;
  return { s: style, cl: { rgb: colorFromFile(side?.color, theme) ?? '#000000' } };
}

function borderStyle(borders: Partial<Borders> | undefined, theme: Theme): IStyleData {
  const sides: IBorderData = {
    t: borderSide(borders?.top, theme),
    l: borderSide(borders?.left, theme),
    b: borderSide(borders?.bottom, theme),
    r: borderSide(borders?.right, theme),
  };
  const drawn = Object.entries(sides).filter(([, side]) => side !== undefined);
  return drawn.length > 0 ? { bd: Object.fromEntries(drawn) as IBorderData } : {};
}

function alignmentStyle(alignment: Partial<Alignment> | undefined): IStyleData {
  const style: IStyleData = {};
  if (!alignment) return style;
  const horizontal = first(horizontals, alignment.horizontal);
  const vertical = first(verticals, alignment.vertical);
  if (horizontal !== undefined) style.ht = horizontal;
  if (vertical !== undefined) style.vt = vertical;
  if (alignment.wrapText) style.tb = WrapStrategy.WRAP;
  if (alignment.indent) style.pd = { l: alignment.indent * INDENT };
  if (alignment.textRotation === 'vertical') style.tr = { a: 0, v: BooleanNumber.TRUE };
  else if (alignment.textRotation) style.tr = { a: -alignment.textRotation };
  return style;
}

/**
 * Two of Excel's built-in formats mean "a date as this computer writes it"; in a file they carry American text.
 * Here they become the Dutch short date.
 */
const localDates: Readonly<Record<string, string>> = {
  'mm-dd-yy': 'd-m-yyyy',
  'm/d/yy h:mm': 'd-m-yyyy h:mm',
};

function patternOf({ numFmt }: Partial<Style>): string | undefined {
  const pattern = typeof numFmt === 'string' ? numFmt : numFmt?.formatCode;
  if (!pattern || pattern === 'General') return undefined;
  return localDates[pattern] ?? pattern;
}

/** Univer's style; an empty object for a cell that looks like any other. */
export function styleFromFile(style: Partial<Style>, context: StyleContext): IStyleData {
  const pattern = patternOf(style);
  const fill = fillColor(style.fill, context.theme);
  return {
    ...fontStyle(style.font, context),
    ...borderStyle(style.border, context.theme),
    ...alignmentStyle(style.alignment),
    ...(fill ? { bg: { rgb: fill } } : {}),
    ...(pattern ? { n: { pattern } } : {}),
  };
}
