import { statisticsOf, statisticsTexts } from '../../../src/werkbank/grid/statistics';

const plain = (value: number) => String(value);

test('counts what is filled and adds what is a number', () => {
  expect(statisticsOf([1, 2.5, '', 'tekst', true, '#N/A', -0.5])).toEqual({ filled: 6, numbers: 3, sum: 3 });
});

test('does not show the noise of binary fractions', () => {
  expect(statisticsOf([0.1, 0.2]).sum).toBe(0.3);
});

test('says average, count and sum, in that order', () => {
  expect(statisticsTexts({ filled: 4, numbers: 2, sum: 30 }, plain)).toEqual([
    'Gemiddelde: 15',
    'Aantal: 4',
    'Som: 30',
  ]);
});

test('only counts when there are no numbers', () => {
  expect(statisticsTexts({ filled: 1200, numbers: 0, sum: 0 }, plain)).toEqual(['Aantal: 1.200']);
});

test('is silent about a single cell and about nothing', () => {
  expect(statisticsTexts({ filled: 1, numbers: 1, sum: 5 }, plain)).toEqual([]);
  expect(statisticsTexts(statisticsOf([]), plain)).toEqual([]);
});
