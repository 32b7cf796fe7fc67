// The table with prognose ZIN summed per regio from a list: right, live, and nothing lost in silence.
import { startExcel } from '../../gereedschap/excel';
import type { ExcelForTests } from '../../gereedschap/excel';
import { bladplanVan } from '../../../src/werkmap/plan/wijzigingsplan';
import { leesTabeluitleg } from '../../../src/werkmap/plan/contracteerruimte/uitleg';
import { maakOngedaan } from '../../../src/werkmap/schrijven/ongedaan';
import { aantalSyncs, afdruk, lees, schrijfGoed, verschil } from '../excel';
import { werkblad } from '../czJanuari';
import { maakWerkmap } from '../werkmap';
import { eersteLijst, gemengdPlan, PROGNOSES, verzonnenLijst } from './verzonnenLijst';

jest.setTimeout(60_000);

let excel: ExcelForTests;
const LIJST = 'Verzonnen lijst';

beforeAll(async () => {
  excel = await startExcel({ werkmap: maakWerkmap({ 'CZ 2024': werkblad, [LIJST]: verzonnenLijst }) });
});
afterAll(() => excel.dispose());

const prognoses = () => excel.values('Contracteerruimte!B9:G9')[0];
/** Label, difference and sentence of the control line. */
const controle = () => excel.values('Contracteerruimte!A13:C13')[0];
/** Puts a value in a cell of the list and takes it back after the work. */
async function met(adres: string, tekst: string, werk: () => void): Promise<void> {
  const [[vorige]] = excel.values(`'${LIJST}'!${adres}`) as [[unknown]];
  await excel.type(`'${LIJST}'!${adres}`, tekst);
  try {
    werk();
  } finally {
    await excel.type(`'${LIJST}'!${adres}`, String(vorige));
  }
}

