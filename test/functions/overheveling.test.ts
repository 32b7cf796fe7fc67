import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enkel, foutcel, kolom, rij, roep } from './excel';
import '../../src/functions/functions';

const hevel = (...argumenten: unknown[]): unknown[][] => roep('OVERHEVELING', ...argumenten);

type Opties = Partial<
  Record<'datum' | 'jaar' | 'brutering' | 'uitvoer' | 'reservering' | 'elders' | 'verdeling', unknown[][]>
>;

/** Optional arguments by name, in the order of the contract. */
const opties = (o: Opties): unknown[] => [
  o.datum,
  o.jaar,
  o.brutering,
  o.uitvoer,
  o.reservering,
  o.elders,
  o.verdeling,
];

const zonderUitleg = (tabel: unknown[][]): unknown[][] => tabel.map((r) => r.slice(0, 7));
const ELDERS = 'Andere concessiehouders of VWS';

test('is er te weinig, dan kiest de gebruiker: naar rato, of het grootste tekort eerst', () => {
  // By hand: A lacks 20 and B 40, C has 15 to spare. In proportion 5 and 10; the largest first: B gets all 15.
  const nul = kolom(0, 0, 0);
  const argumenten = [kolom('A', 'B', 'C'), kolom(100, 100, 115), nul, kolom(120, 140, 100), nul];
  const saldo = (verdeling?: unknown[][]): unknown[][] =>
    hevel(...argumenten, ...opties({ uitvoer: enkel('saldo'), ...(verdeling && { verdeling }) }));
  expect(saldo()).toEqual(kolom(5, 10, -15));
  expect(saldo(enkel('naar rato'))).toEqual(kolom(5, 10, -15));
  expect(saldo(enkel('Grootste tekort eerst'))).toEqual(kolom(0, 15, -15));
  expect(saldo(enkel('eerlijk'))).toEqual([
    ['#VALUE! verdeling: "eerlijk" is niet mogelijk. Kies uit "naar rato" of "grootste tekort eerst".'],
  ]);
});

describe('de tabel van CZ van januari 2024, × € 1.000, met de regio’s naast elkaar', () => {
  const cellen = readFileSync(join(__dirname, '../gegevens/cz-2024-01.csv'), 'utf8')
    .trim()
    .split('\n')
    .map((regel) => regel.split(';').slice(1, 7));
  const tabelrij = (nummer: number): unknown[][] => [(cellen[nummer] ?? []).map(Number)];
  const tabel = [[cellen[0] ?? []].flat(), tabelrij(1), tabelrij(2), tabelrij(5), tabelrij(6)];
  const argumenten = [[tabel[0]], ...tabel.slice(1)];

  // By hand, see test/domein/overheveling/voorstel.test.ts: 4.348 of pgb in Zuid-Limburg, 52.494 of Zuidoost-Brabant.
  test('geeft het voorstel voor Zuid-Limburg', () => {
    expect(hevel(...argumenten, ...opties({ datum: enkel('15-2-2024') }))).toEqual([
      ['Stap', 'Van', 'Kavel', 'Naar', 'Kavel', 'Bedrag', 'Komt aan', 'Uitleg'],
      [
        'eigen regio',
        'Zuid-Limburg',
        'pgb',
        'Zuid-Limburg',
        'ZIN',
        4348,
        4348,
        'Zuid-Limburg: pgb houdt 4.348 over, het tekort in ZIN is 56.842. Er blijft 52.494 tekort.',
      ],
      [
        "tussen regio's",
        'Zuidoost-Brabant',
        'ZIN',
        'Zuid-Limburg',
        'ZIN',
        52494,
        52494,
        'Zuidoost-Brabant (ZIN) houdt 67.941 over, het tekort van Zuid-Limburg in ZIN is 52.494. Dit tekort is gedekt.',
      ],
      [
        "eigen regio's samen",
        '',
        '',
        '',
        '',
        56842,
        56842,
        "De eigen regio's dekken samen het hele tekort van 56.842.",
      ],
    ]);
  });

  test('en als saldo één rij die onder de regio’s past', () => {
    expect(hevel(...argumenten, ...opties({ uitvoer: enkel('saldo') }))).toEqual([
      [0, 0, 0, 0, -52494, 52494],
    ]);
  });

  test('met het totaal erbij zegt de functie wat eruit moet', () => {
    const [namen, ...rest] = argumenten;
    const metTotaal = [[...((namen ?? [])[0] as string[]), 'Totaal wlz kader']];
    const langer = rest.map((a) => [[...((a as number[][])[0] ?? []), 1]]);
    expect(hevel(metTotaal, ...langer)).toEqual([
      ['#VALUE! regio, kolom 7: "Totaal wlz kader" is geen regio. Laat het totaal buiten het bereik.'],
    ]);
  });
});

