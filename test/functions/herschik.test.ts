import { enkel, foutcel, kolom, rij, roep } from './excel';
import '../../src/functions/functions';
import gegevens from '../gegevens/herschikking_testgevallen.json';

const herschik = (...argumenten: unknown[]): unknown[][] => roep('HERSCHIK', ...argumenten);

/** The optional arguments in the order of the contract. */
const OPTIONEEL = [
  'leveringsvorm',
  'garantie',
  'groei',
  'regio',
  'uitvoer',
  'realisatieVorigJaar',
  'afspraakVorigJaar',
  'overproductie',
  'aanbieder',
  'meerzorg',
] as const;

type Opties = Partial<Record<(typeof OPTIONEEL)[number], unknown>>;

/** Optional arguments by name. */
function opties(o: Opties): unknown[] {
  return OPTIONEEL.map((naam) => o[naam]);
}

describe('HERSCHIK, worked cases', () => {
  const zz = gegevens.gevallen.filter((geval) => geval.regel.startsWith('ZZ'));

  test.each(zz)('$regel', ({ ruimte, comfort, uitkomst }) => {
    // The cases name comfort = 90% of the afspraak, and growth: 10 mln, 5 mln + 300.000 and 2 mln + 500.000 fit them.
    const uitvoer = herschik(
      kolom(10_000_000, 5_000_000, 2_000_000),
      kolom(10_000_000, 5_600_000, 2_700_000),
      enkel(ruimte),
      enkel('ZZ'),
      ...opties({ garantie: kolom(comfort?.A, comfort?.B, comfort?.C), groei: kolom('', 300_000, 500_000) }),
    );
    const totaal = uitkomst && 'totaal' in uitkomst ? uitkomst.totaal : undefined;
    expect(totaal).toBeDefined();
    expect(uitvoer).toEqual(kolom(totaal?.A, totaal?.B, totaal?.C));
  });

  test('ZZ without a comfortbrief guarantees 90% of the afspraak', () => {
    const [, , tekort] = zz;
    const uitvoer = herschik(
      kolom(10_000_000, 5_000_000, 2_000_000),
      kolom(10_000_000, 5_600_000, 2_700_000),
      enkel(tekort?.ruimte),
      enkel('ZZ'),
      ...opties({ garantie: kolom('', null, ''), groei: kolom(0, 300_000, 500_000) }),
    );
    expect(uitvoer).toEqual(kolom(9_680_000, 5_044_000, 2_276_000));
  });

  test('VGZ click, to the cent', () => {
    const vgz = gegevens.gevallen.find((geval) => geval.regel.startsWith('VGZ'));
    const afspraak = kolom(...Object.values(vgz?.budgetafspraak ?? {}));
    const prognose = kolom(...Object.values(vgz?.prognose ?? {}));
    // 400.000 freed over 400.000 and 250.000: 246.153,85 and 153.846,15 (the data file rounds to whole euros)
    expect(herschik(afspraak, prognose, enkel(vgz?.ruimte), enkel('VGZ'))).toEqual(
      kolom(4_600_000, 3_246_153.85, 2_153_846.15, 1_000_000),
    );
    expect(
      herschik(
        afspraak,
        prognose,
        enkel(vgz?.ruimte),
        enkel('VGZ'),
        ...opties({ uitvoer: enkel('mutatie') }),
      ),
    ).toEqual(kolom(-400_000, 246_153.85, 153_846.15, 0));
  });
});

describe('HERSCHIK, garantie', () => {
  test('may be as high as the afspraak (crisis), and small beside a small afspraak', () => {
    expect(
      herschik(
        kolom(100, 100),
        kolom(100, 100),
        enkel(100),
        enkel('ZZ'),
        ...opties({ garantie: kolom(100, 0) }),
      ),
    ).toEqual(kolom(100, 0));
    expect(
      herschik(enkel(99), enkel(99), enkel(0), enkel('ZZ'), ...opties({ garantie: enkel(1.5) })),
    ).toEqual([[1.5]]);
  });
});

