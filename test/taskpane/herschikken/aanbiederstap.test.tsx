import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aanbiederregels } from '../../../src/taskpane/herschikken/afleiden';
import { Aanbiedertabel, gefilterd } from '../../../src/taskpane/herschikken/Aanbiedertabel';
import type { Aanbiederregel } from '../../../src/taskpane/herschikken/Aanbiedertabel';
import { Aanbiederstap } from '../../../src/taskpane/herschikken/stappen/Aanbiederstap';
import type { Aanbiederrij, Lijst } from '../../../src/werkmap/herkennen/lijst/lijst';
import { toon } from '../toon';
import { aanbiederrij, gegevensVan, lijstVan, tweeRegios } from './gegevens';

const op = (rij: Aanbiederrij): Aanbiederregel => ({
  ...rij,
  cel: { blad: 'Aanbieders', rij: rij.rij, kolom: 1 },
});
const gelezen = tweeRegios.rijen.map((rij, i) => aanbiederrij(rij, i + 1));
const rijen = gelezen.map(op);
const regios = Object.keys(tweeRegios.ruimte);

/** Invented: so many rows, alternating between two regio's. */
const veel = (hoeveel: number): Aanbiederrij[] =>
  Array.from({ length: hoeveel }, (_, i) =>
    aanbiederrij(
      { regio: regios[i % 2]!, aanbieder: `Verzonnen aanbieder ${i + 1}`, afspraak: 1000, prognose: 2000 },
      i + 1,
    ),
  );

function tabel(regels: readonly Aanbiederrij[]) {
  const bijToon = jest.fn();
  toon(<Aanbiedertabel rijen={regels.map(op)} regios={regios} weergave="k€" bijToon={bijToon} />);
  return bijToon;
}

const namen = () =>
  within(screen.getByRole('table'))
    .getAllByRole('button')
    .map((knop) => knop.textContent);

test('four thousand rows show ten at a time', async () => {
  tabel(veel(4000));
  expect(namen()).toHaveLength(10);
  expect(screen.getByRole('status')).toHaveTextContent('1 t/m 10 van 4.000 rijen');
  expect(screen.getByRole('button', { name: 'Vorige rijen' })).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(screen.getByRole('button', { name: 'Volgende rijen' }));
  expect(namen()[0]).toBe('Verzonnen aanbieder 11');
});

test('search narrows to every word typed, and begins at the first page again', async () => {
  tabel(veel(400));
  await userEvent.click(screen.getByRole('button', { name: 'Volgende rijen' }));
  await userEvent.type(screen.getByRole('searchbox'), 'AANBIEDER 39');
  // 39, 139, 239, 339 and 390 … 399
  expect(await screen.findByText('1 t/m 10 van 14 rijen')).toBeInTheDocument();
  expect(namen()[0]).toBe('Verzonnen aanbieder 39');
  await userEvent.clear(screen.getByRole('searchbox'));
  await userEvent.type(screen.getByRole('searchbox'), 'bestaat niet');
  expect(await screen.findByText('Geen rijen')).toBeInTheDocument();
});

test('the filter on a regio and the search on a leveringsvorm work together', () => {
  expect(gefilterd(rijen, 'Zeeland', '').map(({ aanbieder }) => aanbieder)).toEqual([
    'Verzonnen Zuid',
    'Verzonnen Zee',
    'Verzonnen Duin',
  ]);
  expect(gefilterd(rijen, 'Zeeland', 'vpt').map(({ aanbieder }) => aanbieder)).toEqual(['Verzonnen Zee']);
  expect(gefilterd(rijen, '', '  ')).toBe(rijen);
});

test('an agreed own forecast counts, with the difference; garantie and groei are named; blank is blank', () => {
  tabel([
    aanbiederrij(
      {
        regio: 'Zeeland',
        aanbieder: 'Verzonnen Akkoord',
        afspraak: 100_000,
        prognose: 120_000,
        prognoseAanbieder: 110_000,
        akkoord: true,
        garantie: 90_000,
        groei: 5000,
      },
      1,
    ),
    aanbiederrij(
      {
        regio: 'Zeeland',
        aanbieder: 'Verzonnen Anders',
        afspraak: null,
        prognose: 120_000,
        prognoseAanbieder: 125_000,
      },
      2,
    ),
  ]);
  const [, akkoord, meer, anders, andersMeer] = screen.getAllByRole('row');
  expect(akkoord).toHaveTextContent('Verzonnen Akkoord100110');
  expect(meer).toHaveTextContent(
    'Zeeland · garantie 90 · groei 5 · eigen prognose 110 telt, \u221210 t.o.v. onze prognose',
  );
  expect(anders).toHaveTextContent('Verzonnen Andersleeg120');
  expect(andersMeer).toHaveTextContent(
    'eigen prognose 125 telt niet (geen akkoord), +5 t.o.v. onze prognose',
  );
});

