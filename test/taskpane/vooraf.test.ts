import { voorafVan } from '../../src/taskpane/maandronde/vooraf';
import type { Bladbeeld } from '../../src/werkmap/beeld/werkmapbeeld';
import type { Wijzigingsplan } from '../../src/werkmap';
import { maakBeeld, maakBlad } from '../werkmap/maakBeeld';

/** A plan for B2:C4 of the worksheet Tabel that leaves B3 alone. */
const plan: Wijzigingsplan = {
  titel: 'Tabel',
  bladen: [
    {
      blad: { soort: 'bestaand', id: 'id-Tabel', naam: 'Tabel' },
      wijzigingen: [
        {
          soort: 'cellen',
          gebied: { rij: 1, kolom: 1, rijen: 3, kolommen: 2 },
          inhoud: [
            [1, 2],
            [null, 3],
            [4, 5],
          ],
        },
      ],
    },
  ],
};

const kijk = (anders: Partial<Bladbeeld>) =>
  voorafVan(plan, maakBeeld({ ...maakBlad('Tabel', [['x']]), ...anders }));

test('nothing in the way, nothing to say', () => {
  expect(kijk({ verborgen: { rijen: [{ eerste: 20, aantal: 5 }], kolommen: [] } })).toEqual({
    weigeringen: [],
    info: [],
  });
});

test('a protected sheet and a sheet that is gone', () => {
  expect(kijk({ beveiligd: true }).weigeringen).toEqual([
    'Het blad Tabel is beveiligd. Hef de beveiliging op (tabblad Controleren).',
  ]);
  expect(voorafVan(plan, maakBeeld(maakBlad('Anders', [['x']]))).weigeringen).toEqual([
    'Het blad Tabel is er niet meer.',
  ]);
});

test('a cell that a merged cell covers can’t be written; its first cell can, and one that is left alone', () => {
  expect(kijk({ samengevoegd: [{ rij: 3, kolom: 1, rijen: 1, kolommen: 2 }] }).weigeringen).toEqual([
    'Cel C4 op blad Tabel hoort bij de samengevoegde cellen B4:C4. ' +
      'Splits die cellen (Start, Samenvoegen en centreren).',
  ]);
  expect(kijk({ samengevoegd: [{ rij: 2, kolom: 0, rijen: 1, kolommen: 2 }] }).weigeringen).toEqual([]);
  expect(kijk({ samengevoegd: [{ rij: 3, kolom: 2, rijen: 2, kolommen: 2 }] }).weigeringen).toEqual([]);
});

test('hidden rows and columns are filled too, and that is said', () => {
  expect(kijk({ verborgen: { rijen: [{ eerste: 1, aantal: 2 }], kolommen: [] } }).info).toEqual([
    'Op blad Tabel zijn 2 rijen verborgen. Die worden ook gevuld.',
  ]);
  expect(
    kijk({
      verborgen: { rijen: [{ eerste: 3, aantal: 9 }], kolommen: [] },
      filter: { gebied: { rij: 0, kolom: 0, rijen: 9, kolommen: 3 } },
    }).info,
  ).toEqual(['Op blad Tabel is 1 rij verborgen (er staat een filter aan). Die wordt ook gevuld.']);
  expect(kijk({ verborgen: { rijen: [], kolommen: 'deels' } }).info).toEqual([
    'Op blad Tabel zijn rijen of kolommen verborgen. Die worden ook gevuld.',
  ]);
});
