// Workbooks with lists of aanbieders. Every aanbieder and every amount is invented; no AGB code begins with 9999.

const CZ = [
  'Haaglanden',
  'Zuid-Hollandse eilanden',
  'Zeeland',
  'West-Brabant',
  'Zuidoost-Brabant',
  'Zuid-Limburg',
];
const stijl = (s) => (v) => ({ v, s });
const agb = (nummer) => `9999${String(nummer).padStart(4, '0')}`;
const naam = (nummer) => `Verzonnen aanbieder ${String(nummer).padStart(3, '0')}`;

/** 3: three tables of Excel: budget per regio, 200 rows of production, pgb per regio. Euros. */
export function tabellen() {
  const budget = CZ.map((regio, r) => [regio, (r + 1) * 4_000_000, (r + 1) * 500_000]);
  const pgb = CZ.map((regio, r) => [regio, (r + 1) * 480_000 + 0.25]);
  // Row i: regio i mod 6, the k-th of its regio; afspraak = (r+1) × 100.000 + k × 1.000, prognose 3.000 less or 5.000 more.
  const productie = Array.from({ length: 200 }, (_, i) => {
    const [r, k] = [i % 6, Math.floor(i / 6)];
    const afspraak = (r + 1) * 100_000 + k * 1000;
    return [
      CZ[r],
      agb(i + 1),
      naam(i + 1),
      ['ZZP', 'VPT', 'MPT'][k % 3],
      afspraak,
      afspraak + (k % 2 === 0 ? -3000 : 5000),
    ];
  });
  const kolommen = ['Regio', 'AGB-code', 'Zorgaanbieder', 'Leveringsvorm', 'Productieafspraak', 'Prognose'];
  return {
    bladen: [
      {
        naam: 'Budget',
        rijen: [
          [{ v: 'Verzonnen cijfers, in euro’s', s: 'titel' }],
          [],
          [null, 'Regio', 'ZIN', 'PGB'],
          ...budget.map(([regio, ...bedragen]) => [null, regio, ...bedragen.map(stijl('centen'))]),
          [
            null,
            'Totaal',
            { f: 'SUBTOTAL(109,tblBudget[ZIN])', v: 84_000_000, s: 'centen' },
            { f: 'SUBTOTAL(109,tblBudget[PGB])', v: 10_500_000, s: 'centen' },
          ],
        ],
        breedtes: [4, 26, 20, 20],
        tabellen: [
          {
            naam: 'tblBudget',
            ref: 'B3:D10',
            totaal: true,
            kolommen: [
              { naam: 'Regio', totaalLabel: 'Totaal' },
              { naam: 'ZIN', totaalFunctie: 'sum' },
              { naam: 'PGB', totaalFunctie: 'sum' },
            ],
          },
        ],
      },
      {
        naam: 'Productie',
        rijen: [
          kolommen,
          ...productie.map((rij) => [...rij.slice(0, 4), ...rij.slice(4).map(stijl('centen'))]),
        ],
        breedtes: [26, 12, 28, 15, 20, 20],
        vastgezet: 1,
        tabellen: [{ naam: 'tblProductie', ref: 'A1:F201', kolommen }],
      },
      {
        naam: 'PGB',
        rijen: [
          ['Regio', 'Prognose PGB beschikkingen'],
          ...pgb.map(([regio, bedrag]) => [regio, { v: bedrag, s: 'centen' }]),
        ],
        breedtes: [26, 28],
        tabellen: [{ naam: 'tblPgb', ref: 'A1:B7', kolommen: ['Regio', 'Prognose PGB beschikkingen'] }],
      },
    ],
  };
}

