// Workbooks with the contracteerruimte per regio. All figures are invented, except those of the two slides of CZ.
// A sheet: naam, rijen (rows of cells: a value, or { v, f, s }), breedtes, hoogtes, samengevoegd, verborgenRijen,
// verborgenKolommen, vastgezet, beveiligd, filter, tabellen, opmerkingen [[address, text]].
import { letters } from './xml.mjs';

const REGIOS = [
  'Haaglanden',
  'Zuid-Hollandse eilanden',
  'Zeeland',
  'West-Brabant',
  'Zuidoost-Brabant',
  'Zuid-Limburg',
];

const som = (getallen) => getallen.reduce((totaal, getal) => totaal + (getal ?? 0), 0);
const stijl = (s) => (v) => ({ v, s });

/** 1: regio's below each other, short headings, thousands of euros, a total row with formulas. */
export function regiosOmlaag() {
  const namen = [
    'Haaglanden',
    'Zuid Hollandse Eilanden',
    'ZEELAND',
    'West Brabant',
    'Zuid-Oost Brabant',
    'Zuid-Limburg',
  ];
  const bedragen = [
    [1_200_000, 300_000, 10_000, 1_100_000, 290_000],
    [650_000, 100_000, null, 640_000, 95_000],
    [760_000, 80_000, -5_000, 745_000, 79_000],
    [1_340_000, 180_000, null, 1_290_000, 167_000],
    [1_370_000, 210_000, -20_000, 1_301_000, 197_000],
    [1_270_000, 163_000, 15_000, 1_330_000, 159_000],
  ];
  const kop = ['Zorgkantoorregio', 'CR ZIN', 'CR PGB', 'Overhevelingen', 'Prognose ZIN', 'Prognose PGB'];
  const rijen = [
    [{ v: 'Ronde april 2024: verzonnen cijfers', s: 'titel' }],
    ['Alle bedragen in k€', null, null, null, null, null, { v: 'stand 31 mei', s: 'grijs' }],
    [],
    kop.map(stijl('kop')),
    ...namen.map((naam, i) => [{ v: naam, s: 'label' }, ...bedragen[i].map(stijl('keuro'))]),
    [
      { v: 'Totaal', s: 'vet' },
      ...kop.slice(1).map((_, k) => ({
        f: `SUM(${letters(k + 1)}5:${letters(k + 1)}10)`,
        v: som(bedragen.map((rij) => rij[k])),
        s: 'keuroVet',
      })),
    ],
  ];
  return { bladen: [{ naam: 'Ronde april', rijen, breedtes: [30, 12, 12, 15, 15, 15, 14], vastgezet: 4 }] };
}

/** The eight rows of somebody's own table, with what stood there last month. */
function eigenRijen(oud) {
  const labels = [
    'Beschikbare contracteerruimte ZIN',
    'Beschikbare contracteerruimte PGB',
    'Saldo overhevelingen en reserveringen',
    'Regionale contracteerruimte incl. overhevelingen',
    'Prognose realisatie ZIN',
    'Prognose waarde PGB beschikkingen',
    'Som verwachte realisatie excl. volumegroei',
    'Verwacht overschot / tekort',
  ];
  return labels.map((label, i) => {
    const vet = [3, 6, 7].includes(i);
    return [
      { v: label, s: vet ? 'vet' : 'label' },
      ...oud[i].map(stijl(vet ? 'euroVet' : 'euro')),
      { v: som(oud[i]), s: 'euroVet' },
    ];
  });
}

/** Last month's table: the computed rows are old too. Whole euros. */
const OUD = [
  [1_205_000_000, 655_000_000, 766_000_000, 1_338_000_000, 1_369_000_000, 1_273_000_000],
  [215_000_000, 99_000_000, 83_000_000, 181_000_000, 212_000_000, 163_000_000],
  [0, 0, 0, 0, 0, 0],
  [1_420_000_000, 754_000_000, 849_000_000, 1_519_000_000, 1_581_000_000, 1_436_000_000],
  [1_100_000_000, 600_000_000, 740_000_000, 1_280_000_000, 1_300_000_000, 1_320_000_000],
  [207_000_000, 94_000_000, 78_000_000, 167_000_000, 196_000_000, 158_000_000],
  [1_307_000_000, 694_000_000, 818_000_000, 1_447_000_000, 1_496_000_000, 1_478_000_000],
  [113_000_000, 60_000_000, 31_000_000, 72_000_000, 85_000_000, -42_000_000],
];

