import fc from 'fast-check';
import { overhevelingsregels } from '../../../src/beleid/overheveling';
import { datum } from '../../../src/domein/datum';
import { cent, centVanEuro, som } from '../../../src/domein/geld';
import {
  type Boeking,
  KAVELS,
  type Kavel,
  type Overheveling,
  type Plaats,
  beoordeel,
  saldi,
} from '../../../src/domein/overheveling';

const REGIOS = ['Zeeland', 'Zuid-Limburg'];
const regels = overhevelingsregels(2024);
const metVijfProcent = overhevelingsregels(2024, { 'pgb naar ZIN': 0.05, 'ZIN naar pgb': 0.05 });

const plaats = (tekst: string): Plaats => {
  const [regio = '', kavel = ''] = tekst.split('.');
  return { regio, kavel: KAVELS.find((k) => k === kavel) ?? 'ZIN' };
};

/** `Zeeland.pgb` to `Zeeland.ZIN`, euros, on 1 June 2024 unless said otherwise. */
function van(a: string, b: string, euro: number, rest: Partial<Overheveling> = {}): Overheveling {
  const dag = datum(2024, 6, 1);
  return {
    soort: 'overheveling',
    van: plaats(a),
    naar: plaats(b),
    bedrag: centVanEuro(euro),
    datum: dag,
    ...rest,
  };
}

function zin(boeking: Boeking, welke = regels): string {
  return beoordeel([boeking], REGIOS, welke)[0]?.uitleg ?? '';
}

describe('een rij van het register', () => {
  test.each<[string, Boeking, string]>([
    [
      'binnen een kavel',
      van('Zeeland.ZIN', 'Zuid-Limburg.ZIN', 100),
      '€ 100 van Zeeland (ZIN) naar Zuid-Limburg (ZIN).',
    ],
    [
      'van pgb naar ZIN',
      van('Zeeland.pgb', 'Zeeland.ZIN', 100),
      '€ 100 van Zeeland (pgb) naar Zeeland (ZIN).',
    ],
    [
      'van een andere concessiehouder, ook met een andere schrijfwijze van de eigen regio',
      van('Menzis Twente.ZIN', 'zuid limburg.ZIN', 12.5),
      '€ 12,50 van Menzis Twente (ZIN) naar zuid limburg (ZIN).',
    ],
    [
      'met een eigen brutering',
      van('Zeeland.pgb', 'Zeeland.ZIN', 100, { brutering: 0.1 }),
      '€ 100 van Zeeland (pgb) naar Zeeland (ZIN); na 10% brutering komt € 90 aan.',
    ],
    [
      'een reservering',
      { soort: 'reservering', plaats: plaats('Zeeland.ZIN'), bedrag: centVanEuro(5) },
      '€ 5 van Zeeland (ZIN) blijft gereserveerd.',
    ],
  ])('%s telt mee', (_wat, boeking, verwacht) => {
    expect(beoordeel([boeking], REGIOS, regels)[0]).toMatchObject({ telt: true, uitleg: verwacht });
  });

  test('de brutering van de regels geldt tussen ZIN en pgb, en niet binnen een kavel', () => {
    expect(zin(van('Zeeland.pgb', 'Zuid-Limburg.ZIN', 100), metVijfProcent)).toBe(
      '€ 100 van Zeeland (pgb) naar Zuid-Limburg (ZIN); na 5% brutering komt € 95 aan.',
    );
    expect(zin(van('Zeeland.ZIN', 'Zeeland.pgb', 100), metVijfProcent)).toContain('komt € 95 aan');
    expect(zin(van('Zeeland.pgb', 'Zuid-Limburg.pgb', 100), metVijfProcent)).not.toContain('brutering');
    expect(zin(van('Zeeland.ZIN', 'Zuid-Limburg.ZIN', 100, { brutering: 0 }), metVijfProcent)).toBe(
      '€ 100 van Zeeland (ZIN) naar Zuid-Limburg (ZIN).',
    );
    expect(zin(van('Zeeland.pgb', 'Zeeland.ZIN', 100, { brutering: 0 }), metVijfProcent)).not.toContain(
      'brutering',
    );
  });

  test.each<[string, Boeking, string]>([
    [
      'op 1 november is het te laat voor pgb naar ZIN',
      van('Zeeland.pgb', 'Zeeland.ZIN', 100, { datum: datum(2024, 11, 1) }),
      'pgb naar ZIN overhevelen kan sinds 1 november 2024 niet meer',
    ],
    [
      'op 1 april van het jaar erna is het te laat voor ZIN naar pgb',
      van('Zeeland.ZIN', 'Zeeland.pgb', 100, { datum: datum(2025, 4, 1) }),
      'ZIN naar pgb overhevelen kan sinds 1 april 2025 niet meer',
    ],
    ['niets', van('Zeeland.ZIN', 'Zeeland.pgb', 0), 'een overheveling van € 0 verplaatst niets'],
    ['minder dan niets', van('Zeeland.ZIN', 'Zeeland.pgb', -5), 'een overheveling van € -5 verplaatst niets'],
    ['van en naar hetzelfde', van('Zeeland.ZIN', 'zeeland.ZIN', 5), 'van en naar zijn hetzelfde'],
    [
      'buiten het eigen zorgkantoor om',
      van('Twente.ZIN', 'Arnhem.ZIN', 5),
      'Twente en Arnhem zijn geen van beide een regio van dit zorgkantoor',
    ],
    [
      'brutering binnen een kavel',
      van('Zeeland.ZIN', 'Zuid-Limburg.ZIN', 5, { brutering: 0.05 }),
      'binnen ZIN is er geen brutering',
    ],
    [
      'een brutering van 100%',
      van('Zeeland.pgb', 'Zeeland.ZIN', 5, { brutering: 1 }),
      'een brutering van 100% kan niet',
    ],
    [
      'een reservering van niets',
      { soort: 'reservering', plaats: plaats('Zeeland.ZIN'), bedrag: cent(0) },
      'een reservering van € 0 is geen reservering',
    ],
    [
      'een reservering van een ander',
      { soort: 'reservering', plaats: plaats('Twente.ZIN'), bedrag: cent(1) },
      'Twente is geen regio van dit zorgkantoor',
    ],
  ])('%s telt niet mee', (_wat, boeking, reden) => {
    expect(beoordeel([boeking], REGIOS, regels)).toEqual([
      { telt: false, verzonden: 0, aankomst: 0, uitleg: `Telt niet mee: ${reden}.` },
    ]);
    expect(saldi([boeking], REGIOS, regels).map(({ saldo }) => saldo)).toEqual([0, 0]);
  });

  test('de dag ervoor mag het nog', () => {
    expect(zin(van('Zeeland.pgb', 'Zeeland.ZIN', 1, { datum: datum(2024, 10, 31) }))).not.toContain(
      'Telt niet mee',
    );
    expect(zin(van('Zeeland.ZIN', 'Zeeland.pgb', 1, { datum: datum(2025, 3, 31) }))).not.toContain(
      'Telt niet mee',
    );
    expect(zin(van('Zeeland.ZIN', 'Zuid-Limburg.ZIN', 1, { datum: datum(2025, 9, 1) }))).not.toContain(
      'Telt niet',
    );
  });
});

