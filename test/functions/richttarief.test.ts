import { enkel, foutcel, kolom, rij, roep } from './excel';
import '../../src/functions/functions';
import fc from 'fast-check';
import gegevens from '../gegevens/richttarief_testgevallen.json';

const tarief = (...argumenten: unknown[]): unknown[][] => roep('RICHTTARIEF', ...argumenten);
const getal = (tekst: string): number => Number(tekst);
const fractie = (procent: string): number => Number(procent) / 100;

describe('RICHTTARIEF', () => {
  test.each([...gegevens.gevallen, ...gegevens.volgorde_verschilt])(
    'gives the worked case of $zorg at $pct_zorg%',
    (g) => {
      const uitkomst = tarief(
        enkel(getal(g.zorg)),
        enkel(fractie(g.pct_zorg)),
        enkel(getal(g.nhc)),
        enkel(getal(g.nic)),
        enkel(fractie(g.pct_nhc)),
        enkel(fractie(g.pct_nic)),
      );
      expect(uitkomst).toEqual([[getal(g.tarief_som_dan_afronden)]]);
    },
  );

  test.each(gegevens.binaire_float_valkuilen)('rounds $exact half up, where floats round down', (g) => {
    expect(tarief(enkel(getal(g.zorg)), enkel(fractie(g.pct_zorg)))).toEqual([[getal(g.half_up_exact)]]);
  });

  test('leaves out NHC, NIC and opslag as 0, their percentages as 100%', () => {
    // 0,958 × 100 = 95,80; + 20 + 5 = 120,80; + 1,25 = 122,05
    expect(tarief(enkel(100), enkel(0.958), null, null, null, null, null)).toEqual([[95.8]]);
    expect(tarief(enkel(100), enkel(0.958), enkel(20), enkel(5), enkel(''), enkel(null))).toEqual([[120.8]]);
    expect(tarief(enkel(100), enkel(0.958), enkel(20), enkel(5), null, null, enkel(1.25))).toEqual([
      [122.05],
    ]);
  });

  test('takes percentages and amounts typed as Dutch text', () => {
    expect(tarief(enkel('€ 307,50'), enkel('95,8%'))).toEqual([[294.59]]);
  });

  test('a column against a row of percentages spills a table', () => {
    expect(tarief(kolom(100, 200), rij(0.958, 1, 0.938))).toEqual([
      [95.8, 100, 93.8],
      [191.6, 200, 187.6],
    ]);
  });

  test('a row that misses zorg or percentage stays blank, a zero is calculated', () => {
    expect(tarief(kolom(100, '', null, 0, '  '), enkel(0.958))).toEqual([[95.8], [''], [''], [0], ['']]);
    expect(tarief(kolom(100, 100), kolom(0.958, ''))).toEqual([[95.8], ['']]);
  });

  test('a bad cell gives an error in its own row only', () => {
    expect(tarief(kolom(100, 'x', 300), enkel(0.958))).toEqual([
      [95.8],
      ['#VALUE! zorg, rij 2: hier staat geen getal. Typ bijvoorbeeld 1205,50 of 95,8%.'],
      [287.4],
    ]);
  });

  test('the sentence names row and column where there are more of both', () => {
    expect(
      tarief(
        [
          [1, 2],
          [3, true],
        ],
        enkel(1),
      ),
    ).toEqual([
      [1, 2],
      [3, '#VALUE! zorg, rij 2, kolom 2: hier staat geen getal. Typ bijvoorbeeld 1205,50 of 95,8%.'],
    ]);
  });

  test('passes the error of a cell on: #N/B stays #N/B, others become #WAARDE!', () => {
    expect(tarief(kolom(foutcel('#N/A'), foutcel('#DIV/0!')), enkel(1))).toEqual([
      ['#N/A zorg, rij 1: de cel bevat de fout #N/B. Herstel die eerst.'],
      ['#VALUE! zorg, rij 2: de cel bevat de fout #DEEL/0!. Herstel die eerst.'],
    ]);
  });

  test('refuses a percentage above 150% and says what to type', () => {
    expect(tarief(enkel(307.5), enkel(95.8))).toEqual([
      ['#VALUE! percentage: 95,8 is meer dan 150%. Typ 95,8% of 0,958.'],
    ]);
    expect(tarief(enkel(307.5), enkel(1.5))).toEqual([[461.25]]);
    expect(tarief(enkel(1), enkel(1), enkel(1), null, enkel(100))).toEqual([
      ['#VALUE! nhcPercentage: 100 is meer dan 150%. Typ 100% of 1.'],
    ]);
    expect(tarief(enkel(1), enkel(1234))).toEqual([['#VALUE! percentage: 1234 is meer dan 150%.']]);
  });

  test.each([
    ['zorg', [enkel(-1), enkel(1)]],
    ['percentage', [enkel(1), enkel(-1)]],
    ['nhc', [enkel(1), enkel(1), enkel(-1)]],
    ['nic', [enkel(1), enkel(1), null, enkel(-1)]],
    ['nhcPercentage', [enkel(1), enkel(1), null, null, enkel(-1)]],
    ['nicPercentage', [enkel(1), enkel(1), null, null, null, enkel(-1)]],
  ])('refuses a negative %s', (naam, argumenten) => {
    expect(tarief(...argumenten)).toEqual([[`#VALUE! ${naam}: -1 is negatief; dat kan hier niet.`]]);
  });

  test('refuses a number beyond a thousand billion euros with a sentence, not with a broken number', () => {
    expect(tarief(enkel(2e12), enkel(1))).toEqual([
      ['#VALUE! zorg: dit getal is te groot om mee te rekenen.'],
    ]);
    expect(tarief(enkel(1), enkel(1), null, null, null, null, enkel(-2e12))).toEqual([
      ['#VALUE! opslag: dit getal is te groot om mee te rekenen.'],
    ]);
  });

  test('an opslag may lower the tarief, but not below zero', () => {
    expect(tarief(enkel(100), enkel(0.958), null, null, null, null, kolom(-5, -95.8, -95.81))).toEqual([
      [90.8],
      [0],
      ['#VALUE! opslag, rij 3: deze opslag maakt het tarief negatief.'],
    ]);
  });

  describe('the opslag of a kassier', () => {
    const kassier = (toegekend: unknown, volume: unknown, opslag: unknown = null) =>
      tarief(enkel(200), enkel(0.958), null, null, null, null, opslag, null, toegekend, volume);

    test('is the granted amount ÷ the volume, rounded in the tarief only', () => {
      // 95,8% × 200 = 191,60; 25.000 ÷ 12.000 = 2,0833…; together 193,6833…
      expect(kassier(enkel(25_000), enkel(12_000))).toEqual([[193.68]]);
      // and an opslag of 1,00 on top: 194,6833…
      expect(kassier(enkel(25_000), enkel(12_000), enkel(1))).toEqual([[194.68]]);
      // 1/3 + 1/3 of a cent make no cent: 191,60 + 0,00333… + 0,00333… = 191,60666… → 191,61
      expect(kassier(enkel(1), enkel(300), enkel(1 / 300))).toEqual([[191.61]]);
    });

    test('is nothing in a row where nothing was granted, whatever the volume', () => {
      expect(kassier(kolom(25_000, '', 0), kolom(12_000, 500, 500))).toEqual([[193.68], [191.6], [191.6]]);
      expect(kassier(null, enkel(12_000))).toEqual([[191.6]]);
    });

    test('needs a volume above 0 beside a granted amount', () => {
      expect(kassier(kolom(25_000, 1, 1), kolom(12_000, '', 0))).toEqual([
        [193.68],
        ['#VALUE! toegekend, rij 2: geef ook het volume; de opslag is toegekend ÷ volume.'],
        ['#VALUE! volume is niet groter dan 0; er is geen tarief om de opslag op te zetten.'],
      ]);
      expect(kassier(enkel(1), enkel(-5))).toEqual([['#VALUE! volume: -5 is negatief; dat kan hier niet.']]);
    });

    test('may be paid back, as far as the tarief goes', () => {
      // −1.000 ÷ 10 = −100: 91,60; −2.000 ÷ 10 is more than the tarief
      expect(kassier(kolom(-1000, -2000), enkel(10))).toEqual([
        [91.6],
        ['#VALUE! toegekend, rij 2: deze opslag maakt het tarief negatief.'],
      ]);
      expect(kassier(enkel(10), enkel(10), enkel(-300))).toEqual([
        ['#VALUE! opslag: deze opslag maakt het tarief negatief.'],
      ]);
    });
  });

  test('unequal sizes give an error that names the argument and both sizes', () => {
    expect(tarief(kolom(1, 2, 3), enkel(1), kolom(1, 2))).toEqual([
      [
        '#VALUE! nhc: dit bereik is 2 × 1 (rijen × kolommen) en past niet bij zorg van 3 × 1. ' +
          'Geef één cel, of een bereik dat even groot is.',
      ],
    ]);
    expect(tarief(rij(1, 2), rij(1, 1, 1))).toEqual([
      [
        expect.stringContaining(
          'zorg: dit bereik is 1 × 2 (rijen × kolommen) en past niet bij percentage van 1 × 3',
        ),
      ],
    ]);
  });

  test('one cell counts as a range of equal cells', () => {
    const cel = fc.oneof(
      fc.double({ min: 0, max: 1000, noNaN: true }),
      fc.constantFrom('', null, 'x', '12,5'),
    );
    fc.assert(
      fc.property(
        fc.array(cel, { minLength: 2, maxLength: 6 }),
        fc.constantFrom(0, 0.5, '', '95,8%', 'x', 95),
        (zorg, p) => {
          const alsBereik = zorg.map(() => [p]);
          const metCel = tarief(kolom(...zorg), enkel(p));
          // only the sentence about the percentage differs: a range has rows to name
          const zonderRij = tarief(kolom(...zorg), alsBereik).map(([u]) => [
            typeof u === 'string' ? u.replace(/percentage, rij \d+/, 'percentage') : u,
          ]);
          expect(zonderRij).toEqual(metCel);
        },
      ),
    );
  });
});
