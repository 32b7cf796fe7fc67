// The whole maandronde in the pane, on real office.js and the headless Excel.
import '@testing-library/jest-dom';
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/App';
import { excelDienst } from '../../src/werkmap';
import { startExcel } from '../gereedschap/excel';
import type { ExcelForTests } from '../gereedschap/excel';
import { werkblad } from '../werkmap/czJanuari';
import { maakWerkmap } from '../werkmap/werkmap';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 8000 }); // the headless Excel takes its time

let excel: ExcelForTests;
beforeAll(async () => {
  const bladen = {
    'CZ 2024': [['Stand: declaraties tot en met januari 2024'], ...werkblad.slice(1)],
    Anders: [['x']],
  };
  excel = await startExcel({ werkmap: maakWerkmap(bladen) });
});
afterAll(() => excel.dispose());

const klik = async (naam: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name: naam }));
const titel = (tekst: string) => screen.findByRole('heading', { level: 2, name: tekst });
// One service for all: it works in order, so what one pane keeps is there before the next one reads.
const dienst = excelDienst();
const open = () => render(<App dienst={dienst} />);

test('three clicks from an open workbook to the table and the regio that is short', async () => {
  open();
  await titel('Voor welk zorgkantoor en welke maand?');
  expect(screen.getByRole('button', { name: 'CZ · 2024 · t/m januari' })).toBeInTheDocument();
  await klik('Zoek de gegevens');
  await waitFor(async () => expect(await titel('Waar staan de ruimte en de prognose?')).toHaveFocus());
  await klik('Bekijk de tabel');
  await titel('Mag deze tabel in de werkmap?');
  await klik('Vul 8 rijen in 7 kolommen');
  await titel('Welke regio’s komen tekort?');
  expect(screen.getByText(/^Zuid-Limburg komt € 52,5 mln tekort\.$/)).toBeInTheDocument();
  expect(screen.getByText('De tabel staat op blad Contracteerruimte.')).toBeInTheDocument();
  expect(excel.values('Contracteerruimte!G12')).toEqual([[-52494000]]);
});

test('the picture follows when an input cell changes', async () => {
  open();
  await titel('Welke regio’s komen tekort?');
  await act(() => excel.type("'CZ 2024'!G9", '1270000'));
  expect(await screen.findByText('Geen enkele regio komt tekort.')).toBeInTheDocument();
  await act(() => excel.type("'CZ 2024'!G9", '1330524'));
  expect(await screen.findByText(/Zuid-Limburg komt/)).toBeInTheDocument();
});

test('a bar selects its regio in the sheet', async () => {
  open();
  await titel('Welke regio’s komen tekort?');
  await userEvent.click(screen.getByRole('button', { name: /^Zeeland/ }));
  await waitFor(async () => {
    const adres = await Excel.run(async (context) => {
      const bereik = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return bereik.address;
    });
    expect(adres).toBe('Contracteerruimte!D12');
  });
});

test('euros instead of thousands, in the sheet and in the pane, and back by undo', async () => {
  open();
  await klik('€: bedragen in euro’s');
  expect(
    await screen.findByText('Blad Contracteerruimte toont de bedragen nu in euro’s.'),
  ).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /^Zuid-Limburg/ })).toHaveTextContent('\u221252.494.000');
  await klik('Ongedaan maken');
  expect(await screen.findByText('Weergave in euro’s is ongedaan gemaakt.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /^Zuid-Limburg/ })).toHaveTextContent(/\u221252\.494$/);
});

test('the pane is closed and opened: it stands where it stood', async () => {
  open();
  await titel('Welke regio’s komen tekort?');
  expect(
    screen.getByRole('button', { name: /Uitgangspunten.*CZ, 2024 t\/m januari, 6 regio’s/ }),
  ).toBeInTheDocument();
});

test('a done step is reopened; a hand-changed cell needs a yes before it is overwritten', async () => {
  open();
  await titel('Welke regio’s komen tekort?');
  await act(() => excel.type('Contracteerruimte!B7', '12345'));
  await klik(/^Klaar: Contracteerruimte/);
  await titel('Mag deze tabel in de werkmap?');
  const lijst = await screen.findByRole('table', { name: 'Cellen die worden overschreven' });
  expect(within(lijst).getByText('12.345')).toBeInTheDocument();
  const knop = screen.getByRole('button', { name: 'Vul 8 rijen in 7 kolommen' });
  expect(knop).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(knop);
  expect(excel.values('Contracteerruimte!B7')).toEqual([[12345]]);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Overschrijf deze cel' }));
  await klik('Vul 8 rijen in 7 kolommen');
  await titel('Welke regio’s komen tekort?');
  expect(excel.values('Contracteerruimte!B7')).toEqual([[0]]);
});

