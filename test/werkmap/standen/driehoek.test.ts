import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { cent } from '../../../src/domein/geld';
import { controleerDriehoek } from '../../../src/domein/naijl/driehoek';
import type { Declaratierij } from '../../../src/werkmap/standen/declaratierij';
import { driehoekUit, driehoekUitTotalen } from '../../../src/werkmap/standen/driehoek';
import { maandcel, maandUitCel, maandVanNummer } from '../../../src/werkmap/standen/maandcel';
import {
  standVan,
  standVanTabel,
  tekenInOverschot,
  type Standrij,
} from '../../../src/werkmap/standen/standen';
import { vergelijkStanden } from '../../../src/werkmap/standen/vergelijk';
import { totaal } from './verzonnen';

function rij(
  productiemaand: string,
  boekmaand: string,
  euro: number,
  anders: Partial<Declaratierij> = {},
): Declaratierij {
  return {
    ...totaal(productiemaand, boekmaand, euro),
    regio: 'Zeeland',
    aanbieder: '',
    leveringsvorm: 'ZZP',
    ...anders,
  };
}

// Invented: January known at 100, 120, 125; February at 90, 110; March at 95.
const rijen = [
  rij('2024-01', '2024-01', 100),
  rij('2024-01', '2024-02', 20),
  rij('2024-01', '2024-03', 5),
  rij('2024-02', '2024-02', 90),
  rij('2024-02', '2024-03', 20),
  rij('2024-03', '2024-03', 95),
  rij('2024-03', '2024-03', 1000, { regio: 'Haaglanden' }),
];
const standen = ['2024-01', '2024-02', '2024-03'].flatMap((stand) => standVan(stand, rijen));

describe('de driehoek uit de standen', () => {
  test('per regio: opgeteld naar leeftijd, leeg wat nog niet bekend is', () => {
    const { driehoek, productiemaanden, weggelaten } = driehoekUit(standen, { regio: 'Zeeland' });
    expect(productiemaanden).toEqual(['2024-01', '2024-02', '2024-03']);
    expect(driehoek).toEqual([
      [10_000, 12_000, 12_500],
      [9000, 11_000, null],
      [9500, null, null],
    ]);
    expect(weggelaten).toEqual([]);
    expect(() => controleerDriehoek(driehoek)).not.toThrow();
  });

  test('zonder filter tellen alle regio’s samen, met een onbekende leveringsvorm is er niets', () => {
    expect(driehoekUit(standen).driehoek[2]).toEqual([109_500, null, null]);
    expect(driehoekUit(standen, { leveringsvorm: 'VPT' }).driehoek).toEqual([]);
  });

  test('dezelfde driehoek volgt uit de boekmaanden', () => {
    const uit = driehoekUitTotalen(rijen, '2024-03', { regio: 'Zeeland' });
    expect(uit).toEqual(driehoekUit(standen, { regio: 'Zeeland' }));
    expect(driehoekUitTotalen(rijen, '2024-02', { regio: 'Zeeland' }).driehoek).toEqual([
      [10_000, 12_000],
      [9000, null],
    ]);
  });

  test('een gemiste maand: wat daarna komt telt niet, en een maand zonder eigen stand valt weg', () => {
    const metGat = standen.filter(({ stand }) => stand !== '2024-02');
    expect(driehoekUit(metGat, { regio: 'Zeeland' })).toEqual({
      driehoek: [[10_000], [9500]],
      productiemaanden: ['2024-01', '2024-03'],
      weggelaten: ['Van 2024-02 ontbreekt de stand van de maand zelf; die tellen niet mee.'],
    });
  });

  test('zonder oudere bestanden begint de driehoek bij de eerste boekmaand', () => {
    const laat = [rij('2023-12', '2024-02', 50), ...rijen.filter(({ boekmaand }) => boekmaand > '2024-01')];
    const uit = driehoekUitTotalen(laat, '2024-03', { regio: 'Zeeland' });
    expect(uit.productiemaanden).toEqual(['2024-02', '2024-03']);
    expect(uit.weggelaten).toEqual(['2023-12, 2024-01 telt niet mee: de eerste boekmaand is 2024-02.']);
  });

  // The invented triangle of naijl_synthetisch, month by month through the sheet and back.
  test('de synthetische driehoek komt er heel uit', () => {
    const [, ...regels] = readFileSync(
      join(__dirname, '../../gegevens/naijl/naijl_synthetisch_driehoek.csv'),
      'utf8',
    )
      .trim()
      .split(/\r?\n/);
    const bedragen = regels.map((regel) =>
      regel
        .split(',')
        .slice(1)
        .map((cel) => (cel === '' ? null : Number(cel))),
    );
    const geboekt = bedragen.flatMap((leeftijden, m) =>
      leeftijden.flatMap((bedrag, leeftijd) => {
        if (bedrag === null) return [];
        const erbij = bedrag - (leeftijden[leeftijd - 1] ?? 0);
        const maand = 2023 * 12 + m;
        return [
          {
            ...rij(maandVanNummer(maand), maandVanNummer(maand + leeftijd), 0),
            bedrag: cent(Math.round(erbij * 100)),
          },
        ];
      }),
    );
    const laatste =
      geboekt
        .map(({ boekmaand }) => boekmaand)
        .sort()
        .at(-1) ?? '';
    const maanden = [...new Set(geboekt.map(({ boekmaand }) => boekmaand))];
    const { driehoek } = driehoekUit(maanden.flatMap((maand) => standVan(maand, geboekt)));
    const verwacht = bedragen.map((leeftijden) =>
      leeftijden.map((b) => (b === null ? null : Math.round(b * 100))),
    );
    // The file stops at age 4, when all is known; the sheet goes on, with the same amounts.
    const totVier = (uit: typeof driehoek) => uit.map((leeftijden) => leeftijden.slice(0, 5));
    expect(totVier(driehoek)).toEqual(verwacht);
    expect(totVier(driehoekUitTotalen(geboekt, laatste).driehoek)).toEqual(verwacht);
  });
});

