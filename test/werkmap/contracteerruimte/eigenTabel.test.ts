// Filling a table of the user's own where it stands: right, live, nothing overwritten unasked, and back again.
import { startExcel } from '../../gereedschap/excel';
import type { ExcelForTests } from '../../gereedschap/excel';
import { herken } from '../../../src/werkmap/herkennen/herken';
import type { Bron } from '../../../src/werkmap/herkennen/bron';
import { eigenTabelplan } from '../../../src/werkmap/plan/contracteerruimte/eigentabelplan';
import type { Eigentabelvoorstel } from '../../../src/werkmap/plan/contracteerruimte/eigentabelplan';
import { leesTabeluitleg, plekIn } from '../../../src/werkmap/plan/contracteerruimte/uitleg';
import type { Tabelvraag } from '../../../src/werkmap/plan/contracteerruimte/vraag';
import { eigenCellen } from '../../../src/werkmap/plan/toestemming';
import { bladplanVan } from '../../../src/werkmap/plan/wijzigingsplan';
import { maakOngedaan } from '../../../src/werkmap/schrijven/ongedaan';
import { leesUitkomst } from '../../../src/werkmap/uitkomst';
import { afdruk, lees, schrijfGoed, verschil } from '../excel';
import { gepubliceerd, vraagCz, werkblad } from '../czJanuari';
import { maakWerkmap } from '../werkmap';

jest.setTimeout(60_000);

const LABELS = gepubliceerd.slice(1).map(([label]) => String(label));
const REGIOS = [...vraagCz.regios].reverse();
/** The published amounts (× € 1.000) of a row, in the order of REGIOS. */
const amounts = (rij: number) =>
  REGIOS.map((regio) => gepubliceerd[rij + 1]?.[gepubliceerd[0]?.indexOf(regio) ?? -1]);

/** Own order, own row of remarks in between, no saldo filled in, in thousands, with a Totaal. */
const naast = [
  ['Ons eigen overzicht 2024 (× € 1.000)'],
  [],
  ['', ...REGIOS, 'Totaal'],
  [LABELS[4] ?? ''],
  [LABELS[5] ?? ''],
  ['opmerking', 'van mij'],
  [LABELS[0] ?? ''],
  [LABELS[1] ?? ''],
  [LABELS[2] ?? ''],
  [LABELS[3] ?? ''],
  [LABELS[6] ?? ''],
  [LABELS[7] ?? ''],
];

/** Regio's down, in euros, without Totaal and without the row 'incl. overhevelingen'. */
const onder = [
  ['Ruimte per regio, bedragen in euro’s'],
  ['Regio', ...[0, 1, 2, 4, 5, 6, 7].map((i) => LABELS[i] ?? '')],
  ...REGIOS.map((regio) => [regio]),
];

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel({
    werkmap: maakWerkmap({ 'CZ 2024': werkblad, Naast: naast, Onder: onder, Zonder: onder.slice(0, 4) }),
  });
});
afterAll(() => excel.dispose());

async function blok(blad: string): Promise<Bron> {
  const bron = herken(await lees(), vraagCz).find((kandidaat) => kandidaat.blad === blad);
  if (!bron) throw new Error(`geen tabel op ${blad}`);
  return bron;
}

async function voorstel(blad: string, anders: Partial<Tabelvraag> = {}): Promise<Eigentabelvoorstel> {
  const vraag: Tabelvraag = {
    bron: await blok('CZ 2024'),
    uitvoerder: 'CZ',
    jaar: 2024,
    peilmaand: 1,
    regios: vraagCz.regios,
    weergave: 'k€',
    ...anders,
  };
  return eigenTabelplan(await lees(), vraag, await blok(blad));
}

async function goed(blad: string, anders: Partial<Tabelvraag> = {}) {
  const uitkomst = await voorstel(blad, anders);
  if (!uitkomst.gelukt) throw new Error(uitkomst.zin);
  return uitkomst;
}

