// The correction for na-ijl on our worksheet Prognose: live from the triangle, or from a pattern typed there.
import { metadata } from '../../../src/functions/metadata.cjs';
import { contracteerruimteplan } from '../../../src/werkmap/plan/contracteerruimteplan';
import { leesTabeluitleg } from '../../../src/werkmap/plan/contracteerruimte/uitleg';
import { eigenCellen } from '../../../src/werkmap/plan/toestemming';
import { bladplanVan } from '../../../src/werkmap/plan/wijzigingsplan';
import { berekenPrognose } from '../../../src/werkmap/prognose/bereken';
import type { Prognosekeuze } from '../../../src/werkmap/prognose/keuze';
import { maakOngedaan } from '../../../src/werkmap/schrijven/ongedaan';
import { startExcel } from '../../gereedschap/excel';
import type { ExcelForTests } from '../../gereedschap/excel';
import { afdruk, lees, schrijfGoed, verschil } from '../excel';
import { maakWerkmap } from '../werkmap';
import { declaraties, driehoekblad, grillig, verzonnenRuimte, vraagOver } from './verzonnen';

jest.setTimeout(60_000);

const DRIEHOEK: Prognosekeuze = { versie: 1, methode: 'driehoek' };

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel({
    metadata: metadata(),
    werkmap: maakWerkmap({
      Ruimte: verzonnenRuimte,
      Declaraties: declaraties,
      Uitloop: [
        ...driehoekblad(grillig, 2023, 8),
        [],
        ...driehoekblad(
          [
            [50, 100],
            [50, 100],
            [50, 100],
            [50, null],
          ],
          2023,
          12,
          'Verzonnen uitloop ZZP',
        ),
      ],
    }),
  });
  await import('../../../src/functions/functions');
});
afterAll(() => excel.dispose());

async function schrijf(prognose: Prognosekeuze) {
  const beeld = await lees();
  const vraag = vraagOver(beeld, { prognose });
  const ongedaan = await schrijfGoed(contracteerruimteplan(beeld, vraag));
  await excel.engine.settle();
  return ongedaan;
}

const prognoses = () => excel.values('Contracteerruimte!B9:C9')[0]?.map(Number) ?? [];
const noot = () =>
  excel
    .values('Contracteerruimte!A1:A25')
    .map(([cel]) => String(cel))
    .find((cel) => cel.startsWith('Peildatum'));

/** By hand with the degrees of test/werkmap/prognose/prognose.test.ts; ZZP is 50% complete in its first month. */
const [g0, g1] = [0.6082012577327772, 0.9130074565037283];
const ZEELAND = (500 + 442 / g1 + 325 / g0) * 4 + (505 + 500 + 300 / 0.5) * 4;
const ZUID_LIMBURG = (1005 + 942 + 625 / 0.5) * 4;

test('the formulas take the pattern of the triangle, per leveringsvorm; undone it is all gone', async () => {
  const voor = await afdruk();
  const ongedaan = await schrijf(DRIEHOEK);
  expect(prognoses()[0]).toBeCloseTo(ZEELAND, 1);
  expect(prognoses()[1]).toBeCloseTo(ZUID_LIMBURG, 1);
  expect(noot()).toBe(
    'Peildatum: declaraties tot en met maart 2024. Prognose met na-ijlcorrectie; maart is naar schatting 61% volledig.',
  );
  expect(await maakOngedaan(ongedaan)).toEqual({ gelukt: true });
  expect(verschil(voor, await afdruk())).toEqual([]);
});

test('what the pane computes is what the worksheet shows, to the cent', async () => {
  await schrijf(DRIEHOEK);
  const beeld = await lees();
  const { regios } = berekenPrognose(beeld, vraagOver(beeld), DRIEHOEK);
  expect(regios.map(({ prognose }) => prognose / 100)).toEqual(prognoses());
});

test('the pattern stands beside the lists: ages, live degrees, what it rests on', () => {
  const [titel, leeftijden, graden, uitleg] = excel.values('Prognose!F5:I8');
  expect(titel?.[0]).toBe('Uitlooppatroon: alle prestaties zonder eigen patroon');
  expect(leeftijden).toEqual(['Leeftijd in maanden', 0, 1, 2]);
  expect(graden?.slice(1).map(Number)).toEqual([expect.closeTo(g0, 9), expect.closeTo(g1, 9), 1]);
  expect(uitleg?.[0]).toContain('Uit 8 maanden en 3 leeftijden.');
  expect(excel.values('Prognose!F10:H12')).toEqual([
    ['Uitlooppatroon: ZZP', '', ''],
    ['Leeftijd in maanden', 0, 1],
    ['Voltooiing', 0.5, 1],
  ]);
});

test('a triangle that changes changes the forecast', async () => {
  await excel.type('Uitloop!B14', '100'); // 50 + 50 + 100 → 100 + 100 + 100: ⅔ complete
  expect(prognoses()[1]).toBeCloseTo((1005 + 942 + 625 * 1.5) * 4, 2);
  await excel.type('Uitloop!B14', '50');
  expect(prognoses()[1]).toBeCloseTo(ZUID_LIMBURG, 1);
});

test('the explanation names the method', async () => {
  const beeld = await lees();
  const { administratie } = bladplanVan(
    contracteerruimteplan(beeld, vraagOver(beeld, { prognose: DRIEHOEK })),
  );
  expect(leesTabeluitleg(administratie?.uitleg)?.invoer.prognoseZin).toMatchObject({
    soort: 'prognose',
    methode: 'na-ijl',
    voetnoot: 'Prognose met na-ijlcorrectie; maart is naar schatting 61% volledig.',
  });
});

test('an own pattern goes over it, and can be changed in the worksheet', async () => {
  const eigen: Prognosekeuze = { versie: 1, methode: 'eigen', patroon: [50, 100] };
  const beeld = await lees();
  const plan = contracteerruimteplan(beeld, vraagOver(beeld, { prognose: eigen }));
  expect(eigenCellen(beeld, plan)).toEqual([]);
  await schrijf(eigen);
  expect(prognoses()).toEqual([(1005 + 942 + 1250) * 4, (1005 + 942 + 1250) * 4]);
  await excel.type('Prognose!G7', '25%');
  expect(prognoses()[1]).toBe((1005 + 942 + 2500) * 4);
  expect(excel.values('Prognose!F10:H12').flat().join('')).toBe('');
});

test('back to linear nothing of the pattern is left', async () => {
  await schrijf({ versie: 1, methode: 'maand' });
  expect(prognoses()).toEqual([10288, 10288]);
  expect(excel.values('Prognose!F1:I12').flat().join('')).toBe('');
  expect(noot()).toContain('Lineair doorgerekend, zonder correctie voor na-ijl.');
});

test('per day: 2.572 over 91 of 366 days', async () => {
  await schrijf({ versie: 1, methode: 'dag' });
  expect(prognoses()[1]).toBeCloseTo((2572 / 91) * 366, 2);
});
