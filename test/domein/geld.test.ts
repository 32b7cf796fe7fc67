import fc from 'fast-check';
import { decimaal } from '../../src/domein/decimaal';
import {
  cent,
  centVanEuro,
  euroTekst,
  euroVanCent,
  grootste,
  kleinste,
  som,
  verschil,
} from '../../src/domein/geld';

test.each([
  [1.005, 101],
  [-1.005, -101],
  [0.285, 29],
  [8.345, 835],
  [0.1 + 0.2, 30],
  ['1234567.895', 123456790],
  [1205744000, 120574400000],
  [0, 0],
])('%p euro is %p cent: half naar boven, van nul af', (euro, verwacht) => {
  expect(centVanEuro(euro)).toBe(verwacht);
});

test('rekenruis van binaire breuken telt niet: 0,015 − 0,01 is 0,005 en dus een cent', () => {
  // In doubles it is 0.004999999999999999, which would round to nothing.
  expect(centVanEuro(0.015 - 0.01)).toBe(1);
  expect(centVanEuro(0.01 - 0.015)).toBe(-1);
});

test('tekst en decimalen worden letterlijk genomen', () => {
  expect(centVanEuro('0.004999999999999999')).toBe(0);
  expect(centVanEuro(decimaal('0.004999999999999999'))).toBe(0);
});

test('min nul bestaat niet als bedrag', () => {
  expect(Object.is(centVanEuro(-0.001), 0)).toBe(true);
  expect(Object.is(cent(-0), 0)).toBe(true);
});

test.each([0.5, NaN, Infinity, 2 ** 53])('%p is geen bedrag in centen', (waarde) => {
  expect(() => cent(waarde)).toThrow(RangeError);
  expect(() => cent(waarde)).toThrow(
    `${waarde} is geen geheel aantal eurocenten waarmee exact te rekenen is.`,
  );
});

test('tekst die geen getal is wordt geweigerd met die tekst', () => {
  expect(() => centVanEuro('tien')).toThrow("'tien' is geen getal.");
  expect(() => centVanEuro(NaN)).toThrow('geen getal');
});

test('centen gaan heen en terug door euro’s zonder verlies', () => {
  const bedrag = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
  fc.assert(fc.property(bedrag, (c) => centVanEuro(euroVanCent(cent(c))) === c));
});

test('een som is exact en weigert wat niet meer exact kan', () => {
  expect(som([cent(10), cent(20), cent(-5)])).toBe(25);
  expect(som([])).toBe(0);
  expect(() => som([cent(Number.MAX_SAFE_INTEGER), cent(1)])).toThrow(RangeError);
});

test.each([
  [0, '€ 0'],
  [5, '€ 0,05'],
  [100000, '€ 1.000'],
  [-1250, '€ -12,50'],
  [123456789012, '€ 1.234.567.890,12'],
  [99999, '€ 999,99'],
])('%p cent leest als %s', (bedrag, tekst) => {
  expect(euroTekst(cent(bedrag))).toBe(tekst);
});

test('boven 10 biljoen euro blijft elk cijfer van het getal staan', () => {
  expect(decimaal(12345678901234.56).toString()).toBe('12345678901234.56');
});

test('het kleinste, het grootste en het verschil van twee bedragen', () => {
  const [tien, min] = [cent(1000), cent(-250)];
  expect([kleinste(tien, min), kleinste(min, tien)]).toEqual([min, min]);
  expect([grootste(tien, min), grootste(min, tien)]).toEqual([tien, tien]);
  expect([verschil(tien, min), verschil(min, tien)]).toEqual([1250, -1250]);
});