const zet = (adres: string, inhoud: unknown) => {
  const [blad = '', cel = ''] = adres.split('!');
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(blad).getRange(cel).formulas = [[inhoud]];
    await context.sync();
  });
};

describe('regio’s across, in thousands, in the user’s own order', () => {
  let voor: string[];
  let ongedaan: Awaited<ReturnType<typeof schrijfGoed>>;
  beforeAll(async () => {
    voor = await afdruk();
    const { plan } = await goed('Naast');
    expect(eigenCellen(await lees(), plan)).toEqual([]);
    ongedaan = await schrijfGoed(plan);
  });

  test('the published amounts stand where they belong, in thousands', () => {
    expect(excel.values('Naast!B4:G4')[0]).toEqual(amounts(4));
    expect(excel.values('Naast!B7:G7')[0]).toEqual(amounts(0));
    expect(excel.values('Naast!B9:G9')[0]).toEqual([0, 0, 0, 0, 0, 0]);
    // Sums of published thousands; the slide shows 754.111 for Zuid-Hollandse eilanden, rounded from euros.
    const ruimte = amounts(0).map((bedrag, i) => Number(bedrag) + Number(amounts(1)[i]));
    expect(excel.values('Naast!B10:G10')[0]).toEqual(ruimte);
    expect(excel.values('Naast!B12')).toEqual([[-52494]]);
    // By hand: the published cells of row 1, 2, 5 and 6 added up over the regio's.
    expect(excel.values('Naast!H12')).toEqual([[6608129 + 955406 - 6425127 - 904013]]);
  });

  test('other cells and all formats are as they were', async () => {
    expect(excel.values('Naast!A6:B6')).toEqual([['opmerking', 'van mij']]);
    const notaties = (await lees()).bladen.find(({ naam }) => naam === 'Naast')?.bereik?.notaties;
    expect(new Set(notaties?.flat())).toEqual(new Set(['General']));
  });

  test('an input changes and the table follows; blank shows #N/A', async () => {
    await excel.type("'CZ 2024'!G5", '1273683.5');
    expect(excel.values('Naast!B7')).toEqual([[1273683.5]]);
    expect(excel.values('Naast!B12')).toEqual([[-52492.5]]);
    await excel.type("'CZ 2024'!G5", '');
    expect(excel.values('Naast!B12')).toEqual([['#N/A']]);
    expect(excel.values('Naast!H12')).toEqual([['#N/A']]);
    await excel.type("'CZ 2024'!G5", '1273682');
    expect(excel.values('Naast!B12')).toEqual([[-52494]]);
  });

  test('the outcome is read from it, in euros', async () => {
    const uitkomst = leesUitkomst(await lees(), vraagCz);
    expect(uitkomst?.blad).toBe('Naast');
    expect(uitkomst?.weergave).toBe('k€');
    expect(uitkomst?.regios[0]).toMatchObject({ regio: 'Zuid-Limburg', overschot: -5249400000 });
    expect(uitkomst?.totaal).toBe((6608129 + 955406 - 6425127 - 904013) * 100_000);
  });

  test('the explanation knows every cell', async () => {
    const { administratie } = bladplanVan((await goed('Naast')).plan);
    const uitleg = leesTabeluitleg(JSON.parse(JSON.stringify(administratie?.uitleg)));
    expect(uitleg?.eenheid).toBe(1000);
    expect(uitleg && plekIn(uitleg, { rij: 11, kolom: 1 })).toEqual({
      rij: 'overschot',
      kolom: 'Zuid-Limburg',
    });
    expect(uitleg && plekIn(uitleg, { rij: 5, kolom: 1 })).toBeUndefined();
  });

  test('written again nothing changes', async () => {
    const { plan } = await goed('Naast');
    const na = await afdruk();
    await schrijfGoed(plan);
    expect(verschil(na, await afdruk())).toEqual([]);
  });

  test('undone, the workbook is as it was', async () => {
    const opnieuw = await maakOngedaan(ongedaan);
    expect(opnieuw).toEqual({ gelukt: true });
    expect(verschil(voor, await afdruk())).toEqual([]);
  });
});

