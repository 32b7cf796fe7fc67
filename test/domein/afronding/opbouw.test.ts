import {
  CONTRACTEERRUIMTEAS,
  herberekend,
  metTotaal,
  optellingen,
  zonderTotaal,
} from '../../../src/domein/afronding';
import { netwerk } from '../../../src/domein/afronding/netwerk';
import { cent } from '../../../src/domein/geld';
import { CZ, CZ_OPBOUW, DIEPE_AS } from './tabellen';

test('de acht rijen van de dia: 4 = 1 + 2 + 3, 7 = 5 + 6, 8 = 4 − 7', () => {
  const plus = (plaats: number): unknown => ({ plaats, teken: 1 });
  expect(CONTRACTEERRUIMTEAS).toEqual([
    null, null, null, [plus(0), plus(1), plus(2)], null, null, [plus(4), plus(5)], [plus(3), { plaats: 6, teken: -1 }],
  ]); // prettier-ignore
});

test('een totaal telt alle lijnen ervoor op', () => {
  expect(metTotaal(3)).toEqual([null, null, [{ plaats: 0, teken: 1 }, { plaats: 1, teken: 1 }]]); // prettier-ignore
  expect(zonderTotaal(2)).toEqual([null, null]);
});

test('de tabel van CZ heeft 29 sommen: drie rijen in zeven kolommen, en acht totalen', () => {
  const gevonden = optellingen(CZ, CZ_OPBOUW);
  expect(gevonden).toHaveLength(29);
  expect(gevonden.filter(({ langs }) => langs === 'kolommen').map(({ rij, kolom }) => [rij, kolom])).toEqual(
    CZ.map((_rij, rij) => [rij, 6]),
  );
});

test('een som noemt haar delen, zonder de lege cellen, en het verschil met zijn teken', () => {
  // Zuid-Hollandse eilanden: 654.912 + 99.200 = 754.112, gepubliceerd 754.111; het saldo is leeg
  const som = optellingen(CZ, CZ_OPBOUW).find(({ rij, kolom }) => rij === 3 && kolom === 1);
  expect(som).toEqual({
    rij: 3,
    kolom: 1,
    langs: 'rijen',
    cel: 754_111,
    som: 754_112,
    verschil: -1,
    termen: [
      { rij: 0, kolom: 1 },
      { rij: 1, kolom: 1 },
    ],
  });
});

test('herberekend: rijen, kolommen en het totaal van beide', () => {
  // 10 + 20 = 30, 30 − 4 = 26; de tweede kolom 1 + 2 = 3, 3 − 5 = −2; het totaal 24
  const invoer = [[10, 1, 0], [20, 2, 0], [0, 0, 0], [4, 5, 0], [99, 99, 99], [7, null, null]].map((rij) =>
    rij.map((bedrag) => (bedrag === null ? null : cent(bedrag))),
  ); // prettier-ignore
  expect(herberekend(invoer, { rijen: DIEPE_AS, kolommen: metTotaal(3) })).toEqual([
    [10, 1, 11],
    [20, 2, 22],
    [30, 3, 33],
    [4, 5, 9],
    [26, -2, 24],
    [7, 0, 7],
  ]);
});

test('tabel en opbouw moeten even groot zijn', () => {
  const opbouw = { rijen: metTotaal(3), kolommen: zonderTotaal(1) };
  const zin = 'De tabel heeft niet de 3 × 1 cellen van haar opbouw.';
  expect(() => optellingen([[cent(1)]], opbouw)).toThrow(zin);
  expect(() => optellingen([[cent(1)], [cent(1)], [cent(1), cent(2)]], opbouw)).toThrow(zin);
  expect(() => herberekend([], opbouw)).toThrow(zin);
});

describe('een opbouw die niet sluitend te maken is, wordt geweigerd', () => {
  const eigen = [{ plaats: 0, teken: 1 as const }];
  test('totalen van totalen langs beide kanten', () => {
    expect(() => netwerk({ rijen: DIEPE_AS, kolommen: CONTRACTEERRUIMTEAS })).toThrow(
      'Rijen en kolommen hebben allebei totalen van totalen; dat kan maar langs één kant.',
    );
  });

  test('want daar bestaat niet altijd een sluitende tabel: alles geprobeerd', () => {
    // Six halves (1, unit 2); lines 1 + 2, 3 + 4 and all four, along both axes. Every sum has to become one of the
    // multiples beside it.
    const halven = [[0, 0, 1, 0], [1, 0, 0, 1], [1, 0, 0, 0], [0, 1, 0, 1]]; // prettier-ignore
    const lijnen = [[0], [1], [2], [3], [0, 1], [2, 3], [0, 1, 2, 3]];
    const vrij = halven.flatMap((rij, r) => rij.flatMap((cel, k) => (cel === 1 ? [[r, k] as const] : [])));
    const som = (tabel: number[][], rijen: number[], kolommen: number[]): number =>
      rijen.reduce((totaal, r) => totaal + kolommen.reduce((deel, k) => deel + (tabel[r]?.[k] ?? NaN), 0), 0);
    let sluitend = 0;
    for (let patroon = 0; patroon < 2 ** vrij.length; patroon += 1) {
      const poging = halven.map((rij) => rij.map(() => 0));
      for (const [i, [r, k]] of vrij.entries()) (poging[r] ?? [])[k] = (patroon & (1 << i)) === 0 ? 0 : 2;
      const past = lijnen.every((r) =>
        lijnen.every((k) => Math.abs(som(poging, r, k) - som(halven, r, k)) < 2),
      );
      if (past) sluitend += 1;
    }
    expect(vrij).toHaveLength(6);
    expect(sluitend).toBe(0);
  });

  test('een lijn die in twee totalen meetelt', () => {
    expect(() => netwerk({ rijen: [null, eigen, eigen], kolommen: [null] })).toThrow(
      'Lijn 1 telt mee in twee totalen.',
    );
  });

  test('een lijn die in haar eigen totaal meetelt', () => {
    expect(() => netwerk({ rijen: [eigen, null], kolommen: [null] })).toThrow(
      'Lijn 1 telt mee in haar eigen totaal.',
    );
    const kring = [[{ plaats: 1, teken: 1 as const }], [{ plaats: 0, teken: 1 as const }]];
    expect(() => netwerk({ rijen: kring, kolommen: [null] })).toThrow(
      'Lijn 1 telt mee in haar eigen totaal.',
    );
  });
});
