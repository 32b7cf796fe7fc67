// A list that only has months: our worksheet Prognose extrapolates it live, and the table sums that per regio.
import { metadata } from '../../../src/functions/metadata.cjs';
import { startExcel } from '../../gereedschap/excel';
import type { ExcelForTests } from '../../gereedschap/excel';
import { tabelopmerkingen } from '../../../src/werkmap/plan/contracteerruimteplan';
import { leesTabeluitleg } from '../../../src/werkmap/plan/contracteerruimte/uitleg';
import { eigenCellen } from '../../../src/werkmap/plan/toestemming';
import { bladplanVan } from '../../../src/werkmap/plan/wijzigingsplan';
import { maakOngedaan } from '../../../src/werkmap/schrijven/ongedaan';
import { afdruk, lees, schrijfGoed, verschil } from '../excel';
import { vraagCz, werkblad } from '../czJanuari';
import type { Inhoud } from '../maakBeeld';
import { maakWerkmap } from '../werkmap';
import { gemengdeVraag, gemengdPlan } from './verzonnenLijst';

jest.setTimeout(60_000);

const kop = ['Regio', 'AGB', 'Aanbieder', 'Leveringsvorm', 'januari', 'februari', 'maart'];
/** Invented declarations in euros; F has not declared February, H declared nothing there. */
const declaraties: Inhoud = [
  ['Verzonnen declaraties 2024'],
  ['Bedragen in euro’s'],
  kop,
  ['Haaglanden', '06290001', 'Verzonnen Zorg A', 'ZZP', 100, 120, 140],
  ['haaglanden', '06290002', 'Verzonnen Zorg B', 'VPT', 10, 20, 30],
  ['Zuid-Hollandse eilanden', '06290004', 'Verzonnen Zorg D', 'ZZP', 1, 2, 3],
  ['Zeeland', '06290006', 'Verzonnen Zorg F', 'ZZP', 100, '', 140],
  ['West-Brabant', '06290007', 'Verzonnen Zorg G', 'ZZP', 50, 0, 10],
  ['Zuidoost-Brabant', '06290008', 'Verzonnen Zorg H', 'ZZP', 5, '', 9],
  ['Zuid-Limburg', '06290009', 'Verzonnen Zorg I', 'ZZP', 600, 600, 0.01],
];

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel({
    metadata: metadata(),
    werkmap: maakWerkmap({ 'CZ 2024': werkblad, Declaraties: declaraties }),
  });
  await import('../../../src/functions/functions');
});
afterAll(() => excel.dispose());

const prognoses = () => excel.values('Contracteerruimte!B9:G9')[0];

test('up to February: the sum of the declared months ÷ their number × 12, per aanbieder, summed per regio', async () => {
  const voor = await afdruk();
  const ongedaan = await schrijfGoed(await gemengdPlan({ peilmaand: 2 }));
  await excel.engine.settle();
  // (100 + 120) ÷ 2 × 12 + (10 + 20) ÷ 2 × 12; 3 × 6; 100 × 12; 50 × 6; 5 × 12; 1.200 × 6.
  expect(prognoses()).toEqual([1320 + 180, 18, 1200, 300, 60, 7200]);
  expect(excel.values('Prognose!A5:D7')).toEqual([
    ['Regio', 'Aanbieder', 'Leveringsvorm', 'Prognose 2024 uit Declaraties'],
    ['Haaglanden', 'Verzonnen Zorg A', 'ZZP', 1320],
    ['haaglanden', 'Verzonnen Zorg B', 'VPT', 180],
  ]);
  expect(excel.values('Contracteerruimte!B13:C13')).toEqual([[0, '']]);
  expect(await maakOngedaan(ongedaan)).toEqual({ gelukt: true });
  expect(verschil(voor, await afdruk())).toEqual([]);
});

