// The herschikking as plain data: the published rules on rows of a list, worked out by hand or from
// test/gegevens/herschikking_testgevallen.json (invented amounts).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { cent, centVanEuro } from '../../../src/domein/geld';
import type { Cent } from '../../../src/domein/geld';
import type { Aanbiederrij } from '../../../src/werkmap/herkennen/lijst/lijst';
import { bereken } from '../../../src/werkmap/herschikking/bereken';
import type { Berekening, Herschikuitkomst } from '../../../src/werkmap/herschikking/types';
import { type Proef, gegevensVan, ingebouwd, vraagNaar } from './zelfgemaakt';

const c = (bedrag: number): Cent => cent(bedrag);

function uitkomstVan(berekening: Berekening): Herschikuitkomst {
  if (!berekening.uitkomst) throw new Error(berekening.problemen.map(({ zin }) => zin).join(' '));
  return berekening.uitkomst;
}

const cz = (proef: Omit<Proef, 'regime'>) => gegevensVan({ ...proef, regime: ingebouwd('CZ') });
const nieuw = (uitkomst: Herschikuitkomst) => uitkomst.rijen.map((rij) => rij.nieuw);
const zinnen = ({ problemen }: Berekening) => problemen.map(({ zin }) => zin);

/** Zeeland, in cents: basis 600 + 200 + 120 = 920; over 80; VPT 50; over 30 on 60 + 40: 18 and 12. */
const WESTBRABANT: readonly Partial<Aanbiederrij>[] = [
  { leveringsvorm: 'ZZP', afspraak: c(600), prognose: c(660) },
  { leveringsvorm: 'VPT', afspraak: c(200), prognose: c(250) },
  { leveringsvorm: 'MPT', afspraak: c(120), prognose: c(160) },
];

const perAanbieder = z.record(z.string(), z.number());
const gevallen = z
  .object({
    gevallen: z.array(
      z.object({
        regel: z.string(),
        ruimte: z.number(),
        comfort: perAanbieder.optional(),
        categorie2_10pct_en_gehonoreerde_groei: perAanbieder.optional(),
        categorie3_ongehonoreerd: perAanbieder.optional(),
        uitkomst: z.object({ totaal: perAanbieder, rest: z.number() }).optional(),
        budgetafspraak: perAanbieder.optional(),
        prognose: perAanbieder.optional(),
        eind: perAanbieder.optional(),
      }),
    ),
  })
  .parse(
    JSON.parse(readFileSync(path.join(__dirname, '../../gegevens/herschikking_testgevallen.json'), 'utf8')),
  ).gevallen;

describe('the cases of the sources', () => {
  test('there are three of Zorg en Zekerheid and one of VGZ', () => {
    expect(gevallen.map(({ comfort }) => comfort !== undefined)).toEqual([true, true, true, false]);
  });

  test.each(gevallen.filter(({ comfort }) => comfort))('$regel', (geval) => {
    const namen = Object.keys(geval.comfort ?? {});
    const euro = (bedragen: Record<string, number> | undefined, naam: string) =>
      centVanEuro(bedragen?.[naam] ?? NaN);
    const gegevens = gegevensVan({
      regime: ingebouwd('ZZ'),
      ruimte: { Zeeland: geval.ruimte * 100 },
      rijen: namen.map((naam) => {
        const comfort = euro(geval.comfort, naam);
        const tweede = euro(geval.categorie2_10pct_en_gehonoreerde_groei, naam);
        const derde = euro(geval.categorie3_ongehonoreerd, naam);
        const prognose = c(comfort + tweede + derde);
        return { aanbieder: naam, afspraak: comfort, garantie: comfort, groei: tweede, prognose };
      }),
    });
    const uitkomst = uitkomstVan(bereken(vraagNaar('ZZ'), gegevens));
    expect(Object.fromEntries(uitkomst.rijen.map((r) => [r.aanbieder, r.nieuw / 100]))).toEqual(
      geval.uitkomst?.totaal,
    );
    expect(uitkomst.totaal.rest).toBe((geval.uitkomst?.rest ?? NaN) * 100);
  });

  test.each(gevallen.filter(({ eind }) => eind))('$regel', (geval) => {
    const namen = Object.keys(geval.budgetafspraak ?? {});
    const gegevens = gegevensVan({
      regime: ingebouwd('VGZ'),
      ruimte: { Zeeland: geval.ruimte * 100 },
      rijen: namen.map((naam) => ({
        aanbieder: naam,
        afspraak: centVanEuro(geval.budgetafspraak?.[naam] ?? NaN),
        prognose: centVanEuro(geval.prognose?.[naam] ?? NaN),
      })),
    });
    const uitkomst = uitkomstVan(bereken(vraagNaar('VGZ'), gegevens));
    // The case is in whole euros; ours is to the cent.
    const opEuro = uitkomst.rijen.map((r) => [r.aanbieder, Math.round(r.nieuw / 100)]);
    expect(Object.fromEntries(opEuro)).toEqual(geval.eind);
  });
});

