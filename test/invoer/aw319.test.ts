import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { aw320, AW320_AFGELEID } from '../../src/invoer/aw319/formaat';
import { Aw319Lezer, type Aw319opties } from '../../src/invoer/aw319/lezer';
import { overMaanden } from '../../src/invoer/aw319/maandverdeling';
import * as posities from '../../src/invoer/aw319/posities';
import { Bestandsfout } from '../../src/invoer/bestandsfout';
import type { Bestandstotaal } from '../../src/invoer/lezer';
import { NAAM, aw319, bytes, prestatie, sluit, verzekerde, voorloop, type Regel } from './maakAw319';

const map = join(__dirname, '../gegevens/aw319');

function lees(bron: Uint8Array | string, opties: Aw319opties = {}, stuk = bron.length): Bestandstotaal {
  const inhoud = typeof bron === 'string' ? bytes(bron) : bron;
  const lezer = new Aw319Lezer(opties);
  for (let i = 0; i < inhoud.length; i += stuk) lezer.verwerk(inhoud.subarray(i, i + stuk));
  return lezer.klaar();
}

const regel = (anders: Partial<Regel> = {}): Regel => ({
  begin: '20240101',
  eind: '20240131',
  code: 'Z041',
  aantal: 31,
  bedrag: 623_813,
  ...anders,
});

/** prestatie, month, amount and volume: enough to see what was added up. */
const kort = ({ totalen }: Bestandstotaal): unknown[] =>
  totalen.map((t) => [t.prestatiecode, t.productiemaand, t.bedrag, t.aantal]);

describe('de synthetische bestanden geven wat is verwacht', () => {
  const verwacht = JSON.parse(readFileSync(join(map, 'aw319_synthetisch_verwacht.json'), 'utf8')) as {
    totalen_cent: Record<string, number>;
    verwacht_per_prestatie_en_servicemaand: Record<string, { aantal: number; bedrag_cent: number }>;
  };
  const uitkomsten = Object.keys(verwacht.totalen_cent).map((naam) => lees(readFileSync(join(map, naam))));

  test('het totaal van elk bestand', () => {
    expect(uitkomsten.map(({ bedrag }) => bedrag)).toEqual(Object.values(verwacht.totalen_cent));
  });

  test('per prestatie en productiemaand, correcties verrekend', () => {
    const samen: Record<string, { aantal: number; bedrag_cent: number }> = {};
    for (const { totalen } of uitkomsten) {
      for (const { prestatiecode, productiemaand, bedrag, aantal } of totalen) {
        const sleutel = `${prestatiecode}|${productiemaand.replace('-', '')}`;
        const vorige = samen[sleutel] ?? { aantal: 0, bedrag_cent: 0 };
        samen[sleutel] = { aantal: vorige.aantal + aantal, bedrag_cent: vorige.bedrag_cent + bedrag };
      }
    }
    expect(samen).toEqual(verwacht.verwacht_per_prestatie_en_servicemaand);
  });

  test('elke brokgrootte geeft hetzelfde', () => {
    const inhoud = readFileSync(join(map, 'aw319_synthetisch_202402.txt'));
    const heel = lees(inhoud);
    for (const stuk of [1, 7, 311, 312, 313, 1000]) expect(lees(inhoud, {}, stuk)).toEqual(heel);
  });
});

test('elk veld dat wij lezen, staat waar de standaard het zet', () => {
  const rijen = readFileSync(join(map, 'aw319_v1.4_layout.csv'), 'utf8').trim().split(/\r?\n/).slice(1);
  expect(rijen).toHaveLength(93);
  const plaatsen = new Map(
    rijen.map((rij) => {
      // The name may hold a comma between quotes.
      const [record, , , , , lengte, begin] = rij.replace(/"[^"]*"/g, 'naam').split(',');
      return [`${record}|${begin}`, Number(lengte)];
    }),
  );
  const velden: [string, posities.Veld[]][] = [
    ['01', Object.values(posities.VOORLOOP)],
    ['02', [posities.PERSOON, posities.DETAILNUMMER]],
    ['04', [posities.PERSOON, posities.DETAILNUMMER, ...Object.values(posities.PRESTATIE)]],
    ['99', Object.values(posities.SLUIT)],
  ];
  for (const [record, eigen] of velden) {
    for (const { begin, lengte, naam } of eigen) {
      expect([naam, plaatsen.get(`${record}|${begin + 1}`)]).toEqual([naam, lengte]);
    }
  }
});

