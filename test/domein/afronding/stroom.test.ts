import fc from 'fast-check';
import { type Boog, leidStroom } from '../../../src/domein/afronding/stroom';

const boog = (van: number, naar: number, ruimte = 1, kosten = 0): Boog => ({ van, naar, ruimte, kosten });

test('langs de goedkoopste weg, ook als die meer bogen heeft', () => {
  const bogen = [boog(0, 2, 1, 5), boog(0, 1, 1, 2), boog(1, 2, 1, 2)];
  expect(leidStroom([1, 0, -1], bogen)).toEqual({ gelukt: true, stroom: [0, 1, 1] });
});

test('is de goedkoopste weg vol, dan gaat de rest langs de volgende', () => {
  const bogen = [boog(0, 1, 2, 1), boog(0, 1, 5, 3)];
  expect(leidStroom([4, -4], bogen)).toEqual({ gelukt: true, stroom: [2, 2] });
});

test('wat al ging wordt teruggenomen als het samen goedkoper is', () => {
  // Alone 0 → 1 → 3 is cheapest for the first; the second then needs 1 → 3, so the first moves to 0 → 2 → 3.
  const bogen = [boog(0, 1, 1, 1), boog(0, 2, 1, 4), boog(1, 3, 1, 1), boog(2, 3, 1, 1), boog(4, 1, 1, 9)];
  expect(leidStroom([1, 0, 0, -2, 1], bogen)).toEqual({ gelukt: true, stroom: [0, 1, 1, 1, 1] });
});

test('terugnemen levert op wat het kostte', () => {
  // First 0 → 1 → 3 for 1. Then 4 → 1, back to 0 and 0 → 2 → 3 costs 2 − 1 + 2 = 3, less than 4 → 3 for 4.
  const bogen = [
    boog(0, 1, 1, 1),
    boog(1, 3),
    boog(0, 2, 1, 2),
    boog(2, 3),
    boog(4, 1, 1, 2),
    boog(4, 3, 1, 4),
  ];
  expect(leidStroom([1, 0, 0, -2, 1], bogen)).toEqual({ gelukt: true, stroom: [0, 1, 1, 1, 1, 0] });
});

test('elk tekort krijgt het zijne', () => {
  expect(leidStroom([1, -1, 0], [boog(0, 1, 1, 2)])).toEqual({ gelukt: true, stroom: [1] });
  const gelijk = [boog(0, 2, 1, 3), boog(0, 1, 1, 3)];
  expect(leidStroom([2, -1, -1], gelijk)).toEqual({ gelukt: true, stroom: [1, 1] });
});

test('niet meer dan er nodig is, ook langs een onbegrensde boog', () => {
  expect(leidStroom([3, -3], [boog(0, 1, Infinity, 1)])).toEqual({ gelukt: true, stroom: [3] });
  expect(leidStroom([3, -1, -2], [boog(0, 1, Infinity), boog(1, 2, Infinity)])).toEqual({
    gelukt: true,
    stroom: [3, 2],
  });
});

test('zonder overschot gaat er niets', () => {
  expect(leidStroom([0, 0], [boog(0, 1)])).toEqual({ gelukt: true, stroom: [0] });
  expect(leidStroom([], [])).toEqual({ gelukt: true, stroom: [] });
});

test('past het niet, dan de knopen die het overschot nog bereikt', () => {
  // 0 still has one left and reaches 1; the arc to 2 is full, and 3 has no way in
  const bogen = [boog(0, 1, 5), boog(1, 2, 1), boog(3, 2, 1)];
  expect(leidStroom([2, 0, -2, 0], bogen)).toEqual({ gelukt: false, bereikt: new Set([0, 1]) });
  expect(leidStroom([1, -1], [boog(0, 1, 0)])).toEqual({ gelukt: false, bereikt: new Set([0]) });
});

/** Tries every flow along the arcs; the lowest cost that settles all nodes, or Infinity. */
function laagsteKosten(overschot: readonly number[], bogen: readonly Boog[]): number {
  const [eerste, ...rest] = bogen;
  if (eerste === undefined) return overschot.every((hoeveel) => hoeveel === 0) ? 0 : Infinity;
  let beste = Infinity;
  for (let stroom = 0; stroom <= eerste.ruimte; stroom += 1) {
    const over = [...overschot];
    over[eerste.van] = (over[eerste.van] ?? 0) - stroom;
    over[eerste.naar] = (over[eerste.naar] ?? 0) + stroom;
    beste = Math.min(beste, stroom * eerste.kosten + laagsteKosten(over, rest));
  }
  return beste;
}

test('de laagste kosten die er zijn, of een bewijs dat het niet kan: gelijk aan alles proberen', () => {
  const knopen = 4;
  const knoop = fc.integer({ min: 0, max: knopen - 1 });
  const bogen = fc.array(
    fc.record({ van: knoop, naar: knoop, ruimte: fc.integer({ min: 0, max: 2 }), kosten: fc.integer({ min: 0, max: 4 }) }), // prettier-ignore
    { maxLength: 7 },
  );
  const overschotten = fc
    .array(fc.integer({ min: -2, max: 2 }), { minLength: knopen - 1, maxLength: knopen - 1 })
    .map((eerste) => [...eerste, -eerste.reduce((som, deel) => som + deel, 0)]);
  fc.assert(
    fc.property(overschotten, bogen, (overschot, net) => {
      const uitkomst = leidStroom(overschot, net);
      const laagste = laagsteKosten(overschot, net);
      expect(uitkomst.gelukt).toBe(laagste < Infinity);
      if (!uitkomst.gelukt) return;
      const kosten = net.reduce((som, { kosten: prijs }, i) => som + prijs * (uitkomst.stroom[i] ?? NaN), 0);
      const saldo = [...overschot];
      for (const [i, { van, naar, ruimte }] of net.entries()) {
        const stroom = uitkomst.stroom[i] ?? NaN;
        expect(stroom >= 0 && stroom <= ruimte).toBe(true);
        saldo[van] = (saldo[van] ?? 0) - stroom;
        saldo[naar] = (saldo[naar] ?? 0) + stroom;
      }
      expect(kosten).toBe(laagste);
      expect(saldo.every((hoeveel) => hoeveel === 0)).toBe(true);
    }),
  );
});

test('is er geen weg, dan kan uit de bereikte knopen minder weg dan er over is', () => {
  const bogen = [boog(0, 1, 2), boog(1, 2, 1), boog(0, 2, 1), boog(2, 3, 9)];
  const uitkomst = leidStroom([4, 0, 0, -4], bogen);
  if (uitkomst.gelukt) throw new Error('dit past niet');
  const eruit = bogen.filter(({ van, naar }) => uitkomst.bereikt.has(van) && !uitkomst.bereikt.has(naar));
  expect(eruit.reduce((som, { ruimte }) => som + ruimte, 0)).toBeLessThan(4);
  expect([...uitkomst.bereikt]).toEqual([0, 1]);
});
