// The workbooks with lists of test/gegevens/werkmappen, each walked through as the pane does: opened, recognised or refused for
// the right reason, filled, undone; the saved sheets are equal before and after. Expected amounts: LEESMIJ.md there
// (calculated by hand) and the slide CZ published (cz-2024-01.csv).
import '../gereedschap/bytes';
import { zoekUitvoerder } from '../../src/beleid/zorgkantoren';
import { herkenLijsten } from '../../src/werkmap/herkennen/lijst/herken';
import { leesLijst } from '../../src/werkmap/herkennen/lijst/lees';
import { leesGegevens } from '../../src/werkmap/herschikking/gegevens';
import { herschikplan } from '../../src/werkmap/herschikking/plan';
import { stelHerschikvraagVoor } from '../../src/werkmap/herschikking/vraag';
import type { Herschikvraag } from '../../src/werkmap/herschikking/vraag';
import { Werkmapronde } from './werkmapronde';

let ronde: Werkmapronde;
beforeAll(async () => {
  ronde = await Werkmapronde.begin();
}, 60_000);
afterAll(() => ronde.excel.dispose());

/** Everything undone: the saved sheets are as they were. */
async function terug(): Promise<void> {
  expect(await ronde.maakAllesOngedaan()).toBeUndefined();
  expect(await ronde.bladen()).toEqual(ronde.voor);
}

const [REGIO_A, REGIO_B] = ['Amstelland en De Meerlanden', 'Zuid-Holland Noord'] as const;

test('03: Excel tables: the prognose summed per regio from 200 rows, pgb from another table', async () => {
  await ronde.open('03');
  const { koppel, tabel } = await ronde.maandronde();
  const bedragen = (rij: string) =>
    koppel.rijen
      .find((koppeling) => koppeling.rij === rij)
      ?.keuze?.bedragen.map(({ bedrag }) => (bedrag ?? 0) / 100);
  expect(bedragen('prognoseZin')).toEqual([
    3_995_000, 7_395_000, 10_457_000, 13_757_000, 17_057_000, 20_357_000,
  ]);
  expect(bedragen('prognosePgb')).toEqual([1, 2, 3, 4, 5, 6].map((r) => r * 480_000 + 0.25));
  expect(bedragen('ruimteZin')).toEqual([1, 2, 3, 4, 5, 6].map((r) => r * 4_000_000)); // 'ZIN' in tblBudget
  expect(koppel.problemen.filter(({ ernst }) => ernst !== 'info')).toEqual([]);
  await ronde.schrijf(tabel?.plan);
  // By hand: r × 4.500.000 − prognose − (r × 480.000 + 0,25)
  expect(await ronde.overschot()).toEqual([
    24_999.75, 644_999.75, 1_602_999.75, 2_322_999.75, 3_042_999.75, 3_762_999.75, 11_401_998.5,
  ]);
  await terug();
});

test('06: every problem is named with its cell, filtered rows count, hidden ones too', async () => {
  await ronde.open('06');
  const { koppel, tabel } = await ronde.maandronde();
  const genoemd = koppel.problemen.map(({ ernst, zin, cel }) => [
    ernst,
    zin,
    cel?.blad,
    cel?.rij,
    cel?.kolom,
  ]);
  const op = (rij: number, kolom: number) => ['Productie', rij, kolom];
  expect(genoemd).toEqual(
    expect.arrayContaining([
      ['fout', expect.stringContaining('‘Zuid Limbrug’ is geen regio van CZ'), ...op(5, 0)],
      ['fout', expect.stringContaining('‘12.000 (ca.)’'), ...op(6, 4)],
      ['fout', expect.stringContaining('‘n.n.b.’'), ...op(4, 5)],
      ['waarschuwing', expect.stringContaining('staat er twee keer: rij 8 en rij 9'), ...op(8, 2)],
      ['info', expect.stringContaining('7 rijen zijn weggefilterd'), ...op(3, 0)],
    ]),
  );
  const { uitvoerder, vraag } = await ronde.maandronde();
  const beeld = await ronde.lees();
  const lijst = herkenLijsten(beeld, vraag).find(({ blad }) => blad === 'Declaraties');
  const maanden = lijst ? leesLijst(beeld, lijst, { ...vraag, uitvoerder }).problemen : [];
  expect(maanden.map(({ zin }) => zin).join(' ')).toMatch(/maart.*twee keer|twee keer.*maart|mrt/);
  await ronde.schrijf(tabel?.plan);
  // Haaglanden holds 'n.n.b.': no silent 0. Zeeland by hand: 3.000.000 + 150.000 − (11.000 + 390.000 + 390.000) − 144.000
  const [haaglanden, , zeeland] = await ronde.overschot();
  expect([haaglanden, zeeland]).toEqual([null, 2_215_000]);
  await terug();
});

