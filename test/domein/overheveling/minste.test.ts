import fc from 'fast-check';
import { type Cent, cent, som } from '../../../src/domein/geld';
import { MEESTE_EXACT, minsteOverhevelingen } from '../../../src/domein/overheveling/minste';

const centen = (...bedragen: number[]): Cent[] => bedragen.map(cent);

/** The plan as `van>naar: bedrag`. */
function plan(bronnen: readonly number[], doelen: readonly number[]): string[] {
  const { stromen } = minsteOverhevelingen(centen(...bronnen), centen(...doelen));
  return stromen.map(({ van, naar, bedrag }) => `${van}>${naar}: ${bedrag}`);
}

describe('met de hand', () => {
  test('één tekort komt van het grootste overschot als dat genoeg is', () => {
    expect(plan([20, 60, 70], [50])).toEqual(['2>0: 50']);
  });

  test('anders van zo weinig mogelijk overschotten, het grootste eerst', () => {
    expect(plan([20, 30, 45, 10], [60])).toEqual(['2>0: 45', '1>0: 15']);
  });

  test('twee tekorten die elk in een overschot passen: twee overhevelingen, ook als gulzig er drie nodig heeft', () => {
    // The largest source first would give 60 of the 70 to the larger need, and leave the 65 for two sources.
    expect(plan([70, 60], [60, 65])).toEqual(['0>1: 65', '1>0: 60']);
  });

  test('gelijke sommen worden gevonden: 9 = 4 + 5 en 7 = 7', () => {
    // Four transfers would do without looking; {9; 4, 5} and {7; 7} need three.
    expect(plan([9, 7], [4, 5, 7])).toEqual(['1>2: 7', '0>1: 5', '0>0: 4']);
  });

  test('een groep met twee bronnen en drie doelen', () => {
    // 8 + 6 = 7 + 4 + 3, no smaller group closes: four transfers.
    expect(plan([8, 6], [7, 4, 3])).toHaveLength(4);
  });

  test('bij gelijke bedragen beslist de volgorde', () => {
    expect(plan([50, 50], [50])).toEqual(['0>0: 50']);
  });

  test('het grootste tekort komt van zo weinig mogelijk overschotten, als dat elders geen overheveling kost', () => {
    // {7; 6} and {3, 3; 5} take three transfers, and so do {3, 3; 6} and {7; 5}.
    expect(plan([7, 3, 3], [6, 5])).toEqual(['0>0: 6', '1>1: 3', '2>1: 2']);
  });

  test('niets nodig is geen overheveling', () => {
    expect(plan([5, 5], [0, 0])).toEqual([]);
    expect(minsteOverhevelingen([], [])).toEqual({ stromen: [], bewezen: true });
  });

  test('te weinig bronnen wordt geweigerd', () => {
    expect(() => minsteOverhevelingen(centen(4), centen(5))).toThrow(
      'De bronnen hebben minder dan de doelen',
    );
  });
});

/**
 * The fewest transfers by trying every set of transfers, smallest first. A set will do when every group of sinks is
 * bordered by sources that hold enough (Gale 1957).
 */
function opDeHarde(bronnen: readonly number[], doelen: readonly number[]): number {
  const paren = bronnen.flatMap((_b, van) => doelen.map((_d, naar) => ({ van, naar })));
  let minste = Infinity;
  for (let keuze = 0; keuze < 2 ** paren.length; keuze += 1) {
    const gekozen = paren.filter((_paar, i) => (keuze & (2 ** i)) !== 0);
    if (gekozen.length < minste && haalbaar(bronnen, doelen, gekozen)) minste = gekozen.length;
  }
  return minste;
}

function haalbaar(
  bronnen: readonly number[],
  doelen: readonly number[],
  paren: readonly { van: number; naar: number }[],
): boolean {
  for (let groep = 1; groep < 2 ** doelen.length; groep += 1) {
    const leden = doelen.map((_d, i) => i).filter((i) => (groep & (2 ** i)) !== 0);
    const buren = new Set(paren.filter(({ naar }) => leden.includes(naar)).map(({ van }) => van));
    const nodig = leden.reduce((totaal, i) => totaal + (doelen[i] ?? 0), 0);
    if ([...buren].reduce((totaal, i) => totaal + (bronnen[i] ?? 0), 0) < nodig) return false;
  }
  return true;
}

