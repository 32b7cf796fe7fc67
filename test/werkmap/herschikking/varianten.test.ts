// Other workbooks: an Excel table in thousands, other regimes, a regime of one's own, Meerzorg, many rows.
import { metadata } from '../../../src/functions/metadata.cjs';
import { bereken } from '../../../src/werkmap/herschikking/bereken';
import { leesGegevens } from '../../../src/werkmap/herschikking/gegevens';
import { herschikplan } from '../../../src/werkmap/herschikking/plan';
import type { Herschikvraag } from '../../../src/werkmap/herschikking/vraag';
import { eigenCellen } from '../../../src/werkmap/plan/toestemming';
import { maakOngedaan } from '../../../src/werkmap/schrijven/ongedaan';
import type { Ongedaan } from '../../../src/werkmap/schrijven/ongedaan';
import { startExcel, type ExcelForTests } from '../../gereedschap/excel';
import { lees, schrijfGoed } from '../excel';
import { maakWerkmap } from '../werkmap';
import type { Inhoud } from '../maakBeeld';
import { kader, vraagVoor } from './verzonnen';

jest.setTimeout(120_000);

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel({ werkmap: maakWerkmap({ Leeg: [['Verzonnen']] }), metadata: metadata() });
  await import('../../../src/functions/functions');
});
afterAll(() => excel.dispose());

/** Puts a worksheet in the workbook, takes all others away, and makes an Excel table of its cells when asked. */
async function zetBlad(
  naam: string,
  inhoud: Inhoud,
  tabellen: Readonly<Record<string, string>> = {},
): Promise<void> {
  const breedte = Math.max(...inhoud.map((rij) => rij.length));
  await Excel.run(async (context) => {
    const bladen = context.workbook.worksheets.load('items/name');
    await context.sync();
    const blad = context.workbook.worksheets.add(`${naam} `);
    for (const oud of bladen.items) oud.delete();
    await context.sync();
    blad.name = naam;
    blad.getRangeByIndexes(0, 0, inhoud.length, breedte).values = inhoud.map((rij) => [
      ...rij,
      ...Array<string>(breedte - rij.length).fill(''),
    ]);
    for (const [tabel, adres] of Object.entries(tabellen))
      blad.tables.add(blad.getRange(adres), true).name = tabel;
    for (const sleutel of ['WLZ.geschreven', 'WLZ.koppeling']) {
      context.workbook.settings.getItemOrNullObject(sleutel).delete();
    }
    await context.sync();
  });
  await excel.engine.settle();
}

const ALLEEN = { overhevelingen: false, brieven: false };

async function herschik(vraag: Herschikvraag, regios = ['Zeeland']) {
  const beeld = await lees();
  const gegevens = leesGegevens(beeld, vraag, { ...kader, regios });
  const berekening = bereken(vraag, gegevens);
  const plan = herschikplan(beeld, vraag, gegevens, ALLEEN);
  return { berekening, plan, gegevens };
}

async function schrijf(vraag: Herschikvraag, regios?: string[]) {
  const { berekening, plan } = await herschik(vraag, regios);
  if (!plan.gelukt) throw new Error(plan.zin);
  const ongedaan = await schrijfGoed(plan.plan);
  await excel.engine.settle();
  return { berekening, ongedaan };
}

/** The cells below one of the headers that WLZ.HERSCHIK wrote. */
function onder(kop: string, rijen: number): unknown[] {
  const blad = excel.values('Herschikking!A1:Z40');
  const rij = blad.findIndex((cellen) => cellen.includes('Afspraak oud'));
  const kolom = blad[rij]?.indexOf(kop) ?? -1;
  return blad.slice(rij + 1, rij + 1 + rijen).map((cellen) => cellen[kolom]);
}

async function terug(ongedaan: Ongedaan): Promise<void> {
  expect(await maakOngedaan(ongedaan)).toEqual({ gelukt: true });
}

const getypt = (bedrag: number, anders: Partial<Herschikvraag> = {}) =>
  vraagVoor({ ruimte: { soort: 'getypt', bedragen: { Zeeland: bedrag } }, ...anders });

