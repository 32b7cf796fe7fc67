import { afgekapt } from '../../../src/domein/naijl/afkappen';
import { bekend } from '../../../src/domein/naijl/driehoek';
import { ontwikkelingen } from '../../../src/domein/naijl/factoren';
import { jaartoets, standVanToen } from '../../../src/domein/naijl/jaartoets';
import { maandfout } from '../../../src/domein/naijl/maanden';
import { synthetisch, verificatie } from './driehoeken';

describe('afgekapt', () => {
  const driehoek = [
    [100, 150, 160],
    [200, 250, null],
    [90, null, null],
  ];

  test('een leeftijd die te weinig maanden bereikten, valt weg', () => {
    expect(afgekapt(driehoek, 2)).toEqual([
      [100, 150],
      [200, 250],
      [90, null],
    ]);
    expect(afgekapt(driehoek, 1)).toEqual(driehoek);
    expect(afgekapt(synthetisch, 3)).toEqual(synthetisch);
  });

  test('een paar dat bij 0 begint, telt niet als maand', () => {
    expect(
      afgekapt(
        [
          [100, 150],
          [0, 20],
          [50, 60],
        ],
        2,
      ),
    ).toHaveLength(3);
    expect(() =>
      afgekapt(
        [
          [100, 150],
          [0, 20],
          [50, 60],
        ],
        3,
      ),
    ).toThrow('van 2 maanden bekend; nodig zijn er 3.');
  });

  test('te weinig voor het eerste verloop is geen driehoek om mee te rekenen', () => {
    expect(() => afgekapt(driehoek, 3)).toThrow(
      'In de driehoek is het eerste verloop van 2 maanden bekend; nodig zijn er 3.',
    );
    expect(() =>
      afgekapt(
        [
          [100, 150],
          [90, null],
        ],
        2,
      ),
    ).toThrow('is het eerste verloop van 1 maand bekend');
  });
});

describe('maandfout', () => {
  // The months of the triangle itself together have the standard error of Mack's total (chainladder_verificatie.json).
  test.each(['raa', 'ukmotor', 'mortgage'] as const)(
    '%s: de eigen rijen geven de fout van het totaal',
    (naam) => {
      const { cumulatief, totaal } = verificatie[naam];
      const maanden = cumulatief.map((rij) => ({
        bedrag: rij[bekend(rij) - 1] ?? 0,
        leeftijd: bekend(rij) - 1,
      }));
      expect(maandfout(maanden, ontwikkelingen(cumulatief)) / totaal.mack_se).toBeCloseTo(1, 5);
    },
  );

  test('een maand zonder bedrag en een maand ouder dan de driehoek voegen niets toe', () => {
    const stappen = ontwikkelingen(verificatie.raa.cumulatief);
    const een = maandfout([{ bedrag: 1000, leeftijd: 2 }], stappen);
    const meer = [
      { bedrag: 1000, leeftijd: 2 },
      { bedrag: 0, leeftijd: 0 },
      { bedrag: 500, leeftijd: 30 },
    ];
    expect(een).toBeGreaterThan(0);
    expect(maandfout(meer, stappen)).toBe(een);
  });
});

describe('jaartoets', () => {
  test('de stand van toen: de jongste rij één leeftijd, elke oudere een meer', () => {
    const klein = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
      [10, 11, null],
    ];
    expect(standVanToen(klein, 1)).toEqual([
      [1, 2],
      [4, null],
    ]);
    expect(standVanToen(klein, 2)).toEqual([
      [1, 2, 3],
      [4, 5, null],
      [7, null, null],
    ]);
  });

  // May 2023 by hand, in millions: 10,1 + 10,098 + 9,991 + 9,36 + 6,3 = 45,849; × 12 ÷ 5 = 110,0376. The year became
  // 10,1 + 10,2 + … + 11,2 = 127,8.
  test('lineair na mei 2023: 13,9% te laag', () => {
    const uitkomst = jaartoets(synthetisch, 0, 5, (maanden) => {
      expect(maanden).toEqual([10_100_000, 10_098_000, 9_991_000, 9_360_000, 6_300_000]);
      return (maanden.reduce<number>((som, bedrag) => som + (bedrag ?? 0), 0) * 12) / 5;
    });
    expect(uitkomst?.voorspeld).toBeCloseTo(110_037_600, 3);
    expect(uitkomst?.werkelijk).toBe(127_800_000);
    expect(uitkomst?.afwijking).toBeCloseTo(110_037_600 / 127_800_000 - 1, 12);
  });

  test('een jaar dat later in de driehoek begint, en de maanden ervoor alleen als voorgeschiedenis', () => {
    // row n holds 10n + 10 and a month later 10n + 11
    const veertien = Array.from({ length: 14 }, (_leeg, n) => [10 * n + 10, n < 13 ? 10 * n + 11 : null]);
    const uitkomst = jaartoets(veertien, 2, 3, (maanden, toen) => {
      expect(maanden).toEqual([31, 41, 50]);
      expect(toen).toHaveLength(5);
      return 1000;
    });
    // 31 + 41 + … + 131 = 11 × 81 = 891, and 140 for the youngest
    expect(uitkomst).toMatchObject({ voorspeld: 1000, werkelijk: 1031 });
    expect(jaartoets(veertien, -13, 3, () => 1)).toBeNull();
  });

  test('een jaar waarin niets kwam, is niets om mee te vergelijken', () => {
    const niets = Array.from({ length: 12 }, () => [0]);
    expect(jaartoets(niets, 0, 5, () => 1)).toBeNull();
  });

  test('zonder twaalf bekende maanden, of zonder schatting, is er geen toets', () => {
    const goed = () => 1;
    expect(jaartoets(synthetisch, 0, 5, goed)).not.toBeNull();
    expect(jaartoets(synthetisch, 6, 5, goed)).toBeNull();
    expect(jaartoets(synthetisch, -1, 5, goed)).toBeNull();
    expect(jaartoets(synthetisch, 0, 5, () => null)).toBeNull();
    const gat = synthetisch.map((rij, r) => (r === 3 ? rij.map(() => null) : rij));
    expect(jaartoets(gat, 0, 5, goed)).toBeNull();
  });
});
