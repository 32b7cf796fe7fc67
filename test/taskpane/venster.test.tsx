// The pane as a whole on a stand-in for Excel: four places, one reading, writing that can be stopped and undone.
import '@testing-library/jest-dom';
import { act, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/App';
import { vraagCz, werkblad } from '../werkmap/czJanuari';
import { maakBeeld, maakBlad } from '../werkmap/maakBeeld';
import { nepdienst } from './nepdienst';
import type { Nepdienst } from './nepdienst';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 8000 });

const beeld = maakBeeld(maakBlad('CZ januari 2024', werkblad));
const uitgangspunten = {
  versie: 1,
  uitvoerder: 'CZ',
  jaar: 2024,
  peilmaand: 1,
  regios: [...vraagCz.regios],
};
/** The same workbook, as it was left in this step. */
const inStap = (stap: string) => ({
  ...beeld,
  instellingen: {
    'WLZ.uitgangspunten': uitgangspunten,
    'WLZ.maandronde': { versie: 1, stap, weergave: 'k€' },
  },
});

const titel = (tekst: string) => screen.findByRole('heading', { level: 2, name: tekst });
const klik = async (naam: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name: naam }));
const open = (dienst: Nepdienst) => render(<App dienst={dienst} />);

test('four places as tabs; the arrow keys go along them, Enter opens one', async () => {
  open(nepdienst(beeld));
  await titel('Voor welk zorgkantoor en welke maand?');
  const namen = ['Maandronde', 'Herschikken', 'Functies', 'Controles'];
  screen.getAllByRole('tab').forEach((tab, i) => expect(tab).toHaveAccessibleName(namen[i]));
  expect(screen.getAllByRole('tab')).toHaveLength(4);
  expect(screen.getByRole('tab', { name: 'Maandronde' })).toHaveAttribute('aria-selected', 'true');
  const tab = (naam: string) => screen.getByRole('tab', { name: naam });
  act(() => tab('Maandronde').focus());
  await userEvent.keyboard('{ArrowLeft}');
  expect(tab('Controles')).toHaveFocus();
  await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}');
  expect(tab('Functies')).toHaveFocus();
  expect(tab('Maandronde')).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('tabpanel', { name: 'Functies' })).toBeVisible();
  expect(screen.queryByRole('tabpanel', { name: 'Maandronde' })).not.toBeInTheDocument();
});

test('going to another place and back: the wizard stands where it stood; so it does after reopening', async () => {
  const dienst = nepdienst(beeld);
  const { unmount } = open(dienst);
  await klik('Zoek de gegevens');
  await userEvent.click(await screen.findByRole('button', { name: /Prognose PGB/ }));
  await userEvent.click(screen.getByRole('tab', { name: 'Controles' }));
  await waitFor(() => expect(dienst.bewaard['WLZ.venster']).toEqual({ versie: 1, plaats: 'controles' }));
  await userEvent.click(screen.getByRole('tab', { name: 'Maandronde' }));
  expect(screen.getByRole('group', { name: 'Prognose PGB' })).toBeVisible();
  await waitFor(() => expect(dienst.bewaard['WLZ.venster']).toEqual({ versie: 1, plaats: 'maandronde' }));
  unmount();
  open(dienst);
  await titel('Waar staan de ruimte en de prognose?');
});

test('the workbook was left in another place: it opens there', async () => {
  open(nepdienst({ ...beeld, instellingen: { 'WLZ.venster': { versie: 1, plaats: 'functies' } } }));
  expect(await screen.findByRole('tabpanel', { name: 'Functies' })).toBeVisible();
});

test('settings of an older version: a fresh proposal, and it says so', async () => {
  const instellingen = {
    'WLZ.venster': { versie: 0 },
    'WLZ.uitgangspunten': { versie: 99 },
    'WLZ.maandronde': 'stuk',
    'WLZ.koppeling': { versie: 0 },
  };
  open(nepdienst({ ...beeld, instellingen }));
  await titel('Voor welk zorgkantoor en welke maand?');
  expect(screen.getByText(/De bewaarde keuzes in deze werkmap waren niet bruikbaar/)).toBeInTheDocument();
});

test('the sources are remembered when they are confirmed, and a choice at once', async () => {
  const dienst = nepdienst(
    maakBeeld(maakBlad('CZ januari 2024', werkblad), maakBlad('Oud', werkblad.slice(0, 6))),
  );
  open(dienst);
  await klik('Zoek de gegevens');
  expect(dienst.bewaard['WLZ.koppeling']).toBeUndefined();
  await klik('Bekijk de tabel');
  const blok = { soort: 'blok', bronId: 'CZ januari 2024!A4:H12' };
  await waitFor(() =>
    expect(dienst.bewaard['WLZ.koppeling']).toMatchObject({
      rijen: { ruimteZin: blok, prognosePgb: blok },
    }),
  );
  await klik('Terug');
  await userEvent.click(await screen.findByRole('button', { name: /Contracteerruimte ZIN/ }));
  await userEvent.click(screen.getByRole('combobox', { name: 'Komt uit' }));
  await userEvent.click(screen.getByRole('option', { name: 'Blad Oud, rij 5' }));
  await waitFor(() =>
    expect(dienst.bewaard['WLZ.koppeling']).toMatchObject({
      rijen: { ruimteZin: { soort: 'blok', bronId: 'Oud!A4:H6' }, prognosePgb: blok },
    }),
  );
});

