// The contracteerruimtetabel kept on the sheet Standen, through real office.js: one write, one undo, nothing of the user's.
import { CONTRACTEERRUIMTERIJEN } from '../../../src/domein/contracteerruimte';
import { cent } from '../../../src/domein/geld';
import type { Werkmapbeeld } from '../../../src/werkmap/beeld/werkmapbeeld';
import { herken } from '../../../src/werkmap/herkennen/herken';
import { herkenLijsten } from '../../../src/werkmap/herkennen/lijst/herken';
import { contracteerruimtevoorstel } from '../../../src/werkmap/plan/contracteerruimteplan';
import type { Tabelvraag } from '../../../src/werkmap/plan/contracteerruimte/vraag';
import { metVerwachting } from '../../../src/werkmap/plan/verwachting';
import type { Wijzigingsplan } from '../../../src/werkmap/plan/wijzigingsplan';
import { maakOngedaan } from '../../../src/werkmap/schrijven/ongedaan';
import { leesStanden } from '../../../src/werkmap/standen/standen';
import { eerdereTabellen, metTabelstand, tabelstandvoorstel } from '../../../src/werkmap/standen/tabelstand';
import type { Tabelstandvoorstel } from '../../../src/werkmap/standen/tabelstand';
import { eigenBladen } from '../../../src/werkmap/voorstel';
import { startExcel } from '../../gereedschap/excel';
import type { ExcelForTests } from '../../gereedschap/excel';
import { vraagCz, werkblad } from '../czJanuari';
import { aantalSyncs, afdruk, lees, schrijfGoed, verschil } from '../excel';
import { maakWerkmap } from '../werkmap';

jest.setTimeout(60_000);

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel({ werkmap: maakWerkmap({ 'CZ 2024': werkblad }) });
});
beforeEach(() => excel.open(maakWerkmap({ 'CZ 2024': werkblad })));
afterAll(() => excel.dispose());

function vraagUit(beeld: Werkmapbeeld, peilmaand: number): Tabelvraag {
  const [bron] = herken(beeld, vraagCz, eigenBladen(beeld));
  if (!bron) throw new Error('geen bron herkend');
  return { bron, uitvoerder: 'CZ', jaar: 2024, peilmaand, regios: vraagCz.regios, weergave: 'k€' };
}

/** The table of a month with its stand, as the wizard proposes them. */
async function voorstel(peilmaand: number): Promise<{ plan: Wijzigingsplan; stand: Tabelstandvoorstel }> {
  const beeld = await lees();
  const vraag = vraagUit(beeld, peilmaand);
  const { plan, bedragen } = contracteerruimtevoorstel(beeld, vraag);
  const stand = tabelstandvoorstel(beeld, plan, { ...vraag, regios: bedragen });
  return { plan: metVerwachting(metTabelstand(plan, stand), beeld), stand };
}

const schrijfMaand = async (peilmaand: number) => schrijfGoed((await voorstel(peilmaand)).plan);
const maanden = async () => [...new Set(leesStanden(await lees()).rijen.map(({ stand }) => stand))];
const bladnamen = async () => (await lees()).bladen.map(({ naam }) => naam);

test('writing the table keeps its input: 5 rows of 6 regio’s, to the cent, in one write and one undo', async () => {
  const voor = await afdruk();
  const { plan, stand } = await voorstel(1);
  expect(stand).toMatchObject({ bedragen: 30, vervangt: 0 });
  let ongedaan: Awaited<ReturnType<typeof schrijfGoed>> | undefined;
  expect(await aantalSyncs(async () => (ongedaan = await schrijfGoed(plan)))).toBeLessThanOrEqual(4);
  expect(await bladnamen()).toEqual(['CZ 2024', 'Contracteerruimte', 'Standen']);
  const { rijen } = leesStanden(await lees());
  // Published (× € 1.000): Zuid-Limburg has a ruimte ZIN of 1.273.682, no saldo and a prognose ZIN of 1.330.524.
  const zuid = rijen
    .filter(({ regio }) => regio === 'Zuid-Limburg')
    .map(({ post, bedrag }) => [post, bedrag]);
  expect(zuid).toEqual([
    ['ruimteZin', 1_273_682_000_00],
    ['ruimtePgb', 163_073_000_00],
    ['saldo', 0],
    ['prognoseZin', 1_330_524_000_00],
    ['prognosePgb', 158_725_000_00],
  ]);
  expect(excel.values('Standen!A2')).toEqual([[45_292]]); // 1 January 2024
  if (ongedaan) await maakOngedaan(ongedaan);
  expect(verschil(voor, await afdruk())).toEqual([]);
});

