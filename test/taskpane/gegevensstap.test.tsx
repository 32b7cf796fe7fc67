import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { Gegevensstap, gegevensuitkomst } from '../../src/taskpane/maandronde/stappen/Gegevensstap';
import { herken, problemenVan } from '../../src/werkmap';
import type { Celwaarde } from '../../src/werkmap/beeld/werkmapbeeld';
import { vraagCz, werkblad } from '../werkmap/czJanuari';
import { maakBeeld, maakBlad } from '../werkmap/maakBeeld';
import { toon } from './toon';

function stap(tabellen: Celwaarde[][][]) {
  const bronnen = herken(maakBeeld(...tabellen.map((tabel, i) => maakBlad(`Blad${i + 1}`, tabel))), vraagCz);
  const [bron] = bronnen;
  const props: ComponentProps<typeof Gegevensstap> = {
    bronnen,
    bron,
    regios: vraagCz.regios,
    problemen: bron ? problemenVan(bron, vraagCz) : [],
    bijBron: jest.fn(),
    bijEenheid: jest.fn(),
    bijToon: jest.fn(),
    bijNeemOver: jest.fn(),
    bijInvoer: jest.fn(),
  };
  toon(<Gegevensstap {...props} />);
  return props;
}

test('everything recognised: where, in what unit, and every row complete', async () => {
  const props = stap([werkblad]);
  expect(screen.getByRole('combobox', { name: 'Gevonden op' })).toHaveTextContent('Blad Blad1, A4:H12');
  expect(screen.getByRole('combobox', { name: 'Bedragen' })).toHaveTextContent('× € 1.000');
  const rijen = within(screen.getByRole('list', { name: 'Gevonden rijen' })).getAllByRole('listitem');
  expect(rijen.map((rij) => rij.textContent)).toEqual([
    'Contracteerruimte ZIN6 van 6Toon',
    'Contracteerruimte PGB6 van 6Toon',
    'Saldo overhevelingen en reserveringenleeg: 0Toon',
    'Prognose ZIN6 van 6Toon',
    'Prognose PGB6 van 6Toon',
  ]);
  expect(screen.queryByRole('list', { name: 'Wat opvalt' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Toon prognose PGB in het werkblad' }));
  expect(props.bijToon).toHaveBeenCalledWith('Blad1', { blad: 'Blad1', rij: 9, kolom: 0 });
  await userEvent.click(screen.getByRole('button', { name: 'Toon Blad Blad1, A4:H12' }));
  expect(props.bijToon).toHaveBeenCalledWith('Blad1', { rij: 3, kolom: 0, rijen: 9, kolommen: 8 });
  expect(gegevensuitkomst(props.bron, props.problemen)).toBe('Blad Blad1, A4:H12, alles gevonden');
});

test('a problem has its severity, a sentence, a button to its cell, and its correction', async () => {
  const tabel = werkblad.map((rij) => [...rij]);
  (tabel[3] as Celwaarde[])[6] = 'Zuid Limbrug';
  const props = stap([tabel]);
  const [regel] = within(screen.getByRole('list', { name: 'Wat opvalt' })).getAllByRole('listitem');
  if (!regel) throw new Error('geen problemen');
  expect(within(regel).getByLabelText('Fout:')).toBeInTheDocument();
  expect(regel).toHaveTextContent('G4: ‘Zuid Limbrug’ is geen regio van CZ. Bedoelde u Zuid-Limburg?');
  await userEvent.click(within(regel).getByRole('button', { name: 'Toon cel G4 op blad Blad1' }));
  expect(props.bijToon).toHaveBeenCalledWith('Blad1', { blad: 'Blad1', rij: 3, kolom: 6 });
  await userEvent.click(within(regel).getByRole('button', { name: /^Neem over/ }));
  expect(props.bijNeemOver).toHaveBeenCalledWith(expect.objectContaining({ waarde: 'Zuid-Limburg' }));
  await userEvent.click(screen.getByRole('button', { name: 'Start een invoertabel' }));
  expect(props.bijInvoer).toHaveBeenCalled();
  expect(gegevensuitkomst(props.bron, props.problemen)).toBe('Blad Blad1, A4:H12, 1 fout');
});

test('many problems: the first six, the rest on request', async () => {
  const tabel = werkblad.map((rij, r) =>
    rij.map((cel, k) => (r === 4 || r === 5 ? (k > 0 && k < 7 ? 'x' : cel) : cel)),
  );
  stap([tabel]);
  const regels = () =>
    within(screen.getByRole('list', { name: 'Wat opvalt' })).getAllByRole('listitem').length;
  expect(regels()).toBe(6);
  await userEvent.click(screen.getByRole('button', { name: 'Nog 6 tonen' }));
  expect(regels()).toBe(12);
});

test('several blocks: another one and another unit can be chosen', async () => {
  const props = stap([werkblad, werkblad.slice(0, 6)]);
  await userEvent.click(screen.getByRole('combobox', { name: 'Gevonden op' }));
  await userEvent.click(screen.getByRole('option', { name: 'Blad Blad2, A4:H6' }));
  expect(props.bijBron).toHaveBeenCalledWith('Blad2!A4:H6');
  await userEvent.click(screen.getByRole('combobox', { name: 'Bedragen' }));
  await userEvent.click(screen.getByRole('option', { name: 'euro’s' }));
  expect(props.bijEenheid).toHaveBeenCalledWith(1);
});

test('nothing recognised: what is expected, in words', () => {
  const props = stap([[['Adressen']]]);
  expect(screen.getByText(/In deze werkmap staat geen tabel met contracteerruimte/)).toBeInTheDocument();
  expect(gegevensuitkomst(props.bron, [])).toBe('Nog niet gevonden');
});