describe('optellen', () => {
  test('een creditregel maakt bedrag en aantal negatief', () => {
    const uit = lees(aw319([regel(), regel({ credit: true }), regel({ bedrag: 100, aantal: 1 })]));
    expect(kort(uit)).toEqual([['Z041', '2024-01', 100, 1]]);
    expect([uit.regels, uit.bedrag]).toEqual([3, 100]);
    expect(lees(aw319([regel({ credit: true })])).bedrag).toBe(-623_813);
  });

  // 29 January to 2 February: 3 and 2 days of 5. 101 cents: 60,6 and 40,4 → 61 and 40; 5 days: 3 and 2.
  test('een prestatie over een maandgrens gaat naar dagen over de maanden', () => {
    const over = regel({ begin: '20240129', eind: '20240202', aantal: 5, bedrag: 101 });
    expect(kort(lees(aw319([over])))).toEqual([
      ['Z041', '2024-01', 61, 3],
      ['Z041', '2024-02', 40, 2],
    ]);
    expect(kort(lees(aw319([{ ...over, credit: true }])))).toEqual([
      ['Z041', '2024-01', -61, -3],
      ['Z041', '2024-02', -40, -2],
    ]);
  });

  test('ook over een jaargrens en een schrikkelfebruari', () => {
    const over = regel({ begin: '20231231', eind: '20240301', aantal: 62, bedrag: 6200 });
    expect(kort(lees(aw319([over])))).toEqual([
      ['Z041', '2023-12', 100, 1],
      ['Z041', '2024-01', 3100, 31],
      ['Z041', '2024-02', 2900, 29],
      ['Z041', '2024-03', 100, 1],
    ]);
  });

  test('verdelen over maanden telt altijd op', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.array(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 14 }),
        (bedrag, dagen) => {
          const delen = overMaanden(bedrag, dagen);
          expect(delen.reduce((som, deel) => som + deel, 0)).toBe(bedrag);
          const alle = dagen.reduce((som, dag) => som + dag, 0);
          delen.forEach((deel, i) => {
            expect(Math.abs(deel - (bedrag * (dagen[i] ?? 0)) / alle)).toBeLessThan(1);
          });
        },
      ),
    );
  });

  test('regio, aanbieder, boekmaand en tijdseenheid staan erbij', () => {
    const uit = lees(
      aw319([regel({ code: 'H126', eenheid: '07', uitvoerder: '06290099', aantal: 480 })], {
        uzovi: '5531',
        instelling: '06290001',
        dagtekening: '20240311',
      }),
    );
    expect(uit.totalen).toEqual([
      {
        uzovi: '5531',
        agb: '06290001',
        prestatiecode: 'H126',
        tijdseenheid: '07',
        productiemaand: '2024-01',
        boekmaand: '2024-02',
        bedrag: 623_813,
        aantal: 480,
      },
    ]);
  });

  // Period and day of the invoice → the round it counts in. Keuze: see the reader of the header.
  test.each([
    ['in de maand erna', '20240131', '20240212', '2024-01'],
    ['in de maand zelf', '20240131', '20240131', '2024-01'],
    ['twee maanden later: na-ijl', '20240131', '20240311', '2024-02'],
    ['over een heel jaar', '20241231', '20240212', '2024-02'],
  ])('een factuur %s telt mee vanaf de maandronde %s → %s', (_naam, eind, dagtekening, maand) => {
    const uit = lees(aw319([regel({})], { dagtekening, eind }));
    expect(uit.totalen.map(({ boekmaand }) => boekmaand)).toEqual([maand]);
  });

  test('op verzoek telt de uitvoerder in plaats van de declarant', () => {
    const bestand = aw319([
      regel({ uitvoerder: '06290099' }),
      regel({ uitvoerder: '06290011' }),
      regel({ uitvoerder: '00000000' }),
    ]);
    const agbs = (opties: Aw319opties): string[] => lees(bestand, opties).totalen.map(({ agb }) => agb);
    expect(agbs({})).toEqual(['75750001']);
    expect(agbs({ aanbieder: 'uitvoerder' })).toEqual(['06290011', '06290099', '75750001']);
  });

  test('commentaar- en lege slotregels tellen niet als zorg', () => {
    const commentaar = `98${'000000000003'}${'0001'}${'tekst'.padEnd(292)}\r\n`;
    const bestand =
      voorloop() + verzekerde(1, '999990019') + prestatie(2, regel()) + commentaar + sluit(1, 1, 623_813, 1);
    expect(lees(bestand).regels).toBe(1);
    expect(lees(bestand.replace(/\r\n$/, '')).regels).toBe(1);
    expect(lees(bestand.replace(/\n$/, '')).regels).toBe(1);
    expect(lees(`${bestand}\r\n\x1a`).regels).toBe(1);
    expect(lees(bestand + ' '.repeat(310) + '\r\n').regels).toBe(1);
  });

  test('een leeg bericht zonder prestaties is 0', () => {
    expect(lees(voorloop() + sluit(0, 0, 0))).toMatchObject({ regels: 0, bedrag: 0, totalen: [] });
  });

  test('hetzelfde bestand heeft hetzelfde kenmerk, een ander een ander', () => {
    const kenmerk = (tekst: string): string => lees(tekst).kenmerk;
    expect(kenmerk(aw319([regel()]))).toBe(kenmerk(aw319([regel()])));
    expect(kenmerk(aw319([regel()], { factuur: 'F2' }))).not.toBe(kenmerk(aw319([regel()])));
    expect(kenmerk(aw319([regel({ bedrag: 1 })]))).not.toBe(kenmerk(aw319([regel()])));
  });

  test('een testbericht zegt dat het er een is', () => {
    expect(lees(aw319([regel()])).test).toBe(true);
    expect(lees(aw319([regel()], { soort: 'P' })).test).toBe(false);
  });
});

