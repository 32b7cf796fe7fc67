import { agenda } from '../../src/domein/mijlpalen';
import { kalender } from '../../src/beleid/kalender';
import { bedragInZin, getoondeTekst } from '../../src/dia/bedrag';
import { huisstijlschema, STANDAARDSTIJL } from '../../src/dia/huisstijl';
import { maakDiamodel } from '../../src/dia/maakmodel';
import type { Diamodel } from '../../src/dia/model';
import type { Stand } from '../../src/dia/vraag';
import { contracteerruimtetabel } from '../../src/domein/contracteerruimte';
import { datum } from '../../src/domein/datum';
import { type Cent, cent } from '../../src/domein/geld';
import { czStand, czVraag } from './cz';
import { ALLE_REGIOS, metCel, verzonnenStand } from './verzonnen';

/** Invented: two regio's in whole euros; the overschot is ruimteZin − prognoseZin. */
function tweeRegios(a: [number, number], b: [number, number], peilmaand = 5): Stand {
  const regio = (naam: string, [ruimte, prognose]: [number, number]) => ({
    regio: naam,
    bedragen: {
      ruimteZin: cent(ruimte * 100),
      ruimtePgb: cent(0),
      saldo: cent(0),
      prognoseZin: cent(prognose * 100),
      prognosePgb: cent(0),
    },
  });
  const { cellen } = contracteerruimtetabel([regio('Zeeland', a), regio('Twente', b)]);
  return { jaar: 2025, peilmaand, regios: ['Zeeland', 'Twente'], cellen };
}

const tekst = (model: Diamodel, rij: number, kolom: number) => model.tabel.rijen[rij]?.cellen[kolom]?.tekst;
const sectie = (model: Diamodel, kop: string) => model.toelichting.find((s) => s.kop === kop)?.zinnen ?? [];

describe('amounts', () => {
  test.each([
    [120_574_400_000, 'k€', '1.205.744€'],
    [-5_249_400_000, 'k€', '52.494-€'],
    [0, 'k€', '-€'],
    [120_570_000_000, 'mln €', '1.205,7€'],
    [-10_000_000, 'mln €', '0,1-€'],
    [0, 'mln €', '-€'],
  ] as const)('%d cents in %s is %s', (bedrag, eenheid, verwacht) => {
    expect(getoondeTekst(cent(bedrag), eenheid)).toBe(verwacht);
  });

  test.each([
    [5_249_400_000, '€ 52,5 mln'],
    [-99_950_000, '€ 1,0 mln'],
    [99_949_999, '€ 999.000'],
    [999_999, '€ 10.000'],
    [31_249, '€ 312'],
    [123_456_000_000, '€ 1.234,6 mln'],
  ])('%d cents in a sentence is %s', (bedrag, verwacht) => {
    expect(bedragInZin(cent(bedrag)).replaceAll('\u00a0', ' ')).toBe(verwacht);
  });
});

