import { herkenLijsten } from '../../src/werkmap/herkennen/lijst/herken';
import type { Lijst, Veld } from '../../src/werkmap/herkennen/lijst/lijst';
import type { Celwaarde } from '../../src/werkmap/beeld/werkmapbeeld';
import { vraagCz } from './czJanuari';
import { maakBeeld, maakBlad } from './maakBeeld';
import { KOPPEN, RIJEN, verzonnenLijst } from './verzonnenLijst';

type Tabel = Celwaarde[][];

function lijsten(...tabellen: Tabel[]): Lijst[] {
  return herkenLijsten(maakBeeld(...tabellen.map((t, i) => maakBlad(`Blad${i + 1}`, t))), vraagCz);
}

function enige(tabel: Tabel): Lijst {
  const gevonden = lijsten(tabel);
  expect(gevonden).toHaveLength(1);
  return gevonden[0] as Lijst;
}

/** Per veld the sheet column. */
const kolommen = (lijst: Lijst) =>
  Object.fromEntries(lijst.kolommen.map(({ veld, kolom }) => [veld, kolom])) as Partial<Record<Veld, number>>;

test('a plain list: every column, first and last row, and an id that survives new rows', () => {
  const lijst = enige(verzonnenLijst());
  expect(kolommen(lijst)).toEqual({
    regio: 0,
    agb: 1,
    aanbieder: 2,
    leveringsvorm: 3,
    afspraak: 4,
    prognose: 5,
  });
  expect(lijst).toMatchObject({ id: 'Blad1!A3', blad: 'Blad1', kopRij: 2, eersteRij: 3, laatsteRij: 8 });
  expect(enige([...verzonnenLijst(), ...RIJEN]).id).toBe(lijst.id);
});

/** A list whose last column has this heading. */
const metKop = (kop: Celwaarde): Tabel => [
  ['Aanbieder (verzonnen)', 'Leveringsvorm', 'Afspraak', kop],
  ['Verzonnen De Linde', 'ZZP', 1000, 900],
  ['Verzonnen De Eik', 'VPT', 2000, 2100],
];

test.each<[string, Veld]>([
  ['Prognose', 'prognose'],
  ['Prognose 2024', 'prognose'],
  ['Verwachte realisatie', 'prognose'],
  ['Jaarprognose 2024', 'prognose'],
  ['Forecast', 'prognose'],
  ['Geprognosticeerde realisatie 2024', 'prognose'],
  ['Prognose aanbieder', 'prognoseAanbieder'],
  ['Eigen prognose', 'prognoseAanbieder'],
  ['Prognose zorgaanbieder 2024', 'prognoseAanbieder'],
  ['Opgave aanbieder', 'prognoseAanbieder'],
  ['Akkoord', 'akkoord'],
  ['Akkoord prognose aanbieder', 'akkoord'],
  ['Comfortbrief', 'garantie'],
  ['Garantie', 'garantie'],
  ['Gegarandeerde afspraak', 'garantie'],
  ['Gehonoreerde groei', 'groei'],
  ['Groei 2024', 'groei'],
  ['Realisatie 2023', 'realisatieVorigJaar'],
  ['Realisatie vorig jaar', 'realisatieVorigJaar'],
  ['Afspraak 2023', 'afspraakVorigJaar'],
  ['Herschikte afspraak 2023', 'afspraakVorigJaar'],
  ['Realisatie', 'realisatie'],
  ['Realisatie t/m april 2024', 'realisatie'],
  ['Declaraties t/m mei', 'realisatie'],
  ['jan', 'maand1'],
  ['Jan.', 'maand1'],
  ['febr', 'maand2'],
  ['mrt-24', 'maand3'],
  ['april 2024', 'maand4'],
  ['Realisatie mei', 'maand5'],
  ['2024-06', 'maand6'],
  ['07-2024', 'maand7'],
  ['202408', 'maand8'],
  ['1-9-2024', 'maand9'],
  ['P10', 'maand10'],
  ['maand 11', 'maand11'],
  ['dec 24', 'maand12'],
])('the heading ‘%s’ is %s', (kop, veld) => {
  expect(kolommen(enige(metKop(kop)))[veld]).toBe(3);
});

test.each([
  'Verschil prognose',
  'Prognose PGB',
  'Realisatie %',
  'Realisatie 2021',
  'Aantal cliënten',
  'jan 2023',
  'Afspraak jan',
  'Opmerking',
])('the heading ‘%s’ is none of them', (kop) => {
  const lijst = enige(metKop(kop));
  expect(lijst.kolommen.map(({ kolom }) => kolom)).not.toContain(3);
});

