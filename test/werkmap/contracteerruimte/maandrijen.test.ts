// Declarations with a row per month as the source of the prognose: SUMIFS per regio, leveringsvorm and month on our
// worksheet Prognose, extrapolated there. All amounts are invented, all expectations worked by hand.
import { metadata } from '../../../src/functions/metadata.cjs';
import { leidAf } from '../../../src/taskpane/maandronde/afleiden';
import type { Keuzes, Maandrondebeeld } from '../../../src/taskpane/maandronde/afleiden';
import type { Declaratietotaal } from '../../../src/invoer/totalen';
import { berekenPrognose } from '../../../src/werkmap/prognose/bereken';
import { LINEAIR, PROGNOSESLEUTEL } from '../../../src/werkmap/prognose/keuze';
import { excelDienst } from '../../../src/werkmap/dienst';
import { maakOngedaan } from '../../../src/werkmap/schrijven/ongedaan';
import { declaratievoorstel } from '../../../src/werkmap/standen/declaraties';
import { startExcel } from '../../gereedschap/excel';
import type { ExcelForTests } from '../../gereedschap/excel';
import { vraagCz } from '../czJanuari';
import { afdruk, lees, schrijfGoed, verschil } from '../excel';
import type { Inhoud } from '../maakBeeld';
import { TARIEVEN, totaal } from '../standen/verzonnen';
import { maakWerkmap } from '../werkmap';

jest.setTimeout(60_000);

const { regios } = vraagCz;
/** What the user has besides the declarations: the amounts of the NZa and the beschikkingen. */
const RUIMTE: Inhoud = [
  ['Verzonnen ruimte 2024'],
  ['Bedragen in euro’s'],
  ['', ...regios],
  ['Beschikbare contracteerruimte zorg in natura 2024', 2000, 2000, 2000, 2000, 2000, 2000],
  ['Beschikbare contracteerruimte PGB', 500, 500, 500, 500, 500, 500],
  ['Geprognosticeerde waarde PGB beschikkingen 2024', 400, 400, 400, 400, 400, 400],
];

/** Haaglanden, Zuid-Hollandse Eilanden, Zeeland, West-Brabant, Zuidoost-Brabant, Zuid-Limburg. */
const UZOVI = ['5518', '5523', '5525', '5526', '5529', '5531'];
const andere = UZOVI.filter((uzovi) => uzovi !== '5525').flatMap((uzovi) => [
  totaal('2024-01', '2024-01', 10, { uzovi }),
  totaal('2024-02', '2024-02', 30, { uzovi }),
]);
/** Zeeland: na-ijl of January comes in February, VPT has nothing in February, H126 is in no table of tariffs. */
const GEDECLAREERD: Declaratietotaal[] = [
  ...andere,
  totaal('2023-12', '2024-01', 50),
  totaal('2024-01', '2024-01', 100),
  totaal('2024-01', '2024-02', 20),
  totaal('2024-02', '2024-02', 90),
  totaal('2024-01', '2024-01', 10, { prestatiecode: 'V051' }),
  totaal('2024-01', '2024-01', 6, { prestatiecode: 'H126' }),
  totaal('2024-02', '2024-02', 4, { prestatiecode: 'H126', agb: '06290002' }),
];

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel({ metadata: metadata() });
  await import('../../../src/functions/functions');
});
afterAll(() => excel.dispose());

async function zetDeclaraties(totalen: readonly Declaratietotaal[]): Promise<void> {
  const { bladplan, zin } = declaratievoorstel(await lees(), totalen, 'vervangen');
  if (!bladplan) throw new Error(zin);
  await schrijfGoed({ titel: 'Declaraties', bladen: [bladplan] });
  await excel.engine.settle();
}

/** What the pane makes of the workbook, without any choice of the user but the peilmaand. */
async function ronde(peilmaand = 2, keuzes: Keuzes = {}): Promise<Maandrondebeeld> {
  const uitgangspunten = { versie: 1, uitvoerder: 'CZ', jaar: 2024, peilmaand, regios: [...regios] } as const;
  return leidAf(
    await lees(),
    { uitgangspunten: { ...uitgangspunten, regios: [...regios] }, ...keuzes },
    new Date(2024, 3, 1),
  );
}