/** 2: somebody's own table, regio's across, with its own formats; the new figures stand on another sheet. */
export function eigenTabel(wijziging = {}) {
  const nieuw = [
    ['Haaglanden', 1_206_000_000, 216_000_000, 0, 1_141_000_000, 208_000_000],
    ['Zuid-Hollandse eilanden', 655_000_000, 99_000_000, 2_000_000, 616_500_000.5, 95_000_000],
    ['Zeeland', 766_000_000, 83_000_000, 0, 745_000_000, 79_000_000],
    ['West-Brabant', 1_338_000_000, 181_000_000, -1_000_000, 1_291_000_000, 167_000_000],
    ['Zuidoost-Brabant', 1_369_000_000, 213_000_000, -1_000_000, 1_301_000_000, 197_000_000],
    ['Zuid-Limburg', 1_274_000_000, 163_000_000, 0, 1_330_000_000, 159_000_000],
  ];
  const tabel = {
    naam: 'Contracteerruimte 2024',
    rijen: [
      [{ v: 'Contracteerruimte 2024 per regio (verzonnen cijfers)', s: 'titel' }],
      [{ v: 'Bedragen in euro, stand t/m april', s: 'grijs' }],
      [],
      [],
      [null, ...REGIOS, 'Totaal'].map(stijl('kop')),
      ...eigenRijen(OUD),
      [],
      [{ v: 'Eigen aantekening: besproken met finance op 3 mei.', s: 'grijs' }],
    ],
    breedtes: [46, 18, 18, 18, 18, 18, 18, 19],
    hoogtes: { 1: 26, 5: 36 },
    samengevoegd: ['A1:H1', 'A2:H2'],
    vastgezet: 5,
    opmerkingen: [['B10', 'Prognose is nog zonder de nieuwe locatie.']],
    ...wijziging,
  };
  const aanlevering = {
    naam: 'Aanlevering mei',
    rijen: [
      [{ v: 'Aanlevering mei 2024 (verzonnen), hele euro’s', s: 'vet' }],
      [],
      [
        'Regio',
        'Contracteerruimte ZIN',
        'Contracteerruimte PGB',
        'Saldo overheveling',
        'Prognose ZIN',
        'Prognose PGB',
      ].map(stijl('kop')),
      ...nieuw.map(([regio, ...bedragen]) => [regio, ...bedragen.map(stijl('centen'))]),
    ],
    breedtes: [26, 22, 22, 20, 22, 22],
  };
  return { bladen: [tabel, aanlevering] };
}

/** 4: amounts as Dutch text, in every notation the field uses. Thousands of euros. */
export function bedragenAlsTekst() {
  const rijen = [
    [
      'Contracteerruimte zorg in natura 2024',
      '€ 1.205.744,00',
      '654.912',
      '766.237€',
      'EUR 1.338.232',
      '1.369.322,50',
      "€1'273'682",
    ],
    ['Contracteerruimte PGB', '215.497 euro', '€ 99.200,-', '83.360', '181.384', '212.892', '163.073'],
    ['Saldo overhevelingen en reserveringen', '-€', '(12.494)', '52.494-€', '-', '+ 1.000', '€ -2.500,00'],
    [
      'Prognose ZIN realisatie',
      '1.140.991€',
      '616.259€',
      '745.295€',
      '1.290.677€',
      '1.301.381€',
      '1.330.524€',
    ],
    ['Prognose waarde PGB-beschikkingen', '207.665', '94.836', '78.711', '167.347', '196.729', '158.725'],
  ];
  return {
    bladen: [
      {
        naam: 'Tekst',
        rijen: [
          [{ v: 'Verzonnen voorbeeld: bedragen als tekst, x € 1.000', s: 'titel' }],
          [],
          [null, ...REGIOS].map((kop) => ({ v: kop, s: 'kop' })),
          ...rijen.map((rij) => rij.map(stijl('tekst'))),
        ],
        breedtes: [42, 18, 24, 18, 18, 18, 18],
      },
    ],
  };
}

