import { scaleFor } from '../../../src/werkbank/charts/ticks';

test('round steps around zero', () => {
  expect(scaleFor([-52, 84], 5)).toEqual({
    minimum: -100,
    maximum: 100,
    step: 50,
    ticks: [-100, -50, 0, 50, 100],
  });
});

test('always holds zero', () => {
  expect(scaleFor([1200, 1500], 4).minimum).toBe(0);
  expect(scaleFor([-1200, -1500], 4).maximum).toBe(0);
});

test('a chart without values still has an axis', () => {
  const scale = scaleFor([], 5);
  expect([scale.minimum, scale.maximum]).toEqual([0, 1]);
});

test('keeps what the maker of the chart has set', () => {
  const scale = scaleFor([5, 95], 4, { minimum: -20, maximum: 120 });
  expect([scale.minimum, scale.maximum]).toEqual([-20, 120]);
  expect(scale.ticks).toEqual([0, 50, 100]);
});

test('ticks are exact decimals', () => {
  expect(scaleFor([0, 0.5], 5).ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
});
