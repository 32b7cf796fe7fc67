// Every row of the contracteerruimtetabel from whatever stands in the workbook: half labels, columns of lists, months,
// agreed forecasts, cells that were pointed at. All figures are invented; expected amounts by hand.
import type { Celwaarde, Werkmapbeeld } from '../../src/werkmap/beeld/werkmapbeeld';
import { bereikUit, leesBereik } from '../../src/werkmap/koppeling/bereik';
import type { Bereikbron, Koppeling } from '../../src/werkmap/koppeling';
import { KOPPELINGSLEUTEL, LEGE_KOPPELING, metRijbron } from '../../src/werkmap/koppeling';
import { lijstbronproblemen } from '../../src/werkmap/koppeling/lijstbron';
import { stelKoppelingVoor } from '../../src/werkmap/koppeling/voorstel';
import { contracteerruimteplan } from '../../src/werkmap/plan/contracteerruimteplan';
import { bladplanVan } from '../../src/werkmap/plan/wijzigingsplan';
import { vraagCz } from './czJanuari';
import { maakBeeld, maakBlad } from './maakBeeld';

type Tabel = Celwaarde[][];

const twee = { ...vraagCz, regios: ['Zeeland', 'West-Brabant'] };

const bewaardIn = (beeld: Werkmapbeeld, koppeling: Koppeling): Werkmapbeeld => ({
  ...beeld,
  instellingen: { [KOPPELINGSLEUTEL]: JSON.parse(JSON.stringify(koppeling)) as unknown },
});

/** The proposed source of a row: its amounts in euros. */
function euros(beeld: Werkmapbeeld, rij: string, vraag = twee): (number | null)[] | undefined {
  const voorstel = stelKoppelingVoor(beeld, vraag).rijen.find((deel) => deel.rij === rij);
  const kandidaat = voorstel?.kandidaten[voorstel.gekozen ?? -1];
  return kandidaat?.bedragen.map(({ bedrag }) => (bedrag === null ? null : bedrag / 100));
}

/** The formulas of an input row (0 = ruimte ZIN, 2 = saldo, 4 = prognose ZIN) in the table that would be written. */
function formules(beeld: Werkmapbeeld, rij: number): unknown[] {
  const { rijen } = stelKoppelingVoor(beeld, twee).gevonden;
  const vraag = { uitvoerder: 'CZ', jaar: 2024, peilmaand: 2, regios: twee.regios, weergave: '€' as const };
  const [cellen] = bladplanVan(contracteerruimteplan(beeld, { ...vraag, rijen })).wijzigingen;
  if (cellen?.soort !== 'cellen') throw new Error('geen cellen');
  return (
    cellen.inhoud[4 + rij]?.slice(1, 3).map((cel) => (typeof cel === 'object' ? cel?.formule : cel)) ?? []
  );
}

describe('labels that say half of it', () => {
  const budget: Tabel = [
    ['Regio', 'ZIN', 'PGB', 'Saldo'],
    ['Zeeland', 1000, 100, -5],
    ['West-Brabant', 1200, 120, 5],
  ];

  test.each([
    ['the name of the worksheet', maakBeeld(maakBlad('Budget 2024', budget))],
    ['a title', maakBeeld(maakBlad('Blad1', [['Contracteerruimte per regio'], [], ...budget]))],
    [
      'the name of the Excel table',
      {
        ...maakBeeld(maakBlad('Blad1', budget)),
        tabellen: [
          {
            naam: 'tblBudget',
            adres: '',
            blad: 'Blad1',
            gebied: { rij: 0, kolom: 0, rijen: 3, kolommen: 4 },
          },
        ],
      },
    ],
  ])('%s says the rest', (_wat, beeld) => {
    expect(euros(beeld, 'ruimteZin')).toEqual([1000, 1200]);
    expect(euros(beeld, 'ruimtePgb')).toEqual([100, 120]);
    expect(euros(beeld, 'saldo')).toEqual([-5, 5]);
    expect(euros(beeld, 'prognoseZin')).toBeUndefined();
    const [kandidaat] = stelKoppelingVoor(beeld, twee).rijen[0]?.kandidaten ?? [];
    expect(kandidaat).toMatchObject({ label: 'ZIN', zekerheid: 0.7 });
  });

  test('on a worksheet about the prognose the same headings are the prognoses', () => {
    const beeld = maakBeeld(
      maakBlad(
        'Budget',
        budget.map((rij) => rij.slice(0, 3)),
      ),
      maakBlad('Prognose', budget),
    );
    expect(euros(beeld, 'prognosePgb')).toEqual([100, 120]);
    const bron = stelKoppelingVoor(beeld, twee).koppeling.rijen.prognosePgb;
    expect(bron).toMatchObject({ soort: 'blok', bronId: 'Prognose!A1:D3' });
  });

  test('a bare Prognose on a worksheet PGB is that of PGB', () => {
    const beeld = maakBeeld(
      maakBlad('PGB', [
        ['Regio', 'Prognose'],
        ['Zeeland', 7],
        ['West-Brabant', 8],
      ]),
    );
    expect(euros(beeld, 'prognosePgb')).toEqual([7, 8]);
    expect(euros(beeld, 'prognoseZin')).toBeUndefined();
  });

  test('nothing around them to tell: they are not guessed', () => {
    const beeld = maakBeeld(
      maakBlad(
        'Blad1',
        budget.map((rij) => rij.slice(0, 3)),
      ),
    );
    expect(euros(beeld, 'ruimteZin')).toBeUndefined();
    expect(euros(beeld, 'prognoseZin')).toBeUndefined();
  });
});

