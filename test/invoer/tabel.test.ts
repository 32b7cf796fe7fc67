import fc from 'fast-check';
import { leesReeks, type Bestandsuitkomst } from '../../src/invoer/bestanden';
import { Bestandsfout } from '../../src/invoer/bestandsfout';
import type { Bestandstotaal } from '../../src/invoer/lezer';
import { geheel, leesGetal } from '../../src/invoer/tabel/getal';
import { Tabellezer, type Tabelopties } from '../../src/invoer/tabel/lezer';
import { leesMaand } from '../../src/invoer/tabel/maand';
import { bestand, utf8 } from './hulp';
import { bytes } from './maakAw319';

function lees(bron: string | Uint8Array, opties: Tabelopties = {}, stuk = 1e9): Bestandstotaal {
  const inhoud = typeof bron === 'string' ? utf8(bron) : bron;
  const lezer = new Tabellezer(opties);
  for (let i = 0; i < inhoud.length; i += stuk) lezer.verwerk(inhoud.subarray(i, i + stuk));
  return lezer.klaar();
}

const KOP = 'Regio;AGB-code;Prestatiecode;Productiemaand;Boekmaand;Bedrag;Aantal';
const tabel = (...rijen: string[]): string => [KOP, ...rijen].join('\r\n');

describe('een export als CSV', () => {
  test('regio, aanbieder, prestatie en maanden, bedragen op z’n Nederlands', () => {
    const uit = lees(
      tabel(
        'Zeeland;06290001;Z041;januari 2024;2024-02;€ 1.234,56;31',
        'Zeeland;6290001;Z041;2024-01;feb 2024;-34,56;-1',
        'Zeeland;06290001;H126;01-2024;29-02-2024;100;1,5',
      ),
    );
    expect(uit).toMatchObject({ bericht: 'tabel', regels: 3, bedrag: 130_000, opmerkingen: [] });
    expect(uit.totalen).toEqual([
      {
        uzovi: '',
        regio: 'Zeeland',
        agb: '06290001',
        prestatiecode: 'H126',
        tijdseenheid: '00',
        productiemaand: '2024-01',
        boekmaand: '2024-02',
        bedrag: 10_000,
        aantal: 1.5,
      },
      expect.objectContaining({ prestatiecode: 'Z041', bedrag: 120_000, aantal: 30 }),
    ]);
  });

  test.each([
    [';', ';'],
    ['tab', '\t'],
    ['|', '|'],
  ])('gescheiden door %s', (_naam, teken) => {
    const inhoud = tabel('Zeeland;1;Z041;2024-01;2024-02;1,50;1').replaceAll(';', teken);
    expect(lees(inhoud).bedrag).toBe(150);
  });

  test('met komma’s ertussen en een decimale punt', () => {
    const uit = lees('uzovi,leveringsvorm,maand,boekmaand,bedrag\n5525,VPT,2024-01,2024-02,1234.50\n');
    expect(uit.totalen).toEqual([
      expect.objectContaining({ uzovi: '5525', leveringsvorm: 'VPT', bedrag: 123_450, prestatiecode: '' }),
    ]);
  });

  test('titels erboven, een totaalrij eronder, lege rijen en regels zonder bedrag', () => {
    const inhoud = [
      'Declaraties 2024',
      '',
      KOP,
      'Zeeland;1;Z041;2024-01;2024-02;1,00;1',
      '',
      'Zeeland;1;Z051;2024-01;2024-02;;',
      'Totaal;;;;;1,00;1',
    ].join('\n');
    const uit = lees(inhoud);
    expect([uit.bedrag, uit.regels]).toEqual([100, 1]);
    expect(uit.opmerkingen).toEqual([
      '1 regel zonder bedrag telt niet mee (eerste: regel 6).',
      '1 regel met een totaal overgeslagen (eerste: regel 7).',
    ]);
  });

  test('C in de kolom debet/credit maakt bedrag en aantal negatief', () => {
    const uit = lees('UZOVI;Maand;Boekmaand;Bedrag;DC;Aantal\n5525;2024-01;2024-02;10,00;C;3\n');
    expect(uit.totalen).toEqual([expect.objectContaining({ bedrag: -1000, aantal: -3 })]);
  });

  test('maandnummer met het jaar ernaast, en de boekmaand die u kiest', () => {
    const uit = lees('Regio;Jaar;Maand;Realisatie\nZeeland;2024;3;5\n', { boekmaand: '2024-04' });
    expect(uit.totalen).toEqual([
      expect.objectContaining({ productiemaand: '2024-03', boekmaand: '2024-04', bedrag: 500 }),
    ]);
  });

  test('kolommen die u aanwijst gaan voor; toegekend gaat voor gedeclareerd', () => {
    const inhoud =
      'Regio;Maand;Boekmaand;Declaratiebedrag;Toegekend bedrag;Mijn bedrag\nZeeland;2024-01;2024-02;3;2;1\n';
    expect(lees(inhoud).bedrag).toBe(200);
    expect(lees(inhoud, { kolommen: { bedrag: 'mijn bedrag' } }).bedrag).toBe(100);
  });

  test('tekstcoderingen: UTF-8 met merkteken, UTF-16 en Windows-1252', () => {
    const inhoud = 'Regio;Maand;Boekmaand;Bedrag;Aanbieder\nZeeland;2024-01;2024-02;1;Zorggroep Oriënt\n';
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(inhoud, (t) => t.charCodeAt(0)).buffer),
    ]);
    for (const vorm of [utf8(`\ufeff${inhoud}`), utf16, bytes(inhoud)]) {
      expect(lees(vorm).totalen).toEqual([expect.objectContaining({ aanbieder: 'Zorggroep Oriënt' })]);
    }
  });

  test('elke brokgrootte geeft hetzelfde, ook met cellen tussen aanhalingstekens over regels', () => {
    const inhoud = utf8(
      tabel('"Zeeland";1;"Z041";2024-01;2024-02;"1.000,50";1', 'Zeeland;1;"Z\r\n051";2024-01;2024-02;2;1'),
    );
    const heel = lees(inhoud);
    expect(heel.bedrag).toBe(100_250);
    for (const stuk of [1, 2, 7, 40]) expect(lees(inhoud, {}, stuk)).toEqual(heel);
  });

  test('dezelfde tabel heeft hetzelfde kenmerk, een andere een ander', () => {
    const rij = (bedrag: string): string => tabel(`Zeeland;1;Z041;2024-01;2024-02;${bedrag};1`);
    expect(lees(rij('1')).kenmerk).toBe(lees(rij('1')).kenmerk);
    expect(lees(rij('1,00')).kenmerk).not.toBe(lees(rij('1')).kenmerk);
  });
});

