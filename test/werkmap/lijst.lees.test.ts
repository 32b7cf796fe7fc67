import type { Celwaarde, Werkmapbeeld } from '../../src/werkmap/beeld/werkmapbeeld';
import type { Vraag } from '../../src/werkmap/herkennen/bron';
import { herkenLijsten } from '../../src/werkmap/herkennen/lijst/herken';
import { leesLijst } from '../../src/werkmap/herkennen/lijst/lees';
import type { Aanbiederrij } from '../../src/werkmap/herkennen/lijst/lijst';
import type { Probleem } from '../../src/werkmap/herkennen/probleem';
import { zoekUitvoerder } from '../../src/beleid/zorgkantoren';
import { voorbeeldrijen } from '../../src/werkmap/koppeling/voorbeeldrijen';
import { vraagCz } from './czJanuari';
import { maakBeeld, maakBlad } from './maakBeeld';
import { verzonnenLijst } from './verzonnenLijst';

type Tabel = Celwaarde[][];

function lees(beeld: Werkmapbeeld, vraag: Vraag = vraagCz): { rijen: Aanbiederrij[]; problemen: Probleem[] } {
  const [lijst] = herkenLijsten(beeld, vraag);
  if (!lijst) throw new Error('geen lijst herkend');
  return leesLijst(beeld, lijst, vraag);
}

const uit = (tabel: Tabel, vraag?: Vraag) => lees(maakBeeld(maakBlad('L', tabel)), vraag);
const zinnen = (tabel: Tabel, vraag?: Vraag) => uit(tabel, vraag).problemen.map(({ zin }) => zin);

/** The invented list after a change. */
function na(rij: number, kolom: number, waarde: Celwaarde): Tabel {
  const tabel = verzonnenLijst();
  (tabel[rij] as Celwaarde[])[kolom] = waarde;
  return tabel;
}

test('a row as plain data: names, cents, and null where nothing stands', () => {
  const { rijen, problemen } = uit(verzonnenLijst());
  expect(problemen).toEqual([]);
  expect(rijen).toHaveLength(6);
  expect(rijen[1]).toEqual({
    rij: 4,
    regio: 'Zeeland',
    agb: '01230001',
    aanbieder: 'Verzonnen De Linde',
    leveringsvorm: 'VPT',
    afspraak: 200_000_00,
    prognose: 250_000_00,
    prognoseAanbieder: null,
    akkoord: false,
    garantie: null,
    groei: null,
    realisatieVorigJaar: null,
    afspraakVorigJaar: null,
    realisatie: null,
    maanden: Array(12).fill(null),
  });
});

test('months: blank is not declared, 0 is declared and nothing', () => {
  const { rijen } = uit([
    ['Aanbieder', 'jan', 'feb', 'mrt'],
    ['Verzonnen A', 10, 0, ''],
  ]);
  expect(rijen[0]?.maanden.slice(0, 4)).toEqual([1000, 0, null, null]);
});

test.each<[string, Celwaarde, boolean]>([
  ['ja', 'Ja', true],
  ['x', 'x', true],
  ['TRUE', true, true],
  ['1', 1, true],
  ['nee', 'nee', false],
  ['FALSE', false, false],
  ['blank', '', false],
  ['niet akkoord', 'niet akkoord', false],
])('akkoord: %s', (_naam, waarde, akkoord) => {
  const tabel = [
    ['Aanbieder', 'Afspraak', 'Akkoord'],
    ['Verzonnen A', 1, waarde],
  ];
  expect(uit(tabel).rijen[0]?.akkoord).toBe(akkoord);
});

test('a name given once counts for the rows below it, merged or blank', () => {
  const tabel: Tabel = [
    ['Regio', 'Aanbieder', 'Leveringsvorm', 'Afspraak'],
    ['Zeeland', 'Verzonnen A', 'ZZP', 1],
    ['', '', 'VPT', 2],
    ['West-Brabant', 'Verzonnen B', 'ZZP', 3],
  ];
  const wie = ({ rijen }: { rijen: Aanbiederrij[] }) =>
    rijen.map(({ aanbieder, regio }) => `${aanbieder} ${regio}`);
  expect(wie(uit(tabel))).toEqual(['Verzonnen A Zeeland', 'Verzonnen A Zeeland', 'Verzonnen B West-Brabant']);
  const regioSamen: Tabel = [
    ['Regio', 'Aanbieder', 'Afspraak'],
    ['Zeeland', 'Verzonnen A', 1],
    ['', 'Verzonnen B', 2],
  ];
  const blad = { ...maakBlad('L', regioSamen), samengevoegd: [{ rij: 1, kolom: 0, rijen: 2, kolommen: 1 }] };
  expect(wie(lees(maakBeeld(blad)))).toEqual(['Verzonnen A Zeeland', 'Verzonnen B Zeeland']);
});

