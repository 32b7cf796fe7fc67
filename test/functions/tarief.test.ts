import { enkel, foutcel, kolom, rij, roep } from './excel';
import '../../src/functions/functions';

const BELEID = [
  ['Zorgkantoor', 'Jaar', 'Onderdeel', 'Waarde', 'Bron', 'Leveringsvorm'],
  ['CZ', 2024, 'richttariefpercentage', 0.99, 'Inkoopbeleid CZ 2024', 'VPT'],
  ['CZ', '', 'initieel percentage', 0.93, 'Inkoopbeleid CZ 2024', 'logeren'],
];

const LEEG_BELEID = [
  ['', null],
  [' ', ''],
];

describe('TARIEFPERCENTAGE', () => {
  const tarief = (...argumenten: unknown[]): unknown[][] => roep('TARIEFPERCENTAGE', ...argumenten);

  test('per rij, met de regels van CZ 2023', () => {
    // 6.2: beleid, doorlopend lager percentage, VPT 100%, nieuwe aanbieder hooguit het richttariefpercentage, sanctie
    const uit = tarief(
      enkel('CZ'),
      enkel(2023),
      kolom('ZZP', 'MPT', 'VPT', 'VPT', 'ZZP', ''),
      kolom('nee', '', false, true, 0, ''),
      enkel('GGZ'),
      kolom('', 0.95, 0.95, '', '', ''),
      kolom('', '', '', '98%', '', ''),
      kolom('', '', '', '', '2%', 0),
    );
    expect(uit).toEqual(kolom(0.958, 0.95, 1, 0.958, 0.938, 0.958));
  });

  test('"volledig" geeft ook NHC en NIC, elke stap in woorden, opmerkingen en bronnen', () => {
    const uit = tarief(
      enkel('Menzis'),
      enkel(2024),
      ...[null, null, null, null, enkel(0.98), enkel(0.01)],
      enkel('volledig'),
    );
    expect(uit).toEqual([
      [
        0.97,
        1,
        1,
        'Volgens het beleid: 96,4%. Afgesproken met deze aanbieder (maatwerk): 98%. Sanctie: 1 procentpunt eraf: 97%.',
        expect.stringContaining('Let op: 98% is ongewoon'),
        expect.stringContaining('ActiZ Monitor zorgcontractering Wlz 2024, tabel 1'),
      ],
    ]);
  });

  test('lege cellen geven lege cellen, en een foute rij raakt de andere niet', () => {
    expect(tarief(enkel(''), enkel(2023))).toEqual([['']]);
    expect(tarief(kolom('CZ', '', 'CZ', 'ASR'), kolom(2023, 2023, null, 2023))).toEqual([
      [0.958],
      [''],
      [''],
      [expect.stringMatching(/^#N\/A De naam 'ASR' is onbekend als zorgkantoor\./)],
    ]);
    const volledig = tarief(kolom('CZ', 'ASR'), enkel(2023), ...Array<null>(6).fill(null), enkel('Volledig'));
    expect(volledig[1]?.slice(1)).toEqual(['', '', '', '', '']);
  });

  test('een eigen afspraak noemt haar grond, en geldt hooguit voor het jaar waarvoor zij is gemaakt', () => {
    const met = (
      afgesproken: unknown,
      grond: unknown,
      voor: unknown,
      uitvoer: unknown = null,
    ): unknown[][] => {
      const leeg = Array<null>(4).fill(null);
      return tarief(enkel('CZ'), enkel(2023), ...leeg, afgesproken, null, uitvoer, null, grond, voor);
    };
    // 6.2: "maximaal de duur van het betreffende inkoopjaar": the agreement of 2022 is over, the one of 2023 holds
    expect(met(kolom('97%', '97%', '97%'), null, kolom(2022, 2023, ''))).toEqual(kolom(0.958, 0.97, 0.97));
    const uitleg = met(enkel('97%'), enkel('Hardheidsclausule'), enkel(2022), enkel('volledig'))[0]?.[3];
    expect(uitleg).toBe(
      'Volgens het beleid: 95,8%. De afspraak van 2022 (hardheidsclausule, 97%) gold alleen voor dat jaar.',
    );
    expect(met(enkel(0.97), enkel('gunst'), null)[0]?.[0]).toBe(
      '#VALUE! grond: "gunst" is niet mogelijk. Kies uit "maatwerk" of "hardheidsclausule".',
    );
    expect(met(enkel(0.97), null, enkel(45_292))[0]?.[0]).toBe(
      '#VALUE! afgesprokenVoor: 45292 is geen jaartal. Typ bijvoorbeeld 2024.',
    );
  });

  test('een tabel WLZ_Beleid gaat voor', () => {
    const met = (beleid: unknown): unknown[][] =>
      tarief(enkel('CZ'), enkel(2024), enkel('VPT'), ...Array<null>(6).fill(null), beleid);
    // VPT at 99%, while the richttariefpercentage is the national 96,4%
    expect(met(BELEID)).toEqual([[0.99]]);
    expect(met(LEEG_BELEID)[0]?.[0]).toContain(
      '#N/A Er is geen richttariefpercentage bekend voor CZ, 2024, VPT',
    );
  });

  test.each([
    [{ afgesproken: enkel(97) }, 'afgesproken: 97 is meer dan 150%. Typ 97% of 0,97.'],
    [{ sanctie: enkel(1) }, 'sanctie is 100%, meer dan het percentage zelf.'],
    [{ sanctie: rij(0.01, 0.02) }, 'sanctie: geef één kolom; dit bereik is 1 × 2 (rijen × kolommen).'],
    [{ uitvoer: enkel('alles') }, 'uitvoer: "alles" is niet mogelijk. Kies uit "percentage" of "volledig".'],
    [
      { beleid: [...BELEID, ['CZ', 2024, 'richttariefpercentage', 99, 'b']] },
      'beleid, rij 4, kolom Waarde: 9900% kan niet bij richttariefpercentage: geef een waarde van 50% tot en met 150%.',
    ],
    [
      { beleid: [...BELEID, [foutcel('#REF!')]] },
      'beleid, rij 4, kolom 1: de cel bevat de fout #VERW!. Herstel die eerst.',
    ],
    [{ beleid: enkel('x') }, 'beleid, rij 1: "x" is geen bekende kolom. Bekend zijn Zorgkantoor, Jaar, '],
  ])('weigert %j', (deel, zin) => {
    const o: Record<string, unknown> = deel;
    const [[uit] = []] = tarief(
      enkel('CZ'),
      enkel(2023),
      null,
      null,
      null,
      null,
      o.afgesproken,
      o.sanctie,
      o.uitvoer,
      o.beleid,
    );
    expect(uit).toContain(`#VALUE! ${zin}`);
  });
});

test('RICHTPERCENTAGE leest een tabel WLZ_Beleid', () => {
  const met = (beleid: unknown): unknown =>
    roep('RICHTPERCENTAGE', enkel('CZ'), enkel(2024), enkel('VPT'), null, null, beleid)[0]?.[0];
  expect(met(BELEID)).toBe(0.99);
  expect(met(LEEG_BELEID)).toContain('#N/A');
  expect(met(null)).toContain('#N/A');
});

test('RICHTTARIEF rondt per component af als u dat vraagt', () => {
  // 0,5 × 0,01 + 0,005 = 0,01; apart afgerond 0,01 + 0,01
  const met = (afronding: unknown): unknown =>
    roep('RICHTTARIEF', enkel(0.01), enkel(0.5), null, null, null, null, enkel(0.005), afronding)[0]?.[0];
  expect([met(null), met(enkel('')), met(enkel('Totaal')), met(enkel('per component'))]).toEqual([
    0.01, 0.01, 0.01, 0.02,
  ]);
  expect(met(enkel('naar boven'))).toBe(
    '#VALUE! afronding: "naar boven" is niet mogelijk. Kies uit "totaal" of "per component".',
  );
});

describe('UITLEG', () => {
  test('waarde, bron en toelichting; ook voor het richttariefpercentage', () => {
    expect(
      roep(
        'UITLEG',
        kolom('Betalingsdrempel', 'richttariefpercentage', ''),
        enkel('CZ'),
        kolom(2024, 2023, 2023),
      ),
    ).toEqual([
      [
        5000,
        'CZ Zorginkoopdocument 2023 GGZ, bijlage 1 Minimale betalingsomvang',
        'Keuze: over latere jaren is geen bron gevonden; het betalingsbeleid van 2023 blijft dan gelden.',
      ],
      [
        0.958,
        expect.stringContaining('6.2 Tariefsystematiek 2023'),
        expect.stringContaining('voor alle sectoren'),
      ],
      ['', '', ''],
    ]);
  });

  test('een regel die geldt of niet is ja of nee', () => {
    const regel = 'sanctie ook op NHC en NIC';
    const vraag = (beleid: unknown): unknown[] | undefined =>
      roep('UITLEG', enkel(regel), enkel('CZ'), enkel(2023), null, null, null, beleid)[0];
    expect(vraag(null)).toEqual([
      'ja',
      'CZ Zorginkoopdocument 2023 GGZ, bijlage 2 Sanctiebeleid ("gecorrigeerd inclusief het percentage NHC/NIC")',
      expect.stringContaining('procentpunten'),
    ]);
    const kop = ['Zorgkantoor', 'Onderdeel', 'Waarde', 'Bron'];
    expect(vraag([kop, ['CZ', regel, 'nee', 'brief (verzonnen)']])).toEqual([
      'nee',
      'brief (verzonnen)',
      'Overschreven door de tabel in de werkmap, rij 2.',
    ]);
  });

  test('zegt wanneer een waarde uit de werkmap komt, en wat er ontbreekt', () => {
    const vraag = (beleid: unknown): unknown[][] =>
      roep(
        'UITLEG',
        enkel('initieel percentage'),
        enkel('CZ'),
        enkel(2023),
        enkel('logeren'),
        null,
        null,
        beleid,
      );
    expect(vraag(BELEID)).toEqual([
      [0.93, 'Inkoopbeleid CZ 2024', 'Overschreven door de tabel in de werkmap, rij 3.'],
    ]);
    expect(vraag(null)[0]?.[0]).toContain(
      '#N/A De waarde initieel percentage is niet bekend voor CZ, 2023, logeren.',
    );
    expect(roep('UITLEG', enkel('richttariefpercentage'), enkel('CZ'), enkel(2031))[0]?.[0]).toContain(
      '#N/A',
    );
  });

  test('een overschreven richttariefpercentage en een nieuwe aanbieder', () => {
    const uit = roep(
      'UITLEG',
      enkel('richttariefpercentage'),
      enkel('CZ'),
      kolom(2024, 2023),
      kolom('VPT', 'ZZP'),
      kolom('nee', 'ja'),
      null,
      BELEID,
    );
    expect(uit.map((r) => r[0])).toEqual([0.99, 0.938]);
    expect(uit[0]?.[2]).toContain('Overschreven door de tabel in de werkmap, rij 2.');
  });
});

describe('INITIEEL', () => {
  const initieel = (...argumenten: unknown[]): unknown[][] =>
    roep('INITIEEL', enkel('CZ'), enkel(2023), ...argumenten);
  const volume = kolom(10_000, 5_000, '', 300);
  const vormen = kolom('ZZP', 'MPT', 'ZZP', 'DTV');

  test('95% of 90%, na de vier correcties', () => {
    expect(initieel(volume, vormen)).toEqual(kolom(9_500, 4_500, '', 285));
    // (10.000 − 100 − 200 + 50 − 25) × 95% = 9.238,75
    expect(
      initieel(
        volume,
        vormen,
        kolom(-100, '', '', ''),
        kolom(200, '', '', ''),
        kolom(50, '', '', ''),
        kolom(-25, 0, 0, 0),
      ),
    ).toEqual(kolom(9_238.75, 4_500, '', 285));
  });

  test('de waarde, en alles naast elkaar', () => {
    const rest = (uitvoer: string, tarief: unknown = enkel(226.6)): unknown[] => [
      null,
      null,
      null,
      null,
      tarief,
      null,
      enkel(uitvoer),
    ];
    // 9.500 × 226,60
    expect(initieel(enkel(10_000), enkel('ZZP'), ...rest('waarde'))).toEqual([[2_152_700]]);
    expect(initieel(enkel(10_000), enkel('ZZP'), ...rest('volledig'))).toEqual([
      [
        'Herschikt volume',
        'Volume voor aftrek',
        'Percentage',
        'Initieel volume',
        'Waarde voor aftrek',
        'Initiële waarde',
        'Uitleg',
      ],
      [10_000, 10_000, 0.95, 9_500, 2_266_000, 2_152_700, '95% van het herschikte volume 10000.'],
    ]);
    expect(initieel(enkel(10_000), enkel('ZZP'), ...rest('volledig', null))[1]?.slice(3, 6)).toEqual([
      9_500,
      '',
      '',
    ]);
    expect(initieel(enkel(10_000), enkel('ZZP'), ...rest('waarde', enkel('')))).toEqual([
      ['#VALUE! tarief: geef een tarief voor uitvoer "waarde".'],
    ]);
  });

  test('wat de bron niet noemt kan in een tabel WLZ_Beleid', () => {
    const zonder = initieel(enkel(100), enkel('logeren'));
    expect(zonder[0]?.[0]).toContain(
      '#N/A De waarde initieel percentage is niet bekend voor CZ, 2023, logeren.',
    );
    expect(initieel(enkel(100), enkel('logeren'), ...Array<null>(7).fill(null), BELEID)).toEqual([[93]]);
  });

  test.each([
    [[enkel(-1), enkel('ZZP')], 'volume: -1 is negatief; dat kan hier niet.'],
    [[enkel(100), enkel('ZZP'), null, enkel(-5)], 'nietToegestaan: -5 is negatief; dat kan hier niet.'],
    [[enkel(100), enkel('ZZP'), enkel(-101)], 'De correcties (-101) halen meer weg dan er is (100).'],
    [
      [enkel(100), enkel('ZZP'), ...Array<null>(6).fill(null), enkel('euro')],
      'uitvoer: "euro" is niet mogelijk. Kies uit "volume", "waarde" of "volledig".',
    ],
  ])('weigert %#', (argumenten, zin) => {
    expect(initieel(...argumenten)).toEqual([[`#VALUE! ${zin}`]]);
  });
});

describe('STIMULERING', () => {
  const stimulering = (...argumenten: unknown[]): unknown[][] =>
    roep('STIMULERING', enkel('CZ'), enkel(2023), ...argumenten);

  test('0,2% zonder VPT, DTV en logeren; een lege rij telt niet mee', () => {
    // 0,2% × (200 × 1.000 + 50 × 2.000) = 600
    expect(
      stimulering(
        kolom(200, 50, 180, 90, 70, ''),
        kolom(1_000, 2_000, 500, 10, 10, null),
        kolom('ZZP', 'MPT', 'VPT', 'logeren', 'DTV', ''),
      ),
    ).toEqual([[600]]);
  });

  test('leeg in, leeg uit', () => {
    expect(stimulering(kolom('', ''), kolom('', ''), kolom('', ''))).toEqual([['']]);
    expect(roep('STIMULERING', enkel(''), enkel(2023), enkel(1), enkel(1), enkel('ZZP'))).toEqual([['']]);
    expect(roep('STIMULERING', enkel('CZ'), enkel(null), enkel(1), enkel(1), enkel('ZZP'))).toEqual([['']]);
  });

  test.each([
    [
      [kolom(200, 50), kolom(1, ''), enkel('ZZP')],
      'volume, rij 2: deze cel is leeg en de rest van de rij is gevuld.',
    ],
    [
      [kolom(200, ''), kolom(1, 2), enkel('ZZP')],
      'tarief, rij 2: deze cel is leeg en de rest van de rij is gevuld.',
    ],
    [
      [kolom(200, 50), kolom(1, 2), kolom('ZZP', '')],
      'leveringsvorm, rij 2: deze cel is leeg en de rest van de rij is gevuld.',
    ],
    [
      [kolom(200, 50), kolom(1, 2, 3), enkel('ZZP')],
      'tarief: dit bereik is 2 × 1 (rijen × kolommen) en past niet bij volume van 3 × 1.',
    ],
  ])('weigert %#', (argumenten, zin) => {
    expect(stimulering(...argumenten)[0]?.[0]).toContain(`#VALUE! ${zin}`);
  });

  test('een jaar zonder bron', () => {
    expect(roep('STIMULERING', enkel('CZ'), enkel(2024), enkel(1), enkel(1), enkel('ZZP'))[0]?.[0]).toContain(
      '#N/A De waarde stimuleringspercentage',
    );
  });
});