describe('regio’s down, in euros, without Totaal and without a row in between', () => {
  test('the row that is missing is replaced by its own terms', async () => {
    const voor = await afdruk();
    const { plan, opmerkingen } = await goed('Onder');
    expect(opmerkingen).toEqual([]);
    const ongedaan = await schrijfGoed(plan);
    expect(excel.values('Onder!H3:H8').flat()).toEqual(
      amounts(0).map(
        (ruimte, i) =>
          1000 * (Number(ruimte) + Number(amounts(1)[i]) - Number(amounts(4)[i]) - Number(amounts(5)[i])),
      ),
    );
    expect(leesUitkomst(await lees(), vraagCz)).toMatchObject({ blad: 'Onder', totaal: null, weergave: '€' });
    expect(await maakOngedaan(ongedaan)).toEqual({ gelukt: true });
    expect(verschil(voor, await afdruk())).toEqual([]);
  });
});

describe('what stands there already', () => {
  afterEach(async () => {
    for (const adres of ['Naast!B12', 'Naast!B7', 'Naast!C7', 'Naast!B9']) await zet(adres, '');
  });

  test('an equal amount and an own formula with the same outcome stay; a different amount needs a yes', async () => {
    await zet('Naast!B12', '=-52494'); // the user's own formula
    await zet('Naast!B7', 1273682); // equal
    await zet('Naast!C7', 1); // differs
    const { plan, opmerkingen } = await goed('Naast');
    const eigen = eigenCellen(await lees(), plan);
    expect(eigen).toHaveLength(1);
    expect(eigen[0]).toMatchObject({ cel: { blad: 'Naast', rij: 6, kolom: 2 }, oud: 1 });
    expect(opmerkingen[0]).toBe(
      'Eén cel heeft al het juiste bedrag als getal en blijft staan; zij volgt de bron niet.',
    );
    const cellen = bladplanVan(plan).wijzigingen[0];
    if (cellen?.soort !== 'cellen') throw new Error('geen cellen');
    expect(cellen.inhoud[11 - cellen.gebied.rij]?.[0]).toBeNull();
    expect(cellen.inhoud[6 - cellen.gebied.rij]?.[0]).toBeNull();
  });

  test('a table with its own amounts gets its computed rows only', async () => {
    const bron = await blok('CZ 2024');
    const uitkomst = eigenTabelplan(
      await lees(),
      { bron, uitvoerder: 'CZ', jaar: 2024, peilmaand: 1, regios: vraagCz.regios, weergave: 'k€' },
      bron,
    );
    if (!uitkomst.gelukt) throw new Error(uitkomst.zin);
    const eigen = eigenCellen(await lees(), uitkomst.plan).map(({ cel }) => `${cel.rij} ${cel.kolom}`);
    // Sums that are not what was published, because each published cell was rounded on its own.
    const tabel = gepubliceerd.slice(1).map((rij) => rij.slice(1, 7).map(Number));
    const [zin = [], pgb = [], , , pZin = [], pPgb = []] = tabel;
    const ruimte = zin.map((bedrag, k) => bedrag + (pgb[k] ?? 0));
    const realisatie = pZin.map((bedrag, k) => bedrag + (pPgb[k] ?? 0));
    const goede = [
      zin,
      pgb,
      [],
      ruimte,
      pZin,
      pPgb,
      realisatie,
      ruimte.map((r, k) => r - (realisatie[k] ?? 0)),
    ];
    const anders = goede.flatMap((rij, r) => {
      const metTotaal = [...rij, rij.reduce((som, bedrag) => som + bedrag, 0)];
      const kolommen = rij.length ? metTotaal : [];
      return kolommen.flatMap((bedrag, k) =>
        bedrag === Number(gepubliceerd[r + 1]?.[k + 1]) ? [] : [`${r + 4} ${k + 1}`],
      );
    });
    expect(anders.length).toBeGreaterThan(5);
    expect(eigen.sort()).toEqual(anders.sort());
    const { administratie } = bladplanVan(uitkomst.plan);
    expect(leesTabeluitleg(administratie?.uitleg)?.invoer.ruimteZin).toEqual({ soort: 'eigen' });
  });
});

