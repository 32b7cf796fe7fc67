// A list with a row per aanbieder and month, read as a row per aanbieder. Invented amounts, added up by hand.
import type { Celwaarde } from '../../src/werkmap/beeld/werkmapbeeld';
import { zoekUitvoerder } from '../../src/beleid/zorgkantoren';
import { herkenLijsten } from '../../src/werkmap/herkennen/lijst/herken';
import { leesLijst, lijstrijen } from '../../src/werkmap/herkennen/lijst/lees';
import { regiodeling } from '../../src/werkmap/plan/contracteerruimte/regiodelen';
import { vraagCz } from './czJanuari';
import { maakBeeld, maakBlad } from './maakBeeld';

const KOP = ['Regio', 'Aanbieder', 'Leveringsvorm', 'Productiemaand', 'Bedrag'];
type Rij = readonly Celwaarde[];

const rij = (naam: string, maand: Celwaarde, bedrag: Celwaarde, ...meer: Celwaarde[]): Rij => [
  'Zeeland',
  `Verzonnen ${naam}`,
  'ZZP',
  maand,
  bedrag,
  ...meer,
];

function uit(kop: readonly Celwaarde[], ...rijen: Rij[]) {
  const beeld = maakBeeld(maakBlad('L', [kop, ...rijen]));
  const [lijst] = herkenLijsten(beeld, vraagCz);
  if (!lijst) throw new Error('geen lijst');
  const gelezen = leesLijst(beeld, lijst, vraagCz);
  return { beeld, lijst, ...gelezen, zinnen: gelezen.problemen.map(({ zin }) => zin) };
}

const LEEG = Array<null>(12).fill(null);
const maanden = (...bedragen: (number | null)[]) => [...bedragen, ...LEEG.slice(bedragen.length)];

test('the months of an aanbieder come beside each other, the declared amount is their sum', () => {
  const { rijen, zinnen, beeld, lijst } = uit(
    KOP,
    rij('A', '2024-01', 30_000),
    rij('B', '2024-01', 10_000),
    rij('A', '2024-03', 50_000),
    rij('A', '2024-02', 0),
    rij('B', '2024-02', ''),
  );
  expect(rijen.map(({ aanbieder, rij: r, realisatie, maanden: m }) => [aanbieder, r, realisatie, m])).toEqual(
    [
      ['Verzonnen A', 1, 80_000_00, maanden(30_000_00, 0, 50_000_00)],
      ['Verzonnen B', 2, 10_000_00, maanden(10_000_00, null)],
    ],
  );
  expect(zinnen).toEqual([]);
  // as they stand there they are five, and a formula still follows every one of them
  expect(lijstrijen(beeld, lijst, vraagCz)).toHaveLength(5);
  expect(regiodeling(beeld, lijst, vraagCz.uitvoerder)).toMatchObject({ soort: 'spelling' });
});

test.each<[string, Celwaarde]>([
  ['2024-02', '2024-02'],
  ['feb-24', 'feb-24'],
  ['februari 2024', 'februari 2024'],
  ['a month without year', 'feb'],
  ['202402 as a number', 202402],
  ['202402 as text', '202402'],
  ['2', 2],
  ['02 as text', '02'],
  ['1 February 2024 as Excel keeps a date', 45323],
  ['29 February 2024', 45351],
  ['1-2-2024 as text', '1-2-2024'],
])('february written as %s', (_naam, maand) => {
  const { rijen, zinnen } = uit(KOP, rij('A', maand, 30_000), rij('A', 'mrt 2024', 40_000));
  expect(rijen.map(({ maanden: m }) => m)).toEqual([maanden(null, 30_000_00, 40_000_00)]);
  expect(zinnen).toEqual([]);
});

test('the same month twice, however it is written, is a problem', () => {
  const { rijen, zinnen } = uit(KOP, rij('A', '2024-01', 30_000), rij('A', 'jan-24', 40_000));
  expect(zinnen).toEqual([
    'Verzonnen A ZZP staat er twee keer voor dezelfde maand: rij 2 en rij 3. Ze tellen allebei mee.',
  ]);
  expect(rijen[0]?.maanden[0]).toBe(70_000_00);
});

test('several prestaties in a month are no doubles', () => {
  const { rijen, zinnen } = uit(
    [...KOP, 'Prestatiecode'],
    rij('A', '2024-01', 30_000, 'Z041'),
    rij('A', '2024-01', 40_000, 'Z051'),
  );
  expect(zinnen).toEqual([]);
  expect(rijen.map(({ realisatie }) => realisatie)).toEqual([70_000_00]);
});