describe('vergelijken met vorige maand', () => {
  const tabel = (stand: string, ruimteZin: number, prognoseZin: number): Standrij[] =>
    standVanTabel(stand, [
      {
        regio: 'Zeeland',
        bedragen: {
          ruimteZin: cent(ruimteZin),
          ruimtePgb: cent(10),
          saldo: cent(-5),
          prognoseZin: cent(prognoseZin),
          prognosePgb: cent(20),
        },
      },
    ]);
  const metCorrectie = standVan('2024-03', [
    ...rijen,
    rij('2024-01', '2024-03', -8, { leveringsvorm: 'VPT' }),
  ]);
  const alles = [
    ...standVan('2024-02', rijen),
    ...metCorrectie,
    ...tabel('2024-02', 1000, 700),
    ...tabel('2024-03', 1100, 760),
  ];

  // By hand: stand 2024-02 = 120 + 90 = 210. New month 95; na-ijl 5 + 20 = 25; correction −8; together 322.
  test('nieuwe maanden, na-ijl en correcties tellen op', () => {
    const [haaglanden, zeeland] = vergelijkStanden(alles, '2024-02', '2024-03');
    expect(zeeland?.declaraties).toEqual({
      begin: 21_000,
      nieuweMaanden: 9500,
      naijl: 2500,
      correcties: -800,
      eind: 32_200,
    });
    expect(haaglanden?.declaraties).toMatchObject({ begin: 0, nieuweMaanden: 100_000, eind: 100_000 });
    expect(haaglanden?.overschot).toBeUndefined();
  });

  // Overschot = 1000 + 10 − 5 − 700 − 20 = 285, then 1100 + 10 − 5 − 760 − 20 = 325.
  test('het budget en de prognose verklaren het overschot', () => {
    const [, zeeland] = vergelijkStanden(alles, '2024-02', '2024-03');
    expect(zeeland?.overschot).toEqual({
      begin: 285,
      posten: { ruimteZin: 100, ruimtePgb: 0, saldo: 0, prognoseZin: -60, prognosePgb: 0 },
      eind: 325,
    });
    expect(tekenInOverschot('prognosePgb')).toBe(-1);
  });

  test('wat ook verandert, de delen zijn samen precies het verschil', () => {
    const maand = fc.integer({ min: 0, max: 14 }).map((n) => maandVanNummer(2023 * 12 + n));
    const willekeurig = fc.array(
      fc.record({
        productie: maand,
        boek: maand,
        euro: fc.integer({ min: -500, max: 500 }),
        vorm: fc.constantFrom('ZZP', 'VPT'),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(willekeurig, maand, maand, (lijst, een, ander) => {
        const bron = lijst.map(({ productie, boek, euro, vorm }) =>
          rij(productie, boek, euro, { leveringsvorm: vorm }),
        );
        const [vorige, deze] = [een, ander].sort() as [string, string];
        for (const { declaraties: d } of vergelijkStanden(
          [...standVan(vorige, bron), ...(vorige === deze ? [] : standVan(deze, bron))],
          vorige,
          deze,
        )) {
          expect(d.begin + d.nieuweMaanden + d.naijl + d.correcties).toBe(d.eind);
          const som = bron
            .filter(({ boekmaand }) => boekmaand <= deze)
            .reduce((t, { bedrag }) => t + bedrag, 0);
          expect(d.eind).toBe(som);
        }
      }),
    );
  });
});

test('een maand in een cel is haar eerste dag', () => {
  expect(maandcel('2024-11')).toBe(45_597); // 1 November 2024 in Excel
  expect([maandUitCel(45_597), maandUitCel(45_600), maandUitCel('2024-11'), maandUitCel('x')]).toEqual([
    '2024-11',
    '2024-11',
    '2024-11',
    '',
  ]);
});
