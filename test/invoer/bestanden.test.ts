import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesReeks, totalenVan } from '../../src/invoer/bestanden';
import { leesBestanden } from '../../src/invoer/leesBestanden';
import type { Voortgang } from '../../src/invoer/voortgang';
import { bestand, utf8 } from './hulp';
import { aw319, type Regel } from './maakAw319';

const regel = (anders: Partial<Regel> = {}): Regel => ({
  begin: '20240101',
  eind: '20240131',
  code: 'Z041',
  aantal: 31,
  bedrag: 623_813,
  ...anders,
});
const goed = bestand('januari.txt', aw319([regel()]));
const ander = bestand('februari.txt', aw319([regel({ bedrag: 100, aantal: 1 })], { factuur: 'F2024-02' }));
const kapot = bestand('kapot.txt', aw319([regel()], { factuur: 'F3' }).slice(0, 2 * 312));

describe('enkele bestanden tegelijk', () => {
  test('de totalen van goede bestanden tellen op', async () => {
    const uitkomsten = await leesBestanden([goed, ander]);
    expect(uitkomsten.map(({ gelukt }) => gelukt)).toEqual([true, true]);
    // € 6.238,13 + € 1,00; 31 + 1 etmalen
    expect(totalenVan(uitkomsten)).toEqual([
      expect.objectContaining({ prestatiecode: 'Z041', bedrag: 623_913, aantal: 32 }),
    ]);
  });

  test('een kapot bestand zegt wat er mis is en laat de andere heel', async () => {
    const uitkomsten = await leesReeks([goed, kapot, ander]);
    expect(uitkomsten[1]).toEqual({
      gelukt: false,
      naam: 'kapot.txt',
      omvang: 624,
      zin: 'Het sluitrecord (99) ontbreekt na regel 2. Het bestand is niet volledig; vraag het opnieuw op.',
    });
    expect(totalenVan(uitkomsten).map(({ bedrag }) => bedrag)).toEqual([623_913]);
  });

  test('hetzelfde bestand onder een andere naam telt één keer', async () => {
    const kopie = bestand('kopie.txt', aw319([regel()]));
    const uitkomsten = await leesReeks([goed, kopie]);
    expect(uitkomsten[1]).toMatchObject({
      gelukt: false,
      dubbel: true,
      zin: 'Dit is hetzelfde bestand als januari.txt (dezelfde factuur, 1 regel, € 6.238,13). Het telt één keer mee.',
    });
    expect(totalenVan(uitkomsten).map(({ bedrag }) => bedrag)).toEqual([623_813]);
  });

  test('een bestand dat al in de werkmap zit, zegt dat', async () => {
    const [eerst] = await leesReeks([goed]);
    const kenmerk = eerst?.gelukt ? eerst.kenmerk : '';
    const [opnieuw] = await leesReeks([goed], {}, { eerder: [{ kenmerk, naam: 'jan.txt' }] });
    expect(opnieuw).toMatchObject({ gelukt: true, eerder: 'jan.txt' });
    const [nieuw] = await leesReeks([ander], {}, { eerder: [{ kenmerk, naam: 'jan.txt' }] });
    expect(nieuw).not.toHaveProperty('eerder');
  });

  test('de voortgang loopt op tot alles gelezen is', async () => {
    const standen: Voortgang[] = [];
    await leesReeks([goed, kapot, ander], {}, { bijVoortgang: (stand) => standen.push(stand) });
    const totaal = goed.size + kapot.size + ander.size;
    expect(standen.at(-1)).toMatchObject({ gelezen: totaal, totaal, aantal: 3, naam: 'februari.txt' });
    expect(standen.map(({ gelezen }) => gelezen)).toEqual(
      standen.map(({ gelezen }) => gelezen).sort((a, b) => a - b),
    );
  });

  test('afbreken geeft geen uitkomst', async () => {
    const knop = new AbortController();
    const bijBestand = jest.fn(() => knop.abort());
    await expect(leesReeks([goed, ander], {}, { signaal: knop.signal, bijBestand })).rejects.toThrow(
      /abort/i,
    );
    expect(bijBestand).toHaveBeenCalledTimes(1);
  });

  test('een bestand dat niet te openen is, geeft een zin zonder de tekst van de fout', async () => {
    const weg = {
      name: 'weg.txt',
      size: 10,
      stream: () =>
        new ReadableStream<Uint8Array>({
          pull: () => Promise.reject(new DOMException('geheim pad', 'NotReadableError')),
        }),
    };
    expect(await leesReeks([weg])).toEqual([
      {
        gelukt: false,
        naam: 'weg.txt',
        omvang: 10,
        zin: 'Het bestand is niet te lezen: het is verplaatst, gewijzigd of in gebruik. Kies het opnieuw.',
      },
    ]);
  });
});

