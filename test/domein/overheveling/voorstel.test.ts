import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { overhevelingsregels } from '../../../src/beleid/overheveling';
import { datum } from '../../../src/domein/datum';
import { type Cent, centVanEuro, euroTekst } from '../../../src/domein/geld';
import {
  type Overhevelingsregels,
  type Regiostand,
  type Voorstel,
  stelVoor,
} from '../../../src/domein/overheveling';

const regels2024 = overhevelingsregels(2024);

type Paar = readonly [zin: number, pgb: number];
const paar = ([zin, pgb]: Paar): Record<'ZIN' | 'pgb', Cent> => ({
  ZIN: centVanEuro(zin),
  pgb: centVanEuro(pgb),
});

/** A regio by its balances in euros: ruimte − prognose per kavel. */
function regio(naam: string, over: Paar, reservering?: Paar): Regiostand {
  const stand = {
    regio: naam,
    ruimte: paar([1000 + over[0], 1000 + over[1]]),
    prognose: paar([1000, 1000]),
  };
  return reservering === undefined ? stand : { ...stand, reservering: paar(reservering) };
}

/** `Zeeland.pgb>Zeeland.ZIN 10` and, when less arrives, ` (9,5)`. */
function kort({ regels }: Voorstel): string[] {
  return regels.map(({ stap, van, naar, bedrag, aankomst }) => {
    const wie = `${van === undefined ? stap : `${van.regio}.${van.kavel}`}>${naar.regio}.${naar.kavel}`;
    const aan = aankomst === bedrag || stap === 'niet betaald' ? '' : ` (${euroTekst(aankomst).slice(2)})`;
    return `${wie} ${euroTekst(bedrag).slice(2)}${aan}`;
  });
}

const metBrutering = (fractie: number): Overhevelingsregels =>
  overhevelingsregels(2024, { 'pgb naar ZIN': fractie, 'ZIN naar pgb': fractie });

const ELDERS = 'Andere concessiehouders of VWS';

describe('de tabel van CZ, januari 2024', () => {
  const cellen = readFileSync(join(__dirname, '../../gegevens/cz-2024-01.csv'), 'utf8')
    .trim()
    .split('\n')
    .map((rij) => rij.split(';'));
  const bedrag = (rij: number, kolom: number): Cent => centVanEuro(Number(cellen[rij]?.[kolom]) * 1000);
  const regios = [1, 2, 3, 4, 5, 6].map((kolom): Regiostand => ({
    regio: cellen[0]?.[kolom] ?? '',
    ruimte: { ZIN: bedrag(1, kolom), pgb: bedrag(2, kolom) },
    prognose: { ZIN: bedrag(5, kolom), pgb: bedrag(6, kolom) },
  }));
  const februari = (): Voorstel => stelVoor({ regios, regels: regels2024, datum: datum(2024, 2, 15) });

  // By hand (k€): Zuid-Limburg ZIN 1.273.682 − 1.330.524 = −56.842, pgb 163.073 − 158.725 = +4.348; −52.494 is left.
  // Two regio's can give that at once: Zuidoost-Brabant (67.941 over in ZIN) and Haaglanden (64.753).
  test('eerst € 4,3 mln pgb naar ZIN in Zuid-Limburg, dan € 52,5 mln van Zuidoost-Brabant', () => {
    const voorstel = februari();
    expect(kort(voorstel)).toEqual([
      'Zuid-Limburg.pgb>Zuid-Limburg.ZIN 4.348.000',
      'Zuidoost-Brabant.ZIN>Zuid-Limburg.ZIN 52.494.000',
    ]);
    expect(voorstel.nietGedekt).toBe(0);
    expect(voorstel.minsteBewezen).toBe(true);
  });

  test('en zegt waarom', () => {
    const voorstel = februari();
    expect(voorstel.regels.map(({ uitleg }) => uitleg)).toEqual([
      'Zuid-Limburg: pgb houdt € 4.348.000 over, het tekort in ZIN is € 56.842.000. Er blijft € 52.494.000 tekort.',
      'Zuidoost-Brabant (ZIN) houdt € 67.941.000 over, het tekort van Zuid-Limburg in ZIN is € 52.494.000. ' +
        'Dit tekort is gedekt.',
    ]);
    expect(voorstel.uitleg).toBe("De eigen regio's dekken samen het hele tekort van € 56.842.000.");
  });

  test('het saldo vult rij 3 van de tabel: wat binnen een regio blijft, telt niet', () => {
    expect(februari().saldi.map(({ saldo }) => saldo / 100_000)).toEqual([0, 0, 0, 0, -52_494, 52_494]);
  });

  test('na 1 november kan pgb niet meer naar ZIN: dan komt alles van Zuidoost-Brabant', () => {
    const later = stelVoor({ regios, regels: regels2024, datum: datum(2024, 11, 1) });
    expect(kort(later)).toEqual(['Zuidoost-Brabant.ZIN>Zuid-Limburg.ZIN 56.842.000']);
  });
});

