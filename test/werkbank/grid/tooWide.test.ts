import { canvasMeasure, fontOf, hashes } from '../../../src/werkbank/grid/tooWide';

/** Every character ten pixels. */
const measure = (text: string) => text.length * 10;

test('a number that fits stays a number', () => {
  expect(hashes('1.234', 52, '', measure)).toBeUndefined();
});

test('a number that does not fit fills its cell with #', () => {
  expect(hashes('1.234.567,89', 60, '', measure)).toBe('#####');
});

test('the narrowest column still shows one', () => {
  expect(hashes('12', 5, '', measure)).toBe('#');
});

test('knows the size, weight and face of the cell', () => {
  expect(fontOf({ bl: 1, fs: 16, ff: 'Calibri' })).toBe('bold 16pt Calibri, Arial, sans-serif');
  expect(fontOf(undefined)).toBe('11pt Arial, Arial, sans-serif');
});

test('without a canvas every number fits', () => {
  expect(hashes('1.234.567,89', 10, '', canvasMeasure())).toBeUndefined();
});