/** Regio's below each other: A lacks 40 in ZIN and has 10 in pgb, B has 35 in ZIN, C has nothing over. */
const onderElkaar = [
  kolom('A', 'B', 'C'),
  kolom(100, 100, 100),
  kolom(50, 50, 50),
  kolom(140, 65, 100),
  kolom(40, 50, 50),
];

describe('OVERHEVELING, argumenten', () => {
  test('regio’s onder elkaar geven een saldo onder elkaar', () => {
    expect(hevel(...onderElkaar, ...opties({ uitvoer: enkel('saldo') }))).toEqual(kolom(30, -30, 0));
  });

  test('de datum sluit een richting; vroeg in het jaar zegt jaar om welk geld het gaat', () => {
    const eerste = (o: Opties): unknown => hevel(...onderElkaar, ...opties(o))[1]?.slice(0, 6);
    expect(eerste({ datum: enkel(45596) })).toEqual(['eigen regio', 'A', 'pgb', 'A', 'ZIN', 10]);
    expect(eerste({ datum: enkel(45597) })).toEqual(["tussen regio's", 'B', 'ZIN', 'A', 'ZIN', 35]);
    expect(eerste({ datum: enkel('15-1-2025') })).toEqual(['eigen regio', 'A', 'pgb', 'A', 'ZIN', 10]);
    expect(eerste({ datum: enkel('15-1-2025'), jaar: enkel(2024) })).toEqual([
      "tussen regio's",
      'B',
      'ZIN',
      'A',
      'ZIN',
      35,
    ]);
  });

  test('één brutering geldt voor beide richtingen, twee cellen voor elk de eigen', () => {
    const heen = [enkel('A'), enkel(100), enkel(50), enkel(109), enkel(40)];
    const terug = [enkel('A'), enkel(50), enkel(100), enkel(40), enkel(109)];
    const bedragen = (a: unknown[], brutering: unknown[][]): unknown =>
      hevel(...a, ...opties({ brutering }))[1]?.slice(5, 7);
    // 9 ÷ 0,9 = 10
    expect(bedragen(heen, enkel('10%'))).toEqual([10, 9]);
    expect(bedragen(terug, enkel(0.1))).toEqual([10, 9]);
    expect(bedragen(heen, rij(0.1, 0))).toEqual([10, 9]);
    expect(bedragen(terug, kolom(0.1, 0))).toEqual([9, 9]);
    expect(bedragen(terug, kolom('', 0.1))).toEqual([10, 9]);
    expect(bedragen(heen, rij('', 0.1))).toEqual([9, 9]);
    // 10% more arrives: 9 ÷ 1,1 = 8,18 (8,998 ≈ 9,00)
    expect(bedragen(heen, enkel('-10%'))).toEqual([8.18, 9]);
  });

  test('een reservering blijft staan: één lijn voor ZIN, twee voor ZIN en pgb', () => {
    const saldo = (reservering: unknown[][]): unknown[][] =>
      hevel(...onderElkaar, ...opties({ uitvoer: enkel('saldo'), reservering }));
    // B keeps 15 of its 35, so A gets 10 + 20
    expect(saldo(kolom('', 15, ''))).toEqual(kolom(20, -35, 0));
    expect(
      saldo([
        [0, 10],
        [15, 0],
        ['', ''],
      ]),
    ).toEqual(kolom(10, -35, 0));
    expect(
      hevel(...onderElkaar, ...opties({ reservering: kolom(0, 15, 0) }))
        .at(-2)
        ?.slice(0, 6),
    ).toEqual(['van elders', ELDERS, 'ZIN', 'A', 'ZIN', 10]);
  });

  test('een toezegging van elders; wat die niet dekt, wordt niet betaald', () => {
    const tekort = [enkel('A'), enkel(100), enkel(0), enkel(130), enkel(0)];
    expect(zonderUitleg(hevel(...tekort, ...opties({ elders: enkel(12) })))).toEqual([
      ['Stap', 'Van', 'Kavel', 'Naar', 'Kavel', 'Bedrag', 'Komt aan'],
      ['van elders', ELDERS, 'ZIN', 'A', 'ZIN', 12, 12],
      ['niet betaald', '', '', 'A', 'ZIN', 18, 0],
      ["eigen regio's samen", '', '', '', '', 0, 0],
    ]);
  });

  test('lege regio’s blijven leeg', () => {
    const metGat = onderElkaar.map((a) => [...a.slice(0, 2), [''], ...a.slice(2)]);
    expect(hevel(...metGat, ...opties({ uitvoer: enkel('saldo') }))).toEqual(kolom(30, -30, '', 0));
    expect(
      hevel(...Array.from({ length: 5 }, () => kolom('', '')))
        .at(-1)
        ?.at(-1),
    ).toBe('Geen regio heeft een tekort; er hoeft niets te worden overgeheveld.');
  });

  test('bedragen mogen als tekst staan, ook negatief', () => {
    expect(
      hevel(
        enkel('A'),
        enkel('1.000€'),
        enkel('5-€'),
        enkel('990'),
        enkel('-€'),
        ...opties({ uitvoer: enkel('saldo') }),
      ),
    ).toEqual([[0]]);
  });
});

