import { leesBeleidstabel } from '../../src/beleid/beleidstabel';
import { betaalbeleid } from '../../src/beleid/betaalbeleid';
import { richtpercentage } from '../../src/beleid/richtpercentage';
import type { Tabelcellen } from '../../src/beleid/tabel';
import { tariefafspraak } from '../../src/beleid/tariefafspraak';
import { beleidswaarde } from '../../src/beleid/waarden';

const KOP = [
  'Zorgkantoor',
  'Jaar',
  'Onderdeel',
  'Waarde',
  'Bron',
  'Leveringsvorm',
  'Sector',
  'Aanbieder',
  'Toelichting',
];

/** Invented values, as someone would keep them beside his own figures. */
const TABEL = leesBeleidstabel([
  KOP,
  ['CZ', 2024, 'richttariefpercentage', 0.99, 'Inkoopbeleid CZ 2024', 'VPT', null, null, 'Voorlopig.'],
  ['cz', 2024, 'Richttariefpercentage', '94%', 'Inkoopbeleid CZ 2024', null, null, 'nieuw', null],
  ['CZ', 2024, 'richttariefpercentage', 0.96, 'Inkoopbeleid CZ 2024', null, 'GGZ', 'bestaand', null],
  ['landelijk', null, 'betalingsdrempel', '€ 2.500', 'brief', null, null, null, null],
  ['VGZ', 2023, 'betalingsdrempel', 1000, 'brief VGZ', null, null, null, null],
]);

describe('wat in de werkmap staat gaat voor het gepubliceerde beleid', () => {
  test('en zegt dat erbij, met de rij', () => {
    expect(richtpercentage({ zorgkantoor: 'CZ', jaar: 2024, leveringsvorm: 'VPT' }, TABEL)).toEqual({
      gevonden: true,
      percentage: 0.99,
      bron: 'Inkoopbeleid CZ 2024',
      toelichting: 'Overschreven door de tabel in de werkmap, rij 2. Voorlopig.',
      overschreven: true,
    });
  });

  test.each([
    [{ zorgkantoor: 'Zeeland', jaar: 2024, nieuweAanbieder: true }, 0.94],
    [{ zorgkantoor: 'CZ', jaar: 2024, sector: 'GGZ' }, 0.96],
    // geen rij past: het gepubliceerde percentage
    [{ zorgkantoor: 'CZ', jaar: 2024 }, 0.964],
    [{ zorgkantoor: 'CZ', jaar: 2023, leveringsvorm: 'VPT' }, 1],
    [{ zorgkantoor: 'Menzis', jaar: 2024 }, 0.964],
  ])('%j is %p', (vraag, percentage) => {
    expect(richtpercentage(vraag, TABEL)).toMatchObject({ gevonden: true, percentage });
    expect(richtpercentage(vraag, [])).toEqual(richtpercentage(vraag));
  });

  test('een eigen rij gaat voor een landelijke, ook als die hoger staat', () => {
    const drempel = (zorgkantoor: string, jaar: number): unknown => {
      const uit = beleidswaarde({ onderdeel: 'betalingsdrempel', zorgkantoor, jaar }, TABEL);
      return uit.gevonden ? [uit.waarde.toNumber(), uit.overschreven] : uit.bekend;
    };
    expect(drempel('VGZ', 2023)).toEqual([1000, true]);
    expect(drempel('VGZ', 2024)).toEqual([2500, true]);
    expect(drempel('CZ', 2023)).toEqual([2500, true]);
  });

  test('het werkt door in betaling en tarief', () => {
    expect(betaalbeleid('CZ', 2023, TABEL)).toMatchObject({ gevonden: true, drempel: 2500_00 });
    expect(betaalbeleid('CZ', 2023)).toMatchObject({
      gevonden: true,
      drempel: 5000_00,
      maandenAchteraf: 6,
      eersteHerschikteMaand: 5,
      eersteDefinitieveMaand: 11,
      sanctiemaanden: 12,
      bron: expect.stringContaining('bijlage 1 Minimale betalingsomvang'),
    });
    expect(betaalbeleid('VGZ', 2023, TABEL)).toEqual({
      gevonden: false,
      bekend: expect.stringContaining('De waarde maanden achteraf is niet bekend voor VGZ, 2023.'),
    });
    const afspraak = tariefafspraak(
      { zorgkantoor: 'CZ', jaar: 2024, sector: 'GGZ', leveringsvorm: 'MPT' },
      TABEL,
    );
    expect(afspraak.gevonden && afspraak.percentage.toNumber()).toBe(0.96);
    expect(afspraak.gevonden && afspraak.opmerking).toContain(
      'Overschreven door de tabel in de werkmap, rij 4.',
    );
  });

  test('alle betaalwaarden samen in een tabel: dan is ook VGZ te betalen', () => {
    const waarden = [
      'maanden achteraf',
      'eerste herschikte maand',
      'eerste definitieve maand',
      'sanctiemaanden',
    ];
    const rijen = waarden.map((naam, i) => ['VGZ', '', naam, i + 1, 'brief']);
    for (let weg = 0; weg < waarden.length; weg += 1) {
      const tabel = leesBeleidstabel([
        KOP,
        ['VGZ', '', 'betalingsdrempel', 9, 'b'],
        ...rijen.filter((_, i) => i !== weg),
      ]);
      expect(betaalbeleid('VGZ', 2023, tabel)).toMatchObject({
        gevonden: false,
        bekend: expect.stringContaining(`De waarde ${waarden[weg]} is niet bekend`),
      });
    }
    const alles = leesBeleidstabel([KOP, ['VGZ', '', 'betalingsdrempel', 9, 'b'], ...rijen]);
    expect(betaalbeleid('VGZ', 2023, alles)).toEqual({
      gevonden: true,
      drempel: 900,
      maandenAchteraf: 1,
      eersteHerschikteMaand: 2,
      eersteDefinitieveMaand: 3,
      sanctiemaanden: 4,
      bron: 'b; brief',
    });
  });
});

