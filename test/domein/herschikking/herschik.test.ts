import { regime } from '../../../src/beleid/regimes';
import { cent } from '../../../src/domein/geld';
import {
  type HerschikRij,
  type Laag,
  type Regime,
  garantie,
  herschik,
} from '../../../src/domein/herschikking';
import type { Leveringsvorm } from '../../../src/domein/leveringsvorm';

function rij(afspraak: number, prognose: number, leveringsvorm?: Leveringsvorm, regio = ''): HerschikRij {
  return { regio, leveringsvorm, afspraak: cent(afspraak), prognose: cent(prognose) };
}

function ruimte(bedrag: number): ReadonlyMap<string, ReturnType<typeof cent>> {
  return new Map([['', cent(bedrag)]]);
}

function bestaand(naam: string): Regime {
  const gevonden = regime(naam);
  if (gevonden === undefined) throw new Error(`regime ${naam} bestaat niet`);
  return gevonden;
}

function eigen(...lagen: Omit<Laag, 'bron'>[]): Regime {
  return {
    naam: 'eigen',
    titel: 'Eigen',
    bereik: 'regio',
    bron: 'test',
    lagen: lagen.map((l) => ({ ...l, bron: 'test' })),
  };
}

function uitleg(rijen: HerschikRij[], bedrag: number, r: Regime, opties?: Record<string, boolean>): string[] {
  return herschik(rijen, ruimte(bedrag), r, opties).rijen.map((uit) => uit.uitleg);
}

describe('uitleg per rij', () => {
  test('onderproductie, volledige overproductie, gelijk', () => {
    expect(
      uitleg([rij(60_000, 50_000), rij(20_000, 25_050), rij(10_000, 10_000)], 90_000, bestaand('CZ')),
    ).toEqual([
      'Onderproductie: de afspraak volgt de prognose, € 100 komt vrij.',
      'Overproductie van € 50,50 volledig toegekend.',
      'De prognose is gelijk aan de afspraak.',
    ]);
  });

  test('overproductie naar rato en overproductie waarvoor geen ruimte meer is', () => {
    // basis € 900; over € 40 op € 80 VPT; niets voor ZZP
    const rijen = [rij(60_000, 66_000, 'ZZP'), rij(30_000, 38_000, 'VPT')];
    expect(uitleg(rijen, 94_000, bestaand('CZ'))).toEqual([
      'De afspraak blijft staan. Overproductie overig: € 0 van € 60 toegekend, er is geen ruimte meer.',
      'De afspraak gaat € 40 omhoog. Overproductie VPT: € 40 van € 80 toegekend, naar rato 50%.',
    ]);
  });

  test('zelfs de afspraak past niet', () => {
    expect(uitleg([rij(60_000, 60_000), rij(40_000, 40_000)], 90_000, bestaand('CZ'))).toEqual([
      'De afspraak gaat € 60 omlaag. Afspraak: € 540 van € 600 toegekend, naar rato 90%.',
      'De afspraak gaat € 40 omlaag. Afspraak: € 360 van € 400 toegekend, naar rato 90%.',
    ]);
  });

  test('overproductie die niet gefinancierd wordt', () => {
    const opties = { overproductieFinancieren: false };
    expect(uitleg([rij(60_000, 50_000), rij(20_000, 35_000)], 80_000, bestaand('VGZ'), opties)).toEqual([
      'Onderproductie: de afspraak volgt de prognose, € 100 komt vrij.',
      'De afspraak blijft staan. € 150 wordt niet vergoed: financiering van overproductie staat uit.',
    ]);
  });

  test('een regime dat eerder ophoudt dan de prognose', () => {
    const alleenAfspraak = eigen({ naam: 'Basis', grens: 'afspraak', verdeling: 'naar rato' });
    expect(uitleg([rij(100, 150)], 1000, alleenAfspraak)).toEqual([
      'De afspraak blijft staan. € 0,50 wordt niet vergoed: geen laag van regime eigen betaalt dit.',
    ]);
  });

  test('een laag op volgorde en een aandeel te klein voor een decimaal', () => {
    const volgorde = eigen({ naam: 'Alles', grens: 'prognose', verdeling: 'op volgorde' });
    expect(uitleg([rij(0, 100), rij(0, 100)], 150, volgorde)).toEqual([
      'Overproductie van € 1 volledig toegekend.',
      'De afspraak gaat € 0,50 omhoog. Alles: € 0,50 van € 1 toegekend, op volgorde.',
    ]);
    const rato = eigen({ naam: 'Alles', grens: 'prognose', verdeling: 'naar rato' });
    expect(uitleg([rij(0, 1_000_000)], 1, rato)[0]).toContain('naar rato minder dan 0,1%');
  });
});

