import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enkel, foutcel, kolom, rij, roep } from './excel';
import '../../src/functions/functions';

const afgerond = (...argumenten: unknown[]): unknown[][] => roep('AFGEROND', ...argumenten);

/** Invented: los 1 2 4 / 1 1 3 / 3 4 7, of which the rows ZIN and PGB and the columns don't add up. */
const KAVELS = [
  ['Kavel', 'Noord', 'Zuid', 'Totaal'],
  ['ZIN', 1450, 2400, 3850],
  ['PGB', 1400, 1450, 2850],
  ['Totaal', 2850, 3850, 6700],
];
const SLUITEND = [
  ['Kavel', 'Noord', 'Zuid', 'Totaal'],
  ['ZIN', 2000, 2000, 4000],
  ['PGB', 1000, 2000, 3000],
  ['Totaal', 3000, 4000, 7000],
];
const zonderNamen = (tabel: unknown[][]): unknown[][] => tabel.slice(1).map((cellen) => cellen.slice(1));

describe('AFGEROND', () => {
  test('the sums hold, the form stays; € 1.000 is the standard unit', () => {
    expect(afgerond(KAVELS)).toEqual(SLUITEND);
    expect(afgerond(KAVELS, enkel(1000), enkel('Sluitend'), enkel('totalen'))).toEqual(SLUITEND);
    expect(afgerond(KAVELS, enkel(''), enkel(''), enkel(''))).toEqual(SLUITEND);
  });

  test('without names the totals are recognised by their amounts', () => {
    expect(afgerond(zonderNamen(KAVELS))).toEqual(zonderNamen(SLUITEND));
  });

  test('with names on one side only', () => {
    expect(afgerond(KAVELS.slice(1))).toEqual(SLUITEND.slice(1));
    expect(afgerond(KAVELS.map((cellen) => cellen.slice(1)))).toEqual(
      SLUITEND.map((cellen) => cellen.slice(1)),
    );
  });

  test('los rounds every cell on its own, half away from zero, and needs no totals', () => {
    expect(afgerond(KAVELS, null, enkel('los'))).toEqual([
      ['Kavel', 'Noord', 'Zuid', 'Totaal'],
      ['ZIN', 1000, 2000, 4000],
      ['PGB', 1000, 1000, 3000],
      ['Totaal', 3000, 4000, 7000],
    ]);
    expect(afgerond(kolom(1500, -1500, 499.99, '', 0.004), null, enkel('los'))).toEqual(
      kolom(2000, -2000, 0, '', 0),
    );
    expect(afgerond(enkel('€ 1.205,55'), enkel(0.1), enkel('los'))).toEqual([[1205.6]]);
  });

  test('a blank cell stays blank, also a blank sum', () => {
    const metGat = [
      ['', 'Noord', 'Zuid', 'Totaal'],
      ['ZIN', 1450, '', 1450],
      ['PGB', 1400, 1450, ''],
      ['Totaal', 2850, 1450, 4300],
    ];
    // los 1 _ 1 / 1 1 (3) / 3 1 4; Noord closes with one 2, and so does PGB: 1400 + 1450 = 2850 becomes 3
    const uitkomst = afgerond(metGat);
    expect(uitkomst[0]).toEqual(['', 'Noord', 'Zuid', 'Totaal']);
    expect(uitkomst[1]?.[2]).toBe('');
    expect(uitkomst[2]?.[3]).toBe('');
    const getal = (r: number, k: number): number => Number(uitkomst[r]?.[k]);
    expect(getal(1, 1) + getal(2, 1)).toBe(getal(3, 1));
    expect(getal(3, 1) + getal(3, 2)).toBe(getal(3, 3));
  });

  test('only a row or only a column with totals', () => {
    // los 0 0 1 2; each of the four may give way at the same price, and the first does
    expect(afgerond(kolom(400, 400, 800, 1600), null, null, enkel('totaalrij')).flat()).toEqual([1000, 0, 1000, 2000]); // prettier-ignore
    expect(afgerond(rij(400, 400, 800, 1600))).toEqual([expect.arrayContaining([2000])]);
    expect(afgerond([['A', 600, 600, 1200]], null, null, enkel('totaalkolom'))).toEqual([
      ['A', expect.any(Number), expect.any(Number), 1000],
    ]);
  });

  test('says which cells were rounded otherwise, and why', () => {
    expect(afgerond(KAVELS, null, null, null, enkel('uitleg'))).toEqual([
      ['Rij', 'Kolom', 'Exact', 'Los afgerond', 'Sluitend afgerond', 'Uitleg'],
      [
        'ZIN',
        'Noord',
        1450,
        1000,
        2000,
        'Noord: ZIN is naar boven afgerond en niet naar beneden, zodat alle sommen kloppen; het verschil met het exacte bedrag is 550.',
      ],
      [
        'PGB',
        'Zuid',
        1450,
        1000,
        2000,
        'Zuid: PGB is naar boven afgerond en niet naar beneden, zodat alle sommen kloppen; het verschil met het exacte bedrag is 550.',
      ],
    ]);
    // 600 + 600 = 1200: los 1 1 1, so one of them goes down to 0; 1200 to 2000 is further
    const omlaag = afgerond(kolom(600, 600, 1200), null, null, enkel('totaalrij'), enkel('uitleg'));
    expect(omlaag).toHaveLength(2);
    expect(omlaag[1]?.[5]).toMatch(
      /^kolom 1: rij [12] is naar beneden afgerond en niet naar boven, .* bedrag is 600\.$/,
    );
    expect(afgerond(kolom(1000, 2000, 3000), null, null, null, enkel('uitleg'))[1]).toEqual(
      ['', '', '', '', '', 'Elke cel is gewoon afgerond; alle sommen kloppen.'], // prettier-ignore
    );
  });

  test('amounts with more decimals than cents are no reason to refuse', () => {
    // thirds: 33,33 + 33,33 + 33,33 = 99,99 in cents, and 100 in the cell
    expect(afgerond(kolom(100 / 3, 100 / 3, 100 / 3, 100), enkel(100)).flat()).toEqual([100, 0, 0, 100]);
  });

  test.each([
    [[kolom(1000, 2000, 4000), null, null, enkel('totaalrij')], 'tabel, rij 3, kolom 1: hier staat 4.000, maar de som van de delen is 3.000. Geef de onafgeronde bedragen, of kies methode "los".'],
    [[[['', 'Noord'], ['ZIN', 10], ['Totaal', 12]]], 'tabel, rij 3, kolom 2: hier staat 12, maar de som van de delen is 10. Geef de onafgeronde bedragen, of kies methode "los".'],
    [[kolom(1, 2, 4)], 'tabel: hierin is geen totaal gevonden. Geef bij opbouw op hoe de tabel optelt: "contracteerruimte", "totalen", "totaalrij" of "totaalkolom".'],
    [[kolom(5, 5)], 'tabel: hierin is geen totaal gevonden. Geef bij opbouw op hoe de tabel optelt: "contracteerruimte", "totalen", "totaalrij" of "totaalkolom".'],
    [[kolom('', ' ')], 'tabel: in dit bereik staan geen bedragen.'],
    [[rij('Noord', 'Zuid')], 'tabel: in dit bereik staan geen bedragen.'],
    [[[['A', 1, 1], ['B', 'x', 2]]], 'tabel, rij 2, kolom 2: hier staat geen getal. Typ bijvoorbeeld 1205,50 of 95,8%.'],
    [[kolom(1, foutcel('#N/A'), 1)], 'tabel, rij 2, kolom 1: de cel bevat de fout #N/B. Herstel die eerst.'],
    [[KAVELS, enkel(-5)], 'eenheid: typ een bedrag vanaf 0,01, bijvoorbeeld 1000.'],
    [[KAVELS, kolom(1, 2)], 'eenheid: geef één cel; dit bereik is 2 × 1.'],
    [[KAVELS, null, enkel('half')], 'methode: "half" is niet mogelijk. Kies uit "sluitend" of "los".'],
    [[KAVELS, null, null, enkel('kriskras')], 'opbouw: "kriskras" is niet mogelijk. Kies uit "contracteerruimte", "totalen", "totaalrij" of "totaalkolom".'],
    [[KAVELS, null, null, enkel('contracteerruimte')], 'opbouw: de contracteerruimtetabel heeft 8 rijen; deze tabel heeft er 3.'],
    [[KAVELS, null, null, null, enkel('alles')], 'uitvoer: "alles" is niet mogelijk. Kies uit "tabel" of "uitleg".'],
    [[KAVELS, null, enkel('los'), null, enkel('uitleg')], 'uitvoer: "uitleg" hoort bij methode "sluitend". WLZ.AFRONDINGSCONTROLE noemt de verschillen van een los afgeronde tabel.'],
    [[Array.from({ length: 101 }, () => Array.from({ length: 100 }, () => 1))], 'tabel: deze tabel is 101 × 100; meer dan 10000 bedragen kan niet in één keer.'],
  ])('refuses with a sentence (%#)', (argumenten, zin) => {
    const [[fout]] = afgerond(...argumenten) as [[string]];
    expect(fout).toMatch(/^#(VALUE!|N\/A) /);
    expect(fout.replace(/^\S+ /, '')).toBe(zin);
  }); // prettier-ignore
});

const SLIDE = readFileSync(join(__dirname, '../gegevens/cz-2024-01.csv'), 'utf8')
  .trim()
  .split('\n')
  .map((regel, r) =>
    regel.split(';').map((cel, k) => (r === 0 || k === 0 || cel === '' ? cel : Number(cel))),
  );

describe('the contracteerruimtetabel', () => {
  /** The slide's input in euros with invented hundreds, and its sums. */
  function inEuros(): unknown[][] {
    const invoer = SLIDE.slice(1).map((cellen, r) =>
      cellen
        .slice(1, 7)
        .map((cel, k) => (typeof cel === 'number' ? cel * 1000 + ((r * 389 + k * 211) % 1000) : 0)),
    );
    const [zin = [], pgb = [], saldo = [], , prognoseZin = [], prognosePgb = []] = invoer;
    const plus = (a: number[], b: number[], teken = 1): number[] => a.map((x, i) => x + teken * (b[i] ?? 0));
    const ruimte = plus(plus(zin, pgb), saldo);
    const realisatie = plus(prognoseZin, prognosePgb);
    const rijen = [
      zin,
      pgb,
      saldo,
      ruimte,
      prognoseZin,
      prognosePgb,
      realisatie,
      plus(ruimte, realisatie, -1),
    ];
    return rijen.map((cellen, r) => [SLIDE[r + 1]?.[0], ...cellen, cellen.reduce((som, x) => som + x, 0)]);
  }

  test('is recognised by its labels and closes in thousands', () => {
    const uitkomst = afgerond([SLIDE[0], ...inEuros()]);
    expect(uitkomst[0]).toEqual(SLIDE[0]);
    const g = (r: number, k: number): number => Number(uitkomst[r]?.[k]);
    for (let k = 1; k <= 7; k += 1) {
      expect(g(4, k)).toBe(g(1, k) + g(2, k) + g(3, k));
      expect(g(7, k)).toBe(g(5, k) + g(6, k));
      expect(g(8, k)).toBe(g(4, k) - g(7, k));
    }
    for (let r = 1; r <= 8; r += 1) {
      expect(g(r, 7)).toBe([1, 2, 3, 4, 5, 6].reduce((som, k) => som + g(r, k), 0));
      expect(uitkomst[r]?.slice(1).every((cel) => Number(cel) % 1000 === 0)).toBe(true);
    }
  });

  test('is recognised by its amounts when it has no labels', () => {
    const kaal = inEuros().map((cellen) => cellen.slice(1));
    expect(afgerond(kaal)).toEqual(afgerond([SLIDE[0], ...inEuros()]).slice(1).map((cellen) => cellen.slice(1))); // prettier-ignore
    expect(afgerond(kaal, null, null, enkel('contracteerruimte'))).toEqual(afgerond(kaal));
  });
});

const controle = (...argumenten: unknown[]): unknown[][] => roep('AFRONDINGSCONTROLE', ...argumenten);

describe('AFRONDINGSCONTROLE', () => {
  test('the published table of CZ: six rounding differences, no error', () => {
    const [kop, samenvatting, ...verschillen] = controle(SLIDE);
    expect(kop).toEqual([
      'Oordeel',
      'Rij',
      'Kolom',
      'Gepubliceerd',
      'Som van de delen',
      'Verschil',
      'Uitleg',
    ]);
    expect(samenvatting?.[6]).toBe(
      'Geen fouten en 6 afrondingsverschillen in 29 sommen. Gelezen als de acht rijen van de contracteerruimtetabel ' +
        'en een totaalkolom, afgerond op 1.',
    );
    // by hand, see test/domein/afronding/beoordeel.test.ts
    expect(verschillen.map((regel) => [regel[0], regel[2], regel[3], regel[4], regel[5]])).toEqual([
      ['Afronding', 'Totaal', 6_608_128, 6_608_129, -1],
      ['Afronding', 'Totaal', 955_405, 955_406, -1],
      ['Afronding', 'Zuid-Hollandse eilanden', 754_111, 754_112, -1],
      ['Afronding', 'Totaal', 7_563_534, 7_563_533, 1],
      ['Afronding', 'Zeeland', 25_590, 25_591, -1],
      ['Afronding', 'Totaal', 234_394, 234_393, 1],
    ]);
  });

  test('the same table as text on the slide, and in whole euros', () => {
    const alsTekst = SLIDE.map((cellen, r) =>
      cellen.map((cel) => (typeof cel === 'number' ? (cel < 0 ? `${-cel}-€` : `${cel}€`) : cel).toString()).map((cel, k) => (r === 0 || k === 0 ? cel : cel.replace(/\B(?=(\d{3})+(?!\d))/g, '.'))),
    ); // prettier-ignore
    expect(controle(alsTekst)).toEqual(controle(SLIDE));
    const inEuros = SLIDE.map((cellen) => cellen.map((cel) => (typeof cel === 'number' ? cel * 1000 : cel)));
    expect(controle(inEuros)[1]?.[6]).toMatch(
      /^Geen fouten en 6 afrondingsverschillen .* afgerond op 1\.000\.$/,
    );
  });

  test('without labels the table is recognised by its amounts', () => {
    expect(controle(SLIDE.slice(1).map((cellen) => cellen.slice(1)))[1]).toEqual(controle(SLIDE)[1]);
  });

  test('one cell 2 off is an error, and the cell is named', () => {
    const fout = SLIDE.map((cellen) => [...cellen]);
    fout[4] = (fout[4] ?? []).map((cel) => (cel === 849_597 ? 849_599 : cel));
    const uitkomst = controle(fout);
    expect(uitkomst[1]?.[6]).toMatch(/^2 fouten en 6 afrondingsverschillen in 29 sommen\./);
    expect(uitkomst[2]).toEqual([
      'Fout',
      'Regionale contracteerruimte incl. overhevelingen',
      'Zeeland',
      849_599,
      849_597,
      2,
      'Fout: Zeeland: Regionale contracteerruimte incl. overhevelingen is 849.599; de rijen tellen op tot 849.597, verschil 2; afronding van 2 delen verklaart hoogstens 1.',
    ]);
    expect(
      uitkomst.filter(([oordeel]) => oordeel === 'Verdacht').map((regel) => regel.slice(2, 6)),
    ).toContainEqual(
      ['Zeeland', 849_599, '', ''], // prettier-ignore
    );
  });

  test('sums that can’t be true together are one error with its cells', () => {
    // 10 + 20 = 31, 10 + 10 = 19 and 31 − 19 = 13 are each 1 off; but 10 + 20 − 10 − 10 = 10 is published as 13, and five
    // rounded cells explain 2 at most.
    const labels = SLIDE.slice(1).map(([label]) => label);
    const bedragen = [10, 20, '', 31, 10, 10, 19, 13];
    const tabel = [['', 'Zeeland'], ...labels.map((label, r) => [label, bedragen[r]])];
    const uitkomst = controle(tabel);
    expect(uitkomst[1]?.[6]).toBe(
      '1 fout en 3 afrondingsverschillen in 3 sommen. Gelezen als de acht rijen van de contracteerruimtetabel, afgerond op 1.',
    );
    expect(uitkomst[2]?.slice(0, 5)).toEqual(['Fout', '', '', '', '']);
    expect(Math.abs(Number(uitkomst[2]?.[5]))).toBe(3);
    expect(uitkomst[2]?.[6]).toMatch(
      /deze 5 cellen samen niet: .*Ze wijken samen 3 af; afronding verklaart hoogstens 2\.$/,
    );
    // 4 − 5 − 6 = 11 and 1 + 2 − 7 = 11 are 2 off as well, so only row 8 can be the one
    expect(
      uitkomst.filter(([oordeel]) => oordeel === 'Verdacht').map((regel) => [regel[1], regel[3]]),
    ).toEqual([[labels[7], 13]]);
  });

  test('the units it recognises', () => {
    const eenheid = (...cellen: unknown[]): unknown =>
      /op ([\d.,]+)\.$/.exec(String(controle(kolom(...cellen), null, enkel('totaalrij'))[1]?.[6]))?.[1];
    expect(eenheid(1000, 2000, 3000)).toBe('1.000');
    expect(eenheid(1000, 2001, 3001)).toBe('1');
    expect(eenheid(10.5, 20.5, 31)).toBe('0,10');
    expect(eenheid(10.55, 20.45, 31)).toBe('0,01');
  });

  test.each([
    [[kolom(10, 25, 35), enkel(10)], 'tabel, rij 2, kolom 1: 25 is niet afgerond op 10. Geef bij eenheid waarop wel.'],
    [[kolom(1, 2, 4), enkel(0)], 'eenheid: typ een bedrag vanaf 0,01, bijvoorbeeld 1000.'],
    [[kolom(1, 2, 9)], 'tabel: hierin is geen totaal gevonden. Geef bij opbouw op hoe de tabel optelt: "contracteerruimte", "totalen", "totaalrij" of "totaalkolom".'],
    [[Array.from({ length: 21 }, () => Array.from({ length: 100 }, () => 1))], 'tabel: deze tabel is 21 × 100; meer dan 2000 bedragen kan niet in één keer.'],
  ])('refuses with a sentence (%#)', (argumenten, zin) => {
    expect(controle(...argumenten)).toEqual([[`#VALUE! ${zin}`]]);
  }); // prettier-ignore

  test('what AFGEROND gives is never an error', () => {
    expect(controle(afgerond(KAVELS, null, enkel('los')))[1]?.[6]).toMatch(
      /^Geen fouten en 4 afrondingsverschillen/,
    );
    expect(controle(afgerond(KAVELS))[1]?.[6]).toMatch(/^Geen fouten en geen afrondingsverschillen/);
  });
});