test('an AGB-code that Excel made a number gets its leading zero back', () => {
  const { rijen, problemen } = uit(na(3, 1, 1230001));
  expect(rijen[0]?.agb).toBe('01230001');
  expect(problemen).toEqual([]);
});

test('a zorgkantoor with one regio needs no column regio', () => {
  const dsw = zoekUitvoerder('DSW');
  if (!dsw) throw new Error('DSW ontbreekt');
  const regio = 'Delft/Westland/Oostland';
  const vraag = { uitvoerder: dsw, jaar: 2024, regios: [regio] };
  const { rijen, problemen } = uit(
    [
      ['Aanbieder', 'Afspraak'],
      ['Verzonnen A', 30_000],
    ],
    vraag,
  );
  expect(rijen[0]?.regio).toBe(regio);
  expect(problemen).toEqual([]);
});

test('thousands', () => {
  expect(uit([['in € 1.000'], ['Aanbieder', 'Afspraak'], ['Verzonnen A', 12.5]]).rijen[0]?.afspraak).toBe(
    12_500_00,
  );
});

test('Dutch text in an amount is read, told, and can be made a number', () => {
  const { rijen, problemen } = uit(na(3, 4, '€ 500.000,00'));
  expect(rijen[0]?.afspraak).toBe(500_000_00);
  expect(problemen).toEqual([
    {
      ernst: 'fout',
      zin:
        'Cel E4: productieafspraak staat er als tekst, ‘€ 500.000,00’. ' +
        'Excel telt tekst niet mee: sommen tonen #N/B.',
      cel: { blad: 'L', rij: 3, kolom: 4 },
      correctie: { cel: { blad: 'L', rij: 3, kolom: 4 }, waarde: 500000, knop: 'Maak getal' },
    },
  ]);
});

test.each<[string, Tabel, string]>([
  ['text', na(3, 4, 'n.n.b.'), 'Cel E4: productieafspraak is geen bedrag, ‘n.n.b.’.'],
  ['an error', na(3, 5, '#N/A'), 'Cel F4: prognose is een fout, ‘#N/A’.'],
  ['a negative', na(3, 4, -5), 'Cel E4: productieafspraak kan niet negatief zijn (€ -5).'],
  ['an AGB', na(3, 1, '123'), 'De AGB-code ‘123’ heeft geen 8 cijfers (cel B4).'],
  [
    'a leveringsvorm',
    na(3, 3, 'HBH'),
    '‘HBH’ is geen leveringsvorm (cel D4). Kies uit ZZP, VPT, MPT, DTV, logeren, crisis, toeslag of meerzorg.',
  ],
  ['no leveringsvorm', na(3, 3, ''), 'Geen leveringsvorm ingevuld (cel D4).'],
  ['a mistyped regio', na(3, 0, 'Zeelnad'), '‘Zeelnad’ is geen regio van CZ (cel A4). Bedoelde u Zeeland?'],
  ['no regio', na(3, 0, ''), 'Geen regio ingevuld (cel A4).'],
  [
    'another kantoor’s regio',
    na(3, 0, 'Utrecht'),
    '‘Utrecht’ is geen regio van CZ (cel A4). Zij hoort bij Zilveren Kruis en telt niet mee.',
  ],
  ['twice', na(4, 3, 'ZZP'), 'Verzonnen De Linde ZZP staat er twee keer: rij 4 en rij 5.'],
])('%s', (_naam, tabel, zin) => {
  expect(zinnen(tabel)).toEqual([zin]);
});