/** The published slide: labels and amounts as they stand in the PDF. Source: CZ, Monitoring contracteerruimte 2024. */
const DIA = [
  [
    'Beschikbare contracteerruimte zorg in natura 2024',
    '1.205.744€ 654.912€ 766.237€ 1.338.232€ 1.369.322€ 1.273.682€ 6.608.128€',
  ],
  ['Beschikbare contracteerruimte PGB', '215.497€ 99.200€ 83.360€ 181.384€ 212.892€ 163.073€ 955.405€'],
  ['Saldo overhevelingen en reserveringen', '-€'],
  [
    'Regionale contracteerruimte incl. overhevelingen',
    '1.421.241€ 754.111€ 849.597€ 1.519.616€ 1.582.214€ 1.436.755€ 7.563.534€',
  ],
  [
    'Geprognosticeerde ZIN realisatie 2024',
    '1.140.991€ 616.259€ 745.295€ 1.290.677€ 1.301.381€ 1.330.524€ 6.425.127€',
  ],
  [
    'Geprognosticeerde waarde PGB beschikkingen 2024',
    '207.665€ 94.836€ 78.711€ 167.347€ 196.729€ 158.725€ 904.013€',
  ],
  [
    'Som aan verwachte realisatie excl. volume groei',
    '1.348.656€ 711.095€ 824.006€ 1.458.024€ 1.498.110€ 1.489.249€ 7.329.140€',
  ],
  [
    'Verwacht overschot aan contracteerruimte 2024 t.o.v.\nrealisatie excl. volume groei',
    '72.585€ 43.016€ 25.590€ 61.592€ 84.104€ 52.494-€ 234.394€',
  ],
];
const DIABRON =
  'Bron: CZ zorgkantoor, Monitoring contracteerruimte 2024, dia 2 (o.b.v. declaraties tot en met januari 2024)';

/** 5: the slide pasted from the PDF, each amount in a cell of its own, everything text. */
export function diaInKolommen() {
  const kop = [
    'Haaglanden',
    'Zuid-\nHollandse\neilanden',
    'Zeeland',
    'West-\nBrabant',
    'Zuidoost-\nBrabant',
    'Zuid-Limburg',
    'Totaal wlz\nkader',
  ];
  const rijen = DIA.map(([label, tekst]) => {
    const bedragen = tekst.split(' ');
    const cellen = bedragen.length === 1 ? [...REGIOS.map(() => null), bedragen[0]] : bedragen;
    return [label, ...cellen];
  });
  const titel = 'Toedeling van de regionale contracteerruimte 2024 (in\n€ 1.000)';
  return {
    bladen: [
      {
        naam: 'Dia 2',
        rijen: [[titel, ...kop], ...rijen, [], [{ v: DIABRON, s: 'grijs' }]],
        breedtes: [60, ...kop.map(() => 14)],
      },
    ],
  };
}

/** 12: the same slide pasted line by line: all of a line in column A, as a PDF reader copies it. */
export function diaInRegels() {
  const regels = [
    'Toedeling van de regionale contracteerruimte 2024 (in',
    '€ 1.000) Haaglanden',
    'Zuid-',
    'Hollandse',
    'eilanden Zeeland',
    'West-',
    'Brabant',
    'Zuidoost-',
    'Brabant Zuid-Limburg',
    'Totaal wlz',
    'kader',
    ...DIA.flatMap(([label, tekst]) => `${label} ${tekst}`.split('\n')),
    DIABRON,
  ];
  return { bladen: [{ naam: 'Geplakt', rijen: regels.map((regel) => [regel]), breedtes: [110] }] };
}

/** 7: the table of 2 on a protected sheet. */
export const beveiligd = () => eigenTabel({ beveiligd: true });

/** 11: the table of 2 with merged cells among the figures: the saldo stands once, over all regio's. */
export function samengevoegd() {
  return eigenTabel({ samengevoegd: ['A1:H1', 'A2:H2', 'B8:G8', 'C12:D12'] });
}