describe('uitleg per ruimte', () => {
  function zin(rijen: HerschikRij[], bedrag: number, naam: string): string | undefined {
    return herschik(rijen, ruimte(bedrag), bestaand(naam)).ruimtes[0]?.uitleg;
  }

  test.each([
    [[rij(100_00, 90_00)], 100_00, 'CZ', '€ 10 blijft over.'],
    [[rij(100_00, 90_00)], 90_00, 'CZ', 'De ruimte is precies genoeg.'],
    [
      [rij(100_00, 120_00, 'ZZP')],
      105_00,
      'CZ',
      'Tekort in Overproductie overig: € 15 niet toegekend (25% wel).',
    ],
    [[rij(100_00, 120_00)], 80_00, 'ZZ', 'De gegarandeerde bedragen gaan € 10 boven de ruimte uit.'],
  ])('%#: %p binnen %p bij %p', (rijen, bedrag, naam, verwacht) => {
    expect(zin(rijen, bedrag, naam)).toBe(verwacht);
  });
});

describe('garantie', () => {
  const beleid = bestaand('ZZ').garantie;

  test('comfortbrief, anders 90%, crisis 100%', () => {
    expect(garantie({ ...rij(1000, 0), garantie: cent(950) }, beleid)).toBe(950);
    expect(garantie(rij(1000, 0, 'ZZP'), beleid)).toBe(900);
    expect(garantie(rij(1000, 0), beleid)).toBe(900);
    expect(garantie(rij(1000, 0, 'crisis'), beleid)).toBe(1000);
  });

  test('een comfortbrief van nul is nul, niet 90%', () => {
    expect(garantie({ ...rij(1000, 0), garantie: cent(0) }, beleid)).toBe(0);
  });

  test('een halve cent gaat omhoog: 90% van € 0,15 is € 0,14', () => {
    expect(garantie(rij(15, 0), beleid)).toBe(14);
  });

  test('zonder beleid is niets gegarandeerd', () => {
    expect(garantie(rij(1000, 0), undefined)).toBe(0);
  });
});

describe('meer regio’s', () => {
  const tweeRegios = new Map([
    ['Zeeland', cent(100)],
    ['Haaglanden', cent(0)],
  ]);

  test('de rijen houden hun plaats en elke ruimte staat er, ook zonder rijen', () => {
    const rijen = [rij(50, 60, 'ZZP', 'Haaglanden'), rij(50, 60, 'ZZP', 'Zeeland')];
    const uit = herschik(rijen, new Map([...tweeRegios, ['West-Brabant', cent(7)]]), bestaand('CZ'));
    expect(uit.rijen.map((r) => r.afspraakNieuw)).toEqual([0, 60]);
    expect(uit.ruimtes.map(({ naam, verdeeld, rest }) => [naam, verdeeld, rest])).toEqual([
      ['Zeeland', 60, 40],
      ['Haaglanden', 0, 0],
      ['West-Brabant', 0, 7],
    ]);
  });

  test('een rij zonder ruimte wordt geweigerd met wat er wel is', () => {
    expect(() => herschik([rij(1, 1, 'ZZP', 'Zeland')], tweeRegios, bestaand('CZ'))).toThrow(
      "Rij 1: voor regio 'Zeland' is geen ruimte opgegeven. Er is wel ruimte voor Zeeland en Haaglanden.",
    );
    expect(() => herschik([rij(1, 1)], tweeRegios, bestaand('CZ'))).toThrow('Rij 1: de regio ontbreekt.');
    expect(() => herschik([rij(1, 1, 'ZZP', 'Zeeland')], ruimte(5), bestaand('CZ'))).toThrow(
      /^Rij 1: voor regio 'Zeeland' is geen ruimte opgegeven\.$/,
    );
    expect(() => herschik([rij(1, 1, 'ZZP', 'Zeland')], tweeRegios, bestaand('VGZ'))).toThrow('Zeland');
  });

  test('voor een heel kantoor volstaat één bedrag, wat de regio van de rij ook is', () => {
    const uit = herschik(
      [rij(50, 60, 'ZZP', 'Nijmegen'), rij(50, 40, 'ZZP', 'Waardenland')],
      ruimte(100),
      bestaand('VGZ'),
    );
    expect(uit.rijen.map((r) => r.afspraakNieuw)).toEqual([60, 40]);
    expect(uit.ruimtes).toHaveLength(1);
  });
});

