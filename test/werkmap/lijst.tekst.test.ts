// Texts among the amounts of a list: what we count is what the formula counts, and all are put right at once.
import type { Celwaarde } from '../../src/werkmap/beeld/werkmapbeeld';
import { herkenLijsten } from '../../src/werkmap/herkennen/lijst/herken';
import { leesLijst } from '../../src/werkmap/herkennen/lijst/lees';
import { somPerRegio } from '../../src/werkmap/koppeling/lijstbron';
import { correctieplan } from '../../src/werkmap/plan/correctieplan';
import { sombron } from '../../src/werkmap/plan/contracteerruimte/sombron';
import { vraagCz } from './czJanuari';
import { maakBeeld, maakBlad } from './maakBeeld';
import { verzonnenLijst } from './verzonnenLijst';

const twee = { ...vraagCz, regios: ['Zeeland', 'West-Brabant'] };

/** The invented list (prognose in F4:F9) with these values in the column of the prognose. */
function met(...prognoses: Celwaarde[]) {
  const tabel = verzonnenLijst();
  prognoses.forEach((waarde, i) => ((tabel[3 + i] as Celwaarde[])[5] = waarde));
  const beeld = maakBeeld(maakBlad('L', tabel));
  const [lijst] = herkenLijsten(beeld, twee);
  if (!lijst) throw new Error('geen lijst');
  const formule = sombron(beeld, lijst, 'prognose', twee.uitvoerder);
  return {
    beeld,
    problemen: leesLijst(beeld, lijst, twee).problemen,
    som: somPerRegio(beeld, [lijst], 'prognose', twee).map(({ bedrag }) => bedrag),
    formule: twee.regios.map((regio) => formule?.bedrag(regio)),
  };
}

// By hand: Zeeland 450 + 250 + 300, West-Brabant 500 + 100 + 450 thousand euros
test.each<[string, Celwaarde[], (number | null)[]]>([
  ['only numbers', [], [1_000_000_00, 1_050_000_00]],
  ['an amount as text', [450_000, '€ 250.000,00'], [null, 1_050_000_00]],
  ['a word', [450_000, 'n.n.b.'], [null, 1_050_000_00]],
  ['spaces', [450_000, ' '], [null, 1_050_000_00]],
  ['TRUE', [450_000, true], [null, 1_050_000_00]],
  ['an error', [450_000, '#N/A'], [null, 1_050_000_00]],
  ['a blank', [450_000, ''], [750_000_00, 1_050_000_00]],
  ['nothing but blanks', ['', '', ''], [null, 1_050_000_00]],
])('the sum and the formula agree: %s', (_naam, prognoses, verwacht) => {
  const { som, formule } = met(...prognoses);
  expect(som).toEqual(verwacht);
  expect(formule).toEqual(verwacht);
});

test('several texts are one problem with one correction', () => {
  const { problemen, beeld } = met('450.000', '€ 250.000,00', 300_000, '500.000,50');
  expect(problemen).toEqual([
    {
      ernst: 'fout',
      zin:
        'Kolom F (prognose): 3 bedragen staan er als tekst (F4, F5 en F7). ' +
        'Excel telt tekst niet mee: sommen tonen #N/B.',
      cel: { blad: 'L', rij: 3, kolom: 5 },
      correctie: {
        cel: { blad: 'L', rij: 3, kolom: 5 },
        waarde: 450_000,
        knop: 'Zet 3 teksten om in getallen',
        meer: [
          { cel: { blad: 'L', rij: 4, kolom: 5 }, waarde: 250_000 },
          { cel: { blad: 'L', rij: 6, kolom: 5 }, waarde: 500_000.5 },
        ],
      },
    },
  ]);
  const correctie = problemen[0]?.correctie;
  const plan = correctie && correctieplan(beeld, correctie);
  expect(plan?.titel).toBe('Correctie in 3 cellen');
  const cellen = plan?.bladen[0]?.wijzigingen.filter(({ soort }) => soort === 'cellen');
  expect(cellen).toEqual([
    { soort: 'cellen', gebied: { rij: 3, kolom: 5, rijen: 2, kolommen: 1 }, inhoud: [[450_000], [250_000]] },
    { soort: 'cellen', gebied: { rij: 6, kolom: 5, rijen: 1, kolommen: 1 }, inhoud: [[500_000.5]] },
  ]);
  // what stood there, for the check before writing
  expect(plan?.verwacht?.map(({ formules }) => formules)).toEqual([
    [['450.000'], ['€ 250.000,00']],
    [['500.000,50']],
  ]);
});

test('five texts and more: three cells are named', () => {
  const { problemen } = met('100.000', '200.000', '300.000', '400.000', '500.000');
  expect(problemen[0]?.zin).toContain('5 bedragen staan er als tekst (F4, F5, F6 …).');
});

test('a cell with only a space is named and can be made blank', () => {
  const { problemen } = met(450_000, '  ');
  expect(problemen).toEqual([
    {
      ernst: 'fout',
      zin: 'Cel F5: prognose lijkt leeg maar bevat een spatie. Excel telt tekst niet mee: sommen tonen #N/B.',
      cel: { blad: 'L', rij: 4, kolom: 5 },
      correctie: { cel: { blad: 'L', rij: 4, kolom: 5 }, waarde: '', knop: 'Maak leeg' },
    },
  ]);
});

test('a correction stays in the unit of its own column', () => {
  const tabel: Celwaarde[][] = [
    ['Regio', 'Aanbieder', 'Afspraak (k€)', 'Prognose (€)'],
    ['Zeeland', 'Verzonnen A', '12,5', '12.500'],
  ];
  const beeld = maakBeeld(maakBlad('L', tabel));
  const [lijst] = herkenLijsten(beeld, vraagCz);
  if (!lijst) throw new Error('geen lijst');
  const correcties = leesLijst(beeld, lijst, vraagCz).problemen.flatMap(({ correctie }) => correctie ?? []);
  expect(correcties.map(({ waarde }) => waarde)).toEqual([12.5, 12_500]);
});
