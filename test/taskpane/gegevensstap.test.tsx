import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { koppelbeeld } from '../../src/taskpane/maandronde/koppelen';
import { Gegevensstap, gegevensuitkomst } from '../../src/taskpane/maandronde/stappen/Gegevensstap';
import type { Gegevensprops } from '../../src/taskpane/maandronde/stappen/Gegevensstap';
import type { Celwaarde } from '../../src/werkmap/beeld/werkmapbeeld';
import { vraagCz, werkblad } from '../werkmap/czJanuari';
import { maakBeeld, maakBlad } from '../werkmap/maakBeeld';
import type { Koppeling } from '../../src/werkmap';
import { GEPLAKTE_DIA } from '../werkmap/geplakteDia';
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

function stap(
  bladen: Record<string, Celwaarde[][]>,
  anders: Partial<Gegevensprops> = {},
  koppeling: Koppeling | undefined = undefined,
) {
  const beeld = maakBeeld(...Object.entries(bladen).map(([naam, tabel]) => maakBlad(naam, tabel)));
  const dienst: Nepdienst = nepdienst(beeld);
  const props = {
    dienst,
    koppel: koppelbeeld(beeld, vraagCz, koppeling),
    waarin: { beeld, vraag: vraagCz },
    regios: vraagCz.regios,
    bijWijsAan: jest.fn(),
    bijNeem: jest.fn(),
    bijKeuze: jest.fn(),
    bijGeen: jest.fn(),
    bijBlok: jest.fn(),
    bijEenheid: jest.fn(),
    bijBereikeenheid: jest.fn(),
    bijLijsteenheid: jest.fn(),
    bijVeld: jest.fn(),
    bijToon: jest.fn(),
    bijNeemOver: jest.fn(),
    bijNeemAllesOver: jest.fn(),
    bijZetOm: jest.fn(),
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

test('pointing at cells without a label: the regio’s are shown with their cell, and the cells are taken', async () => {
  const blad: Celwaarde[][] = [
    ['', ...vraagCz.regios],
    ['Ons cijfer', 11, 12, 13, 14, 15, 16],
  ];
  const props = stap({ Los: blad }, { wijst: 'prognosePgb' });
  act(() => props.dienst.selecteer({ blad: 'Los', gebied: { rij: 1, kolom: 1, rijen: 1, kolommen: 6 } }));
  const rijen = within(screen.getByRole('table', { name: 'Welke cel bij welke regio' })).getAllByRole('row');
  expect(rijen.map(({ textContent }) => textContent)).toEqual([
    'HaaglandenB211',
    'Zuid-Hollandse eilandenC212',
    'ZeelandD213',
    'West-BrabantE214',
    'Zuidoost-BrabantF215',
    'Zuid-LimburgG216',
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Gebruik dit' }));
  const rijbron = expect.objectContaining({ soort: 'bereik', blad: 'Los', gebied: 'B2:G2' });
  expect(props.bijNeem).toHaveBeenCalledWith('prognosePgb', expect.objectContaining({ rijbron }));
});

test('cells that were pointed at are a source like any other, with a unit to choose', async () => {
  const bereik = { soort: 'bereik' as const, blad: 'Los', gebied: 'B2:G2', regios: [...vraagCz.regios] };
  const koppeling: Koppeling = { versie: 1, rijen: { prognosePgb: bereik } };
  const blad: Celwaarde[][] = [
    ['', ...vraagCz.regios],
    ['Ons cijfer', 11, 12, 13, 14, 15, 'n.n.b.'],
  ];
  const props = stap({ CZ: werkblad.slice(0, 9), Los: blad }, {}, koppeling);
  expect(rijen()[4]).toBe('Prognose PGBzeker · Blad Los, cellen B2:G2 · 5 van 6');
  expect(
    screen.getByText('Zuid-Limburg: prognose PGB is geen bedrag, ‘n.n.b.’ (cel G2).'),
  ).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: /Prognose PGB/ }));
  const vak = screen.getByRole('group', { name: 'Prognose PGB' });
  await userEvent.click(within(vak).getByRole('combobox', { name: 'Bedragen' }));
  await userEvent.click(screen.getByRole('option', { name: '× € 1.000' }));
  expect(props.bijBereikeenheid).toHaveBeenCalledWith('prognosePgb', 1000);
});

test('only the saldo can be left without a source, and says so', async () => {
  const props = stap({ Blad1: werkblad });
  await userEvent.click(screen.getByRole('button', { name: /Saldo/ }));
  await userEvent.click(screen.getByRole('combobox', { name: 'Komt uit' }));
  await userEvent.click(screen.getByRole('option', { name: 'Geen bron (leeg laten)' }));
  expect(props.bijGeen).toHaveBeenCalledWith('saldo');
  await userEvent.click(screen.getByRole('button', { name: /Prognose ZIN/ }));
  await userEvent.click(screen.getByRole('combobox', { name: 'Komt uit' }));
  expect(screen.queryByRole('option', { name: 'Geen bron (leeg laten)' })).not.toBeInTheDocument();
});

test('a saldo without a source counts as 0 without a remark', () => {
  const props = stap({ Blad1: werkblad }, {}, { versie: 1, rijen: { saldo: { soort: 'geen' } } });
  expect(rijen()[2]).toBe('Saldo overhevelingen en reserveringengeen bron: gerekend met 0');
  expect(props.koppel.problemen).toEqual([]);
  expect(props.koppel.bedragen).toHaveLength(6);
});

test('a table pasted as text: what was read, and a table of it when the user says so', async () => {
  const props = stap({ Plak: GEPLAKTE_DIA.map((regel) => [regel]) });
  const vak = screen.getByRole('region', { name: 'Geplakte tabel' });
  expect(vak).toHaveTextContent('Blad Plak bevat een geplakte tabel als tekst.');
  expect(screen.queryByText(/In deze werkmap staat geen tabel/)).not.toBeInTheDocument();
  await userEvent.click(within(vak).getByRole('button', { name: 'Zet om naar een tabel' }));
  expect(props.bijZetOm).not.toHaveBeenCalled();
  const regels = within(within(vak).getByRole('table')).getAllByRole('row');
  expect(regels[0]).toHaveTextContent('× € 1.000HaaglandenZuid-Hollandse eilanden');
  // Published: the last row of the slide.
  expect(regels[8]).toHaveTextContent('verwacht overschot72.58543.01625.59061.59284.104−52.494234.394');
  await userEvent.click(within(vak).getByRole('button', { name: 'Maak de tabel' }));
  expect(props.bijZetOm).toHaveBeenCalledTimes(1);
});

test('several corrections are taken over at once', async () => {
  const tekst = werkblad.map((rij, r) => rij.map((cel, k) => (r === 4 && k > 0 && k < 4 ? `${cel}€` : cel)));
  const props = stap({ Blad1: tekst });
  await userEvent.click(screen.getByRole('button', { name: 'Neem alles over (3)' }));
  const correcties = props.bijNeemAllesOver.mock.calls[0]?.[0] as { waarde: unknown }[];
  // Published: contracteerruimte ZIN of the first three regio's.
  expect(correcties.map(({ waarde }) => waarde)).toEqual([1_205_744, 654_912, 766_237]);
});

test('rows from several blocks: all of them can still be taken from one', async () => {
  const props = stap({ Januari: werkblad.slice(0, 7), Februari: werkblad });
  const koppeling: Koppeling = {
    versie: 1,
    rijen: {
      ...props.koppel.voorstel.koppeling.rijen,
      ruimteZin: { soort: 'blok', bronId: 'Januari!A4:H7' },
    },
  };
  document.body.innerHTML = '';
  const gemengd = stap({ Januari: werkblad.slice(0, 7), Februari: werkblad }, {}, koppeling);
  const kiezer = screen.getByRole('combobox', { name: 'Gevonden op' });
  expect(kiezer).toHaveTextContent('Verschillende plekken');
  expect(screen.queryByRole('combobox', { name: 'Bedragen' })).not.toBeInTheDocument();
  await userEvent.click(kiezer);
  await userEvent.click(screen.getByRole('option', { name: 'Blad Februari, A4:H12' }));
  expect(gemengd.bijBlok).toHaveBeenCalledWith(expect.objectContaining({ id: 'Februari!A4:H12' }));
});