describe('HERSCHIK, output', () => {
  // By hand: A frees 100; of the 1000 there is 900 + 60 for VPT, and 40 left for the 80 of ZZP.
  const afspraak = kolom(500, 200, 300);
  const prognose = kolom(400, 260, 380);
  const vormen = kolom('ZZP', 'VPT', 'ZZP');

  test('"volledig" has a header, the amounts per layer and a sentence per row', () => {
    const uitvoer = herschik(
      afspraak,
      prognose,
      enkel(1000),
      enkel('cz'),
      ...opties({ leveringsvorm: vormen, uitvoer: enkel('volledig') }),
    );
    const zin: unknown = expect.stringMatching(/^[A-Z].*\.$/);
    expect(uitvoer).toEqual([
      [
        'Afspraak oud',
        'Prognose',
        'Afspraak',
        'Overproductie VPT',
        'Overproductie overig',
        'Afspraak nieuw',
        'Mutatie',
        'Niet vergoed',
        'Uitleg',
      ],
      [500, 400, 400, 0, 0, 400, -100, 0, zin],
      [200, 260, 200, 60, 0, 260, 60, 0, zin],
      [300, 380, 300, 0, 40, 340, 40, 40, zin],
    ]);
  });

  test('"afspraak" is the default, also for a blank cell', () => {
    const basis = [afspraak, prognose, enkel(1000), enkel('CZ')];
    expect(herschik(...basis, ...opties({ leveringsvorm: vormen }))).toEqual(kolom(400, 260, 340));
    expect(herschik(...basis, ...opties({ leveringsvorm: vormen, uitvoer: enkel('') }))).toEqual(
      kolom(400, 260, 340),
    );
  });

  test('one leveringsvorm counts for every row', () => {
    const basis = [afspraak, prognose, enkel(1000), enkel('CZ')];
    expect(herschik(...basis, ...opties({ leveringsvorm: enkel('ZZP') }))).toEqual(
      herschik(...basis, ...opties({ leveringsvorm: kolom('ZZP', 'ZZP', 'ZZP') })),
    );
  });

  test('rows without afspraak and prognose stay blank, in every output', () => {
    const metGat = [kolom(500, '', 300), kolom(400, null, 380), enkel(800), enkel('CZ')];
    expect(herschik(...metGat)).toEqual(kolom(400, '', 380));
    const volledig = herschik(...metGat, ...opties({ uitvoer: enkel('volledig') }));
    expect(volledig[2]).toEqual(Array<string>(9).fill(''));
    expect(volledig[3]?.[5]).toBe(380);
  });

  test('a table that is still blank gives blanks, whatever the ruimte', () => {
    expect(herschik(kolom('', ''), kolom(null, ''), enkel(''), enkel('CZ'))).toEqual(kolom('', ''));
  });

  test('Dutch text amounts are read', () => {
    expect(herschik(kolom('€ 500,00'), kolom('1.400€'), enkel('€ 1.000'), enkel('CZ'))).toEqual([[1000]]);
  });
});

