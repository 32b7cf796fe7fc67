import { Exact, decimaal, getalTekst, percentageTekst } from '../../src/domein/decimaal';

test.each([
  [0.958, '95,8%'],
  [1, '100%'],
  [0.95805, '95,81%'], // 95,805 in two decimals, half up
  [-0.02, '-2%'],
  ['0.9642', '96,42%'],
])('%p leest als %s', (fractie, tekst) => {
  expect(percentageTekst(fractie)).toBe(tekst);
});

test('een percentage in minder of meer decimalen', () => {
  expect(percentageTekst(0.9585, 0)).toBe('96%');
  expect(percentageTekst(0.95805, 3)).toBe('95,805%');
});

test.each([
  [95.8, '95,8'],
  [1234567, '1234567'],
  ['0.0000001', '0,0000001'], // never 1e-7
])('%p leest als %s', (getal, tekst) => {
  expect(getalTekst(getal)).toBe(tekst);
});

test('rekent in veertig cijfers: een derde is ook ver achter de komma een derde', () => {
  expect(new Exact(1).div(3).toFixed()).toBe(`0.${'3'.repeat(40)}`);
});

test('rondt half naar boven af, van nul af', () => {
  expect(new Exact('2.5').toDecimalPlaces(0).toNumber()).toBe(3);
  expect(new Exact('-2.5').toDecimalPlaces(0).toNumber()).toBe(-3);
});

test.each(['tien', '', Number.NaN, Number.POSITIVE_INFINITY])('%p is geen getal', (waarde) => {
  expect(() => decimaal(waarde)).toThrow(`'${waarde}' is geen getal.`);
});
