// Writing and undoing, through real office.js: nothing of the user's is lost, whatever happens.
import { startExcel } from '../gereedschap/excel';
import type { ExcelForTests } from '../gereedschap/excel';
import { ADMINISTRATIESLEUTEL, handmatigGewijzigd, onsBlad } from '../../src/werkmap/plan/administratie';
import { eigenCellen } from '../../src/werkmap/plan/toestemming';
import { voorbeeldVan } from '../../src/werkmap/plan/voorbeeld';
import { bladplanVan } from '../../src/werkmap/plan/wijzigingsplan';
import { maakOngedaan } from '../../src/werkmap/schrijven/ongedaan';
import { schrijf } from '../../src/werkmap/schrijven/schrijf';
import { aantalSyncs, afdruk, czPlan, lees, schrijfGoed, verschil } from './excel';
import { werkblad } from './czJanuari';
import { maakWerkmap } from './werkmap';

jest.setTimeout(60_000);

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel({ werkmap: maakWerkmap({ 'CZ 2024': werkblad }) });
});
afterAll(() => excel.dispose());

const bladnamen = async () => (await lees()).bladen.map(({ naam }) => naam);
const zetCel = (adres: string, waarde: unknown) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Contracteerruimte').getRange(adres).values = [[waarde]];
    await context.sync();
  });

test('reading takes two round trips, and so does writing the table', async () => {
  expect(await aantalSyncs(lees)).toBe(2);
  const plan = await czPlan();
  let ongedaan: Awaited<ReturnType<typeof schrijfGoed>> | undefined;
  expect(await aantalSyncs(async () => (ongedaan = await schrijfGoed(plan)))).toBe(2);
  if (ongedaan) await maakOngedaan(ongedaan);
});

test('undone, the workbook is as it was', async () => {
  const voor = await afdruk();
  const ongedaan = await schrijfGoed(await czPlan());
  expect(await bladnamen()).toEqual(['CZ 2024', 'Contracteerruimte']);
  expect(verschil(voor, await afdruk())).not.toEqual([]);
  expect(await maakOngedaan(ongedaan)).toEqual({ gelukt: true });
  expect(verschil(voor, await afdruk())).toEqual([]);
});

test('undo refuses when the table was changed by hand, or something was added to its sheet', async () => {
  const ongedaan = await schrijfGoed(await czPlan());
  await zetCel('B7', 12345);
  const geweigerd = await maakOngedaan(ongedaan);
  expect(geweigerd).toEqual({
    gelukt: false,
    zin: 'U hebt blad Contracteerruimte daarna zelf gewijzigd. Ongedaan maken zou dat wissen en is daarom niet gedaan.',
  });
  expect(excel.values('Contracteerruimte!B7')).toEqual([[12345]]);
  await zetCel('B7', ongedaan.bladen[0]?.geschreven[0]?.formules[6]?.[1]);
  await zetCel('K30', 'aantekening');
  expect((await maakOngedaan(ongedaan)).gelukt).toBe(false);
  await zetCel('K30', '');
  expect((await maakOngedaan(ongedaan)).gelukt).toBe(true);
  expect(await maakOngedaan(ongedaan)).toEqual({
    gelukt: false,
    zin: 'Het blad Contracteerruimte is er niet meer.',
  });
});

test('a failure at any point of a first write leaves everything as it was', async () => {
  const voor = await afdruk();
  const plan = await czPlan();
  let k = 1;
  for (; k < 500; k += k < 8 ? 1 : 7) {
    excel.host.faults.failWrite(k);
    const uitkomst = await schrijf(plan);
    excel.host.faults.failWrite(0);
    if (uitkomst.gelukt) {
      await maakOngedaan(uitkomst.ongedaan);
      break;
    }
    expect(uitkomst.hersteld).toBe(true);
    expect([k, verschil(voor, await afdruk())]).toEqual([k, []]);
    if (k === 1) expect(uitkomst.zin).toMatch(/Alles is teruggezet zoals het was\.$/);
  }
  expect(k).toBeGreaterThan(20);
  expect(k).toBeLessThan(500);
}, 120_000);

test('a sheet of the user with our name is left alone', async () => {
  await Excel.run(async (context) => {
    const blad = context.workbook.worksheets.add('contracteerruimte');
    blad.getRange('A1').values = [['van mij']];
    await context.sync();
  });
  const plan = await czPlan();
  expect(bladplanVan(plan).blad).toEqual({ soort: 'nieuw', naam: 'Contracteerruimte 2' });
  // Even a plan made before that sheet was there does not touch it.
  const blad = { soort: 'nieuw' as const, naam: 'Contracteerruimte' };
  const oudPlan = { ...plan, bladen: [{ ...bladplanVan(plan), blad }] };
  const uitkomst = await schrijf(oudPlan);
  expect(uitkomst).toMatchObject({ gelukt: false, hersteld: true });
  expect(!uitkomst.gelukt && uitkomst.zin).toContain('Er is al een werkblad met die naam.');
  expect(await bladnamen()).toEqual(['CZ 2024', 'contracteerruimte']);
  expect(excel.values('contracteerruimte!A1')).toEqual([['van mij']]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('contracteerruimte').delete();
    await context.sync();
  });
});

