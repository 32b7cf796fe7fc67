import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { koppelbeeld } from '../../src/taskpane/maandronde/koppelen';
import { Gegevensstap, gegevensuitkomst } from '../../src/taskpane/maandronde/stappen/Gegevensstap';
import type { Gegevensprops } from '../../src/taskpane/maandronde/stappen/Gegevensstap';
import type { Celwaarde } from '../../src/werkmap/beeld/werkmapbeeld';
import { vraagCz, werkblad } from '../werkmap/czJanuari';
import { maakBeeld, maakBlad } from '../werkmap/maakBeeld';
import { nepdienst } from './nepdienst';
import type { Nepdienst } from './nepdienst';
import { toon } from './toon';

/** Invented: two aanbieders per regio, the second half the first; amounts in euros. */
const lijst: Celwaarde[][] = [
  ['Regio', 'AGB', 'Aanbieder', 'Leveringsvorm', 'Afspraak 2024', 'Prognose 2024', 'Verwachting Q1'],
  ...vraagCz.regios.flatMap((regio, i) => [
    [regio, `7575011${i}`, `Zorggroep Verzonnen ${i}`, 'verblijf', 1000, 2000 + i, 70 + i],
    [regio, `7575012${i}`, `Thuiszorg Verzonnen ${i}`, 'VPT', 500, 1000, 30],
  ]),
];

function stap(bladen: Record<string, Celwaarde[][]>, anders: Partial<Gegevensprops> = {}) {
  const beeld = maakBeeld(...Object.entries(bladen).map(([naam, tabel]) => maakBlad(naam, tabel)));
  const dienst: Nepdienst = nepdienst(beeld);
  const props = {
    dienst,
    koppel: koppelbeeld(beeld, vraagCz, undefined),
    regios: vraagCz.regios,
    bijWijsAan: jest.fn(),
    bijNeem: jest.fn(),
    bijKeuze: jest.fn(),
    bijBlok: jest.fn(),
    bijEenheid: jest.fn(),
    bijLijsteenheid: jest.fn(),
    bijVeld: jest.fn(),
    bijToon: jest.fn(),
    bijNeemOver: jest.fn(),
    bijInvoer: jest.fn(),
  };
  toon(<Gegevensstap {...props} {...anders} />);
  return { ...props, dienst };
}

const rijen = () =>
  within(screen.getByRole('list', { name: 'Bronnen' }))
    .getAllByRole('listitem')
    .map((rij) => rij.textContent);

