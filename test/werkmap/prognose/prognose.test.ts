// The forecast by every method beside linear, from invented workbooks. Expected amounts by hand or in Python.
import { berekenPrognose } from '../../../src/werkmap/prognose/bereken';
import { driehoeksets } from '../../../src/werkmap/prognose/driehoeken';
import {
  geldendeKeuze,
  leesPrognosekeuze,
  LINEAIR,
  PROGNOSESLEUTEL,
} from '../../../src/werkmap/prognose/keuze';
import type { Prognosekeuze } from '../../../src/werkmap/prognose/keuze';
import { patroonfout, rekenwijze } from '../../../src/werkmap/prognose/wijze';
import { maakBeeld, maakBlad } from '../maakBeeld';
import type { Inhoud } from '../maakBeeld';
import {
  declaraties,
  driehoekblad,
  grillig,
  maandlijst,
  synthetischBlad,
  synthetischeLijst,
  verzonnenRuimte,
  vraagOver,
  zonderLijst,
  zonderRuimte,
} from './verzonnen';

const DRIEHOEK: Prognosekeuze = { versie: 1, methode: 'driehoek' };

function werkmap(bladen: Readonly<Record<string, Inhoud>>) {
  return maakBeeld(...Object.entries(bladen).map(([naam, inhoud]) => maakBlad(naam, inhoud)));
}

const boek = werkmap({
  Ruimte: verzonnenRuimte,
  Declaraties: declaraties,
  Uitloop: driehoekblad(grillig, 2023, 8),
});

describe('de verzonnen driehoek met een exact patroon', () => {
  const beeld = werkmap({
    Ruimte: verzonnenRuimte,
    Declaraties: synthetischeLijst,
    Uitloop: synthetischBlad,
  });
  const uit = berekenPrognose(beeld, vraagOver(beeld, { peilmaand: 5 }), DRIEHOEK);

  test('lineair 10,9% te laag, gecorrigeerd precies goed (naijl_synthetisch_verwacht.json)', () => {
    expect(uit.totaal?.lineair).toBe(117_357_600_00);
    expect(uit.totaal?.prognose).toBe(131_760_000_00);
    expect(uit.totaal?.correctie).toBe(14_402_400_00);
    expect((117_357_600 / 131_760_000 - 1) * 100).toBeCloseTo(-10.9, 1);
  });

  test('de voetnoot noemt hoe volledig de jongste maand is', () => {
    expect(uit.voetnoot).toBe('Prognose met na-ijlcorrectie; mei is naar schatting 60% volledig.');
  });

  // Known in May 2023: three ages, 3/2 and 97/90, so that 97% counts as complete. In millions 10,1 + 10,098 + 9,991 +
  // 9,36 ÷ (90/97) + 6,3 ÷ (60/97) = 50,462; × 12 ÷ 5 = 121,1088 where 127,8 came. Linear 110,0376.
  test('de terugtoets: vorig jaar op hetzelfde moment', () => {
    expect(uit.toets?.afwijking).toBeCloseTo(121.1088 / 127.8 - 1, 6);
    expect(uit.toets?.lineair).toBeCloseTo(110.0376 / 127.8 - 1, 6);
    expect(uit.toets?.zin).toBe(
      'Vorig jaar, na mei, zat deze methode 5,2% te laag. Lineair per maand zat 13,9% te laag.',
    );
  });

  test('lineair wordt ook teruggetoetst', () => {
    const lineair = berekenPrognose(beeld, vraagOver(beeld, { peilmaand: 5 }), LINEAIR);
    expect(lineair.toets?.zin).toBe('Vorig jaar, na mei, zat deze methode 13,9% te laag.');
    expect(lineair.totaal?.correctie).toBe(0);
    expect(lineair.totaal?.zekerheid).toBeUndefined();
  });

  // 48.899.000 over January to May 2024 (152 days) of 366: 117.743.644,74 (naijl_synthetisch_verwacht.json).
  test('per dag', () => {
    const dag = berekenPrognose(beeld, vraagOver(beeld, { peilmaand: 5 }), { versie: 1, methode: 'dag' });
    expect(dag.totaal?.prognose).toBe(117_743_644_74);
    expect(dag.voetnoot).toBe('Lineair doorgerekend naar dagen, zonder correctie voor na-ijl.');
  });

  test('een eigen patroon 60/90/97/99/100% geeft hetzelfde, zonder band', () => {
    const eigen = berekenPrognose(beeld, vraagOver(beeld, { peilmaand: 5 }), {
      versie: 1,
      methode: 'eigen',
      patroon: [60, 90, 97, 99, 100],
    });
    expect(eigen.totaal?.prognose).toBe(131_760_000_00);
    expect(eigen.totaal?.zekerheid).toBeUndefined();
    expect(eigen.geenBand).toBe('Een eigen uitlooppatroon zegt niet hoe zeker het is: er is geen band.');
    expect(eigen.voetnoot).toBe(
      'Prognose met na-ijlcorrectie volgens een eigen uitlooppatroon; mei is naar schatting 60% volledig.',
    );
  });
});