describe('stap 1, in de eigen regio', () => {
  test('gaat niet meer dan nodig, en niet meer dan er over is', () => {
    const regios = [regio('A', [-10, 25]), regio('B', [30, -40])];
    expect(kort(stelVoor({ regios, regels: regels2024 }))).toEqual([
      'A.pgb>A.ZIN 10',
      'B.ZIN>B.pgb 30',
      'A.pgb>B.pgb 10',
    ]);
  });

  test('met brutering gaat er meer weg dan er aankomt', () => {
    // 9,50 ÷ 0,95 = 10; with 5% of 10 lost there arrives 9,50
    expect(kort(stelVoor({ regios: [regio('A', [-9.5, 25])], regels: metBrutering(0.05) }))).toEqual([
      'A.pgb>A.ZIN 10 (9,50)',
    ]);
    const uitleg = stelVoor({ regios: [regio('A', [-9.5, 25])], regels: metBrutering(0.05) }).regels[0]
      ?.uitleg;
    expect(uitleg).toBe(
      'A: pgb houdt € 25 over, het tekort in ZIN is € 9,50. Na brutering komt € 9,50 van € 10 aan. Dit tekort is gedekt.',
    );
  });

  test('met een negatieve brutering komt er meer aan', () => {
    expect(kort(stelVoor({ regios: [regio('A', [25, -11])], regels: metBrutering(-0.1) }))).toEqual([
      'A.ZIN>A.pgb 10 (11)',
    ]);
  });

  test('wat door brutering op niets uitkomt, wordt niet gestuurd', () => {
    // one cent at 60% brutering: 0,4 cent, which rounds to nothing
    const voorstel = stelVoor({ regios: [regio('A', [-0.01, 0.01])], regels: metBrutering(0.6) });
    expect(kort(voorstel)).toEqual([`${ELDERS}.ZIN>A.ZIN 0,01`]);
  });
});