test('VPT first, the rest naar rato; totals per regio and of all', () => {
  const gegevens = cz({
    ruimte: { Zeeland: 1000, Haaglanden: 500 },
    rijen: [...WESTBRABANT, { regio: 'Haaglanden', afspraak: c(100), prognose: c(150) }],
  });
  const berekening = bereken(vraagNaar('CZ'), gegevens);
  const uitkomst = uitkomstVan(berekening);
  expect(nieuw(uitkomst)).toEqual([618, 250, 132, 150]);
  expect(uitkomst.lagen).toEqual(['Afspraak', 'Overproductie VPT', 'Overproductie overig']);
  expect(uitkomst.rijen[0]).toMatchObject({ toegekend: [600, 0, 18], mutatie: 18, nietVergoed: 42 });
  expect(uitkomst.regios).toEqual([
    expect.objectContaining({
      regio: 'Zeeland',
      beschikbaar: 1000,
      afspraak: 920,
      prognose: 1070,
      verdeeld: 1000,
      mutatie: 80,
      nietVergoed: 70,
      rest: 0,
      overschrijding: 0,
    }),
    expect.objectContaining({ regio: 'Haaglanden', verdeeld: 150, rest: 350 }),
  ]);
  expect(uitkomst.totaal).toMatchObject({ beschikbaar: 1500, verdeeld: 1150, rest: 350, overschrijding: 0 });
  expect(berekening).toMatchObject({ volledig: true, problemen: [] });
});

test('an agreed forecast of the aanbieder counts, another one is only shown', () => {
  const gegevens = cz({
    ruimte: { Zeeland: 1000 },
    rijen: [
      { afspraak: c(500), prognose: c(480), prognoseAanbieder: c(450), akkoord: true },
      { afspraak: c(500), prognose: c(480), prognoseAanbieder: c(450), akkoord: false },
      { afspraak: c(0), prognose: null, prognoseAanbieder: c(10), akkoord: true },
    ],
  });
  const uitkomst = uitkomstVan(bereken(vraagNaar('CZ'), gegevens));
  expect(nieuw(uitkomst)).toEqual([450, 480, 10]);
  expect(uitkomst.rijen.map(({ prognoses }) => prognoses.verschil)).toEqual([-30, -30, null]);
  expect(uitkomst.rijen[0]?.prognoses.uitleg).toContain('akkoord, dus deze telt');
});

