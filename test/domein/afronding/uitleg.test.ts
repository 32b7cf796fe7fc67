import { celnaam, uitlegBijstelling, uitlegVerschil } from '../../../src/domein/afronding';
import { cent } from '../../../src/domein/geld';

const NAMEN = { rijen: ['Ruimte', 'Prognose', 'Overschot'], kolommen: ['Noord', 'Zuid', 'Totaal'] };

test('een cel heet naar haar kolom en haar rij', () => {
  expect(celnaam({ rij: 1, kolom: 2 }, NAMEN)).toBe('Totaal: Prognose');
});

describe('een som die niet klopt', () => {
  const delen = [
    { rij: 0, kolom: 0 },
    { rij: 0, kolom: 1 },
  ];
  const verschil = { rij: 0, kolom: 2, langs: 'kolommen' as const, termen: delen, marge: cent(100) };

  test('binnen de marge is het afronding', () => {
    const som = { cel: cent(3100), som: cent(3000), verschil: cent(100) };
    expect(uitlegVerschil({ ...verschil, ...som }, NAMEN)).toBe(
      'Afronding: Totaal: Ruimte is 31; de kolommen tellen op tot 30, verschil 1.',
    );
  });

  test('daarbuiten een fout, met wat afronding hoogstens verklaart', () => {
    const som = { cel: cent(2800), som: cent(3000), verschil: cent(-200) };
    expect(uitlegVerschil({ ...verschil, ...som, langs: 'rijen' }, NAMEN)).toBe(
      'Fout: Totaal: Ruimte is 28; de rijen tellen op tot 30, verschil -2; afronding van 2 delen verklaart hoogstens 1.',
    );
  });
});

describe('een cel die meegaf', () => {
  test.each([
    // € 14,50 in units of € 10: nearest is 10, given 20
    [1450, 1000, 2000, 'naar boven afgerond en niet naar beneden', '5,50'],
    // € 15,50: nearest is 20, given 10
    [1550, 2000, 1000, 'naar beneden afgerond en niet naar boven', '5,50'],
    // −€ 14,00: nearest is −10, given −20
    [-1400, -1000, -2000, 'naar beneden afgerond en niet naar boven', '6'],
  ])('%d cent wordt niet %d maar %d', (exact, los, sluitend, hoe, afstand) => {
    const bijstelling = { rij: 2, kolom: 0, exact: cent(exact), los: cent(los), sluitend: cent(sluitend) };
    expect(uitlegBijstelling(bijstelling, NAMEN)).toBe(
      `Noord: Overschot is ${hoe}, zodat alle sommen kloppen; het verschil met het exacte bedrag is ${afstand}.`,
    );
  });
});
