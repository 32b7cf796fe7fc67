import { initieleAfspraak, stimuleringsbudget, waardeVan } from '../../src/domein/initieel';

describe('initiële productieafspraak', () => {
  test.each([
    // 95% van 10.000 ZZP-dagen; 90% van 333 uur MPT
    [10_000, 0.95, {}, 9_500],
    [333, 0.9, {}, 299.7],
    // (10.000 − 100 − 200 + 50 − 25) × 95% = 9.725 × 0,95
    [10_000, 0.95, { kasjaar: -100, nietToegestaan: 200, bestuurlijk: 50, overheid: -25 }, 9_238.75],
    [100, 0.95, { nietToegestaan: 100 }, 0],
    [0, 0.95, { overheid: 40 }, 38],
  ])('%p × %p met %j', (herschikt, percentage, correcties, volume) => {
    expect(initieleAfspraak(herschikt, percentage, correcties).volume.toNumber()).toBe(volume);
  });

  test('het volume voor aftrek is dat na correctie, en de uitleg noemt het', () => {
    const zonder = initieleAfspraak(10_000, 0.95);
    expect(zonder.voorAftrek.toNumber()).toBe(10_000);
    expect(zonder.uitleg).toBe('95% van het herschikte volume 10000.');
    const met = initieleAfspraak(10_000, 0.95, { nietToegestaan: 200 });
    expect(met.voorAftrek.toNumber()).toBe(9_800);
    expect(met.uitleg).toBe('95% van het herschikte volume 10000, na correctie (-200) 9800.');
  });

  test('wat niet kan', () => {
    expect(() => initieleAfspraak(-1, 0.95)).toThrow('Het volume is negatief (-1).');
    expect(() => initieleAfspraak(100, 0.95, { nietToegestaan: -5 })).toThrow('het gaat er zo al af');
    expect(() => initieleAfspraak(100, 0.95, { kasjaar: -101 })).toThrow(
      'De correcties (-101) halen meer weg dan er is (100).',
    );
  });

  test('de waarde wordt één keer afgerond: 0,5 × 0,01 is een halve cent', () => {
    expect(waardeVan(0.5, 0.01)).toBe(1);
    // 9.238,75 × 226,60 = 2.093.500,75
    expect(waardeVan(9_238.75, 226.6)).toBe(2_093_500_75);
  });
});

describe('regionaal stimuleringsbudget', () => {
  test('0,2% van tarief × volume voor aftrek, zonder wat 0% heeft', () => {
    // 0,2% × (1.000 × 200 + 2.000 × 50) = 600
    expect(
      stimuleringsbudget([
        { tarief: 200, volume: 1_000, percentage: 0.002 },
        { tarief: 50, volume: 2_000, percentage: 0.002 },
        { tarief: 180, volume: 500, percentage: 0 },
      ]),
    ).toBe(600_00);
  });

  test('één keer afgerond, aan het eind: drie keer een derde cent is een cent', () => {
    const derde = { tarief: 1, volume: 2, percentage: 0.002 };
    // 3 × 0,004 = 0,012 → € 0,01
    expect(stimuleringsbudget([derde, derde, derde])).toBe(1);
    expect(stimuleringsbudget([derde])).toBe(0);
    expect(stimuleringsbudget([])).toBe(0);
  });
});