test('another year is left out and said, by the month or by a column with the year', () => {
  const eigen = uit(KOP, rij('A', '2023-12', 90_000), rij('A', '2024-01', 30_000));
  expect(eigen.rijen[0]?.maanden).toEqual(maanden(30_000_00));
  expect(eigen.zinnen).toEqual(['1 rij gaat op blad L over 2023; die telt niet mee.']);
  const kolom = uit([...KOP, 'Jaar'], rij('A', 12, 90_000, 2023), rij('A', 1, 30_000, 2024));
  expect(kolom.rijen[0]?.maanden).toEqual(maanden(30_000_00));
  expect(kolom.zinnen).toEqual(eigen.zinnen);
});

test('what is no month does not count and is named once per text', () => {
  const { rijen, problemen } = uit(
    KOP,
    rij('A', '2024-01', 30_000),
    rij('A', '2024-02', 30_000),
    rij('A', '2024-03', 30_000),
    rij('A', 'Q1', 99),
    rij('B', 'Q1', 99),
    rij('A', '', 99),
  );
  expect(rijen).toHaveLength(1);
  expect(problemen).toEqual([
    {
      ernst: 'fout',
      zin: '‘Q1’ is geen maand (cel D5 en nog 1); dat telt niet mee. Schrijf bijvoorbeeld 2024-01.',
      cel: { blad: 'L', rij: 4, kolom: 3 },
    },
    {
      ernst: 'fout',
      zin: 'Geen maand ingevuld (cel D7); dat telt niet mee. Schrijf bijvoorbeeld 2024-01.',
      cel: { blad: 'L', rij: 6, kolom: 3 },
    },
  ]);
});

test('a text among the amounts of a month leaves that month blank, not lower', () => {
  const { rijen, zinnen } = uit(
    [...KOP, 'Prestatiecode'],
    rij('A', '2024-01', 30_000, 'Z041'),
    rij('A', '2024-01', 'n.n.b.', 'Z051'),
    rij('A', '2024-02', 20_000, 'Z041'),
  );
  expect(rijen[0]?.maanden).toEqual(maanden(null, 20_000_00));
  expect(zinnen).toEqual(['Cel E3: realisatie is geen bedrag, ‘n.n.b.’.']);
});

test('an agreement repeated in every month counts once; one that differs can not be read', () => {
  const kop = [...KOP, 'Afspraak'];
  expect(uit(kop, rij('A', 1, 5_000, 60_000), rij('A', 2, 5_000, 60_000)).rijen[0]?.afspraak).toBe(60_000_00);
  const { rijen, zinnen } = uit(kop, rij('A', 1, 5_000, 60_000), rij('A', 2, 5_000, 61_000));
  expect(rijen[0]?.afspraak).toBeNull();
  expect(zinnen).toEqual([
    'Kolom F (productieafspraak) verschilt per maand, zoals bij Verzonnen A ZZP vanaf rij 2. ' +
      'Zet in elke rij het jaarbedrag, of zet het in een eigen lijst.',
  ]);
});

test('a column called Periode without months is no column of months', () => {
  const kop = ['Regio', 'Aanbieder', 'Leveringsvorm', 'Periode', 'Afspraak'];
  const { lijst, rijen } = uit(kop, rij('A', 'heel jaar', 30_000), rij('B', 'heel jaar', 40_000));
  expect(lijst.periodekolom).toBeUndefined();
  expect(rijen).toHaveLength(2);
});

test('one regio for all: still a row per aanbieder', () => {
  const uitvoerder = zoekUitvoerder('DSW');
  if (!uitvoerder) throw new Error('DSW ontbreekt');
  const regio = 'Delft/Westland/Oostland';
  const vraag = { uitvoerder, jaar: 2024, regios: [regio] };
  const beeld = maakBeeld(
    maakBlad('L', [
      ['AGB', 'Maand', 'Toegekend bedrag'],
      ['01234567', 1, 10],
      ['01234567', 2, 20],
    ]),
  );
  const [lijst] = herkenLijsten(beeld, vraag);
  if (!lijst) throw new Error('geen lijst');
  expect(leesLijst(beeld, lijst, vraag).rijen).toMatchObject([
    { regio, agb: '01234567', realisatie: 30_00, maanden: maanden(10_00, 20_00) },
  ]);
});