test('what is kept is what the table shows', async () => {
  await excel.type("'CZ 2024'!C6", '83360.12'); // ruimte PGB of a regio, × € 1.000
  await schrijfMaand(1);
  const beeld = await lees();
  const { rijen } = leesStanden(beeld);
  const tabel = beeld.bladen.find(({ naam }) => naam === 'Contracteerruimte')?.bereik?.waarden ?? [];
  for (const { post, regio, bedrag } of rijen) {
    const r = 4 + CONTRACTEERRUIMTERIJEN.findIndex(({ id }) => id === post);
    expect([regio, post, Math.round(Number(tabel[r]?.[tabel[3]?.indexOf(regio) ?? -1]) * 100)]).toEqual([
      regio,
      post,
      bedrag,
    ]);
  }
  expect(rijen).toHaveLength(30);
});

test('a next month comes beneath it; the same month again is replaced, also by fewer amounts', async () => {
  await schrijfMaand(1);
  await excel.type("'CZ 2024'!G9", '1331724'); // prognose ZIN of Zuid-Limburg: 1.200 more
  await schrijfMaand(2);
  expect(await maanden()).toEqual(['2024-01', '2024-02']);
  await excel.type("'CZ 2024'!G9", ''); // not known any more: #N/B, not 0
  const { plan, stand } = await voorstel(2);
  expect(stand).toMatchObject({ bedragen: 29, vervangt: 30 });
  await schrijfGoed(plan);
  const { rijen } = leesStanden(await lees());
  const prognoses = rijen.filter(({ regio, post }) => regio === 'Zuid-Limburg' && post === 'prognoseZin');
  expect(prognoses.map(({ stand: maand, bedrag }) => [maand, bedrag])).toEqual([
    ['2024-01', 1_330_524_000_00],
  ]);
  expect(rijen).toHaveLength(59);
  expect(
    excel
      .values('Standen!A61:G61')
      .flat()
      .filter((waarde) => waarde !== '' && waarde !== null),
  ).toEqual([]);
});

test('undoing February leaves January to the byte', async () => {
  await schrijfMaand(1);
  const voor = await afdruk();
  await excel.type("'CZ 2024'!G9", '1331724');
  const ongedaan = await schrijfMaand(2);
  expect(await maakOngedaan(ongedaan)).toEqual({ gelukt: true });
  await excel.type("'CZ 2024'!G9", '1330524');
  expect(verschil(voor, await afdruk())).toEqual([]);
});

test('the same table a second time changes nothing, and says so', async () => {
  await schrijfMaand(1);
  const { plan, stand } = await voorstel(1);
  expect(stand).toEqual({ bedragen: 30, vervangt: 30 });
  expect(plan.bladen.map(({ blad }) => blad.naam)).toEqual(['Contracteerruimte']);
});

test('a sheet Standen that is the user’s own stays as it is; ours gets a name of its own', async () => {
  excel.open(maakWerkmap({ 'CZ 2024': werkblad, Standen: [['voetbal', 3, 0]] }));
  await schrijfMaand(1);
  expect(await bladnamen()).toEqual(['CZ 2024', 'Standen', 'Contracteerruimte', 'Standen 2']);
  expect(excel.values('Standen!A1:C1')).toEqual([['voetbal', 3, 0]]);
  await schrijfMaand(2);
  expect(await bladnamen()).toHaveLength(4);
  expect(await maanden()).toEqual(['2024-01', '2024-02']);
});

