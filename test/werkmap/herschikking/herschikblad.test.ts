// The sheets of a herschikking in a workbook, through real office.js and the add-in's own functions: what is worked out
// by hand in verzonnen.ts, live, and equal to what the pane shows.
import { metadata } from '../../../src/functions/metadata.cjs';
import { bereken } from '../../../src/werkmap/herschikking/bereken';
import { leesGegevens } from '../../../src/werkmap/herschikking/gegevens';
import { herschikplan } from '../../../src/werkmap/herschikking/plan';
import type { Bladwensen } from '../../../src/werkmap/herschikking/plan';
import { leesHerschikuitleg } from '../../../src/werkmap/herschikking/uitleg';
import type { Herschikvraag } from '../../../src/werkmap/herschikking/vraag';
import { bronnenboek } from '../../../src/werkmap/koppeling/voorstel';
import { handmatigGewijzigd, onsBlad } from '../../../src/werkmap/plan/administratie';
import { eigenCellen } from '../../../src/werkmap/plan/toestemming';
import type { Wijzigingsplan } from '../../../src/werkmap/plan/wijzigingsplan';
import { maakOngedaan } from '../../../src/werkmap/schrijven/ongedaan';
import type { Ongedaan } from '../../../src/werkmap/schrijven/ongedaan';
import { startExcel, type ExcelForTests } from '../../gereedschap/excel';
import { afdruk, lees, schrijfGoed, verschil } from '../excel';
import { maakWerkmap } from '../werkmap';
import { LIJSTBLAD, NIET_VERGOED, NIEUW, RUIMTEBLAD, kader, vraagVoor } from './verzonnen';

jest.setTimeout(60_000);

let excel: ExcelForTests;
beforeAll(async () => {
  const werkmap = maakWerkmap({ Lijst: LIJSTBLAD, Ruimte: RUIMTEBLAD });
  excel = await startExcel({ werkmap, metadata: metadata() });
  await import('../../../src/functions/functions');
});
afterAll(() => excel.dispose());

/** The question with the ruimte of the worksheet Ruimte: live. */
async function metBlok(anders: Partial<Herschikvraag> = {}): Promise<Herschikvraag> {
  const [bron] = bronnenboek(await lees(), kader).bronnen;
  if (!bron) throw new Error('geen bron van de ruimte herkend');
  return vraagVoor({ ruimte: { soort: 'blok', bronId: bron.id }, ...anders });
}

async function maakPlan(vraag: Herschikvraag, wensen?: Bladwensen): Promise<Wijzigingsplan> {
  const beeld = await lees();
  const uitkomst = herschikplan(beeld, vraag, leesGegevens(beeld, vraag, kader), wensen);
  if (!uitkomst.gelukt) throw new Error(uitkomst.zin);
  return uitkomst.plan;
}

async function schrijf(vraag: Herschikvraag, wensen?: Bladwensen): Promise<Ongedaan> {
  const ongedaan = await schrijfGoed(await maakPlan(vraag, wensen));
  await excel.engine.settle();
  return ongedaan;
}

async function terug(ongedaan: Ongedaan): Promise<void> {
  expect(await maakOngedaan(ongedaan)).toEqual({ gelukt: true });
}

const nieuw = () => excel.values('Herschikking!O11:O18').flat();

