import { cent, centVanEuro } from '../../../src/domein/geld';
import { eindstanden, voltooiingsgraden } from '../../../src/domein/naijl/eindstand';
import { ontwikkelingen } from '../../../src/domein/naijl/factoren';
import { standaardfouten } from '../../../src/domein/naijl/mack';
import { extrapoleer } from '../../../src/domein/prognose/lineair';
import { synthetisch, synthetischVerwacht, verificatie } from './driehoeken';

/** Equal but for the last of some ten digits. */
function bijnaGelijk(gevonden: readonly number[], verwacht: readonly number[]): void {
  expect(gevonden).toHaveLength(verwacht.length);
  verwacht.forEach((getal, i) => {
    expect(Math.abs((gevonden[i] ?? NaN) - getal)).toBeLessThanOrEqual(1e-9 * Math.abs(getal));
  });
}

describe.each(Object.entries(verificatie))('de driehoek %s', (_naam, d) => {
  const stappen = ontwikkelingen(d.cumulatief);
  const standen = eindstanden(d.cumulatief, stappen).map((stand) => stand ?? fail());
  const fouten = standaardfouten(standen, stappen);

  test('factoren en voltooiingsgraden', () => {
    bijnaGelijk(
      stappen.map(({ factor }) => factor),
      d.f_volume_gewogen,
    );
    bijnaGelijk(voltooiingsgraden(stappen), d.pct_compleet);
  });

  test('eindstand en reserve per rij', () => {
    bijnaGelijk(
      standen.map(({ eindstand }) => eindstand),
      d.per_origin.map(({ ultimate }) => ultimate),
    );
    // The reserve is a difference: the last digits of the final amount count.
    d.per_origin.forEach(({ ibnr, ultimate }, i) => {
      expect(Math.abs((standen[i]?.reserve ?? NaN) - ibnr)).toBeLessThanOrEqual(1e-9 * ultimate);
    });
  });

  test('standaardfouten van Mack, per rij en van het totaal', () => {
    bijnaGelijk(fouten.sigma2, d.sigma2_mack);
    bijnaGelijk(
      fouten.perRij.map((fout) => fout ?? NaN),
      d.per_origin.map(({ mack_se }) => mack_se),
    );
    bijnaGelijk([fouten.totaal], [d.totaal.mack_se]);
  });
});

function fail(): never {
  throw new Error('deze rij heeft geen eindstand');
}

describe('het verzonnen patroon 60/30/7/2/1%', () => {
  const stappen = ontwikkelingen(synthetisch);

  test('komt er precies uit', () => {
    voltooiingsgraden(stappen).forEach((graad, leeftijd) => {
      expect(graad).toBeCloseTo((synthetischVerwacht.cumulatief_pct[leeftijd] ?? NaN) / 100, 12);
    });
    const dit = eindstanden(synthetisch, stappen).slice(-5);
    expect(dit.map((stand) => Math.round(stand?.eindstand ?? NaN))).toEqual(
      Object.values(synthetischVerwacht.ultimate_2024),
    );
  });

  test('heeft geen spreiding, dus geen fout', () => {
    expect(standaardfouten(eindstanden(synthetisch, stappen), stappen).totaal).toBeLessThan(1);
  });

  test('doorrekenen zonder na-ijl is 10,9% te laag, met na-ijl klopt het', () => {
    const realisatie = synthetisch.slice(-5).map((rij) => cent((rij.findLast((c) => c !== null) ?? 0) * 100));
    const invoer = { realisatie, totEnMet: 5, methode: 'maand' } as const;
    const naief = extrapoleer(invoer);
    const gecorrigeerd = extrapoleer({ ...invoer, voltooiing: voltooiingsgraden(stappen) });
    expect(naief).toBe(centVanEuro(synthetischVerwacht.jaar_naief_maanden));
    expect(gecorrigeerd).toBe(centVanEuro(synthetischVerwacht.jaar_gecorrigeerd_maanden));
    expect((1 - (naief ?? NaN) / (gecorrigeerd ?? NaN)) * 100).toBeCloseTo(10.9, 1);
  });
});