describe('a plain list', () => {
  beforeAll(async () => {
    await schrijfGoed(await gemengdPlan());
  });

  test('every spelling of a regio counts, once', () => {
    expect(prognoses()).toEqual(PROGNOSES);
    expect(excel.values('Contracteerruimte!H9')).toEqual([[8830.75]]);
    // Row 5 of the published table is not used: 1.421.241.000 − (7.000,75 + 207.665.000).
    expect(excel.values('Contracteerruimte!B12')).toEqual([[1213568999.25]]);
  });

  test('the control closes, and shows so', async () => {
    expect(controle()).toEqual([
      'Controle prognose ZIN: lijst op blad Verzonnen lijst min de regio’s',
      0,
      '',
    ]);
    const tekst = await Excel.run(async (context) => {
      const cel = context.workbook.worksheets.getItem('Contracteerruimte').getRange('B13').load('text');
      await context.sync();
      return cel.text;
    });
    expect(tekst).toEqual([['Sluit']]);
  });

  test('an amount changes and the table follows', () =>
    met('F9', '301.5', () => {
      expect(prognoses()?.[2]).toBe(301.5);
      expect(controle()?.slice(1)).toEqual([0, '']);
    }));

  test('text in an amount is #N/A for its regio, never a silent 0', () =>
    met('F4', 'n.n.b.', () => {
      expect(prognoses()?.slice(0, 2)).toEqual(['#N/A', 30]);
      expect(excel.values('Contracteerruimte!B12')).toEqual([['#N/A']]);
      expect(controle()?.slice(1)).toEqual([
        '#N/A',
        '1 keer tekst in plaats van een bedrag in de lijst. Maak er getallen van.',
      ]);
    }));

  test('a blank amount does not count and is named; a regio without any amount is #N/A', async () => {
    await met('F4', '', () => {
      expect(prognoses()?.[0]).toBe(6000.5);
      expect(controle()?.slice(1)).toEqual([0, '1 keer geen bedrag in de lijst: dat telt niet mee.']);
    });
    await met('F9', '', () => {
      expect(prognoses()?.[2]).toBe('#N/A');
      expect(controle()?.slice(1)).toEqual(['#N/A', 'Niet te bepalen: een regio heeft geen bedrag.']);
    });
  });

  test('an amount of an unknown regio is left over, with a sentence', () =>
    met('A9', 'Friesland', () => {
      expect(controle()?.[1]).toBe('#N/A');
      expect(prognoses()?.[2]).toBe('#N/A');
    }));

  test('a row added right below the list counts; under an unknown name it is left over', async () => {
    await excel.type(`'${LIJST}'!F13`, '7.5');
    expect(controle()?.slice(1)).toEqual([
      7.5,
      'Dit bedrag hoort bij geen regio van CZ. Controleer de regio’s in de lijst.',
    ]);
    await excel.type(`'${LIJST}'!A13`, 'Zeeland');
    expect(prognoses()?.[2]).toBe(307.5);
    expect(controle()?.slice(1)).toEqual([0, '']);
    await excel.type(`'${LIJST}'!A13`, '');
    await excel.type(`'${LIJST}'!F13`, '');
  });

  test('the note names both sources, and the explanation their cells', async () => {
    const noot = String(excel.values('Contracteerruimte!A16')[0]?.[0]);
    expect(noot).toContain(
      'prognose ZIN uit blad Verzonnen lijst, kolom Prognose 2024 opgeteld per regio (euro’s)',
    );
    expect(noot).toContain('uit blad CZ 2024, A4:H12 (× € 1.000)');
    const { administratie } = bladplanVan(await gemengdPlan());
    const uitleg = leesTabeluitleg(JSON.parse(JSON.stringify(administratie?.uitleg)));
    expect(uitleg?.invoer.prognoseZin).toMatchObject({
      soort: 'lijst',
      bedragen: 'F4:F12',
      regios: 'A4:A12',
    });
    expect(uitleg?.invoer.ruimteZin).toMatchObject({ soort: 'blok', blad: 'CZ 2024', eenheid: 1000 });
    expect(uitleg?.kolommen.Totaal).toBe(7);
  });

  test('fewer regio’s: the amounts of the others are known, so the control still closes', async () => {
    await schrijfGoed(await gemengdPlan({ regios: ['Zeeland', 'Zuid-Limburg'] }));
    expect(excel.values('Contracteerruimte!B9:D9')).toEqual([[300, 600, 900]]);
    expect(controle()?.slice(1)).toEqual([0, '']);
    await schrijfGoed(await gemengdPlan());
  });

  test('reading and writing take four round trips', async () => {
    expect(await aantalSyncs(lees)).toBe(2);
    const plan = await gemengdPlan({ peilmaand: 2 });
    expect(await aantalSyncs(() => schrijfGoed(plan))).toBe(2);
  });

  test('undone, the workbook is as it was', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Contracteerruimte').delete();
      await context.sync();
    });
    const kaal = await afdruk();
    const ongedaan = await schrijfGoed(await gemengdPlan());
    expect(await maakOngedaan(ongedaan)).toEqual({ gelukt: true });
    expect(verschil(kaal, await afdruk())).toEqual([]);
  });
});

describe('an Excel table', () => {
  beforeAll(async () => {
    await Excel.run(async (context) => {
      const tabel = context.workbook.tables.add(`'${LIJST}'!A3:F12`, true);
      tabel.name = 'Aanbieders';
      await context.sync();
    });
    await schrijfGoed(await gemengdPlan());
  });

  test('formulas refer to its columns by name', async () => {
    const beeld = await lees();
    const blad = beeld.bladen.find(({ naam }) => naam === 'Contracteerruimte');
    expect(String(blad?.bereik?.formules[8]?.[3])).toBe(
      '=IF(OR(COUNTIFS(Aanbieders[Regio],"Zeeland",Aanbieders[Prognose 2024],"?*")>0,' +
        'COUNTIFS(Aanbieders[Regio],"Zeeland",Aanbieders[Prognose 2024],">-1E+300")=0),NA(),' +
        'ROUND(SUMIFS(Aanbieders[Prognose 2024],Aanbieders[Regio],"Zeeland"),2))',
    );
    expect(prognoses()).toEqual(PROGNOSES);
  });

  test('a row added to it counts', async () => {
    await Excel.run(async (context) => {
      const rij = ['Zeeland', '06290010', 'Verzonnen Zorg J', 'ZZP', 1, 50.05];
      context.workbook.tables.getItem('Aanbieders').rows.add(undefined, [rij]);
      await context.sync();
    });
    expect(prognoses()?.[2]).toBe(350.05);
    expect(controle()?.slice(1)).toEqual([0, '']);
    expect((await eersteLijst()).tabel).toBe('Aanbieders');
  });
});