test.each<[string, Veld]>([
  ['AGB', 'agb'],
  ['AGB-code', 'agb'],
  ['AGB code instelling', 'agb'],
  ['Zorgaanbieder', 'aanbieder'],
  ['Instelling', 'aanbieder'],
  ['Naam', 'aanbieder'],
  ['Naam zorgaanbieder', 'aanbieder'],
])('the heading ‘%s’ says whose row it is: %s', (kop, veld) => {
  const tabel = [
    [kop, 'Afspraak'],
    ['Verzonnen De Linde', 1000],
    ['Verzonnen De Eik', 2000],
  ];
  expect(kolommen(enige(tabel))[veld]).toBe(0);
});

test.each<[string, Veld]>([
  ['Leveringsvorm', 'leveringsvorm'],
  ['Productgroep', 'leveringsvorm'],
  ['Soort', 'leveringsvorm'],
  ['Iets', 'leveringsvorm'],
])('the heading ‘%s’ over ZZP and VPT is %s', (kop, veld) => {
  const tabel = [
    ['Aanbieder', kop, 'Afspraak'],
    ['Verzonnen A', 'ZZP', 1000],
    ['Verzonnen B', 'VPT', 2000],
  ];
  expect(kolommen(enige(tabel))[veld]).toBe(1);
});

test.each(['Regio', 'Zorgkantoorregio', 'Zorgkantoor', 'Gebied'])(
  '‘%s’ over regio names is the regio',
  (kop) => {
    const tabel = [
      ['Aanbieder', kop, 'Afspraak'],
      ['Verzonnen A', 'West Brabant', 1000],
      ['Verzonnen B', 'Zeeland', 2000],
    ];
    expect(kolommen(enige(tabel)).regio).toBe(1);
  },
);

test('dates as headings, as Excel keeps jan-24, are months', () => {
  // 45292 = 1 January 2024, 45323 = 1 February 2024 (Excel serial numbers)
  const tabel: Tabel = [
    ['AGB', 45292, 45323],
    ['01234567', 1, 2],
    ['01234568', 3, 4],
  ];
  const [lijst] = herkenLijsten(maakBeeld(maakBlad('B', tabel, 'mmm\\-yy')), vraagCz);
  if (!lijst) throw new Error('geen lijst');
  expect(kolommen(lijst)).toEqual({ agb: 0, maand1: 1, maand2: 2 });
});

test('the numbers 1, 2, 3 … beside each other are months', () => {
  const lijst = enige([
    ['Aanbieder', 'Afspraak', 1, 2, 3],
    ['Verzonnen A', 100, 1, 2, 3],
  ]);
  expect(kolommen(lijst)).toEqual({ aanbieder: 0, afspraak: 1, maand1: 2, maand2: 3, maand3: 4 });
});

test('headings in two rows: the year above counts', () => {
  const lijst = enige([
    ['', '', '2023', '', '2024', ''],
    ['Aanbieder', 'Leveringsvorm', 'Afspraak', 'Realisatie', 'Afspraak', 'Prognose'],
    ['Verzonnen A', 'ZZP', 1, 2, 3, 4],
  ]);
  expect(kolommen(lijst)).toEqual({
    aanbieder: 0,
    leveringsvorm: 1,
    afspraakVorigJaar: 2,
    realisatieVorigJaar: 3,
    afspraak: 4,
    prognose: 5,
  });
  expect(lijst).toMatchObject({ kopRij: 1, eersteRij: 2 });
});

test('headings in two rows: months under ‘Realisatie’ count, months under ‘Afspraak’ do not', () => {
  const lijst = enige([
    ['AGB', 'Naam', 'Afspraak', 'Realisatie 2024', '', 'Realisatie 2023', ''],
    ['', '', '', 'jan', 'feb', 'jan', 'feb'],
    ['01234567', 'Verzonnen A', 100, 1, 2, 3, 4],
  ]);
  expect(kolommen(lijst)).toEqual({ agb: 0, aanbieder: 1, afspraak: 2, maand1: 3, maand2: 4 });
});

test('only last year’s columns under a year: nothing is taken for this year', () => {
  const lijst = enige([
    ['', '2023', '2023'],
    ['Aanbieder', 'Afspraak', 'Realisatie'],
    ['Verzonnen A', 1, 2],
  ]);
  expect(kolommen(lijst)).toEqual({ aanbieder: 0, afspraakVorigJaar: 1, realisatieVorigJaar: 2 });
});