/** As in regime-vgz.scenarios.yaml: prognose 1.100 > 1.000; basis 900; over 100 on 150 + 50. In euros. */
const VGZ: Inhoud = [
  ['Regio', 'Aanbieder', 'Leveringsvorm', 'Afspraak', 'Prognose'],
  ['Zeeland', 'Verzonnen A', 'ZZP', 600, 500],
  ['Zeeland', 'Verzonnen B', 'ZZP', 200, 350],
  ['Zeeland', 'Verzonnen C', 'MPT', 200, 250],
];

test('VGZ: whether overproduction is financed is a cell that can be changed', async () => {
  await zetBlad('Lijst', VGZ, { Verzonnen: 'A1:E4' });
  const { ongedaan, berekening } = await schrijf(getypt(100000, { regime: 'VGZ' }));
  expect(onder('Afspraak nieuw', 3)).toEqual([500, 275, 225]);
  expect(berekening.uitkomst?.rijen.map(({ nieuw }) => nieuw)).toEqual([50000, 27500, 22500]);
  expect(excel.values('Herschikking!A3:B3')).toEqual([['Overproductie financieren', true]]);
  expect(excel.values('Herschikking!A7')).toEqual([['Alle rijen van de lijst doen mee: 3.']]);
  await excel.type('Herschikking!B3', 'FALSE');
  await excel.engine.settle();
  expect(onder('Afspraak nieuw', 3)).toEqual([500, 200, 200]);
  await excel.type('Herschikking!B3', 'TRUE');
  await excel.type('Herschikking!C5', '1100');
  await excel.engine.settle();
  expect(onder('Afspraak nieuw', 3)).toEqual([500, 350, 250]);
  await excel.type('Herschikking!C5', '1000');
  await excel.engine.settle();
  await terug(ongedaan);
});

test('an own regime: the formula looks at the table, and what is wrong in it is said with its cell', async () => {
  await zetBlad(
    'Lijst',
    [
      ...VGZ,
      [],
      ['Laag', 'Grens', 'Verdeling', 'Leveringsvormen'],
      ['Verzonnen basis', 'afspraak', 'naar rato', ''],
      ['Verzonnen groei', 'prognose', 'op volgorde', 'MPT'],
    ],
    { Verzonnen: 'A1:E4', WLZ_Regime: 'A6:D8' },
  );
  const { ongedaan, berekening } = await schrijf(getypt(100000, { regime: 'eigen' }));
  // basis 500 + 200 + 200; of the 100 that are left MPT gets its 50, ZZP has no layer
  expect(berekening.uitkomst?.rijen.map(({ nieuw }) => nieuw)).toEqual([50000, 20000, 25000]);
  const formules = (await lees()).bladen.find(({ naam }) => naam === 'Herschikking')?.bereik?.formules.flat();
  const formule = String(formules?.find((f) => String(f).includes('HERSCHIK')));
  expect(formule).toContain('WLZ_Regime[#All]');
  await excel.type('Lijst!B8', 'onzin');
  await excel.engine.settle();
  const { plan, berekening: fout } = await herschik(getypt(100000, { regime: 'eigen' }));
  expect(fout.problemen[0]).toMatchObject({
    ernst: 'fout',
    zin: 'Tabel WLZ_Regime, rij 3, kolom Grens: "onzin" is niet mogelijk. Kies uit "garantie", "afspraak", "afspraak en groei" of "prognose".',
    cel: { blad: 'Lijst', rij: 7, kolom: 0 },
  });
  expect(plan.gelukt).toBe(false);
  await excel.type('Lijst!B8', 'prognose');
  await excel.engine.settle();
  await terug(ongedaan);
});

test('without the table an own regime says what to do', async () => {
  await zetBlad('Lijst', VGZ);
  const { berekening } = await herschik(getypt(100000, { regime: 'eigen' }));
  expect(berekening.problemen[0]?.zin).toBe(
    'De werkmap heeft geen tabel WLZ_Regime. Stel uw regime samen, of kies een ander regime.',
  );
});