/** 6: everything that can be wrong: see LEESMIJ.md. A filtered table, hidden rows, names. Euros. */
export function problemen() {
  const lijst = [
    ['Haaglanden', 1, 'ZZP', 500_000, 510_000],
    ['Haaglanden', 2, 'MPT', 200_000, 'n.n.b.'],
    ['Zuid Limbrug', 3, 'ZZP', 300_000, 280_000],
    ['Zeeland', 4, 'VPT', '12.000 (ca.)', 11_000],
    ['Zeeland', 5, 'ZZP', 400_000, 390_000],
    ['Zeeland', 5, 'ZZP', 400_000, 390_000],
    ['West-Brabant', 6, 'ZZP', 250_000, 255_000],
    ['Zuidoost-Brabant', 7, 'ZZP', 350_000, 340_000],
    ['Zuid-Hollandse eilanden', 8, 'ZZP', 150_000, 149_000],
    ['Zuid-Limburg', 9, 'ZZP', 100_000, 99_000],
  ];
  const kolommen = ['Regio', 'AGB', 'Aanbieder', 'Leveringsvorm', 'Afspraak', 'Prognose'];
  const budget = CZ.map((regio, r) => [regio, (r + 1) * 1_000_000, (r + 1) * 50_000, (r + 1) * 48_000]);
  const maanden = ['jan', 'feb', 'mrt', 'mrt', 'apr'];
  return {
    namen: [
      ['Budgetten', "'Budget 2024'!$A$3:$D$9"],
      ['Peildatum', "'Budget 2024'!$F$1"],
      ['Vervallen', '#REF!'],
    ],
    bladen: [
      {
        naam: 'Budget 2024',
        rijen: [
          [
            { v: 'Verzonnen cijfers met fouten erin, in euro’s', s: 'titel' },
            null,
            null,
            null,
            null,
            '30-4-2024',
          ],
          [],
          ['Regio', 'Budget ZIN', 'Budget PGB', 'Prognose PGB'].map(stijl('kop')),
          ...budget.map(([regio, ...bedragen]) => [regio, ...bedragen.map(stijl('euro'))]),
        ],
        breedtes: [26, 16, 16, 16, 4, 12],
        verborgenRijen: [6],
        verborgenKolommen: ['E'],
      },
      {
        naam: 'Productie',
        rijen: [
          ['Verzonnen; gefilterd op Zeeland'],
          [],
          kolommen,
          ...lijst.map(([regio, nummer, vorm, ...bedragen]) => [
            regio,
            agb(nummer),
            naam(nummer),
            vorm,
            ...bedragen.map(stijl('euro')),
          ]),
        ],
        breedtes: [26, 12, 28, 15, 16, 16],
        verborgenRijen: [4, 5, 6, 10, 11, 12, 13],
        tabellen: [
          {
            naam: 'tblProductie',
            ref: 'A3:F13',
            kolommen,
            filterkolommen:
              '<filterColumn colId="0"><filters><filter val="Zeeland"/></filters></filterColumn>',
          },
        ],
      },
      {
        naam: 'Declaraties',
        rijen: [
          ['Verzonnen declaraties 2024: maart staat er twee keer'],
          ['Regio', 'AGB', 'Aanbieder', 'Leveringsvorm', 'Afspraak', ...maanden],
          ...CZ.map((regio, r) => [
            regio,
            agb(r + 1),
            naam(r + 1),
            'ZZP',
            (r + 1) * 120_000,
            ...maanden.map(() => (r + 1) * 10_000),
          ]),
        ],
        breedtes: [26, 12, 28, 15, 16, 12, 12, 12, 12, 12],
        filter: '<autoFilter ref="A2:J8"/>',
      },
    ],
  };
}

/** 8: Zorg en Zekerheid: comfortbrief, growth, last year's realisation and agreement. Euros. */
export function herschikkingZz() {
  const regios = ['Amstelland en De Meerlanden', 'Zuid-Holland Noord'];
  const kolommen = [
    'Regio',
    'AGB-code',
    'Zorgaanbieder',
    'Leveringsvorm',
    'Productieafspraak 2023',
    'Comfortbrief 2023',
    'Gehonoreerde groei 2023',
    'Prognose 2023',
    'Eigen prognose aanbieder',
    'Akkoord',
    'Realisatie 2022',
    'Productieafspraak 2022',
  ];
  const rijen = [
    [0, 1, 'ZZP', 1_000_000, 900_000, 50_000, 1_100_000, null, null, 980_000, 1_000_000],
    [0, 1, 'MPT', 200_000, 180_000, 0, 150_000, 160_000, 'ja', 190_000, 200_000],
    [0, 1, 'VPT', 100_000, 90_000, 20_000, 130_000, null, null, 95_000, 90_000],
    [0, 2, 'ZZP', 500_000, null, 0, 480_000, null, null, 490_000, 500_000],
    [0, 2, 'MPT', 80_000, null, 0, 85_000, null, null, 79_000, 80_000],
    [1, 3, 'ZZP', 2_000_000, 1_800_000, 100_000, 2_050_000, 2_030_000, 'nee', 1_950_000, 2_000_000],
    [1, 3, 'VPT', 300_000, 270_000, 0, 290_000, null, null, 300_000, 300_000],
    [1, 4, 'ZZP', 700_000, 630_000, 0, 650_000, null, null, 690_000, 700_000],
  ];
  return {
    bladen: [
      {
        naam: 'Herschikking 2023',
        rijen: [
          [{ v: 'Herschikking Wlz 2023, verzonnen aanbieders en bedragen', s: 'titel' }],
          [{ v: 'Bedragen in euro’s; declaraties t/m juni, stand 14 augustus 2023', s: 'grijs' }],
          [],
          kolommen.map(stijl('kop')),
          ...rijen.map(([regio, nummer, vorm, ...rest]) => [
            regios[regio],
            agb(nummer),
            naam(nummer),
            vorm,
            ...rest.map((v) => (typeof v === 'string' ? v : { v, s: 'euro' })),
          ]),
          [
            { v: 'Totaal', s: 'vet' },
            null,
            null,
            null,
            ...['E', 'F', 'G', 'H'].map((kolom, i) => ({
              f: `SUM(${kolom}5:${kolom}12)`,
              v: [4_880_000, 3_870_000, 170_000, 4_935_000][i],
              s: 'euroVet',
            })),
          ],
        ],
        breedtes: [30, 12, 28, 15, 18, 18, 18, 18, 18, 10, 18, 18],
        samengevoegd: ['A1:L1'],
        vastgezet: 4,
      },
      {
        naam: 'Ruimte',
        rijen: [
          ['Regio', 'Ruimte ZIN 2023'].map(stijl('kop')),
          ['Amstelland en De Meerlanden', { v: 1_850_000, s: 'euro' }],
          ['Zuid-Holland Noord', { v: 3_000_000, s: 'euro' }],
          [],
          ['Verzonnen bedragen'],
        ],
        breedtes: [30, 18],
      },
    ],
  };
}

