// How a cell looks: Univer's style → the library's.
import {
  BaselineOffset,
  BooleanNumber,
  TextDecoration,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { Alignment, Border, Borders, Font, StyleInput } from '@cj-tech-master/excelts';
import { argb } from './colors';
import { borderStyles, horizontals, INDENT, second, verticals } from './tables';

export interface DefaultFont {
  readonly name: string;
  readonly size: number;
}

/** What Excel gives a new workbook. */
export const calibri: DefaultFont = { name: 'Calibri', size: 11 };

const isOn = (value: BooleanNumber | undefined): boolean => value === BooleanNumber.TRUE;

function letters(style: IStyleData): Partial<Font> {
  const font: Partial<Font> = {};
  if (isOn(style.bl)) font.bold = true;
  if (isOn(style.it)) font.italic = true;
  if (isOn(style.st?.s)) font.strike = true;
  if (isOn(style.ul?.s)) font.underline = style.ul?.t === TextDecoration.DOUBLE ? 'double' : true;
  if (style.va === BaselineOffset.SUBSCRIPT) font.vertAlign = 'subscript';
  if (style.va === BaselineOffset.SUPERSCRIPT) font.vertAlign = 'superscript';
  return font;
}

/** A file's font is always complete, so what Univer leaves open comes from the workbook's default font. */
function fontOf(style: IStyleData, defaults: DefaultFont): Partial<Font> | undefined {
  const color = argb(style.cl?.rgb);
  const marks = letters(style);
  const ordinary = !style.ff && style.fs === undefined && !color && Object.keys(marks).length === 0;
  if (ordinary) return undefined;
  return {
    name: style.ff ?? defaults.name,
    size: style.fs ?? defaults.size,
    family: 2,
    color: color ? { argb: color } : { theme: 1 },
    ...marks,
  };
}

function borderOf(side: Nullable<IBorderStyleData>): Partial<Border> | undefined {
  const style = side ? second(borderStyles, side.s) : undefined;
  if (!style) return undefined;
  const color = argb(side?.cl.rgb);
  return color ? { style, color: { argb: color } } : { style };
}

function bordersOf({ bd }: IStyleData): Partial<Borders> | undefined {
  const sides = {
    top: borderOf(bd?.t),
    left: borderOf(bd?.l),
    bottom: borderOf(bd?.b),
    right: borderOf(bd?.r),
  };
  const drawn = Object.entries(sides).filter(([, side]) => side !== undefined);
  return drawn.length > 0 ? Object.fromEntries(drawn) : undefined;
}

/** Univer turns clockwise, a file counterclockwise. */
function rotationOf({ tr }: IStyleData): Alignment['textRotation'] | undefined {
  if (isOn(tr?.v)) return 'vertical';
  return tr?.a ? -tr.a : undefined;
}

function alignmentOf(style: IStyleData): Partial<Alignment> | undefined {
  const alignment: Partial<Alignment> = {};
  const horizontal = style.ht == null ? undefined : second(horizontals, style.ht);
  const vertical = style.vt == null ? undefined : second(verticals, style.vt);
  const indent = Math.round((style.pd?.l ?? 0) / INDENT);
  const rotation = rotationOf(style);
  if (horizontal) alignment.horizontal = horizontal;
  if (vertical) alignment.vertical = vertical;
  if (style.tb === WrapStrategy.WRAP) alignment.wrapText = true;
  if (indent > 0) alignment.indent = indent;
  if (rotation !== undefined) alignment.textRotation = rotation;
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

/** The library's style; an empty object for a cell that looks like any other. */
export function styleToFile(style: IStyleData, defaults: DefaultFont): Partial<StyleInput> {
  const result: Partial<StyleInput> = {};
  const fill = argb(style.bg?.rgb);
  const font = fontOf(style, defaults);
  const border = bordersOf(style);
  const alignment = alignmentOf(style);
  if (style.n?.pattern && style.n.pattern !== 'General') result.numFmt = style.n.pattern;
  if (font) result.font = font;
  if (fill) result.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } };
  if (border) result.border = border;
  if (alignment) result.alignment = alignment;
  return result;
}
