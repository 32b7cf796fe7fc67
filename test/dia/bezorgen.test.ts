// What goes to the browser's page in an address, and the files that are made of the slides.
import { maakBestand } from '../../src/dia/bezorgen/bestand';
import type { Bestelling } from '../../src/dia/bezorgen/bestand';
import { LANGSTE_FRAGMENT, naarFragment, uitFragment } from '../../src/dia/bezorgen/fragment';
import { alsCsv } from '../../src/dia/csv';
import { STANDAARDSTIJL } from '../../src/dia/huisstijl';
import { czStand, model } from './cz';
import { verzonnenRegios, verzonnenStandMet } from './verzonnen';

const bestelling = (anders: Partial<Bestelling> = {}): Bestelling => ({
  vorm: 'csv',
  model: model(czStand()),
  huisstijl: STANDAARDSTIJL,
  ...anders,
});

test('an order survives the address, word for word', async () => {
  const heen = bestelling({ vorm: 'svg', plaat: 'grafiek' });
  const fragment = await naarFragment(heen);
  expect(fragment).toMatch(/^z\.[A-Za-z0-9_-]+$/);
  expect(await uitFragment(`#${fragment}`)).toEqual(heen);
});

test('an order with 31 regio’s fits the address', async () => {
  const fragment = await naarFragment(bestelling({ model: model(verzonnenStandMet(verzonnenRegios(31))) }));
  expect(fragment.length).toBeLessThan(LANGSTE_FRAGMENT);
});

test('a browser that can’t compress sends it as it is', async () => {
  const bewaard = globalThis.CompressionStream;
  Reflect.deleteProperty(globalThis, 'CompressionStream');
  try {
    const fragment = await naarFragment(bestelling());
    expect(fragment).toMatch(/^p\./);
    expect(await uitFragment(fragment)).toEqual(bestelling());
  } finally {
    globalThis.CompressionStream = bewaard;
  }
});

test.each(['', '#', '#z.AAAA', '#p.e30', '#onzin', '#z.%%%'])(
  'the address %p is no order',
  async (fragment) => {
    expect(await uitFragment(fragment)).toBeUndefined();
  },
);

describe('a calendar', () => {
  const agenda = {
    vorm: 'ics' as const,
    naam: 'Kalender Zorg en Zekerheid 2023',
    tekst: 'BEGIN:VCALENDAR\r\nX-WR-CALNAME:één\r\nEND:VCALENDAR\r\n',
  };

  test('survives the address and becomes the file, byte for byte', async () => {
    const terug = await uitFragment(await naarFragment(agenda));
    expect(terug).toEqual(agenda);
    const bestand = await maakBestand(agenda);
    expect([bestand.naam, bestand.inhoud.type]).toEqual([
      'Kalender Zorg en Zekerheid 2023.ics',
      'text/calendar;charset=utf-8',
    ]);
    expect(Buffer.from(await bestand.inhoud.arrayBuffer()).toString('utf8')).toBe(agenda.tekst);
  });

  test.each([
    ['something else than a calendar', { tekst: '<script>' }],
    ['a name that is a path', { naam: '../agenda' }],
    ['a name with an extension of its own', { naam: 'agenda.exe' }],
    ['no name', { naam: '' }],
  ])('%s is refused', async (_wat, anders) => {
    expect(await uitFragment(await naarFragment({ ...agenda, ...anders }))).toBeUndefined();
  });
});

test('an order with a house style that can’t be is refused', async () => {
  const huisstijl = { ...STANDAARDSTIJL, kleuren: { ...STANDAARDSTIJL.kleuren, hoofd: 'red"><script>' } };
  expect(await uitFragment(await naarFragment(bestelling({ huisstijl })))).toBeUndefined();
});

test.each([
  ['csv', 'Contracteerruimte CZ 2024-01.csv', 'text/csv;charset=utf-8'],
  ['csv-beschrijving', 'Contracteerruimte CZ 2024-01.csv-metadata.json', 'application/json;charset=utf-8'],
  ['html', 'Contracteerruimte CZ 2024-01.html', 'text/html;charset=utf-8'],
  ['svg', 'Contracteerruimte CZ 2024-01 tabel.svg', 'image/svg+xml;charset=utf-8'],
  [
    'pptx',
    'Contracteerruimte CZ 2024-01.pptx',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ],
] as const)('%s becomes %s', async (vorm, naam, soort) => {
  const bestand = await maakBestand(bestelling({ vorm }));
  expect(bestand.naam).toBe(naam);
  expect(bestand.inhoud.type).toBe(soort);
  expect(bestand.inhoud.size).toBeGreaterThan(500);
});

test('the file holds what was asked for', async () => {
  const csv = await maakBestand(bestelling());
  const bytes = Buffer.from(await csv.inhoud.arrayBuffer());
  expect(bytes.toString('utf8')).toBe(alsCsv(model(czStand())));
  const svg = await maakBestand(bestelling({ vorm: 'svg', plaat: 'grafiek' }));
  expect(svg.naam).toBe('Contracteerruimte CZ 2024-01 grafiek.svg');
  expect(await svg.inhoud.text()).toContain('Verwacht overschot 2024 per regio');
});
