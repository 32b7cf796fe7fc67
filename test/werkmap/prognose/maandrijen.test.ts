// The correction for na-ijl over a list with a row per month: the same amounts as with the months beside each other.
import { metadata } from '../../../src/functions/metadata.cjs';
import { contracteerruimteplan } from '../../../src/werkmap/plan/contracteerruimteplan';
import { berekenPrognose } from '../../../src/werkmap/prognose/bereken';
import type { Prognosekeuze } from '../../../src/werkmap/prognose/keuze';
import { maakOngedaan } from '../../../src/werkmap/schrijven/ongedaan';
import { startExcel } from '../../gereedschap/excel';
import type { ExcelForTests } from '../../gereedschap/excel';
import { afdruk, lees, schrijfGoed, verschil } from '../excel';
import type { Inhoud } from '../maakBeeld';
import { maakWerkmap } from '../werkmap';
import { declaraties, driehoekblad, grillig, verzonnenRuimte, vraagOver } from './verzonnen';

jest.setTimeout(120_000);

const DRIEHOEK: Prognosekeuze = { versie: 1, methode: 'driehoek' };

/** The invented declarations of the other tests, a row per month. */
const perMaand: Inhoud = [
  ['Verzonnen declaraties 2024'],
  ['Bedragen in euro’s'],
  ['Regio', 'Aanbieder', 'Leveringsvorm', 'Maand', 'Bedrag'],
  ...declaraties
    .slice(3)
    .flatMap(([regio = '', , aanbieder = '', vorm = '', ...bedragen]) =>
      bedragen.map((bedrag, m) => [regio, aanbieder, vorm, `2024-0${m + 1}`, bedrag]),
    ),
];

let excel: ExcelForTests;
beforeAll(async () => {
  const zzp = [50, 50, 50, 50].map((eerste, r) => [eerste, r < 3 ? 100 : null]);
  excel = await startExcel({
    metadata: metadata(),
    werkmap: maakWerkmap({
      Ruimte: verzonnenRuimte,
      Gedeclareerd: perMaand,
      Uitloop: [
        ...driehoekblad(grillig, 2023, 8),
        [],
        ...driehoekblad(zzp, 2023, 12, 'Verzonnen uitloop ZZP'),
      ],
    }),
  });
  await import('../../../src/functions/functions');
});
afterAll(() => excel.dispose());

async function schrijf(prognose: Prognosekeuze) {
  const beeld = await lees();
  const ongedaan = await schrijfGoed(contracteerruimteplan(beeld, vraagOver(beeld, { prognose })));
  await excel.engine.settle();
  return ongedaan;
}

const prognoses = () => excel.values('Contracteerruimte!B9:C9')[0]?.map(Number) ?? [];

/** By hand with the degrees of test/werkmap/prognose/prognose.test.ts; ZZP is 50% complete in its first month. */
const [g0, g1] = [0.6082012577327772, 0.9130074565037283];
const ZEELAND = (500 + 442 / g1 + 325 / g0) * 4 + (505 + 500 + 300 / 0.5) * 4;
const ZUID_LIMBURG = (1005 + 942 + 625 / 0.5) * 4;

test('each leveringsvorm gets its own pattern; another method takes its place, undone all is as it was', async () => {
  const voor = await afdruk();
  const eerst = await schrijf(DRIEHOEK);
  expect(prognoses()[0]).toBeCloseTo(ZEELAND, 1);
  expect(prognoses()[1]).toBeCloseTo(ZUID_LIMBURG, 1);

  const beeld = await lees();
  const { regios } = berekenPrognose(beeld, vraagOver(beeld, { prognose: DRIEHOEK }), DRIEHOEK);
  expect(regios.map(({ prognose }) => prognose / 100)).toEqual(prognoses());

  const daarna = await schrijf({ versie: 1, methode: 'maand' });
  // (1.005 + 942 + 625) ÷ 3 × 12, in both regio's
  expect(prognoses()).toEqual([10_288, 10_288]);
  expect(await maakOngedaan(daarna)).toEqual({ gelukt: true });
  expect(await maakOngedaan(eerst)).toEqual({ gelukt: true });
  expect(verschil(voor, await afdruk())).toEqual([]);
});
