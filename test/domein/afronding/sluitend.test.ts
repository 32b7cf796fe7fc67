import fc from 'fast-check';
import { herberekend, los, metTotaal, optellingen, sluitend } from '../../../src/domein/afronding';
import { type Cent, cent } from '../../../src/domein/geld';
import { CZ_OPBOUW, invoerplaatsen, op, type Proeftabel, proeftabel } from './tabellen';

const beide = { rijen: metTotaal(3), kolommen: metTotaal(3) };

function centen(rijen: readonly (readonly number[])[]): Cent[][] {
  return rijen.map((rij) => rij.map(cent));
}

test('twee cellen geven mee en alle sommen kloppen', () => {
  // Los: 1 2 4 / 1 1 3 / 3 4 7. Beide vieren en de 3 en 7 kloppen als linksboven en rechtsonder 2 worden; de andere
  // diagonaal kan ook, maar ligt verder van de exacte bedragen (600 in plaats van 550).
  const tabel = centen([[1450, 2400, 3850], [1400, 1450, 2850], [2850, 3850, 6700]]); // prettier-ignore
  const uitkomst = sluitend(tabel, beide, cent(1000));
  expect(uitkomst.tabel).toEqual([[2000, 2000, 4000], [1000, 2000, 3000], [3000, 4000, 7000]]); // prettier-ignore
  expect(uitkomst.bijstellingen).toEqual([
    { rij: 0, kolom: 0, exact: 1450, los: 1000, sluitend: 2000 },
    { rij: 1, kolom: 1, exact: 1450, los: 1000, sluitend: 2000 },
  ]);
});

test('het dichtst bij de exacte tabel, ook als de andere cellen eerder staan', () => {
  const tabel = centen([[1400, 2450, 3850], [1450, 1400, 2850], [2850, 3850, 6700]]); // prettier-ignore
  expect(sluitend(tabel, beide, cent(1000)).tabel).toEqual([
    [1000, 3000, 4000],
    [2000, 1000, 3000],
    [3000, 4000, 7000],
  ]);
});

test('drie gelijke delen van een derde: één krijgt de hele eenheid', () => {
  const opbouw = { rijen: metTotaal(4), kolommen: metTotaal(2) };
  const tabel = centen([[100, 100], [100, 100], [100, 100], [300, 300]]); // prettier-ignore
  const { tabel: dicht } = sluitend(tabel, opbouw, cent(300));
  expect(dicht).toEqual([[300, 300], [0, 0], [0, 0], [300, 300]]); // prettier-ignore
});

test('een tabel van hele veelvouden blijft zoals zij is', () => {
  const tabel = centen([[10, -20, -10], [30, 40, 70], [40, 20, 60]]); // prettier-ignore
  expect(sluitend(tabel, beide, cent(10))).toEqual({ tabel, bijstellingen: [] });
});

test('een tabel die niet optelt, wordt geweigerd met de cel en het verschil', () => {
  const tabel = centen([[10, 20, 30], [30, 40, 70], [40, 60, 101]]); // prettier-ignore
  expect(() => sluitend(tabel, beide, cent(10))).toThrow(
    'Rij 3, kolom 3 wijkt € 0,01 af van de som van zijn delen.',
  );
});

test('de tabel van CZ met verzonnen euro’s achter de duizendtallen sluit, en elke cel blijft binnen € 1.000', () => {
  // Published thousands as input, with invented euros behind them; saldo 0.
  const euros = [499_999, 512_345, 999_999, 1, 250_000, 750_000];
  const invoer = CZ_OPBOUW.rijen.map((_leeg, rij) =>
    CZ_OPBOUW.kolommen.map((_cel, kolom) =>
      cent(kolom === 6 ? 0 : (rij + 1) * 31_415_926 + (euros[kolom] ?? 0)),
    ),
  );
  const tabel = herberekend(invoer, CZ_OPBOUW);
  const { tabel: dicht, bijstellingen } = sluitend(tabel, CZ_OPBOUW, cent(100_000));
  expect(optellingen(dicht, CZ_OPBOUW).filter(({ verschil }) => verschil !== 0)).toEqual([]);
  expect(dicht.flat().every((bedrag, i) => Math.abs(bedrag - (tabel.flat()[i] ?? NaN)) < 100_000)).toBe(true);
  expect(bijstellingen.length).toBeGreaterThan(0);
});

test('sluitend sluit altijd: alle sommen exact, elke cel een veelvoud op minder dan één eenheid', () => {
  fc.assert(
    fc.property(proeftabel, ({ tabel, opbouw, eenheid }) => {
      const { tabel: dicht } = sluitend(tabel, opbouw, eenheid);
      const exact = tabel.flat();
      const mag = (bedrag: number, i: number): boolean =>
        bedrag % eenheid === 0 && Math.abs(bedrag - (exact[i] ?? NaN)) < eenheid;
      return dicht.flat().every(mag) && optellingen(dicht, opbouw).every(({ verschil }) => verschil === 0);
    }),
  );
});

