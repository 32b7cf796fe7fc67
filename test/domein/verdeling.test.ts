import fc from 'fast-check';
import { type Cent, cent, som } from '../../src/domein/geld';
import { verdeelNaarRato, verdeelOpVolgorde } from '../../src/domein/verdeling';

const bedrag = fc.integer({ min: 0, max: 5_000_000_000_000 }).map(cent);
const rij = fc.array(fc.integer({ min: 0, max: 100_000_000_000 }).map(cent), { minLength: 1, maxLength: 20 });
const rijMetIets = rij.filter((aanspraken) => som(aanspraken) > 0);

function centen(...bedragen: number[]): Cent[] {
  return bedragen.map(cent);
}

test('de VGZ-vrijval: € 400.000 over € 400.000 en € 250.000 (herschikking_testgevallen.json, in hele euro’s)', () => {
  expect(verdeelNaarRato(cent(400_000), centen(400_000, 250_000))).toEqual([246_154, 153_846]);
});

test('gelijke resten: de eerste rij krijgt de overgebleven cent', () => {
  expect(verdeelNaarRato(cent(100), centen(1, 1, 1))).toEqual([34, 33, 33]);
  expect(verdeelNaarRato(cent(2), centen(5, 5, 5))).toEqual([1, 1, 0]);
});

test('de grootste rest gaat voor, ook als die later staat', () => {
  // 10 × 1/6 = 1,67 en 10 × 5/6 = 8,33
  expect(verdeelNaarRato(cent(10), centen(5, 1))).toEqual([8, 2]);
});

test('een aanspraak van nul krijgt nul', () => {
  expect(verdeelNaarRato(cent(7), centen(0, 3, 0))).toEqual([0, 7, 0]);
});

test('exact waar bedrag × aanspraak niet meer in een double past', () => {
  // 9.000.000.000.000.001 over 1 : 2 = 3.000.000.000.000.000,33 en 6.000.000.000.000.000,67
  const delen = verdeelNaarRato(cent(9_000_000_000_000_001), centen(3_000_000_000_000, 6_000_000_000_000));
  expect(delen).toEqual([3_000_000_000_000_000, 6_000_000_000_000_001]);
});

test('een korting is het spiegelbeeld', () => {
  expect(verdeelNaarRato(cent(-100), centen(1, 1, 1))).toEqual([-34, -33, -33]);
});

test('niets verdelen over niemand mag, iets niet', () => {
  expect(verdeelNaarRato(cent(0), [])).toEqual([]);
  expect(verdeelNaarRato(cent(0), centen(0, 0))).toEqual([0, 0]);
  expect(() => verdeelNaarRato(cent(100), centen(0, 0))).toThrow('€ 1 is niet naar rato te verdelen');
  expect(() => verdeelNaarRato(cent(100), [])).toThrow('er zijn geen aanspraken');
});

test('een negatieve aanspraak wordt geweigerd met zijn rij', () => {
  expect(() => verdeelNaarRato(cent(1), centen(1, -2))).toThrow(
    'Rij 2: een aanspraak kan niet negatief zijn',
  );
  expect(() => verdeelOpVolgorde(cent(1), centen(1, -2))).toThrow('Rij 2');
});

test('de delen tellen op tot het bedrag', () => {
  fc.assert(fc.property(bedrag, rijMetIets, (b, a) => som(verdeelNaarRato(b, a)) === b));
});

test('elk deel ligt minder dan een cent van het exacte deel', () => {
  fc.assert(
    fc.property(bedrag, rijMetIets, (b, a) => {
      const totaal = BigInt(som(a));
      return verdeelNaarRato(b, a).every((deel, i) => {
        const verschil = BigInt(deel) * totaal - BigInt(b) * BigInt(a[i] ?? 0);
        return verschil < totaal && verschil > -totaal;
      });
    }),
  );
});

test('niemand krijgt meer dan zijn aanspraak zolang het bedrag niet boven de aanspraken ligt', () => {
  fc.assert(
    fc.property(bedrag, rijMetIets, (b, a) => {
      const past = cent(Math.min(b, som(a)));
      return verdeelNaarRato(past, a).every((deel, i) => deel >= 0 && deel <= (a[i] ?? 0));
    }),
  );
});

test('de volgorde van de rijen verschuift alleen centen bij gelijke resten', () => {
  fc.assert(
    fc.property(bedrag, rijMetIets, (b, a) => {
      const gewoon = verdeelNaarRato(b, a);
      const omgekeerd = verdeelNaarRato(b, [...a].reverse()).reverse();
      return gewoon.every((deel, i) => Math.abs(deel - (omgekeerd[i] ?? 0)) <= 1);
    }),
  );
});

test('op volgorde: vol, tot het op is', () => {
  expect(verdeelOpVolgorde(cent(10), centen(4, 0, 5, 6))).toEqual([4, 0, 5, 1]);
  expect(verdeelOpVolgorde(cent(100), centen(4, 5))).toEqual([4, 5]);
  expect(verdeelOpVolgorde(cent(0), centen(4, 5))).toEqual([0, 0]);
  expect(() => verdeelOpVolgorde(cent(-1), centen(4))).toThrow('negatief');
});
