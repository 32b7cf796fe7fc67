import fc from 'fast-check';
import { afgerond, los } from '../../../src/domein/afronding';
import { cent } from '../../../src/domein/geld';

// What AFRONDEN (ROUND) of Excel gives, in cents: =AFRONDEN(1499,99;-3) and so on.
test.each([
  [149_999, 100_000, 100_000],
  [149_999.5 + 0.5, 100_000, 200_000],
  [-150_000, 100_000, -200_000],
  [-149_999, 100_000, -100_000],
  [49_999, 100_000, 0],
  [-49_999, 100_000, 0],
  [0, 100_000, 0],
  [300_000, 100_000, 300_000],
  [1, 1, 1],
  [7, 5, 5],
  [8, 5, 10],
  [-8, 5, -10],
])('%d cent op %d wordt %d', (bedrag, eenheid, verwacht) => {
  expect(afgerond(cent(bedrag), cent(eenheid))).toBe(verwacht);
});

test('nul is nooit min nul', () => {
  expect(Object.is(afgerond(cent(-3), cent(10)), 0)).toBe(true);
});

test('exact tot aan de grootste bedragen', () => {
  // 9.007.199.254.740.990 ligt op de helft: 900.719.925.474.099 × 10
  expect(afgerond(cent(9_007_199_254_740_985), cent(10))).toBe(9_007_199_254_740_990);
  expect(afgerond(cent(-9_007_199_254_740_984), cent(10))).toBe(-9_007_199_254_740_980);
});

test('het dichtstbijzijnde veelvoud; bij een halve van nul af', () => {
  const veelvouden = fc.integer({ min: -1e9, max: 1e9 });
  fc.assert(
    fc.property(veelvouden, fc.integer({ min: 1, max: 1e5 }), (waarde, eenheid) => {
      const uitkomst = afgerond(cent(waarde), cent(eenheid));
      expect(Math.abs(uitkomst % eenheid)).toBe(0);
      const afstand = 2 * Math.abs(uitkomst - waarde);
      expect(afstand).toBeLessThanOrEqual(eenheid);
      if (afstand === eenheid) expect(Math.abs(uitkomst)).toBeGreaterThan(Math.abs(waarde));
    }),
  );
});

test('een eenheid van nul of minder kan niet', () => {
  expect(() => afgerond(cent(5), cent(0))).toThrow('Afronden op 0 eurocent kan niet.');
  expect(() => afgerond(cent(5), cent(-10))).toThrow(RangeError);
});

test('een tabel houdt haar vorm', () => {
  const tabel = [[cent(14), cent(15)], [cent(-15)]];
  expect(los(tabel, cent(10))).toEqual([[10, 20], [-20]]);
});