describe('een laag buiten spel laat zijn aanspraak aan latere lagen', () => {
  const lagen = eigen(
    { naam: 'Alleen bij tekort', grens: 'afspraak', verdeling: 'volledig', alleenBij: 'overschrijding' },
    { naam: 'Alles', grens: 'prognose', verdeling: 'naar rato' },
  );

  test('past alles, dan valt alles in de tweede laag', () => {
    expect(herschik([rij(100, 150)], ruimte(150), lagen).rijen[0]?.toegekend).toEqual([0, 150]);
  });

  test('past het niet, dan eerst de afspraak', () => {
    expect(herschik([rij(100, 150)], ruimte(120), lagen).rijen[0]?.toegekend).toEqual([100, 20]);
  });
});

describe('rijen die een plafond delen', () => {
  const regels = [{ naam: 'Basis', grens: 'afspraak', verdeling: 'naar rato' }] as const;

  function regime(per: 'rij' | 'aanbieder' | 'aanbieder en leveringsvorm'): Regime {
    return { ...eigen(...regels), plafond: { per, bron: 'test' } };
  }

  function van(
    aanbieder: string | undefined,
    vorm: Leveringsvorm | undefined,
    bedragen: [number, number],
  ): HerschikRij {
    return { ...rij(bedragen[0], bedragen[1], vorm), aanbieder };
  }

  // ZZP leaves 40 of 100; of the same aanbieder VPT needs 50 more and ZZP 30 more; another aanbieder needs 10 more
  const rijen = [
    van('A', 'ZZP', [100, 60]),
    van('a.', 'ZZP', [50, 80]),
    van('A', 'VPT', [50, 100]),
    van('B', 'ZZP', [50, 60]),
  ];

  test.each([
    ['rij', [60, 50, 50, 50]],
    // the 40 go to the 30 of ZZP
    ['aanbieder en leveringsvorm', [60, 80, 50, 50]],
    // the 40 go to 30 and 50 naar rato: 15 and 25
    ['aanbieder', [60, 65, 75, 50]],
  ] as const)('per %s', (per, verwacht) => {
    expect(herschik(rijen, ruimte(1000), regime(per)).rijen.map((r) => r.afspraakNieuw)).toEqual(verwacht);
  });

  test('wie geen aanbieder of leveringsvorm noemt, deelt niet', () => {
    const zonder = [van(undefined, 'ZZP', [100, 60]), van(undefined, 'ZZP', [50, 80])];
    expect(herschik(zonder, ruimte(1000), regime('aanbieder')).rijen.map((r) => r.afspraakNieuw)).toEqual([
      60, 50,
    ]);
    const vormloos = [van('A', undefined, [100, 60]), van('A', undefined, [50, 80])];
    const per = (naam: 'aanbieder' | 'aanbieder en leveringsvorm'): number[] =>
      herschik(vormloos, ruimte(1000), regime(naam)).rijen.map((r) => r.afspraakNieuw);
    expect(per('aanbieder en leveringsvorm')).toEqual([60, 50]);
    expect(per('aanbieder')).toEqual([60, 80]);
  });

  test('aanbieders heten naar letters en cijfers; bestaat een naam uit leestekens, dan telt zij zelf', () => {
    const vreemd = [van('?', 'ZZP', [100, 60]), van('!', 'ZZP', [50, 80])];
    expect(herschik(vreemd, ruimte(1000), regime('aanbieder')).rijen.map((r) => r.afspraakNieuw)).toEqual([
      60, 50,
    ]);
  });

  test('delen gaat niet over regio’s heen', () => {
    const twee = new Map([
      ['Zeeland', cent(500)],
      ['Haaglanden', cent(500)],
    ]);
    const verdeeld = [
      { ...van('A', 'ZZP', [100, 60]), regio: 'Zeeland' },
      { ...van('A', 'ZZP', [50, 80]), regio: 'Haaglanden' },
    ];
    expect(herschik(verdeeld, twee, regime('aanbieder')).rijen.map((r) => r.afspraakNieuw)).toEqual([60, 50]);
  });

  test('wat eerst uitgeleend is, neemt een latere laag niet terug', () => {
    // garantie 100 + 0: B borrows 60; afspraak 100 + 100: together 160 of forecast, so 100 more
    const lagen: Regime = {
      ...eigen(
        { naam: 'G', grens: 'garantie', verdeling: 'volledig' },
        { naam: 'A', grens: 'afspraak', verdeling: 'volledig' },
      ),
      plafond: { per: 'aanbieder', bron: 'test' },
    };
    const leden = [
      { ...van('A', 'ZZP', [100, 40]), garantie: cent(100) },
      { ...van('A', 'ZZP', [100, 120]), garantie: cent(0) },
    ];
    const uit = herschik(leden, ruimte(1000), lagen).rijen;
    expect(uit.map((r) => r.toegekend)).toEqual([
      [40, 0],
      [60, 60],
    ]);
  });

  test('is het gezamenlijke plafond al op, dan delen de eigen aanspraken naar rato', () => {
    // garantie 0 + 200: the second row takes all 100; afspraak 60 + 60 = 120 together, 20 left on 60 and 0
    const lagen: Regime = {
      ...eigen(
        { naam: 'G', grens: 'garantie', verdeling: 'volledig' },
        { naam: 'A', grens: 'afspraak', verdeling: 'volledig' },
      ),
      plafond: { per: 'aanbieder', bron: 'test' },
    };
    const leden = [
      { ...van('A', 'ZZP', [60, 80]), garantie: cent(0) },
      { ...van('A', 'ZZP', [60, 100]), garantie: cent(100) },
    ];
    expect(herschik(leden, ruimte(1000), lagen).rijen.map((r) => r.toegekend)).toEqual([
      [0, 20],
      [100, 0],
    ]);
  });

  test('de uitleg noemt van wie het komt', () => {
    const [, tweede, derde] = herschik(rijen, ruimte(1000), regime('aanbieder en leveringsvorm')).rijen;
    expect(tweede?.uitleg).toBe(
      'Overproductie van € 0,30 volledig toegekend. € 0,30 komt uit wat andere rijen van a. in ZZP overlaten.',
    );
    expect(derde?.uitleg).not.toContain('overlaten');
    expect(herschik(rijen, ruimte(1000), regime('aanbieder')).rijen[2]?.uitleg).toContain(
      '€ 0,25 komt uit wat andere rijen van A overlaten.',
    );
    expect(herschik(rijen, ruimte(1000), regime('rij')).rijen[1]?.uitleg).not.toContain('overlaten');
  });
});

