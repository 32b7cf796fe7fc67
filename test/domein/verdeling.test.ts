import fc from 'fast-check';
import { type Cent, cent, som } from '../../src/domein/geld';
import { verdeelGewogen, verdeelNaarRato, verdeelOpVolgorde } from '../../src/domein/verdeling';

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

describe('gewogen verdelen', () => {
  const gewicht = fc.integer({ min: 0, max: 2_000_000 });

  test('naar gewicht, en niemand boven zijn aanspraak; de rest gaat naar de anderen', () => {
    // 110 on 50 (weighs 3) and 100 (weighs 2): 66 is more than 50
    expect(verdeelGewogen(cent(110), centen(50, 100), [3n, 2n])).toEqual([50, 60]);
    // 40 on 3 : 1
    expect(verdeelGewogen(cent(40), centen(50, 100), [3n, 1n])).toEqual([30, 10]);
  });

  test('wie geen gewicht heeft komt als laatste, naar rato van de aanspraak', () => {
    expect(verdeelGewogen(cent(50), centen(50, 20, 10), [1n, 0n, 0n])).toEqual([50, 0, 0]);
    expect(verdeelGewogen(cent(65), centen(50, 20, 10), [1n, 0n, 0n])).toEqual([50, 10, 5]);
    expect(verdeelGewogen(cent(0), centen(50, 0), [1n, 1n])).toEqual([0, 0]);
  });

  test('een ontbrekend gewicht is geen gewicht', () => {
    expect(verdeelGewogen(cent(10), centen(10, 10), [1n])).toEqual([10, 0]);
  });

  test('meer dan de aanspraken samen, of minder dan niets, past niet', () => {
    expect(() => verdeelGewogen(cent(31), centen(10, 20), [1n, 1n])).toThrow(
      '€ 0,31 past niet in de aanspraken.',
    );
    expect(() => verdeelGewogen(cent(-1), centen(10, 20), [1n, 1n])).toThrow('past niet');
    expect(() => verdeelGewogen(cent(1), centen(10, -20), [1n, 1n])).toThrow('Rij 2: een aanspraak kan niet');
  });

  test('telt op, blijft binnen elke aanspraak, en is met gelijke weging gewoon naar rato', () => {
    fc.assert(
      fc.property(
        rijMetIets,
        fc.array(gewicht, { minLength: 20, maxLength: 20 }),
        fc.nat(100),
        (a, g, procent) => {
          const deel = cent(Number((BigInt(som(a)) * BigInt(procent)) / 100n));
          const uit = verdeelGewogen(deel, a, g.map(BigInt));
          expect(som(uit)).toBe(deel);
          uit.forEach((b, i) => expect(b >= 0 && b <= (a[i] ?? NaN)).toBe(true));
          expect(verdeelGewogen(deel, a, a.map(BigInt))).toEqual(verdeelNaarRato(deel, a));
        },
      ),
    );
  });
});