describe('columns of lists', () => {
  const lijst: Tabel = [
    ['Regio', 'Aanbieder', 'Leveringsvorm', 'Afspraak 2024', 'Prognose PGB', 'Saldo overhevelingen'],
    ['Zeeland', 'Verzonnen A', 'ZZP', 10, 3, 1],
    ['Zeeland', 'Verzonnen B', 'VPT', 10, 4, -2],
    ['West-Brabant', 'Verzonnen C', 'ZZP', 10, 5, ''],
  ];

  test('any row can be summed from a column with its name, live', () => {
    const beeld = maakBeeld(maakBlad('L', lijst));
    expect(euros(beeld, 'prognosePgb')).toEqual([7, 5]);
    expect(euros(beeld, 'saldo')).toEqual([-1, null]);
    const bron = { soort: 'lijst', lijstId: 'L!A1', veld: 'realisatie', kop: 'Prognose PGB' };
    expect(stelKoppelingVoor(beeld, twee).koppeling.rijen.prognosePgb).toEqual(bron);
    expect(formules(beeld, 5)[0]).toContain(`SUMIFS('L'!$E$2:$E$504,'L'!$A$2:$A$504,"Zeeland")`);
  });

  test('text in such a column has a sentence and no amount', () => {
    const beeld = maakBeeld(
      maakBlad(
        'L',
        lijst.map((rij, r) => (r === 2 ? rij.with(4, 'n.n.b.') : rij)),
      ),
    );
    expect(euros(beeld, 'prognosePgb')).toEqual([null, 5]);
    const gevonden = stelKoppelingVoor(beeld, twee).gevonden.rijen.prognosePgb;
    if (gevonden?.soort !== 'lijst' || !gevonden.lijsten[0]) throw new Error('geen lijst');
    const bron = { veld: gevonden.veld, kop: 'Prognose PGB' };
    expect(lijstbronproblemen(beeld, gevonden.lijsten[0], 'prognosePgb', bron, twee)).toEqual([
      {
        ernst: 'fout',
        zin: 'Cel E3 op blad L: prognose PGB is geen getal, ‘n.n.b.’.',
        cel: { blad: 'L', rij: 2, kolom: 4 },
      },
    ]);
  });

  test('next month the heading is gone: a sentence', () => {
    const beeld = maakBeeld(maakBlad('L', lijst));
    const { koppeling } = stelKoppelingVoor(beeld, twee);
    const later = maakBeeld(
      maakBlad(
        'L',
        lijst.map((rij, r) => (r === 0 ? rij.with(4, 'Iets') : rij)),
      ),
    );
    const { problemen } = stelKoppelingVoor(bewaardIn(later, koppeling), twee);
    expect(problemen.map(({ zin }) => zin)).toContain(
      'De lijst op blad L heeft geen kolom ‘Prognose PGB’ meer voor prognose PGB. Kies een andere bron.',
    );
  });
});