/** 9: months across under a second heading, declared up to April. Euros with cents. */
export function maandkolommen() {
  const maanden = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
  const rijen = [
    ['Haaglanden', 1, 'ZZP', 1_200_000, [100_000.1, 99_000.2, 101_000.3, 100_500.4]],
    ['Haaglanden', 1, 'MPT', 240_000, [20_000, 20_500, 19_500, 21_000]],
    ['Zuid-Hollandse eilanden', 2, 'ZZP', 600_000, [50_000, 0, 51_000, 52_000]],
    ['Zeeland', 3, 'VPT', 120_000, [10_000, 10_250, null, 9_750]],
    ['West-Brabant', 4, 'ZZP', 900_000, [75_000, 76_000, 74_000, 77_000]],
    ['Zuidoost-Brabant', 5, 'ZZP', 480_000, [40_000, 41_000, 42_000, 43_000]],
    ['Zuid-Limburg', 6, 'ZZP', 360_000, [30_000, 31_000, 29_000, null]],
    ['Zuid-Limburg', 7, 'MPT', 60_000, [null, null, null, null]],
  ];
  const vast = ['Regio', 'AGB', 'Aanbieder', 'Leveringsvorm', 'Afspraak'];
  return {
    bladen: [
      {
        naam: 'Productie 2024',
        rijen: [
          [{ v: 'Verzonnen productie per maand, in euro’s', s: 'titel' }],
          [],
          [
            ...vast.map(stijl('kop')),
            { v: 'Gedeclareerd 2024', s: 'kop' },
            ...Array(11).fill({ v: null, s: 'kop' }),
          ],
          [...vast.map(() => ({ v: null, s: 'kop' })), ...maanden.map(stijl('kop'))],
          ...rijen.map(([regio, nummer, vorm, afspraak, gedeclareerd]) => [
            regio,
            agb(nummer),
            naam(nummer),
            vorm,
            { v: afspraak, s: 'centen' },
            ...maanden.map((_, m) => ({ v: gedeclareerd[m] ?? null, s: 'centen' })),
          ]),
        ],
        breedtes: [26, 12, 28, 15, 18, ...maanden.map(() => 14)],
        samengevoegd: ['F3:Q3', ...['A', 'B', 'C', 'D', 'E'].map((kolom) => `${kolom}3:${kolom}4`)],
        vastgezet: 4,
      },
    ],
  };
}

/** 10: nothing of the contracteerruimte or of aanbieders. */
export function nietsVanOns() {
  return {
    bladen: [
      {
        naam: 'Kerstborrel',
        rijen: [
          [{ v: 'Kerstborrel afdeling Zorginkoop (verzonnen)', s: 'titel' }],
          ['Naam', 'Neemt mee', 'Kosten'].map(stijl('kop')),
          ['Collega A', 'Bitterballen', { v: 24.5, s: 'centen' }],
          ['Collega B', 'Fris', { v: 18, s: 'centen' }],
          ['Collega C', 'Muziek', null],
          ['Samen', null, { f: 'SUM(C3:C5)', v: 42.5, s: 'centen' }],
        ],
        breedtes: [24, 24, 14],
      },
      { naam: 'Leeg', rijen: [] },
    ],
  };
}
