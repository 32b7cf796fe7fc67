import { cent } from '../../src/domein/geld';
import { aantal, bedrag, getal, kortBedrag } from '../../src/taskpane/getallen';

test('amounts in a column: Dutch separators, half away from zero, a real minus sign', () => {
  expect(bedrag(cent(1_205_744_000_00), 'k€')).toBe('1.205.744');
  expect(bedrag(cent(-52_494_000_00), 'k€')).toBe('\u221252.494');
  expect(bedrag(cent(-52_494_500_00), 'k€')).toBe('\u221252.495');
  expect(bedrag(cent(1_234_50), '€')).toBe('1.235');
  expect(bedrag(cent(-40), '€')).toBe('0');
  expect(getal(-0.4)).toBe('0');
});

test.each([
  [-52_494_000_00, '€\u00a052,5\u00a0mln'],
  [7_563_535_000_00, '€\u00a07,6\u00a0mld'],
  [999_950_000_00, '€\u00a01,0\u00a0mld'],
  [999_600_00, '€\u00a01,0\u00a0mln'],
  [999_400_00, '€\u00a0999.000'],
  [840_400_00, '€\u00a0840.000'],
  [9_999_00, '€\u00a09.999'],
  [312_00, '€\u00a0312'],
])('in a sentence %d cent is %s', (centen, tekst) => {
  expect(kortBedrag(cent(centen))).toBe(tekst);
});

test('counting in Dutch', () => {
  expect(aantal(1, 'cel', 'cellen')).toBe('1 cel');
  expect(aantal(1200, 'cel', 'cellen')).toBe('1.200 cellen');
});