describe("stap 2, tussen regio's", () => {
  test('gaat eerst binnen de kavel, dan van de ene naar de andere kavel', () => {
    const regios = [regio('A', [-100, 0]), regio('B', [60, 0]), regio('C', [0, 90])];
    expect(kort(stelVoor({ regios, regels: regels2024 }))).toEqual(['B.ZIN>A.ZIN 60', 'C.pgb>A.ZIN 40']);
  });

  test('houdt de andere kavel erbuiten als de eigen genoeg heeft, ook als dat een overheveling meer kost', () => {
    const regios = [regio('A', [-100, 0]), regio('B', [60, 0]), regio('C', [50, 0]), regio('D', [0, 100])];
    expect(kort(stelVoor({ regios, regels: regels2024 }))).toEqual(['B.ZIN>A.ZIN 60', 'C.ZIN>A.ZIN 40']);
  });

  test('brutering geldt alleen van de ene naar de andere kavel', () => {
    const regios = [regio('A', [-100, 0]), regio('B', [60, 0]), regio('C', [0, 90])];
    expect(kort(stelVoor({ regios, regels: metBrutering(0.2) }))).toEqual([
      'B.ZIN>A.ZIN 60',
      'C.pgb>A.ZIN 50 (40)',
    ]);
  });

  test('is een richting gesloten, dan blijft dat overschot liggen en zegt het voorstel dat', () => {
    const regios = [regio('A', [-100, 0]), regio('B', [60, 0]), regio('C', [0, 90])];
    const voorstel = stelVoor({ regios, regels: regels2024, datum: datum(2024, 12, 1) });
    expect(kort(voorstel)).toEqual(['B.ZIN>A.ZIN 60', `${ELDERS}.ZIN>A.ZIN 40`]);
    expect(voorstel.regels[1]?.uitleg).toBe(
      "De eigen regio's kunnen het tekort van A in ZIN niet verder dekken: vraag € 40 elders. " +
        'Pgb naar ZIN overhevelen kan sinds 1 november 2024 niet meer; daardoor blijft € 90 ongebruikt. ' +
        'Komt dat er niet, dan wordt dit deel niet betaald.',
    );
    expect(voorstel.uitleg).toBe("De eigen regio's dekken € 60 van het tekort van € 100.");
  });

  test('bij te weinig overschot deelt ieder tekort naar rato, of gaat het grootste voor', () => {
    const regios = [regio('A', [-20, 0]), regio('B', [-40, 0]), regio('C', [15, 0])];
    expect(kort(stelVoor({ regios, regels: regels2024 })).slice(0, 2)).toEqual([
      'C.ZIN>B.ZIN 10',
      'C.ZIN>A.ZIN 5',
    ]);
    const grootste = { ...regels2024, bijTekort: 'grootste tekort eerst' as const };
    expect(kort(stelVoor({ regios, regels: grootste })).slice(0, 1)).toEqual(['C.ZIN>B.ZIN 15']);
  });

  test('een reservering blijft waar zij is, en is geen tekort', () => {
    const regios = [regio('A', [-50, 0]), regio('B', [60, 0], [30, 0]), regio('C', [10, 0], [25, 0])];
    const voorstel = stelVoor({ regios, regels: regels2024 });
    expect(kort(voorstel)).toEqual(['B.ZIN>A.ZIN 30', `${ELDERS}.ZIN>A.ZIN 20`]);
    // row 3: what arrived minus what is reserved
    expect(voorstel.saldi.map(({ saldo }) => saldo / 100)).toEqual([30, -60, -25]);
  });
});

describe('de volgorde van het stappenplan', () => {
  // After 1 November ZIN may still go to pgb, not back. A's 10 of ZIN goes to its own pgb, so nothing is left for B.
  const regios = [regio('A', [10, -10]), regio('B', [-10, 10])];

  test('gaat voor, en het voorstel zegt wat dat kost', () => {
    const voorstel = stelVoor({ regios, regels: regels2024, datum: datum(2024, 11, 1) });
    expect(kort(voorstel)).toEqual(['A.ZIN>A.pgb 10', `${ELDERS}.ZIN>B.ZIN 10`]);
    expect(voorstel.gemistDoorVolgorde).toBe(1000);
    expect(voorstel.uitleg).toBe(
      "De eigen regio's dekken € 10 van het tekort van € 20. " +
        'Als niet de eigen regio maar de eigen kavel voorgaat, is er € 10 meer te dekken.',
    );
  });

  test('kost niets zolang alles open is', () => {
    const voorstel = stelVoor({ regios, regels: regels2024, datum: datum(2024, 10, 1) });
    expect(kort(voorstel)).toEqual(['A.ZIN>A.pgb 10', 'B.pgb>B.ZIN 10']);
    expect(voorstel.gemistDoorVolgorde).toBe(0);
  });

  test('kost ook met brutering: 20% van wat in de eigen regio blijft valt weg', () => {
    // own regio first: 10 becomes 8, and B's 4 of pgb stays open; kavel first: 4 for B, and 6 becomes 4,80
    const krap = [regio('A', [-10, 10]), regio('B', [0, -4])];
    const voorstel = stelVoor({ regios: krap, regels: metBrutering(0.2) });
    expect(voorstel.nietGedekt).toBe(600);
    // 8,80 − 8, less the cents kept back for rounding (two regio's: 4)
    expect(voorstel.gemistDoorVolgorde).toBe(76);
  });
});