test('the same unknown text is one problem, with a correction for its first cell', () => {
  const tabel = na(3, 0, 'Zeelnad');
  (tabel[4] as Celwaarde[])[0] = 'Zeelnad';
  const { problemen } = uit(tabel);
  expect(problemen).toHaveLength(1);
  expect(problemen[0]).toMatchObject({
    zin: '‘Zeelnad’ is geen regio van CZ (cel A4 en nog 1 rij). Bedoelde u Zeeland?',
    correctie: { cel: { blad: 'L', rij: 3, kolom: 0 }, waarde: 'Zeeland', knop: 'Neem over' },
  });
});

test('regio’s that were not chosen are named', () => {
  expect(zinnen(verzonnenLijst(), { ...vraagCz, regios: ['Zeeland'] })).toEqual([
    'U koos West-Brabant niet: die rijen tellen niet mee.',
  ]);
});

test('a list without any regio says so once', () => {
  const tabel: Tabel = [
    ['Aanbieder', 'Afspraak'],
    ['Verzonnen A', 30_000],
    ['Verzonnen B', 30_000],
  ];
  expect(zinnen(tabel)).toEqual([
    'De lijst op blad L noemt geen regio. Voeg een kolom Regio toe of kies er een.',
  ]);
});

test('a total that is not the sum of its rows', () => {
  // by hand: afspraak 500+200+300+600+100+400 = 2.100 thousand
  expect(zinnen([...verzonnenLijst(), ['', '', 'Totaal', '', 2_100_000, 2_050_000]])).toEqual([]);
  expect(zinnen([...verzonnenLijst(), ['', '', 'Totaal', '', 2_000_000, 2_050_000]])).toEqual([
    'Cel E10: het totaal van productieafspraak is € 2.000.000; de rijen tellen op tot € 2.100.000.',
  ]);
});

describe('subtotals', () => {
  const kop = ['Regio', 'Aanbieder', 'Afspraak'];
  const rij = (naam: string, bedrag: Celwaarde) => ['Zeeland', `Verzonnen ${naam}`, bedrag];
  const som = (naam: string, bedrag: Celwaarde) => ['', naam, bedrag];

  test('of the rows above, of all rows above, and of subtotals are right', () => {
    const tabel = [
      kop,
      rij('A', 100_000),
      rij('B', 200_000),
      som('Subtotaal', 300_000),
      rij('C', 400_000),
      som('Subtotaal', 400_000),
      som('Totaal ZZP', 700_000),
      rij('D', 50_000),
      som('Totaal', 750_000),
    ];
    expect(zinnen(tabel)).toEqual([]);
  });

  test('above its rows is right too', () => {
    const tabel = [kop, rij('A', 1), som('Totaal B en C', 300_000), rij('B', 100_000), rij('C', 200_000)];
    expect(zinnen(tabel)).toEqual([]);
  });

  test('one that differs is named with its cell', () => {
    const tabel = [kop, rij('A', 100_000), rij('B', 200_000), som('Subtotaal', 250_000), rij('C', 400_000)];
    expect(uit(tabel).problemen).toEqual([
      {
        ernst: 'waarschuwing',
        zin: 'Cel C4: het subtotaal van productieafspraak is € 250.000; de rijen tellen op tot € 300.000.',
        cel: { blad: 'L', rij: 3, kolom: 2 },
      },
    ]);
  });

  test('in thousands half a unit per row and for itself is rounding', () => {
    const tabel = (totaal: number): Tabel => [
      ['in k€'],
      kop,
      rij('A', 100.4),
      rij('B', 200.4),
      som('Subtotaal', totaal),
      rij('C', 400),
    ];
    // by hand: 300,8 ± 1,5
    expect(zinnen(tabel(302))).toEqual([]);
    expect(zinnen(tabel(303))).toHaveLength(1);
  });
});

test('two columns for one month', () => {
  const tabel: Tabel = [
    ['Aanbieder', 'Regio', 'jan', 'jan 2024'],
    ['Verzonnen A', 'Zeeland', 30_000, 1],
  ];
  expect(zinnen(tabel)).toEqual(['Kolom C (‘jan’) en D (‘jan 2024’) lijken allebei januari; C telt.']);
});

