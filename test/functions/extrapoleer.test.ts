import { enkel, foutcel, kolom, rij, roep } from './excel';
import '../../src/functions/functions';
import fc from 'fast-check';

const jaar = (...argumenten: unknown[]): unknown[][] => roep('EXTRAPOLEER', ...argumenten);

describe('EXTRAPOLEER, a row per item', () => {
  test('adds the declared months, divides by their number and multiplies by 12', () => {
    // A: 330 ÷ 3 × 12 = 1320; B: 120 ÷ 2 × 12 = 720 (February was not declared); C: 60 ÷ 3 × 12 = 240 (January was 0)
    const realisatie = [
      [100, 110, 120],
      [50, '', 70],
      [0, 30, 30],
    ];
    expect(jaar(realisatie, enkel(3))).toEqual([[1320], [720], [240]]);
  });

  test('without totEnMet the last column that holds anything decides for all rows; an empty row stays blank', () => {
    const realisatie = [
      [100, 100, null, null],
      [60, '', '', ''],
      ['', null, undefined, '  '],
    ];
    expect(jaar(realisatie)).toEqual([[1200], [720], ['']]);
    expect(jaar([['', null]])).toEqual([['']]);
  });

  test('months after the peilmaand count for nothing, not even when they hold text', () => {
    expect(jaar([[100, 200, 'voorlopig']], enkel(1))).toEqual([[1200]]);
    expect(jaar([['', 200]], enkel(1))).toEqual([['']]);
  });

  test('rounds to the cent once, and takes credits and Dutch text', () => {
    // 100,01 ÷ 7 × 12 = 171,44571…
    expect(jaar(rij(100.01, 0, 0, 0, 0, 0, 0))).toEqual([[171.45]]);
    expect(jaar(rij('€ 1.000,00', '52-€'))).toEqual([[5688]]);
  });

  test('by days: the days of the declared months, leap years too', () => {
    // January and February 2024 = 60 days; 600 ÷ 60 × 366 = 3660; in 2023 600 ÷ 59 × 365 = 3711,86
    expect(jaar(rij(300, 300), enkel(2), enkel('dag'), enkel(2024))).toEqual([[3660]]);
    expect(jaar(rij(300, 300), enkel(2), enkel('dag'), enkel(2023))).toEqual([[3711.86]]);
    // only March declared: 310 ÷ 31 × 365
    expect(jaar(rij('', '', 310), enkel(3), enkel('Dag'), enkel(2023))).toEqual([[3650]]);
  });

  test('by period: thirteen of four weeks in a year', () => {
    expect(jaar(rij(100, 120), null, enkel('periode'))).toEqual([[1430]]);
    expect(jaar([Array<number>(13).fill(10)], enkel(13), enkel('periode'))).toEqual([[130]]);
  });

  test('each row may have its own peilmaand, methode and year', () => {
    const realisatie = [
      [100, 50],
      [310, 290],
    ];
    // 100 × 12; 600 ÷ 60 × 366
    expect(jaar(realisatie, kolom(1, 2), kolom('maand', 'dag'), kolom('', 2024))).toEqual([[1200], [3660]]);
  });

  test('divides every month by its completion degree, the youngest month first', () => {
    // 60 ÷ 60% = 100, 90 ÷ 90% = 100, 90 ÷ 90% (the last degree) = 100: 300 ÷ 3 × 12
    expect(jaar(rij(90, 90, 60), null, null, null, rij(0.6, 0.9))).toEqual([[1200]]);
    expect(jaar(rij(90, 90, 60), null, null, null, kolom('60%', '90%', ''))).toEqual([[1200]]);
    expect(jaar(rij(90, 90, 60), null, null, null, rij('', ''))).toEqual([[960]]);
  });

  test('a bad cell gives an error in its own row only', () => {
    const realisatie = [
      [100, 100],
      ['Jansen', 100],
      [foutcel('#REF!'), 1],
    ];
    expect(jaar(realisatie, enkel(2))).toEqual([
      [1200],
      ['#VALUE! realisatie, rij 2, kolom 1: hier staat geen getal. Typ bijvoorbeeld 1205,50 of 95,8%.'],
      ['#VALUE! realisatie, rij 3, kolom 1: de cel bevat de fout #VERW!. Herstel die eerst.'],
    ]);
  });
});