test('ZZ on a list in thousands with comfortbrief and growth; Meerzorg apart', async () => {
  await zetBlad('Lijst', [
    ['Verzonnen lijst, bedragen × € 1.000'],
    ['Regio', 'Aanbieder', 'Leveringsvorm', 'Afspraak', 'Prognose', 'Comfortbrief', 'Gehonoreerde groei'],
    ['Zeeland', 'Verzonnen A', 'ZZP', 100, 130, 90, 10],
    ['Zeeland', 'Verzonnen B', 'MPT', 50, 60, '', ''],
    ['Zeeland', 'Verzonnen C', 'Meerzorg', 8, 9, '', ''],
  ]);
  const watAls = { aanpassing: {}, overhevelingen: [], meerzorg: { Zeeland: 1_000_000 } };
  const { ongedaan, berekening } = await schrijf(getypt(15_600_000, { regime: 'ZZ', watAls }));
  // Ruimte 156.000, of which 10.000 Meerzorg: 146.000. A 90.000 and B 90% of 50.000 = 45.000 are certain; 11.000 is left
  // for A min(130, 110) − 90 = 20 and B 50 − 45 = 5: 8.800 and 2.200. Meerzorg: 9.000 of 10.000.
  expect(onder('Afspraak nieuw', 3)).toEqual([98800, 47200, 9000]);
  expect(berekening.uitkomst?.rijen.map(({ nieuw }) => nieuw)).toEqual([9880000, 4720000, 900000]);
  expect(excel.values('Herschikking!L4:M5')).toEqual([
    ['Regio', 'Waarvan Meerzorg'],
    ['Zeeland', 10000],
  ]);
  await excel.type('Herschikking!M5', '8000');
  await excel.engine.settle();
  expect(onder('Afspraak nieuw', 3)).toEqual([100400, 47600, 8000]);
  await excel.type('Herschikking!M5', '10000');
  await excel.engine.settle();
  await terug(ongedaan);
});

test('an amount that is text, a row without prognose: no plan, and the sentence names the cell', async () => {
  await zetBlad('Lijst', [...VGZ, ['Zeeland', 'Verzonnen D', 'MPT', '€ 1.400,00', 100]]);
  const tekst = await herschik(getypt(100000));
  expect(tekst.plan).toEqual({
    gelukt: false,
    zin: 'In D5 op blad Lijst (productieafspraak van Verzonnen D) staat “€ 1.400,00” als tekst. Maak er een getal van; formules rekenen niet met tekst.',
  });
  await zetBlad('Lijst', [...VGZ, ['Zeeland', 'Verzonnen D', 'MPT', 1400, '']]);
  const leeg = await herschik(getypt(100000));
  expect(leeg.plan).toMatchObject({ gelukt: false });
  expect(leeg.berekening.problemen.find(({ ernst }) => ernst === 'fout')?.cel).toEqual({
    blad: 'Lijst',
    rij: 4,
    kolom: 4,
  });
  const alsNul = await schrijf(getypt(100000, { leegIsNul: true }));
  expect(onder('Afspraak nieuw', 4)).toEqual(
    alsNul.berekening.uitkomst?.rijen.map(({ nieuw }) => nieuw / 100),
  );
  await terug(alsNul.ongedaan);
});

test('another regime over the same sheet asks no yes for what WLZ.HERSCHIK had filled', async () => {
  await zetBlad('Lijst', VGZ);
  const { ongedaan } = await schrijf(getypt(100000, { regime: 'CZ' }));
  const { plan } = await herschik(getypt(100000, { regime: 'ZZ' }));
  expect(plan.gelukt && eigenCellen(await lees(), plan.plan)).toEqual([]);
  const zz = await schrijf(getypt(100000, { regime: 'ZZ' }));
  expect(onder('Afspraak nieuw', 3)).toEqual(zz.berekening.uitkomst?.rijen.map(({ nieuw }) => nieuw / 100));
  await terug(zz.ongedaan);
  // CZ: basis 900; over 100 on 150 + 50
  expect(onder('Afspraak nieuw', 3)).toEqual([500, 275, 225]);
  await terug(ongedaan);
});