describe('wat niet aan de standaard voldoet, wordt geweigerd met regel en positie', () => {
  const goed = aw319([regel()]);
  const vervang = (positie: number, tekst: string, nummer: number): string => {
    const begin = (nummer - 1) * 312 + positie - 1;
    return goed.slice(0, begin) + tekst + goed.slice(begin + tekst.length);
  };

  test.each<[string, string]>([
    ['', 'het bestand is leeg.'],
    ['\r\n', 'het bestand is leeg.'],
    ['Naam;Bedrag\r\n', 'regel 1: dit is geen AW319: verwacht is een voorlooprecord (01).'],
    ['\xef\xbb\xbf' + goed, 'regel 1: het bestand begint met een UTF-8-merkteken.'],
    ['\xff\xfe0\x001\x00', 'regel 1: het bestand is in UTF-16 opgeslagen.'],
    ['0\x001\x001\x00', 'regel 1: het bestand is in UTF-16 opgeslagen.'],
    ['PK\x03\x04', 'regel 1: dit is een zip-bestand. Pak het eerst uit.'],
    [vervang(3, '188', 1), 'regel 1, positie 3: dit is geen AW319: verwacht is berichtcode 187.'],
    [vervang(6, '0103', 1), 'regel 1, positie 6: verwacht is AW319 versie 01, subversie 04.'],
    [vervang(6, '0204', 1), 'regel 1, positie 6: verwacht is AW319 versie 01, subversie 04.'],
    [vervang(10, 'X', 1), 'regel 1, positie 10: soort bericht: verwacht is P of T.'],
    [vervang(115, 'USD', 1), 'regel 1, positie 115: valutacode: verwacht is EUR.'],
    [vervang(27, '55 8', 1), 'regel 1, positie 27: UZOVI-nummer bestaat niet uit 4 cijfers.'],
    [vervang(55, '00000000', 1), 'regel 1, positie 55: er is geen AGB-code van een declarant.'],
    [vervang(93, '20241301', 1), 'regel 1, positie 93: dagtekening factuur is geen dag'],
    [vervang(1, '05', 3), 'regel 3: onverwacht soort record; verwacht is 02, 04, 98 of 99.'],
    [vervang(1, '01', 3), 'regel 3: onverwacht soort record'],
    [vervang(15, '99999001A', 2), 'regel 2, positie 15: burgerservicenummer bestaat niet uit 9 cijfers.'],
    [vervang(15, '999990027', 3), 'regel 3, positie 15: burgerservicenummer is een ander dan'],
    [vervang(106, '20240230', 3), 'regel 3, positie 106: begindatum prestatie is geen dag'],
    [vervang(106, '19991231', 3), 'regel 3, positie 106: begindatum prestatie is geen dag'],
    [vervang(114, '20231231', 3), 'regel 3, positie 114: de einddatum ligt voor de begindatum.'],
    [vervang(122, '056', 3), 'regel 3, positie 122: onbekende prestatiecodelijst'],
    [vervang(125, ' 041 ', 3), 'regel 3, positie 125: de prestatiecode bevat een teken dat niet kan.'],
    [vervang(125, 'Z\x0141 ', 3), 'regel 3, positie 125: de prestatiecode'],
    [vervang(130, '3,1 ', 3), 'regel 3, positie 130: aantal uitgevoerde prestaties bestaat niet uit 4'],
    [vervang(136, 'ABCDEFGH', 3), 'regel 3, positie 136: zorgverlenerscode uitvoerder bestaat niet'],
    [vervang(173, '       1', 3), 'regel 3, positie 173: berekend bedrag bestaat niet uit 8 cijfers.'],
    [vervang(181, 'X', 3), 'regel 3, positie 181: indicatie debet/credit (01): verwacht is D of C.'],
    [vervang(194, ' ', 3), 'regel 3, positie 194: indicatie debet/credit (02): verwacht is D of C.'],
    [vervang(186, '00623814', 3), 'verschil € -0,01'],
    [vervang(194, 'C', 3), 'de regels tellen op tot € -6.238,13, verschil € 12.476,26.'],
    [
      vervang(3, '000002', 4),
      'regel 4, positie 3: aantal verzekerdenrecords is volgens het sluitrecord 2; gelezen zijn er 1',
    ],
    [vervang(9, '000001', 4), 'regel 4, positie 9: aantal debiteurrecords is volgens'],
    [vervang(15, '000003', 4), 'regel 4, positie 15: aantal prestatierecords is volgens het sluitrecord 3'],
    [vervang(27, '0000003', 4), 'regel 4, positie 27: totaal aantal detailrecords'],
    [
      vervang(45, 'C', 4),
      'regel 4, positie 34: totaal declaratiebedrag is volgens het sluitrecord € -6.238,13',
    ],
    [vervang(45, 'X', 4), 'regel 4, positie 45: indicatie debet/credit: verwacht is D of C.'],
    [goed.slice(0, 2 * 312), 'het sluitrecord (99) ontbreekt na regel 2. Het bestand is niet volledig'],
    [goed.slice(0, 3 * 312 + 100), 'regel 4: de regel is afgebroken na 100 posities; verwacht zijn er 310.'],
    [goed + voorloop(), 'regel 5: er staat nog iets na het sluitrecord (99).'],
    [goed.replaceAll('\r\n', '\n'), 'regel 1: de regel eindigt op LF; verwacht is CR/LF.'],
    [goed.replace(NAAM, `${NAAM}X`), 'regel 2: de regel is langer dan 310 posities'],
    [goed.replace(NAAM, NAAM.slice(1)), 'regel 2: de regel heeft 309 posities; verwacht zijn er precies 310'],
    [voorloop() + prestatie(1, regel()) + sluit(0, 1, 623_813), 'zonder verzekerdenrecord (02) ervoor.'],
    [verzekerde(1, '999990019'), 'regel 1: dit is geen AW319'],
  ])('%#', (bestand, zin) => {
    expect(() => lees(bestand)).toThrow(Bestandsfout);
    expect(() => lees(bestand)).toThrow(zin);
  });

  test('geen enkele zin herhaalt wat er in het bestand staat van een persoon', () => {
    for (let positie = 1; positie <= 310; positie += 1) {
      for (const nummer of [1, 2, 3, 4]) {
        try {
          lees(vervang(positie, '\x07', nummer));
        } catch (fout) {
          expect(fout).toBeInstanceOf(Bestandsfout);
          expect(String(fout)).not.toMatch(new RegExp(`${NAAM}|999990019|19400101`));
        }
      }
    }
  });
});