/** Small amounts, so that equal sums are common. */
const bedragen = (meeste: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: meeste });

function klopt(bronnen: readonly number[], doelen: readonly number[]): number {
  const { stromen } = minsteOverhevelingen(centen(...bronnen), centen(...doelen));
  const naar = doelen.map((_d, i) => som(stromen.filter((s) => s.naar === i).map((s) => s.bedrag)));
  const van = bronnen.map((_b, i) => som(stromen.filter((s) => s.van === i).map((s) => s.bedrag)));
  expect(naar).toEqual(doelen);
  for (const [i, bedrag] of van.entries()) expect(bedrag).toBeLessThanOrEqual(bronnen[i] ?? NaN);
  for (const { bedrag } of stromen) expect(bedrag).toBeGreaterThan(0);
  return stromen.length;
}

test('nooit meer overhevelingen dan wie alles probeert', () => {
  fc.assert(
    fc.property(bedragen(4), bedragen(3), (bronnen, doelen) => {
      fc.pre(som(centen(...bronnen)) >= som(centen(...doelen)));
      const nodig = doelen.filter((doel) => doel > 0);
      expect(klopt(bronnen, doelen)).toBe(nodig.length === 0 ? 0 : opDeHarde(bronnen, nodig));
    }),
    { numRuns: 300 },
  );
});

test('ook niet als de sommen precies gelijk zijn', () => {
  fc.assert(
    fc.property(bedragen(3), bedragen(3), (bronnen, doelen) => {
      const verschil = som(centen(...bronnen)) - som(centen(...doelen));
      const aangevuld = verschil < 0 ? [...bronnen, -verschil] : bronnen;
      const gevraagd = verschil > 0 ? [...doelen, verschil] : doelen;
      fc.pre(gevraagd.some((doel) => doel > 0));
      const nodig = gevraagd.filter((doel) => doel > 0);
      const gevers = aangevuld.filter((bron) => bron > 0);
      expect(klopt(aangevuld, gevraagd)).toBe(opDeHarde(gevers, nodig));
    }),
    { numRuns: 150 },
  );
});

test('de volgorde van de invoer verandert het plan niet zolang de bedragen verschillen', () => {
  const bron = fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 4, maxLength: 6 });
  fc.assert(
    fc.property(
      bron,
      fc.uniqueArray(fc.integer({ min: 1, max: 500_000 }), { minLength: 1, maxLength: 4 }),
      (b, d) => {
        fc.pre(som(centen(...b)) >= som(centen(...d)));
        const inBedragen = (bronnen: readonly number[], doelen: readonly number[]): string[] =>
          minsteOverhevelingen(centen(...bronnen), centen(...doelen))
            .stromen.map(({ van, naar, bedrag }) => `${bronnen[van]}>${doelen[naar]}: ${bedrag}`)
            .sort();
        expect(inBedragen([...b].reverse(), [...d].reverse())).toEqual(inBedragen(b, d));
      },
    ),
  );
});