describe('een kleine driehoek, met de hand', () => {
  // 100 → 150 and 200 → 250: factor 400 ÷ 300 = 4/3; row 3: 90 × 4/3 = 120
  const klein = [
    [100, 150],
    [200, 250],
    [90, null],
  ];

  test('factor, graad en eindstand', () => {
    const stappen = ontwikkelingen(klein);
    expect(stappen[0]?.factor).toBeCloseTo(4 / 3, 12);
    expect(stappen[0]?.basis).toBe(300);
    expect(voltooiingsgraden(stappen)).toEqual([0.75, 1]);
    expect(eindstanden(klein, stappen)[2]).toEqual({ bekend: 90, leeftijd: 0, eindstand: 120, reserve: 30 });
    expect(eindstanden(klein, stappen)[0]).toMatchObject({ eindstand: 150, reserve: 0 });
  });

  test('σ² = (150 − 400/3)² ÷ 100 + (250 − 800/3)² ÷ 200 = 25/9 + 25/18 = 75/18', () => {
    const stappen = ontwikkelingen(klein);
    const { sigma2, perRij } = standaardfouten(eindstanden(klein, stappen), stappen);
    expect(sigma2[0]).toBeCloseTo(75 / 18, 12);
    // 120² × (75/18) ÷ (4/3)² × (1/90 + 1/300)
    expect(perRij[2]).toBeCloseTo(Math.sqrt(((14400 * 75) / 18 / (16 / 9)) * (1 / 90 + 1 / 300)), 10);
    expect(perRij.slice(0, 2)).toEqual([0, 0]);
  });

  test('met een staart van 1,05 is alles 5% meer, en de graad 5% minder', () => {
    const stappen = ontwikkelingen(klein);
    const zonder = standaardfouten(eindstanden(klein, stappen), stappen);
    const met = standaardfouten(eindstanden(klein, stappen, 1.05), stappen, 1.05);
    expect(eindstanden(klein, stappen, 1.05)[0]?.eindstand).toBeCloseTo(157.5, 10);
    expect(voltooiingsgraden(stappen, 1.05)[1]).toBeCloseTo(1 / 1.05, 12);
    expect(met.perRij[2]).toBeCloseTo(1.05 * (zonder.perRij[2] ?? NaN), 10);
    expect(met.totaal).toBeCloseTo(1.05 * zonder.totaal, 10);
  });

  test('een uitgesloten stap telt niet mee: alleen 200 → 250', () => {
    const [stap] = ontwikkelingen(klein, { uitgesloten: [{ rij: 0, leeftijd: 0 }] });
    expect(stap).toEqual({ factor: 1.25, basis: 200, paren: [[200, 250]] });
    expect(ontwikkelingen(klein, { uitgesloten: [{ rij: 0, leeftijd: 1 }] })[0]?.paren).toHaveLength(2);
  });

  test('twee rijen zonder eindstand delen de schattingsfout van hun factor', () => {
    const twee = [...klein, [60, null]];
    const stappen = ontwikkelingen(twee);
    const { perRij, totaal } = standaardfouten(eindstanden(twee, stappen), stappen);
    // 2 × 120 × 80 × σ² ÷ f² ÷ 300 on top of the squares
    const gedeeld = ((2 * 120 * 80 * 75) / 18 / (16 / 9)) * (1 / 300);
    expect(totaal).toBeCloseTo(Math.sqrt((perRij[2] ?? 0) ** 2 + (perRij[3] ?? 0) ** 2 + gedeeld), 10);
  });

  test('een rij waarvan nog niets bekend is, blijft leeg', () => {
    const leeg = [...klein, [null, null]];
    const stappen = ontwikkelingen(leeg);
    const standen = eindstanden(leeg, stappen);
    expect(standen[3]).toBeNull();
    expect(standaardfouten(standen, stappen).perRij[3]).toBeNull();
  });
});

