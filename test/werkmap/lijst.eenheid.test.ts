// The unit per column of a list. Invented amounts; the expected cents are the numbers times their unit, by hand.
import type { Celwaarde } from '../../src/werkmap/beeld/werkmapbeeld';
import { herkenLijsten } from '../../src/werkmap/herkennen/lijst/herken';
import { leesLijst } from '../../src/werkmap/herkennen/lijst/lees';
import { eenheidVan } from '../../src/werkmap/herkennen/lijst/lijst';
import { sombron } from '../../src/werkmap/plan/contracteerruimte/sombron';
import { vraagCz } from './czJanuari';
import { maakBeeld, maakBlad } from './maakBeeld';

type Tabel = Celwaarde[][];

function uit(tabel: Tabel, notaties?: readonly (readonly string[])[], factor?: 1 | 1000) {
  const blad = maakBlad('L', tabel);
  const bereik = notaties && blad.bereik ? { ...blad.bereik, notaties } : blad.bereik;
  const beeld = maakBeeld({ ...blad, bereik });
  const id = `L!A${tabel.findIndex(([kop]) => kop === 'Regio') + 1}`;
  const [lijst] = herkenLijsten(beeld, vraagCz, factor ? { eenheden: { [id]: factor } } : {});
  if (!lijst) throw new Error('geen lijst');
  const { rijen, problemen } = leesLijst(beeld, lijst, vraagCz);
  return { beeld, lijst, eerste: rijen[0], zinnen: problemen.map(({ zin }) => zin), problemen };
}

/** Two rows under these two headings; the amounts are what both rows hold. */
const lijst = (een: string, ander: string, bedragEen: Celwaarde, bedragAnder: Celwaarde): Tabel => [
  ['Regio', 'Aanbieder', een, ander],
  ['Zeeland', 'Verzonnen A', bedragEen, bedragAnder],
  ['Zeeland', 'Verzonnen B', bedragEen, bedragAnder],
];

test('one column in k€, the other in €: each counts in its own unit', () => {
  const {
    eerste,
    zinnen,
    beeld,
    lijst: gevonden,
  } = uit(lijst('Afspraak (k€)', 'Prognose (€)', 500, 450_000));
  expect(eerste).toMatchObject({ afspraak: 500_000_00, prognose: 450_000_00 });
  expect(zinnen).toEqual([]);
  expect([eenheidVan(gevonden, 'afspraak').factor, eenheidVan(gevonden, 'prognose').factor]).toEqual([
    1000, 1,
  ]);
  // The formulas on the worksheet use the same units: Zeeland 2 × 500 thousand, 2 × 450.000
  const som = (veld: 'afspraak' | 'prognose') => sombron(beeld, gevonden, veld, vraagCz.uitvoerder);
  expect([som('afspraak')?.eenheid, som('afspraak')?.bedrag('Zeeland')]).toEqual([1000, 1_000_000_00]);
  expect([som('prognose')?.eenheid, som('prognose')?.bedrag('Zeeland')]).toEqual([1, 900_000_00]);
});

test('a unit in the heading counts above the line over the list', () => {
  const tabel = [['Alle bedragen × € 1.000'], ...lijst('Afspraak', 'Prognose in euro’s', 500, 450_000)];
  expect(uit(tabel).eerste).toMatchObject({ afspraak: 500_000_00, prognose: 450_000_00 });
});

test('under ‘× € 1.000’ a € by itself in a heading means thousands', () => {
  const tabel = [['Bedragen × € 1.000'], ...lijst('Afspraak €', 'Prognose €', 500, 450)];
  expect(uit(tabel).eerste).toMatchObject({ afspraak: 500_000_00, prognose: 450_000_00 });
});

test('a row with units right above or below the headings counts per column, also when a unit is given once', () => {
  const tabel: Tabel = [
    ['', '', 'k€', '', '€'],
    ['Regio', 'Aanbieder', 'Afspraak', 'Garantie', 'Prognose'],
    ['Zeeland', 'Verzonnen A', 500, 100, 450_000],
  ];
  const verwacht = { afspraak: 500_000_00, garantie: 100_000_00, prognose: 450_000_00 };
  expect(uit(tabel).eerste).toMatchObject(verwacht);
  const [boven, kop, rij] = tabel as [Celwaarde[], Celwaarde[], Celwaarde[]];
  expect(uit([kop, boven, rij]).eerste).toMatchObject(verwacht);
});