async function schrijfTabel(beeld: Maandrondebeeld) {
  if (!beeld.tabel?.plan) throw new Error('geen plan');
  const ongedaan = await schrijfGoed(beeld.tabel.plan);
  await excel.engine.settle();
  return ongedaan;
}

const prognoses = () => excel.values('Contracteerruimte!B9:G9')[0];

describe('wie alleen declaraties en de ruimte heeft', () => {
  beforeAll(async () => {
    excel.open(maakWerkmap({ Tarieven: TARIEVEN, Ruimte: RUIMTE }));
    await zetDeclaraties(GEDECLAREERD);
  });

  test('finds the prognose in the declarations, the rest in the ruimte', async () => {
    const { koppel } = await ronde();
    const bronnen = Object.fromEntries(koppel.rijen.map(({ rij, keuze }) => [rij, keuze?.naam]));
    expect(bronnen).toEqual({
      ruimteZin: 'Blad Ruimte, rij 4',
      ruimtePgb: 'Blad Ruimte, rij 5',
      saldo: undefined,
      prognoseZin: 'Tabel WLZ_Declaraties, januari t/m februari, doorgerekend',
      prognosePgb: 'Blad Ruimte, rij 6',
    });
    // (10 + 30) ÷ 2 × 12; Zeeland ZZP (120 + 90) ÷ 2 × 12, VPT (10 + 0) ÷ 2 × 12, H126 (6 + 4) ÷ 2 × 12.
    const zeeland = 1260 + 60 + 60;
    expect(koppel.bedragen.map(({ bedragen }) => bedragen.prognoseZin / 100)).toEqual([
      240,
      240,
      zeeland,
      240,
      240,
      240,
    ]);
    expect(koppel.problemen.filter(({ ernst }) => ernst !== 'info').map(({ zin }) => zin)).toEqual([
      // of the sheet Ruimte: the invented amounts are small
      'De bedragen zijn klein voor euro’s. Staan ze in duizenden?',
      'Geen leveringsvorm ingevuld (cel G6 en nog 1 rij).',
    ]);
  });

  test('the table is filled live: to the year, and the overschot follows', async () => {
    const voor = await afdruk();
    const ongedaan = await schrijfTabel(await ronde());
    expect(prognoses()).toEqual([240, 240, 1380, 240, 240, 240]);
    // 2.000 + 500 − 400 − prognose
    expect(excel.values('Contracteerruimte!B12:H12')[0]).toEqual([1860, 1860, 720, 1860, 1860, 1860, 10020]);
    expect(excel.values('Contracteerruimte!B13:C13')[0]).toEqual([0, '']);
    expect(excel.values('Prognose!A5:E5')[0]).toEqual([
      'Regio',
      'Leveringsvorm',
      'januari',
      'februari',
      'maart',
    ]);
    expect(excel.values('Prognose!A12:E14')).toEqual([
      ['Zeeland', 'ZZP', 120, 90, ''],
      ['Zeeland', 'VPT', 10, 0, ''],
      ['Zeeland', 'overig', 6, 4, ''],
    ]);
    expect(excel.values('Prognose!O12:O14')).toEqual([[1260], [60], [60]]);
    expect(await maakOngedaan(ongedaan)).toEqual({ gelukt: true });
    expect(verschil(voor, await afdruk())).toEqual([]);
  });

  describe('written', () => {
    beforeAll(async () => {
      await schrijfTabel(await ronde());
    });

    test('another peilmaand also leaves out what was booked after it', async () => {
      await excel.type('Prognose!B3', '1');
      // Zeeland, booked by January: ZZP 100 × 12, VPT 10 × 12, H126 6 × 12.
      expect(prognoses()).toEqual([120, 120, 1392, 120, 120, 120]);
      await excel.type('Prognose!B3', '2');
      expect(prognoses()?.[2]).toBe(1380);
    });

    test('an amount that changes is followed; text in its place is an error, never a silent 0', async () => {
      const rij = excel.values('Declaraties!J1:J30').findIndex(([bedrag]) => bedrag === 90) + 1;
      await excel.type(`Declaraties!J${rij}`, '190');
      // (120 + 190) ÷ 2 × 12 + 60 + 60
      expect(prognoses()?.[2]).toBe(1860 + 120);
      await excel.type(`Declaraties!J${rij}`, 'n.n.b.');
      expect(prognoses()?.[2]).toBe('#N/A');
      expect(prognoses()?.[1]).toBe(240);
      await excel.type(`Declaraties!J${rij}`, '90');
      expect(prognoses()?.[2]).toBe(1380);
    });

    test('the step Prognose reckons with the same amounts', async () => {
      const { tabel, beeld } = await ronde();
      if (!tabel) throw new Error('geen tabel');
      const { regios: perRegio, regels, nietNodig } = berekenPrognose(beeld, tabel.tabelvraag, LINEAIR);
      expect(nietNodig).toBeUndefined();
      expect(perRegio.map(({ prognose }) => prognose / 100)).toEqual([240, 240, 1380, 240, 240, 240]);
      expect(
        regels
          .filter(({ regio }) => regio === 'Zeeland')
          .map(({ leveringsvorm, prognose }) => [leveringsvorm, prognose]),
      ).toEqual([
        ['ZZP', 1260_00],
        ['VPT', 60_00],
        [undefined, 60_00],
      ]);
      expect(perRegio[2]?.overschot).toBe(720_00);
    });

    test('with a pattern every month is divided by its voltooiing', async () => {
      const dienst = excelDienst();
      await dienst.bewaar(PROGNOSESLEUTEL, { versie: 1, methode: 'eigen', patroon: [50, 80] });
      await schrijfTabel(await ronde());
      // February ÷ 50%, January ÷ 80%: 30 → 60, 10 → 12,5; (60 + 12,5) ÷ 2 × 12 = 435.
      // Zeeland ZZP 180 + 150, VPT 0 + 12,5, H126 8 + 7,5; each ÷ 2 × 12: 1.980 + 75 + 93.
      expect(prognoses()).toEqual([435, 435, 1980 + 75 + 93, 435, 435, 435]);
      await dienst.bewaar(PROGNOSESLEUTEL, LINEAIR);
      await schrijfTabel(await ronde());
      expect(prognoses()).toEqual([240, 240, 1380, 240, 240, 240]);
    });
  });

  test('declarations of another zorgkantoor are named below the table', async () => {
    await zetDeclaraties([...GEDECLAREERD, totaal('2024-01', '2024-01', 5, { uzovi: '9999' })]);
    await schrijfTabel(await ronde());
    expect(prognoses()?.[2]).toBe(1380);
    // Only January has some: 5 × 12 ÷ … of the two months that were declared: 5 ÷ 2 × 12.
    const [verschil, zin] = excel.values('Contracteerruimte!B13:C13')[0] ?? [];
    expect(verschil).toBe(30);
    expect(zin).toMatch(/hoort bij geen regio van CZ/);
  });
});

