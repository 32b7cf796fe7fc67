import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { leidAf } from '../../src/taskpane/maandronde/afleiden';
import type { Keuzes } from '../../src/taskpane/maandronde/afleiden';
import { staatErAl } from '../../src/taskpane/maandronde/doel';
import type { Tabelvoorstel } from '../../src/taskpane/maandronde/doel';
import { Contracteerruimtestap } from '../../src/taskpane/maandronde/stappen/Contracteerruimtestap';
import type { Bladbeeld, Celwaarde } from '../../src/werkmap/beeld/werkmapbeeld';
import { vraagCz, werkblad } from '../werkmap/czJanuari';
import { maakBeeld, maakBlad } from '../werkmap/maakBeeld';
import { toon } from './toon';

const NU = new Date(2024, 1, 15);
const bron = maakBlad('CZ', werkblad);
const { jaar, regios } = vraagCz;
const uitgangspunten = {
  versie: 1 as const,
  uitvoerder: 'CZ' as const,
  jaar,
  peilmaand: 1,
  regios: [...regios],
};

/** The published table without its amounts: a table of finance that is still to be filled. */
const leeg = werkblad.map((rij, r) => rij.map((cel, k) => (r > 3 && k > 0 ? '' : cel)));
const EIGEN = 'Overzicht!A4:H12';

function voorstel(bladen: Bladbeeld[], keuzes: Keuzes = {}) {
  const ronde = leidAf(maakBeeld(...bladen), { uitgangspunten, ...keuzes }, NU);
  if (!ronde.tabel) throw new Error('niet herkend');
  return { tabel: ronde.tabel, bedragen: ronde.koppel.bedragen };
}

function stap(bladen = [bron], keuzes: Keuzes = {}, anders: Partial<Tabelvoorstel> = {}) {
  const { tabel, bedragen } = voorstel(bladen, keuzes);
  const bij = {
    bijToestemming: jest.fn(),
    bijDoel: jest.fn(),
    bijBewaarStand: jest.fn(),
    bijToon: jest.fn(),
  };
  toon(
    <Contracteerruimtestap
      bedragen={bedragen}
      regios={regios}
      weergave="k€"
      tabel={{ ...tabel, ...anders }}
      toestemming={false}
      {...bij}
    />,
  );
  return { tabel, ...bij };
}

const cellenVan = (tabel: HTMLElement) =>
  within(tabel)
    .getAllByRole('row')
    .map((rij) => [...rij.children].map((td) => td.textContent));

test('a new sheet is announced, with the totals that will come out', () => {
  stap();
  expect(screen.getByText(/Er komt een nieuw blad Contracteerruimte/)).toBeInTheDocument();
  const [totalen] = screen.getAllByRole('table');
  // Sums of the published regio's by hand: 6.608.129 + 955.406 + 0 = 7.563.535; 6.425.127 + 904.013 = 7.329.140.
  expect(cellenVan(totalen as HTMLElement).map((rij) => rij.join(' '))).toEqual([
    'Alle regio’s samen k€',
    'Contracteerruimte ZIN 6.608.129',
    'Contracteerruimte PGB 955.406',
    'Saldo overhevelingen en reserveringen 0',
    'Contracteerruimte incl. overhevelingen 7.563.535',
    'Prognose ZIN 6.425.127',
    'Prognose PGB 904.013',
    'Verwachte realisatie 7.329.140',
    'Verwacht overschot 234.395',
  ]);
});

test('incomplete input is said; no total pretends to be one', () => {
  const gaten = werkblad.map((rij) => [...rij]);
  (gaten[8] as Celwaarde[])[3] = '';
  stap([maakBlad('CZ', gaten)]);
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
  const { bijToestemming, bijToon } = stap([bron], {}, { eigen });
  const tabel = screen.getByRole('table', { name: 'Cellen die worden overschreven' });
  expect(cellenVan(tabel)).toEqual([
    ['Cel', 'Nu', 'Wordt'],
    ['B7', '12.345', '0'],
    ['G12', 'formule', '\u221252.494.000'],
    ['A1', 'Mijn titel', 'Titel'],
  ]);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Overschrijf deze 3 cellen' }));
  expect(bijToestemming).toHaveBeenCalledWith(true);
  await userEvent.click(screen.getByRole('button', { name: 'Toon in werkblad' }));
  expect(bijToon).toHaveBeenCalledWith('Contracteerruimte', { rij: 0, kolom: 0, rijen: 12, kolommen: 7 });
});

