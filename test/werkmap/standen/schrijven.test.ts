// The sheets Declaraties and Standen through real office.js: they grow, shrink and are undone to the byte.
import type { Declaratietotaal } from '../../../src/invoer/totalen';
import type { Werkmapbeeld } from '../../../src/werkmap/beeld/werkmapbeeld';
import { metVerwachting } from '../../../src/werkmap/plan/verwachting';
import type { Bladplan, Wijzigingsplan } from '../../../src/werkmap/plan/wijzigingsplan';
import { maakOngedaan } from '../../../src/werkmap/schrijven/ongedaan';
import { declaratievoorstel, leesDeclaraties } from '../../../src/werkmap/standen/declaraties';
import { DECLARATIESSLEUTEL, gelezenBestanden, registerVan } from '../../../src/werkmap/standen/register';
import { leesStanden, standenvoorstel, standVan } from '../../../src/werkmap/standen/standen';
import { startExcel } from '../../gereedschap/excel';
import type { ExcelForTests } from '../../gereedschap/excel';
import { aantalSyncs, afdruk, lees, schrijfGoed, verschil } from '../excel';
import { maakWerkmap } from '../werkmap';
import { AANBIEDERS, TARIEVEN, totaal } from './verzonnen';

jest.setTimeout(60_000);

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel({ werkmap: maakWerkmap({ Tarieven: TARIEVEN, Aanbieders: AANBIEDERS }) });
});
beforeEach(() => excel.open(maakWerkmap({ Tarieven: TARIEVEN, Aanbieders: AANBIEDERS })));
afterAll(() => excel.dispose());

function plan(beeld: Werkmapbeeld, ...delen: { bladplan?: Bladplan; zin?: string }[]): Wijzigingsplan {
  const bladen = delen.map(({ bladplan, zin }) => {
    if (!bladplan) throw new Error(zin);
    return bladplan;
  });
  return metVerwachting({ titel: 'Declaraties', bladen }, beeld);
}

async function zet(totalen: readonly Declaratietotaal[], wijze: 'aanvullen' | 'vervangen', stand: string) {
  const beeld = await lees();
  const declaraties = declaratievoorstel(beeld, totalen, wijze);
  const standen = standenvoorstel(beeld, standVan(stand, declaraties.rijen));
  return schrijfGoed(plan(beeld, declaraties, standen));
}

const januari = [
  totaal('2024-01', '2024-02', 100.05),
  totaal('2024-01', '2024-02', 7, { prestatiecode: 'V051' }),
];
const februari = [
  totaal('2024-01', '2024-03', 20),
  totaal('2024-02', '2024-03', 90),
  totaal('2024-01', '2024-02', 1),
];

test('a first month makes both tables, with regio, aanbieder and leveringsvorm looked up', async () => {
  const beeld = await lees();
  const { rijen, zonderVorm, zonderRegio } = declaratievoorstel(
    beeld,
    [...januari, totaal('2024-01', '2024-02', 1, { prestatiecode: 'H126', uzovi: '9999' })],
    'vervangen',
  );
  expect(zonderVorm).toEqual(['H126']);
  expect(zonderRegio).toEqual(['9999']);
  expect(rijen.find(({ prestatiecode }) => prestatiecode === 'V051')).toMatchObject({
    regio: 'Zeeland',
    aanbieder: 'Verzonnen Zorggroep',
    leveringsvorm: 'VPT',
  });
  await zet(januari, 'vervangen', '2024-02');
  const na = await lees();
  expect(na.tabellen.map(({ naam, adres }) => [naam, adres])).toEqual([
    ['WLZ_Declaraties', expect.stringContaining('A1:K3')],
    ['WLZ_Standen', expect.stringContaining('A1:G3')],
  ]);
  // As text, so that the zeros in front stay; the month as a day that shows as 2024-01.
  expect(excel.values('Declaraties!C2:C2')).toEqual([['06290001']]);
  expect(leesDeclaraties(na).rijen).toEqual(
    expect.arrayContaining([expect.objectContaining({ ...januari[0], leveringsvorm: 'ZZP' })]),
  );
  expect(leesDeclaraties(na).rijen).toHaveLength(2);
});

