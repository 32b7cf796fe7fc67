import { synthetisch, verificatie } from '../domein/naijl/driehoeken';
import { enkel, roep } from './excel';
import '../../src/functions/functions';

const naijl = (...argumenten: unknown[]): unknown[][] => roep('NAIJL', ...argumenten);

/** A triangle as Excel hands it over: blank cells are empty texts. */
const bereik = (driehoek: readonly (readonly (number | null)[])[]): unknown[][] =>
  driehoek.map((rij) => rij.map((cel) => cel ?? ''));

const { raa } = verificatie;
const RAA = bereik(raa.cumulatief);

function bijna(gevonden: unknown, verwacht: number): void {
  expect(typeof gevonden).toBe('number');
  expect(Math.abs(Number(gevonden) - verwacht)).toBeLessThanOrEqual(1e-9 * Math.abs(verwacht));
}

describe('RAA (Mack 1994) door de functie', () => {
  test('voltooiing staat op één rij, de jongste maand eerst', () => {
    const [rij, ...meer] = naijl(RAA);
    expect(meer).toEqual([]);
    raa.pct_compleet.forEach((graad, i) => bijna(rij?.[i], graad));
  });

  test('factoren staan op één rij naar leeftijd; een staart komt erachter', () => {
    const [rij] = naijl(RAA, enkel('factoren'));
    expect(rij).toHaveLength(9);
    raa.f_volume_gewogen.forEach((factor, i) => bijna(rij?.[i], factor));
    expect(naijl(RAA, enkel('factoren'), enkel(1.05))[0]?.at(-1)).toBe(1.05);
  });

  test('eindstand en standaardfout staan onder elkaar, één per rij', () => {
    const eindstand = naijl(RAA, enkel('eindstand'));
    const fout = naijl(RAA, enkel('Standaardfout'));
    raa.per_origin.forEach(({ ultimate, mack_se }, i) => {
      bijna(eindstand[i]?.[0], ultimate);
      bijna(fout[i]?.[0], mack_se);
    });
    expect([eindstand.length, fout.length]).toEqual([10, 10]);
  });

  test('volledig is een tabel met kop en totaal', () => {
    const tabel = naijl(RAA, enkel('volledig'));
    expect(tabel[0]).toEqual(['Rij', 'Bekend', 'Voltooiing', 'Eindstand', 'Reserve', 'Standaardfout']);
    expect(tabel).toHaveLength(12);
    expect(tabel[1]?.slice(0, 2)).toEqual([1, 18834]);
    const totaal = tabel.at(-1) ?? [];
    expect(totaal.slice(0, 2)).toEqual(['Totaal', 160987]);
    bijna(totaal[2], 160987 / raa.totaal.ultimate);
    bijna(totaal[3], raa.totaal.ultimate);
    expect(Math.abs(Number(totaal[4]) - raa.totaal.ibnr)).toBeLessThan(1e-9 * raa.totaal.ultimate);
    bijna(totaal[5], raa.totaal.mack_se);
  });

  test('de reserve is eindstand min bekend', () => {
    const reserve = naijl(RAA, enkel('reserve'));
    expect(reserve[0]).toEqual([0]);
    expect(Number(reserve[1]?.[0])).toBeCloseTo(153.9539170506905, 6);
  });
});

test('de voltooiing past zo in EXTRAPOLEER: met na-ijl komt er 131.760.000 uit, zonder 117.357.600', () => {
  const maanden = [synthetisch.slice(-5).map((rij) => rij.findLast((cel) => cel !== null))];
  const graden = naijl(bereik(synthetisch));
  expect(roep('EXTRAPOLEER', maanden, enkel(5), enkel('maand'), null, graden)).toEqual([[131_760_000]]);
  expect(roep('EXTRAPOLEER', maanden, enkel(5))).toEqual([[117_357_600]]);
});

test('een rij waarvan nog niets bekend is, blijft leeg', () => {
  const driehoek = [
    [100, 150],
    [200, 250],
    [90, ''],
    ['', ''],
  ];
  expect(naijl(driehoek, enkel('eindstand'))).toEqual([[150], [250], [120], ['']]);
  expect(naijl(driehoek, enkel('volledig'))[4]).toEqual([4, '', '', '', '', '']);
});

test('een te kleine driehoek geeft wel een tabel, maar geen standaardfout', () => {
  const klein = [
    [100, 150],
    [90, ''],
  ];
  expect(naijl(klein, enkel('volledig')).map((rij) => rij[5])).toEqual([
    'Standaardfout',
    'niet te schatten',
    'niet te schatten',
    'niet te schatten',
  ]);
  expect(naijl(klein, enkel('standaardfout'))[0]?.[0]).toContain('te weinig maanden voor een standaardfout');
});

test.each([
  [
    [
      ['maand', 1],
      [2, 3],
    ],
    null,
    null,
    'driehoek, rij 1, kolom 1: hier staat geen getal.',
  ],
  [
    [
      [1, -1],
      [2, 3],
    ],
    null,
    null,
    'driehoek, rij 1, kolom 2: -1 is negatief',
  ],
  [
    [
      [1, ''],
      [2, ''],
    ],
    null,
    null,
    'Van leeftijd 0 naar 1 zijn 0 maanden bekend',
  ],
  [
    [
      [1, 2],
      [2, 3],
    ],
    enkel('alles'),
    null,
    'uitvoer: "alles" is niet mogelijk.',
  ],
  [
    [
      [1, 2],
      [2, 3],
    ],
    null,
    enkel(0.5),
    'Een staart van 0,5 kan niet',
  ],
])('wat niet kan, wordt geweigerd met een zin: %#', (driehoek, uitvoer, staart, zin) => {
  expect(naijl(driehoek, uitvoer, staart)[0]?.[0]).toContain(zin);
});