describe('rounding', () => {
  // € 1.400 + € 1.400 = € 2.800: on their own 1 + 1, but 3 together.
  const stand = tweeRegios([1_400, 0], [1_400, 0]);

  test('los: every amount on its own, and the footnote counts the sums that are off', () => {
    const model = maakDiamodel(czVraag({ stand }));
    expect([0, 1, 2].map((k) => tekst(model, 0, k))).toEqual(['1€', '1€', '3€']);
    // Off: Totaal in the rows ZIN, incl. overhevelingen and overschot; the columns hold (1 − 0 = 1, 3 − 0 = 3).
    expect(model.tabel.voetnoten[0]).toBe(
      'Los afgerond: elk bedrag is apart afgerond op € 1.000. Daardoor wijken 3 sommen van afgeronde bedragen iets af.',
    );
    expect(model.notities.tabel).toContain('is 3; de kolommen tellen op tot 2, verschil 1.');
  });

  test('sluitend: all sums hold, and the footnote says how many amounts gave way', () => {
    const model = maakDiamodel(czVraag({ stand, afronding: 'sluitend afgerond' }));
    const [a, b, totaal] = [0, 1, 2].map((k) => model.tabel.rijen[0]?.cellen[k]?.waarde ?? NaN);
    expect((a ?? NaN) + (b ?? NaN)).toBe(totaal);
    expect(model.afronding).toBe('sluitend afgerond');
    expect(model.tabel.voetnoten[0]).toMatch(
      /^Sluitend afgerond op € 1\.000: elk bedrag ligt binnen € 1\.000 van het exacte bedrag en alle sommen kloppen\. 3 bedragen zijn/,
    );
  });

  test('published figures don’t add up to the cent: los instead of sluitend, and it is said', () => {
    const model = maakDiamodel(czVraag({ afronding: 'sluitend afgerond' }));
    expect(model.afronding).toBe('los afgerond');
    expect(model.meldingen).toEqual([
      'Sluitend afronden kan niet: de bedragen in het werkblad tellen niet op de cent op. De bedragen zijn los afgerond.',
    ]);
  });

  test('CZ’s table: six sums are off by rounding, none is wrong', () => {
    // By hand from the published figures, each off by one: ruimte incl. in Zuid-Hollandse eilanden (754.112) and in
    // Totaal (7.563.533), overschot in Zeeland (25.591), and the totals of ZIN (6.608.129), PGB (955.406) and
    // overschot (234.393).
    const model = maakDiamodel(czVraag());
    expect(model.meldingen).toEqual([]);
    expect(model.tabel.voetnoten[0]).toContain('Daardoor wijken 6 sommen');
  });

  test('a real error is reported before publishing', () => {
    const model = maakDiamodel(czVraag({ stand: metCel(czStand(), 'overschot', 0, cent(7_300_000_000)) }));
    expect(model.meldingen[0]).toMatch(
      /^Fout: Haaglanden: Verwacht overschot.* is 73\.000; de rijen tellen op tot 72\.585/,
    );
  });
});

test('an unknown amount is n.b. everywhere, never zero', () => {
  const stand = metCel(
    metCel(verzonnenStand(['Zeeland', 'Twente']), 'overschot', 0, null),
    'overschot',
    2,
    null,
  );
  const model = maakDiamodel(czVraag({ stand }));
  expect(tekst(model, 7, 0)).toBe('n.b.');
  expect(model.grafiek.staven[0]).toEqual({
    regio: 'Zeeland',
    waarde: null,
    tekst: 'n.b.',
    soort: 'niet bekend',
  });
  expect(model.grafiek.totaal).toBe('Totaal: niet bekend');
  expect(model.tabel.voetnoten[1]).toBe('n.b. = niet bekend: voor Zeeland ontbreken gegevens.');
  expect(sectie(model, 'Tekort en overschot')).toContain('Van Zeeland is de uitkomst niet bekend.');
  expect(model.meldingen).toEqual([
    'Niet alle bedragen zijn bekend (#N/B): Zeeland en Totaal. Op de dia staat daar n.b.',
  ]);
});