test('het saldo per regio, met de hand', () => {
  const register: Boeking[] = [
    van('Zeeland.ZIN', 'Zuid-Limburg.ZIN', 100),
    van('Zeeland.pgb', 'Zeeland.ZIN', 40),
    van('Twente.ZIN', 'Zuid-Limburg.ZIN', 7),
    { soort: 'reservering', plaats: plaats('Zuid-Limburg.ZIN'), bedrag: centVanEuro(10) },
  ];
  // Zeeland: ZIN −100 + 38 (40 less 5%), pgb −40; Zuid-Limburg: ZIN +100 + 7, reserved 10
  expect(saldi(register, REGIOS, metVijfProcent)).toEqual([
    {
      regio: 'Zeeland',
      overhevelingen: { ZIN: -6200, pgb: -4000 },
      reserveringen: { ZIN: 0, pgb: 0 },
      saldo: -10200,
    },
    {
      regio: 'Zuid-Limburg',
      overhevelingen: { ZIN: 10700, pgb: 0 },
      reserveringen: { ZIN: 1000, pgb: 0 },
      saldo: 9700,
    },
  ]);
});

test('wat een regio verlaat komt in de andere aan, min brutering', () => {
  const kavel = fc.constantFrom<Kavel>('ZIN', 'pgb');
  const plek = fc.record({ regio: fc.constantFrom(...REGIOS), kavel });
  const boeking: fc.Arbitrary<Boeking> = fc.record({
    soort: fc.constant('overheveling' as const),
    van: plek,
    naar: plek,
    bedrag: fc.integer({ min: -5, max: 1_000_000 }).map(cent),
    datum: fc.constantFrom(datum(2024, 6, 1), datum(2024, 12, 1), datum(2025, 5, 1)),
  });
  fc.assert(
    fc.property(fc.array(boeking, { maxLength: 8 }), (register) => {
      const oordelen = beoordeel(register, REGIOS, metVijfProcent);
      const verlies = oordelen.reduce((totaal, o) => totaal + o.verzonden - o.aankomst, 0);
      expect(som(saldi(register, REGIOS, metVijfProcent).map(({ saldo }) => saldo))).toBe(cent(-verlies));
      expect(verlies).toBeGreaterThanOrEqual(0);
    }),
  );
});