describe('Meerzorg', () => {
  const rijen = [rij(100, 100, 'ZZP'), rij(50, 80, 'meerzorg')];

  test('heeft zijn eigen ruimte naast die van de regio, met een naam', () => {
    const perRegio = new Map([['Zeeland', cent(150)]]);
    const leden = rijen.map((r) => ({ ...r, regio: 'Zeeland' }));
    const uit = herschik(leden, perRegio, bestaand('CZ'), {}, new Map([['Zeeland', cent(60)]]));
    expect(uit.rijen.map((r) => r.afspraakNieuw)).toEqual([90, 60]);
    expect(uit.ruimtes.map(({ naam, ruimte: b, verdeeld }) => [naam, b, verdeeld])).toEqual([
      ['Zeeland', 90, 90],
      ['Zeeland, Meerzorg', 60, 60],
    ]);
    const naamloos = herschik(rijen, ruimte(150), bestaand('CZ'), {}, new Map([['', cent(150)]]));
    expect(naamloos.ruimtes.map(({ naam, ruimte: b }) => [naam, b])).toEqual([
      ['', 0],
      ['Meerzorg', 150],
    ]);
  });

  test('over het hele kantoor telt het samen', () => {
    const twee = new Map([
      ['Nijmegen', cent(100)],
      ['Waardenland', cent(60)],
    ]);
    const leden = [rij(100, 100, 'ZZP', 'Nijmegen'), rij(50, 80, 'meerzorg', 'Waardenland')];
    const uit = herschik(
      leden,
      twee,
      bestaand('VGZ'),
      {},
      new Map([
        ['Nijmegen', cent(40)],
        ['Waardenland', cent(30)],
      ]),
    );
    expect(uit.ruimtes.map(({ naam, ruimte: b }) => [naam, b])).toEqual([
      ['Hele zorgkantoor', 90],
      ['Hele zorgkantoor, Meerzorg', 70],
    ]);
    expect(uit.rijen.map((r) => r.afspraakNieuw)).toEqual([100, 70]);
  });

  test('wat niet kan', () => {
    const met = (meerzorg: ReadonlyMap<string, ReturnType<typeof cent>>): unknown =>
      herschik(rijen, ruimte(150), bestaand('CZ'), {}, meerzorg);
    expect(() => met(new Map([['', cent(151)]]))).toThrow(
      'De Meerzorg (€ 1,51) is meer dan de ruimte (€ 1,50).',
    );
    expect(() => met(new Map([['', cent(-1)]]))).toThrow('De Meerzorg is negatief (€ -0,01).');
    expect(() => met(new Map([['Zeeland', cent(1)]]))).toThrow(
      'Er is Meerzorg van Zeeland geoormerkt, maar er is geen ruimte van Zeeland opgegeven.',
    );
  });
});