describe('te weinig of onmogelijke gegevens worden geweigerd', () => {
  test.each<[string, (number | null)[][]]>([
    ['minstens twee kolommen', [[1], [2]]],
    ['minstens twee kolommen', []],
    [
      'minstens twee gevulde rijen',
      [
        [1, 2],
        [null, null],
      ],
    ],
    [
      'Rij 2 heeft 3 kolommen en rij 1 heeft er 2.',
      [
        [1, 2],
        [1, 2, 3],
      ],
    ],
    [
      'Rij 1, kolom 1 is leeg, en verderop in de rij staat een bedrag.',
      [
        [null, 2],
        [1, 2],
      ],
    ],
    [
      'Rij 2, kolom 2: -2 kan niet',
      [
        [1, 2],
        [1, -2],
      ],
    ],
    [
      'Rij 2, kolom 1: NaN kan niet',
      [
        [1, 2],
        [NaN, 2],
      ],
    ],
    [
      'Rij 1, kolom 2 is 0 na een bedrag. Laat leeg wat nog niet bekend is.',
      [
        [1, 0],
        [1, null],
      ],
    ],
    [
      'Van leeftijd 1 naar 2 zijn 0 maanden bekend; nodig is er 1.',
      [
        [1, 2, null],
        [1, null, null],
      ],
    ],
    [
      'Van leeftijd 0 naar 1 is er alleen 0',
      [
        [0, 5],
        [0, 3],
      ],
    ],
    // as many months as needed, but from nothing
    [
      'Van leeftijd 0 naar 1 is er alleen 0',
      [
        [0, 5],
        [3, null],
      ],
    ],
  ])('%s', (zin, driehoek) => {
    expect(() => ontwikkelingen(driehoek)).toThrow(zin);
  });

  test('wie meer maanden per ontwikkeling eist, krijgt de eis genoemd', () => {
    expect(() => ontwikkelingen(verificatie.raa.cumulatief, { minstens: 2 })).toThrow(
      'Van leeftijd 8 naar 9 is 1 maand bekend; nodig zijn er 2.',
    );
  });

  test.each([0.89, 2.01, NaN, Infinity])('een staart van %p kan niet', (staart) => {
    const stappen = ontwikkelingen(verificatie.ukmotor.cumulatief);
    expect(() => voltooiingsgraden(stappen, staart)).toThrow('kan niet; geef een factor van 0,9 tot 2');
  });

  test.each([0.9, 2])('een staart van %p mag', (staart) => {
    expect(() => voltooiingsgraden([], staart)).not.toThrow();
  });

  test('een standaardfout vraagt meer dan een factor', () => {
    const tweeMaanden = [
      [100, 150],
      [90, null],
    ];
    const stappen = ontwikkelingen(tweeMaanden);
    expect(() => standaardfouten(eindstanden(tweeMaanden, stappen), stappen)).toThrow('te weinig maanden');
  });

  test('een ontwikkeling vanaf 0 heeft geen standaardfout', () => {
    const metNul = [
      [0, 150],
      [100, 140],
      [90, null],
    ];
    const stappen = ontwikkelingen(metNul);
    expect(stappen[0]?.factor).toBe(2.9);
    expect(() => standaardfouten(eindstanden(metNul, stappen), stappen)).toThrow(
      'Op leeftijd 0 staat een 0; daarmee is geen standaardfout te berekenen. Voeg kleine posten samen.',
    );
    const nuNul = [...verificatie.ukmotor.cumulatief.slice(0, -1), [0, ...Array<null>(6).fill(null)]];
    const uk = ontwikkelingen(nuNul);
    expect(() => standaardfouten(eindstanden(nuNul, uk), uk)).toThrow('Op leeftijd 0 staat een 0');
  });

  test('na een ontwikkeling zonder spreiding is ook de doorgetrokken spreiding nul', () => {
    const zonderSpreiding = [
      [100, 200, 300, 330],
      [100, 200, 300, null],
      [100, 200, null, null],
      [100, null, null, null],
    ];
    const stappen = ontwikkelingen(zonderSpreiding);
    const { sigma2, totaal } = standaardfouten(eindstanden(zonderSpreiding, stappen), stappen);
    expect(sigma2).toEqual([0, 0, 0]);
    expect(totaal).toBe(0);
  });
});