test('totals, subtotals, blank rows and notes are no data', () => {
  const lijst = enige([
    ['Aanbieder', 'Leveringsvorm', 'Afspraak'],
    ['Verzonnen A', 'ZZP', 100],
    ['', '', ''],
    ['Verzonnen B', 'VPT', 200],
    ['Subtotaal', '', 300],
    ['Verzonnen C', 'MPT', 400],
    ['Totaal', '', 700],
    ['Bron: verzonnen', '', ''],
  ]);
  expect(lijst).toMatchObject({ eersteRij: 1, laatsteRij: 5, totaalRij: 6 });
  expect(lijst.tussenrijen).toEqual([
    { rij: 2, soort: 'leeg' },
    { rij: 4, soort: 'totaal' },
  ]);
});

test('an aanbieder called Totaal Zorg is one when it has an AGB-code', () => {
  const lijst = enige([
    ['AGB', 'Aanbieder', 'Afspraak'],
    ['01234567', 'Totaal Zorg (verzonnen)', 5],
    ['', 'Totaal', 5],
  ]);
  expect(lijst).toMatchObject({ eersteRij: 1, laatsteRij: 1, totaalRij: 2 });
});

test('lists below and beside each other are lists of their own', () => {
  expect(lijsten([...verzonnenLijst(), [''], ...verzonnenLijst()])).toHaveLength(2);
  const naast = verzonnenLijst().map((rij) => [...Array.from({ length: 7 }, (_, k) => rij[k] ?? ''), ...rij]);
  expect(
    lijsten(naast)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['Blad1!A3', 'Blad1!H3']);
});

test('another table further down is not read as rows', () => {
  const lijst = enige([
    ...verzonnenLijst(),
    [''],
    ['Soort', 'Kleur', 'Wat', 'Hoe', 'Vorig', 'Nu'],
    ['a', 'b', 'c', 'd', 5, 6],
  ]);
  expect(lijst.laatsteRij).toBe(8);
});

test('the regio may stand above groups of rows', () => {
  const lijst = enige([
    ['Aanbieder', 'Afspraak'],
    ['Zeeland', ''],
    ['Verzonnen A', 100],
    ['Verzonnen B', 200],
    ['West-Brabant', ''],
    ['Verzonnen C', 300],
  ]);
  expect(lijst.regiogroepen).toEqual([
    { regio: 'Zeeland', eersteRij: 2, laatsteRij: 3 },
    { regio: 'West-Brabant', eersteRij: 5, laatsteRij: 5 },
  ]);
});

test('the name of the worksheet, or a line above, gives the regio', () => {
  const tabel: Tabel = [
    ['Aanbieder', 'Afspraak'],
    ['Verzonnen A', 100],
  ];
  expect(herkenLijsten(maakBeeld(maakBlad('Zuid Limburg 2024', tabel)), vraagCz)[0]?.regio).toBe(
    'Zuid-Limburg',
  );
  expect(enige([['Regio: Zeeland'], [], ...tabel]).regio).toBe('Zeeland');
});

test('thousands by the heading or a line above', () => {
  expect(enige([['Bedragen × € 1.000'], ...verzonnenLijst()]).eenheid.factor).toBe(1000);
  const tabel = metKop('Prognose');
  (tabel[0] as Celwaarde[])[2] = 'Afspraak (k€)';
  expect(enige(tabel).eenheid).toMatchObject({ factor: 1000, cel: { rij: 0, kolom: 2 } });
  expect(enige(metKop('Prognose')).eenheid).toEqual({ factor: 1, herkomst: 'aanname' });
});

test('columns with persons are set apart, by heading or by contents', () => {
  // 111222333 and 123456782 pass the eleven check of a burgerservicenummer; both are known examples
  const lijst = enige([
    ['BSN', 'Naam cliënt', 'Kenmerk', 'Aanbieder', 'Afspraak'],
    ['1', 'x', 111222333, 'Verzonnen A', 100],
    ['2', 'y', 123456782, 'Verzonnen B', 200],
    ['3', 'z', '111222333', 'Verzonnen C', 300],
  ]);
  expect(lijst.persoonskolommen).toEqual([
    { kolom: 0, kop: 'BSN' },
    { kolom: 1, kop: 'Naam cliënt' },
    { kolom: 2, kop: 'Kenmerk' },
  ]);
  expect(kolommen(lijst)).toEqual({ aanbieder: 3, afspraak: 4 });
});

