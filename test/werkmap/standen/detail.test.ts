// More declarations than a sheet holds: added up further, never cut off. Counts by hand.
import type { Declaratietotaal } from '../../../src/invoer/totalen';
import { declaratievoorstel, totaalVan } from '../../../src/werkmap/standen/declaraties';
import type { Declaratievoorstel } from '../../../src/werkmap/standen/declaraties';
import { standVan } from '../../../src/werkmap/standen/standen';
import { maakBeeld, maakBlad } from '../maakBeeld';
import { TARIEVEN, totaal } from './verzonnen';

const beeld = maakBeeld(maakBlad('Tarieven', TARIEVEN));

/** Three aanbieders × (Z041, Z042 of which no table knows the leveringsvorm, V051) × two months, € 1 each: 18 totals. */
const GEDECLAREERD: Declaratietotaal[] = ['06290001', '06290002', '06290003'].flatMap((agb) =>
  ['Z041', 'Z042', 'V051'].flatMap((prestatiecode) =>
    ['2024-01', '2024-02'].map((maand) => totaal(maand, '2024-02', 1, { agb, prestatiecode })),
  ),
);
const met = (meeste: number): Declaratievoorstel =>
  declaratievoorstel(
    beeld,
    [...GEDECLAREERD, totaal('2024-01', '2024-01', 5, { prestatiecode: 'V051', tijdseenheid: '04' })],
    'vervangen',
    meeste,
  );

test.each<[number, string, number]>([
  // 18 and the one of another tijdseenheid and boekmaand
  [19, 'prestatie', 19],
  // nothing falls together but the tijdseenheid: per aanbieder ZZP, VPT and Z042, two months; and the early booking
  [18, 'regio', 7],
  // ZZP, VPT and Z042 × two months; and the early booking
  [7, 'regio', 7],
])('at most %i rows: per %s %i', (meeste, detail, aantal) => {
  const voorstel = met(meeste);
  expect([voorstel.detail, voorstel.rijen.length]).toEqual([detail, aantal]);
  expect(totaalVan(voorstel.rijen)).toBe(23_00);
  expect(voorstel.bladplan).toBeDefined();
  expect(voorstel.zonderVorm).toEqual(['Z042']);
});

test('per leveringsvorm: prestaties of one form fall together, a code without one stays', () => {
  const ander = totaal('2024-01', '2024-02', 10, { prestatiecode: 'Z999', leveringsvorm: 'ZZP' });
  const { rijen, detail } = declaratievoorstel(beeld, [...GEDECLAREERD, ander], 'vervangen', 18);
  expect([detail, rijen.length]).toEqual(['leveringsvorm', 18]);
  const januari = rijen.filter(
    ({ agb, productiemaand }) => agb === '06290001' && productiemaand === '2024-01',
  );
  expect(
    januari.map(({ leveringsvorm, prestatiecode, bedrag, aantal }) => [
      leveringsvorm,
      prestatiecode,
      bedrag,
      aantal,
    ]),
  ).toEqual([
    ['VPT', '', 1_00, 0],
    ['ZZP', '', 11_00, 0],
    ['', 'Z042', 1_00, 0],
  ]);
});

test('the standen are the same, however far the sheet is added up', () => {
  const opgeteld = (meeste: number) =>
    standVan('2024-02', met(meeste).rijen).map(({ leveringsvorm, productiemaand, bedrag }) => {
      return [leveringsvorm, productiemaand, bedrag];
    });
  // January: VPT 3 + 5, ZZP 3, unknown 3; February 3 each.
  expect(opgeteld(7)).toEqual([
    ['', '2024-01', 3_00],
    ['', '2024-02', 3_00],
    ['VPT', '2024-01', 8_00],
    ['VPT', '2024-02', 3_00],
    ['ZZP', '2024-01', 3_00],
    ['ZZP', '2024-02', 3_00],
  ]);
  expect(opgeteld(19)).toEqual(opgeteld(7));
});

test('when even that is too long, nothing is written and a sentence says why', () => {
  const voorstel = met(4);
  expect(voorstel.bladplan).toBeUndefined();
  expect(voorstel.zin).toMatch(/^Dit zijn te veel regio’s en maanden voor één blad Declaraties/);
});