describe('wat niet klopt, geeft regel en kolom', () => {
  const rij = (
    anders: Partial<Record<'regio' | 'agb' | 'maand' | 'boek' | 'bedrag' | 'aantal', string>>,
  ): string => {
    const {
      regio = 'Zeeland',
      agb = '1',
      maand = '2024-01',
      boek = '2024-02',
      bedrag = '1,00',
      aantal = '1',
    } = anders;
    return tabel(
      'Zeeland;1;Z041;2024-01;2024-02;2,00;1',
      [regio, agb, 'Z041', maand, boek, bedrag, aantal].join(';'),
    );
  };

  test.each<[string, string | Uint8Array, Tabelopties, string]>([
    ['leeg', '\n\n', {}, 'het bestand is leeg.'],
    ['geen koppen', 'a;b\n1;2\n', {}, 'er is geen rij met koppen gevonden.'],
    [
      'kolommen missen',
      'Regio;Bedrag\nZeeland;1\n',
      {},
      'in de koppen ontbreekt: productiemaand en boekmaand.',
    ],
    [
      'regio mist',
      'Maand;Bedrag\n2024-01;1\n',
      { boekmaand: '2024-01' },
      'ontbreekt: regio (of UZOVI-nummer).',
    ],
    ['tekst in bedrag', rij({ bedrag: 'Jansen' }), {}, 'regel 3: kolom bedrag: hier staat geen getal'],
    [
      'te veel decimalen',
      rij({ bedrag: '1,2345' }),
      {},
      'regel 3: kolom bedrag: het getal heeft meer dan 2 decimalen.',
    ],
    ['punt na komma', rij({ bedrag: '12.50' }), {}, 'regel 3: kolom bedrag: hier staat geen getal'],
    ['geen maand', rij({ maand: '2024-13' }), {}, 'regel 3: kolom productiemaand: verwacht is een maand'],
    ['geen boekmaand', rij({ boek: '' }), {}, 'regel 3: kolom boekmaand: verwacht is een maand'],
    ['AGB te lang', rij({ agb: '123456789' }), {}, 'regel 3: kolom AGB-code: verwacht zijn 8 cijfers.'],
    ['aantal met letters', rij({ aantal: 'tien' }), {}, 'regel 3: kolom aantal: hier staat geen getal'],
    [
      'aanhalingsteken',
      `${KOP}\n"Zeeland;1;Z041;2024-01\n`,
      {},
      'regel 2: een aanhalingsteken is niet gesloten',
    ],
    [
      '1.234 en daarna 12.50',
      'Regio;Maand;Boekmaand;Bedrag\nA;2024-01;2024-02;1.234\nA;2024-01;2024-02;12.50\n',
      {},
      'regel 2: een punt of komma in een getal kan duizend of een decimaal zijn.',
    ],
    [
      'alleen 1,230',
      'Regio;Maand;Boekmaand;Bedrag\nA;2024-01;2024-02;1,230\n',
      {},
      'regel 2: een punt of komma in een getal',
    ],
    [
      'negatief met C',
      'Regio;Maand;Boekmaand;Bedrag;DC\nA;2024-01;2024-02;-1;C\n',
      {},
      'regel 2: kolom debet/credit: een negatief bedrag met C',
    ],
  ])('%s', (_naam, inhoud, opties, verwacht) => {
    expect(() => lees(inhoud, opties)).toThrow(Bestandsfout);
    expect(() => lees(inhoud, opties)).toThrow(verwacht);
  });

  test('geen zin herhaalt wat er in een cel staat', () => {
    for (const veld of ['agb', 'maand', 'boek', 'bedrag', 'aantal'] as const) {
      expect(() => lees(rij({ [veld]: 'Jansen 999990019' }))).toThrow(/^(?!.*(Jansen|999990019))/);
    }
  });

  test('een kolom met persoonsgegevens wordt nooit gelezen, ook niet als u hem aanwijst', () => {
    const inhoud = 'Regio;Maand;Boekmaand;Bedrag;Naam cliënt;BSN\nA;2024-01;2024-02;1;Jansen;999990019\n';
    const uit = lees(inhoud, { kolommen: { aanbieder: 'BSN', leveringsvorm: 'BSN' } });
    expect(JSON.stringify(uit)).not.toMatch(/Jansen|999990019/);
  });

  test('een punt die alleen duizendtallen scheidt, wordt gemeld', () => {
    const uit = lees('Regio;Maand;Boekmaand;Bedrag\nA;2024-01;2024-02;1.234\n');
    expect(uit.bedrag).toBe(123_400);
    expect(uit.opmerkingen.join()).toContain('scheiding tussen duizendtallen');
    expect(lees('Regio;Maand;Boekmaand;Bedrag\nA;2024-01;2024-02;1.230\n', { decimaal: '.' }).bedrag).toBe(
      123,
    );
  });
});