describe('the what-if', () => {
  const rijen = [...WESTBRABANT, { regio: 'Haaglanden', afspraak: c(100), prognose: c(150) }];
  const ruimte = { Zeeland: 1000, Haaglanden: 500 };
  const beschikbaar = (anders: Parameters<typeof vraagNaar>[1], saldo?: Record<string, number>) =>
    uitkomstVan(bereken(vraagNaar('CZ', anders), cz({ ruimte, rijen, ...(saldo && { saldo }) }))).regios.map(
      ({ beschikbaar: b, overheveling, aanpassing }) => [b, overheveling, aanpassing],
    );

  test('more or less ruimte, in cents or as a percentage of the ruimte ZIN, half up', () => {
    const aanpassing = {
      Zeeland: { soort: 'bedrag', bedrag: -80 },
      // 2,5% of 500 = 12,5 → 13
      Haaglanden: { soort: 'procent', procent: 2.5 },
    } as const;
    const watAls = { aanpassing, overhevelingen: [], meerzorg: {} };
    expect(beschikbaar({ watAls })).toEqual([
      [920, 0, -80],
      [513, 0, 13],
    ]);
    // the saldo counts, the percentage isn't taken over it
    expect(beschikbaar({ watAls }, { Haaglanden: 100 })[1]).toEqual([613, 0, 13]);
  });

  test('an overheveling leaves one regio and arrives in the other; from pgb only arrives', () => {
    const zin = (regio: string) => ({ regio, kavel: 'ZIN' as const });
    const watAls = {
      aanpassing: {},
      overhevelingen: [
        { van: zin('Haaglanden'), naar: zin('Zeeland'), bedrag: 70 },
        { van: { regio: 'Zeeland', kavel: 'pgb' as const }, naar: zin('Zeeland'), bedrag: 5 },
      ],
      meerzorg: {},
    };
    expect(beschikbaar({ watAls })).toEqual([
      [1075, 75, 0],
      [430, -70, 0],
    ]);
  });

  test('an overheveling after the deadline doesn’t count and says why', () => {
    const watAls = {
      aanpassing: {},
      overhevelingen: [
        {
          van: { regio: 'Zeeland', kavel: 'pgb' as const },
          naar: { regio: 'Zeeland', kavel: 'ZIN' as const },
          bedrag: 5,
          datum: '2024-11-02',
        },
      ],
      meerzorg: {},
    };
    const berekening = bereken(vraagNaar('CZ', { watAls }), cz({ ruimte, rijen }));
    expect(uitkomstVan(berekening).regios[0]?.overheveling).toBe(0);
    expect(zinnen(berekening)[0]).toMatch(/^Overheveling 1: Telt niet mee: .*1 november 2024/);
  });

  test('what is geoormerkt for Meerzorg is for those rows only', () => {
    // Zeeland 1.000, of which 100 Meerzorg: the others share 900 of a basis of 920, Meerzorg has 100 for a claim of 60
    const gegevens = cz({
      ruimte: { Zeeland: 1000 },
      rijen: [
        { leveringsvorm: 'ZZP', afspraak: c(500), prognose: c(600) },
        { leveringsvorm: 'MPT', afspraak: c(420), prognose: c(420) },
        { leveringsvorm: 'meerzorg', afspraak: c(60), prognose: c(60) },
      ],
    });
    const watAls = { aanpassing: {}, overhevelingen: [], meerzorg: { Zeeland: 100 } };
    const uitkomst = uitkomstVan(bereken(vraagNaar('CZ', { watAls }), gegevens));
    // 900 on 500 + 420: 489,13… and 410,86…: largest remainder to the second
    expect(nieuw(uitkomst)).toEqual([489, 411, 60]);
    expect(uitkomst.ruimtes.map(({ naam, rest }) => [naam, rest])).toEqual([
      ['Zeeland', 0],
      ['Zeeland, Meerzorg', 40],
    ]);
    expect(uitkomst.totaal).toMatchObject({ meerzorg: 100, rest: 40 });
  });

  test('overproduction can be left unfinanced, for a regime that asks', () => {
    const proef = { ruimte: { Zeeland: 1000 }, rijen: WESTBRABANT };
    const vgz = gegevensVan({ ...proef, regime: ingebouwd('VGZ') });
    expect(nieuw(uitkomstVan(bereken(vraagNaar('VGZ', { overproductie: false }), vgz)))).toEqual([
      600, 200, 120,
    ]);
    // over 80 on 60 + 50 + 40: 32, 26,67, 21,33
    expect(nieuw(uitkomstVan(bereken(vraagNaar('VGZ'), vgz)))).toEqual([632, 227, 141]);
    expect(nieuw(uitkomstVan(bereken(vraagNaar('CZ', { overproductie: false }), cz(proef))))).toEqual([
      618, 250, 132,
    ]);
  });
});