describe('HERSCHIK, ruimte per regio', () => {
  const afspraak = kolom(100, 100, 100);
  const prognose = kolom(150, 150, 80);
  const regios = kolom('Zuid-Limburg', 'zuid limburg ', 'Zeeland');
  const ruimte = [
    ['Zuid-Limburg', 250],
    ['', ''],
    ['Zeeland', 500],
  ];

  test('each regio draws on its own ruimte; names may differ in case, spaces and hyphens', () => {
    expect(herschik(afspraak, prognose, ruimte, enkel('CZ'), ...opties({ regio: regios }))).toEqual(
      kolom(125, 125, 80),
    );
  });

  test('a regime over the whole kantoor adds the ruimtes, with or without the regio of each row', () => {
    expect(herschik(afspraak, prognose, ruimte, enkel('VGZ'), ...opties({ regio: regios }))).toEqual(
      kolom(150, 150, 80),
    );
    expect(herschik(afspraak, prognose, ruimte, enkel('VGZ'))).toEqual(kolom(150, 150, 80));
  });

  test('one amount is enough when the rows name one regio', () => {
    expect(
      herschik(
        afspraak,
        prognose,
        enkel(1000),
        enkel('CZ'),
        ...opties({ regio: kolom('Zeeland', 'zeeland', '') }),
      ),
    ).toEqual(kolom(150, 150, 80));
    expect(herschik(afspraak, prognose, enkel(1000), enkel('CZ'), ...opties({ regio: regios }))).toEqual([
      [
        '#VALUE! regio, rij 3: "Zeeland" is een andere regio dan "Zuid-Limburg". ' +
          'Geef ruimte als bereik met twee kolommen: regio en bedrag.',
      ],
    ]);
  });

  test.each([
    [
      'a row whose regio has no ruimte',
      [ruimte, kolom('Zeeland', 'Haaglanden', 'Zeeland')],
      'regio, rij 2: voor "Haaglanden" is geen ruimte opgegeven; wel voor Zuid-Limburg en Zeeland.',
    ],
    [
      'a row without a regio',
      [ruimte, kolom('Zeeland', '', 'Zeeland')],
      'regio, rij 2: deze cel is leeg. Vul de regio van deze rij in.',
    ],
    [
      'a range without the column regio',
      [ruimte, null],
      'regio: geef per rij de regio, want ruimte is een bereik met regio en bedrag.',
    ],
    [
      'a regio twice',
      [
        [
          ['Zeeland', 1],
          ['ZEELAND', 2],
        ],
        regios,
      ],
      'ruimte, rij 2: regio "ZEELAND" staat ook op rij 1. Laat er één staan.',
    ],
    [
      'a regio without an amount',
      [[['Zeeland', '']], regios],
      'ruimte, rij 1: regio "Zeeland" heeft geen bedrag. Typ 0 als er geen ruimte is.',
    ],
    ['an amount without a regio', [[['', 5]], regios], 'ruimte, rij 1: de naam van de regio ontbreekt.'],
    ['a negative ruimte', [[['Zeeland', -5]], regios], 'ruimte, kolom 2: -5 is negatief; dat kan hier niet.'],
    ['a blank range', [[['', '']], regios], 'ruimte: dit bereik is leeg. Vul per regio de ruimte in.'],
    [
      'a header in the range',
      [
        [
          ['Regio', 'Bedrag'],
          ['Zeeland', 5],
        ],
        regios,
      ],
      'ruimte, rij 1, kolom 2: hier staat geen getal. Typ bijvoorbeeld 1205,50 of 95,8%.',
    ],
    [
      'a range of one column',
      [kolom(1, 2), regios],
      'ruimte: geef één bedrag, of twee kolommen met regio en bedrag; dit bereik is 2 × 1 (rijen × kolommen).',
    ],
    [
      'a blank amount',
      [enkel(''), null],
      'ruimte: deze cel is leeg. Vul de beschikbare ruimte in euro’s in.',
    ],
    ['a negative amount', [enkel(-1), null], 'ruimte: -1 is negatief; dat kan hier niet.'],
  ])('refuses %s', (_wat, [geld, regio], zin) => {
    expect(herschik(afspraak, prognose, geld, enkel('CZ'), ...opties({ regio }))).toEqual([
      [`#VALUE! ${zin}`],
    ]);
  });
});