test('a table of the user’s own is offered as the place, beside a new sheet', async () => {
  const { tabel, bijDoel } = stap([bron, maakBlad('Overzicht', leeg)]);
  expect(tabel.doel.naam).toBe('Op een nieuw blad');
  expect(screen.getByRole('radio', { name: 'Op een nieuw blad' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: 'In uw tabel op blad Overzicht, A4:H12' }));
  expect(bijDoel).toHaveBeenCalledWith(EIGEN);
});

test('filling the own table: counted, old → new in its own unit, nothing to overwrite', () => {
  const { tabel } = stap([bron, maakBlad('Overzicht', leeg)], { doel: EIGEN });
  // 8 rows × 7 columns, of which the row saldo has no amounts in the source but does get its reference: 56 cells.
  expect(screen.getByText('Op blad Overzicht: 56 cellen komen erbij.')).toBeInTheDocument();
  expect(tabel.eigen).toEqual([]);
  const regels = cellenVan(screen.getByRole('table', { name: 'Cellen die veranderen' }));
  // Haaglanden's published ruimte ZIN is 1.205.744 (× € 1.000), and so is the unit of the own table.
  expect(regels[1]).toEqual(['B5', '(leeg)', '1.205.744']);
  expect(screen.getByText('En nog 44 cellen.')).toBeInTheDocument();
});

test('what stands in the own table and differs asks for a yes', () => {
  const anders = leeg.map((rij) => [...rij]);
  (anders[4] as Celwaarde[])[1] = 999;
  const { tabel } = stap([bron, maakBlad('Overzicht', anders)], { doel: EIGEN });
  expect(tabel.eigen).toHaveLength(1);
  const regels = cellenVan(screen.getByRole('table', { name: 'Cellen die worden overschreven' }));
  expect(regels[1]).toEqual(['B5', '999', '1.205.744']);
  expect(screen.getByRole('checkbox', { name: 'Overschrijf deze cel' })).not.toBeChecked();
});

test('a protected sheet is refused before anything is written', () => {
  const beveiligd = { ...maakBlad('Overzicht', leeg), beveiligd: true };
  stap([bron, beveiligd], { doel: EIGEN });
  const regels = within(screen.getByRole('list', { name: 'Wat opvalt' })).getAllByRole('listitem');
  expect(regels[0]).toHaveTextContent('Het blad Overzicht is beveiligd. Hef de beveiliging op');
  expect(within(regels[0] as HTMLElement).getByLabelText('Fout:')).toBeInTheDocument();
});

test('a table without a place for every regio is refused with the reason', () => {
  const zonder = leeg.map((rij) => rij.filter((_cel, k) => k !== 3));
  const { tabel } = voorstel([bron, maakBlad('Overzicht', zonder)], { doel: 'Overzicht!A4:G12' });
  expect(tabel.plan).toBeUndefined();
  expect(tabel.vooraf.weigeringen).toEqual([
    'De tabel op blad Overzicht heeft geen plaats voor Zeeland. Kies dan ‘op een nieuw blad’.',
  ]);
});

test('a table that stands there already is recognised as such', () => {
  const { tabel } = voorstel([bron]);
  expect(staatErAl(tabel)).toBe(false);
  const blad = { soort: 'bestaand' as const, id: 'x', naam: 'Contracteerruimte' };
  const [bladplan] = tabel.plan?.bladen ?? [];
  if (!tabel.plan || !bladplan) throw new Error('geen plan');
  const plan = { ...tabel.plan, bladen: [{ ...bladplan, blad }] };
  const gelijk = { nieuw: [], gewijzigd: [], gelijk: 128, gebieden: [] };
  expect(staatErAl({ ...tabel, plan, voorbeeld: gelijk })).toBe(true);
});