describe('OVERHEVELING weigert', () => {
  const [regio, ...rest] = onderElkaar;

  test.each<[string, unknown[], string]>([
    [
      'een lege cel tussen de bedragen',
      [regio, kolom(100, '', 100), ...rest.slice(1)],
      'ruimteZin, rij 2: deze cel is leeg. Typ 0 als er geen bedrag is.',
    ],
    [
      'een bedrag zonder regio',
      [kolom('A', '', 'C'), ...rest],
      'regio, rij 2: de naam van de regio ontbreekt.',
    ],
    [
      'een regio die er twee keer staat',
      [kolom('Zuid-Limburg', 'B', 'zuid limburg'), ...rest],
      'regio, rij 3: regio "zuid limburg" staat er ook als 1e. Laat er één staan.',
    ],
    [
      'een andere lengte',
      [regio, kolom(1, 2), ...rest.slice(1)],
      'ruimteZin: hier staan 2 cellen en bij regio 3 cellen. Maak ze even lang.',
    ],
    [
      'één bedrag bij drie regio’s',
      [regio, enkel(1), ...rest.slice(1)],
      'ruimteZin: hier staat 1 cel en bij regio 3 cellen. Maak ze even lang.',
    ],
    [
      'een blok',
      [
        [
          ['A', 'B'],
          ['C', 'D'],
        ],
        ...rest,
      ],
      'regio: geef één rij of één kolom; dit bereik is 2 × 2 (rijen × kolommen).',
    ],
    ['tekst', [regio, kolom(100, 'x', 100), ...rest.slice(1)], 'ruimteZin, rij 2: hier staat geen getal.'],
    [
      'een fout in een cel',
      [regio, kolom(100, foutcel('#REF!'), 100), ...rest.slice(1)],
      'ruimteZin, rij 2: de cel bevat de fout #VERW!.',
    ],
    [
      'een brutering van 5',
      [...onderElkaar, ...opties({ brutering: enkel(5) })],
      'brutering: 500% is meer dan 50%. Typ bijvoorbeeld 5% of 0,05.',
    ],
    [
      'drie bruteringen',
      [...onderElkaar, ...opties({ brutering: rij(0, 0, 0) })],
      'brutering: geef één percentage, of twee: pgb naar ZIN en ZIN naar pgb.',
    ],
    [
      'een onbekende uitvoer',
      [...onderElkaar, ...opties({ uitvoer: enkel('tabel') })],
      'uitvoer: "tabel" is niet mogelijk. Kies uit "voorstel" of "saldo".',
    ],
    [
      'een reservering van een andere maat',
      [...onderElkaar, ...opties({ reservering: kolom(1, 2) })],
      'reservering: geef één bedrag per regio (ZIN), of twee (ZIN en pgb); dit bereik is 2 × 1 (rijen × kolommen).',
    ],
    [
      'een negatieve reservering',
      [...onderElkaar, ...opties({ reservering: kolom(0, -1, 0) })],
      'reservering, rij 2: -1 is negatief; dat kan hier niet.',
    ],
    [
      'een datum die geen datum is',
      [...onderElkaar, ...opties({ datum: enkel('31-11-2024') })],
      'datum: hier staat geen datum. Typ bijvoorbeeld 31-10-2024.',
    ],
    ['een half jaar', [...onderElkaar, ...opties({ jaar: enkel(24) })], 'jaar: 24 is geen jaartal.'],
  ])('%s', (_wat, argumenten, zin) => {
    const [[melding] = []] = hevel(...argumenten);
    expect(String(melding).startsWith(`#VALUE! ${zin}`) || melding).toBe(true);
  });
});