test('another column of a list, pointed at in the sheet, becomes the prognose', async () => {
  const lijst = [
    ['Regio', 'Aanbieder', 'Leveringsvorm', 'Afspraak 2024', 'Prognose 2024', 'Verwachting Q1'],
    ...vraagCz.regios.map((regio, i) => [regio, `Verzonnen ${i}`, 'verblijf', 1000, 2000, 70 + i]),
  ];
  const dienst = nepdienst({
    ...inStap('gegevens'),
    bladen: [maakBlad('CZ', werkblad.slice(0, 7)), maakBlad('Afspraken', lijst)],
  });
  open(dienst);
  await userEvent.click(await screen.findByRole('button', { name: /Prognose ZIN/ }));
  await klik('Wijs aan in het blad');
  expect(screen.queryByRole('button', { name: 'Bekijk de tabel' })).not.toBeInTheDocument();
  act(() => dienst.selecteer({ blad: 'Afspraken', gebied: { rij: 0, kolom: 5, rijen: 7, kolommen: 1 } }));
  await klik('Gebruik dit');
  const rij = await screen.findByRole('button', { name: /Prognose ZIN/ });
  expect(rij).toHaveTextContent('zeker · Blad Afspraken, kolom ‘Verwachting Q1’ · 6 van 6');
  expect(rij).toHaveFocus();
});

test('writing that takes long: what is being done, and Annuleren stops it', async () => {
  const dienst = nepdienst(inStap('contracteerruimte'), {
    schrijf: (_plan, opties) =>
      new Promise((klaar) =>
        opties?.signaal?.addEventListener('abort', () =>
          klaar({ gelukt: false, hersteld: true, zin: 'U hebt geannuleerd. Er is niets geschreven.' }),
        ),
      ),
  });
  open(dienst);
  await klik('Vul 8 rijen in 7 kolommen');
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Vul 8 rijen in 7 kolommen' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  expect(
    await screen.findByRole('progressbar', { name: 'Contracteerruimte 2024 schrijven …' }),
  ).toBeInTheDocument();
  await klik('Annuleren');
  expect(await screen.findByText('U hebt geannuleerd. Er is niets geschreven.')).toBeInTheDocument();
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  await titel('Mag deze tabel in de werkmap?');
});

test('what was written can be undone after closing and reopening the pane', async () => {
  const dienst = nepdienst(inStap('contracteerruimte'));
  const { unmount } = open(dienst);
  await klik('Vul 8 rijen in 7 kolommen');
  await screen.findByText('De tabel staat op blad Contracteerruimte.');
  unmount();
  open(dienst);
  expect(await screen.findByText('Laatst geschreven: Contracteerruimte 2024.')).toBeInTheDocument();
  await klik('Ongedaan maken');
  expect(await screen.findByText('Contracteerruimte 2024 is ongedaan gemaakt.')).toBeInTheDocument();
  await klik('Instellingen');
  expect(await screen.findByRole('menuitem', { name: 'Niets om ongedaan te maken' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('undo that can’t be done any more says why, and can be asked for from the settings too', async () => {
  const zin = 'U hebt blad Contracteerruimte daarna zelf gewijzigd. Ongedaan maken zou dat wissen.';
  const dienst = nepdienst(inStap('contracteerruimte'), {
    maakOngedaan: async () => ({ gelukt: false, zin }),
  });
  open(dienst);
  await klik('Vul 8 rijen in 7 kolommen');
  await klik('Sluit melding');
  await klik('Instellingen');
  await userEvent.click(
    await screen.findByRole('menuitem', { name: 'Maak ongedaan: Contracteerruimte 2024' }),
  );
  expect(await screen.findByText(zin)).toBeInTheDocument();
});

test('a workbook that can’t be read says why and can be read again', async () => {
  let stuk = true;
  const goed = nepdienst(beeld);
  open(
    nepdienst(beeld, {
      lees: async () =>
        stuk ? { gelukt: false, zin: 'De werkmap is niet gelezen. Excel is bezig.' } : goed.lees(),
    }),
  );
  expect(await screen.findByRole('alert')).toHaveTextContent('De werkmap is niet gelezen. Excel is bezig.');
  stuk = false;
  await klik('Lees opnieuw');
  await titel('Voor welk zorgkantoor en welke maand?');
});
