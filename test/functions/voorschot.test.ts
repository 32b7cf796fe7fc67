import { enkel, kolom, rij, roep } from './excel';
import '../../src/functions/functions';

/** The optional arguments in the order of the contract. */
const OPTIONEEL = [
  'herschikt',
  'definitief',
  'prognose',
  'betaald',
  'startmaand',
  'realisatie',
  'laagsteMaand',
  'novemberafspraak',
  'bijstellen',
  'uitvoer',
  'beleid',
] as const;

type Opties = Partial<Record<(typeof OPTIONEEL)[number], unknown>>;

function voorschot(maand: unknown, initieel: unknown, o: Opties = {}): unknown[][] {
  return roep('VOORSCHOT', enkel('CZ'), enkel(2023), maand, initieel, ...OPTIONEEL.map((naam) => o[naam]));
}

test('per aanbieder, volgens tabel 2 van CZ 2023', () => {
  // A: 5 ÷ 12 × min(1.260.000, 1.200.000) − 400.000; B: 25.000 − 20.000 is niet meer dan 5.000; C: leeg
  const o = {
    herschikt: kolom(1_260_000, 60_000, ''),
    prognose: kolom(1_200_000, '', ''),
    betaald: kolom(400_000, 20_000, ''),
  };
  expect(voorschot(enkel(5), kolom(1_200_000, 60_000, ''), o)).toEqual(kolom(100_000, 0, ''));
});

test('een inhouding is negatief', () => {
  expect(voorschot(enkel(1), enkel(1_200_000), { betaald: enkel(150_000) })).toEqual([[-50_000]]);
});

test('een rij maanden: elke maand weet wat eerdere betaalden', () => {
  // 4.000 per maand komt pas boven € 5.000 als er twee samen zijn: 0, 8.000, 0, 8.000
  expect(voorschot(rij(1, 2, 3, 4), kolom(48_000, 120_000))).toEqual([
    [0, 8_000, 0, 8_000],
    [10_000, 10_000, 10_000, 10_000],
  ]);
  // May and June: 5 ÷ 12 × 960.000 = 400.000 is paid; June 6 ÷ 12 × 1.080.000 − 400.000
  expect(
    voorschot(rij(5, 6), enkel(1_200_000), { prognose: rij(960_000, 1_080_000), betaald: enkel(400_000) }),
  ).toEqual([[0, 140_000]]);
});

test('nieuwe aanbieders achteraf, sanctie en bijstellen', () => {
  const nieuw = { startmaand: kolom(3, ''), realisatie: kolom(80_000, '') };
  expect(voorschot(enkel(4), kolom(900_000, 120_000), nieuw)).toEqual(kolom(80_000, 40_000));
  // 12 × 70.000 = 840.000; 3 ÷ 12 daarvan
  expect(voorschot(enkel(3), enkel(1_200_000), { laagsteMaand: enkel(70_000) })).toEqual([[210_000]]);
  expect(
    voorschot(enkel(3), enkel(1_200_000), { laagsteMaand: enkel(70_000), novemberafspraak: enkel(600_000) }),
  ).toEqual([[150_000]]);
  expect(
    voorschot(enkel(3), enkel(1_200_000), { prognose: enkel(1_500_000), bijstellen: enkel('ja') }),
  ).toEqual([[375_000]]);
});

test('vanaf november de definitieve afspraak', () => {
  const o = { herschikt: enkel(1_260_000), definitief: enkel(1_320_000), betaald: enkel(1_050_000) };
  expect(voorschot(enkel(11), enkel(1_200_000), o)).toEqual([[160_000]]);
});

test('"volledig" zegt waarom', () => {
  const uit = voorschot(enkel(1), kolom(60_000, ''), { uitvoer: enkel('volledig') });
  expect(uit).toEqual([
    ['Grondslag', 'Jaarbedrag', 'Recht', 'Betaald', 'Te betalen', 'Doorgeschoven', 'Uitleg'],
    [
      'initiële afspraak voor aftrek',
      60_000,
      5_000,
      0,
      0,
      5_000,
      expect.stringContaining('€ 5.000 is niet meer dan'),
    ],
    Array<string>(7).fill(''),
  ]);
});

test('een eigen drempel uit WLZ_Beleid', () => {
  const beleid = [
    ['Zorgkantoor', 'Onderdeel', 'Waarde', 'Bron'],
    ['CZ', 'betalingsdrempel', 1_000, 'brief'],
  ];
  expect(voorschot(enkel(1), enkel(60_000), { beleid })).toEqual([[5_000]]);
});

test('leeg in, leeg uit; een zorgkantoor zonder betalingsbeleid leest dat', () => {
  expect(voorschot(enkel(''), enkel(1))).toEqual([['']]);
  expect(roep('VOORSCHOT', enkel(''), enkel(2023), enkel(1), enkel(1))).toEqual([['']]);
  expect(roep('VOORSCHOT', enkel('CZ'), enkel(''), enkel(1), enkel(1))).toEqual([['']]);
  expect(roep('VOORSCHOT', enkel('VGZ'), enkel(2023), enkel(1), enkel(1))[0]?.[0]).toContain(
    '#N/A De waarde betalingsdrempel is niet bekend voor VGZ, 2023.',
  );
});

test('een foute rij raakt de andere niet', () => {
  expect(voorschot(enkel(1), kolom(120_000, 'x', -1), {})).toEqual([
    [10_000],
    ['#VALUE! initieel, rij 2: hier staat geen getal. Typ bijvoorbeeld 1205,50 of 95,8%.'],
    ['#VALUE! initieel, rij 3: -1 is negatief; dat kan hier niet.'],
  ]);
});

test.each<[unknown, unknown, Opties, string]>([
  [enkel(16), enkel(1), {}, 'maand: 16 bestaat niet; kies 1 tot en met 15.'],
  [enkel(0), enkel(1), {}, 'maand: 0 bestaat niet'],
  [kolom(1, 2), enkel(1), {}, 'maand: geef één maand, of een rij met opeenvolgende maanden.'],
  [rij(1, 3), enkel(1), {}, 'maand, kolom 2: 3 volgt niet op 1; de maanden moeten op elkaar volgen.'],
  [rij(1, ''), enkel(1), {}, 'maand, kolom 2: deze cel is leeg; vul de maand in.'],
  [rij(1, 2), enkel(1), { uitvoer: enkel('volledig') }, 'uitvoer: "volledig" kan alleen bij één maand.'],
  [enkel(1), enkel(1), { uitvoer: enkel('alles') }, 'uitvoer: "alles" is niet mogelijk.'],
  [enkel(1), rij(1, 2), {}, 'initieel: geef één kolom; dit bereik heeft 2 kolommen.'],
  [
    rij(1, 2),
    enkel(1),
    { prognose: rij(1, 2, 3) },
    'prognose: geef één kolom, of één kolom per maand; dit bereik heeft 3',
  ],
  [
    enkel(1),
    kolom(1, 2),
    { herschikt: kolom(1, 2, 3) },
    'initieel: dit bereik is 2 × 1 (rijen × kolommen) en past niet bij herschikt',
  ],
  [enkel(1), enkel(1), { startmaand: enkel(13) }, 'startmaand is 13; kies 1 tot en met 12.'],
])('weigert %#', (maand, initieel, o, zin) => {
  expect(voorschot(maand, initieel, o)[0]?.[0]).toContain(`#VALUE! ${zin}`);
});
