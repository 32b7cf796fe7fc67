import fc from 'fast-check';
import { type Betaalbeleid, type Betaalsituatie, vasteAfspraak, voorschot } from '../../src/domein/betaling';
import { type Cent, cent, centVanEuro } from '../../src/domein/geld';

/** CZ 2023, bijlage 1. */
const CZ: Betaalbeleid = {
  drempel: centVanEuro(5000),
  maandenAchteraf: 6,
  eersteHerschikteMaand: 5,
  eersteDefinitieveMaand: 11,
};

const euro = centVanEuro;
const NIETS = cent(0);

function betaal(situatie: Betaalsituatie, maand: number, betaald = NIETS): [Cent, Cent] {
  const uit = voorschot(situatie, maand, betaald, CZ);
  return [uit.jaarbedrag, uit.teBetalen];
}

describe('tabel 2, per tijdvak (verzonnen bedragen, met de hand)', () => {
  const situatie = {
    initieel: euro(1_200_000),
    herschikt: euro(1_260_000),
    definitief: euro(1_320_000),
    prognose: euro(1_290_000),
  };

  test.each<[number, number, number, number, string]>([
    // month, year amount, paid before, to pay: 1.200.000 ÷ 12 = 100.000 a month
    [1, 1_200_000, 0, 100_000, 'initiële afspraak voor aftrek'],
    [4, 1_200_000, 300_000, 100_000, 'initiële afspraak voor aftrek'],
    // 5 ÷ 12 × 1.260.000 = 525.000; prognose is hoger, dus geen onderproductie
    [5, 1_260_000, 400_000, 125_000, 'herschikte afspraak'],
    [10, 1_260_000, 945_000, 105_000, 'herschikte afspraak'],
    // 1.320.000 − 30.000 = 1.290.000; 11 ÷ 12 daarvan is 1.182.500
    [11, 1_290_000, 1_050_000, 132_500, 'definitieve afspraak min verwachte onderproductie van € 30.000'],
    [12, 1_290_000, 1_182_500, 107_500, 'definitieve afspraak min verwachte onderproductie van € 30.000'],
    [15, 1_290_000, 1_200_000, 90_000, 'definitieve afspraak min verwachte onderproductie van € 30.000'],
  ])('maand %i', (maand, jaarbedrag, betaald, teBetalen, grondslag) => {
    const uit = voorschot(situatie, maand, euro(betaald), CZ);
    expect(uit.jaarbedrag).toBe(euro(jaarbedrag));
    expect(uit.teBetalen).toBe(euro(teBetalen));
    expect(uit.grondslag).toBe(grondslag);
    expect(uit.doorgeschoven).toBe(0);
  });

  test('de afspraak blijft het plafond: een hogere prognose telt niet, tenzij de afspraak wordt bijgesteld', () => {
    const hoog = { initieel: euro(1_200_000), prognose: euro(1_500_000) };
    expect(betaal(hoog, 3, euro(200_000))).toEqual([euro(1_200_000), euro(100_000)]);
    // 3 ÷ 12 × 1.500.000 − 200.000
    expect(betaal({ ...hoog, bijstellen: true }, 3, euro(200_000))).toEqual([euro(1_500_000), euro(175_000)]);
    expect(voorschot({ ...hoog, bijstellen: true }, 3, NIETS, CZ).grondslag).toBe(
      'initiële afspraak voor aftrek, bijgesteld naar de prognose',
    );
    const gelijk = { initieel: euro(1_200_000), prognose: euro(1_200_000), bijstellen: true };
    expect(voorschot(gelijk, 3, NIETS, CZ).grondslag).toBe('initiële afspraak voor aftrek');
    expect(betaal({ ...hoog, bijstellen: true }, 5, euro(400_000))).toEqual([euro(1_200_000), euro(100_000)]);
    expect(betaal({ initieel: euro(1_200_000), prognose: euro(900_000), bijstellen: true }, 1)).toEqual([
      euro(1_200_000),
      euro(100_000),
    ]);
    expect(betaal({ initieel: euro(1_200_000), bijstellen: true }, 1)).toEqual([
      euro(1_200_000),
      euro(100_000),
    ]);
  });

  test('onderproductie telt pas vanaf mei', () => {
    const laag = { initieel: euro(1_200_000), prognose: euro(960_000) };
    expect(betaal(laag, 4, euro(300_000))).toEqual([euro(1_200_000), euro(100_000)]);
    // 5 ÷ 12 × 960.000 = 400.000, en dat is al betaald
    expect(betaal(laag, 5, euro(400_000))).toEqual([euro(960_000), 0]);
  });

  test('zolang er geen herschikte of definitieve afspraak is, telt de vorige', () => {
    expect(voorschot({ initieel: euro(1200) }, 6, NIETS, CZ).grondslag).toBe('initiële afspraak');
    expect(voorschot({ initieel: euro(1200), herschikt: euro(1300) }, 12, NIETS, CZ).grondslag).toBe(
      'herschikte afspraak',
    );
  });
});

