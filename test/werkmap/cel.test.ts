import { inCent } from '../../src/werkmap/herkennen/cel';

test.each([
  [1.005, 1, 101],
  [-1.005, 1, -101],
  [0.1 + 0.2, 1, 30],
  [12.345, 1000, 1_234_500],
  [12.5, 1000, 1_250_000],
  [0, 1000, 0],
  [9_999_999_999.99, 1, 999_999_999_999],
  [10_000_000_000.01, 1, 1_000_000_000_001],
])('%d euros × %d is %d cents', (waarde, factor, centen) => {
  expect(inCent(waarde, factor)).toBe(centen);
});

test.each([
  [9e15, 1],
  [9_999_999_999, 1_000_000],
  [Infinity, 1],
])('%d × %d is more than cents can hold: no amount, no rounding', (waarde, factor) => {
  expect(inCent(waarde, factor)).toBeNull();
});
