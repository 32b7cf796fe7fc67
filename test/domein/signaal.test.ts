import { cent } from '../../src/domein/geld';
import type { Cent } from '../../src/domein/geld';
import { type Signaalrij, signaallijst, trendVan } from '../../src/domein/signaal';

// All amounts are invented and worked out by hand, in whole cents.
function rij(anders: Partial<Signaalrij> & { afspraak: Cent; prognose: Cent }): Signaalrij {
  return { regio: 'Zeeland', aanbieder: 'Verzonnen zorg', ...anders };
}

const a = rij({ aanbieder: 'A', leveringsvorm: 'ZZP', afspraak: cent(1000), prognose: cent(1300) });
const b = rij({ aanbieder: 'B', leveringsvorm: 'MPT', afspraak: cent(1000), prognose: cent(1150) });
const c = rij({ aanbieder: 'C', leveringsvorm: 'MPT', afspraak: cent(1000), prognose: cent(950) });
const d = rij({ aanbieder: 'D', leveringsvorm: 'VPT', afspraak: cent(500), prognose: cent(500) });

describe('signaallijst', () => {
  // Σ prognose 3.900 − Σ afspraak 3.500 = 400; ruimte 3.700, so a deficit of 200
  const lijst = signaallijst([d, c, b, a], new Map([['Zeeland', cent(3700)]]));

  test('the largest afwijking first, with share, cumulative and part of the deficit', () => {
    expect(lijst).toHaveLength(1);
    expect(lijst[0]).toMatchObject({ regio: 'Zeeland', afwijking: 400, tekort: 200, weggelaten: 0 });
    expect(lijst[0]?.signalen.map(({ rij: { aanbieder }, afwijking }) => [aanbieder, afwijking])).toEqual([
      ['A', 300],
      ['B', 150],
      ['C', -50],
      ['D', 0],
    ]);
    // 300 ÷ 400, 150 ÷ 400, −50 ÷ 400; together 75%, 112,5%, 100%, 100%
    expect(lijst[0]?.signalen.map(({ aandeel }) => aandeel)).toEqual([0.75, 0.375, -0.125, 0]);
    expect(lijst[0]?.signalen.map(({ cumulatief }) => cumulatief)).toEqual([0.75, 1.125, 1, 1]);
    // 300 ÷ 200 …
    expect(lijst[0]?.signalen.map(({ aandeelTekort }) => aandeelTekort)).toEqual([1.5, 0.75, -0.25, 0]);
    expect(lijst[0]?.signalen.map(({ richting }) => richting)).toEqual([
      'overproductie',
      'overproductie',
      'onderproductie',
      null,
    ]);
  });

  test('a regio that comes out on its agreements has no shares, one without a known ruimte no deficit', () => {
    const precies = rij({ aanbieder: 'E', afspraak: cent(100), prognose: cent(150) });
    const tegen = rij({ aanbieder: 'F', afspraak: cent(100), prognose: cent(50) });
    const [regio] = signaallijst([precies, tegen], new Map());
    expect(regio).toMatchObject({ afwijking: 0, tekort: null });
    expect(
      regio?.signalen.map(({ aandeel, cumulatief, aandeelTekort }) => [aandeel, cumulatief, aandeelTekort]),
    ).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  });

  test('a surplus is no deficit: the shares of it are left blank', () => {
    const [regio] = signaallijst([a], new Map([['Zeeland', cent(2000)]]));
    expect(regio?.tekort).toBe(0);
    expect(regio?.signalen[0]?.aandeelTekort).toBeNull();
    expect(regio?.signalen[0]?.aandeel).toBe(1);
  });

  test('underproduction in an underspent regio explains it: a positive share', () => {
    const [regio] = signaallijst([c, d], new Map());
    expect(regio?.afwijking).toBe(-50);
    expect(regio?.signalen[0]).toMatchObject({ afwijking: -50, richting: 'onderproductie', aandeel: 1 });
  });

  test('a filter leaves rows out and says how many; shares stay those of the whole regio', () => {
    const ruimte = new Map([['Zeeland', cent(3700)]]);
    const [mpt] = signaallijst([a, b, c, d], ruimte, { leveringsvorm: 'MPT' });
    expect(mpt?.signalen.map(({ rij: r, aandeel }) => [r.aanbieder, aandeel])).toEqual([
      ['B', 0.375],
      ['C', -0.125],
    ]);
    expect(mpt).toMatchObject({ weggelaten: 2, afwijking: 400 });
    const [onder] = signaallijst([a, b, c, d], ruimte, { richting: 'onderproductie' });
    expect(onder?.signalen.map(({ rij: r }) => r.aanbieder)).toEqual(['C']);
    const [eerste] = signaallijst([a, b, c, d], ruimte, { hoogste: 1 });
    expect(eerste?.signalen.map(({ rij: r }) => r.aanbieder)).toEqual(['A']);
    expect(eerste?.weggelaten).toBe(3);
  });

  test('regio’s stay apart and in the order of the rows; one can be asked for', () => {
    const haag = rij({ regio: 'Haaglanden', aanbieder: 'H', afspraak: cent(10), prognose: cent(20) });
    expect(signaallijst([a, haag], new Map()).map(({ regio, afwijking }) => [regio, afwijking])).toEqual([
      ['Zeeland', 300],
      ['Haaglanden', 10],
    ]);
    expect(signaallijst([a, haag], new Map(), { regio: 'Haaglanden' }).map(({ regio }) => regio)).toEqual([
      'Haaglanden',
    ]);
    expect(signaallijst([], new Map())).toEqual([]);
  });
});