describe('weging naar vorig jaar', () => {
  const gewogen: Regime = eigen({
    naam: 'Groei',
    grens: 'prognose',
    verdeling: 'naar rato',
    weging: { naar: 'realisatie vorig jaar', hoogste: 1.5 },
  });
  const metVorig = (realisatie?: number, afspraak?: number): HerschikRij => ({
    ...rij(0, 100),
    ...(realisatie === undefined ? {} : { realisatieVorigJaar: cent(realisatie) }),
    ...(afspraak === undefined ? {} : { afspraakVorigJaar: cent(afspraak) }),
  });

  test.each<[string, HerschikRij, number]>([
    ['120% tegenover niets bekend: 120 op 100', metVorig(120, 100), 60],
    ['hooguit 150%: 150 op 100', metVorig(900, 100), 66],
    ['vorig jaar geen afspraak: gewoon 100%', metVorig(50, 0), 55],
    ['alleen een realisatie: gewoon 100%', metVorig(50), 55],
    ['niets gerealiseerd: de ander eerst vol, dan de rest', metVorig(0, 100), 10],
  ])('%s', (_wat, eerste, krijgt) => {
    const uit = herschik([eerste, metVorig()], ruimte(110), gewogen).rijen;
    expect(uit[0]?.afspraakNieuw).toBe(krijgt);
    expect(uit[1]?.afspraakNieuw).toBe(110 - krijgt);
  });

  test('de uitleg noemt het gewicht', () => {
    expect(herschik([metVorig(80, 100), metVorig()], ruimte(90), gewogen).rijen[0]?.uitleg).toBe(
      'De afspraak gaat € 0,40 omhoog. ' +
        'Groei: € 0,40 van € 1 toegekend, naar rato van de aanspraak, gewogen met 80% realisatie vorig jaar.',
    );
  });
});

describe('wat niet kan', () => {
  test.each([
    [{ afspraak: cent(-1) }, 'de afspraak is negatief (€ -0,01)'],
    [{ prognose: cent(-500) }, 'de prognose is negatief (€ -5)'],
    [{ garantie: cent(-1) }, 'de garantie is negatief'],
    [{ groei: cent(-1) }, 'de groei is negatief'],
    [{ realisatieVorigJaar: cent(-1) }, 'de realisatie van vorig jaar is negatief'],
    [{ afspraakVorigJaar: cent(-1) }, 'de afspraak van vorig jaar is negatief'],
  ])('%p', (deel, zin) => {
    expect(() => herschik([rij(1, 1), { ...rij(1, 1), ...deel }], ruimte(5), bestaand('CZ'))).toThrow(
      `Rij 2: ${zin}`,
    );
  });

  test('een negatieve ruimte', () => {
    expect(() => herschik([], ruimte(-100), bestaand('CZ'))).toThrow('De ruimte is negatief (€ -1).');
    expect(() => herschik([], new Map([['Zeeland', cent(-100)]]), bestaand('CZ'))).toThrow(
      'De ruimte van Zeeland',
    );
  });

  test('een keuze die het regime niet kent', () => {
    const opties = { overproductieFinancieren: true };
    expect(() => herschik([], ruimte(1), bestaand('CZ'), opties)).toThrow(
      "Regime CZ kent geen keuze 'overproductieFinancieren'.",
    );
  });
});

test('zonder rijen blijft de hele ruimte over', () => {
  expect(herschik([], ruimte(100), bestaand('ZZ'))).toMatchObject({
    rijen: [],
    ruimtes: [{ verdeeld: 0, rest: 100 }],
  });
});