describe('a regime over the whole kantoor', () => {
  const gegevens = gegevensVan({
    regime: ingebouwd('VGZ'),
    ruimte: { Zeeland: 100, Haaglanden: 500 },
    rijen: [
      { regio: 'Zeeland', afspraak: c(100), prognose: c(200) },
      { regio: 'Haaglanden', afspraak: c(300), prognose: c(350) },
    ],
  });

  test('one regio uses what the other leaves; only the total says whether it fits', () => {
    const uitkomst = uitkomstVan(bereken(vraagNaar('VGZ'), gegevens));
    expect(nieuw(uitkomst)).toEqual([200, 350]);
    expect(uitkomst.regios.map(({ overschrijding, rest }) => [overschrijding, rest])).toEqual([
      [100, 0],
      [0, 150],
    ]);
    expect(uitkomst.totaal).toMatchObject({ overschrijding: 0, rest: 50 });
  });

  test('it needs the ruimte of every regio, also of one without rows', () => {
    const zonder = gegevensVan({
      regime: ingebouwd('VGZ'),
      ruimte: { Zeeland: 100, Haaglanden: null },
      rijen: [{ regio: 'Zeeland', afspraak: c(100), prognose: c(200) }],
    });
    const berekening = bereken(vraagNaar('VGZ'), zonder);
    expect(berekening.uitkomst).toBeUndefined();
    expect(zinnen(berekening)).toEqual([
      'De ruimte van Haaglanden ontbreekt. Vul haar in, ook als zij 0 is.',
    ]);
  });
});

describe('rows that can’t take part are named with their cell and never dropped in silence', () => {
  const goed = { afspraak: c(100), prognose: c(100) };

  test.each<[string, Partial<Aanbiederrij>, string, number, string]>([
    ['a blank afspraak', { prognose: c(5) }, 'Rij 3, Verzonnen 2: de afspraak ontbreekt.', 4, 'CZ'],
    ['a blank prognose', { afspraak: c(5) }, 'Rij 3, Verzonnen 2: de prognose ontbreekt.', 5, 'CZ'],
    [
      'no regio',
      { ...goed, regio: undefined },
      'Rij 3, Verzonnen 2: de regio ontbreekt of is niet herkend.',
      0,
      'CZ',
    ],
    [
      'a negative prognose',
      { afspraak: c(5), prognose: c(-500) },
      'Rij 3, Verzonnen 2: de prognose is negatief (€ -5).',
      5,
      'CZ',
    ],
    [
      'a garantie above the afspraak',
      { ...goed, garantie: c(200) },
      'Rij 3, Verzonnen 2: de garantie is hoger dan de afspraak.',
      8,
      'ZZ',
    ],
    [
      'a garantie that is a percentage',
      { afspraak: c(10000), prognose: c(1), garantie: c(90) },
      'Rij 3, Verzonnen 2: de garantie is 0,9; dat lijkt een percentage.',
      8,
      'ZZ',
    ],
    [
      'half of last year',
      { ...goed, realisatieVorigJaar: c(9) },
      'Rij 3, Verzonnen 2: de afspraak van vorig jaar ontbreekt',
      11,
      'ZZ',
    ],
  ])('%s', (_wat, slecht, zin, kolom, regime) => {
    const gegevens = gegevensVan({
      regime: ingebouwd(regime),
      ruimte: { Zeeland: 500 },
      rijen: [goed, slecht],
    });
    const berekening = bereken(vraagNaar(regime), gegevens);
    expect(berekening.problemen).toHaveLength(1);
    expect(berekening.problemen[0]).toMatchObject({ ernst: 'fout', cel: { blad: 'Lijst', rij: 2, kolom } });
    expect(berekening.problemen[0]?.zin.startsWith(zin)).toBe(true);
    expect(berekening.volledig).toBe(false);
    expect(berekening.uitkomst?.rijen.map(({ aanbieder }) => aanbieder)).toEqual(['Verzonnen 1']);
  });

  test('a column that the regime doesn’t use is not looked at', () => {
    const gegevens = cz({
      ruimte: { Zeeland: 500 },
      rijen: [{ ...goed, garantie: c(200), realisatieVorigJaar: c(1) }],
    });
    expect(bereken(vraagNaar('CZ'), gegevens).problemen).toEqual([]);
  });

  test('what reading already found about a cell is not said twice', () => {
    const gegevens = cz({ ruimte: { Zeeland: 500 }, rijen: [goed, { afspraak: c(5) }] });
    const gelezen = {
      ernst: 'fout' as const,
      zin: 'Cel F3 bevat tekst.',
      cel: { blad: 'Lijst', rij: 2, kolom: 5 },
      stap: 'aanbieders' as const,
    };
    const berekening = bereken(vraagNaar('CZ'), { ...gegevens, problemen: [gelezen] });
    expect(berekening.problemen).toEqual([gelezen]);
    expect(berekening.volledig).toBe(false);
  });

  test('blank is 0 only when the user says so', () => {
    const gegevens = cz({ ruimte: { Zeeland: 500 }, rijen: [{ prognose: c(5) }, { afspraak: c(5) }] });
    expect(bereken(vraagNaar('CZ'), gegevens).uitkomst).toBeUndefined();
    expect(nieuw(uitkomstVan(bereken(vraagNaar('CZ', { leegIsNul: true }), gegevens)))).toEqual([5, 0]);
  });

  test('rows of a regio that wasn’t chosen are counted', () => {
    const gegevens = cz({ ruimte: { Zeeland: 500 }, rijen: [goed, { ...goed, regio: 'Haaglanden' }] });
    const berekening = bereken(vraagNaar('CZ'), gegevens);
    expect(berekening).toMatchObject({ volledig: true });
    expect(berekening.problemen).toEqual([
      { ernst: 'info', zin: '1 rij doet niet mee: Haaglanden is niet gekozen.', stap: 'aanbieders' },
    ]);
  });

  test('a list without a column regio belongs to the only regio there is', () => {
    const velden = ['aanbieder', 'afspraak', 'prognose'] as const;
    const rijen = [{ ...goed, regio: undefined }];
    const een = gegevensVan({ regime: ingebouwd('CZ'), ruimte: { Zeeland: 500 }, rijen, velden });
    expect(uitkomstVan(bereken(vraagNaar('CZ'), een)).rijen[0]?.regio).toBe('Zeeland');
    const twee = gegevensVan({
      regime: ingebouwd('CZ'),
      ruimte: { Zeeland: 1, Haaglanden: 1 },
      rijen,
      velden,
    });
    expect(bereken(vraagNaar('CZ'), twee).uitkomst).toBeUndefined();
  });
});