describe('de regels voor eigen afspraken zijn ook te overschrijven', () => {
  const percentage = (
    rijen: Tabelcellen[number][],
    vraag: Partial<Parameters<typeof tariefafspraak>[0]>,
  ): unknown[] => {
    const tabel = rijen.length ? leesBeleidstabel([KOP, ...rijen]) : undefined;
    const uit = tariefafspraak({ zorgkantoor: 'CZ', jaar: 2023, leveringsvorm: 'ZZP', ...vraag }, tabel);
    if (!uit.gevonden) throw new Error(uit.bekend);
    return [uit.percentage.toNumber(), uit.nhc.toNumber(), uit.bron, uit.opmerking];
  };

  test('een regel van CZ uitzetten', () => {
    const sanctie = ['CZ', 2023, 'sanctie ook op NHC en NIC', 'nee', 'besluit (verzonnen)'];
    expect(percentage([], { sanctie: 0.02 }).slice(0, 2)).toEqual([0.938, 0.98]);
    expect(percentage([sanctie], { sanctie: 0.02 }).slice(0, 2)).toEqual([0.938, 1]);
    const nieuw = ['CZ', '', 'nieuwe aanbieder hooguit richttarief', false, 'besluit (verzonnen)'];
    const vraag = { nieuweAanbieder: true, afgesproken: 0.97 };
    expect(percentage([], vraag)[0]).toBe(0.958);
    expect(percentage([nieuw], vraag)[0]).toBe(0.97);
    const jaar = ['CZ', '', 'eigen afspraak hooguit een jaar', 0, 'besluit (verzonnen)'];
    expect(percentage([], { afgesproken: 0.97, afgesprokenVoor: 2022 })[0]).toBe(0.958);
    expect(percentage([jaar], { afgesproken: 0.97, afgesprokenVoor: 2022 })[0]).toBe(0.97);
  });

  test('een regel voor een ander zorgkantoor; zonder die regel zegt de opmerking waarom vorig jaar niet telt', () => {
    const vraag = { zorgkantoor: 'VGZ', vorigJaar: 0.95 };
    const [zonder, , , opmerking] = percentage([], vraag);
    expect(zonder).toBe(0.958);
    expect(opmerking).toContain(
      'Het percentage van vorig jaar telt niet: voor VGZ is geen regel bekend dat een lager percentage doorloopt.',
    );
    for (const ja of ['ja', 'Waar', true, 1, '1']) {
      const regel = ['VGZ', 2023, 'lager percentage loopt door', ja, 'Inkoopbeleid VGZ (verzonnen)'];
      const [percentageVgz, , bron, opmerkingVgz] = percentage([regel], vraag);
      expect(percentageVgz).toBe(0.95);
      expect(bron).toContain('Inkoopbeleid VGZ (verzonnen)');
      expect(opmerkingVgz).not.toContain('vorig jaar');
    }
    expect(percentage([], { zorgkantoor: 'VGZ' })[3]).not.toContain('vorig jaar');
    expect(percentage([], { vorigJaar: 0.97 })[3]).not.toContain('vorig jaar');
  });
});

test('is een deel van het tariefbeleid niet bekend, dan zegt de afspraak welk', () => {
  expect(tariefafspraak({ zorgkantoor: 'CZ', jaar: 2024, nieuweAanbieder: true })).toMatchObject({
    gevonden: false,
    bekend: expect.stringContaining('in 2023 was het 93,8%'),
  });
  const alleenNieuw = leesBeleidstabel([
    KOP,
    ['CZ', 2031, 'richttariefpercentage', 0.94, 'b', '', '', 'nieuw'],
  ]);
  expect(tariefafspraak({ zorgkantoor: 'CZ', jaar: 2031, nieuweAanbieder: true }, alleenNieuw)).toMatchObject(
    {
      gevonden: false,
      bekend: expect.stringContaining('voor CZ, 2031, ZZP'),
    },
  );
  const zonderNhc = leesBeleidstabel([KOP, ['CZ', 2020, 'richttariefpercentage', 0.94, 'b']]);
  expect(tariefafspraak({ zorgkantoor: 'CZ', jaar: 2020 }, zonderNhc)).toMatchObject({
    bekend: expect.stringContaining('De waarde NHC-percentage is niet bekend voor CZ, 2020'),
  });
  const zonderNic = leesBeleidstabel([
    KOP,
    ['CZ', 2020, 'richttariefpercentage', 0.94, 'b'],
    ['CZ', 2020, 'NHC-percentage', 0.97, 'b'],
  ]);
  expect(tariefafspraak({ zorgkantoor: 'CZ', jaar: 2020 }, zonderNic)).toMatchObject({
    bekend: expect.stringContaining('De waarde NIC-percentage is niet bekend voor CZ, 2020'),
  });
});