test('the most certain of two columns counts, the other is named', () => {
  const lijst = enige([
    ['Aanbieder', 'Initiële afspraak 2024', 'Herschikte afspraak 2024'],
    ['Verzonnen A', 1, 2],
  ]);
  expect(kolommen(lijst).afspraak).toBe(2);
  expect(lijst.dubbel.map(({ kop }) => kop)).toEqual(['Initiële afspraak 2024']);
});

test('an Excel table is recognised by its own headings, with its totals row left out', () => {
  const blad = maakBlad('Data', [
    ['x', 'Relatie', 'Contract'],
    ['', 'Verzonnen A', 5],
    ['', 'Verzonnen B', 6],
    ['', '', 11],
  ]);
  const gebied = { rij: 0, kolom: 1, rijen: 4, kolommen: 2 };
  const tabel = {
    naam: 'Afspraken',
    adres: 'Data!B1:C4',
    blad: 'Data',
    gebied,
    kopRij: true,
    totaalRij: true,
  };
  const [lijst] = herkenLijsten({ ...maakBeeld(blad), tabellen: [tabel] }, vraagCz);
  expect(lijst).toMatchObject({
    id: 'tabel Afspraken',
    tabel: 'Afspraken',
    eersteRij: 1,
    laatsteRij: 2,
    totaalRij: 3,
  });
});

test('looking only where the user points', () => {
  const naast = verzonnenLijst().map((rij) => [...Array.from({ length: 7 }, (_, k) => rij[k] ?? ''), ...rij]);
  const beeld = maakBeeld(maakBlad('B', naast));
  const binnen = { blad: 'B', gebied: { rij: 0, kolom: 7, rijen: 20, kolommen: 6 } };
  expect(herkenLijsten(beeld, vraagCz, { binnen }).map(({ id }) => id)).toEqual(['B!H3']);
});

test('the list for the asked year and with the uitvoerder’s regio’s comes first', () => {
  const vorig: Tabel = [
    ['Productie 2023'],
    [],
    KOPPEN.map((kop) => String(kop).replace('2024', '')),
    ...RIJEN,
  ];
  const gevonden = lijsten(vorig, verzonnenLijst());
  expect(gevonden.map(({ blad }) => blad)).toEqual(['Blad2', 'Blad1']);
});

describe('what WLZ.HERSCHIK made of a list', () => {
  const origineel = [
    ['Regio', 'Aanbieder', 'Leveringsvorm', 'Afspraak'],
    ['Zeeland', 'Verzonnen De Linde', 'ZZP', 500],
  ];
  const kop = ['Regio', 'AGB', 'Aanbieder', 'Leveringsvorm', 'Prognose', 'Herschikte afspraak'];
  const rij = ['Zeeland', '01230001', 'Verzonnen De Linde', 'ZZP', 900, 900];
  /** The sheet with formulas where the names and the headings of the result spill from. */
  function uitvoer(formules: Record<string, string>) {
    const blad = maakBlad('Uitvoer', [kop, rij]);
    const bereik = blad.bereik;
    if (!bereik) throw new Error('leeg blad');
    const met = bereik.formules.map((cellen, r) => cellen.map((cel, k) => formules[`${r},${k}`] ?? cel));
    return { ...blad, bereik: { ...bereik, formules: met } };
  }
  const bladen = (formules: Record<string, string>) =>
    herkenLijsten(maakBeeld(uitvoer(formules), maakBlad('Bron', origineel)), vraagCz).map(({ blad }) => blad);

  test('comes after that list, however many columns it has', () => {
    const herschikt = {
      '1,0': '=Bron[[Regio]:[Leveringsvorm]]',
      '0,5': '=WLZ.HERSCHIK(Bron[Afspraak],E2:E2)',
    };
    expect(bladen(herschikt)).toEqual(['Bron', 'Uitvoer']);
  });

  test('but a list of the user with that formula beside it stays first', () => {
    expect(bladen({ '1,5': '=WLZ.HERSCHIK(E2:E2,E2:E2)' })).toEqual(['Uitvoer', 'Bron']);
  });
});

test('an address list, a contracteerruimtetabel and an empty sheet give no list', () => {
  expect(
    lijsten([
      ['Aanbieder', 'Plaats'],
      ['Verzonnen A', 'Goes'],
    ]),
  ).toEqual([]);
  expect(
    lijsten([
      ['', 'Zeeland', 'Totaal'],
      ['CR ZIN', 1, 1],
      ['Prognose ZIN', 1, 1],
    ]),
  ).toEqual([]);
  expect(lijsten([['']])).toEqual([]);
});
