import {
  type Tariefgeval,
  kassieropslag,
  tariefpercentage,
  veldopmerking,
} from '../../src/domein/tariefpercentage';
import { richttarief } from '../../src/domein/tarief';

const bron = (percentage: number, wat: string): { percentage: number; bron: string } => ({
  percentage,
  bron: wat,
});

/** An existing aanbieder at 95,8%, with all rules of CZ 2023. */
const BESTAAND: Tariefgeval = {
  jaar: 2023,
  beleid: bron(0.958, 'beleid'),
  richt: bron(0.958, 'beleid'),
  nhc: bron(1, 'nhc'),
  nic: bron(1, 'nic'),
  nieuweAanbieder: false,
  voorwaarden: {
    lagerLooptDoor: { bron: '6.2 doorlopen' },
    nieuwHooguitRicht: { bron: '6.2 nieuw' },
    individueelEenJaar: { bron: '6.2 hardheidsclausule' },
    sanctieInclusiefNhcNic: { bron: 'bijlage 2' },
  },
};

function uitkomst(deel: Partial<Tariefgeval>): [number, number, number] {
  const { percentage, nhc, nic } = tariefpercentage({ ...BESTAAND, ...deel });
  return [percentage.toNumber(), nhc.toNumber(), nic.toNumber()];
}

test('elke stap staat in het spoor, met zijn bron, en elke bron één keer', () => {
  const uit = tariefpercentage({
    ...BESTAAND,
    vorigJaar: 0.95,
    individueel: { percentage: 0.97, grond: 'hardheidsclausule', jaar: 2023 },
    sanctie: 0.005,
  });
  expect(uit.stappen.map((stap) => [stap.percentage.toNumber(), stap.bron])).toEqual([
    [0.958, 'beleid'],
    [0.95, '6.2 doorlopen'],
    [0.97, 'afspraak met de zorgaanbieder'],
    [0.965, 'bijlage 2'],
  ]);
  expect(uit.uitleg).toBe(
    'Volgens het beleid: 95,8%. Vorig jaar was een lager percentage afgesproken; dat loopt door: 95%. ' +
      'Afgesproken met deze aanbieder (hardheidsclausule): 97%. ' +
      'Sanctie: 0,5 procentpunt eraf, net als op de NHC en de NIC: 96,5%.',
  );
  expect(uit.bron).toBe('beleid; 6.2 doorlopen; afspraak met de zorgaanbieder; bijlage 2');
  expect(tariefpercentage(BESTAAND)).toMatchObject({ bron: 'beleid', stappen: { length: 1 } });
});

test('een individuele afspraak geldt hooguit voor het jaar zelf', () => {
  const individueel = { percentage: 0.97, grond: 'hardheidsclausule', jaar: 2022 } as const;
  expect(uitkomst({ individueel })[0]).toBe(0.958);
  expect(tariefpercentage({ ...BESTAAND, individueel }).uitleg).toContain(
    'De afspraak van 2022 (hardheidsclausule, 97%) gold alleen voor dat jaar.',
  );
  expect(uitkomst({ individueel, voorwaarden: {} })[0]).toBe(0.97);
});

test('een percentage van vorig jaar dat niet lager is dan het richttarief, loopt niet door', () => {
  for (const vorigJaar of [0.958, 0.97]) {
    const uit = tariefpercentage({ ...BESTAAND, vorigJaar });
    expect(uit.percentage.toNumber()).toBe(0.958);
    expect(uit.stappen[1]?.bron).toBe('6.2 doorlopen');
    expect(uit.uitleg).toContain('is niet lager en loopt niet door.');
  }
  expect(tariefpercentage({ ...BESTAAND, vorigJaar: 0.97 }).uitleg).toContain(
    'Het percentage van vorig jaar (97%) is niet lager en loopt niet door.',
  );
});

test('zorg met een eigen percentage (VPT: 100%) volgt dat, niet het percentage van vorig jaar', () => {
  const uit = tariefpercentage({ ...BESTAAND, beleid: bron(1, 'vpt'), vorigJaar: 0.95 });
  expect(uit.stappen.map((stap) => [stap.percentage.toNumber(), stap.bron])).toEqual([
    [1, 'vpt'],
    [1, '6.2 doorlopen'],
  ]);
  expect(uit.uitleg).toContain(
    'Het percentage van vorig jaar (95%) telt niet: deze zorg heeft een eigen percentage.',
  );
});

describe('uitzondering voor een nieuwe aanbieder', () => {
  const nieuw: Tariefgeval = { ...BESTAAND, nieuweAanbieder: true, beleid: bron(0.938, 'nieuw') };
  const uitzondering = (percentage: number): Tariefgeval => ({
    ...nieuw,
    individueel: { percentage, grond: 'uitzondering nieuwe aanbieder', jaar: 2023 },
  });

  test('verhoogt tot hooguit het richttariefpercentage, en zegt dat', () => {
    expect(tariefpercentage(uitzondering(0.95)).percentage.toNumber()).toBe(0.95);
    const uit = tariefpercentage(uitzondering(0.99));
    expect(uit.percentage.toNumber()).toBe(0.958);
    expect(uit.uitleg).toContain(
      'Een nieuwe aanbieder krijgt nooit meer dan het richttariefpercentage: 95,8%.',
    );
  });

  test('die lager is dan het beleid verandert niets; een hardheidsclausule mag wel lager zijn', () => {
    const uit = tariefpercentage(uitzondering(0.92));
    expect(uit.percentage.toNumber()).toBe(0.938);
    expect(uit.stappen[1]).toMatchObject({
      bron: 'afspraak met de zorgaanbieder',
      uitleg: 'De uitzondering (92%) is lager dan het beleid en verandert niets.',
    });
    const lager = { percentage: 0.92, grond: 'hardheidsclausule', jaar: 2023 } as const;
    expect(tariefpercentage({ ...nieuw, individueel: lager }).percentage.toNumber()).toBe(0.92);
  });
});