describe('what makes dividing impossible is said', () => {
  const rijen = [{ afspraak: c(100), prognose: c(100) }];

  test('no regime, no rows, no ruimte, a negative ruimte', () => {
    expect(bereken(vraagNaar('CZ'), gegevensVan({ ruimte: { Zeeland: 1 }, rijen })).uitkomst).toBeUndefined();
    expect(bereken(vraagNaar('CZ'), cz({ ruimte: { Zeeland: 1 }, rijen: [] }))).toEqual({
      volledig: false,
      problemen: [],
    });
    expect(zinnen(bereken(vraagNaar('CZ'), cz({ ruimte: { Zeeland: null }, rijen })))).toEqual([
      'De ruimte van Zeeland ontbreekt. Vul haar in, ook als zij 0 is.',
    ]);
    const tekort = cz({ ruimte: { Zeeland: 100 }, saldo: { Zeeland: -300 }, rijen });
    expect(zinnen(bereken(vraagNaar('CZ'), tekort))).toEqual(['De ruimte van Zeeland is negatief (€ -2).']);
  });

  test('more Meerzorg than ruimte', () => {
    const watAls = { aanpassing: {}, overhevelingen: [], meerzorg: { Zeeland: 200 } };
    const berekening = bereken(vraagNaar('CZ', { watAls }), cz({ ruimte: { Zeeland: 100 }, rijen }));
    expect(berekening.volledig).toBe(false);
    expect(zinnen(berekening)[0]).toContain('De Meerzorg van Zeeland (€ 2) is meer dan de ruimte (€ 1).');
  });
});
