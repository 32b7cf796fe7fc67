import { type Cent, cent, centVanEuro } from '../../src/domein/geld';
import { vergelijkPrognoses } from '../../src/domein/prognose/aanbieder';
import { groeiscenario, volumegroei } from '../../src/domein/volumegroei';

const JAAR = centVanEuro(1_200_000);

/** The definition written out: month k of the r that are left has factor groei × k ÷ r. */
function uitgeschreven(jaarCenten: number, groei: number, totEnMet: number): number {
  const rest = 12 - totEnMet;
  let totaal = 0;
  for (let k = 1; k <= rest; k += 1) totaal += (jaarCenten / 12) * groei * (k / rest);
  return Math.round(totaal);
}

test.each([
  // 100.000 a month × 2% × (1 + … + 11) ÷ 11 = 100.000 × 2% × 6
  [1, 0.02, 12_000],
  // 100.000 × 3% × (1 + … + 6) ÷ 6 = 100.000 × 3% × 3,5
  [6, 0.03, 10_500],
  // alleen december nog, op het volle percentage
  [11, 0.02, 2_000],
  [12, 0.02, 0],
  [6, -0.03, -10_500],
  [3, 0, 0],
])('peilmaand %i en groei %p geven € %p', (totEnMet, groei, euro) => {
  expect(volumegroei(JAAR, groei, totEnMet)).toBe(centVanEuro(euro));
  expect(volumegroei(JAAR, groei, totEnMet)).toBe(uitgeschreven(JAAR, groei, totEnMet) || 0);
});

test.each([0, 13, 2.5])('peilmaand %p bestaat niet', (maand) => {
  expect(() => volumegroei(JAAR, 0.02, maand)).toThrow(`De peilmaand is ${maand}; kies 1 tot en met 12.`);
});

test('2 is geen groei van 2%', () => {
  expect(() => volumegroei(JAAR, 2, 1)).toThrow('Een groei van 200% kan niet; geef een percentage zoals 2%.');
  expect(() => volumegroei(JAAR, -1.01, 1)).toThrow('-101%');
  expect(volumegroei(JAAR, 1, 11)).toBe(centVanEuro(100_000));
});

test('het scenario van CZ januari 2024: Zeeland heeft met 4% groei van ZIN nog 9,9 mln over', () => {
  // cz-2024-01.csv: ZIN 745.295, PGB 78.711, overschot 25.590 (× € 1.000); January: half of 4% and of 2%
  const k = (duizend: number): Cent => centVanEuro(duizend * 1000);
  const zeeland = {
    prognoseZin: k(745_295),
    prognosePgb: k(78_711),
    groeiZin: 0.04,
    groeiPgb: 0.02,
    overschot: k(25_590),
  };
  expect(groeiscenario(zeeland, 1)).toEqual({
    toename: k(14_905.9 + 787.11),
    realisatie: k(745_295 + 78_711 + 14_905.9 + 787.11),
    overschot: k(25_590 - 14_905.9 - 787.11),
  });
  // December: nothing is left to grow in
  expect(groeiscenario(zeeland, 12)).toEqual({
    toename: 0,
    realisatie: k(745_295 + 78_711),
    overschot: k(25_590),
  });
  expect(groeiscenario({ ...zeeland, overschot: null }, 1).overschot).toBeNull();
});

describe('prognose van de aanbieder naast de onze', () => {
  test('telt alleen na akkoord, en het verschil blijft zichtbaar', () => {
    expect(vergelijkPrognoses(cent(100_00), cent(120_00), true)).toEqual({
      ons: 100_00,
      aanbieder: 120_00,
      verschil: 20_00,
      gebruikt: 120_00,
      uitleg: 'De aanbieder komt € 20 hoger uit: akkoord, dus deze telt.',
    });
    expect(vergelijkPrognoses(cent(100_00), cent(70_00), false)).toMatchObject({
      verschil: -30_00,
      gebruikt: 100_00,
      uitleg: 'De aanbieder komt € 30 lager uit: nog geen akkoord, dus onze prognose telt.',
    });
  });

  test('gelijk, nul of niet gegeven', () => {
    expect(vergelijkPrognoses(cent(5), cent(5), false).uitleg).toBe(
      'De aanbieder komt op hetzelfde bedrag uit.',
    );
    expect(vergelijkPrognoses(cent(5), cent(0), true)).toMatchObject({ gebruikt: 0, verschil: -5 });
    expect(vergelijkPrognoses(cent(5), null, true)).toEqual({
      ons: 5,
      aanbieder: null,
      verschil: null,
      gebruikt: 5,
      uitleg: 'De aanbieder gaf geen eigen prognose.',
    });
  });
});
