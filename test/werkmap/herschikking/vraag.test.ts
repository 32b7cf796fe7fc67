// What is kept in the workbook, and what is read from it, on pictures of invented workbooks.
import { zoekUitvoerder } from '../../../src/beleid/zorgkantoren';
import { leesEigenRegime, leesGegevens } from '../../../src/werkmap/herschikking/gegevens';
import {
  HERSCHIKSLEUTEL,
  leesHerschikstand,
  stelHerschikvraagVoor,
} from '../../../src/werkmap/herschikking/vraag';
import type { Herschikstand } from '../../../src/werkmap/herschikking/vraag';
import { type Inhoud, maakBeeld, maakBlad } from '../maakBeeld';
import { KOPPEN, LIJSTBLAD, RIJEN, RUIMTEBLAD, kader, vraagVoor } from './verzonnen';

const stand: Herschikstand = {
  versie: 1,
  actief: 1,
  scenarios: [
    { naam: 'Basis', vraag: vraagVoor() },
    {
      naam: 'Minder ruimte',
      vraag: vraagVoor({
        overproductie: false,
        watAls: {
          aanpassing: { Zeeland: { soort: 'procent', procent: -2.5 } },
          overhevelingen: [
            {
              van: { regio: 'Zeeland', kavel: 'pgb' },
              naar: { regio: 'Zeeland', kavel: 'ZIN' },
              bedrag: 100,
            },
          ],
          meerzorg: { Zeeland: 500 },
        },
      }),
    },
  ],
};

const bewaard = (waarde: unknown) => ({
  ...maakBeeld(maakBlad('Lijst', LIJSTBLAD)),
  instellingen: { [HERSCHIKSLEUTEL]: waarde },
});

describe('what was kept', () => {
  test('comes back as it was, also through JSON', () => {
    expect(leesHerschikstand(bewaard(JSON.parse(JSON.stringify(stand))))).toEqual({
      soort: 'gevonden',
      waarde: stand,
    });
    expect(leesHerschikstand(maakBeeld(maakBlad('Lijst', LIJSTBLAD)))).toEqual({ soort: 'geen' });
  });

  test.each<[string, unknown]>([
    ['another version', { ...stand, versie: 2 }],
    ['no scenario', { ...stand, scenarios: [] }],
    ['an active one that isn’t there', { ...stand, actief: 2 }],
    ['an unknown regime', { ...stand, scenarios: [{ naam: 'x', vraag: { ...vraagVoor(), regime: 'ABC' } }] }],
    [
      'half a cent',
      {
        ...stand,
        scenarios: [
          { naam: 'x', vraag: vraagVoor({ ruimte: { soort: 'getypt', bedragen: { Zeeland: 0.5 } } }) },
        ],
      },
    ],
  ])('%s is of no use', (_wat, waarde) => {
    expect(leesHerschikstand(bewaard(waarde))).toEqual({ soort: 'onbruikbaar' });
  });

  test('the first question has the regime of the uitvoerder; one without its own begins with that of CZ', () => {
    const regimeVan = (naam: string) => {
      const uitvoerder = zoekUitvoerder(naam);
      return uitvoerder && stelHerschikvraagVoor(uitvoerder).regime;
    };
    expect(['CZ', 'VGZ', 'Zorg en Zekerheid', 'Menzis'].map(regimeVan)).toEqual(['CZ', 'VGZ', 'ZZ', 'CZ']);
    const cz = zoekUitvoerder('CZ');
    expect(cz && stelHerschikvraagVoor(cz)).toMatchObject({
      leegIsNul: false,
      ruimte: { soort: 'contracteerruimte' },
    });
  });
});

const zinnen = (gegevens: ReturnType<typeof leesGegevens>) =>
  gegevens.problemen.filter(({ ernst }) => ernst === 'fout').map(({ zin }) => zin);

describe('what is read', () => {
  const metRuimte = (ruimte: Inhoud) => maakBeeld(maakBlad('Lijst', LIJSTBLAD), maakBlad('Ruimte', ruimte));
  const blok = vraagVoor({ ruimte: { soort: 'blok', bronId: 'Ruimte!A3:E8' } });

  test('rows, ruimte with its cells, and the regime', () => {
    const gegevens = leesGegevens(metRuimte(RUIMTEBLAD), blok, kader);
    expect(gegevens.rijen).toHaveLength(8);
    expect(gegevens.regime?.naam).toBe('CZ');
    expect(gegevens.ruimtes[0]).toEqual({
      regio: 'Haaglanden',
      ruimteZin: 80000,
      ruimteZinPlek: { cel: { blad: 'Ruimte', rij: 3, kolom: 1 }, factor: 1 },
      saldo: 10000,
      saldoPlek: { cel: { blad: 'Ruimte', rij: 5, kolom: 1 }, factor: 1 },
    });
    expect(gegevens.ruimtes[1]).toMatchObject({ regio: 'Zeeland', ruimteZin: 100000, saldo: 0 });
    expect(zinnen(gegevens)).toEqual([]);
  });

  test('a blank ruimte and text as ruimte or saldo are no ruimte', () => {
    const anders = RUIMTEBLAD.map((rij) => [...rij]);
    anders[3]?.splice(1, 2, '', '1.000,00');
    anders[5]?.splice(3, 1, 'n.n.b.');
    const gegevens = leesGegevens(metRuimte(anders), blok, kader);
    expect(gegevens.ruimtes.map(({ ruimteZin }) => ruimteZin)).toEqual([null, null, null]);
    expect(zinnen(gegevens)).toEqual([
      'De ruimte van Haaglanden is leeg. Vul haar in.',
      'Bij de ruimte van Zeeland staat “1.000,00”. Maak er een getal van.',
      'Bij het saldo van West-Brabant staat “n.n.b.”. Maak er een getal van.',
    ]);
  });

  test('what isn’t there is said with what to do', () => {
    const leeg = maakBeeld(maakBlad('Blad1', [['Verzonnen']]));
    expect(zinnen(leesGegevens(leeg, vraagVoor({ ruimte: { soort: 'contracteerruimte' } }), kader))).toEqual([
      'Er is nog geen contracteerruimtetabel. Maak haar in de maandronde, kies een andere bron, of vul de ruimte zelf in.',
      'Er is geen lijst van aanbieders gevonden. Wijs haar aan in het werkblad.',
    ]);
    expect(zinnen(leesGegevens(leeg, blok, kader))[0]).toBe(
      'De gekozen bron van de ruimte is er niet meer. Kies een andere.',
    );
  });

  test('a list without prognose can’t be herschikt', () => {
    const zonder = [KOPPEN.slice(0, 5), ...RIJEN.map((rij) => rij.slice(0, 5))];
    expect(zinnen(leesGegevens(maakBeeld(maakBlad('Lijst', zonder)), vraagVoor(), kader))).toEqual([
      'De lijst op blad Lijst heeft geen kolom voor prognose. Wijs haar aan.',
    ]);
  });

  test('an own regime from the table in the workbook', () => {
    const tabel: Inhoud = [
      ['Laag', 'Grens', 'Verdeling'],
      ['Verzonnen', 'prognose', 'naar rato'],
    ];
    const beeld = {
      ...maakBeeld(maakBlad("Mijn 'regime'", tabel)),
      tabellen: [{ naam: 'wlz_regime', adres: "'Mijn ''regime'''!A1:C2" }],
    };
    expect(leesEigenRegime(beeld).waarde?.lagen).toEqual([
      { naam: 'Verzonnen', grens: 'prognose', verdeling: 'naar rato', bron: 'tabel in de werkmap' },
    ]);
  });
});