test('a click on an aanbieder selects the row', async () => {
  const bijToon = tabel(gelezen);
  await userEvent.click(screen.getByRole('button', { name: 'Verzonnen Duin' }));
  expect(bijToon).toHaveBeenCalledWith({ blad: 'Aanbieders', rij: 3, kolom: 1 });
});

test('a list with codes and without names shows the codes, and goes to the first cell of the row', () => {
  const [naamloos] = gelezen.map((rij) => ({ ...rij, aanbieder: '', agb: '12345678' }));
  const lijst = lijstVan(gelezen);
  const kolommen = lijst.kolommen.filter(({ veld }) => veld !== 'aanbieder');
  const gegevens = { ...gegevensVan(tweeRegios), rijen: [{ lijst: { ...lijst, kolommen }, rij: naamloos! }] };
  const [regel] = aanbiederregels(gegevens);
  expect(regel).toMatchObject({ aanbieder: '12345678', cel: { blad: 'Aanbieders', rij: 1, kolom: 0 } });
});

describe('the list', () => {
  const lijst = lijstVan(gelezen);
  function stap(anders: { mogelijk?: Lijst[]; gekozen?: Lijst[]; rijen?: Aanbiederregel[] } = {}) {
    const bij = {
      bijLijst: jest.fn(),
      bijKolom: jest.fn(),
      bijLeegIsNul: jest.fn(),
      bijToon: jest.fn(),
      bijNeemOver: jest.fn(),
    };
    const props = { signalen: null, mogelijk: [lijst], gekozen: [lijst], rijen, ...anders };
    toon(
      <Aanbiederstap {...props} regios={regios} problemen={[]} leegIsNul={false} weergave="k€" {...bij} />,
    );
    return bij;
  }

  test('is named with its rows; its columns unfold and can be changed', async () => {
    const { bijKolom } = stap();
    expect(screen.getByText('Blad Aanbieders, 4 rijen')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '5 kolommen herkend' }));
    const keuze = screen.getByRole('combobox', { name: 'Kolom met prognose' });
    expect(keuze).toHaveTextContent('Kop prognose');
    await userEvent.click(keuze);
    await userEvent.click(screen.getByRole('option', { name: 'Opmerking' }));
    expect(bijKolom).toHaveBeenCalledWith('prognose', 'Opmerking');
    await userEvent.click(screen.getByRole('combobox', { name: 'Kolom met leveringsvorm' }));
    await userEvent.click(screen.getByRole('option', { name: '(geen)' }));
    expect(bijKolom).toHaveBeenLastCalledWith('leveringsvorm', undefined);
  });

  test('a click on a row selects it in the sheet', async () => {
    const { bijToon } = stap();
    await userEvent.click(screen.getByRole('button', { name: 'Verzonnen Zee' }));
    expect(bijToon).toHaveBeenCalledWith({ blad: 'Aanbieders', rij: 2, kolom: 1 });
  });

  test('blank amounts ask for a decision; complete rows don’t', async () => {
    const { bijLeegIsNul } = stap({
      rijen: [
        op(aanbiederrij({ regio: 'Zeeland', aanbieder: 'Verzonnen Leeg', afspraak: 1, prognose: null }, 1)),
      ],
    });
    await userEvent.click(screen.getByRole('switch', { name: 'Tel een lege afspraak of prognose als 0' }));
    expect(bijLeegIsNul).toHaveBeenCalledWith(true);
  });

  test('no list recognised: says what it should look like', () => {
    stap({ mogelijk: [], gekozen: [], rijen: [] });
    expect(screen.getByText(/In deze werkmap staat geen lijst van aanbieders\./)).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  test('more than one list: the user chooses', async () => {
    const ander = { ...lijst, id: 'anders', blad: 'Vorig jaar', tabel: 'Productie2023' };
    const { bijLijst } = stap({ mogelijk: [lijst, ander] });
    await userEvent.click(screen.getByRole('combobox', { name: 'Lijst met aanbieders' }));
    await userEvent.click(
      screen.getByRole('option', { name: 'Blad Vorig jaar, tabel Productie2023, 4 rijen' }),
    );
    expect(bijLijst).toHaveBeenCalledWith('anders');
  });
});