/** A list of the user with a row per month; Zeeland has 100 in January and 140 in February, in two parts. */
const lijst = (jan: string | number, feb: string | number): Inhoud => [
  ['Verzonnen declaraties'],
  ['Bedragen in euro’s'],
  ['Regio', 'Aanbieder', 'Leveringsvorm', 'Maand', 'Bedrag'],
  ...regios
    .filter((regio) => regio !== 'Zeeland')
    .flatMap((regio): Inhoud => [
      [regio, 'Verzonnen A', 'ZZP', jan, 1],
      [regio, 'Verzonnen A', 'ZZP', feb, 3],
    ]),
  ['Zeeland', 'Verzonnen B', 'ZZP', jan, 100],
  ['Zeeland', 'Verzonnen B', 'VPT', feb, 40],
  ['zeeland', 'Verzonnen C', 'zzp', feb, 100],
];

test.each<[string, string | number, string | number]>([
  ['dates', 45292, 45323],
  ['1 to 12', 1, 2],
  ['yyyymm as numbers', 202401, 202402],
  ['2024-01', '2024-01', '2024-02'],
  ['jan-24', 'jan-24', 'Feb-24'],
  ['names', 'januari', 'februari'],
  ['P1', 'P1', 'P2'],
  ['01 as text', '01', '02'],
  ['202401 as text', '202401', '202402'],
  ['the text 1 and the number 2', '1', 2],
])('a list of the user with a row per month, written as %s', async (_naam, jan, feb) => {
  excel.open(maakWerkmap({ Ruimte: RUIMTE, Lijst: lijst(jan, feb) }));
  await excel.engine.settle();
  const beeld = await ronde();
  // (1 + 3) ÷ 2 × 12; Zeeland (100 + 140) ÷ 2 × 12.
  expect(beeld.koppel.bedragen.map(({ bedragen }) => bedragen.prognoseZin)).toEqual(
    [24, 24, 1440, 24, 24, 24].map((euro) => euro * 100),
  );
  await schrijfTabel(beeld);
  expect(prognoses()).toEqual([24, 24, 1440, 24, 24, 24]);
  expect(excel.values('Contracteerruimte!B13:C13')[0]).toEqual([0, '']);
  // 'zzp' is ZZP: of Zeeland 100 in January and 100 in February, beside 40 VPT.
  expect(excel.values('Prognose!A12:D14')).toEqual([
    ['Zeeland', 'ZZP', 100, 100],
    ['Zeeland', 'VPT', 0, 40],
    ['Zeeland', 'overig', 0, 0],
  ]);
});