describe('HERSCHIK, what a zorgkantoor decides', () => {
  const afspraak = kolom(600, 200, 200);
  const prognose = kolom(500, 350, 250);

  test('VGZ with and without paying overproduction, tested on the total of two regio’s', () => {
    // forecast 1100 > 1000; 900 for the agreements, 100 left on 150 + 50
    const ruimte = [
      ['Nijmegen', 400],
      ['Waardenland', 600],
    ];
    const klik = (o: Opties): unknown[][] =>
      herschik(
        afspraak,
        prognose,
        ruimte,
        enkel('VGZ'),
        ...opties({ ...o, regio: kolom('Nijmegen', 'Waardenland', 'Nijmegen') }),
      );
    expect(klik({})).toEqual(kolom(500, 275, 225));
    expect(klik({ overproductie: enkel('') })).toEqual(kolom(500, 275, 225));
    expect(klik({ overproductie: enkel(true) })).toEqual(kolom(500, 275, 225));
    expect(klik({ overproductie: enkel('nee') })).toEqual(kolom(500, 200, 200));
  });

  test('rows of one aanbieder share their budget', () => {
    // A: budget 800, forecast 850; B: 200 of 250; 1000 is exactly their budgets
    const uit = herschik(
      afspraak,
      prognose,
      enkel(1000),
      enkel('VGZ'),
      ...opties({ aanbieder: kolom('A', 'a ', 'B'), uitvoer: enkel('volledig') }),
    );
    expect(uit.slice(1).map((r) => r[5])).toEqual([500, 300, 200]);
    expect(uit[2]?.at(-1)).toBe(
      'De afspraak gaat € 100 omhoog. € 100 komt uit wat andere rijen van a overlaten. ' +
        'Overproductie: € 0 van € 50 toegekend, er is geen ruimte meer.',
    );
  });

  test('ZZ weighs the other growth with last year', () => {
    // over 80 on 100 × 120% and 100 × 80%
    const vorig = { realisatieVorigJaar: kolom(120, 80), afspraakVorigJaar: enkel(100) };
    const uit = herschik(
      kolom(100, 100),
      kolom(200, 200),
      enkel(280),
      enkel('ZZ'),
      ...opties({ ...vorig, uitvoer: enkel('volledig') }),
    );
    expect(uit.slice(1).map((r) => r[6])).toEqual([148, 132]);
    expect(uit[2]?.at(-1)).toContain('naar rato van de aanspraak, gewogen met 80% realisatie vorig jaar.');
  });

  test('Meerzorg is set apart, as one amount or per regio', () => {
    const vormen = { leveringsvorm: kolom('ZZP', 'meerzorg') };
    const rijen = [kolom(100, 80), kolom(100, 90)];
    expect(
      herschik(...rijen, enkel(150), enkel('CZ'), ...opties({ ...vormen, meerzorg: enkel(60) })),
    ).toEqual(kolom(90, 60));
    expect(
      herschik(...rijen, enkel(150), enkel('CZ'), ...opties({ ...vormen, meerzorg: enkel('') })),
    ).toEqual(
      // without a set-apart amount: 150 over 100 and 80, by largest remainder 83,33 and 66,67
      kolom(83.33, 66.67),
    );
    const perRegio = {
      ...vormen,
      regio: kolom('Zeeland', 'zeeland'),
      meerzorg: [['ZEELAND', 60]],
    };
    const ruimte = [
      ['Zeeland', 150],
      ['Haaglanden', 10],
    ];
    expect(herschik(...rijen, ruimte, enkel('CZ'), ...opties(perRegio))).toEqual(kolom(90, 60));
    // at VGZ an agreement stands, so Meerzorg gets its 80 of 90 even beyond the 60
    expect(herschik(...rijen, ruimte, enkel('VGZ'), ...opties(perRegio))).toEqual(kolom(100, 80));
    expect(herschik(...rijen, ruimte, enkel('VGZ'), ...opties({ ...perRegio, meerzorg: enkel(60) }))).toEqual(
      kolom(100, 80),
    );
  });

  const EIGEN = [
    ['Laag', 'Grens', 'Verdeling', 'Bereik'],
    ['Basis', 'afspraak', 'naar rato', 'kantoor'],
    ['', '', '', ''],
    ['Meer', 'Prognose', 'op volgorde', ''],
  ];

  test('an own regime from a table', () => {
    // 900 for the agreements, then 100 in row order
    expect(herschik(afspraak, prognose, enkel(1000), EIGEN)).toEqual(kolom(500, 300, 200));
    expect(
      herschik(afspraak, prognose, enkel(1000), EIGEN, ...opties({ uitvoer: enkel('volledig') }))[0],
    ).toEqual([
      'Afspraak oud',
      'Prognose',
      'Basis',
      'Meer',
      'Afspraak nieuw',
      'Mutatie',
      'Niet vergoed',
      'Uitleg',
    ]);
  });

  test.each<[string, unknown, Opties, string]>([
    [
      'an error in the table',
      [...EIGEN, ['X', 'tot', 'naar rato', '']],
      {},
      'regime, rij 5, kolom Grens: "tot" ',
    ],
    [
      'an error cell in the table',
      [...EIGEN, [foutcel('#REF!')]],
      {},
      'regime, rij 5, kolom 1: de cel bevat ',
    ],
    ['a table without layers', [EIGEN[0]], {}, 'regime: deze tabel heeft geen rijen.'],
    [
      'one of two amounts of last year',
      enkel('ZZ'),
      { afspraakVorigJaar: enkel(5) },
      'realisatieVorigJaar: dit',
    ],
    [
      'one of two cells of last year',
      enkel('ZZ'),
      { realisatieVorigJaar: kolom(5, 5, 5), afspraakVorigJaar: kolom(5, '', 5) },
      'afspraakVorigJaar, rij 2: deze cel is leeg en realisatieVorigJaar is gevuld.',
    ],
    ['more Meerzorg than ruimte', enkel('CZ'), { meerzorg: enkel(1001) }, 'meerzorg: € 1.001 is meer dan de'],
    [
      'more Meerzorg than the kantoor',
      enkel('VGZ'),
      { meerzorg: enkel(1001) },
      'meerzorg: € 1.001 is meer dan',
    ],
    [
      'Meerzorg per regio beside one ruimte',
      enkel('CZ'),
      { meerzorg: [['Zeeland', 5]] },
      'meerzorg: geef één bedrag, want ruimte is ook één bedrag.',
    ],
    [
      'three columns of Meerzorg',
      enkel('CZ'),
      { meerzorg: [['Zeeland', 5, 6]] },
      'meerzorg: geef één bedrag, of twee kolommen met regio en bedrag; dit bereik is 1 × 3 (rijen × kolommen).',
    ],
  ])('refuses %s', (_wat, regime, o, zin) => {
    const [[uit] = []] = herschik(afspraak, prognose, enkel(1000), regime, ...opties(o));
    expect(uit).toContain(`#VALUE! ${zin}`);
  });

  test('Meerzorg of one regio needs the ruimte of that regio', () => {
    const o = { regio: kolom('Zeeland', 'Zeeland', 'Zeeland') };
    const ruimte = [
      ['Zeeland', 10],
      ['Haaglanden', 1000],
    ];
    const roepMet = (meerzorg: unknown): unknown =>
      herschik(afspraak, prognose, ruimte, enkel('CZ'), ...opties({ ...o, meerzorg }))[0]?.[0];
    expect(roepMet([['Zeeland', 11]])).toBe(
      '#VALUE! meerzorg: € 11 voor Zeeland is meer dan de ruimte van € 10.',
    );
    expect(roepMet(enkel(5))).toBe(
      '#VALUE! meerzorg: geef twee kolommen met regio en bedrag, net als bij ruimte.',
    );
    expect(roepMet([['Drenthe', 5]])).toContain('#VALUE! meerzorg: voor "Drenthe" is geen ruimte opgegeven');
  });
});