describe('band en kans, uit een grillige driehoek (getallen uit een ander programma)', () => {
  const uit = berekenPrognose(boek, vraagOver(boek), DRIEHOEK);
  const regio = (naam: string) => uit.regios.find((deel) => deel.regio === naam);

  test.each(['Zeeland', 'Zuid-Limburg'])('%s: prognose, standaardfout en band', (naam) => {
    const deel = regio(naam);
    expect((deel?.prognose ?? 0) / 100).toBeCloseTo(12257.5, 1);
    expect((deel?.lineair ?? 0) / 100).toBe(10288);
    expect((deel?.zekerheid?.standaardfout ?? 0) / 100).toBeCloseTo(169.07, 1);
    expect((deel?.zekerheid?.band.laag ?? 0) / 100).toBeCloseTo(12041.6, 1);
    expect((deel?.zekerheid?.band.hoog ?? 0) / 100).toBeCloseTo(12474.9, 1);
  });

  test('de kans op tekort tegenover de ruimte voor ZIN', () => {
    expect(regio('Zuid-Limburg')?.ruimte).toBe(12_000_00);
    expect(regio('Zuid-Limburg')?.tekortkans).toBeCloseTo(0.9373, 3);
    expect(regio('Zeeland')?.ruimte).toBe(12_300_00);
    expect(regio('Zeeland')?.tekortkans).toBeCloseTo(0.3983, 3);
    expect(regio('Zuid-Limburg')?.overschotLineair).toBe(1_712_00);
  });

  test('per leveringsvorm, met waarop het rust', () => {
    expect(
      uit.regels.map(({ regio: naam, leveringsvorm, lineair }) => [naam, leveringsvorm, lineair / 100]),
    ).toEqual([
      ['Zeeland', 'VPT', (500 + 442 + 325) * 4],
      ['Zeeland', 'ZZP', (505 + 500 + 300) * 4],
      ['Zuid-Limburg', 'ZZP', 10288],
    ]);
    expect(uit.regels[0]?.uitleg).toBe('Uit 8 maanden en 3 leeftijden.');
  });

  test('zonder vorig jaar: wat drie maanden geleden te voorspellen was', () => {
    expect(uit.toets?.soort).toBe('maanden terug');
    expect(uit.toets?.zin).toMatch(
      /^3 maanden geleden zat deze methode .* voor de 2 maanden die toen nog liepen\.$/,
    );
  });

  test('ontbreekt de ruimte, dan is er wel een prognose maar geen overschot en geen kans', () => {
    const half = berekenPrognose(boek, zonderRuimte(vraagOver(boek)), DRIEHOEK);
    expect(half.regios[0]?.prognose).toBeGreaterThan(0);
    expect(half.regios[0]?.overschot).toBeUndefined();
    expect(half.regios[0]?.tekortkans).toBeUndefined();
  });
});

