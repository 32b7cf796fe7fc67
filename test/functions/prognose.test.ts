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

  // Zeeland and Haaglanden in cz-2024-01.csv (× € 1.000), 4% growth of ZIN and 2% of pgb from January: half of each.
  // Zeeland: 745.295 × 2% = 14.905,90; 78.711 × 1% = 787,11. Haaglanden: 22.819,82 and 2.076,65.
  const regios = [rij(745_295, 1_140_991), enkel(0.04), enkel(1)] as const;
  const pgb = [rij(78_711, 207_665), enkel('2%')] as const;
  const overschot = rij(25_590, 72_585);

  test('het scenario incl. volumegroei: wat er van het overschot overblijft', () => {
    expect(groei(...regios, enkel('overschot'), overschot)).toEqual([[10_684.1, 49_765.18]]);
    expect(groei(...regios, enkel('overschot'), overschot, ...pgb)).toEqual([[9_896.99, 47_688.53]]);
    // the pgb counts, but does not grow
    expect(groei(...regios, enkel('overschot'), overschot, pgb[0])).toEqual([[10_684.1, 49_765.18]]);
  });

  test('de verwachte realisatie met groei, en de toename van ZIN en pgb samen', () => {
    expect(groei(...regios, enkel('realisatie'))).toEqual([[760_200.9, 1_163_810.82]]);
    expect(groei(...regios, enkel('Realisatie'), null, ...pgb)).toEqual([[839_699.01, 1_373_552.47]]);
    expect(groei(...regios, null, null, ...pgb)).toEqual([[15_693.01, 24_896.47]]);
  });

  test('een lege cel blijft leeg, een tekort blijft een tekort', () => {
    expect(groei(...regios, enkel('overschot'), rij('', -1000))).toEqual([['', -23_819.82]]);
    expect(groei(...regios, null, null, rij('', 207_665), enkel(0.02))).toEqual([['', 24_896.47]]);
    expect(groei(...regios, null, null, pgb[0], rij(0.02, ''))).toEqual([[15_693.01, '']]);
  });

  test('wat bij elkaar hoort, wordt gevraagd', () => {
    expect(groei(...regios, enkel('overschot'))).toEqual([
      ['#VALUE! overschot: geef het verwacht overschot zonder volumegroei voor uitvoer "overschot".'],
    ]);
    expect(groei(...regios, null, null, null, enkel(0.02))).toEqual([
      ['#VALUE! prognosePgb: geef de prognose van het pgb, of laat groeiPgb weg.'],
    ]);
    expect(groei(...regios, enkel('alles'))[0]?.[0]).toContain(
      'uitvoer: "alles" is niet mogelijk. Kies uit "toename", "realisatie" of "overschot".',
    );
  });
});
