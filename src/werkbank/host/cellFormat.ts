// The format of one cell as range.getCellProperties() and setCellProperties() have it (Excel.CellPropertiesFormat),
// from and to Univer's style. One table per part: the member's name, how it is read, how it is set.
import {
  BaselineOffset,
  BooleanNumber,
  type IBorderData,
  type IStyleData,
  type Nullable,
  WrapStrategy,
} from '@univerjs/core';
import { horizontal, known, nameOf, vertical } from './alignments';
import { excelLine, lineOf } from './borderLines';
import { invalidArgument } from './errors';
import { checkedColor, wireColor } from './model/color';

type Style = { -readonly [K in keyof IStyleData]: Nullable<IStyleData[K]> };
export type Values = Readonly<Record<string, unknown>>;

interface Member {
  readonly get: (style: IStyleData) => unknown;
  /** absent: it can only be what it is, so setting that is allowed and nothing else */
  readonly set?: (value: unknown) => Style;
}
type Members = Readonly<Record<string, Member>>;

/** What Excel uses where a cell says nothing. */
const standard = { name: 'Calibri', size: 11, color: '#000000', fill: '#FFFFFF' };
/** Univer indents in pixels. */
const INDENT = 8;

const bit = (value: unknown): BooleanNumber => (value === true ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const isOn = (value: Nullable<BooleanNumber>): boolean => value === BooleanNumber.TRUE;

function number(value: unknown, member: string): number {
  if (typeof value !== 'number') throw invalidArgument(member);
  return value;
}

/** superscript and subscript are one field in Univer */
const baseline = (offset: BaselineOffset): Member => ({
  get: ({ va }) => va === offset,
  set: (value) => ({ va: value === true ? offset : null }),
});

const font: Members = {
  name: { get: ({ ff }) => ff || standard.name, set: (value) => ({ ff: String(value) }) },
  size: { get: ({ fs }) => fs ?? standard.size, set: (value) => ({ fs: number(value, 'font.size') }) },
  color: {
    get: ({ cl }) => wireColor(cl?.rgb, standard.color),
    set: (value) => ({ cl: value === standard.color ? null : { rgb: checkedColor(value) } }),
  },
  bold: { get: ({ bl }) => isOn(bl), set: (value) => ({ bl: value === true ? bit(true) : null }) },
  italic: { get: ({ it }) => isOn(it), set: (value) => ({ it: value === true ? bit(true) : null }) },
  strikethrough: {
    get: ({ st }) => isOn(st?.s),
    set: (value) => ({ st: value === true ? { s: bit(true) } : null }),
  },
  underline: {
    get: ({ ul }) => (isOn(ul?.s) ? 'Single' : 'None'),
    set(value) {
      if (value !== 'None' && value !== 'Single') throw invalidArgument(`font.underline ${String(value)}`);
      return { ul: value === 'Single' ? { s: bit(true) } : null };
    },
  },
  subscript: baseline(BaselineOffset.SUBSCRIPT),
  superscript: baseline(BaselineOffset.SUPERSCRIPT),
  tintAndShade: { get: () => 0 },
};

const fill: Members = {
  color: {
    get: ({ bg }) => wireColor(bg?.rgb, standard.fill),
    set: (value) => ({ bg: { rgb: checkedColor(value) } }),
  },
  pattern: {
    get: ({ bg }) => (bg?.rgb ? 'Solid' : 'None'),
    set(value) {
      if (value === 'None') return { bg: null };
      if (value === 'Solid') return {};
      throw invalidArgument(`fill.pattern ${String(value)}`);
    },
  },
  patternColor: { get: () => standard.color },
  patternTintAndShade: { get: () => 0 },
  tintAndShade: { get: () => 0 },
};

const own: Members = {
  horizontalAlignment: {
    get: ({ ht }) => nameOf(horizontal, ht, 'General'),
    set: (value) => ({ ht: value === 'General' ? null : known(horizontal, value, 'horizontalAlignment') }),
  },
  verticalAlignment: {
    get: ({ vt }) => nameOf(vertical, vt, 'Bottom'),
    set: (value) => ({ vt: value === 'Bottom' ? null : known(vertical, value, 'verticalAlignment') }),
  },
  wrapText: {
    get: ({ tb }) => tb === WrapStrategy.WRAP,
    set: (value) => ({ tb: value === true ? WrapStrategy.WRAP : null }),
  },
  indentLevel: {
    get: ({ pd }) => Math.round((pd?.l ?? 0) / INDENT),
    set: (value) => ({ pd: value === 0 ? null : { l: number(value, 'indentLevel') * INDENT } }),
  },
  /** degrees counterclockwise, 180 = vertical */
  textOrientation: {
    get: ({ tr }) => (isOn(tr?.v) ? 180 : tr?.a ? -tr.a : 0),
    set(value) {
      const angle = number(value, 'textOrientation');
      return { tr: angle === 0 ? null : angle === 180 ? { a: 0, v: bit(true) } : { a: -angle } };
    },
  },
  shrinkToFit: { get: () => false },
  autoIndent: { get: () => false },
  readingOrder: { get: () => 'Context' },
};

const sides: Readonly<Record<string, keyof IBorderData>> = {
  top: 't',
  bottom: 'b',
  left: 'l',
  right: 'r',
  diagonalDown: 'tl_br',
  diagonalUp: 'bl_tr',
};

const asValues = (value: unknown): Values => Object(value) as Values;

/** @throws InvalidArgument for anything but yes and no, such as a side of a border: the options of borders have none */
const asked = (options: unknown): string[] =>
  Object.entries(asValues(options)).flatMap(([name, wanted]) => {
    if (typeof wanted !== 'boolean') throw invalidArgument(name);
    return wanted ? [name] : [];
  });

function memberOf(members: Members, name: string): Member {
  const member = members[name];
  if (!member) throw invalidArgument(name);
  return member;
}

const pick = (members: Members, options: unknown, style: IStyleData): Values =>
  Object.fromEntries(asked(options).map((name) => [name, memberOf(members, name).get(style)]));

function bordersOf(options: unknown, { bd }: IStyleData): Values {
  const names = asked(options);
  const side = (field: keyof IBorderData): Values => {
    const [style, weight] = excelLine(bd?.[field]);
    const all: Values = {
      style,
      weight,
      color: wireColor(bd?.[field]?.cl.rgb, standard.color),
      tintAndShade: 0,
    };
    return Object.fromEntries(names.map((name) => [name, all[name]]));
  };
  return Object.fromEntries(Object.entries(sides).map(([name, field]) => [name, side(field)]));
}

/**
 * What was asked of the format of a cell.
 * @param options Excel.CellPropertiesFormatLoadOptions
 * @throws InvalidArgument for what does not exist
 */
export function readFormat(options: unknown, style: IStyleData): Values {
  const { font: ofFont, fill: ofFill, borders, ...rest } = asValues(options);
  return {
    ...pick(own, rest, style),
    ...(ofFont ? { font: pick(font, ofFont, style) } : {}),
    ...(ofFill ? { fill: pick(fill, ofFill, style) } : {}),
    ...(borders ? { borders: bordersOf(borders, style) } : {}),
  };
}

function setMembers(members: Members, values: unknown, style: IStyleData): Style {
  const changes: Style[] = Object.entries(asValues(values)).map(([name, value]) => {
    const member = memberOf(members, name);
    if (member.set) return member.set(value);
    if (member.get(style) !== value) throw invalidArgument(`${name} ${String(value)}`);
    return {};
  });
  return Object.assign({}, ...changes) as Style;
}

function setBorders(values: unknown, style: IStyleData): Style {
  const bd: Record<string, unknown> = { ...style.bd };
  for (const [name, value] of Object.entries(asValues(values))) {
    const field = sides[name];
    if (!field) throw invalidArgument(`borders.${name}`);
    const [wasStyle, wasWeight] = excelLine(style.bd?.[field]);
    const wanted = asValues(value);
    const lineStyle = String(wanted['style'] ?? (wasStyle === 'None' ? 'Continuous' : wasStyle));
    const line = lineOf(lineStyle, String(wanted['weight'] ?? wasWeight));
    if (line === undefined) throw invalidArgument(`borders.${name}.style ${lineStyle}`);
    const color = wanted['color'] ?? wireColor(style.bd?.[field]?.cl.rgb, standard.color);
    bd[field] = lineStyle === 'None' ? null : { s: line, cl: { rgb: checkedColor(color) } };
  }
  return { bd: bd as IBorderData };
}

/** The fields of Univer's style that a format sets; null takes a field away. */
export function formatStyle(format: unknown, style: IStyleData): Style {
  const { font: ofFont, fill: ofFill, borders, ...rest } = asValues(format);
  return {
    ...setMembers(own, rest, style),
    ...setMembers(font, ofFont, style),
    ...setMembers(fill, ofFill, style),
    ...(borders ? setBorders(borders, style) : {}),
  };
}