describe('een driehoek per leveringsvorm', () => {
  const klein = [
    [100, 200],
    [100, null],
  ];
  const beeld = werkmap({
    Ruimte: verzonnenRuimte,
    Declaraties: declaraties,
    Uitloop: [
      ...driehoekblad(grillig, 2023, 8),
      [],
      ...driehoekblad(
        Array.from({ length: 5 }, (_leeg, r) => (r < 4 ? [50, 100] : [50, null])),
        2023,
        11,
        'Verzonnen uitloop ZZP',
      ),
      [],
      ...driehoekblad(klein, 2024, 2, 'Verzonnen uitloop VPT'),
    ],
  });
  const uit = berekenPrognose(beeld, vraagOver(beeld), DRIEHOEK);

  // ZZP in Zuid-Limburg is 50% complete in its first month: (1.005 + 942 + 625 ÷ 0,5) × 4 = 12.788.
  test('een leveringsvorm met genoeg maanden heeft haar eigen patroon', () => {
    expect(uit.regels.find(({ regio }) => regio === 'Zuid-Limburg')?.prognose).toBe(12_788_00);
  });

  test('een leveringsvorm met te weinig maanden volgt het totaal, met de reden', () => {
    const vpt = uit.regels.find(({ leveringsvorm }) => leveringsvorm === 'VPT');
    expect(vpt?.uitleg).toBe(
      'VPT volgt het totaal. In de driehoek is het eerste verloop van 1 maand bekend; nodig zijn er 3.',
    );
    const [g0, g1] = [0.6082012577327772, 0.9130074565037283];
    expect((vpt?.prognose ?? 0) / 100).toBeCloseTo((500 + 442 / g1 + 325 / g0) * 4, 2);
  });
});

describe('wat niet kan', () => {
  const alleen = werkmap({ Ruimte: verzonnenRuimte, Declaraties: declaraties });

  test('zonder driehoek: een zin, en lineair', () => {
    const uit = berekenPrognose(alleen, vraagOver(alleen), DRIEHOEK);
    expect(uit.wijze.weigering).toMatch(/^In deze werkmap staat geen driehoek/);
    expect(uit.totaal?.correctie).toBe(0);
    expect(uit.voetnoot).toBe('Lineair doorgerekend, zonder correctie voor na-ijl.');
    expect(uit.toets).toBeUndefined();
  });

  test('een driehoek met te weinig maanden', () => {
    const beeld = werkmap({ Uitloop: driehoekblad(grillig.slice(5), 2024, 1) });
    expect(rekenwijze(beeld, DRIEHOEK).weigering).toBe(
      'Te weinig gegevens voor een patroon. In de driehoek is het eerste verloop van 2 maanden bekend; nodig zijn er 3.',
    );
  });

  test.each<[string, Inhoud, string]>([
    [
      'een tekst als bedrag',
      [
        ['M', 0, 1],
        ['2024-01', 1, 2],
        ['2024-02', 'n.n.b.', ''],
      ],
      'Cel B3 op blad Uitloop is geen bedrag.',
    ],
    [
      'een overgeslagen maand',
      [
        ['M', 0, 1],
        ['2024-01', 1, 2],
        ['2024-03', 3, ''],
      ],
      'volgen elkaar niet op bij rij 3.',
    ],
    [
      'bedragen per leeftijd',
      [
        ['M', 0, 1],
        ['2024-01', 60, 30],
        ['2024-02', 60, ''],
      ],
      'lopen terug naar rechts. Tel ze op',
    ],
  ])('een driehoek met %s', (_wat, inhoud, zin) => {
    const beeld = werkmap({ Uitloop: inhoud });
    expect(rekenwijze(beeld, DRIEHOEK).weigering).toContain(zin);
  });

  test('een prognose die al over het jaar gaat', () => {
    const zonder = zonderLijst(vraagOver(boek));
    expect(berekenPrognose(boek, zonder, DRIEHOEK).nietNodig).toMatch(/^Op blad Ruimte staat al een bedrag/);
    const niets = zonderRuimte(zonder);
    expect(berekenPrognose(boek, niets, DRIEHOEK).nietNodig).toMatch(/^Er is nog geen bron/);
  });

  test('een peilmaand waarvoor de lijst geen kolom heeft', () => {
    expect(berekenPrognose(boek, vraagOver(boek, { peilmaand: 4 }), LINEAIR).nietNodig).toContain(
      'tot en met april',
    );
  });

  test('een regio zonder declaraties staat er niet bij, nooit als 0', () => {
    const leeg = werkmap({
      Ruimte: verzonnenRuimte,
      Declaraties: maandlijst(
        [
          ['Zeeland', '06290002', 'Verzonnen Zorg B', 'VPT', 1, 2, 3],
          ['Zuid-Limburg', '06290001', 'Verzonnen Zorg A', 'ZZP', '', '', ''],
        ],
        3,
      ),
    });
    expect(berekenPrognose(leeg, vraagOver(leeg), LINEAIR).regios.map(({ regio }) => regio)).toEqual([
      'Zeeland',
    ]);
  });

  test.each<[readonly number[], string]>([
    [[], 'Vul in hoe volledig de jongste maand is'],
    [[0], 'Vul bij de jongste maand een percentage boven 0%'],
    [[60, 900], 'Vul bij leeftijd 1 een percentage boven 0%'],
    [[60, 30], 'Bij leeftijd 1 staat 30%, minder dan de 60% ervoor'],
  ])('patroon %j', (patroon, zin) => {
    expect(patroonfout(patroon)).toContain(zin);
    expect(rekenwijze(boek, { versie: 1, methode: 'eigen', patroon: [...patroon] }).weigering).toContain(zin);
  });

  test('een patroon dat oploopt, ook boven 100% en terug, mag', () => {
    expect(patroonfout([60, 105, 100])).toBeUndefined();
  });
});