test('a list with a row per month: the same month twice', () => {
  const kop = ['Regio', 'Aanbieder', 'Leveringsvorm', 'Productiemaand', 'Bedrag'];
  const rij = (maand: string) => ['Zeeland', 'Verzonnen A', 'ZZP', maand, 50_000];
  expect(zinnen([kop, rij('2024-01'), rij('2024-02')])).toEqual([]);
  expect(zinnen([kop, rij('2024-01'), rij('2024-01')])).toEqual([
    'Verzonnen A ZZP staat er twee keer voor dezelfde maand: rij 2 en rij 3. Ze tellen allebei mee.',
  ]);
});

test('hidden and filtered rows count, and that is said', () => {
  const verborgen = { rijen: [{ eerste: 4, aantal: 2 }], kolommen: [] };
  const blad = { ...maakBlad('L', verzonnenLijst()), verborgen };
  expect(lees(maakBeeld(blad)).problemen).toMatchObject([
    { ernst: 'info', zin: '2 rijen zijn verborgen (vanaf rij 5); die tellen mee.' },
  ]);
  const gefilterd = { ...blad, filter: { gebied: { rij: 2, kolom: 0, rijen: 7, kolommen: 6 } } };
  expect(lees(maakBeeld(gefilterd)).problemen.map(({ zin }) => zin)).toEqual([
    '2 rijen zijn weggefilterd (vanaf rij 5); die tellen mee.',
  ]);
});

test('another year, a doubtful unit, and a worksheet that is bigger than what is read', () => {
  expect(
    zinnen([['Stand 2023'], ['Regio', 'Aanbieder', 'Afspraak'], ['Zeeland', 'Verzonnen A', 30_000]]),
  ).toEqual(['De lijst op blad L gaat over 2023; u koos 2024.']);
  const klein = verzonnenLijst().map((rij) => rij.map((c) => (typeof c === 'number' ? c / 1000 : c)));
  expect(zinnen(klein)).toEqual(['De bedragen zijn klein voor euro’s. Staan ze in duizenden?']);
  const blad = {
    ...maakBlad('L', verzonnenLijst()),
    gebruikt: { rij: 0, kolom: 0, rijen: 20_000, kolommen: 6 },
  };
  expect(lees(maakBeeld(blad)).problemen).toMatchObject([
    { ernst: 'fout', zin: 'Blad L is groter dan WLZ leest: vanaf rij 10 telt niets mee. Splits het blad.' },
  ]);
});

describe('personal data', () => {
  // 111222333 and 123456782 pass the eleven check; both are known examples, nobody's number
  const tabel: Tabel = [
    ['Regio', 'BSN', 'Cliëntnaam', 'Aanbieder', 'Leveringsvorm', 'Afspraak', 'Prognose'],
    ['Zeeland', 111222333, 'Verzonnen Persoon', 'Verzonnen A', 'ZZP', 50_000, 'zie 123456782'],
    ['Zeeland', 123456782, 'Verzonnen Mens', 'Verzonnen B', 'ZZP', 'x', 50_000],
  ];
  const beeld = maakBeeld(maakBlad('L', tabel));
  const [lijst] = herkenLijsten(beeld, vraagCz);
  if (!lijst) throw new Error('geen lijst');

  test('a column with persons is pointed out and not read', () => {
    const { problemen } = leesLijst(beeld, lijst, vraagCz);
    expect(problemen.map(({ zin }) => zin)).toContain(
      'Kolom B (‘BSN’) lijkt persoonsgegevens te bevatten; die leest WLZ niet.',
    );
  });

  test('nothing of it is in the rows, the problems or the preview', () => {
    const alles = JSON.stringify([leesLijst(beeld, lijst, vraagCz), lijst, voorbeeldrijen(beeld, lijst)]);
    expect(alles).not.toMatch(/111222333|Verzonnen Persoon|Verzonnen Mens/);
    expect(JSON.stringify(leesLijst(beeld, lijst, vraagCz).problemen)).not.toContain('123456782');
  });
});

test('many of one kind are counted, not listed one by one', () => {
  const rijen = Array.from({ length: 60 }, (_, i) => ['Zeeland', `Verzonnen ${i}`, 'x']);
  const { problemen } = uit([['Regio', 'Aanbieder', 'Afspraak'], ['Zeeland', 'Verzonnen', 50_000], ...rijen]);
  expect(problemen).toHaveLength(21);
  expect(problemen.at(-1)?.zin).toBe('Nog 40 cellen van kolom C (productieafspraak) zijn geen bedrag.');
});