test('08: Zorg en Zekerheid: the list with its comfortbrief, growth and last year', async () => {
  await ronde.open('08');
  const uitvoerder = zoekUitvoerder('Zorg en Zekerheid');
  if (!uitvoerder) throw new Error('geen uitvoerder');
  const { uitgangspunten, tabel } = await ronde.maandronde();
  expect(uitgangspunten).toMatchObject({ uitvoerder: 'Zorg en Zekerheid', jaar: 2023, peilmaand: 6 });
  await ronde.schrijf(tabel?.plan);
  // By hand: 1.100 + 160 (agreed, ours is 150) + 130 + 480 + 85; 2.050 (theirs is not agreed) + 290 + 650. It closes.
  expect(ronde.excel.values('Contracteerruimte!B9:D9')).toEqual([[1_955_000, 2_990_000, 4_945_000]]);
  expect(ronde.excel.values('Contracteerruimte!B13:C13')).toEqual([[0, '']]);
  await terug();
  const vraag = { uitvoerder, jaar: 2023, regios: uitvoerder.regios.map(({ naam }) => naam) };
  const beeld = await ronde.lees();
  const [lijst] = herkenLijsten(beeld, vraag);
  expect(lijst?.kolommen.map(({ veld, kop }) => [veld, kop])).toEqual(
    expect.arrayContaining([
      ['garantie', 'Comfortbrief 2023'],
      ['groei', 'Gehonoreerde groei 2023'],
      ['prognoseAanbieder', 'Eigen prognose aanbieder'],
      ['akkoord', 'Akkoord'],
      ['realisatieVorigJaar', 'Realisatie 2022'],
      ['afspraakVorigJaar', 'Productieafspraak 2022'],
    ]),
  );
  const rijen = lijst ? leesLijst(beeld, lijst, vraag).rijen : [];
  expect(rijen).toHaveLength(8); // the totals row left out
  expect(rijen[1]).toMatchObject({
    regio: 'Amstelland en De Meerlanden',
    leveringsvorm: 'MPT',
    afspraak: 200_000_00,
    garantie: 180_000_00,
    groei: 0,
    prognose: 150_000_00,
    prognoseAanbieder: 160_000_00,
    akkoord: true,
  });
  expect(rijen[3]).toMatchObject({ garantie: null, akkoord: false }); // blank is not zero

  const herschikvraag: Herschikvraag = {
    ...stelHerschikvraagVoor(uitvoerder),
    ruimte: { soort: 'getypt', bedragen: { [REGIO_A]: 1_850_000_00, [REGIO_B]: 3_000_000_00 } },
  };
  const plan = herschikplan(beeld, herschikvraag, leesGegevens(beeld, herschikvraag, vraag));
  if (!plan.gelukt) throw new Error(plan.zin);
  await ronde.schrijf(plan.plan);
  // By hand. Zuid-Holland Noord: 2.990.000 fits in 3.000.000, so everybody follows the prognose. Amstelland: guaranteed
  // 900 + 160 (agreed own prognose) + 90 + 450 (90% of 500) + 72 (90% of 80) = 1.672.000; the 178.000 left over claims of
  // 150.000, 0, 30.000, 30.000 and 8.000 naar rato, the cent that is over to the largest remainder.
  expect(ronde.excel.values('Herschikking!T9')).toEqual([['Afspraak nieuw']]);
  expect(ronde.excel.values('Herschikking!T10:T17').map(([bedrag]) => bedrag)).toEqual([
    1_022_477.07, 160_000, 114_495.41, 474_495.41, 78_532.11, 2_050_000, 290_000, 650_000,
  ]);
  await terug();
});

test('09: months under a second heading; blank months are not zero', async () => {
  await ronde.open('09');
  const { koppel, vraag, uitgangspunten, tabel } = await ronde.maandronde();
  const { lijst } = koppel;
  const beeld = await ronde.lees();
  const rijen = lijst ? leesLijst(beeld, lijst, vraag).rijen : [];
  expect(rijen).toHaveLength(8);
  const maanden = (rij: number) =>
    rijen[rij]?.maanden.slice(0, 5).map((bedrag) => (bedrag === null ? null : bedrag / 100));
  expect(maanden(0)).toEqual([100_000.1, 99_000.2, 101_000.3, 100_500.4, null]);
  expect(maanden(2)).toEqual([50_000, 0, 51_000, 52_000, null]);
  expect(maanden(3)).toEqual([10_000, 10_250, null, 9_750, null]);
  expect(maanden(7)).toEqual([null, null, null, null, null]);
  expect(uitgangspunten.peilmaand).toBe(4); // the last month with declarations
  await ronde.schrijf(tabel?.plan);
  // By hand: the declared months ÷ their number × 12, such as 90.000 ÷ 3 × 12 for Zuid-Limburg, whose other aanbieder
  // declared nothing and gets no prognose.
  expect(ronde.excel.values('Contracteerruimte!B9:H9')).toEqual([
    [1_444_503, 459_000, 120_000, 906_000, 498_000, 360_000, 3_787_503],
  ]);
  expect(ronde.excel.values('Prognose!D13')).toEqual([['']]);
  expect(ronde.excel.values('Contracteerruimte!B12')).toEqual([['#N/A']]); // nothing known of the ruimte: no silent 0
  await terug();
});