test('number formats are judged per column: euros shown as thousands stay euros', () => {
  const tabel = [['Bedragen in k€'], ...lijst('Afspraak', 'Prognose', 500_000, 450)];
  const gewoon = ['General', 'General', '#,##0,', '#,##0'];
  expect(
    uit(
      tabel,
      tabel.map(() => gewoon),
    ).eerste,
  ).toMatchObject({
    afspraak: 500_000_00,
    prognose: 450_000_00,
  });
});

test('words in a number format name the unit', () => {
  const tabel = lijst('Afspraak', 'Prognose', 500, 450_000);
  const notaties = tabel.map(() => ['General', 'General', '#,##0" k€"', '#,##0" in euro"']);
  expect(uit(tabel, notaties).eerste).toMatchObject({ afspraak: 500_000_00, prognose: 450_000_00 });
});

test('the heading of a column that is not an amount says nothing about the others', () => {
  const tabel: Tabel = [
    ['Regio', 'Aanbieder', 'Afspraak', 'Omzet concern (k€)'],
    ['Zeeland', 'Verzonnen A', 500_000, 9],
  ];
  expect(uit(tabel).eerste?.afspraak).toBe(500_000_00);
});

describe('doubt', () => {
  test('a heading without unit beside headings with different ones', () => {
    const tabel: Tabel = [
      ['Regio', 'Aanbieder', 'Afspraak (k€)', 'Prognose (€)', 'Garantie'],
      ['Zeeland', 'Verzonnen A', 500, 450_000, 100],
    ];
    const { problemen } = uit(tabel);
    expect(problemen).toEqual([
      {
        ernst: 'fout',
        zin:
          'Kolom E (‘Garantie’) noemt geen eenheid en C (‘Afspraak (k€)’) wel; gerekend in euro’s. ' +
          'Zet de eenheid in de kop of kies haar.',
        cel: { blad: 'L', rij: 0, kolom: 4 },
      },
    ]);
    // what the user chooses counts for that column only
    const { eerste, zinnen } = uit(tabel, undefined, 1000);
    expect(eerste).toMatchObject({ afspraak: 500_000_00, prognose: 450_000_00, garantie: 100_000_00 });
    expect(zinnen).toEqual([]);
  });

  test('columns that differ a thousand times while one unit counts for both', () => {
    const { problemen } = uit(lijst('Afspraak (k€)', 'Prognose', 500, 450_000));
    expect(problemen.map(({ ernst, cel }) => [ernst, cel?.kolom])).toEqual([['fout', 3]]);
    expect(problemen[0]?.zin).toBe(
      'Kolom D (‘Prognose’) past niet bij C (‘Afspraak (k€)’): de bedragen schelen ongeveer duizend keer ' +
        '(gelezen als × € 1.000 en × € 1.000). Zet de eenheid in de kop, bijvoorbeeld ‘(k€)’.',
    );
  });

  test('months in euros beside an agreement in thousands; a usual month is no doubt', () => {
    const maanden = (jan: number): Tabel => [
      ['Regio', 'Aanbieder', 'Afspraak (k€)', 'jan (€)'],
      ['Zeeland', 'Verzonnen A', 600, jan],
    ];
    expect(uit(maanden(50_000)).zinnen).toEqual([]);
    // 50 euros a month on 600.000 a year: one in 12.000
    expect(uit(maanden(50)).zinnen).toEqual([expect.stringContaining('Kolom D (‘jan (€)’) past niet bij C')]);
  });

  test('one column with cells in thousands and cells in euros', () => {
    const tabel = [['Bedragen in k€'], ...lijst('Afspraak', 'Prognose', 500, 450)];
    const notaties = tabel.map((_rij, r) => ['General', 'General', r === 3 ? '#,##0,' : '#,##0', '#,##0']);
    expect(uit(tabel, notaties).zinnen).toEqual([
      'Kolom C (‘Afspraak’) toont een deel van haar cellen in duizenden en een deel niet; gerekend als ' +
        '× € 1.000. Geef de hele kolom dezelfde getalnotatie.',
    ]);
  });

  test('a total is compared in the unit of its column', () => {
    const met = (totaal: number): Tabel => [
      ...lijst('Afspraak (k€)', 'Prognose (€)', 500, 450_000),
      ['', 'Totaal', totaal, 900_000],
    ];
    expect(uit(met(1000)).zinnen).toEqual([]);
    expect(uit(met(900)).zinnen).toEqual([
      'Cel C4: het totaal van productieafspraak is € 900.000; de rijen tellen op tot € 1.000.000.',
    ]);
  });
});