test('the sheet Standen is no source for the next table', async () => {
  await schrijfMaand(1);
  const beeld = await lees();
  const overslaan = eigenBladen(beeld);
  expect(herken(beeld, vraagCz, overslaan).map(({ blad }) => blad)).toEqual(['CZ 2024']);
  expect(herkenLijsten(beeld, vraagCz, { overslaan })).toEqual([]);
});

test('another uitvoerder in the same workbook keeps its own stand of the month', async () => {
  await schrijfMaand(1);
  const beeld = await lees();
  const leeg = { titel: 'Proef', bladen: [] };
  const vgz = { uitvoerder: 'VGZ', jaar: 2024, peilmaand: 1, regios: [{ regio: 'Nijmegen', bedragen: {} }] };
  const stand = tabelstandvoorstel(beeld, leeg, {
    ...vgz,
    regios: [{ regio: 'Nijmegen', bedragen: { ruimteZin: cent(100) } }],
  });
  expect(stand).toMatchObject({ bedragen: 1, vervangt: 0 });
  await schrijfGoed(metVerwachting(metTabelstand(leeg, stand), beeld));
  const na = await lees();
  expect(leesStanden(na).rijen).toHaveLength(31);
  expect(eerdereTabellen(na, { ...vgz, peilmaand: 2 }).map(({ regio }) => regio)).toEqual(['Nijmegen']);
  // Nothing known of it any more: its row goes, those of CZ stay.
  expect(tabelstandvoorstel(na, leeg, vgz)).toMatchObject({ bedragen: 0, vervangt: 1 });
});

describe('the table is written all the same, with a sentence, when the stand can’t be', () => {
  const zonderStand = async (zin: string) => {
    const { plan, stand } = await voorstel(2);
    expect(stand.zin).toContain(zin);
    expect(plan.bladen.map(({ blad }) => blad.naam)).toEqual(['Contracteerruimte']);
    await schrijfGoed(plan);
    expect(await maanden()).toEqual(zin.includes('kolommen') ? [] : ['2024-01']);
  };
  const verander = (naam: string, doe: (blad: Excel.Worksheet) => void) =>
    Excel.run(async (context) => {
      doe(context.workbook.worksheets.getItem(naam));
      await context.sync();
    });
  beforeEach(() => schrijfMaand(1));

  test('a protected sheet', async () => {
    await verander('Standen', (blad) => blad.protection.protect());
    await zonderStand('Het blad Standen is beveiligd.');
  });

  test('other headings', async () => {
    await verander('Standen', (blad) => {
      blad.getRange('F1').values = [['Euro']];
    });
    await zonderStand('heeft andere kolommen');
  });

  test('something of the user beneath it', async () => {
    await verander('Standen', (blad) => {
      blad.getRange('A32').values = [['mijn notitie']];
    });
    await zonderStand('Onder de tabel op blad Standen staat iets in rij 32.');
    expect(excel.values('Standen!A32')).toEqual([['mijn notitie']]);
  });

  test('an Excel that can’t make tables larger', async () => {
    jest
      .spyOn(Office.context.requirements, 'isSetSupported')
      .mockImplementation((_naam, versie) => Number(String(versie).split('.')[1]) < 13);
    await zonderStand('Deze versie van Excel kan een tabel niet laten groeien.');
    jest.restoreAllMocks();
  });

  test('a table of standen that was moved to the sheet that is written', async () => {
    const beeld = await lees();
    const vraag = vraagUit(beeld, 2);
    const { plan, bedragen } = contracteerruimtevoorstel(beeld, vraag);
    const standen = beeld.bladen.find(({ naam }) => naam === 'Standen');
    const opStanden = {
      ...plan,
      bladen: [
        { blad: { soort: 'bestaand' as const, id: standen?.id ?? '', naam: 'Standen' }, wijzigingen: [] },
      ],
    };
    const stand = tabelstandvoorstel(beeld, opStanden, { ...vraag, regios: bedragen });
    expect(stand.zin).toBe(
      'Tabel WLZ_Standen staat op blad Standen, dat WLZ zelf beschrijft. Verplaats haar naar een eigen blad.',
    );
  });
});