describe('trend', () => {
  const maanden = (...bedragen: (number | null)[]) =>
    rij({
      afspraak: cent(0),
      prognose: cent(1200),
      maanden: bedragen.map((m) => (m === null ? null : cent(m))),
    });

  test('the last three months against those before', () => {
    // (110 + 120 + 130) ÷ 3 = 120 against (100 + 100) ÷ 2 = 100
    expect(trendVan(maanden(100, 100, 110, 120, 130))).toEqual({
      soort: 'maanden',
      verandering: 0.2,
      laatste: 3,
      ervoor: 2,
    });
  });

  test('a month that was not declared is left out, a month of 0 counts', () => {
    // (90 + 90 + 90) ÷ 3 against (100 + 100) ÷ 2; the blank is no 0
    expect(trendVan(maanden(100, null, 100, 90, 90, 90, null, null))).toMatchObject({ verandering: -0.1 });
    // (0 + 90 + 90) ÷ 3 = 60 against 100
    expect(trendVan(maanden(100, 100, 0, 90, 90))).toMatchObject({ verandering: -0.4 });
  });

  test('too few months: the forecast against last year, and without that unknown with the reason', () => {
    const kort = maanden(100, 100, 100, 100);
    expect(trendVan(kort)).toEqual({
      soort: 'onbekend',
      reden: 'Er zijn 4 maanden gedeclareerd; een trend vraagt er minstens 5.',
    });
    // 1.200 against 1.000
    expect(trendVan({ ...kort, realisatieVorigJaar: cent(1000) })).toEqual({
      soort: 'vorig jaar',
      verandering: 0.2,
    });
    expect(trendVan(rij({ afspraak: cent(1), prognose: cent(1), realisatieVorigJaar: cent(0) }))).toEqual({
      soort: 'onbekend',
      reden: 'Er zijn geen maanden en er is geen realisatie van vorig jaar.',
    });
  });

  test('months before that add up to nothing give no percentage', () => {
    expect(trendVan(maanden(0, 0, 10, 10, 10))).toEqual({
      soort: 'onbekend',
      reden: 'De maanden ervoor tellen samen niet op tot een bedrag.',
    });
  });
});