test.each<[string, Tabelcellen[number], string]>([
  ['een leeg zorgkantoor', ['', 2024, 'x', 1, 'b'], 'rij 2, kolom Zorgkantoor: deze cel is leeg.'],
  [
    'een vreemd zorgkantoor',
    ['ASR', 2024, 'x', 1, 'b'],
    'rij 2, kolom Zorgkantoor: "ASR" is onbekend. Kies uit CZ, ',
  ],
  [
    'een half jaartal',
    ['CZ', 2024.5, 'betalingsdrempel', 1, 'b'],
    'rij 2, kolom Jaar: 2024,5 is geen jaartal.',
  ],
  [
    'een datum als jaar',
    ['CZ', 45292, 'betalingsdrempel', 1, 'b'],
    'rij 2, kolom Jaar: 45292 is geen jaartal.',
  ],
  ['een oud jaar', ['CZ', 2014, 'betalingsdrempel', 1, 'b'], 'rij 2, kolom Jaar: 2014 is geen jaartal.'],
  [
    'een vreemd onderdeel',
    ['CZ', 2024, 'drempel', 1, 'b'],
    'rij 2, kolom Onderdeel: "drempel" is niet mogelijk.',
  ],
  ['een leeg onderdeel', ['CZ', 2024, '', 1, 'b'], 'rij 2, kolom Onderdeel: deze cel is leeg.'],
  ['een lege waarde', ['CZ', 2024, 'betalingsdrempel', '', 'b'], 'rij 2, kolom Waarde: deze cel is leeg.'],
  [
    'tekst als waarde',
    ['CZ', 2024, 'betalingsdrempel', 'veel', 'b'],
    'rij 2, kolom Waarde: hier staat geen getal.',
  ],
  [
    'een percentage zonder procentteken',
    ['CZ', 2024, 'richttariefpercentage', 95.8, 'b'],
    'rij 2, kolom Waarde: 9580% kan niet bij richttariefpercentage: geef een waarde van 50% tot en met 150%.',
  ],
  [
    '0,2 waar 0,2% bedoeld is',
    ['CZ', 2024, 'stimuleringspercentage', 0.2, 'b'],
    'rij 2, kolom Waarde: 20% kan niet bij stimuleringspercentage: geef een waarde van 0% tot en met 5%.',
  ],
  [
    'een halve maand',
    ['CZ', 2024, 'maanden achteraf', 5.5, 'b'],
    'rij 2, kolom Waarde: 5,5 is geen geheel getal.',
  ],
  [
    'een maand die niet bestaat',
    ['CZ', 2024, 'eerste herschikte maand', 0, 'b'],
    'rij 2, kolom Waarde: 0 kan niet bij eerste herschikte maand: geef een waarde van 1 tot en met 12.',
  ],
  [
    'iets anders dan ja of nee',
    ['CZ', 2024, 'lager percentage loopt door', 'soms', 'b'],
    'rij 2, kolom Waarde: typ hier ja of nee.',
  ],
  [
    'een leeg ja of nee',
    ['CZ', 2024, 'lager percentage loopt door', ' ', 'b'],
    'rij 2, kolom Waarde: deze cel is leeg.',
  ],
  ['geen bron', ['CZ', 2024, 'betalingsdrempel', 1, ' '], 'rij 2, kolom Bron: deze cel is leeg.'],
  [
    'een vreemde leveringsvorm',
    ['CZ', 2024, 'betalingsdrempel', 1, 'b', 'thuis'],
    'rij 2, kolom Leveringsvorm: "thuis" is onbekend. Kies uit ZZP, VPT, ',
  ],
  [
    'een vreemde sector',
    ['CZ', 2024, 'betalingsdrempel', 1, 'b', '', 'jeugd'],
    'rij 2, kolom Sector: "jeugd" is onbekend. Kies uit VV, GZ of GGZ.',
  ],
  [
    'een vreemde aanbieder',
    ['CZ', 2024, 'betalingsdrempel', 1, 'b', '', '', 'oud'],
    'rij 2, kolom Aanbieder: "oud" is niet mogelijk. Kies uit "nieuw" of "bestaand".',
  ],
])('%s leest waar het zit', (_wat, rij, zin) => {
  expect(() => leesBeleidstabel([KOP, rij])).toThrow(zin);
});