describe('writing again over our own sheet', () => {
  beforeEach(async () => {
    await schrijfGoed(await czPlan());
  });
  afterEach(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Contracteerruimte').delete();
      context.workbook.settings.getItemOrNullObject(ADMINISTRATIESLEUTEL).delete();
      await context.sync();
    });
  });

  test('the same table changes nothing', async () => {
    const voorbeeld = voorbeeldVan(await czPlan(), await lees());
    expect(voorbeeld).toMatchObject({ nieuw: [], gewijzigd: [] });
    expect(voorbeeld.gelijk).toBe(16 * 8);
  });

  test('a new month changes title and note only, needs no yes, and is undone', async () => {
    const voor = await afdruk();
    const plan = await czPlan({ peilmaand: 2 });
    expect(bladplanVan(plan).blad.soort).toBe('bestaand');
    expect(voorbeeldVan(plan, await lees()).gewijzigd.map(({ cel }) => cel.rij)).toEqual([0, 13]);
    expect(eigenCellen(await lees(), plan)).toEqual([]);
    const ongedaan = await schrijfGoed(plan);
    expect(String(excel.values('Contracteerruimte!A1'))).toContain('februari');
    expect(excel.host.charts.list()).toHaveLength(1);
    expect(await maakOngedaan(ongedaan)).toEqual({ gelukt: true });
    expect(verschil(voor, await afdruk())).toEqual([]);
  });

  test('a cell changed by hand is shown old → new and needs a yes', async () => {
    await zetCel('B7', 12345);
    const beeld = await lees();
    const ons = onsBlad(beeld, 'contracteerruimte');
    expect(ons && handmatigGewijzigd(ons.blad, ons.notitie)).toHaveLength(1);
    const eigen = eigenCellen(beeld, await czPlan());
    expect(eigen).toHaveLength(1);
    expect(eigen[0]).toMatchObject({ cel: { rij: 6, kolom: 1 }, oud: 12345 });
    expect(String(eigen[0]?.nieuw)).toContain("ISBLANK('CZ 2024'!B7)");
  });

  test('fewer regio’s: the rest of our table is wiped, notes of the user stay, undo restores formats too', async () => {
    await zetCel('K3', 'mijn notitie');
    const voor = await afdruk();
    const plan = await czPlan({ regios: ['Zeeland', 'Zuid-Limburg'] });
    expect(eigenCellen(await lees(), plan)).toEqual([]);
    const ongedaan = await schrijfGoed(plan);
    expect(excel.values('Contracteerruimte!A4:E4')).toEqual([
      ['× € 1.000', 'Zeeland', 'Zuid-Limburg', 'Totaal', ''],
    ]);
    expect(excel.values('Contracteerruimte!D12')).toEqual([[25591000 - 52494000]]);
    expect(excel.values('Contracteerruimte!K3')).toEqual([['mijn notitie']]);
    expect(await maakOngedaan(ongedaan)).toEqual({ gelukt: true });
    expect(verschil(voor, await afdruk())).toEqual([]);
  });

  test('a failure at any point of writing again leaves everything as it was', async () => {
    const voor = await afdruk();
    const plan = await czPlan({ regios: ['Zeeland', 'Zuid-Limburg'], weergave: '€' });
    let k = 1;
    for (; k < 500; k += k < 4 ? 1 : 11) {
      excel.host.faults.failWrite(k);
      const uitkomst = await schrijf(plan);
      excel.host.faults.failWrite(0);
      if (uitkomst.gelukt) break;
      expect([k, uitkomst.hersteld, verschil(voor, await afdruk())]).toEqual([k, true, []]);
    }
    expect(k).toBeGreaterThan(20);
  }, 120_000);

  test('a protected sheet gets a sentence and nothing is written', async () => {
    const beveilig = (aan: boolean) =>
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem('Contracteerruimte');
        if (aan) protection.protect();
        else protection.unprotect();
        await context.sync();
      });
    const plan = await czPlan({ peilmaand: 3 });
    const ongedaan = { ...(await schrijfGoed(await czPlan())) };
    await beveilig(true);
    expect(await schrijf(plan)).toEqual({
      gelukt: false,
      hersteld: true,
      zin:
        'Er is niets geschreven. Het blad Contracteerruimte is beveiligd. ' +
        'Hef de beveiliging op (tabblad Controleren) en probeer het opnieuw.',
    });
    expect((await maakOngedaan(ongedaan)).gelukt).toBe(false);
    await beveilig(false);
    expect((await schrijf(plan)).gelukt).toBe(true);
  });

  test('renamed by the user it is still ours; deleted it is made anew', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Contracteerruimte').name = 'Ruimte jan';
      await context.sync();
    });
    expect(bladplanVan(await czPlan()).blad).toMatchObject({ soort: 'bestaand', naam: 'Ruimte jan' });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ruimte jan').delete();
      await context.sync();
    });
    const plan = await czPlan();
    expect(bladplanVan(plan).blad).toEqual({ soort: 'nieuw', naam: 'Contracteerruimte' });
    await schrijfGoed(plan);
  });
});