describe('wat de volgorde kost, op de cent', () => {
  const dicht = datum(2024, 11, 1);

  test('zonder brutering zonder marge', () => {
    // A keeps 1,00 in its own regio and gives B 0,50. Kavel first: 1,00 for B, 0,50 of C and 0,50 of A for A's pgb.
    const regios = [regio('A', [1.5, -1]), regio('B', [-1, 0]), regio('C', [0, 0.5])];
    const voorstel = stelVoor({ regios, regels: regels2024, datum: dicht });
    expect(voorstel.nietGedekt).toBe(50);
    expect(voorstel.gemistDoorVolgorde).toBe(50);
  });

  test('met brutering een cent minder per paar regio’s', () => {
    // Own regio first: 2,22 of A's ZIN becomes 2,00 of pgb, the 0,28 left goes to B; 2,28 of 3,00 is covered. Kavel
    // first: 1,00 for B, 1,50 of C, and 0,50 less 9 cents of A: 2,91.
    const regios = [regio('A', [2.5, -2]), regio('B', [-1, 0]), regio('C', [0, 1.5])];
    const voorstel = stelVoor({ regios, regels: metBrutering(0.1), datum: dicht });
    expect(voorstel.nietGedekt).toBe(72);
    expect(voorstel.gemistDoorVolgorde).toBe(63);
  });
});

test('één tekort krijgt met brutering alles wat een overschot kan geven', () => {
  const regios = [regio('A', [1, 0]), regio('B', [0, -2]), regio('C', [0, 0])];
  const voorstel = stelVoor({ regios, regels: metBrutering(0.1) });
  expect(kort(voorstel)[0]).toBe('A.ZIN>B.pgb 1 (0,90)');
});

test('met brutering gaat er ook door afronding per overheveling niet meer weg dan er over is', () => {
  // 30 cents less 5% could arrive as 28,5; but for 11, 11 and 7 cents to arrive 12, 12 and 7 have to be sent: 31.
  const regios = [
    regio('A', [0.3, 0]),
    regio('B', [0, -0.11]),
    regio('C', [0, -0.11]),
    regio('D', [0, -0.07]),
  ];
  const { saldi } = stelVoor({ regios, regels: metBrutering(0.05) });
  expect(saldi[0]?.overhevelingen.ZIN).toBeLessThan(-25);
  expect(saldi[0]?.overhevelingen.ZIN).toBeGreaterThanOrEqual(-30);
});

test('met heel veel regio’s zegt het voorstel dat het minste aantal niet is bewezen', () => {
  // 120 is more than one surplus holds, and seventeen deficits are too many to try everything
  const tekorten = Array.from({ length: 16 }, (_leeg, i) => regio(`T${i}`, [-1, 0]));
  const regios = [
    ...tekorten,
    regio('Groot', [-120, 0]),
    ...[30, 100, 50].map((e) => regio(`O${e}`, [e, 0])),
  ];
  const voorstel = stelVoor({ regios, regels: regels2024 });
  expect(voorstel.nietGedekt).toBe(0);
  expect(voorstel.minsteBewezen).toBe(false);
  expect(voorstel.uitleg).toContain(
    "Bij zoveel regio's is niet bewezen dat het niet met minder overhevelingen kan.",
  );
});