describe('het formaat blijkt uit de eerste bytes', () => {
  const zin = async (inhoud: string | Uint8Array): Promise<string> => {
    const [uitkomst] = await leesReeks([bestand('x', inhoud)]);
    return uitkomst?.gelukt ? uitkomst.bericht : (uitkomst?.zin ?? '');
  };

  test.each<[string, string | Uint8Array, string]>([
    ['AW319', aw319([regel()]), 'AW319'],
    ['een tabel', utf8('Regio;Productiemaand;Boekmaand;Bedrag\nZeeland;2024-01;2024-02;1,00\n'), 'tabel'],
    ['een zip', 'PK\x03\x04abc', 'Dit is een zip- of Excelbestand.'],
    ['een oude Excel', '\xd0\xcf\x11\xe0abc', 'Dit is een oud Excelbestand'],
    ['een gz', '\x1f\x8babc', 'Dit is een gz-bestand.'],
    ['een pdf', '%PDF-1.7', 'Dit is een pdf.'],
    ['XML', '<?xml version="1.0"?>', 'Dit is XML of een webpagina.'],
    ['binair', 'abc\x00def', 'Dit is geen tekst.'],
    ['leeg', '', 'Het bestand is leeg.'],
    ['een ander bericht', aw319([regel()], { bericht: '179' }), 'verwacht is berichtcode 187.'],
    ['AW319 met merkteken', `\xef\xbb\xbf${aw319([regel()])}`, 'begint met een UTF-8-merkteken'],
  ])('%s', async (_naam, inhoud, verwacht) => {
    expect(await zin(inhoud)).toContain(verwacht);
  });

  test('AW320 met posities die de gebruiker heeft aangepast', async () => {
    // The answer's amount on 311 instead of the inferred 320, the total on 46.
    const records = aw319([regel()], { bericht: '188' }).split('\r\n').slice(0, -1);
    const zet = (tekst: string, positie: number, wat: string): string =>
      tekst.slice(0, positie - 1) + wat + tekst.slice(positie - 1 + wat.length);
    const [kop = '', wie = '', wat = '', slot = ''] = records.map((record) => record.padEnd(370));
    const inhoud = [kop, wie, zet(wat, 311, '00000500D'), zet(slot, 46, '00000000500D')].join('\r\n');
    const aw320 = {
      code: '188',
      recordlengte: 370,
      toegekend: 311,
      debet: 319,
      totaalToegekend: 46,
      totaalDebet: 57,
    };
    const [uitkomst] = await leesReeks([bestand('retour.txt', inhoud)], { aw320 });
    expect(uitkomst).toMatchObject({ bericht: 'AW320', bedrag: 500 });
    expect(uitkomst?.gelukt && uitkomst.opmerkingen.join()).toContain('AW320 zijn afgeleid');
  });
});

test('de synthetische bestanden samen geven de verwachte som', async () => {
  const map = join(__dirname, '../gegevens/aw319');
  const namen = ['aw319_synthetisch_202401.txt', 'aw319_synthetisch_202402.txt'];
  const uitkomsten = await leesReeks(namen.map((naam) => bestand(naam, readFileSync(join(map, naam)))));
  // aw319_synthetisch_verwacht.json: 1370843 + 1284777 cent
  expect(totalenVan(uitkomsten).reduce((som, { bedrag }) => som + bedrag, 0)).toBe(1_370_843 + 1_284_777);
});
