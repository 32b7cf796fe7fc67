import type { Celwaarde, Werkmapbeeld } from '../../src/werkmap/beeld/werkmapbeeld';
import {
  KOPPELINGSLEUTEL,
  leesKoppeling,
  LEGE_KOPPELING,
  metRijbron,
  metVeld,
} from '../../src/werkmap/koppeling';
import type { Koppeling } from '../../src/werkmap/koppeling';
import { stelKoppelingVoor } from '../../src/werkmap/koppeling/voorstel';
import { vraagCz, werkblad } from './czJanuari';
import { maakBeeld, maakBlad } from './maakBeeld';
import { KOPPEN, RIJEN, verzonnenLijst } from './verzonnenLijst';

type Tabel = Celwaarde[][];

const twee = { ...vraagCz, regios: ['Zeeland', 'West-Brabant'] };

/** The ruimte on one sheet, the aanbieders on another: the prognose ZIN has to come from the list. */
const RUIMTE: Tabel = [
  ['Bedragen in € 1.000'],
  ['2024 (verzonnen)', 'Zeeland', 'West-Brabant'],
  ['CR ZIN', 1_000, 1_200],
  ['CR PGB', 100, 120],
  ['Prognose PGB', 90, 110],
];

const gemengd = (lijst: Tabel = verzonnenLijst(), naam = 'Productie') =>
  maakBeeld(maakBlad('Ruimte', RUIMTE), maakBlad(naam, lijst));

const bewaardIn = (beeld: Werkmapbeeld, koppeling: Koppeling): Werkmapbeeld => ({
  ...beeld,
  instellingen: { [KOPPELINGSLEUTEL]: JSON.parse(JSON.stringify(koppeling)) as unknown },
});

test('one table: every row comes from it, with its amounts', () => {
  const { koppeling, rijen, bewaard } = stelKoppelingVoor(maakBeeld(maakBlad('CZ', werkblad)), vraagCz);
  const blok = { soort: 'blok', bronId: 'CZ!A4:H12' };
  expect(koppeling.rijen).toEqual({
    ruimteZin: blok,
    ruimtePgb: blok,
    saldo: blok,
    prognoseZin: blok,
    prognosePgb: blok,
  });
  expect(bewaard).toBe(false);
  const prognose = rijen.find(({ rij }) => rij === 'prognosePgb');
  expect(prognose?.kandidaten[0]).toMatchObject({
    zekerheid: 1,
    label: 'Geprognosticeerde waarde PGB beschikkingen 2024',
  });
  expect(prognose?.kandidaten[0]?.bedragen[2]).toEqual({ regio: 'Zeeland', bedrag: 78_711_000_00 });
});

test('a table and a list: the prognose is the list’s column, summed per regio', () => {
  const { koppeling, rijen, aanbieders } = stelKoppelingVoor(gemengd(), twee);
  expect(koppeling.rijen.ruimteZin).toEqual({ soort: 'blok', bronId: 'Ruimte!A2:C5' });
  expect(koppeling.rijen.prognoseZin).toEqual({ soort: 'lijst', lijstId: 'Productie!A3', veld: 'prognose' });
  // by hand: Zeeland 450+250+300, West-Brabant 500+100+450 thousand
  expect(rijen.find(({ rij }) => rij === 'prognoseZin')?.kandidaten[0]?.bedragen).toEqual([
    { regio: 'Zeeland', bedrag: 1_000_000_00 },
    { regio: 'West-Brabant', bedrag: 1_050_000_00 },
  ]);
  expect(koppeling.aanbieders).toEqual({
    lijstId: 'Productie!A3',
    velden: {
      regio: 'Regio',
      agb: 'AGB-code',
      aanbieder: 'Aanbieder',
      leveringsvorm: 'Leveringsvorm',
      afspraak: 'Afspraak 2024',
      prognose: 'Prognose',
    },
  });
  expect(aanbieders?.zekerheid).toBeGreaterThan(0.9);
  expect(aanbieders?.voorbeeld.rijen).toHaveLength(5);
  expect(aanbieders?.voorbeeld.aantal).toBe(6);
  expect(aanbieders?.voorbeeld.rijen[0]?.tekst[2]).toBe('Verzonnen De Linde');
});