test('a next month is added: the tables grow, and undoing gives back what was there to the byte', async () => {
  await zet(januari, 'vervangen', '2024-02');
  const voor = await afdruk();
  const ongedaan = await zet(februari, 'aanvullen', '2024-03');
  const na = await lees();
  // € 100,05 + € 1 of the same prestatie, productiemaand and boekmaand are one row: 2 + 2 new.
  expect(
    leesDeclaraties(na)
      .rijen.map(({ bedrag }) => bedrag)
      .sort((a, b) => a - b),
  ).toEqual([700, 2000, 9000, 10_105]);
  expect(na.tabellen.find(({ naam }) => naam === 'WLZ_Declaraties')?.gebied?.rijen).toBe(5);
  // Stand 2024-02: ZZP 2024-01, VPT 2024-01. Stand 2024-03: those and ZZP 2024-02.
  expect(leesStanden(na).rijen.map((r) => [r.stand, r.leveringsvorm, r.productiemaand, r.bedrag])).toEqual([
    ['2024-02', 'VPT', '2024-01', 700],
    ['2024-02', 'ZZP', '2024-01', 10_005],
    ['2024-03', 'VPT', '2024-01', 700],
    ['2024-03', 'ZZP', '2024-01', 12_105],
    ['2024-03', 'ZZP', '2024-02', 9000],
  ]);
  expect(await maakOngedaan(ongedaan)).toEqual({ gelukt: true });
  expect(verschil(voor, await afdruk())).toEqual([]);
});

test('replacing by fewer rows makes the table smaller, and that can be undone too', async () => {
  await zet([...januari, ...februari], 'vervangen', '2024-03');
  const voor = await afdruk();
  const ongedaan = await zet([totaal('2024-01', '2024-02', 3)], 'vervangen', '2024-03');
  const na = await lees();
  expect(na.tabellen.find(({ naam }) => naam === 'WLZ_Declaraties')?.gebied?.rijen).toBe(2);
  expect(
    excel
      .values('Declaraties!A3:K5')
      .flat()
      .filter((waarde) => waarde !== '' && waarde !== null),
  ).toEqual([]);
  expect(await maakOngedaan(ongedaan)).toEqual({ gelukt: true });
  expect(verschil(voor, await afdruk())).toEqual([]);
});

test('the same month again replaces the rows of that month only, and says how many', async () => {
  await zet(januari, 'vervangen', '2024-02');
  await zet(februari, 'aanvullen', '2024-03');
  const beeld = await lees();
  const opnieuw = standenvoorstel(beeld, standVan('2024-03', leesDeclaraties(beeld).rijen.slice(0, 1)));
  expect(opnieuw.vervangt).toBe(3);
  expect(opnieuw.rijen.map(({ stand }) => stand)).toEqual(['2024-02', '2024-02', '2024-03']);
});

test('writing takes two round trips, however many rows', async () => {
  const veel = Array.from({ length: 300 }, (_, i) =>
    totaal('2024-01', '2024-02', i, { prestatiecode: `Z${i}` }),
  );
  const beeld = await lees();
  const voorstel = plan(beeld, declaratievoorstel(beeld, veel, 'vervangen'));
  expect(await aantalSyncs(() => schrijfGoed(voorstel))).toBe(2);
});

test.each<[string, (context: Excel.RequestContext) => void, string]>([
  [
    'a changed heading',
    (context) => {
      context.workbook.worksheets.getItem('Declaraties').getRange('J1').values = [['Euro']];
    },
    'heeft andere kolommen dan',
  ],
  [
    'something below the table',
    (context) => {
      context.workbook.worksheets.getItem('Declaraties').getRange('B4').values = [['notitie']];
    },
    'Onder de tabel op blad Declaraties staat iets in rij 4.',
  ],
  [
    'an amount that was typed over with text',
    (context) => {
      context.workbook.worksheets.getItem('Declaraties').getRange('J3').values = [['veel']];
    },
    'Rij 3 op blad Declaraties (tabel WLZ_Declaraties) heeft geen bedrag. Vul dat in of verwijder de rij.',
  ],
  [
    'a booking without month, below a row that was emptied',
    (context) => {
      const blad = context.workbook.worksheets.getItem('Declaraties');
      blad.getRange('A2:K2').values = [Array<string>(11).fill('')];
      blad.getRange('I3').values = [['']];
    },
    'Rij 3 op blad Declaraties (tabel WLZ_Declaraties) heeft geen boekmaand.',
  ],
])('%s gives a sentence instead of a plan', async (_naam, verander, zin) => {
  await zet(januari, 'vervangen', '2024-02');
  await Excel.run(async (context) => {
    verander(context);
    await context.sync();
  });
  const voorstel = declaratievoorstel(await lees(), februari, 'aanvullen');
  expect(voorstel.bladplan).toBeUndefined();
  expect(voorstel.zin).toContain(zin);
});

test('the register of files holds as long as the sheet is what was written', async () => {
  const bestanden = [{ kenmerk: 'AW319/5525/1', naam: 'jan.txt' }];
  const ongedaan = await zet(januari, 'vervangen', '2024-02');
  const geschreven = await lees();
  const register = registerVan(leesDeclaraties(geschreven).rijen, bestanden);
  const met = (beeld: Werkmapbeeld) => ({ ...beeld, instellingen: { [DECLARATIESSLEUTEL]: register } });
  expect(gelezenBestanden(met(geschreven))).toEqual(bestanden);
  await maakOngedaan(ongedaan);
  expect(gelezenBestanden(met(await lees()))).toEqual([]);
});
