import fc from 'fast-check';
import { type Cent, cent, som } from '../../../src/domein/geld';
import { dagenInJaar, dagenInMaand } from '../../../src/domein/kalender';
import { type Extrapolatie, extrapoleer, laatsteMaand } from '../../../src/domein/prognose/lineair';

function rij(...bedragen: (number | null)[]): (Cent | null)[] {
  return bedragen.map((bedrag) => (bedrag === null ? null : cent(bedrag)));
}

function maand(realisatie: (Cent | null)[], totEnMet: number): Cent | null {
  return extrapoleer({ realisatie, totEnMet, methode: 'maand' });
}

describe('lineair per maand', () => {
  test('januari alleen: maal twaalf', () => {
    expect(maand(rij(100_000), 1)).toBe(1_200_000);
  });

  test('(100 + 120 + 140) ÷ 3 × 12 = 1.440', () => {
    expect(maand(rij(10_000, 12_000, 14_000), 3)).toBe(144_000);
  });

  test('een maand zonder waarde is niet gedeclareerd: (100 + 140) ÷ 2 × 12 = 1.440', () => {
    expect(maand(rij(10_000, null, 14_000), 3)).toBe(144_000);
  });

  test('een maand met 0 is gedeclareerd: (100 + 0 + 140) ÷ 3 × 12 = 960', () => {
    expect(maand(rij(10_000, 0, 14_000), 3)).toBe(96_000);
  });

  test('maanden na de peilmaand tellen niet mee', () => {
    expect(maand(rij(10_000, 10_000, 99_999), 2)).toBe(120_000);
  });

  test('de peilmaand mag verder liggen dan de rij', () => {
    expect(maand(rij(10_000, 10_000), 7)).toBe(120_000);
  });

  test('niets gedeclareerd is geen nul', () => {
    expect(maand(rij(null, null), 2)).toBeNull();
    expect(maand([], 1)).toBeNull();
    expect(maand(rij(null, 10_000), 1)).toBeNull();
    expect(maand(rij(null, null), 0)).toBeNull();
  });

  test('een halve cent gaat omhoog: 101 cent over 8 maanden is 151,5 cent per jaar', () => {
    expect(maand(rij(101, 0, 0, 0, 0, 0, 0, 0), 8)).toBe(152);
    expect(maand(rij(-101, 0, 0, 0, 0, 0, 0, 0), 8)).toBe(-152);
  });
});

describe('lineair per dag', () => {
  function dag(realisatie: (Cent | null)[], jaar: number): Cent | null {
    return extrapoleer({ realisatie, totEnMet: 12, methode: 'dag', jaar });
  }

  test('januari en februari 2024: 31 + 29 = 60 dagen, € 60 wordt € 366', () => {
    expect(dag(rij(3100, 2900), 2024)).toBe(36_600);
  });

  test('dezelfde maanden in 2023: 59 dagen, € 59 wordt € 365', () => {
    expect(dag(rij(3100, 2800), 2023)).toBe(36_500);
  });

  test('een maand zonder waarde telt ook zijn dagen niet: alleen januari, € 62 ÷ 31 × 366 = € 732', () => {
    expect(dag(rij(6200, null), 2024)).toBe(73_200);
  });

  test('zonder jaar kan het niet', () => {
    expect(() => extrapoleer({ realisatie: rij(1), totEnMet: 1, methode: 'dag' })).toThrow(
      'heeft een jaar nodig',
    );
    for (const jaar of [2024.5, 1899, 10_000, NaN]) {
      expect(() => dag(rij(1), jaar)).toThrow('heeft een jaar nodig, bijvoorbeeld 2024');
    }
    expect(dag(rij(3100), 1900)).toBe(36_500);
    expect(dag(rij(3100), 9999)).toBe(36_500);
  });
});

describe('per declaratieperiode van vier weken', () => {
  function periode(realisatie: (Cent | null)[], totEnMet: number): Cent | null {
    return extrapoleer({ realisatie, totEnMet, methode: 'periode' });
  }

  test('(100 + 110) ÷ 2 × 13 = 1.365', () => {
    expect(periode(rij(10_000, 11_000), 2)).toBe(136_500);
  });

  test('het jaar heeft dertien perioden', () => {
    expect(periode(rij(...Array.from({ length: 13 }, () => 100)), 13)).toBe(1300);
    expect(() => periode(rij(1), 14)).toThrow('periode van 1 tot en met 13');
  });
});

