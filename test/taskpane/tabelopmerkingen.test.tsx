// Sources that can't be used: said in the preview of the table, before it is written with #N/B. Invented list.
import { screen, within } from '@testing-library/react';
import { tabelvoorstel } from '../../src/taskpane/maandronde/doel';
import { Contracteerruimtestap } from '../../src/taskpane/maandronde/stappen/Contracteerruimtestap';
import { herkenLijsten } from '../../src/werkmap/herkennen/lijst/herken';
import { herken } from '../../src/werkmap/herkennen/herken';
import type { Tabelvraag } from '../../src/werkmap/plan/contracteerruimte/vraag';
import { vraagCz, werkblad } from '../werkmap/czJanuari';
import { maakBeeld, maakBlad } from '../werkmap/maakBeeld';
import { toon } from './toon';

const ZONDER_REGIO = [
  ['Verzonnen lijst'],
  ['Aanbieder', 'Leveringsvorm', 'Prognose 2024'],
  ['Verzonnen Zorg A', 'ZZP', 1000],
  ['Verzonnen Zorg B', 'MPT', 2000],
];
const ZIN =
  'De lijst op blad Lijst zegt niet bij welke regio een rij hoort. Kies een andere bron voor prognose ZIN.';

/** The proposal with the list as source of prognose ZIN, and the published table for the rest. */
function voorstel(doel?: string) {
  const leeg = werkblad.map((rij, r) => rij.map((cel, k) => (r > 3 && k > 0 ? '' : cel)));
  const beeld = maakBeeld(
    maakBlad('CZ', werkblad),
    maakBlad('Lijst', ZONDER_REGIO),
    maakBlad('Overzicht', leeg),
  );
  const bronnen = herken(beeld, vraagCz);
  const bron = bronnen.find(({ blad }) => blad === 'CZ');
  if (!bron) throw new Error('niet herkend');
  const lijsten = herkenLijsten(beeld, vraagCz).filter(({ blad }) => blad === 'Lijst');
  const vraag: Tabelvraag = {
    bron,
    rijen: { prognoseZin: { soort: 'lijst', lijsten, veld: 'prognose' } },
    uitvoerder: 'CZ',
    jaar: 2024,
    peilmaand: 1,
    regios: vraagCz.regios,
    weergave: 'k€',
  };
  return tabelvoorstel(beeld, vraag, bronnen, { doel, bewaarStand: false });
}

test('a list that doesn’t say its regio’s is named before the table is written', () => {
  const tabel = voorstel();
  expect(tabel.opmerkingen).toEqual([ZIN]);
  const bij = {
    bijToestemming: jest.fn(),
    bijDoel: jest.fn(),
    bijBewaarStand: jest.fn(),
    bijToon: jest.fn(),
  };
  toon(
    <Contracteerruimtestap
      {...{ tabel, ...bij }}
      bedragen={[]}
      regios={vraagCz.regios}
      weergave="k€"
      toestemming={false}
    />,
  );
  const regel = within(screen.getByRole('list', { name: 'Wat opvalt' })).getByRole('listitem');
  expect(regel).toHaveTextContent(ZIN);
  expect(within(regel).getByLabelText('Let op:')).toBeInTheDocument();
});

test('in a table of the user’s own it is said once', () => {
  const tabel = voorstel('Overzicht!A4:H12');
  expect(tabel.opmerkingen).toEqual([ZIN]);
  expect(tabel.plan).toBeDefined();
  expect(tabel.vooraf.info).not.toContain(ZIN);
});
