import { regime, regimenamen, regimes } from '../../src/beleid/regimes';
import { lees, regimeschema, tariefbeleidschema, zorgkantorenschema } from '../../src/beleid/schema';

const laag = { naam: 'Basis', grens: 'afspraak', verdeling: 'naar rato', bron: 'document, 1' };
const goedRegime = { naam: 'X', titel: 'X', bereik: 'regio', bron: 'document', lagen: [laag] };
const regel = { jaar: 2023, percentage: 95.8, bron: 'document, 6.2' };

test('een goed bestand komt er ongewijzigd uit', () => {
  expect(lees(regimeschema, goedRegime, 'x.yaml')).toEqual(goedRegime);
  const beleid = { zorgkantoor: 'CZ', regels: [regel] };
  expect(lees(tariefbeleidschema, beleid, 'x.yaml')).toEqual(beleid);
});

test.each<[string, unknown, string]>([
  [
    'een laag zonder bron',
    { ...goedRegime, lagen: [laag, { ...laag, naam: 'B', bron: undefined }] },
    'veld lagen[1].bron: ',
  ],
  ['een onbekende grens', { ...goedRegime, lagen: [{ ...laag, grens: 'alles' }] }, 'veld lagen[0].grens: '],
  ['een onbekend veld', { ...goedRegime, lagen: [{ ...laag, gegarandeert: true }] }, 'veld lagen[0]: '],
  [
    'een optie die niet bestaat',
    { ...goedRegime, lagen: [{ ...laag, optie: 'soms' }] },
    'een laag noemt een optie',
  ],
  ['twee lagen met één naam', { ...goedRegime, lagen: [laag, laag] }, 'twee lagen hebben dezelfde naam'],
  ['geen lagen', { ...goedRegime, lagen: [] }, 'veld lagen: '],
  ['een leeg bestand', null, 'Beleidsbestand stuk.yaml: '],
])('een regime met %s noemt bestand en veld', (_wat, inhoud, zin) => {
  expect(() => lees(regimeschema, inhoud, 'stuk.yaml')).toThrow('Beleidsbestand stuk.yaml');
  expect(() => lees(regimeschema, inhoud, 'stuk.yaml')).toThrow(zin);
});

test.each<[string, object, string]>([
  ['tekst voor een getal', { jaar: 'later' }, "regels[0].jaar: verwacht een getal, maar hier staat 'later'."],
  ['een half jaar', { jaar: 2023.5 }, "regels[0].jaar: verwacht een geheel getal, maar hier staat '2023.5'."],
  ['niets', { bron: undefined }, 'regels[0].bron: verwacht tekst, maar hier staat niets.'],
  ['een lege bron', { bron: ' ' }, 'regels[0].bron: mag niet leeg zijn.'],
  ['een lijst', { bron: ['a'] }, 'regels[0].bron: verwacht tekst, maar hier staat een lijst.'],
  ['een blok', { bron: { a: 1 } }, 'regels[0].bron: verwacht tekst, maar hier staat een blok met velden.'],
  [
    'een vreemde sector',
    { sectoren: ['XX'] },
    "regels[0].sectoren[0]: verwacht VV, GZ of GGZ, maar hier staat 'XX'.",
  ],
  ['een tikfout in een veld', { percentge: 1 }, "regels[0]: onbekend veld 'percentge'."],
  ['een te laag percentage', { percentage: 9.58 }, 'regels[0].percentage: moet minstens 50 zijn.'],
  ['een te hoog percentage', { percentage: 958 }, 'regels[0].percentage: mag hooguit 150 zijn.'],
])('de melding bij %s is een Nederlandse zin', (_wat, deel, zin) => {
  const inhoud = { zorgkantoor: 'CZ', regels: [{ ...regel, ...deel }] };
  expect(() => lees(tariefbeleidschema, inhoud, 'stuk.yaml')).toThrow(
    `Beleidsbestand stuk.yaml, veld ${zin}`,
  );
});

test.each([
  ['geen percentage en geen reden', { percentage: undefined }],
  ['allebei', { onbekend: 'weet niet' }],
])('een tariefregel met %s is ongeldig', (_wat, deel) => {
  const inhoud = { zorgkantoor: 'CZ', regels: [{ ...regel, ...deel }] };
  expect(() => lees(tariefbeleidschema, inhoud, 'stuk.yaml')).toThrow('veld regels[0]: geef een percentage');
});

