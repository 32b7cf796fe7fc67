import { uitvoerderVan, uitvoerders, zoekRegio, zoekUitvoerder } from '../../src/beleid/zorgkantoren';

const regios = uitvoerders.flatMap((uitvoerder) => uitvoerder.regios);

test('7 Wlz-uitvoerders met de aantallen van ActiZ tabel B4', () => {
  expect(Object.fromEntries(uitvoerders.map(({ naam, regios: eigen }) => [naam, eigen.length]))).toEqual({
    'Zilveren Kruis': 11,
    CZ: 6,
    Menzis: 3,
    VGZ: 7,
    DSW: 1,
    Salland: 1,
    'Zorg en Zekerheid': 2,
  });
});

test('31 regio’s met elk een eigen code, en geen vervallen code', () => {
  const codes = regios.map(({ code }) => code);
  expect(new Set(codes).size).toBe(31);
  expect(codes).not.toContain('5522');
  expect(codes).not.toContain('5502');
});

test('CZ noemt zijn regio’s zo, met de codes van COD001', () => {
  expect(zoekUitvoerder('CZ')?.regios.map(({ naam, code }) => [naam, code])).toEqual([
    ['Haaglanden', '5518'],
    ['Zuid-Hollandse eilanden', '5523'],
    ['Zeeland', '5525'],
    ['West-Brabant', '5526'],
    ['Zuidoost-Brabant', '5529'],
    ['Zuid-Limburg', '5531'],
  ]);
});

/** COD001, other regio's than CZ's (those above). */
test.each([
  ['Groningen', '5501'],
  ['Friesland', '5533'],
  ['Drenthe', '5503'],
  ['Zwolle', '5504'],
  ['Twente', '5505'],
  ['Apeldoorn, Zutphen en omstreken', '5506'],
  ['Arnhem', '5507'],
  ['Nijmegen', '5508'],
  ['Utrecht', '5509'],
  ['Flevoland', '5510'],
  ["'t Gooi", '5511'],
  ['Noord Holland Noord', '5512'],
  ['Kennemerland', '5513'],
  ['Zaanstreek/Waterland', '5514'],
  ['Amsterdam', '5515'],
  ['Amstelland en De Meerlanden', '5516'],
  ['Zuid-Holland Noord', '5517'],
  ['Delft Westland Oostland', '5519'],
  ['Midden-Holland', '5520'],
  ['Rotterdam', '5521'],
  ['Waardenland', '5524'],
  ['Midden-Brabant', '5527'],
  ['Noordoost Brabant', '5528'],
  ['Noord- en Midden Limburg', '5530'],
  ['Midden-IJssel', '5532'],
])('%s heeft code %s', (naam, code) => {
  expect(zoekRegio(naam)?.code).toBe(code);
  expect(zoekRegio(`Zorgkantoor ${naam}`)?.code).toBe(code);
  expect(zoekRegio(code)).toBe(zoekRegio(naam));
});

/** The spellings of ActiZ table B5, where they differ. */
test.each([
  ['Zuid Hollandse Eilanden', 'Zuid-Hollandse eilanden'],
  ['Zuid Oost Brabant', 'Zuidoost-Brabant'],
  ['zuid limburg', 'Zuid-Limburg'],
  ['’t Gooi', "'t Gooi"],
  ['Noord Oost Brabant', 'Noordoost-Brabant'],
  ['Noord en Midden Limburg', 'Noord- en Midden-Limburg'],
  ['Midden IJssel', 'Midden-IJssel'],
  ['Apeldoorn/Zutphen', 'Apeldoorn/Zutphen'],
  ['5502', 'Friesland'],
])('%s is %s', (tekst, naam) => {
  expect(zoekRegio(tekst)?.naam).toBe(naam);
});

test('een tikfout, een lege tekst en een vervallen regio zijn geen regio', () => {
  expect(
    ['Zuid-Limbrug', '', 'zorgkantoor', 'Nieuwe Waterweg-Noord', '5522'].map((t) => zoekRegio(t)),
  ).toEqual(Array.from({ length: 5 }, () => undefined));
});

test('binnen een uitvoerder wordt alleen daar gezocht', () => {
  expect(zoekRegio('Zeeland', zoekUitvoerder('CZ'))?.code).toBe('5525');
  expect(zoekRegio('Zeeland', zoekUitvoerder('VGZ'))).toBeUndefined();
});

test.each([
  ['cz', 'CZ'],
  ['CZ zorgkantoor', 'CZ'],
  ['zorgkantoor CZ', 'CZ'],
  ['ZZ', 'Zorg en Zekerheid'],
  ['Z&Z', 'Zorg en Zekerheid'],
  ['zorg & zekerheid', 'Zorg en Zekerheid'],
  ['Zorg-en-Zekerheid', 'Zorg en Zekerheid'],
  ['zilverenkruis', 'Zilveren Kruis'],
  ['Salland/ENO', 'Salland'],
  ['VGZ Zorgkantoor', 'VGZ'],
])('%s is %s', (tekst, naam) => {
  expect(zoekUitvoerder(tekst)?.naam).toBe(naam);
});

test('een onbekende uitvoerder', () => {
  expect(zoekUitvoerder('ASR')).toBeUndefined();
  expect(zoekUitvoerder('')).toBeUndefined();
});

test('elke regio kent zijn uitvoerder; namen en synoniemen botsen nergens', () => {
  for (const uitvoerder of uitvoerders) {
    for (const regio of uitvoerder.regios) {
      expect(uitvoerderVan(regio)).toBe(uitvoerder);
      for (const naam of [regio.naam, ...(regio.synoniemen ?? [])]) expect(zoekRegio(naam)).toBe(regio);
    }
    for (const naam of [uitvoerder.naam, ...(uitvoerder.synoniemen ?? [])])
      expect(zoekUitvoerder(naam)).toBe(uitvoerder);
  }
});