describe('written beside a list and a table of the ruimte', () => {
  let ongedaan: Ongedaan;
  let voor: string[];
  beforeAll(async () => {
    voor = await afdruk();
    ongedaan = await schrijf(await metBlok());
  });
  afterAll(async () => {
    await terug(ongedaan);
    expect(verschil(voor, await afdruk())).toEqual([]);
  });

  test('every row gets what was worked out by hand, with the reason', () => {
    expect(excel.values('Herschikking!J10:R10')).toEqual([
      [
        'Afspraak oud',
        'Prognose',
        'Afspraak',
        'Overproductie VPT',
        'Overproductie overig',
        'Afspraak nieuw',
        'Mutatie',
        'Niet vergoed',
        'Uitleg',
      ],
    ]);
    expect(nieuw()).toEqual(NIEUW);
    expect(excel.values('Herschikking!Q11:Q18').flat()).toEqual(NIET_VERGOED);
    expect(excel.values('Herschikking!R11')).toEqual([
      ['Onderproductie: de afspraak volgt de prognose, € 100 komt vrij.'],
    ]);
  });

  test('the ruimte per regio: parts, what is distributed, what is left and whether it fits', () => {
    expect(excel.values('Herschikking!A4:J8')).toEqual([
      [
        'Regio',
        'Beschikbaar',
        'Ruimte ZIN',
        'Saldo overhevelingen en reserveringen',
        'Overheveling',
        'Aanpassing',
        'Verdeeld',
        'Rest',
        'Boven de ruimte',
        'Controle',
      ],
      ['Haaglanden', 900, 800, 100, 0, 0, 900, 0, 0, 'Past'],
      ['Zeeland', 1000, 1000, 0, 0, 0, 980, 20, 0, 'Past'],
      ['West-Brabant', 1000, 1000, 0, 0, 0, 1000, 0, 0, 'Past'],
      ['Totaal', 2900, 2800, 100, 0, 0, 2880, 20, 0, 'Past'],
    ]);
    expect(excel.values('Herschikking!A9')).toEqual([['Alle rijen van de lijst doen mee: 8.']]);
  });

  test('the rows refer to the list; a regio that is spelled otherwise is the same regio', () => {
    expect(excel.values('Herschikking!A14:I15')).toEqual([
      ['West-Brabant', '41410004', 'Verzonnen zorg D', 'ZZP', 600, 700, 660, 'ja', 660],
      ['West-Brabant', '41410005', 'Verzonnen zorg E', 'VPT', 200, 250, '', 'nee', 250],
    ]);
  });

  test('the same as the pane calculates', async () => {
    const vraag = await metBlok();
    const { uitkomst } = bereken(vraag, leesGegevens(await lees(), vraag, kader));
    expect(nieuw()).toEqual(uitkomst?.rijen.map((rij) => rij.nieuw / 100));
    expect(excel.values('Herschikking!R11:R18').flat()).toEqual(uitkomst?.rijen.map(({ uitleg }) => uitleg));
    expect(excel.values('Herschikking!G5:I7')).toEqual(
      uitkomst?.regios.map((r) => [r.verdeeld / 100, r.rest / 100, r.overschrijding / 100]),
    );
  });

  test('one call, without # or @, and the area it fills is not in the plan', async () => {
    const plan = await maakPlan(await metBlok(), { overhevelingen: false, brieven: false });
    const formules = plan.bladen.flatMap(({ wijzigingen }) =>
      wijzigingen.flatMap((w) => (w.soort === 'cellen' ? w.inhoud.flat() : [])),
    );
    const teksten = formules.flatMap((f) => (typeof f === 'object' && f !== null ? [f.formule] : []));
    expect(teksten.filter((f) => f.includes('WLZ.'))).toEqual([
      '=WLZ.HERSCHIK($E$11:$E$18,$I$11:$I$18,$A$5:$B$7,"CZ",$D$11:$D$18,,,$A$11:$A$18,"volledig",,,,$C$11:$C$18)',
    ]);
    expect(teksten.some((f) => /[#@]/.test(f))).toBe(false);
  });

  test('a changed prognose, agreement or ruimte is followed at once, also in the letters', async () => {
    await excel.type('Lijst!F4', '550');
    await excel.engine.settle();
    // Zeeland: basis 550 + 200 + 200 = 950; VPT 50; over 0 for MPT
    expect(nieuw().slice(0, 3)).toEqual([550, 250, 200]);
    expect(excel.values('Brieven!H2:H4').flat()).toEqual([550, 250, 200]);
    await excel.type('Lijst!H11', 'akkoord 3 juni');
    await excel.engine.settle();
    expect(excel.values('Herschikking!H18:I18')).toEqual([['ja', 450]]);
    await excel.type('Ruimte!C4', '1030');
    await excel.engine.settle();
    expect(nieuw().slice(0, 3)).toEqual([550, 250, 230]);
    await excel.type('Herschikking!F6', '-15');
    await excel.engine.settle();
    expect(excel.values('Herschikking!B6')).toEqual([[1015]]);
    expect(nieuw().slice(0, 3)).toEqual([550, 250, 215]);
    await excel.type('Lijst!F4', '500');
    await excel.type('Lijst!H11', 'nee');
    await excel.type('Ruimte!C4', '1000');
    await excel.type('Herschikking!F6', '0');
    await excel.engine.settle();
    expect(nieuw()).toEqual(NIEUW);
  });

  test('text in an amount never counts as 0: the row says so and nothing is divided', async () => {
    await excel.type('Lijst!F4', 'n.n.b.');
    await excel.engine.settle();
    expect(excel.values('Herschikking!F11')).toEqual([['#N/A']]);
    expect(String(excel.values('Herschikking!J10')[0]?.[0])).toMatch(/^#/);
    expect(String(excel.values('Herschikking!G6')[0]?.[0])).toMatch(/^#/);
    await excel.type('Lijst!F4', '500');
    await excel.engine.settle();
    expect(nieuw()).toEqual(NIEUW);
  });

  test('a row that is added below the list, or that is gone from it, is noticed', async () => {
    const oordeel = async () => {
      await excel.engine.settle();
      return excel.values('Herschikking!A9')[0]?.[0];
    };
    const anders = 'De lijst heeft nu andere rijen. Herschik opnieuw in het taakvenster.';
    await excel.type('Lijst!E12', '50');
    expect(await oordeel()).toBe(anders);
    await excel.type('Lijst!E12', '');
    expect(await oordeel()).toBe('Alle rijen van de lijst doen mee: 8.');
    await excel.type('Lijst!E11', '');
    expect(await oordeel()).toBe(anders);
    await excel.type('Lijst!E11', '400');
    expect(await oordeel()).toBe('Alle rijen van de lijst doen mee: 8.');
  });

  test('the letters: a table from A1 with Dutch amounts and a sentence', async () => {
    expect(excel.values('Brieven!A1:J2')).toEqual([
      [
        'Regio',
        'AGB',
        'Aanbieder',
        'Leveringsvorm',
        'Jaar',
        'Afspraak_oud',
        'Prognose',
        'Afspraak_nieuw',
        'Mutatie',
        'Niet_vergoed',
      ],
      ['Zeeland', '41410001', 'Verzonnen zorg A', 'ZZP', 2024, 600, 500, 500, -100, 0],
    ]);
    expect(excel.values('Brieven!K2:O2')).toEqual([['600,00', '500,00', '500,00', '-100,00', '0,00']]);
    expect(excel.values('Brieven!Q2')).toEqual([
      [
        'Uw productieafspraak ZZP 2024 in Zeeland gaat van € 600,00 naar € 500,00. ' +
          'Onderproductie: de afspraak volgt de prognose, € 100 komt vrij.',
      ],
    ]);
    await excel.type('Lijst!E4', '1234567.5');
    await excel.engine.settle();
    expect(excel.values('Brieven!K2')).toEqual([['1.234.567,50']]);
    await excel.type('Lijst!E4', '600');
    await excel.engine.settle();
    const { tabellen } = await lees();
    expect(tabellen.map(({ naam, adres }) => [naam, adres.replaceAll('$', '')])).toEqual(
      expect.arrayContaining([['WLZ_Brieven', 'Brieven!A1:Q9']]),
    );
  });

  test('the proposal for overhevelingen is live, with an empty register beside it', async () => {
    expect(excel.values('Overhevelingen!A8:E11')).toEqual([
      ['Regio', 'Ruimte ZIN incl. saldo', 'Ruimte PGB', 'Prognose ZIN', 'Prognose PGB'],
      ['Haaglanden', 900, 300, 1100, 250],
      ['Zeeland', 1000, 200, 980, 190],
      ['West-Brabant', 1000, 100, 1070, 100],
    ]);
    // Haaglanden's pgb has 50 over for its ZIN, which lacks 200
    expect(excel.values('Overhevelingen!A13:G14')).toEqual([
      ['Stap', 'Van', 'Kavel', 'Naar', 'Kavel', 'Bedrag', 'Komt aan'],
      ['eigen regio', 'Haaglanden', 'pgb', 'Haaglanden', 'ZIN', 50, 50],
    ]);
    await excel.type('Ruimte!B7', '880');
    await excel.engine.settle();
    // Haaglanden has 20 over now: West-Brabant lacks 70 and gets it from Zeeland and Haaglanden
    expect(excel.values('Overhevelingen!A14')).toEqual([["tussen regio's"]]);
    await excel.type('Ruimte!B7', '1100');
    await excel.engine.settle();
    expect(excel.values('Overhevelingen!J8:Q9')).toEqual([
      ['Van regio', 'Van kavel', 'Naar regio', 'Naar kavel', 'Bedrag', 'Datum', 'Brutering', 'Opmerking'],
      ['', '', '', '', '', '', '', ''],
    ]);
    expect((await lees()).tabellen.map(({ naam }) => naam)).toContain('WLZ_Overhevelingen');
  });

  test('the workbook remembers what stands where, for Waarom?', async () => {
    const notitie = onsBlad(await lees(), 'herschikking')?.notitie;
    const uitleg = leesHerschikuitleg(notitie?.uitleg);
    expect(uitleg).toMatchObject({
      soort: 'herschikking',
      jaar: 2024,
      regime: { naam: 'CZ', bron: expect.stringContaining('CZ Zorginkoopdocument') as string },
      indeling: { ruimte: { rij: 4 }, tabel: { rij: 10, rijen: 8 }, overloop: { rij: 9, kolom: 9 } },
    });
    expect(uitleg?.soort === 'herschikking' && uitleg.rijen[3]).toEqual({ blad: 'Lijst', rij: 6 });
  });

  test('our own sheets are no source', async () => {
    const beeld = await lees();
    const boek = bronnenboek(beeld, kader);
    expect([...new Set([...boek.bronnen, ...boek.lijsten].map(({ blad }) => blad))].sort()).toEqual([
      'Lijst',
      'Ruimte',
    ]);
  });

  test('written over: nothing of the user changes hands, and what was changed by hand is named', async () => {
    const zelfde = await maakPlan(await metBlok());
    expect(zelfde.bladen.map(({ blad }) => blad.soort)).toEqual(['bestaand', 'bestaand', 'bestaand']);
    expect(eigenCellen(await lees(), zelfde)).toEqual([]);
    await excel.type('Herschikking!E5', '12');
    await excel.engine.settle();
    const beeld = await lees();
    const ons = onsBlad(beeld, 'herschikking');
    expect(ons && handmatigGewijzigd(ons.blad, ons.notitie)).toEqual([
      { cel: { blad: 'Herschikking', rij: 4, kolom: 4 }, oud: 0, nieuw: 12 },
    ]);
    expect(eigenCellen(beeld, await maakPlan(await metBlok()))).toEqual([
      { cel: { blad: 'Herschikking', rij: 4, kolom: 4 }, oud: 12, nieuw: 0 },
    ]);
    await excel.type('Herschikking!E5', '0');
    await excel.engine.settle();
  });

  test('written over with a what-if, the register keeps what the user filled in', async () => {
    await excel.type('Overhevelingen!J9', 'Zeeland');
    const zeeland = { regio: 'Zeeland', kavel: 'ZIN' as const };
    const watAls = {
      aanpassing: { 'West-Brabant': { soort: 'procent' as const, procent: -10 } },
      overhevelingen: [{ van: zeeland, naar: { regio: 'Haaglanden', kavel: 'ZIN' as const }, bedrag: 2000 }],
      meerzorg: {},
    };
    const tweede = await schrijf(await metBlok({ watAls }));
    // West-Brabant 900: 90,0% − basis 920 doesn't fit: 900 ÷ 920 of 600, 200, 120; Haaglanden 920
    expect(excel.values('Herschikking!B5:F7')).toEqual([
      [920, 800, 100, 20, 0],
      [980, 1000, 0, -20, 0],
      [900, 1000, 0, 0, -100],
    ]);
    expect(excel.values('Herschikking!G5:I8')).toEqual([
      [920, 0, 0],
      [980, 0, 0],
      [900, 0, 0],
      [2800, 0, 0],
    ]);
    expect(excel.values('Overhevelingen!J9')).toEqual([['Zeeland']]);
    await terug(tweede);
    await excel.type('Overhevelingen!J9', '');
    await excel.engine.settle();
    expect(nieuw()).toEqual(NIEUW);
  });

  test('written over with another regime: other columns, and undone as it was', async () => {
    const zz = await schrijf(await metBlok({ regime: 'ZZ' }), { overhevelingen: false, brieven: false });
    const kop = excel.values('Herschikking!J10:S10').flat();
    expect(kop).toEqual(expect.arrayContaining(['Comfortbrief', 'Overige groei', 'Afspraak nieuw']));
    expect(excel.values('Herschikking!J5:J8').flat()).toEqual(expect.arrayContaining(['Past']));
    await terug(zz);
    await excel.engine.settle();
    expect(nieuw()).toEqual(NIEUW);
  });

  test('with other rows the letters get a worksheet and a table of their own, and the plan says so', async () => {
    const beeld = await lees();
    const vraag = await metBlok();
    const minder = { ...kader, regios: ['Haaglanden', 'Zeeland'] };
    const uitkomst = herschikplan(beeld, vraag, leesGegevens(beeld, vraag, minder));
    if (!uitkomst.gelukt) throw new Error(uitkomst.zin);
    expect(uitkomst.opmerkingen).toEqual([
      'De brieven krijgen een nieuw blad, Brieven 2, omdat het aantal rijen is veranderd.',
    ]);
    const { bladen } = uitkomst.plan;
    expect(bladen.map(({ blad }) => [blad.soort, blad.naam])).toEqual([
      ['bestaand', 'Herschikking'],
      ['nieuw', 'Overhevelingen 2'],
      ['nieuw', 'Brieven 2'],
    ]);
    const tabellen = bladen.flatMap(({ wijzigingen }) =>
      wijzigingen.filter(({ soort }) => soort === 'tabel'),
    );
    // the register of the first sheet is the only one
    expect(tabellen).toEqual([expect.objectContaining({ naam: 'WLZ_Brieven_2' })]);
    expect(eigenCellen(beeld, uitkomst.plan)).toEqual([]);
  });

  test('something of the user where the outcome would come stops the plan before anything is written', async () => {
    await excel.type('Herschikking!S12', 'aantekening');
    await excel.engine.settle();
    const beeld = await lees();
    const vraag = await metBlok({ regime: 'ZZ' });
    expect(herschikplan(beeld, vraag, leesGegevens(beeld, vraag, kader))).toMatchObject({
      gelukt: false,
      zin: expect.stringContaining('staat in S12 iets van u') as string,
    });
    await excel.type('Herschikking!S12', '');
    await excel.engine.settle();
  });
});
