// The register of overhevelingen as the source of the saldo: live, by WLZ.SALDO. Invented amounts, worked by hand.
import { metadata } from '../../../src/functions/metadata.cjs';
import { leidAf } from '../../../src/taskpane/maandronde/afleiden';
import type { Maandrondebeeld } from '../../../src/taskpane/maandronde/afleiden';
import { leesTabeluitleg } from '../../../src/werkmap/plan/contracteerruimte/uitleg';
import { bladplanVan } from '../../../src/werkmap/plan/wijzigingsplan';
import type { Celwaarde } from '../../../src/werkmap/beeld/werkmapbeeld';
import { startExcel } from '../../gereedschap/excel';
import type { ExcelForTests } from '../../gereedschap/excel';
import { vraagCz } from '../czJanuari';
import { lees, schrijfGoed } from '../excel';
import type { Inhoud } from '../maakBeeld';
import { maakWerkmap } from '../werkmap';

jest.setTimeout(60_000);

const zes = (bedrag: number) => Array<number>(6).fill(bedrag);
const TABEL: Inhoud = [
  ['Verzonnen ruimte 2024, in euro’s'],
  ['', ...vraagCz.regios],
  ['Beschikbare contracteerruimte zorg in natura 2024', ...zes(90_000)],
  ['Beschikbare contracteerruimte PGB', ...zes(20_000)],
  ['Saldo overhevelingen en reserveringen', '', '', '', '', '', ''],
  ['Geprognosticeerde ZIN realisatie 2024', ...zes(80_000)],
  ['Geprognosticeerde waarde PGB beschikkingen 2024', ...zes(15_000)],
];
const KOP = [
  'Soort',
  'Van regio',
  'Van kavel',
  'Naar regio',
  'Naar kavel',
  'Bedrag',
  'Datum',
  'Brutering',
  'Opmerking',
];
const BOEKINGEN: Celwaarde[][] = [
  ['', 'Zeeland', 'ZIN', 'Haaglanden', 'ZIN', 1000, '1-7-2024', '', ''],
  ['reservering', 'Zeeland', 'ZIN', '', '', 250, '', '', 'verzonnen'],
  // pgb → ZIN closes on 1 November of the year
  ['', 'Zuid-Limburg', 'pgb', 'Zuid-Limburg', 'ZIN', 77, '1-12-2024', '', ''],
];

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel({ metadata: metadata() });
  await import('../../../src/functions/functions');
});
afterAll(() => excel.dispose());

/** The workbook with a register that holds these rows below its headings, from J8 on. */
async function open(rijen: readonly Celwaarde[][]): Promise<void> {
  excel.open(maakWerkmap({ Ruimte: TABEL, Overhevelingen: [['Verzonnen register']] }));
  await Excel.run(async (context) => {
    const bereik = context.workbook.worksheets
      .getItem('Overhevelingen')
      .getRange('J8')
      .getResizedRange(rijen.length, KOP.length - 1);
    bereik.values = [KOP, ...rijen];
    context.workbook.tables.add(bereik, true).name = 'WLZ_Overhevelingen';
    await context.sync();
  });
  await excel.engine.settle();
}

async function ronde(): Promise<Maandrondebeeld> {
  const uitgangspunten = {
    versie: 1 as const,
    uitvoerder: 'CZ' as const,
    jaar: 2024,
    peilmaand: 12,
    regios: [...vraagCz.regios],
  };
  return leidAf(await lees(), { uitgangspunten }, new Date(2025, 0, 20));
}

const saldo = ({ koppel }: Maandrondebeeld) => koppel.rijen.find(({ rij }) => rij === 'saldo');

describe('a register that was filled in', () => {
  beforeAll(() => open(BOEKINGEN));

  test('goes before a saldo that was left blank, and says which rows do not count', async () => {
    const { koppel } = await ronde();
    const { keuze, keuzes } = saldo({ koppel } as Maandrondebeeld) ?? {};
    expect(keuze?.naam).toBe('Register op blad Overhevelingen');
    expect(keuzes?.map(({ naam }) => naam)).toEqual([
      'Register op blad Overhevelingen',
      'Blad Ruimte, rij 5',
    ]);
    // Haaglanden +1.000; Zeeland −1.000 − 250; the third came too late.
    expect(koppel.bedragen.map(({ bedragen }) => bedragen.saldo / 100)).toEqual([1000, 0, -1250, 0, 0, 0]);
    expect(koppel.problemen.map(({ zin }) => zin)).toContainEqual(
      expect.stringMatching(/^Rij 11 van het register op blad Overhevelingen telt niet mee\. /),
    );
  });

  test('feeds the table live', async () => {
    const { tabel } = await ronde();
    if (!tabel?.plan) throw new Error('geen plan');
    await schrijfGoed(tabel.plan);
    await excel.engine.settle();
    expect(excel.values('Contracteerruimte!B7:H7')[0]).toEqual([1000, 0, -1250, 0, 0, 0, -250]);
    // 90.000 + 20.000 + saldo − 80.000 − 15.000
    expect(excel.values('Contracteerruimte!B12:D12')[0]).toEqual([16_000, 15_000, 13_750]);
    await excel.type('Overhevelingen!O9', '3000');
    expect(excel.values('Contracteerruimte!B7:D7')[0]).toEqual([3000, 0, -3250]);
    await excel.type('Overhevelingen!O9', '1000');
  });

  test('is named in the notes and by Waarom', async () => {
    const { tabel } = await ronde();
    if (!tabel?.plan) throw new Error('geen plan');
    expect(leesTabeluitleg(bladplanVan(tabel.plan).administratie?.uitleg)?.invoer.saldo).toEqual({
      soort: 'register',
      blad: 'Overhevelingen',
      tabel: 'WLZ_Overhevelingen',
    });
    expect(JSON.stringify(bladplanVan(tabel.plan).wijzigingen)).toContain(
      'saldo overhevelingen en reserveringen uit register WLZ_Overhevelingen op blad Overhevelingen',
    );
  });
});

test('an empty register is no source', async () => {
  await open([Array<string>(KOP.length).fill('')]);
  expect(saldo(await ronde())?.keuzes.map(({ naam }) => naam)).toEqual(['Blad Ruimte, rij 5']);
});

test('a register that cannot be read says where, and is no source', async () => {
  await open([['', 'Zeeland', 'ZIN', 'Haaglanden', 'ZIN', 'veel', '1-7-2024', '', '']]);
  const beeld = await ronde();
  expect(saldo(beeld)?.keuzes.map(({ naam }) => naam)).toEqual(['Blad Ruimte, rij 5']);
  expect(beeld.koppel.problemen.map(({ zin }) => zin)).toContainEqual(
    expect.stringMatching(
      /^Register WLZ_Overhevelingen op blad Overhevelingen telt niet mee\. In rij 9, kolom Bedrag: /,
    ),
  );
});