test('undo of the table brings the wizard back to the step before', async () => {
  open();
  await titel('Welke regio’s komen tekort?');
  await act(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Contracteerruimte').delete();
      await context.sync();
    });
  });
  await titel('Mag deze tabel in de werkmap?');
  await klik('Vul 8 rijen in 7 kolommen');
  await titel('Welke regio’s komen tekort?');
  await klik('Ongedaan maken');
  await titel('Mag deze tabel in de werkmap?');
  expect(await screen.findByText('Contracteerruimte 2024 is ongedaan gemaakt.')).toBeInTheDocument();
  const bladen = excel.engine.wb.getSheets().map((blad) => blad.getSheetName());
  expect(bladen).toEqual(['CZ 2024', 'Anders', 'Standen']); // kept when the table was written before
});

test('a failing write says what happened and leaves the wizard where it is', async () => {
  open();
  await titel('Mag deze tabel in de werkmap?');
  excel.host.faults.failWrite(5);
  await klik('Vul 8 rijen in 7 kolommen');
  expect(
    await screen.findByText(/Schrijven lukte niet\..*Alles is teruggezet zoals het was\./),
  ).toBeInTheDocument();
  excel.host.faults.failWrite(0);
  await titel('Mag deze tabel in de werkmap?');
});

test('a mistyped regio is corrected with one click, and back with one', async () => {
  await excel.type("'CZ 2024'!G4", 'Zuid Limbrug');
  open();
  await titel('Mag deze tabel in de werkmap?');
  await klik('Terug');
  await titel('Waar staan de ruimte en de prognose?');
  await screen.findByText(/G4: ‘Zuid Limbrug’ is geen regio van CZ\. Bedoelde u Zuid-Limburg\?/);
  await klik(/^Neem over/);
  expect(await screen.findByText('Correctie in G4 op blad CZ 2024 overgenomen.')).toBeInTheDocument();
  expect(screen.queryByText(/is geen regio van CZ/)).not.toBeInTheDocument();
  await klik('Ongedaan maken');
  await screen.findByText(/G4: ‘Zuid Limbrug’ is geen regio van CZ/);
  expect(excel.values("'CZ 2024'!G4")).toEqual([['Zuid Limbrug']]);
  await excel.type("'CZ 2024'!G4", 'Zuid-Limburg');
  await klik('Bekijk de tabel');
  await titel('Mag deze tabel in de werkmap?');
});

test('WLZ formulas are repaired from the settings', async () => {
  open();
  await titel('Mag deze tabel in de werkmap?');
  await klik('Instellingen');
  await userEvent.click(await screen.findByRole('menuitem', { name: 'WLZ-formules herstellen' }));
  expect(await screen.findByText('Geen WLZ-formules gevonden.')).toBeInTheDocument();
  await klik('Sluit melding');
  expect(screen.queryByText('Geen WLZ-formules gevonden.')).not.toBeInTheDocument();
});

test('a source that is not there: an input table, filled in and recognised at once', async () => {
  open();
  await titel('Mag deze tabel in de werkmap?');
  await act(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('CZ 2024').delete();
      await context.sync();
    });
  });
  await titel('Waar staan de ruimte en de prognose?');
  await klik('Start een invoertabel');
  expect(await screen.findByText(/Vul blad Invoer contracteerruimte in/)).toBeInTheDocument();
  const bedragen = [
    [250e6, 20e6, '', 240e6, 19e6],
    [100e6, 10e6, '', 111e6, 9e6],
  ];
  await act(async () => {
    await Excel.run(async (context) => {
      const blad = context.workbook.worksheets.getItem('Invoer contracteerruimte');
      bedragen.forEach((kolom, k) => {
        blad.getRangeByIndexes(4, 1 + k, 5, 1).values = kolom.map((bedrag) => [bedrag]);
      });
      await context.sync();
    });
  });
  await waitFor(() =>
    expect(screen.getByRole('button', { name: /Contracteerruimte ZIN/ })).toHaveTextContent('2 van 6'),
  );
  expect(screen.getByText('Zeeland: geen contracteerruimte ZIN ingevuld (cel D5).')).toBeInTheDocument();
});
