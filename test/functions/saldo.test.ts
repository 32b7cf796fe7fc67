import { enkel, kolom, rij, roep } from './excel';
import '../../src/functions/functions';

const saldo = (...argumenten: unknown[]): unknown[][] => roep('SALDO', ...argumenten);

const KOP = ['Soort', 'Van regio', 'Van kavel', 'Naar regio', 'Naar kavel', 'Bedrag', 'Datum', 'Brutering'];
const JUNI = 45444; // 1 June 2024 as Excel keeps it
const register = [
  KOP,
  ['', 'Zeeland', 'ZIN', 'Zuid-Limburg', 'ZIN', 4000, JUNI, ''],
  ['', '', '', '', '', '', '', ''],
  ['overheveling', 'Zuid Limburg', 'pgb', 'Zuid-Limburg', 'ZIN', '1.000,50', '1-6-2024', '5%'],
  ['', 'Zuid-Limburg', 'pgb', 'Zuid-Limburg', 'ZIN', 700, '1-11-2024', ''],
  ['', 'Friesland', 'ZIN', 'Zeeland', 'ZIN', 300, JUNI, ''],
  ['reservering', 'Zeeland', 'ZIN', '', '', 500, '', ''],
];
const regios = kolom('Zeeland', 'Zuid-Limburg', '');

describe('SALDO: het register opgeteld (verzonnen bedragen, met de hand)', () => {
  // Zeeland: −4.000 + 300 − 500; Zuid-Limburg: + 4.000 − 1.000,50 + 950,48 (95% of 1.000,50 is 950,475)
  test('per regio, in de vorm waarin de regio’s staan', () => {
    expect(saldo(register, regios, enkel(2024))).toEqual([[-4200], [3949.98], ['']]);
    expect(saldo(register, rij('Zuid-Limburg', 'Zeeland'), enkel(2024))).toEqual([[3949.98, -4200]]);
  });

  test('volledig, per kavel', () => {
    expect(saldo(register, regios, enkel(2024), enkel('volledig'))).toEqual([
      ['Regio', 'Overheveling ZIN', 'Overheveling pgb', 'Reservering ZIN', 'Reservering pgb', 'Saldo'],
      ['Zeeland', -3700, 0, 500, 0, -4200],
      ['Zuid-Limburg', 4950.48, -1000.5, 0, 0, 3949.98],
    ]);
  });

  test('het oordeel staat naast elke regel, ook langs lege regels', () => {
    const oordeel = saldo(register, regios, enkel(2024), enkel('oordeel'));
    expect(oordeel.map(([telt]) => telt)).toEqual(['ja', '', 'ja', 'nee', 'ja', 'ja']);
    expect(oordeel.map(([, aankomst]) => aankomst)).toEqual([4000, '', 950.48, 0, 300, 0]);
    expect(oordeel[3]?.[2]).toContain('Telt niet mee: ');
    expect(oordeel[3]?.[2]).toContain('1 november 2024');
    expect(oordeel[5]?.[2]).toBe('€ 500 van Zeeland (ZIN) blijft gereserveerd.');
  });

  test('een register dat nog leeg is, geeft nul, en naast de lege regel niets', () => {
    const leeg = [KOP, KOP.map(() => '')];
    expect(saldo(leeg, regios, enkel(2024))).toEqual([[0], [0], ['']]);
    expect(saldo(leeg, regios, enkel(2024), enkel('oordeel'))).toEqual([['', '', '']]);
  });
});

test.each([
  [
    [
      ['Van regio', 'Van kavel'],
      ['Zeeland', 'ZIN'],
    ],
    'register, rij 1: de kolom Naar regio ontbreekt',
  ],
  [
    [KOP, ['', 'Zeeland', 'zzp', 'X', 'ZIN', 1, JUNI, '']],
    '"zzp" is niet mogelijk. Kies uit "ZIN" of "pgb".',
  ],
  [[KOP, ['', 'Zeeland', '', 'X', 'ZIN', 1, JUNI, '']], 'rij 2, kolom Van kavel: deze cel is leeg.'],
  [[KOP, ['', '', 'ZIN', 'X', 'ZIN', 1, JUNI, '']], 'rij 2, kolom Van regio: deze cel is leeg.'],
  [[KOP, ['', 'Zeeland', 'ZIN', 'X', 'ZIN', '', JUNI, '']], 'kolom Bedrag: deze cel is leeg.'],
  [[KOP, ['', 'Zeeland', 'ZIN', 'X', 'ZIN', 'veel', JUNI, '']], 'kolom Bedrag: hier staat geen getal.'],
  [[KOP, ['', 'Zeeland', 'ZIN', 'X', 'ZIN', 1, 'morgen', '']], 'kolom Datum: hier staat geen datum.'],
  [[KOP, ['', 'Zeeland', 'ZIN', 'X', 'ZIN', 1, '', '']], 'kolom Datum: hier staat geen datum.'],
])('een register met een fout wordt geweigerd: %#', (tabel, zin) => {
  expect(saldo(tabel, regios, enkel(2024))[0]?.[0]).toContain(zin);
});

test('de regio’s zijn regio’s, elk één keer, en er is een jaar', () => {
  expect(saldo(register, kolom('Zeeland', 'zeeland'), enkel(2024))[0]?.[0]).toContain('staat er ook als 1e');
  expect(saldo(register, kolom('Totaal'), enkel(2024))[0]?.[0]).toContain('"Totaal" is geen regio');
  expect(saldo(register, regios, enkel(''))[0]?.[0]).toBe('#VALUE! jaar: deze cel is leeg.');
});
