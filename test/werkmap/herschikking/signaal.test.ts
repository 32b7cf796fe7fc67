// The signaallijst from a list, and its sheet through real office.js; worked out by hand on verzonnen.ts.
import { NUL, cent } from '../../../src/domein/geld';
import { leesGegevens } from '../../../src/werkmap/herschikking/gegevens';
import {
  SIGNAALKOLOMMEN,
  leesSignalen,
  signaalplan,
  trendtekst,
} from '../../../src/werkmap/herschikking/signaal';
import { maakOngedaan } from '../../../src/werkmap/schrijven/ongedaan';
import { startExcel, type ExcelForTests } from '../../gereedschap/excel';
import { afdruk, lees, schrijfGoed, verschil } from '../excel';
import { maakWerkmap } from '../werkmap';
import { LIJSTBLAD, kader, vraagVoor } from './verzonnen';
import { gegevensVan, vraagNaar } from './zelfgemaakt';

jest.setTimeout(60_000);

test('per regio who explains it, with the forecast that counts and the ruimte after the what-if', () => {
  const gegevens = gegevensVan({
    ruimte: { Zeeland: 1000 },
    rijen: [
      {
        aanbieder: 'A',
        afspraak: cent(600),
        prognose: cent(700),
        prognoseAanbieder: cent(660),
        akkoord: true,
      },
      { aanbieder: 'B', afspraak: cent(400), prognose: cent(440) },
      { aanbieder: 'C', afspraak: null, prognose: cent(5) },
    ],
  });
  const watAls = {
    aanpassing: { Zeeland: { soort: 'bedrag' as const, bedrag: 50 } },
    overhevelingen: [],
    meerzorg: {},
  };
  const { regios, problemen } = leesSignalen(vraagNaar('CZ', { watAls }), gegevens);
  // 660 + 440 − 1.050 = 50 short; afwijking 60 + 40
  expect(regios).toHaveLength(1);
  expect(regios[0]).toMatchObject({ regio: 'Zeeland', afwijking: 100, tekort: 50 });
  expect(regios[0]?.signalen.map((s) => [s.rij.aanbieder, s.aandeel, s.aandeelTekort])).toEqual([
    ['A', 0.6, 1.2],
    ['B', 0.4, 0.8],
  ]);
  expect(problemen.map(({ zin }) => zin)).toEqual([
    'Rij 4, C: de afspraak ontbreekt. Vul haar in, of laat lege cellen als 0 tellen.',
  ]);
});

test('two rows that say the same each have their own cell', () => {
  const dubbel = { aanbieder: 'Dubbel (verzonnen)', afspraak: cent(100), prognose: cent(150) };
  const gegevens = gegevensVan({ ruimte: { Zeeland: 1000 }, rijen: [dubbel, dubbel] });
  const { regios } = leesSignalen(vraagNaar('CZ'), gegevens);
  const cellen = regios[0]?.signalen.map(({ cel }) => cel);
  expect(cellen).toEqual(
    gegevens.rijen.map(({ lijst, rij }) => expect.objectContaining({ blad: lijst.blad, rij: rij.rij })),
  );
  expect(new Set(cellen?.map(({ rij }) => rij)).size).toBe(2);
});

test('the trend in words', () => {
  const maanden = { soort: 'maanden', laatste: 3, ervoor: 4 } as const;
  expect(trendtekst({ ...maanden, verandering: 0.042 })).toBe(
    'Laatste 3 maanden gemiddeld 4,2% hoger dan de 4 ervoor',
  );
  expect(trendtekst({ ...maanden, verandering: 0 })).toBe(
    'Laatste 3 maanden gemiddeld even hoog als de 4 ervoor',
  );
  expect(trendtekst({ soort: 'vorig jaar', verandering: -0.1 })).toBe(
    'Prognose 10% lager dan de realisatie van vorig jaar',
  );
  expect(trendtekst({ soort: 'onbekend', reden: 'Verzonnen reden.' })).toBe('Onbekend. Verzonnen reden.');
});

describe('in a workbook', () => {
  let excel: ExcelForTests;
  beforeAll(async () => {
    excel = await startExcel({ werkmap: maakWerkmap({ Lijst: LIJSTBLAD }) });
  });
  afterAll(() => excel.dispose());

  test('written as an Excel table and undone', async () => {
    const voor = await afdruk();
    const beeld = await lees();
    const gegevens = leesGegevens(beeld, vraagVoor(), kader);
    const { regios } = leesSignalen(vraagVoor(), gegevens, { regio: 'Haaglanden' });
    const plan = signaalplan(beeld, regios, kader);
    if (!plan) throw new Error('geen plan');
    const ongedaan = await schrijfGoed(plan);
    expect(excel.values('Signaallijst!A1')).toEqual([['Signaallijst 2024, CZ']]);
    expect(excel.values('Signaallijst!A4:M4')).toEqual([[...SIGNAALKOLOMMEN]]);
    // Haaglanden: G 600 → 600, H 400 → 500; ruimte 900, so 200 short of which H's 100 is half
    expect(excel.values('Signaallijst!A5:L6')).toEqual([
      ['Haaglanden', '41410008', 'Verzonnen zorg H', 'VPT', 400, 500, 100, 'overproductie', 1, 1, 0.5, ''],
      ['Haaglanden', '41410007', 'Verzonnen zorg G', 'ZZP', 600, 600, 0, 'gelijk', 0, 1, 0, ''],
    ]);
    const { tabellen } = await lees();
    expect(tabellen.map(({ naam, adres }) => [naam, adres.replaceAll('$', '')])).toEqual([
      ['WLZ_Signaallijst', 'Signaallijst!A4:M6'],
    ]);
    // a second one gets names of its own
    const tweede = signaalplan(await lees(), regios, kader);
    expect(tweede?.bladen[0]?.blad.naam).toBe('Signaallijst 2');
    expect(tweede?.bladen[0]?.wijzigingen.find(({ soort }) => soort === 'tabel')).toMatchObject({
      naam: 'WLZ_Signaallijst_2',
    });
    expect(await maakOngedaan(ongedaan)).toEqual({ gelukt: true });
    expect(verschil(voor, await afdruk())).toEqual([]);
  });

  test('nothing to list is no plan', async () => {
    const leeg = [{ regio: 'Zeeland', afwijking: NUL, tekort: null, signalen: [], weggelaten: 0 }];
    expect(signaalplan(await lees(), leeg, kader)).toBeUndefined();
  });
});
