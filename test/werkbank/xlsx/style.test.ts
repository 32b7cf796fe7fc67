/**
 * @jest-environment node
 *
 * How cells look, into a file and back, one property at a time; and the colours of a file (ECMA-376 part 1, 18.8).
 */
import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  type IStyleData,
} from '@univerjs/core';
import { applyTint, argb, colorFromFile, officeTheme } from '../../../src/werkbank/xlsx/style/colors';
import { styleFromFile } from '../../../src/werkbank/xlsx/style/fromFile';
import { calibri, styleToFile } from '../../../src/werkbank/xlsx/style/toFile';

const heenEnTerug = (stijl: IStyleData) =>
  styleFromFile(styleToFile(stijl, calibri), { theme: officeTheme, defaultFont: calibri });

const rand = { s: BorderStyleTypes.DOUBLE, cl: { rgb: '#00FF00' } };
const stijlen: readonly IStyleData[] = [
  {},
  { bl: BooleanNumber.TRUE },
  { it: BooleanNumber.TRUE },
  { st: { s: BooleanNumber.TRUE } },
  { ul: { s: BooleanNumber.TRUE, t: TextDecoration.SINGLE } },
  { ul: { s: BooleanNumber.TRUE, t: TextDecoration.DOUBLE } },
  { va: BaselineOffset.SUBSCRIPT },
  { va: BaselineOffset.SUPERSCRIPT },
  { ff: 'Verdana' },
  { fs: 9.5 },
  { cl: { rgb: '#123456' } },
  { bg: { rgb: '#ABCDEF' } },
  { bd: { t: rand, l: rand, b: rand, r: rand } },
  { bd: { b: { s: BorderStyleTypes.MEDIUM_DASH_DOT, cl: { rgb: '#000000' } } } },
  { ht: HorizontalAlign.RIGHT },
  { vt: VerticalAlign.BOTTOM },
  { pd: { l: 18 } },
  { tr: { a: -45 } },
  { tr: { a: 30 } },
  { tr: { a: 0, v: BooleanNumber.TRUE } },
  { n: { pattern: '0.0%' } },
];

test.each(stijlen)('%j', (stijl) => expect(heenEnTerug(stijl)).toEqual(stijl));

test('what is switched off is as good as absent', () => {
  const uit: IStyleData = {
    bl: BooleanNumber.FALSE,
    ul: { s: BooleanNumber.FALSE },
    bg: null,
    n: null,
    bd: { t: null },
  };
  expect(heenEnTerug(uit)).toEqual({});
  expect(heenEnTerug({ n: { pattern: 'General' } })).toEqual({});
});

test('colours as a page writes them', () => {
  expect(argb('#abc')).toBe('FFAABBCC');
  expect(argb('rgb(1, 2, 255)')).toBe('FF0102FF');
  expect(argb('rgba(1,2,3,0.5)')).toBe('FF010203');
  expect([argb('rood'), argb(''), argb(undefined), argb(null)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('colours as a file writes them', () => {
  expect(colorFromFile({ argb: 'FF00b0f0' }, officeTheme)).toBe('#00B0F0');
  expect(colorFromFile({ theme: 0 }, officeTheme)).toBe('#FFFFFF');
  expect(colorFromFile({ indexed: 10 }, officeTheme)).toBe('#FF0000');
  expect(colorFromFile({ indexed: 64 }, officeTheme)).toBeUndefined(); // "automatic"
  expect(colorFromFile(undefined, officeTheme)).toBeUndefined();
});

test('lighter and darker: white and black at the ends, grey by its share', () => {
  expect(applyTint('FFFFFF', -0.5)).toBe('808080');
  expect(applyTint('000000', 0.5)).toBe('808080');
  expect(applyTint('4472C4', 1)).toBe('FFFFFF');
  expect(applyTint('4472C4', -1)).toBe('000000');
  expect(applyTint('4472C4', 0)).toBe('4472C4');
});

test('built-in dates mean "as this computer writes them"', () => {
  const notatie = (numFmt: string) =>
    styleFromFile({ numFmt }, { theme: officeTheme, defaultFont: calibri }).n?.pattern;
  expect(notatie('mm-dd-yy')).toBe('d-m-yyyy');
  expect(notatie('yyyy-mm-dd')).toBe('yyyy-mm-dd');
});
