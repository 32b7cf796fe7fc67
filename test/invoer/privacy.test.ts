import { leesReeks, totalenVan } from '../../src/invoer/bestanden';
import { bestand, utf8 } from './hulp';
import { aw319, NAAM, type Regel } from './maakAw319';

// Invented persons; the birth date is in every verzekerdenrecord of maakAw319.
const BSNS = ['999990019', '999990027', '999991772'];
const GEBOREN = '19400101';
const regels = BSNS.map((bsn): Regel => ({
  bsn,
  begin: '20240101',
  eind: '20240131',
  code: 'Z041',
  aantal: 31,
  bedrag: 100,
}));
const gaaf = aw319(regels);
const csv = [
  'Regio;BSN;Naam verzekerde;Geboortedatum;Maand;Boekmaand;Bedrag',
  ...BSNS.map((bsn) => `Zeeland;${bsn};${NAAM};${GEBOREN};2024-01;2024-02;1,00`),
].join('\n');

const persoonlijk = new RegExp([...BSNS, NAAM, GEBOREN, '1940-01-01', '01-01-1940'].join('|'));

/** Files good and bad: cut, shifted by one byte at every field, with a letter at every field. */
function bestanden(): File[] {
  const rommel: string[] = [gaaf.slice(0, 1000), gaaf.slice(1), gaaf.replace('20240131', '2024x131')];
  for (let plaats = 0; plaats < gaaf.length; plaats += 9) {
    rommel.push(
      `${gaaf.slice(0, plaats)}X${gaaf.slice(plaats)}`,
      `${gaaf.slice(0, plaats)}X${gaaf.slice(plaats + 1)}`,
    );
  }
  const tabellen = [
    csv,
    csv.replaceAll('1,00', NAAM),
    csv.slice(csv.indexOf('\n') + 1),
    csv.replaceAll(';', ','),
  ];
  return [
    bestand('gaaf.txt', gaaf),
    ...rommel.map((inhoud, i) => bestand(`rommel ${i}`, inhoud)),
    ...tabellen.map((inhoud, i) => bestand(`tabel ${i}`, utf8(inhoud))),
  ];
}

test('de testbestanden bevatten de persoonsgegevens wel', () => {
  expect(gaaf.match(new RegExp(persoonlijk, 'g'))?.length).toBeGreaterThan(8);
  expect(csv).toMatch(persoonlijk);
});

test('geen bsn, naam of geboortedatum komt in totalen, zinnen, berichten, voortgang of console', async () => {
  const gehoord: unknown[] = [];
  const spionnen = (['log', 'info', 'warn', 'error', 'debug'] as const).map((soort) =>
    jest.spyOn(console, soort).mockImplementation((...wat) => void gehoord.push(wat)),
  );
  // What the callbacks get is what goes between the threads (worker.ts).
  const uitkomsten = await leesReeks(
    bestanden(),
    {},
    {
      bijBestand: (uitkomst) => gehoord.push(structuredClone(uitkomst)),
      bijVoortgang: (voortgang) => gehoord.push(voortgang),
    },
  );
  spionnen.forEach((spion) => spion.mockRestore());
  expect(uitkomsten.filter(({ gelukt }) => gelukt).length).toBeGreaterThan(1);
  expect(uitkomsten.filter(({ gelukt }) => !gelukt).length).toBeGreaterThan(100);
  expect(JSON.stringify(gehoord)).not.toMatch(persoonlijk);
  expect(JSON.stringify(totalenVan(uitkomsten))).not.toMatch(persoonlijk);
});

test('ook een fout van de stroom zelf lekt niet', async () => {
  const stroom = (): ReadableStream<Uint8Array> =>
    new ReadableStream({ pull: () => Promise.reject(new Error(`kapot bij ${NAAM} ${BSNS[0]}`)) });
  const [uitkomst] = await leesReeks([{ name: 'x', size: 1, stream: stroom }]);
  expect(uitkomst).toMatchObject({ gelukt: false });
  expect(JSON.stringify(uitkomst)).not.toMatch(persoonlijk);
});