test('everything recognised: where, in what unit, and every row certain and complete', async () => {
  const props = stap({ Blad1: werkblad });
  expect(screen.getByRole('combobox', { name: 'Gevonden op' })).toHaveTextContent('Blad Blad1, A4:H12');
  expect(screen.getByRole('combobox', { name: 'Bedragen' })).toHaveTextContent('× € 1.000');
  expect(rijen()).toEqual([
    'Contracteerruimte ZINzeker · rij 5 · 6 van 6',
    'Contracteerruimte PGBzeker · rij 6 · 6 van 6',
    'Saldo overhevelingen en reserveringenzeker · rij 7 · leeg: 0',
    'Prognose ZINzeker · rij 9 · 6 van 6',
    'Prognose PGBzeker · rij 10 · 6 van 6',
  ]);
  expect(screen.getAllByLabelText('In orde:')).toHaveLength(5);
  expect(screen.queryByRole('list', { name: 'Wat opvalt' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Toon Blad Blad1, A4:H12' }));
  expect(props.bijToon).toHaveBeenCalledWith('Blad1', { rij: 3, kolom: 0, rijen: 9, kolommen: 8 });
  expect(gegevensuitkomst(props.koppel)).toBe('Blad Blad1, A4:H12, alles gevonden');
});

test('a row opened: what stands there per regio, and its cells in the sheet', async () => {
  const props = stap({ Blad1: werkblad });
  const knop = screen.getByRole('button', { name: /Prognose PGB/ });
  await userEvent.click(knop);
  expect(knop).toHaveAttribute('aria-expanded', 'true');
  const cellen = within(screen.getByRole('table', { name: 'Wat daar staat' })).getAllByRole('row');
  // Published: Haaglanden 207.665, Zuid-Limburg 158.725 (× € 1.000); the cells show them without separators.
  expect(cellen[1]).toHaveTextContent('Haaglanden207665');
  expect(cellen[6]).toHaveTextContent('Zuid-Limburg158725');
  await userEvent.click(screen.getByRole('button', { name: 'Toon prognose PGB in het werkblad' }));
  expect(props.bijToon).toHaveBeenCalledWith('Blad1', { rij: 9, kolom: 0, rijen: 1, kolommen: 7 });
});

test('by keyboard: Enter opens a row and closes it', async () => {
  stap({ Blad1: werkblad });
  const knop = screen.getByRole('button', { name: /Contracteerruimte PGB/ });
  knop.focus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('group', { name: 'Contracteerruimte PGB' })).toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  expect(screen.queryByRole('group', { name: 'Contracteerruimte PGB' })).not.toBeInTheDocument();
});

test('a problem has its severity, a sentence, a button to its cell, and its correction', async () => {
  const tabel = werkblad.map((rij) => [...rij]);
  (tabel[3] as Celwaarde[])[6] = 'Zuid Limbrug';
  const props = stap({ Blad1: tabel });
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
  expect(gegevensuitkomst(props.koppel)).toBe('Blad Blad1, A4:H12, 1 fout');
});

test('many problems: the first six, the rest on request', async () => {
  const tabel = werkblad.map((rij, r) =>
    rij.map((cel, k) => (r === 4 || r === 5 ? (k > 0 && k < 7 ? 'x' : cel) : cel)),
  );
  stap({ Blad1: tabel });
  const regels = () =>
    within(screen.getByRole('list', { name: 'Wat opvalt' })).getAllByRole('listitem').length;
  expect(regels()).toBe(6);
  await userEvent.click(screen.getByRole('button', { name: /^Nog \d+ tonen$/ }));
  expect(regels()).toBeGreaterThanOrEqual(12);
});

test('several blocks: another one and another unit can be chosen for all rows at once', async () => {
  const props = stap({ Januari: werkblad, Oud: werkblad.slice(0, 6) });
  await userEvent.click(screen.getByRole('combobox', { name: 'Gevonden op' }));
  await userEvent.click(screen.getByRole('option', { name: 'Blad Oud, A4:H6' }));
  expect(props.bijBlok).toHaveBeenCalledWith(expect.objectContaining({ id: 'Oud!A4:H6' }));
  await userEvent.click(screen.getByRole('combobox', { name: 'Bedragen' }));
  await userEvent.click(screen.getByRole('option', { name: 'euro’s' }));
  expect(props.bijEenheid).toHaveBeenCalledWith(1);
});

test('one row can come from elsewhere', async () => {
  const props = stap({ Januari: werkblad, Oud: werkblad.slice(0, 6) });
  await userEvent.click(screen.getByRole('button', { name: /Contracteerruimte ZIN/ }));
  await userEvent.click(screen.getByRole('combobox', { name: 'Komt uit' }));
  await userEvent.click(screen.getByRole('option', { name: 'Blad Oud, rij 5' }));
  const gekozen = expect.objectContaining({ rijbron: { soort: 'blok', bronId: 'Oud!A4:H6' } });
  expect(props.bijKeuze).toHaveBeenCalledWith('ruimteZin', gekozen);
});

test('half recognised: a list of aanbieders summed per regio, and what is missing is said', () => {
  const props = stap({ CZ: werkblad.slice(0, 7), Afspraken: lijst });
  expect(rijen()[3]).toBe('Prognose ZINzeker · Blad Afspraken, kolom ‘Prognose 2024’ · 6 van 6');
  expect(rijen()[4]).toBe('Prognose PGBniet gevonden · kies zelf');
  expect(
    screen.getByText('Geen prognose PGB gevonden. Kies zelf een bron of wijs de cellen aan.'),
  ).toBeInTheDocument();
  // By hand: the first regio has 2.000 + 1.000, the sixth 2.005 + 1.000 euros, in cents.
  const bedragen = props.koppel.rijen[3]?.keuze?.bedragen.map(({ bedrag }) => bedrag);
  expect(bedragen).toEqual([300000, 300100, 300200, 300300, 300400, 300500]);
  expect(props.koppel.bedragen).toEqual([]);
});

test('the list shows its first rows and lets the user say which column is what', async () => {
  const props = stap({ CZ: werkblad.slice(0, 7), Afspraken: lijst });
  const vak = screen.getByRole('region', { name: 'Lijst met aanbieders' });
  expect(vak).toHaveTextContent('Afspraken, A1:F13, 12 rijen');
  expect(within(vak).getByText('Zorggroep Verzonnen 0')).toBeInTheDocument();
  await userEvent.click(within(vak).getByRole('button', { name: 'Kies zelf de kolommen' }));
  expect(within(vak).getByRole('combobox', { name: 'Prognose' })).toHaveTextContent('Prognose 2024');
  await userEvent.click(within(vak).getByRole('combobox', { name: 'Prognose' }));
  await userEvent.click(screen.getByRole('option', { name: 'Verwachting Q1' }));
  expect(props.bijVeld).toHaveBeenCalledWith('prognose', 'Verwachting Q1');
  await userEvent.click(within(vak).getByRole('combobox', { name: 'AGB-code' }));
  await userEvent.click(screen.getByRole('option', { name: 'Geen kolom' }));
  expect(props.bijVeld).toHaveBeenLastCalledWith('agb', undefined);
});

test('nothing recognised: what is expected, in words', () => {
  const props = stap({ Adressen: [['Adressen']] });
  expect(screen.getByText(/In deze werkmap staat geen tabel met contracteerruimte/)).toBeInTheDocument();
  expect(screen.getAllByText('niet gevonden · kies zelf')).toHaveLength(4);
  expect(gegevensuitkomst(props.koppel)).toBe('Nog niet gevonden');
});

test('pointing: the selection is followed, what is there is said, one click takes it', async () => {
  const props = stap({ CZ: werkblad, Afspraken: lijst }, { wijst: 'prognoseZin' });
  expect(
    screen.getByRole('heading', { name: 'Selecteer in het blad waar prognose ZIN staat.' }),
  ).toHaveFocus();
  expect(screen.getByText('Nog niets geselecteerd')).toBeInTheDocument();
  const knop = screen.getByRole('button', { name: 'Gebruik dit' });
  expect(knop).toHaveAttribute('aria-disabled', 'true');

  const selecteer = (blad: string, rij: number, kolom: number) =>
    act(() => props.dienst.selecteer({ blad, gebied: { rij, kolom, rijen: 1, kolommen: 1 } }));
  selecteer('CZ', 40, 20);
  expect(screen.getByText('Blad CZ, U41')).toBeInTheDocument();
  expect(screen.getByText(/Hier staat geen prognose ZIN per regio/)).toBeInTheDocument();
  await userEvent.click(knop);
  expect(props.bijNeem).not.toHaveBeenCalled();

  selecteer('CZ', 8, 2);
  expect(screen.getByText('Blad CZ, rij 9: 6 van 6 regio’s hebben een bedrag.')).toBeInTheDocument();
  selecteer('Afspraken', 3, 6);
  expect(
    screen.getByText('Kolom ‘Verwachting Q1’ van de lijst op blad Afspraken, opgeteld per regio.'),
  ).toBeInTheDocument();
  await userEvent.click(knop);
  expect(props.bijNeem).toHaveBeenCalledWith(
    'prognoseZin',
    expect.objectContaining({ soort: 'kolom', kop: 'Verwachting Q1' }),
  );
  knop.focus();
  await userEvent.keyboard('{Escape}');
  expect(props.bijWijsAan).toHaveBeenCalledWith(undefined);
});