describe('toelichting', () => {
  test('CZ, January 2024, seen on 22 February: the deficit, the method, na-ijl and four deadlines to come', () => {
    const model = maakDiamodel(czVraag());
    const zonderVasteSpaties = (zinnen: readonly string[]) =>
      zinnen.map((zin) => zin.replaceAll('\u00a0', ' '));
    // 52.494 ÷ 1.436.755 = 3,65%; 72.585 + 43.016 + 25.590 + 61.592 + 84.104 = 286.887
    expect(zonderVasteSpaties(sectie(model, 'Tekort en overschot')).slice(0, 2)).toEqual([
      'Naar verwachting tekort: Zuid-Limburg € 52,5 mln (3,7% van de ruimte).',
      'De andere 5 regio’s houden samen € 286,9 mln over.',
    ]);
    expect(sectie(model, 'Raming van de kosten').slice(1)).toEqual([
      'De declaraties over januari zijn nog zeer onvolledig.',
      'Door verwachte na-ijl zal het overschot de komende maanden naar verwachting nog dalen.',
    ]);
    expect(sectie(model, 'Termijnen').slice(0, 3)).toEqual([
      'Tot 1 november 2024: overhevelen van pgb naar ZIN mogelijk.',
      'Voor 1 november 2024: herschikte productieafspraken definitief en ingediend bij de NZa.',
      'Tot 1 april 2025: overhevelen van ZIN naar pgb mogelijk.',
    ]);
  });

  test('a deadline that has passed says so: on 1 November it is too late, on 31 October not yet', () => {
    const op = (dag: number, maand: number) =>
      sectie(maakDiamodel(czVraag({ vandaag: datum(2024, maand, dag) })), 'Termijnen')[0];
    expect(op(31, 10)).toBe('Tot 1 november 2024: overhevelen van pgb naar ZIN mogelijk.');
    expect(op(1, 11)).toBe('Voorbij (tot 1 november 2024): overhevelen van pgb naar ZIN mogelijk.');
  });

  test('without known deadlines there is no heading, and the notes say that no source names any', () => {
    const model = maakDiamodel(czVraag({ mijlpalen: [] }));
    expect(model.toelichting.map(({ kop }) => kop)).not.toContain('Termijnen');
    expect(model.notities.toelichting).toContain('noemt geen bron termijnen');
  });

  test('missing months are named and not taken for zero', () => {
    const zinnen = sectie(maakDiamodel(czVraag({ ontbrekendeMaanden: [2, 3] })), 'Raming van de kosten');
    expect(zinnen).toContain(
      'Over februari en maart 2024 zijn geen declaraties aangeleverd; die tellen niet als nul maar als ontbrekend.',
    );
  });

  test('all in deficit: the na-ijl makes it worse, and nobody has a surplus', () => {
    const stand = tweeRegios([1_000_000, 3_000_000], [1_000_000, 2_000_000]);
    const model = maakDiamodel(czVraag({ stand }));
    const alles = model.toelichting.flatMap(({ zinnen }) => zinnen).join(' ').replaceAll('\u00a0', ' '); // prettier-ignore
    expect(alles).toContain('Alle regio’s komen tekort, samen € 3,0 mln.');
    expect(alles).toContain('zal het tekort de komende maanden naar verwachting nog toenemen');
    expect(alles).not.toContain(' over.');
  });

  test('no deficit at all', () => {
    const model = maakDiamodel(czVraag({ stand: tweeRegios([2_000_000, 0], [2_000_000, 0]) }));
    expect(sectie(model, 'Tekort en overschot')[0]).toBe('Geen enkele regio heeft een tekort.');
  });

  test('a long list of deficits names the largest four', () => {
    const model = maakDiamodel(czVraag({ stand: verzonnenStand(ALLE_REGIOS, { afwijking: -0.2 }) }));
    expect(sectie(model, 'Tekort en overschot')[0]).toMatch(/^Naar verwachting tekort: ([^)]+\)(, | en )){4}27 andere regio’s samen/u); // prettier-ignore
  });

  test('with na-ijl already in the forecast there is no warning that it is not', () => {
    const zinnen = sectie(maakDiamodel(czVraag({ methode: 'na-ijl' })), 'Raming van de kosten').join(' ');
    expect(zinnen).toContain('uitlooppatroon');
    expect(zinnen).not.toContain('Door verwachte na-ijl');
  });

  test('extrapolated in a way that nobody knows: neither linear nor corrected, and no word on what na-ijl will do', () => {
    const zinnen = sectie(maakDiamodel(czVraag({ methode: 'onbekend' })), 'Raming van de kosten').join(' ');
    expect(zinnen).toContain('De raming is een extrapolatie van de aangeleverde declaratiegegevens.');
    expect(zinnen).toContain('nog zeer onvolledig');
    expect(zinnen).not.toMatch(/lineair|Door verwachte na-ijl|uitlooppatroon/);
  });
});