test.each([
  ['1.234,56', '1234.56'],
  ['(12,50)', '-12.50'],
  ['12,50-', '-12.50'],
  ['€ -7', '-7'],
  ['1.234.567', '1234567'],
  [',5', '0.5'],
])('getal %s', (tekst, getal) => {
  expect(leesGetal(tekst, ',')).toMatchObject({ getal });
});

test.each(['1.23,4', '12.50', '1,2,3', 'twaalf', '-', '1.2345', '12 %'])('geen getal: %s', (tekst) => {
  expect(leesGetal(tekst, ',')).toBeNull();
});

test('een getal in centen is exact', () => {
  expect([geheel('0.07', 2), geheel('-1234.5', 2), geheel('1.005', 2), geheel('1.0050', 3)]).toEqual([
    7,
    -123_450,
    null,
    1005,
  ]);
  expect(geheel('90071992547409.93', 2)).toBeNull();
});

test.each([
  ['2024-01', '2024-01'],
  ['202401', '2024-01'],
  ['2024/1', '2024-01'],
  ['2024M03', '2024-03'],
  ['1-2024', '2024-01'],
  ['mrt-24', '2024-03'],
  ['Mei 2024', '2024-05'],
  ['31-12-2023', '2023-12'],
  ['2024-02-29 00:00:00', '2024-02'],
  ['20240131', '2024-01'],
])('maand %s', (tekst, maand) => {
  expect(leesMaand(tekst)).toBe(maand);
});

test.each(['', '13-2024', '2024', 'januari', '5', '1999-01', '30-02-2024', 'xyz 2024'])(
  'geen maand: “%s”',
  (tekst) => {
    expect(leesMaand(tekst)).toBeUndefined();
  },
);

test('een geplakte tabel is een bestand met tabs', async () => {
  const geplakt = 'Regio\tMaand\tBoekmaand\tBedrag\nZeeland\t2024-01\t2024-02\t1.234,50\n';
  const [uitkomst] = await leesReeks([bestand('geplakte tabel', utf8(geplakt))]);
  expect(uitkomst).toMatchObject({ gelukt: true, bedrag: 123_450 });
});

test('een beschadigde tabel is gelezen of geweigerd met een zin, nooit iets anders', async () => {
  const gaaf = utf8(
    tabel('"Zeeland";1;Z041;2024-01;2024-02;1.234,56;31', 'Zeeland;2;H126;2024-01;2024-03;-2,00;1'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ plaats: fc.nat(), waarde: fc.integer({ min: 0, max: 255 }) }), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.nat(),
      async (schades, einde) => {
        const inhoud = Uint8Array.from(gaaf);
        for (const { plaats, waarde } of schades) inhoud[plaats % inhoud.length] = waarde;
        const deel = inhoud.subarray(0, einde % 3 === 0 ? einde % inhoud.length : undefined);
        const [uitkomst] = (await leesReeks([bestand('x', deel)])) as [Bestandsuitkomst];
        if (!uitkomst.gelukt) expect(uitkomst.zin).toMatch(/^(?!Het bestand is niet te lezen).*\.$/);
        else expect(uitkomst.totalen.reduce((som, { bedrag }) => som + bedrag, 0)).toBe(uitkomst.bedrag);
      },
    ),
    { numRuns: 2000 },
  );
});
