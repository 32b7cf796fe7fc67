import { enkel, kolom, rij, roep } from './excel';
import '../../src/functions/functions';

const prognose = (...argumenten: unknown[]): unknown[][] => roep('PROGNOSE', ...argumenten);
const groei = (...argumenten: unknown[]): unknown[][] => roep('VOLUMEGROEI', ...argumenten);

describe('PROGNOSE: die van de aanbieder naast de onze', () => {
  const ons = kolom(100, 200, 300, '');
  const aanbieder = kolom(120, 150, '', '');
  const akkoord = kolom('ja', 'nee', '', '');

  test('telt alleen na akkoord; een lege rij blijft leeg', () => {
    expect(prognose(ons, aanbieder, akkoord)).toEqual([[120], [200], [300], ['']]);
  });

  test('zonder kolom akkoord telt overal de onze', () => {
    expect(prognose(ons, aanbieder)).toEqual([[100], [200], [300], ['']]);
  });

  test('het verschil is aanbieder min ons, en er is geen verschil zonder opgave', () => {
    expect(prognose(ons, aanbieder, akkoord, enkel('verschil'))).toEqual([[20], [-50], [''], ['']]);
  });

  test('volledig noemt wat telt, het verschil en de reden', () => {
    expect(prognose(ons, aanbieder, akkoord, enkel('volledig'))).toEqual([
      [120, 20, 'De aanbieder komt € 20 hoger uit: akkoord, dus deze telt.'],
      [200, -50, 'De aanbieder komt € 50 lager uit: nog geen akkoord, dus onze prognose telt.'],
      [300, '', 'De aanbieder gaf geen eigen prognose.'],
      ['', '', ''],
    ]);
  });

  test('een opgave van nul is een opgave', () => {
    expect(prognose(enkel(100), enkel(0), enkel(true))).toEqual([[0]]);
  });

  test('een slechte rij krijgt een eigen zin en laat de andere met rust', () => {
    expect(prognose(kolom('', 100, 100), kolom(50, -1, 110), kolom('', '', 'misschien'))).toEqual([
      ['#VALUE! ons, rij 1: deze cel is leeg en aanbieder is gevuld. Typ 0 als u geen prognose hebt.'],
      ['#VALUE! aanbieder, rij 2: -1 is negatief; dat kan hier niet.'],
      ['#VALUE! akkoord, rij 3: typ WAAR of ONWAAR, of ja of nee.'],
    ]);
  });
});

describe('VOLUMEGROEI', () => {
  // By hand: 1.200 ÷ 12 × 10% × (11 + 1) ÷ 2 = 60 in January; × (6 + 1) ÷ 2 = 35 in June; nothing in December.
  test.each([
    [1, 60],
    [6, 35],
    [12, 0],
  ])('peilmaand %i', (maand, toename) => {
    expect(groei(enkel(1200), enkel(0.1), enkel(maand))).toEqual([[toename]]);
  });

  test('per cel, met één groei voor alle; krimp is negatief; leeg blijft leeg', () => {
    expect(groei(rij(1200, 2400, ''), enkel('-10%'), enkel(1))).toEqual([[-60, -120, '']]);
    expect(groei(enkel(1200), enkel(''), enkel(1))).toEqual([['']]);
  });

  test('wat niet kan, wordt geweigerd met een zin', () => {
    expect(groei(enkel(1200), enkel(4), enkel(1))[0]?.[0]).toContain('Een groei van 400% kan niet');
    expect(groei(enkel(1200), enkel('veel'), enkel(1))).toEqual([
      ['#VALUE! groei: hier staat geen getal. Typ bijvoorbeeld 2%.'],
    ]);
  });
});