describe('a list with only months', () => {
  const maanden: Tabel = [
    ['Regio', 'Aanbieder', 'Leveringsvorm', 'jan', 'feb', 'mrt'],
    ['Zeeland', 'Verzonnen A', 'ZZP', 100, 200, ''],
    ['Zeeland', 'Verzonnen B', 'VPT', '', 50, ''],
    ['West-Brabant', 'Verzonnen C', 'ZZP', 10, 0, ''],
  ];
  const beeld = maakBeeld(maakBlad('Declaraties 2024', maanden));

  test('is the prognose ZIN: declared ÷ months declared × 12, up to the peilmaand', () => {
    // (100 + 200) ÷ 2 × 12 + 50 × 12; 10 ÷ 2 × 12. Up to January: 100 × 12; 10 × 12.
    expect(euros(beeld, 'prognoseZin')).toEqual([2400, 60]);
    expect(euros(beeld, 'prognoseZin', { ...twee, peilmaand: 1 } as typeof twee)).toEqual([1200, 120]);
    const [kandidaat] = stelKoppelingVoor(beeld, twee).rijen[3]?.kandidaten ?? [];
    expect(kandidaat?.label).toBe('januari t/m februari, doorgerekend');
    expect(formules(beeld, 4)[0]).toContain("'Prognose'!$D$6");
  });

  test('a peilmaand without declarations is said', () => {
    const gevonden = stelKoppelingVoor(beeld, twee).gevonden.rijen.prognoseZin;
    if (gevonden?.soort !== 'lijst' || !gevonden.lijsten[0]) throw new Error('geen lijst');
    const zinnen = (peilmaand: number) =>
      lijstbronproblemen(
        beeld,
        gevonden.lijsten[0]!,
        'prognoseZin',
        { veld: 'prognose' },
        { ...twee, peilmaand },
      );
    expect(zinnen(2)).toEqual([]);
    expect(zinnen(3)[0]).toMatchObject({
      ernst: 'waarschuwing',
      zin: 'Blad Declaraties 2024 heeft declaraties tot en met februari; u koos maart. Lege maanden tellen niet mee.',
    });
    expect(zinnen(5)[0]).toMatchObject({ ernst: 'fout' });
  });
});

describe('agreed forecasts of aanbieders', () => {
  const koppen = [
    'Regio',
    'Aanbieder',
    'Leveringsvorm',
    'Afspraak',
    'Prognose',
    'Prognose aanbieder',
    'Akkoord',
  ];
  const beeld = maakBeeld(
    maakBlad('L', [
      koppen,
      ['Zeeland', 'Verzonnen A', 'ZZP', 1, 100, 130, 'Ja'],
      ['Zeeland', 'Verzonnen B', 'ZZP', 1, 100, 900, 'nee'],
      ['Zeeland', 'Verzonnen C', 'ZZP', 1, '', 7, 'akkoord'],
      ['West-Brabant', 'Verzonnen D', 'ZZP', 1, 50, '', 'ja'],
    ]),
  );

  test('count instead of ours, in the pane and in the formula', () => {
    // 130 + 100 + 7; 50, because nothing was agreed upon.
    expect(euros(beeld, 'prognoseZin')).toEqual([237, 50]);
    const [zeeland] = formules(beeld, 4);
    const rijen = (kolom: string) => `'L'!$${kolom}$2:$${kolom}$505`;
    const ja = `${rijen('A')},"Zeeland",${rijen('G')},"akkoord"`;
    expect(zeeland).toContain(`+SUMIFS(${rijen('F')},${ja})`);
    expect(zeeland).toContain(`+SUMIFS(${rijen('E')},${ja},${rijen('F')},">-1E+300")`);
    const gevonden = stelKoppelingVoor(beeld, twee).gevonden.rijen.prognoseZin;
    if (gevonden?.soort !== 'lijst' || !gevonden.lijsten[0]) throw new Error('geen lijst');
    const [probleem] = lijstbronproblemen(
      beeld,
      gevonden.lijsten[0],
      'prognoseZin',
      { veld: 'prognose' },
      twee,
    );
    expect(probleem?.zin).toBe(
      'Bij 2 rijen op blad L is de prognose van de aanbieder akkoord: de afgesproken prognose telt.',
    );
  });
});