describe('written', () => {
  beforeAll(async () => {
    await schrijfGoed(await gemengdPlan({ peilmaand: 2 }));
    await excel.engine.settle();
  });

  test('another peilmaand in its cell recalculates everything', async () => {
    await excel.type('Prognose!B3', '3');
    // (100 + 120 + 140) ÷ 3 × 12 + 60 ÷ 3 × 12; 6 ÷ 3 × 12; 240 ÷ 2 × 12; 60 ÷ 3 × 12; 14 ÷ 2 × 12; 1.200,01 × 4.
    expect(prognoses()).toEqual([1440 + 240, 24, 1440, 240, 84, 4800.04]);
    await excel.type('Prognose!B3', '2');
    expect(prognoses()?.[0]).toBe(1500);
  });

  test('a declaration that changes is followed; nothing declared any more is #N/A', async () => {
    await excel.type('Declaraties!E7', '200');
    expect(prognoses()?.[2]).toBe(2400);
    await excel.type('Declaraties!E7', '');
    expect(prognoses()?.[2]).toBe('#N/A');
    await excel.type('Declaraties!E7', '100');
  });

  test('text in a month is an error, never a silent 0', async () => {
    await excel.type('Declaraties!E7', 'n.n.b.');
    expect(String(prognoses()?.[2])).toMatch(/^#/);
    expect(prognoses()?.[1]).toBe(18);
    await excel.type('Declaraties!E7', '100');
  });

  test('a row added right below the list counts', async () => {
    const rij = ['Zeeland', '06290010', 'Verzonnen Zorg J', 'ZZP', 1, 3];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Declaraties').getRange('A11:F11').values = [rij];
      await context.sync();
    });
    await excel.engine.settle();
    expect(prognoses()?.[2]).toBe(1224);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Declaraties').getRange('A11:F11').clear();
      await context.sync();
    });
  });

  test('written again it goes over both worksheets', async () => {
    const plan = await gemengdPlan({ peilmaand: 3 });
    expect(plan.bladen.map(({ blad }) => blad.soort)).toEqual(['bestaand', 'bestaand']);
    expect(eigenCellen(await lees(), plan)).toEqual([]);
    await schrijfGoed(plan);
    await excel.engine.settle();
    expect(prognoses()?.[5]).toBe(4800.04);
  });

  test('the explanation names list, months and peilmaand', async () => {
    const { administratie } = bladplanVan(await gemengdPlan({ peilmaand: 2 }));
    expect(leesTabeluitleg(administratie?.uitleg)?.invoer.prognoseZin).toMatchObject({
      soort: 'prognose',
      blad: 'Declaraties',
      maanden: 'E4:G10',
      prognoseblad: 'Prognose',
      peilmaandcel: 'B3',
    });
  });
});

describe('other lists', () => {
  const wis = () =>
    Excel.run(async (context) => {
      for (const naam of ['Contracteerruimte', 'Prognose', 'Declaraties']) {
        context.workbook.worksheets.getItem(naam).delete();
      }
      await context.sync();
    });
  const zet = (bladen: Readonly<Record<string, Inhoud>>) =>
    Excel.run(async (context) => {
      for (const [naam, inhoud] of Object.entries(bladen)) {
        const blad = context.workbook.worksheets.add(naam);
        const breedte = Math.max(...inhoud.map((rij) => rij.length));
        const vol = inhoud.map((rij) => [...rij, ...Array<string>(breedte - rij.length).fill('')]);
        blad.getRangeByIndexes(0, 0, vol.length, breedte).values = vol;
      }
      await context.sync();
    });

  test('an Excel table in thousands: euros to the cent, a blank month stays blank', async () => {
    await wis();
    const duizenden = declaraties.slice(3).map((rij) => {
      return rij.map((cel) => (typeof cel === 'number' ? cel / 1000 : cel));
    });
    await zet({ Declaraties: [['Verzonnen declaraties, bedragen × € 1.000'], [], kop, ...duizenden] });
    await Excel.run(async (context) => {
      context.workbook.tables.add('Declaraties!A3:G10', true).name = 'Realisatie';
      await context.sync();
    });
    await schrijfGoed(await gemengdPlan({ peilmaand: 3 }));
    await excel.engine.settle();
    expect(prognoses()).toEqual([1440 + 240, 24, 1440, 240, 84, 4800.04]);
  });
});

test('a peilmaand the list has no month for gets a sentence and #N/A', async () => {
  const vraag = await gemengdeVraag({ peilmaand: 4 });
  expect(tabelopmerkingen(await lees(), vraag)).toEqual([
    'De lijst op blad Declaraties heeft januari tot en met april niet naast elkaar. Zet de maanden op volgorde.',
  ]);
  const plan = await gemengdPlan({ peilmaand: 4 });
  expect(plan.bladen).toHaveLength(1);
  const cellen = bladplanVan(plan).wijzigingen.find(({ soort }) => soort === 'cellen');
  if (cellen?.soort !== 'cellen') throw new Error('geen cellen');
  expect(cellen.inhoud[8]?.slice(1, 7)).toEqual(vraagCz.regios.map(() => ({ formule: '=NA()' })));
});