test('de bijstellingen zijn precies de cellen die anders zijn dan los afgerond', () => {
  fc.assert(
    fc.property(proeftabel, ({ tabel, opbouw, eenheid }) => {
      const { tabel: dicht, bijstellingen } = sluitend(tabel, opbouw, eenheid);
      const gewoon = los(tabel, eenheid);
      const anders: unknown[] = [];
      for (const [rij, bedragen] of dicht.entries()) {
        for (const [kolom, bedrag] of bedragen.entries()) {
          const [exact, alleen] = [op(tabel, rij, kolom), op(gewoon, rij, kolom)];
          if (bedrag !== alleen) anders.push({ rij, kolom, exact, los: alleen, sluitend: bedrag });
        }
      }
      expect(bijstellingen).toEqual(anders);
    }),
  );
});

/** Every rounding of the input cells up or down, with the sums that follow: the best by number, then by distance. */
function besteMetDeHand({ tabel, opbouw, eenheid }: Proeftabel): { wissels: number; afstand: number } {
  const plaatsen = invoerplaatsen(opbouw);
  const [exact, gewoon] = [tabel.flat(), los(tabel, eenheid).flat()];
  const poging = tabel.map((rij) => [...rij]);
  let beste = { wissels: Infinity, afstand: Infinity };
  for (let patroon = 0; patroon < 2 ** plaatsen.length; patroon += 1) {
    for (const [i, [rij, kolom]] of plaatsen.entries()) {
      const naar = (patroon & (1 << i)) === 0 ? Math.floor : Math.ceil;
      (poging[rij] ?? [])[kolom] = cent(naar(op(tabel, rij, kolom) / eenheid) * eenheid);
    }
    const dicht = herberekend(poging, opbouw).flat();
    const afstanden = dicht.map((bedrag, i) => Math.abs(bedrag - (exact[i] ?? NaN)));
    if (afstanden.some((afstand) => afstand >= eenheid)) continue;
    const wissels = dicht.filter((bedrag, i) => bedrag !== gewoon[i]).length;
    const afstand = afstanden.reduce((totaal, deel) => totaal + deel, 0);
    if (wissels < beste.wissels || (wissels === beste.wissels && afstand < beste.afstand)) {
      beste = { wissels, afstand };
    }
  }
  return beste;
}

// Ten input cells take a thousand tables, six take sixty-four.
test.each([
  [6, 60],
  [10, 10],
])(
  'met %d invoercellen: zo weinig mogelijk wissels en dan zo dicht mogelijk bij exact, als alles geprobeerd',
  (meeste, numRuns) => {
    // Units that divide 1000, so that distances in thousandths of a unit are exact.
    const klein = proeftabel
      .map((proef) => ({ ...proef, eenheid: cent([2, 4, 5, 8, 10][proef.eenheid % 5] ?? 10) }))
      .filter(
        ({ opbouw }) => invoerplaatsen(opbouw).length <= meeste && invoerplaatsen(opbouw).length > meeste - 6,
      );
    fc.assert(
      fc.property(klein, (proef) => {
        const { tabel: dicht, bijstellingen } = sluitend(proef.tabel, proef.opbouw, proef.eenheid);
        const exact = proef.tabel.flat();
        const afstanden = dicht.flat().map((bedrag, i) => Math.abs(bedrag - (exact[i] ?? NaN)));
        const afstand = afstanden.reduce((totaal, deel) => totaal + deel, 0);
        expect({ wissels: bijstellingen.length, afstand }).toEqual(besteMetDeHand(proef));
      }),
      { numRuns },
    );
  },
);

test('alle veelvouden erbij optellen verandert niets aan de keuze', () => {
  fc.assert(
    fc.property(proeftabel, ({ tabel, opbouw, eenheid }) => {
      // Positive amounts only move up by whole units, so that halves keep their direction.
      const hoog = herberekend(
        tabel.map((rij) => rij.map((bedrag) => cent(Math.abs(bedrag) + 1000 * eenheid))),
        opbouw,
      );
      const hoger = herberekend(
        hoog.map((rij) => rij.map((bedrag) => cent(bedrag + 7 * eenheid))),
        opbouw,
      );
      if ([...hoog, ...hoger].flat().some((bedrag) => bedrag < 0)) return;
      const plaatsen = (t: Cent[][]): unknown =>
        sluitend(t, opbouw, eenheid).bijstellingen.map(({ rij, kolom }) => [rij, kolom]);
      expect(plaatsen(hoger)).toEqual(plaatsen(hoog));
    }),
  );
});

test('tweehonderd rijen en dertig kolommen sluiten ook', () => {
  const opbouw = { rijen: metTotaal(200), kolommen: metTotaal(30) };
  const tabel = herberekend(
    opbouw.rijen.map((_r, rij) =>
      opbouw.kolommen.map((_k, kolom) => cent((rij * 7919 + kolom * 104_729) % 99_991)),
    ),
    opbouw,
  );
  const { tabel: dicht } = sluitend(tabel, opbouw, cent(1000));
  expect(optellingen(dicht, opbouw).filter(({ verschil }) => verschil !== 0)).toEqual([]);
});