describe('refused with a sentence', () => {
  test('a regio that has no place', async () => {
    expect(await voorstel('Zonder')).toEqual({
      gelukt: false,
      zin:
        'De tabel op blad Zonder heeft geen plaats voor Haaglanden, Zuid-Hollandse eilanden, Zeeland en ' +
        'West-Brabant. Kies dan ‘op een nieuw blad’.',
    });
  });

  test('a regio that was not chosen', async () => {
    const regios = vraagCz.regios.slice(1);
    expect(await voorstel('Naast', { regios })).toEqual({
      gelukt: false,
      zin: 'De tabel op blad Naast heeft ook Haaglanden. Kies die regio’s erbij, anders klopt het totaal niet meer.',
    });
  });

  test('no row for the overschot', async () => {
    await zet('Naast!A12', 'iets anders');
    const uitkomst = await voorstel('Naast');
    await zet('Naast!A12', LABELS[7]);
    expect(uitkomst).toEqual({
      gelukt: false,
      zin: 'De tabel op blad Naast mist de rij verwacht overschot. Kies dan ‘op een nieuw blad’.',
    });
  });

  test('cells that are merged', async () => {
    const voeg = (aan: boolean) =>
      Excel.run(async (context) => {
        const bereik = context.workbook.worksheets.getItem('Naast').getRange('C8:D8');
        if (aan) bereik.merge(false);
        else bereik.unmerge();
        await context.sync();
      });
    await voeg(true);
    const uitkomst = await voorstel('Naast');
    await voeg(false);
    expect(uitkomst).toMatchObject({ gelukt: false });
    expect(!uitkomst.gelukt && uitkomst.zin).toContain(
      'Cel D8 op blad Naast is deel van samengevoegde cellen.',
    );
  });

  test('a source that is made of the table itself, also in several steps', async () => {
    await zet('CZ 2024!J1', '=Naast!B12*2');
    await zet('CZ 2024!G5', '=SUM(J1:J2)');
    const uitkomst = await voorstel('Naast');
    await zet('CZ 2024!G5', 1273682);
    await zet('CZ 2024!J1', '');
    expect(uitkomst).toEqual({
      gelukt: false,
      zin:
        'Cel B12 van de tabel op blad Naast is zelf (deel van) een bron: zij zou naar zichzelf verwijzen. ' +
        'Kies een andere bron of kies ‘op een nieuw blad’.',
    });
    expect((await voorstel('Naast')).gelukt).toBe(true);
  });

  test('cells that would refer to themselves', async () => {
    const bron = await blok('CZ 2024');
    const rij = bron.rijen.ruimteZin;
    const zin = { blad: 'Naast', rij: 11, kolom: 1 };
    const cellen = {
      ...rij?.cellen,
      'Zuid-Limburg': { cel: zin, stand: 'leeg' as const, bedrag: null, tekst: '' },
    };
    const kring = { ...bron, rijen: { ...bron.rijen, ...(rij && { ruimteZin: { ...rij, cellen } }) } };
    const uitkomst = await voorstel('Naast', { bron: kring });
    expect(uitkomst).toMatchObject({ gelukt: false });
    expect(!uitkomst.gelukt && uitkomst.zin).toContain(
      'Cel B12 van de tabel op blad Naast is zelf (deel van) een bron',
    );
  });
});