describe('met meer partijen dan exact te doen is', () => {
  const veel = Array.from({ length: MEESTE_EXACT }, (_leeg, i) => 100 + i);

  test('is het plan bewezen zodra elk tekort van één overschot komt', () => {
    const { stromen, bewezen } = minsteOverhevelingen(centen(...veel), centen(110, 90));
    expect(bewezen).toBe(true);
    expect(stromen.map(({ bedrag }) => bedrag)).toEqual([110, 90]);
  });

  test('of als zoveel overschotten echt nodig zijn', () => {
    const { stromen, bewezen } = minsteOverhevelingen(centen(...veel), centen(som(centen(...veel))));
    expect(stromen).toHaveLength(MEESTE_EXACT);
    expect(bewezen).toBe(true);
  });

  test('of als een plan met nog een bron erbij toch niet korter kan zijn', () => {
    // Three pairs hold enough, and five sources together hold less than 3 × 205.
    const { stromen, bewezen } = minsteOverhevelingen(centen(...veel), centen(205, 205, 205));
    expect(bewezen).toBe(true);
    expect(stromen).toHaveLength(6);
  });

  test('en anders zegt het dat er geen bewijs is; de bedragen kloppen dan nog steeds', () => {
    const doelen = centen(...Array.from({ length: 10 }, () => 161));
    const { bewezen } = minsteOverhevelingen(centen(...veel), doelen);
    expect(bewezen).toBe(false);
    klopt(veel, doelen);
  });

  describe('met zoveel tekorten dat het gulzig gaat', () => {
    const enen = (aantal: number): number[] => Array<number>(aantal).fill(1);

    test('ieder tekort komt van het kleinste overschot dat het heel kan dragen, het grootste tekort eerst', () => {
      // 40 from the 50 (10 left) and 28 from the 30 (2 left); then two of 1 from that 2, ten from that 10, three from 100
      expect(plan([100, 30, 50], [28, 40, ...enen(15)])).toEqual([
        '2>1: 40',
        '1>0: 28',
        '1>2: 1',
        '1>3: 1',
        ...enen(10).map((_een, i) => `2>${4 + i}: 1`),
        ...enen(3).map((_een, i) => `0>${14 + i}: 1`),
      ]);
      expect(minsteOverhevelingen(centen(100, 30, 50), centen(28, 40, ...enen(15))).bewezen).toBe(true);
    });

    test('kan geen overschot het dragen, dan van de grootste; dat is niet bewezen het minste', () => {
      // 120 = 100 + 20 of the 30, which leaves 10 for ten of 1, and 50 for the other six: 18 transfers for 17 needs.
      const doelen = [...enen(16), 120];
      expect(plan([30, 100, 50], doelen)).toEqual([
        '1>16: 100',
        '0>16: 20',
        ...enen(10).map((_een, i) => `0>${i}: 1`),
        ...enen(6).map((_een, i) => `2>${10 + i}: 1`),
      ]);
      expect(minsteOverhevelingen(centen(30, 100, 50), centen(...doelen)).bewezen).toBe(false);
      // More sources than needed prove nothing: 100 and 50 hold the 136.
      const meer = minsteOverhevelingen(centen(30, 100, 50, ...enen(20)), centen(...doelen));
      expect(meer.stromen).toHaveLength(18);
      expect(meer.bewezen).toBe(false);
    });

    test('zoveel overhevelingen als er overschotten nodig zijn, is bewezen het minste', () => {
      // seventeen needs of 2 from sources of 1
      const { stromen, bewezen } = minsteOverhevelingen(
        centen(...enen(40)),
        centen(...enen(17).map((een) => 2 * een)),
      );
      expect(stromen).toHaveLength(34);
      expect(bewezen).toBe(true);
    });
  });

  describe('met veertien tekorten, zodat alleen de twee grootste overschotten meedoen', () => {
    const tekorten = Array<number>(14).fill(10);
    const uitkomst = (...bronnen: number[]) => {
      const { stromen, bewezen } = minsteOverhevelingen(centen(...bronnen), centen(...tekorten));
      return [stromen.length, bewezen];
    };

    test('één overheveling per tekort kan niet korter', () => {
      expect(uitkomst(100, 90, 5)).toEqual([14, true]);
    });

    test('een tekort dat gedeeld moet worden is niet bewezen nodig', () => {
      // 75 holds seven and 66 six; the last is shared
      expect(uitkomst(75, 66, 5)).toEqual([15, false]);
    });

    test('gulzig telt mee als dat met een kleiner overschot korter is', () => {
      expect(uitkomst(75, 66, 10)).toEqual([14, true]);
    });
  });

  test('een exact plan is altijd bewezen', () => {
    expect(minsteOverhevelingen(centen(60, 60, 60), centen(90, 90)).bewezen).toBe(true);
  });
});
