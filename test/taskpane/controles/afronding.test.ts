// Judging a selected table. Amounts: the example of WLZ.AFRONDINGSCONTROLE in helpteksten.cjs, and hand calculations.
import { beoordeelSelectie } from '../../../src/taskpane/controles/afronding';
import type { Afrondingsoordeel } from '../../../src/taskpane/controles/afronding';
import { formuleblad, werkmap } from '../../werkmap/waarom/blad';

const DUIZENDEN = '#,##0,"€";[Red]#,##0,"-€";"-€"';

const heel = { rij: 0, kolom: 0, rijen: 4, kolommen: 4 };

function oordeel(rijen: (string | number)[][], notatie = 'General', gebied = heel) {
  const beeld = werkmap([formuleblad('Dia', rijen, notatie)]);
  return beoordeelSelectie(beeld, { blad: 'Dia', gebied }, 'herkennen');
}

function gelukt(gegeven: Afrondingsoordeel) {
  if (!gegeven.gelukt) throw new Error(gegeven.zin);
  return gegeven;
}

const gepubliceerd = [
  ['Kavel', 'Noord', 'Zuid', 'Totaal'],
  ['ZIN', 655, 766, 1421],
  ['PGB', 99, 83, 183],
  ['Totaal', 754, 849, 1606],
];

test('a published table: errors, the suspect cell and rounding, each with its cell', () => {
  const { bevindingen, sommen, gelezen } = gelukt(oordeel(gepubliceerd));
  expect(sommen).toBe(6);
  expect(gelezen).toBe('Gelezen als een totaalrij en een totaalkolom, afgerond op 1.');
  expect(bevindingen.map(({ ernst, cel }) => [ernst, cel?.rij, cel?.kolom])).toEqual([
    ['fout', 3, 3],
    ['fout', 3, 3],
    ['waarschuwing', 3, 3],
    ['info', 2, 3],
  ]);
});

test('the exact amounts are not known: totals added up again', () => {
  const { anders, exact, formule } = gelukt(oordeel(gepubliceerd));
  expect(exact).toBe(false);
  expect(formule).toBeUndefined();
  // 99 + 83 = 182; 1421 + 182 = 1603
  expect(anders.map(({ cel, nu, wordt }) => [cel.rij, cel.kolom, nu, wordt])).toEqual([
    [2, 3, '183', '182'],
    [3, 3, '1.606', '1.603'],
  ]);
});

test('exact euros shown in thousands: judged as shown, and a live formula that closes', () => {
  // Shown × 1.000: 1 + 2 = 4 and 1 + 1 = 3 (a half goes up): the example of WLZ.AFGEROND.
  const exact = [
    ['Kavel', 'Noord', 'Zuid', 'Totaal'],
    ['ZIN', 1450, 2400, 3850],
    ['PGB', 1400, 1450, 2850],
    ['Totaal', 2850, 3850, 6700],
  ];
  const uitkomst = gelukt(oordeel(exact, DUIZENDEN));
  expect(uitkomst.exact).toBe(true);
  expect(uitkomst.bevindingen.every(({ ernst }) => ernst === 'info')).toBe(true);
  expect(uitkomst.bevindingen.length).toBeGreaterThan(0);
  expect(uitkomst.formule).toBe("=WLZ.AFGEROND('Dia'!A1:D4,1000)");
  expect(uitkomst.notatie).toBe(DUIZENDEN);
  // helpteksten.cjs: ZIN Noord and PGB Zuid (1.450) become 2.000
  expect(uitkomst.anders.map(({ cel, nu, wordt }) => [cel.rij, cel.kolom, nu, wordt])).toEqual([
    [1, 1, '1.000', '2.000'],
    [2, 2, '1.000', '2.000'],
  ]);
});

test('exact amounts that don’t add up can’t close, and the sentence says where', () => {
  const { bezwaar } = gelukt(
    oordeel(
      [
        ['Kavel', 'Noord', 'Zuid', 'Totaal'],
        ['ZIN', 1450, 2400, 3851],
        ['PGB', 1400, 1450, 2850],
        ['Totaal', 2850, 3850, 6701],
      ],
      DUIZENDEN,
    ),
  );
  expect(bezwaar).toBe('Rij 1, kolom 3 wijkt € 1 af van de som van zijn delen.');
});

test('no table: a sentence, with the place', () => {
  expect(oordeel([['a', 'b']], 'General', { rij: 0, kolom: 0, rijen: 1, kolommen: 2 })).toEqual({
    gelukt: false,
    zin: expect.stringContaining('in dit bereik staan geen bedragen') as string,
  });
  const geenTotaal = oordeel([[1], [2], [9]], 'General', { rij: 0, kolom: 0, rijen: 3, kolommen: 1 });
  expect(geenTotaal).toMatchObject({ gelukt: false });
});
