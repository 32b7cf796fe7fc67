// What the pane says of cells the user points at that are no source, and of columns with a unit of their own.
import { screen } from '@testing-library/react';
import { koppelbeeld } from '../../src/taskpane/maandronde/koppelen';
import { Aanwijzen } from '../../src/taskpane/maandronde/stappen/gegevens/Aanwijzen';
import { Lijstkolommen } from '../../src/taskpane/maandronde/stappen/gegevens/Lijstkolommen';
import type { Gebied } from '../../src/werkmap';
import { herkenLijsten } from '../../src/werkmap';
import type { Celwaarde } from '../../src/werkmap/beeld/werkmapbeeld';
import { vraagCz, werkblad } from '../werkmap/czJanuari';
import { maakBeeld, maakBlad } from '../werkmap/maakBeeld';
import { toon } from './toon';

const LOS: Celwaarde[][] = [
  ['iets', 'verzonnen'],
  ['a', 1],
  ['b', 2],
];

function wijsAan(gebied: Gebied): void {
  const beeld = maakBeeld(maakBlad('CZ', werkblad), maakBlad('Los', LOS));
  toon(
    <Aanwijzen
      rij="prognosePgb"
      koppel={koppelbeeld(beeld, vraagCz, undefined)}
      waarin={{ beeld, vraag: vraagCz }}
      selectie={{ blad: 'Los', gebied }}
      bijNeem={jest.fn()}
      bijStop={jest.fn()}
    />,
  );
}

test('cells that are no list: what their headings lack', () => {
  wijsAan({ rij: 0, kolom: 0, rijen: 3, kolommen: 2 });
  expect(screen.getByText(/^Hier staat geen prognose PGB per regio/)).toBeInTheDocument();
  expect(
    screen.getByText(
      'Boven de bedragen in A1:B3 op blad Los staan geen koppen die WLZ kent. Neem de koppen mee, met in elk geval ' +
        'Aanbieder (of AGB-code) en Afspraak of Prognose, of de namen van de regio’s.',
    ),
  ).toBeInTheDocument();
});

test('cells without amounts say so; of one cell there is nothing to say', () => {
  wijsAan({ rij: 4, kolom: 0, rijen: 2, kolommen: 2 });
  expect(
    screen.getByText('In A5:B6 op blad Los staan geen bedragen. Wijs andere cellen aan.'),
  ).toBeInTheDocument();
  document.body.innerHTML = '';
  wijsAan({ rij: 4, kolom: 0, rijen: 1, kolommen: 1 });
  expect(screen.queryByText(/staan geen bedragen/)).not.toBeInTheDocument();
});

test('a column in another unit than the list is named with it', () => {
  const beeld = maakBeeld(
    maakBlad('Lijst', [
      ['Regio', 'Aanbieder', 'Leveringsvorm', 'Afspraak (× € 1.000)', 'Prognose (€)'],
      ['Zeeland', 'Verzonnen De Linde', 'ZZP', 500, 510_000],
      ['Zeeland', 'Verzonnen De Eik', 'VPT', 200, 190_000],
    ]),
  );
  const [lijst] = herkenLijsten(beeld, vraagCz);
  if (!lijst) throw new Error('geen lijst');
  toon(<Lijstkolommen lijst={lijst} bijVeld={jest.fn()} bijEenheid={jest.fn()} bijToon={jest.fn()} />);
  expect(screen.getByText(/Lijst met aanbieders/)).toHaveTextContent(
    'Lijst met aanbieders: Lijst, A1:E3 (× € 1.000; ‘Prognose (€)’ euro’s).',
  );
});