describe('stap 3 en 4, van elders en niet betaald', () => {
  test('een gesloten richting wordt alleen genoemd als er aan de andere kant iets over is', () => {
    const op = (pgb: number) =>
      stelVoor({ regios: [regio('A', [-10, pgb])], regels: regels2024, datum: datum(2024, 11, 1) }).regels[0];
    expect(op(5)?.uitleg).toContain('kan sinds 1 november 2024 niet meer');
    expect(op(0)?.uitleg).not.toContain('kan sinds');
  });

  const regios = [regio('A', [-10, 0]), regio('B', [0, -30])];

  test('zonder toezegging vraagt het voorstel het hele tekort', () => {
    const voorstel = stelVoor({ regios, regels: regels2024 });
    expect(kort(voorstel)).toEqual([`${ELDERS}.ZIN>A.ZIN 10`, `${ELDERS}.pgb>B.pgb 30`]);
    expect(voorstel.saldi.map(({ saldo }) => saldo)).toEqual([0, 0]);
    expect(voorstel.nietGedekt).toBe(4000);
    expect(voorstel.uitleg).toBe("De eigen regio's dekken € 0 van het tekort van € 40.");
  });

  test('een toezegging gaat naar rato; wat dan nog open staat, wordt niet betaald', () => {
    const voorstel = stelVoor({ regios, regels: regels2024, elders: centVanEuro(20) });
    expect(kort(voorstel)).toEqual([
      `${ELDERS}.ZIN>A.ZIN 5`,
      `${ELDERS}.pgb>B.pgb 15`,
      'niet betaald>A.ZIN 5',
      'niet betaald>B.pgb 15',
    ]);
    expect(voorstel.regels.map(({ uitleg }) => uitleg)).toEqual([
      'Van wat elders is toegezegd gaat € 5 naar A in ZIN.',
      'Van wat elders is toegezegd gaat € 15 naar B in pgb.',
      'Voor € 5 van A in ZIN is geen ruimte en geen toezegging: dit wordt niet betaald.',
      'Voor € 15 van B in pgb is geen ruimte en geen toezegging: dit wordt niet betaald.',
    ]);
    expect(voorstel.saldi.map(({ saldo }) => saldo)).toEqual([500, 1500]);
  });

  test('meer toezegging dan nodig wordt niet gebruikt; een toezegging van niets ook niet', () => {
    expect(kort(stelVoor({ regios, regels: regels2024, elders: centVanEuro(99) }))).toEqual([
      `${ELDERS}.ZIN>A.ZIN 10`,
      `${ELDERS}.pgb>B.pgb 30`,
    ]);
    expect(kort(stelVoor({ regios, regels: regels2024, elders: centVanEuro(0) }))).toEqual([
      'niet betaald>A.ZIN 10',
      'niet betaald>B.pgb 30',
    ]);
  });
});

test('zonder tekort is er niets te doen', () => {
  const voorstel = stelVoor({ regios: [regio('A', [5, 0]), regio('B', [0, 0])], regels: regels2024 });
  expect(voorstel.regels).toEqual([]);
  expect(voorstel.uitleg).toBe('Geen regio heeft een tekort; er hoeft niets te worden overgeheveld.');
});

test('een brutering van 100% of meer wordt geweigerd', () => {
  const regios = [regio('A', [-10, 20])];
  const melding = 'Brutering pgb naar ZIN is 100%; geef een percentage onder 100%, zoals 5%.';
  expect(() => stelVoor({ regios, regels: metBrutering(1) })).toThrow(melding);
  expect(() => stelVoor({ regios, regels: metBrutering(-1) })).toThrow('Brutering pgb naar ZIN is -100%');
  expect(() => stelVoor({ regios, regels: metBrutering(Number.NaN) })).toThrow('is geen getal');
});