test('een fractie waar een percentage hoort valt op', () => {
  const inhoud = { zorgkantoor: 'CZ', regels: [{ ...regel, percentage: 0.958 }] };
  expect(() => lees(tariefbeleidschema, inhoud, 'stuk.yaml')).toThrow('veld regels[0].percentage');
});

describe('overige waarden', () => {
  const waarde = { onderdeel: 'initieel percentage', jaar: 2023, waarde: 95, bron: 'document, 6.3' };

  test('een goede waarde komt er ongewijzigd uit', () => {
    const beleid = { zorgkantoor: 'CZ', regels: [regel], waarden: [waarde] };
    expect(lees(tariefbeleidschema, beleid, 'x.yaml')).toEqual(beleid);
  });

  test.each<[string, object, string]>([
    [
      'een vreemd onderdeel',
      { onderdeel: 'drempel' },
      'waarden[0].onderdeel: verwacht richttariefpercentage, ',
    ],
    ['geen jaar en geen vanaf', { jaar: undefined }, 'waarden[0]: geef jaar of vanaf (en niet allebei).'],
    ['allebei', { vanaf: 2023 }, 'waarden[0]: geef jaar of vanaf (en niet allebei).'],
    [
      'een fractie',
      { waarde: 0.95 },
      'waarden[0].waarde: deze waarde ligt buiten de grenzen van het onderdeel.',
    ],
    ['te veel', { waarde: 111 }, 'waarden[0].waarde: deze waarde ligt buiten de grenzen van het onderdeel.'],
    [
      'half ja',
      { onderdeel: 'lager percentage loopt door', waarde: 0.5 },
      'waarden[0].waarde: deze waarde ligt buiten de grenzen van het onderdeel.',
    ],
    ['geen bron', { bron: '' }, 'waarden[0].bron: mag niet leeg zijn.'],
  ])('%s wordt geweigerd', (_wat, deel, zin) => {
    const beleid = { zorgkantoor: 'CZ', regels: [regel], waarden: [{ ...waarde, ...deel }] };
    expect(() => lees(tariefbeleidschema, beleid, 'stuk.yaml')).toThrow(
      `Beleidsbestand stuk.yaml, veld ${zin}`,
    );
  });
});

test('een weging hoort bij naar rato', () => {
  const weging = { naar: 'realisatie vorig jaar', hoogste: 1.5 };
  expect(
    lees(regimeschema, { ...goedRegime, lagen: [{ ...laag, weging }] }, 'x.yaml').lagen[0]?.weging,
  ).toEqual(weging);
  expect(() =>
    lees(regimeschema, { ...goedRegime, lagen: [{ ...laag, weging, verdeling: 'volledig' }] }, 'stuk.yaml'),
  ).toThrow('veld lagen[0].weging: een weging hoort bij verdeling naar rato.');
});

test('een zorgkantoorcode begint met 55', () => {
  const inhoud = {
    bron: { a: 'b' },
    uitvoerders: [{ naam: 'CZ', regios: [{ naam: 'Zeeland', code: '7525' }] }],
  };
  expect(() => lees(zorgkantorenschema, inhoud, 'stuk.yaml')).toThrow(
    'veld uitvoerders[0].regios[0].code: een UZOVI-code',
  );
});

describe('de ingebouwde regimes', () => {
  test('CZ en ZZ per regio, VGZ over het hele kantoor', () => {
    expect(regimenamen).toEqual(['CZ', 'VGZ', 'ZZ']);
    expect(regimes.map(({ bereik }) => bereik)).toEqual(['regio', 'kantoor', 'regio']);
  });

  test.each([
    ['cz', 'CZ'],
    [' Vgz ', 'VGZ'],
    ['ZZ', 'ZZ'],
    ['Zorg & Zekerheid', 'ZZ'],
  ])('%p is regime %s', (tekst, naam) => {
    expect(regime(tekst)?.naam).toBe(naam);
  });

  test.each(['', 'Menzis', 'XYZ'])('%p is geen regime', (tekst) => {
    expect(regime(tekst)).toBeUndefined();
  });

  test('elk regime betaalt uiteindelijk tot de prognose en noemt voor elke laag een bron', () => {
    for (const { lagen } of regimes) {
      expect(lagen.at(-1)?.grens).toBe('prognose');
      for (const { bron } of lagen) expect(bron).toMatch(/2023/);
    }
  });
});