describe('what changed', () => {
  const toen = tweeRegios([5_000_000, 4_000_000], [3_000_000, 2_900_000], 4);
  const nu = tweeRegios([5_000_000, 4_500_000], [3_000_000, 3_200_000]);
  const { wijzigingen } = maakDiamodel(czVraag({ stand: nu, vorige: toen }));

  test('per regio and in total, from the amounts as shown', () => {
    expect(wijzigingen.rijen.map(({ regio, vorige, nu: thans, verschil }) => [regio, vorige.tekst, thans.tekst, verschil.tekst])).toEqual([
      ['Zeeland', '1.000€', '500€', '500-€'],
      ['Twente', '100€', '200-€', '300-€'],
      ['Totaal', '1.100€', '300€', '800-€'],
    ]); // prettier-ignore
    expect(wijzigingen.rijen[1]?.verschil.exact).toBe(-30_000_000);
  });

  test('in words: how much, why, and who came into a deficit', () => {
    expect(wijzigingen.zinnen.map((zin) => zin.replaceAll('\u00a0', ' '))).toEqual([
      'Het totaal verslechterde met € 800.000: van een overschot van € 1,1 mln naar een overschot van € 300.000.',
      'Waardoor: de prognose ZIN is € 800.000 hoger.',
      'Nieuw tekort: Twente.',
    ]);
  });

  test('the other way round, and the same twice', () => {
    const terug = maakDiamodel(czVraag({ stand: { ...toen, peilmaand: 6 }, vorige: nu })).wijzigingen.zinnen;
    expect(terug[0]).toMatch(/^Het totaal verbeterde/);
    expect(terug).toContain('Niet langer een tekort: Twente.');
    const gelijk = maakDiamodel(czVraag({ stand: nu, vorige: nu })).wijzigingen.zinnen;
    expect(gelijk).toHaveLength(1);
    expect(gelijk[0]).toMatch(/^Het totaal bleef gelijk/);
  });

  test('a stand of another year, or none, is not compared', () => {
    const anderJaar = maakDiamodel(czVraag({ stand: nu, vorige: { ...toen, jaar: 2024 } })).wijzigingen;
    expect(anderJaar.rijen).toEqual([]);
    expect(anderJaar.zinnen).toEqual([
      'De laatst bewaarde stand gaat over 2024 en is niet te vergelijken met 2025.',
    ]);
    expect(maakDiamodel(czVraag()).wijzigingen.rijen).toEqual([]);
  });

  test('a regio that was not there before has no difference', () => {
    const vorige: Stand = { ...toen, regios: ['Zeeland', 'Drenthe'] };
    const uit = maakDiamodel(czVraag({ stand: nu, vorige })).wijzigingen;
    expect(uit.rijen[1]?.verschil.tekst).toBe('n.b.');
    expect(uit.zinnen).toContain('Zonder eerdere stand: Twente.');
  });
});

test('the alt text of the chart names every regio and says which have a deficit', () => {
  const { altteksten } = maakDiamodel(czVraag());
  expect(altteksten.grafiek).toContain('Haaglanden 72.585€, ');
  expect(altteksten.grafiek).toContain('Zuid-Limburg 52.494-€ (tekort)');
});

test('a stand whose rows don’t fit its regio’s is refused', () => {
  const stand = czStand();
  const leeg: Stand = { ...stand, cellen: { ...stand.cellen, saldo: [] as Cent[] } };
  expect(() => maakDiamodel(czVraag({ stand: leeg }))).toThrow(
    'Rij saldo heeft 0 bedragen; dat horen er 7 te zijn.',
  );
  expect(() => maakDiamodel(czVraag({ stand: { ...stand, regios: [] } }))).toThrow(
    'De tabel heeft geen regio’s.',
  );
});

test('the deadlines on the slide are those of the calendar file', () => {
  const termijnen = kalender('CZ', 2024);
  if (!termijnen.gevonden) throw new Error('CZ 2024 ontbreekt in de kalender.');
  const bestand = agenda(termijnen.mijlpalen, 'CZ', datum(2024, 2, 22));
  for (const regel of sectie(maakDiamodel(czVraag()), 'Termijnen')) {
    const wat = regel.replace(/^[^:]*: /, '').replace(/\.$/, '').slice(1, 30); // prettier-ignore
    expect(bestand.replace(/\r?\n[ \t]/g, '')).toContain(wat);
  }
});

test('a house style that was kept is read back; a damaged one is not', () => {
  expect(huisstijlschema.safeParse(JSON.parse(JSON.stringify(STANDAARDSTIJL))).data).toEqual(STANDAARDSTIJL);
  expect(huisstijlschema.safeParse({ ...STANDAARDSTIJL, versie: 2 }).data).toBeUndefined();
  const rood = { ...STANDAARDSTIJL, kleuren: { ...STANDAARDSTIJL.kleuren, hoofd: 'rood' } };
  expect(huisstijlschema.safeParse(rood).data).toBeUndefined();
});
