import { band80, tekortkans } from '../../../src/domein/naijl/band';
import { terugtoets } from '../../../src/domein/naijl/terugtoets';
import { synthetisch, verificatie } from './driehoeken';

describe('terugtoets', () => {
  test.each([1, 2, 3])('een exact patroon was ook %i maanden geleden goed te voorspellen', (maanden) => {
    const uitkomst = terugtoets(synthetisch, maanden);
    expect(uitkomst?.afwijking).toBeCloseTo(0, 12);
    expect(uitkomst?.rijen).toBe(4); // of five ages, the oldest was complete
  });

  // 100 → 150 was all that was known: factor 1,5. Row 2: 200 × 1,5 = 300 where 250 came; row 1 is older now than
  // anything seen then, row 3 wasn't there.
  test('met de hand', () => {
    const driehoek = [
      [100, 150, 160],
      [200, 250, null],
      [90, null, null],
    ];
    expect(terugtoets(driehoek, 1)).toEqual({
      maandenGeleden: 1,
      voorspeld: 300,
      werkelijk: 250,
      afwijking: 0.19999999999999996,
      rijen: 1,
    });
  });

  // Computed apart from this program (Python).
  test.each([
    [1, 147391.31488247783, 140090, 8],
    [2, 115523.70219368117, 117991, 6],
    [3, 79058.4898734875, 81413, 4],
  ])('RAA, %i jaar geleden', (jaren, voorspeld, werkelijk, rijen) => {
    const uitkomst = terugtoets(verificatie.raa.cumulatief, jaren);
    expect(uitkomst?.voorspeld).toBeCloseTo(voorspeld, 6);
    expect(uitkomst?.werkelijk).toBe(werkelijk);
    expect(uitkomst?.rijen).toBe(rijen);
  });

  test('is er niet als de driehoek van toen te klein was', () => {
    expect(
      terugtoets(
        [
          [100, 150],
          [90, null],
        ],
        1,
      ),
    ).toBeNull();
    expect(
      terugtoets(
        [
          [100, 150],
          [90, null],
        ],
        5,
      ),
    ).toBeNull();
  });

  test('is er niet als sindsdien geen maand gegroeid is', () => {
    // the first row gives the factor and was complete, the second got nothing more, the fourth wasn't there yet
    const driehoek = [
      [1, 2],
      [3, null],
      [null, null],
      [5, null],
    ];
    expect(terugtoets(driehoek, 1)).toBeNull();
  });

  test('wat ertussen is uitgesloten, telt ook toen niet', () => {
    const zonder = terugtoets(synthetisch, 1, { uitgesloten: [{ rij: 0, leeftijd: 0 }] });
    expect(zonder?.afwijking).toBeCloseTo(0, 12);
    expect(terugtoets(synthetisch, 1, { minstens: 50 })).toBeNull();
  });
});

describe('band en kans (lognormaal; getallen uit een ander programma)', () => {
  test.each([
    [100, 10, 110, 87.56299945451717, 113.07276087718732, 0.15736337623126095],
    [1489249, 20000, 1436755, 1463706.4221302504, 1514964.0820064633, 0.9961560878073514],
    [1000, 250, 1200, 707.6138065575389, 1330.0708124491682, 0.1939064087857849],
    [50, 40, 20, 15.852070591044152, 96.16347814926242, 0.8292195097169994],
  ])('prognose %p, standaardfout %p, ruimte %p', (verwacht, fout, ruimte, laag, hoog, kans) => {
    expect(band80(verwacht, fout).laag / laag).toBeCloseTo(1, 9);
    expect(band80(verwacht, fout).hoog / hoog).toBeCloseTo(1, 9);
    expect(tekortkans(ruimte, verwacht, fout)).toBeCloseTo(kans, 6);
  });

  test('zonder fout is de band een punt en de kans 0 of 1', () => {
    expect(band80(100, 0).laag).toBeCloseTo(100, 10);
    expect(band80(100, 0).hoog).toBeCloseTo(100, 10);
    expect(tekortkans(99, 100, 0)).toBe(1);
    expect(tekortkans(100, 100, 0)).toBe(0);
  });

  test('zonder ruimte is er zeker tekort', () => {
    expect(tekortkans(0, 100, 10)).toBe(1);
    expect(tekortkans(-5, 100, 10)).toBe(1);
  });

  test('een prognose van niets, of een negatieve fout, heeft geen band', () => {
    expect(() => band80(0, 1)).toThrow('Een band vraagt een prognose boven 0.');
    expect(() => tekortkans(1, NaN, 1)).toThrow('prognose boven 0');
    expect(() => band80(1, -1)).toThrow('Een standaardfout is niet negatief.');
  });
});