test('a worksheet per regio: the lists count together', () => {
  const zonder = (regio: string): Tabel => [
    KOPPEN.slice(1),
    ...RIJEN.filter(([r]) => r === regio).map((r) => r.slice(1)),
  ];
  const beeld = maakBeeld(
    maakBlad('Zeeland', zonder('Zeeland')),
    maakBlad('West Brabant', zonder('West-Brabant')),
  );
  const { koppeling, rijen, gevonden } = stelKoppelingVoor(beeld, twee);
  expect(koppeling.rijen.prognoseZin).toMatchObject({ soort: 'lijst', veld: 'prognose' });
  expect(gevonden.aanbieders.map(({ regio }) => regio).sort()).toEqual(['West-Brabant', 'Zeeland']);
  expect(rijen.find(({ rij }) => rij === 'prognoseZin')?.kandidaten[0]?.bedragen).toEqual([
    { regio: 'Zeeland', bedrag: 1_000_000_00 },
    { regio: 'West-Brabant', bedrag: 1_050_000_00 },
  ]);
});

describe('next month', () => {
  const { koppeling } = stelKoppelingVoor(gemengd(), twee);
  const weer = (beeld: Werkmapbeeld) => stelKoppelingVoor(bewaardIn(beeld, koppeling), twee);

  test('nothing changed: all of it is found', () => {
    const voorstel = weer(gemengd());
    expect(voorstel.bewaard).toBe(true);
    expect(voorstel.koppeling).toEqual(koppeling);
    expect(voorstel.problemen).toEqual([]);
  });

  test('rows added below and above, and a worksheet renamed', () => {
    const lijst: Tabel = [['Stand februari'], [], ...verzonnenLijst(), ...RIJEN.map((rij) => [...rij])];
    const voorstel = weer(gemengd(lijst, 'Productie februari'));
    expect(voorstel.bewaard).toBe(true);
    expect(voorstel.koppeling.rijen.prognoseZin).toMatchObject({ lijstId: 'Productie februari!A5' });
    expect(voorstel.gevonden.aanbieders[0]).toMatchObject({ kopRij: 4, laatsteRij: 16 });
  });

  test('months that came by are columns of the list too', () => {
    const lijst: Tabel = verzonnenLijst().map((rij, i) => (i < 2 ? rij : [...rij, i === 2 ? 'jan' : 5]));
    const [gevonden] = weer(gemengd(lijst)).gevonden.aanbieders;
    expect(gevonden?.kolommen.find(({ veld }) => veld === 'maand1')?.kolom).toBe(6);
  });

  test('a source that is gone gives a sentence, and another proposal where there is one', () => {
    const voorstel = weer(maakBeeld(maakBlad('Ruimte', RUIMTE)));
    expect(voorstel.bewaard).toBe(false);
    expect(voorstel.problemen.map(({ zin }) => zin)).toEqual([
      'De bron van prognose ZIN (blad Productie) is er niet meer. Kies een andere.',
      'De lijst van aanbieders (blad Productie) is er niet meer. Kies een andere.',
    ]);
    expect(voorstel.koppeling.rijen.prognoseZin).toBeUndefined();
  });

  test('a column that is gone gives a sentence', () => {
    const lijst = verzonnenLijst();
    (lijst[2] as Celwaarde[])[5] = 'Iets anders';
    const { problemen } = weer(gemengd(lijst));
    expect(problemen.map(({ zin }) => zin)).toContain(
      'De lijst op blad Productie heeft geen kolom ‘Prognose’ meer voor prognose. Kies een andere kolom.',
    );
  });

  test('an Excel table is known by its name, wherever it went and whatever was renamed', () => {
    const tabel = (blad: string, rij: number) => ({
      naam: 'Afspraken',
      adres: '',
      blad,
      gebied: { rij, kolom: 0, rijen: 7, kolommen: 6 },
      kopRij: true,
    });
    const eerst = { ...gemengd(), tabellen: [tabel('Productie', 2)] };
    const bewaard = stelKoppelingVoor(eerst, twee).koppeling;
    const later = maakBeeld(
      maakBlad('Ruimte', RUIMTE),
      maakBlad('Weg', verzonnenLijst()),
      maakBlad('P', [[''], ...verzonnenLijst()]),
    );
    const voorstel = stelKoppelingVoor(bewaardIn({ ...later, tabellen: [tabel('P', 3)] }, bewaard), twee);
    expect(voorstel.gevonden.aanbieders[0]).toMatchObject({ blad: 'P', tabel: 'Afspraken', kopRij: 3 });
    expect(voorstel.bewaard).toBe(true);
  });
});

