import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Kop } from '../../src/taskpane/onderdelen/Kop';
import { toon } from './toon';

function kop(metUitgangspunten = true) {
  const props = {
    bezig: false,
    bijWijzigen: jest.fn(),
    bijWeergave: jest.fn(),
    bijHerstellen: jest.fn(),
    bijOngedaan: jest.fn(),
  };
  const uitgangspunten = {
    versie: 1 as const,
    uitvoerder: 'CZ' as const,
    jaar: 2024,
    peilmaand: 1,
    regios: ['Zeeland'],
  };
  toon(<Kop {...props} weergave="k€" uitgangspunten={metUitgangspunten ? uitgangspunten : undefined} />);
  return props;
}

/** Office as far as help needs it. */
function office(kanBrowser: boolean) {
  const openBrowserWindow = jest.fn();
  const requirements = { isSetSupported: () => kanBrowser };
  Object.assign(globalThis, { Office: { context: { requirements, ui: { openBrowserWindow } } } });
  return openBrowserWindow;
}

test('zorgkantoor, year and month in one line; a click changes them', async () => {
  const props = kop();
  await userEvent.click(screen.getByRole('button', { name: 'CZ · 2024 · t/m januari' }));
  expect(props.bijWijzigen).toHaveBeenCalledTimes(1);
});

test('the settings hold the unit and the repair of formulas', async () => {
  const props = kop();
  await userEvent.click(screen.getByRole('button', { name: 'Instellingen' }));
  expect(screen.getByRole('menuitemradio', { name: 'Bedragen × € 1.000' })).toBeChecked();
  await userEvent.click(screen.getByRole('menuitemradio', { name: 'Bedragen in euro’s' }));
  expect(props.bijWeergave).toHaveBeenCalledWith('€');
  await userEvent.click(screen.getByRole('button', { name: 'Instellingen' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'WLZ-formules herstellen' }));
  expect(props.bijHerstellen).toHaveBeenCalledTimes(1);
});

test('before the workbook is read there is no line', () => {
  kop(false);
  expect(screen.queryByRole('button', { name: /t\/m/ })).not.toBeInTheDocument();
});

test('help opens in the browser, or in a window where Office can’t do that', async () => {
  const adres = 'https://localhost:3000/help.html';
  const openBrowserWindow = office(true);
  kop();
  await userEvent.click(screen.getByRole('button', { name: 'Hulp' }));
  expect(openBrowserWindow).toHaveBeenCalledWith(adres);
  office(false);
  const open = jest.spyOn(window, 'open').mockReturnValue(null);
  await userEvent.click(screen.getByRole('button', { name: 'Hulp' }));
  expect(open).toHaveBeenCalledWith(adres, '_blank', 'noopener');
  open.mockRestore();
});