describe('AW320 (afgeleide posities, niet geverifieerd)', () => {
  const retour = (toegekend: number, credit = false): string =>
    [voorloop({ bericht: '188' }), verzekerde(1, '999990019'), prestatie(2, regel()), sluit(1, 1, 623_813)]
      .map((record, i) => {
        const tekens = [...record.slice(0, 310), ...' '.repeat(60)];
        const zet = (positie: number, tekst: string): void =>
          [...tekst].forEach((teken, k) => (tekens[positie - 1 + k] = teken));
        if (i === 2) zet(320, `${String(toegekend).padStart(8, '0')}${credit ? 'C' : 'D'}`);
        if (i === 3) zet(46, `${String(toegekend).padStart(11, '0')}${credit ? 'C' : 'D'}`);
        return `${tekens.join('')}\r\n`;
      })
      .join('');

  test('telt het toegekende bedrag', () => {
    expect(lees(retour(600_000), { formaat: aw320() })).toMatchObject({ bericht: 'AW320', bedrag: 600_000 });
    expect(lees(retour(5, true), { formaat: aw320() }).bedrag).toBe(-5);
  });

  test('is geen AW319, en omgekeerd', () => {
    expect(() => lees(retour(1))).toThrow('langer dan 310 posities');
    expect(() => lees(aw319([regel()]), { formaat: aw320() })).toThrow('de regel heeft 310 posities');
  });

  test('posities zijn aan te passen, maar niet buiten het record', () => {
    expect(aw320({ ...AW320_AFGELEID, toegekend: 311, debet: 319 }).bedrag.begin).toBe(310);
    for (const anders of [
      { toegekend: 310 },
      { toegekend: 364 },
      { debet: 371 },
      { totaalDebet: 0 },
      { toegekend: 1.5 },
    ]) {
      expect(() => aw320({ ...AW320_AFGELEID, ...anders })).toThrow(/AW320: .* kan niet op positie/);
    }
  });
});