describe('met voltooiingsgraden', () => {
  function na(realisatie: (Cent | null)[], totEnMet: number, voltooiing: number[]): Cent | null {
    return extrapoleer({ realisatie, totEnMet, methode: 'maand', voltooiing });
  }

  test('de jongste maand eerst; oudere maanden volgen de laatste graad', () => {
    // maart ÷ 50%, februari ÷ 80%, januari ÷ 80%: 50/0,5 + 80/0,8 + 80/0,8 = 300; ÷ 3 × 12
    expect(na(rij(8000, 8000, 5000), 3, [0.5, 0.8])).toBe(120_000);
  });

  test('de leeftijd telt vanaf de peilmaand, ook als die nog leeg is', () => {
    // totEnMet 3, maart leeg: februari is leeftijd 1 (80%), januari leeftijd 2 (100%): 100 + 100
    expect(na(rij(10_000, 8000, null), 3, [0.5, 0.8, 1])).toBe(120_000);
  });

  test('alle maanden ouder dan de rij graden volgen de laatste graad, niet een eerdere', () => {
    // april ÷ 25%, maart ÷ 50%, februari en januari ÷ 80%: 100 + 100 + 100 + 100
    expect(na(rij(8000, 8000, 5000, 2500), 4, [0.25, 0.5, 0.8])).toBe(120_000);
  });

  test('geen graden betekent geen correctie', () => {
    expect(na(rij(10_000), 1, [])).toBe(120_000);
  });

  test('een graad boven 100% mag: latere correcties maken een maand soms kleiner', () => {
    expect(na(rij(15_000), 1, [1.5])).toBe(120_000);
  });

  test('een graad van 0%, onder 0 of getypt als 95 wordt geweigerd', () => {
    expect(() => na(rij(1), 1, [0])).toThrow('Voltooiingsgraad 1 is 0%; geef een percentage boven 0%');
    expect(() => na(rij(1), 1, [0.9, -0.1])).toThrow('Voltooiingsgraad 2 is -10%');
    expect(() => na(rij(1), 1, [95])).toThrow('Voltooiingsgraad 1 is 9500%');
    expect(() => na(rij(1), 1, [NaN])).toThrow('geen getal');
  });
});

test.each([0, 13, 1.5, -1])('peilmaand %p bestaat niet', (totEnMet) => {
  expect(() => maand(rij(1), totEnMet)).toThrow('geef een maand van 1 tot en met 12');
});

test('meer kolommen dan een jaar heeft is een fout', () => {
  expect(() =>
    maand(
      Array.from({ length: 13 }, () => cent(1)),
      12,
    ),
  ).toThrow('Een jaar heeft 12 kolommen');
});

test('de laatste maand die iets bevat, waarbij 0 iets is', () => {
  expect(laatsteMaand([rij(1, null, null), rij(null, 0, null)])).toBe(2);
  expect(laatsteMaand([rij(null, null)])).toBe(0);
  expect(laatsteMaand([])).toBe(0);
});

test('een vol jaar is zichzelf, met elke methode', () => {
  const jaarrij = fc.array(fc.integer({ min: -1e9, max: 1e12 }).map(cent), { minLength: 12, maxLength: 12 });
  const methode = fc.constantFrom<Extrapolatie['methode']>('maand', 'dag');
  fc.assert(
    fc.property(jaarrij, methode, fc.integer({ min: 1900, max: 2100 }), (realisatie, gekozen, jaar) => {
      return extrapoleer({ realisatie, totEnMet: 12, methode: gekozen, jaar }) === som(realisatie);
    }),
  );
});

test('schrikkeljaren', () => {
  expect([2024, 2023, 1900, 2000].map(dagenInJaar)).toEqual([366, 365, 365, 366]);
  expect([2024, 2023].map((jaar) => dagenInMaand(jaar, 2))).toEqual([29, 28]);
  expect(() => dagenInMaand(2024, 13)).toThrow('Maand 13 bestaat niet');
});