describe('EXTRAPOLEER, one column', () => {
  test('of 2 to 13 cells holds the months of one item', () => {
    expect(jaar(kolom(100, '', 200))).toEqual([[1800]]);
    expect(jaar(kolom(100, 100, 400), enkel(2))).toEqual([[1200]]);
    expect(jaar(kolom(...Array<number>(13).fill(10)), null, enkel('periode'))).toEqual([[130]]);
  });

  test('is one item per cell when the peilmaand is 1: the round of January', () => {
    expect(jaar(kolom(100, '', 200), enkel(1))).toEqual([[1200], [''], [2400]]);
    expect(jaar(kolom(100, '', ''), enkel('1'))).toEqual([[1200], [''], ['']]);
  });

  test('is one item per cell when an option has a value per cell', () => {
    expect(jaar(kolom(100, 200), null, kolom('maand', 'periode'))).toEqual([[1200], [2600]]);
  });

  test('is one item per cell when it is longer than a year', () => {
    expect(jaar(kolom(...Array<number>(14).fill(10)))).toEqual(Array.from({ length: 14 }, () => [120]));
  });

  test('names the row of a bad month, but not of a bad single cell', () => {
    expect(jaar(enkel('x'))).toEqual([
      ['#VALUE! realisatie: hier staat geen getal. Typ bijvoorbeeld 1205,50 of 95,8%.'],
    ]);
    expect(jaar(kolom(100, 'x'))).toEqual([
      ['#VALUE! realisatie, rij 2: hier staat geen getal. Typ bijvoorbeeld 1205,50 of 95,8%.'],
    ]);
  });
});

describe('EXTRAPOLEER refuses', () => {
  const twee = rij(100, 110);

  test.each([
    ['a peilmaand of 0', [twee, enkel(0)], 'totEnMet: 0 bestaat niet; kies 1 tot en met 12.'],
    ['a peilmaand of 13 months', [twee, enkel(13)], 'totEnMet: 13 bestaat niet; kies 1 tot en met 12.'],
    [
      'a peilmaand beyond the columns',
      [twee, enkel(3)],
      'totEnMet: 3 ligt voorbij realisatie; daarin staan gegevens van 2 maanden.',
    ],
    [
      'a peilmaand beyond the only cell',
      [enkel(100), enkel(2)],
      'totEnMet: 2 ligt voorbij realisatie; daarin staan gegevens van 1 maand.',
    ],
    ['a month by name', [twee, enkel('mei')], 'totEnMet: hier staat geen getal. Typ bijvoorbeeld 3.'],
    ['half a month', [twee, enkel(1.5)], 'totEnMet: 1,5 is geen geheel getal.'],
    [
      'an unknown method',
      [twee, null, enkel('week')],
      'methode: "week" is niet mogelijk. Kies uit "maand", "dag" of "periode".',
    ],
    [
      'days without a year',
      [twee, null, enkel('dag')],
      'jaar: vul het jaar in; methode "dag" telt de dagen van dat jaar.',
    ],
    [
      'more months than a year has',
      [[Array<number>(13).fill(1)]],
      'realisatie: er zijn 13 maanden en een jaar heeft er 12 bij methode "maand". Laat namen en totalen weg.',
    ],
    [
      'a degree of 0%',
      [twee, null, null, null, rij(0.6, 0)],
      'voltooiing, kolom 2: een voltooiingsgraad van 0% kan niet. Geef een percentage, zoals 95%.',
    ],
    [
      'a degree typed as 60',
      [twee, null, null, null, rij(60, 0.9)],
      'voltooiing, kolom 1: 60 is meer dan 150%. Typ 60% of 0,6.',
    ],
    [
      'a gap between the degrees',
      [twee, null, null, null, kolom(0.6, '', 0.9)],
      'voltooiing, rij 2: deze cel is leeg; geef elke maand een graad, zoals 95%.',
    ],
    [
      'a block of degrees',
      [
        twee,
        null,
        null,
        null,
        [
          [0.6, 0.9],
          [0.6, 0.9],
        ],
      ],
      'voltooiing: geef de graden op één rij; dit bereik is 2 × 2 (rijen × kolommen).',
    ],
    [
      'an option of another height',
      [
        [
          [1, 2],
          [3, 4],
        ],
        kolom(1, 2, 1),
      ],
      'totEnMet: dit bereik is 3 × 1 (rijen × kolommen) en past niet bij realisatie van 2 × 2. Geef één cel, of één cel per rij.',
    ],
  ])('%s', (_wat, argumenten, zin) => {
    expect(jaar(...argumenten)).toEqual([[`#VALUE! ${zin}`]]);
  });
});

test('an option in one cell counts as a column of equal cells', () => {
  const bedragen = fc.array(fc.constantFrom(100, 12.5, 0, '', 'x'), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.array(bedragen, { minLength: 2, maxLength: 5 }),
      fc.constantFrom(1, 2, 3, ''),
      fc.constantFrom('maand', 'dag', 'periode', ''),
      (realisatie, totEnMet, methode) => {
        const overal = (waarde: unknown): unknown[][] => realisatie.map(() => [waarde]);
        expect(jaar(realisatie, overal(totEnMet), overal(methode), overal(2024))).toEqual(
          jaar(realisatie, enkel(totEnMet), enkel(methode), enkel(2024)),
        );
      },
    ),
  );
});