test('the user may say which column is what', () => {
  const lijst = verzonnenLijst();
  (lijst[2] as Celwaarde[])[5] = 'Stand van zaken';
  const beeld = gemengd(lijst);
  const { koppeling } = stelKoppelingVoor(beeld, twee);
  expect(koppeling.aanbieders?.velden.prognose).toBeUndefined();
  const gekozen = metVeld(koppeling, 'prognose', 'Stand van zaken');
  const [gevonden] = stelKoppelingVoor(bewaardIn(beeld, gekozen), twee).gevonden.aanbieders;
  expect(gevonden?.kolommen.find(({ veld }) => veld === 'prognose')).toMatchObject({
    kolom: 5,
    zekerheid: 1,
  });
  const anders = metVeld(gekozen, 'groei', 'Stand van zaken');
  expect(anders.aanbieders?.velden).toMatchObject({ groei: 'Stand van zaken' });
  expect(anders.aanbieders?.velden.prognose).toBeUndefined();
});

test('another source for a row is kept', () => {
  const beeld = maakBeeld(maakBlad('Een', werkblad), maakBlad('Twee', werkblad));
  const gekozen = metRijbron(LEGE_KOPPELING, 'prognoseZin', { soort: 'blok', bronId: 'Twee!A4:H12' });
  const { koppeling } = stelKoppelingVoor(bewaardIn(beeld, gekozen), vraagCz);
  expect(koppeling.rijen.prognoseZin).toEqual({ soort: 'blok', bronId: 'Twee!A4:H12' });
  expect(koppeling.rijen.ruimteZin).toEqual({ soort: 'blok', bronId: 'Een!A4:H12' });
  expect(metRijbron(gekozen, 'prognoseZin', undefined).rijen).toEqual({});
});

test('what is kept survives JSON, holds no amounts or names, and damage is known', () => {
  const { koppeling } = stelKoppelingVoor(gemengd(), twee);
  const beeld = bewaardIn(gemengd(), koppeling);
  expect(leesKoppeling(beeld)).toEqual({ soort: 'gevonden', waarde: koppeling });
  expect(JSON.stringify(koppeling)).not.toMatch(/Linde|500000|01230001/);
  expect(leesKoppeling(gemengd())).toEqual({ soort: 'geen' });
  expect(leesKoppeling({ ...beeld, instellingen: { [KOPPELINGSLEUTEL]: { versie: 9 } } })).toEqual({
    soort: 'onbruikbaar',
  });
});

test('nothing in the workbook: nothing is proposed', () => {
  const { koppeling, rijen, aanbieders } = stelKoppelingVoor(maakBeeld(maakBlad('L', [['x']])), vraagCz);
  expect(koppeling.rijen).toEqual({});
  expect(aanbieders).toBeUndefined();
  expect(rijen.every(({ kandidaten, gekozen }) => kandidaten.length === 0 && gekozen === undefined)).toBe(
    true,
  );
});

test('a source on a worksheet that is bigger than what is read says so', () => {
  const blad = { ...maakBlad('CZ', werkblad), gebruikt: { rij: 0, kolom: 0, rijen: 20_000, kolommen: 8 } };
  expect(stelKoppelingVoor(maakBeeld(blad), vraagCz).problemen).toEqual([
    {
      ernst: 'waarschuwing',
      zin: 'Blad CZ is groter dan WLZ leest: vanaf rij 13 telt niets mee. Splits het blad.',
    },
  ]);
});