test('months of another year do not count, with the year beside the month', async () => {
  const [titel, eenheid, kop, ...rijen] = lijst(1, 2);
  const metJaar = [
    titel ?? [],
    eenheid ?? [],
    [...(kop ?? []), 'Jaar'],
    ...rijen.map((rij) => [...rij, 2024]),
    ['Zeeland', 'Verzonnen B', 'ZZP', 1, 9999, 2023],
  ];
  excel.open(maakWerkmap({ Ruimte: RUIMTE, Lijst: metJaar }));
  await schrijfTabel(await ronde());
  expect(prognoses()).toEqual([24, 24, 1440, 24, 24, 24]);
});

test('a list that names its regio once for several rows is refused with what to do', async () => {
  const [titel, eenheid, kop] = lijst(1, 2);
  const los = [
    ['Zeeland', 'Verzonnen B', 'ZZP', 1, 100],
    ['', '', 'VPT', 2, 140],
    ['West-Brabant', 'Verzonnen D', 'ZZP', 1, 3],
  ];
  excel.open(maakWerkmap({ Ruimte: RUIMTE, Lijst: [titel ?? [], eenheid ?? [], kop ?? [], ...los] }));
  const { koppel } = await ronde();
  expect(koppel.bedragen).toEqual([]);
  expect(koppel.problemen.map(({ zin }) => zin)).toContain(
    'De lijst op blad Lijst noemt niet in elke rij de regio. Voeg een kolom Regio toe.',
  );
});

test('beside a list with a prognose it is offered second, and only one of the two counts', async () => {
  const prognose: Inhoud = [
    ['Regio', 'Aanbieder', 'Leveringsvorm', 'Prognose 2024 (€)'],
    ...regios.map((regio) => [regio, 'Verzonnen A', 'ZZP', 700]),
  ];
  excel.open(maakWerkmap({ Ruimte: RUIMTE, Lijst: lijst(1, 2), Jaar: prognose }));
  const { koppel } = await ronde();
  const rij = koppel.rijen.find((koppeling) => koppeling.rij === 'prognoseZin');
  expect(rij?.keuzes.slice(0, 2).map(({ naam }) => naam)).toEqual([
    'Blad Jaar, kolom ‘Prognose 2024 (€)’',
    'Blad Lijst, januari t/m februari, doorgerekend',
  ]);
  expect(koppel.bedragen.map(({ bedragen }) => bedragen.prognoseZin)).toEqual(Array(6).fill(700_00));
  const ander = rij?.keuzes[1];
  if (!ander) throw new Error('geen tweede keuze');
  const { voorstel } = koppel;
  const rijen = { ...voorstel.koppeling.rijen, prognoseZin: ander.rijbron };
  const gekozen = await ronde(2, { koppeling: { ...voorstel.koppeling, rijen } });
  expect(gekozen.koppel.bedragen.map(({ bedragen }) => bedragen.prognoseZin / 100)).toEqual([
    24, 24, 1440, 24, 24, 24,
  ]);
});

test('a list that is called pgb is the source of prognose PGB, not of ZIN', async () => {
  excel.open(maakWerkmap({ Ruimte: RUIMTE.slice(0, 5), 'PGB 2024': lijst(1, 2) }));
  const { koppel } = await ronde();
  const namen = koppel.rijen.map(({ rij, keuze }) => [rij, keuze?.naam]);
  expect(namen).toContainEqual(['prognosePgb', 'Blad PGB 2024, januari t/m februari, doorgerekend']);
  expect(namen).toContainEqual(['prognoseZin', undefined]);
});