describe('driehoeken herkennen', () => {
  test('koppen als in een export, maanden als datum, bedragen in duizenden', () => {
    const beeld = werkmap({
      Uitloop: [
        ['Verzonnen uitloop, bedragen × € 1.000'],
        ['zorgmaand', 'cum_vertraging_0', 'cum_vertraging_1'],
        [45292, 1.5, 2],
        [45323, 1, ''],
      ],
    });
    const [set] = driehoeksets(beeld);
    expect(set?.naam).toBe('blad Uitloop, B3:C4');
    expect(set?.totaal.maanden).toEqual([
      { jaar: 2024, maand: 1 },
      { jaar: 2024, maand: 2 },
    ]);
    expect(set?.totaal.driehoek).toEqual([
      [150_000, 200_000],
      [100_000, null],
    ]);
  });

  test('een lijst met maandkolommen of losse getallen is geen driehoek', () => {
    expect(driehoeksets(werkmap({ Declaraties: declaraties, Ruimte: verzonnenRuimte }))).toEqual([]);
    expect(
      driehoeksets(
        werkmap({
          Los: [
            ['a', 0, 1, 2],
            ['b', 3, 4, 5],
          ],
        }),
      ),
    ).toEqual([]);
  });

  test('driehoeken van leveringsvormen samen zijn het totaal', () => {
    const deel = (vorm: string) =>
      driehoekblad(
        [
          [1, 2],
          [3, 4],
          [5, null],
        ],
        2024,
        1,
        `Verzonnen ${vorm}`,
      );
    const [set, ...rest] = driehoeksets(werkmap({ Uitloop: [...deel('ZZP'), [], ...deel('VPT')] }));
    expect(rest).toEqual([]);
    expect(set?.totaal.driehoek).toEqual([
      [200, 400],
      [600, 800],
      [1000, null],
    ]);
    expect([...(set?.vormen.keys() ?? [])]).toEqual(['ZZP', 'VPT']);
  });
});

describe('de keuze in de werkmap', () => {
  const met = (waarde: unknown) => ({ ...boek, instellingen: { [PROGNOSESLEUTEL]: waarde } });

  test('geldt; zonder keuze, of met een onbruikbare, lineair per maand', () => {
    expect(geldendeKeuze(met(DRIEHOEK))).toEqual(DRIEHOEK);
    expect(geldendeKeuze(boek)).toEqual(LINEAIR);
    expect(leesPrognosekeuze(met({ versie: 2 })).soort).toBe('onbruikbaar');
    expect(geldendeKeuze(met({ versie: 2 }))).toEqual(LINEAIR);
  });
});