describe('cells that were pointed at', () => {
  const blad: Tabel = [
    ['Stand', '', '', ''],
    ['(× € 1.000)', 'West-Brabant', 'Zeeland', 'Totaal'],
    ['Wat wij denken', 20, 10, 30],
  ];
  const selectie = { blad: 'S', gebied: { rij: 2, kolom: 0, rijen: 1, kolommen: 4 } };
  const rijbron: Bereikbron = {
    soort: 'bereik',
    blad: 'S',
    gebied: 'B3:D3',
    regios: ['West-Brabant', 'Zeeland', ''],
    label: { cel: 'A3', tekst: 'Wat wij denken' },
  };
  const beeld = maakBeeld(maakBlad('S', blad));

  test('take the order of the headings, leave out label and total, and are read in their unit', () => {
    expect(bereikUit(beeld, selectie, twee)).toEqual({ gelukt: true, rijbron });
    const metBron = bewaardIn(beeld, metRijbron(LEGE_KOPPELING, 'prognosePgb', rijbron));
    expect(euros(metBron, 'prognosePgb')).toEqual([10_000, 20_000]);
    expect(formules(metBron, 5)).toEqual([
      `=IF(ISNUMBER('S'!C3),ROUND('S'!C3*1000,2),NA())`,
      `=IF(ISNUMBER('S'!B3),ROUND('S'!B3*1000,2),NA())`,
    ]);
    expect(stelKoppelingVoor(metBron, twee)).toMatchObject({
      bewaard: true,
      koppeling: { rijen: { prognosePgb: rijbron } },
    });
  });

  test('without headings: the chosen regio’s in their order, one cell each', () => {
    const kaal = maakBeeld(maakBlad('S', [[1], [2], [3]]));
    const kolom = (rijen: number) => ({ blad: 'S', gebied: { rij: 0, kolom: 0, rijen, kolommen: 1 } });
    expect(bereikUit(kaal, kolom(2), twee)).toMatchObject({
      rijbron: { gebied: 'A1:A2', regios: twee.regios },
    });
    expect(bereikUit(kaal, kolom(3), twee)).toMatchObject({ rijbron: { regios: [...twee.regios, ''] } });
    const zin = 'Selecteer 2 cellen naast of onder elkaar, één per regio.';
    expect(bereikUit(kaal, kolom(1), twee)).toEqual({ gelukt: false, zin });
    const vlak = { blad: 'S', gebied: { rij: 0, kolom: 0, rijen: 2, kolommen: 2 } };
    expect(bereikUit(kaal, vlak, twee)).toEqual({ gelukt: false, zin });
  });

  test('next month they moved along with their label, or are gone', () => {
    const lager = leesBereik(maakBeeld(maakBlad('S', [['Nieuw'], [], ...blad])), rijbron, 'prognosePgb');
    expect(lager).toMatchObject({ rijbron: { gebied: 'B5:D5', label: { cel: 'A5' } } });
    const weg = stelKoppelingVoor(
      bewaardIn(maakBeeld(maakBlad('S', [['x']])), metRijbron(LEGE_KOPPELING, 'prognosePgb', rijbron)),
      twee,
    );
    expect(weg.problemen.map(({ zin }) => zin)).toContain(
      'De aangewezen cellen voor prognose PGB (S, B3:D3) zijn er niet meer. Wijs ze opnieuw aan.',
    );
  });
});

test('a row may be left without a source, also when there is one', () => {
  const beeld = maakBeeld(
    maakBlad('Budget', [
      ['Regio', 'ZIN', 'PGB', 'Saldo'],
      ['Zeeland', 1, 2, 3],
      ['West-Brabant', 4, 5, 6],
    ]),
  );
  const zonder = bewaardIn(beeld, metRijbron(LEGE_KOPPELING, 'saldo', { soort: 'geen' }));
  expect(euros(beeld, 'saldo')).toEqual([3, 6]);
  expect(euros(zonder, 'saldo')).toBeUndefined();
  expect(formules(zonder, 2)).toEqual([0, 0]);
  expect(stelKoppelingVoor(zonder, twee).koppeling.rijen.saldo).toEqual({ soort: 'geen' });
});
