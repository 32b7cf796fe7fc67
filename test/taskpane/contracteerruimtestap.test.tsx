import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  Contracteerruimtestap,
  staatErAl,
} from '../../src/taskpane/maandronde/stappen/Contracteerruimtestap';
import { leidAf } from '../../src/taskpane/maandronde/afleiden';
import type { Tabelvoorstel } from '../../src/taskpane/maandronde/afleiden';
import type { Celwaarde } from '../../src/werkmap/beeld/werkmapbeeld';
import { vraagCz, werkblad } from '../werkmap/czJanuari';
import { maakBeeld, maakBlad } from '../werkmap/maakBeeld';
import { toon } from './toon';

const NU = new Date(2024, 1, 15);

function stap(tabel: Celwaarde[][], anders: Partial<Tabelvoorstel> = {}, toestemming = false) {
  const ronde = leidAf(maakBeeld(maakBlad('CZ', tabel)), {}, NU);
  if (!ronde.bron || !ronde.tabel) throw new Error('niet herkend');
  const bijToestemming = jest.fn();
  const voorstel = { ...ronde.tabel, ...anders };
  toon(
    <Contracteerruimtestap
      bron={ronde.bron}
      regios={vraagCz.regios}
      weergave="k€"
      tabel={voorstel}
      toestemming={toestemming}
      bijToestemming={bijToestemming}
    />,
  );
  return { voorstel, bijToestemming };
}

test('a new sheet is announced, with the totals that will come out', () => {
  stap(werkblad);
  expect(screen.getByText(/Er komt een nieuw blad Contracteerruimte/)).toBeInTheDocument();
  const rijen = within(screen.getByRole('table')).getAllByRole('row');
  // Sums of the published regio's by hand: 6.608.129 + 955.406 + 0 = 7.563.535; 6.425.127 + 904.013 = 7.329.140.
  expect(rijen.map((rij) => rij.textContent)).toEqual([
    'Alle regio’s samenk€',
    'Contracteerruimte ZIN6.608.129',
    'Contracteerruimte PGB955.406',
    'Saldo overhevelingen en reserveringen0',
    'Contracteerruimte incl. overhevelingen7.563.535',
    'Prognose ZIN6.425.127',
    'Prognose PGB904.013',
    'Verwachte realisatie7.329.140',
    'Verwacht overschot234.395',
  ]);
});

test('incomplete input is said; no total pretends to be one', () => {
  const gaten = werkblad.map((rij) => [...rij]);
  (gaten[8] as Celwaarde[])[3] = '';
  stap(gaten);
  expect(screen.getByText(/1 regio is niet compleet/)).toBeInTheDocument();
  expect(screen.getAllByText('#N/B')).toHaveLength(8);
});

test('cells of the user are shown old → new and ask for a yes', async () => {
  const cel = { blad: 'Contracteerruimte', rij: 6, kolom: 1 };
  const ander = { blad: 'Contracteerruimte', rij: 11, kolom: 6 };
  const eigen = [
    { cel, oud: 12345, nieuw: '=0' },
    { cel: ander, oud: '=B1', nieuw: '=ROUND(G8-G11,2)' },
    { cel: { ...cel, rij: 0, kolom: 0 }, oud: 'Mijn titel', nieuw: 'Titel' },
  ];
  const { bijToestemming } = stap(werkblad, { eigen });
  const tabel = screen.getByRole('table', { name: 'Cellen die u zelf hebt gewijzigd' });
  const rijen = within(tabel)
    .getAllByRole('row')
    .map((rij) => [...rij.children].map((td) => td.textContent));
  expect(rijen).toEqual([
    ['Cel', 'Nu', 'Wordt'],
    ['B7', '12.345', '0'],
    ['G12', 'formule', '\u221252.494.000'],
    ['A1', 'Mijn titel', 'Titel'],
  ]);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Overschrijf deze 3 cellen' }));
  expect(bijToestemming).toHaveBeenCalledWith(true);
});

test('long lists of changes are cut off with a count', () => {
  const gewijzigd = Array.from({ length: 20 }, (_, rij) => ({
    cel: { blad: 'Contracteerruimte', rij, kolom: 0 },
    oud: 'a',
    nieuw: '',
  }));
  const blad = { soort: 'bestaand' as const, id: 'x', naam: 'Contracteerruimte' };
  const { voorstel } = stap(werkblad, {});
  toon(
    <Contracteerruimtestap
      bron={voorstel.tabelvraag.bron}
      regios={vraagCz.regios}
      weergave="k€"
      tabel={{
        ...voorstel,
        plan: { ...voorstel.plan, blad },
        voorbeeld: { nieuw: [], gewijzigd, gelijk: 0, adressen: [] },
      }}
      toestemming={false}
      bijToestemming={() => undefined}
    />,
  );
  expect(screen.getByText('Op blad Contracteerruimte: 20 cellen veranderen.')).toBeInTheDocument();
  expect(screen.getByText('En nog 8 cellen.')).toBeInTheDocument();
});

test('a table that stands there already is recognised as such', () => {
  const { voorstel } = stap(werkblad);
  expect(staatErAl(voorstel)).toBe(false);
  const blad = { soort: 'bestaand' as const, id: 'x', naam: 'Contracteerruimte' };
  const gelijk = { nieuw: [], gewijzigd: [], gelijk: 128, adressen: [] };
  expect(staatErAl({ ...voorstel, plan: { ...voorstel.plan, blad }, voorbeeld: gelijk })).toBe(true);
});
