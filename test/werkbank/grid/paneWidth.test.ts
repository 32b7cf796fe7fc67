import { clampWidth, PANE, widthAfterKey } from '../../../src/werkbank/page/paneWidth';

test('the pane is between 320 and 600 pixels wide', () => {
  expect(clampWidth(100)).toBe(320);
  expect(clampWidth(350.4)).toBe(350);
  expect(clampWidth(2000)).toBe(600);
});

test.each([
  ['ArrowLeft', 360],
  ['ArrowRight', 340],
  ['Home', 320],
  ['End', 600],
  ['PageUp', 400],
  ['PageDown', 320],
])('%s on the handle gives %i', (key, width) => {
  expect(widthAfterKey(PANE.start, key)).toBe(width);
});

test('other keys do nothing', () => {
  expect(widthAfterKey(350, 'Enter')).toBeUndefined();
});
