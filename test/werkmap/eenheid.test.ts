import { eenheidInTekst, weergaveschaal } from '../../src/werkmap/herkennen/eenheid';
import { NOTATIE_DUIZENDEN, NOTATIE_EUROS } from '../../src/werkmap/plan/stijl';

test.each([
  'Bedragen in € 1.000',
  '(x € 1.000)',
  'x 1000 euro',
  '× € 1.000',
  '* € 1.000',
  '€ x 1.000',
  '(€ 1.000)',
  'in k€',
  'k euro',
  'bedragen in duizenden euro’s',
])('%s: thousands', (tekst) => {
  expect(eenheidInTekst(tekst)).toBe(1000);
});

test.each(['in mln euro', 'x € 1.000.000', 'bedragen in miljoenen'])('%s: millions', (tekst) => {
  expect(eenheidInTekst(tekst)).toBe(1_000_000);
});

test.each(['Bedragen in euro’s', "in euro's", 'in hele euro', 'in €'])('%s: euros', (tekst) => {
  expect(eenheidInTekst(tekst)).toBe(1);
});

test.each(['Haaglanden', '€ 1.205.744', 'Zuid-Limburg', '1.000', 'Budget 2024'])(
  '%s names no unit',
  (tekst) => {
    expect(eenheidInTekst(tekst)).toBeUndefined();
  },
);

test('a number format with a comma behind the digits shows thousands', () => {
  expect(weergaveschaal(NOTATIE_DUIZENDEN)).toBe(1000);
  expect(weergaveschaal(NOTATIE_EUROS)).toBe(1);
  expect(weergaveschaal('#,##0.0,,')).toBe(1_000_000);
  expect(weergaveschaal('General')).toBe(1);
  expect(weergaveschaal('€ #,##0.00')).toBe(1);
});
