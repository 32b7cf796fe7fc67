import { dagenInJaar, dagenInMaand, schrikkeljaar } from '../../src/domein/kalender';

test.each([
  [2024, true, 366],
  [2023, false, 365],
  [2022, false, 365],
  [2000, true, 366],
  [1900, false, 365],
  [2100, false, 365],
])('%i: schrikkeljaar %p, %i dagen', (jaar, schrikkel, dagen) => {
  expect(schrikkeljaar(jaar)).toBe(schrikkel);
  expect(dagenInJaar(jaar)).toBe(dagen);
});

test('de twaalf maanden van een gewoon jaar', () => {
  const maanden = Array.from({ length: 12 }, (_, i) => dagenInMaand(2023, i + 1));
  expect(maanden).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
});

test('alleen februari krijgt in een schrikkeljaar een dag erbij', () => {
  expect([1, 2, 3, 12].map((maand) => dagenInMaand(2024, maand))).toEqual([31, 29, 31, 31]);
  expect(dagenInMaand(1900, 2)).toBe(28);
  expect(dagenInMaand(2000, 2)).toBe(29);
});

test.each([0, 13, -1, 1.5])('maand %p bestaat niet', (maand) => {
  expect(() => dagenInMaand(2024, maand)).toThrow(`Maand ${maand} bestaat niet.`);
});