describe('de drempel van € 5.000', () => {
  const situatie = { initieel: euro(60_000) };

  test.each([
    // 1 ÷ 12 × 60.000 is precies 5.000: niet méér dan de drempel
    [1, 0, 0, 5_000],
    [2, 0, 10_000, 0],
    [2, 15_000.01, -5_000.01, 0],
    [2, 15_000, 0, -5_000],
  ])('maand %i, betaald %p: te betalen %p, door %p', (maand, betaald, teBetalen, door) => {
    const uit = voorschot(situatie, maand, euro(betaald), CZ);
    expect([uit.teBetalen, uit.doorgeschoven]).toEqual([euro(teBetalen), euro(door)]);
  });

  test('de uitleg noemt wat doorschuift', () => {
    expect(voorschot(situatie, 1, NIETS, CZ).uitleg).toBe(
      'Grondslag: initiële afspraak voor aftrek, € 60.000 per jaar. ' +
        'Recht tot en met deze maand: € 5.000, betaald € 0. € 5.000 is niet meer dan € 5.000 en schuift door.',
    );
    expect(voorschot(situatie, 2, euro(10_000), CZ).uitleg).toBe(
      'Grondslag: initiële afspraak voor aftrek, € 60.000 per jaar. ' +
        'Recht tot en met deze maand: € 10.000, betaald € 10.000.',
    );
  });
});

describe('nieuwe aanbieders', () => {
  const nieuw = { initieel: euro(900_000), startmaand: 3, realisatie: euro(80_000) };

  test('krijgen een half jaar achteraf wat zij realiseerden, hooguit de afspraak', () => {
    expect(voorschot(nieuw, 4, NIETS, CZ)).toMatchObject({
      grondslag: 'realisatie, achteraf (nieuwe aanbieder)',
      teBetalen: euro(80_000),
    });
    expect(betaal({ ...nieuw, realisatie: euro(950_000) }, 8)[1]).toBe(euro(900_000));
    expect(betaal({ ...nieuw, realisatie: undefined }, 8)[1]).toBe(0);
    expect(betaal(nieuw, 2)[1]).toBe(0);
    expect(betaal(nieuw, 3)[1]).toBe(euro(80_000));
  });

  test('krijgen daarna voorschot, over de maanden van hun contract', () => {
    // from March: September is the 7th of 10 months; 7 ÷ 10 × 900.000
    expect(betaal(nieuw, 8, euro(80_000))[1]).toBe(0);
    expect(betaal(nieuw, 9, euro(80_000))[1]).toBe(euro(550_000));
    expect(betaal(nieuw, 12)[1]).toBe(euro(900_000));
  });

  test('een nieuwe aanbieder die zonder achteraf betalen begint, heeft voor zijn start geen recht', () => {
    const direct = { ...CZ, maandenAchteraf: 0 };
    expect(voorschot(nieuw, 2, NIETS, direct).recht).toBe(0);
    expect(voorschot(nieuw, 3, NIETS, direct).recht).toBe(euro(90_000));
  });
});

describe('sanctie', () => {
  test('hooguit 12 keer de laagste maand of de novemberafspraak', () => {
    expect(vasteAfspraak({ laagsteMaand: euro(70_000) }, 12)).toBe(euro(840_000));
    expect(vasteAfspraak({ november: euro(900_000) }, 12)).toBe(euro(900_000));
    expect(vasteAfspraak({ laagsteMaand: euro(70_000), november: euro(900_000) }, 12)).toBe(euro(840_000));
    expect(vasteAfspraak({ laagsteMaand: euro(80_000), november: euro(900_000) }, 12)).toBe(euro(900_000));
    expect(vasteAfspraak({}, 12)).toBeUndefined();
  });

  test('de vaste afspraak begrenst elk tijdvak', () => {
    const gestraft = { initieel: euro(1_200_000), herschikt: euro(1_300_000), vasteAfspraak: euro(840_000) };
    expect(betaal(gestraft, 1)).toEqual([euro(840_000), euro(70_000)]);
    expect(betaal(gestraft, 6, euro(280_000))).toEqual([euro(840_000), euro(140_000)]);
    expect(voorschot(gestraft, 6, NIETS, CZ).grondslag).toBe('herschikte afspraak, vast door een sanctie');
    expect(betaal({ ...gestraft, vasteAfspraak: euro(2_000_000) }, 1)[0]).toBe(euro(1_200_000));
  });
});

test.each([0, 16, 1.5])('maand %p bestaat niet', (maand) => {
  expect(() => voorschot({ initieel: euro(1) }, maand, NIETS, CZ)).toThrow(
    /^maand is .*kies 1 tot en met 15\.$/,
  );
});

test('een startmaand ligt in het jaar', () => {
  expect(() => voorschot({ initieel: euro(1), startmaand: 13 }, 1, NIETS, CZ)).toThrow(
    'startmaand is 13; kies',
  );
});

test('over een jaar betaalt een zorgkantoor nooit boven de afspraak, en op de drempel na precies het recht', () => {
  const bedrag = fc.integer({ min: 0, max: 2_000_000_00 }).map(cent);
  fc.assert(
    fc.property(bedrag, bedrag, bedrag, (initieel, herschikt, prognose) => {
      let betaald: number = 0;
      for (let maand = 1; maand <= 15; maand += 1) {
        const uit = voorschot({ initieel, herschikt, prognose }, maand, cent(betaald), CZ);
        betaald += uit.teBetalen;
        expect(betaald + uit.doorgeschoven).toBe(uit.recht);
        expect(uit.recht).toBeLessThanOrEqual(uit.jaarbedrag);
      }
      expect(Math.abs(betaald - Math.min(herschikt, prognose))).toBeLessThanOrEqual(CZ.drempel);
    }),
  );
});