describe('HERSCHIK refuses the whole call, because rows share the ruimte', () => {
  type Geval = [wat: string, argumenten: [afspraak: unknown, prognose: unknown, rest?: Opties], zin: string];
  const af = kolom(100, 200);
  const pr = kolom(110, 190);

  test.each<Geval>([
    [
      'text',
      [af, kolom(110, 'x')],
      'prognose, rij 2: hier staat geen getal. Typ bijvoorbeeld 1205,50 of 95,8%.',
    ],
    ['a negative amount', [kolom(-1, 200), pr], 'afspraak, rij 1: -1 is negatief; dat kan hier niet.'],
    [
      'a blank prognose',
      [af, kolom(110, '')],
      'prognose, rij 2: deze cel is leeg en afspraak is gevuld. Typ 0 als er geen prognose is.',
    ],
    [
      'a blank afspraak',
      [kolom('', 200), pr],
      'afspraak, rij 1: deze cel is leeg en prognose is gevuld. Typ 0 als er geen afspraak is.',
    ],
    [
      'another height',
      [af, kolom(1, 2, 3)],
      'prognose: deze kolom heeft 3 rijen en afspraak 2. Maak ze even hoog.',
    ],
    [
      'one prognose for two rows',
      [af, enkel(1)],
      'prognose: deze kolom heeft 1 rij en afspraak 2. Maak ze even hoog.',
    ],
    [
      'a row',
      [rij(100, 200), rij(110, 190)],
      'afspraak: geef één kolom; dit bereik is 1 × 2 (rijen × kolommen).',
    ],
    [
      'a garantie above the afspraak',
      [af, pr, { garantie: kolom(90, 201) }],
      'garantie, rij 2: de garantie is hoger dan de afspraak. Verlaag de garantie of laat haar leeg.',
    ],
    [
      'a garantie as a percentage',
      [af, pr, { garantie: kolom(0.9, 0.9) }],
      "garantie, rij 1: 0,9 lijkt een percentage. Geef een bedrag in euro's.",
    ],
    [
      'a garantie as 150%',
      [af, pr, { garantie: kolom(1.5, '') }],
      "garantie, rij 1: 1,5 lijkt een percentage. Geef een bedrag in euro's.",
    ],
    [
      'a groei as a percentage',
      [af, pr, { groei: kolom(0, '8%') }],
      "groei, rij 2: 0,08 lijkt een percentage. Geef een bedrag in euro's.",
    ],
    [
      'a negative groei',
      [af, pr, { groei: kolom(-5, 0) }],
      'groei, rij 1: -5 is negatief; dat kan hier niet.',
    ],
    [
      'an unknown leveringsvorm',
      [af, pr, { leveringsvorm: kolom('ZZP', 'thuis') }],
      'leveringsvorm, rij 2: "thuis" is geen leveringsvorm. ' +
        'Kies uit "ZZP", "VPT", "MPT", "DTV", "logeren", "crisis", "toeslag" of "meerzorg".',
    ],
    [
      'a leveringsvorm of another height',
      [af, pr, { leveringsvorm: kolom('ZZP', 'ZZP', 'ZZP') }],
      'leveringsvorm: deze kolom heeft 3 rijen en afspraak 2. Maak ze even hoog.',
    ],
    [
      'an unknown uitvoer',
      [af, pr, { uitvoer: enkel('alles') }],
      'uitvoer: "alles" is niet mogelijk. Kies uit "afspraak", "mutatie" of "volledig".',
    ],
    [
      'a range as uitvoer',
      [af, pr, { uitvoer: kolom('afspraak', 'mutatie') }],
      'uitvoer: geef één cel; dit bereik is 2 × 1.',
    ],
  ])('%s', (_wat, [afspraak, prognose, rest], zin) => {
    expect(herschik(afspraak, prognose, enkel(300), enkel('CZ'), ...opties(rest ?? {}))).toEqual([
      [`#VALUE! ${zin}`],
    ]);
  });

  test('an error cell, keeping #N/B as #N/B', () => {
    expect(herschik(kolom(1, foutcel('#N/A')), pr, enkel(1), enkel('CZ'))).toEqual([
      ['#N/A afspraak, rij 2: de cel bevat de fout #N/B. Herstel die eerst.'],
    ]);
  });

  test.each([
    ['Anders', '"Anders" is geen regime. Kies uit "CZ", "VGZ" of "ZZ".'],
    ['', 'deze cel is leeg. Kies uit "CZ", "VGZ" of "ZZ".'],
  ])('regime %p', (naam, zin) => {
    expect(herschik(af, pr, enkel(1), enkel(naam))).toEqual([[`#VALUE! regime: ${zin}`]]);
  });
});
