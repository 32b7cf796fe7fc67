import { teHerstellen } from '../../src/werkmap/formules';

const cel = (formule: string, waarde: unknown = 1) => teHerstellen([[formule]], [[waarde]]);

test.each([
  '=WLZ.RICHTTARIEF(A1,95.8%)',
  '=IFERROR(wlz.extrapoleer(A1:L1),0)',
  '=1+_xldudf_WLZ_HERSCHIK(A1:A9)',
])('%s is entered again', (formule) => {
  expect(cel(formule)).toEqual([[0, 0]]);
});

test.each(['=SUM(A1:A9)', '="zie WLZ.RICHTTARIEF("', 'WLZ.RICHTTARIEF(1)', '=MIJNWLZ.X(1)', '', 5])(
  '%s is left alone',
  (formule) => {
    expect(teHerstellen([[formule]], [['']])).toEqual([]);
  },
);

test('cells that only show the formula of the cell they are filled from are left alone', () => {
  const spil = '=WLZ.HERSCHIK(A1:A3,B1:B3,100,"CZ")';
  const formules = [
    [spil, spil],
    [spil, spil],
    ['=WLZ.RICHTTARIEF(A9,1)', '=WLZ.RICHTTARIEF(B9,1)'],
  ];
  expect(
    teHerstellen(
      formules,
      formules.map((rij) => rij.map(() => 1)),
    ),
  ).toEqual([
    [0, 0],
    [2, 0],
    [2, 1],
  ]);
});

test('equal formulas that were never calculated are all entered again', () => {
  const formules = [['=WLZ.RICHTTARIEF($A$1,1)'], ['=WLZ.RICHTTARIEF($A$1,1)']];
  expect(teHerstellen(formules, [['#NAME?'], ['#NAME?']])).toEqual([
    [0, 0],
    [1, 0],
  ]);
});