test('zonder regel loopt een lager percentage niet door en is er geen plafond', () => {
  expect(uitkomst({ vorigJaar: 0.9, voorwaarden: {} })[0]).toBe(0.958);
  const nieuw = { nieuweAanbieder: true, beleid: bron(0.938, 'nieuw') };
  const individueel = { percentage: 1, grond: 'maatwerk', jaar: 2023 } as const;
  expect(uitkomst({ ...nieuw, individueel, voorwaarden: {} })[0]).toBe(1);
  expect(uitkomst({ ...nieuw, individueel })[0]).toBe(0.958);
  expect(uitkomst({ ...nieuw, individueel: { ...individueel, percentage: 0.958 } })[0]).toBe(0.958);
});

test('het plafond is voor nieuwe aanbieders, niet voor bestaande', () => {
  expect(uitkomst({ individueel: { percentage: 1, grond: 'maatwerk', jaar: 2023 } })[0]).toBe(1);
});

describe('sanctie', () => {
  test('trekt van alle drie de percentages af; NHC en NIC nooit onder nul', () => {
    expect(uitkomst({ sanctie: 0.02 })).toEqual([0.938, 0.98, 0.98]);
    expect(uitkomst({ sanctie: 0.02, nhc: bron(0.01, 'nhc'), nic: bron(0.02, 'nic') })).toEqual([
      0.938, 0, 0,
    ]);
  });

  test('van niets verandert niets; zo groot als het percentage laat niets over', () => {
    expect(uitkomst({ sanctie: 0 })).toEqual([0.958, 1, 1]);
    expect(tariefpercentage({ ...BESTAAND, sanctie: 0 }).stappen).toHaveLength(1);
    expect(uitkomst({ sanctie: 0.958 })[0]).toBe(0);
    expect(() => uitkomst({ sanctie: 0.959 })).toThrow('sanctie is 95,9%, meer dan het percentage zelf.');
  });

  test('zonder regel blijven NHC en NIC staan', () => {
    expect(uitkomst({ sanctie: 0.02, voorwaarden: {} })).toEqual([0.938, 1, 1]);
    const { stappen } = tariefpercentage({ ...BESTAAND, sanctie: 0.02, voorwaarden: {} });
    expect(stappen[1]).toMatchObject({
      bron: 'afspraak met de zorgaanbieder',
      uitleg: 'Sanctie: 2 procentpunt eraf: 93,8%.',
    });
  });
});

test.each<[Partial<Tariefgeval>, string]>([
  [{ vorigJaar: 95 }, 'vorigJaar is 95'],
  [{ individueel: { percentage: 97, grond: 'maatwerk', jaar: 2023 } }, 'afgesproken is 97'],
  [{ sanctie: 2 }, 'sanctie is 2'],
  [{ nhc: bron(-1, '') }, 'nhc is negatief'],
  [{ nic: bron(-1, '') }, 'nic is negatief'],
  [{ beleid: bron(95.8, '') }, 'percentage is 95,8'],
])('%j wordt geweigerd', (deel, zin) => {
  expect(() => uitkomst(deel)).toThrow(zin);
});

describe('vergelijking met het veld (ActiZ 2024, tabel 2)', () => {
  const veld = {
    hoger: { minimum: 0.957, gemiddeld: 0.968, maximum: 0.972, bron: 'ActiZ' },
    lager: { minimum: 0.95, gemiddeld: 0.955, maximum: 0.959, bron: 'ActiZ' },
  };

  test.each([0.964, 0.965, 0.972, 0.959, 0.95])('%p is gewoon', (percentage) => {
    expect(veldopmerking(percentage, 0.964, veld)).toBeUndefined();
  });

  test.each([
    [
      0.973,
      'Let op: 97,3% is ongewoon; wie boven het richttarief zit, heeft gemiddeld 96,8% (95,7% tot 97,2%) (ActiZ).',
    ],
    [
      0.949,
      'Let op: 94,9% is ongewoon; wie onder het richttarief zit, heeft gemiddeld 95,5% (95% tot 95,9%) (ActiZ).',
    ],
    [0.96, 'Let op: 96% is ongewoon; wie onder'],
  ])('%p is ongewoon', (percentage, zin) => {
    expect(veldopmerking(percentage, 0.964, veld)).toContain(zin);
  });

  test('onder de laagste van wie hoger zit: ongewoon', () => {
    expect(veldopmerking(0.94, 0.93, veld)).toContain('wie boven het richttarief zit');
  });
});

describe('opslag van de kassier', () => {
  test('toegekend bedrag ÷ volume, pas in het tarief afgerond', () => {
    // 25.000 ÷ 12.000 = 2,0833…; 0,958 × 200 = 191,60
    expect(kassieropslag(25_000, 12_000).toDecimalPlaces(4).toNumber()).toBe(2.0833);
    expect(richttarief({ zorg: 200, percentage: 0.958, opslag: kassieropslag(25_000, 12_000) })).toBe(193_68);
  });

  test.each([0, -1])('een volume van %p heeft geen tarief', (volume) => {
    expect(() => kassieropslag(1, volume)).toThrow('volume is niet groter dan 0');
  });
});