describe('beschadigde bestanden', () => {
  const willekeurig = fc.array(
    fc.record({
      bsn: fc.constantFrom('999990019', '999990027', '999991772'),
      begin: fc.constantFrom('20240101', '20240115', '20240131'),
      eind: fc.constantFrom('20240131', '20240215'),
      code: fc.constantFrom('Z041', 'V051', 'H126', 'Z1234'),
      aantal: fc.integer({ min: 0, max: 9999 }),
      bedrag: fc.integer({ min: 0, max: 99_999_999 }),
      credit: fc.boolean(),
    }),
    { maxLength: 6 },
  );
  const som = (regels: readonly Regel[]): number =>
    regels.reduce((totaal, { bedrag, credit }) => totaal + (credit ? -bedrag : bedrag), 0);
  const opgeteld = ({ totalen }: Bestandstotaal): number =>
    totalen.reduce((totaal, { bedrag }) => totaal + bedrag, 0);

  test('een gaaf bestand telt op tot de cent', () => {
    fc.assert(
      fc.property(willekeurig, fc.integer({ min: 1, max: 700 }), (regels, stuk) => {
        const uit = lees(aw319(regels), {}, stuk);
        expect([uit.bedrag, opgeteld(uit), uit.regels]).toEqual([som(regels), som(regels), regels.length]);
        const volume = uit.totalen.reduce((totaal, { aantal }) => totaal + aantal, 0);
        expect(volume).toBe(regels.reduce((t, { aantal, credit }) => t + (credit ? -aantal : aantal), 0));
      }),
    );
  });

  /** Either the sum is that of the trailer, or there is a sentence; never another error. */
  function leesOfZin(inhoud: Uint8Array, verwacht: number): void {
    try {
      const uit = lees(inhoud, {}, 500);
      expect([uit.bedrag, opgeteld(uit)]).toEqual([verwacht, verwacht]);
    } catch (fout) {
      if (!(fout instanceof Bestandsfout)) throw fout;
      expect(fout.message).toMatch(/\.$/);
    }
  }

  const beschadiging = fc.oneof(
    fc.record({
      soort: fc.constant('byte' as const),
      plaats: fc.nat(),
      waarde: fc.integer({ min: 0, max: 255 }),
    }),
    fc.record({
      soort: fc.constant('weg' as const),
      plaats: fc.nat(),
      waarde: fc.integer({ min: 1, max: 700 }),
    }),
    fc.record({
      soort: fc.constant('erbij' as const),
      plaats: fc.nat(),
      waarde: fc.integer({ min: 0, max: 255 }),
    }),
    fc.record({ soort: fc.constant('afgebroken' as const), plaats: fc.nat(), waarde: fc.constant(0) }),
    fc.record({ soort: fc.constant('regels verwisseld' as const), plaats: fc.nat(), waarde: fc.nat() }),
  );

  test('zijn goed gelezen of geweigerd met een zin', () => {
    fc.assert(
      fc.property(willekeurig, fc.array(beschadiging, { minLength: 1, maxLength: 3 }), (regels, schades) => {
        let inhoud = [...bytes(aw319(regels))];
        for (const { soort, plaats, waarde } of schades) {
          const i = inhoud.length === 0 ? 0 : plaats % inhoud.length;
          if (soort === 'byte') inhoud[i] = waarde;
          else if (soort === 'weg') inhoud.splice(i, waarde);
          else if (soort === 'erbij') inhoud.splice(i, 0, waarde);
          else if (soort === 'afgebroken') inhoud = inhoud.slice(0, i);
          else {
            const aantal = Math.max(1, Math.floor(inhoud.length / 312));
            const [een, ander] = [plaats % aantal, waarde % aantal].map((n) =>
              inhoud.slice(n * 312, n * 312 + 312),
            );
            inhoud.splice((plaats % aantal) * 312, 312, ...(ander ?? []));
            inhoud.splice((waarde % aantal) * 312, 312, ...(een ?? []));
          }
        }
        leesOfZin(Uint8Array.from(inhoud), som(regels));
      }),
      { numRuns: 3000 },
    );
  });

  test('willekeurige bytes zijn geen declaratie', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (inhoud) => {
        expect(() => lees(inhoud)).toThrow(Bestandsfout);
      }),
      { numRuns: 1000 },
    );
  });
});
