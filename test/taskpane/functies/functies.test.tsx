// The place Functies in the whole pane, on real office.js and the headless Excel.
import '@testing-library/jest-dom';
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { metadata } from '../../../src/functions/metadata.cjs';
import { App } from '../../../src/taskpane/App';
import { excelDienst } from '../../../src/werkmap';
import { startExcel } from '../../gereedschap/excel';
import type { ExcelForTests } from '../../gereedschap/excel';
import { maakWerkmap } from '../../werkmap/werkmap';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 8000 }); // the headless Excel takes its time

let excel: ExcelForTests;
const dienst = excelDienst();
const haal = jest.fn<Promise<{ ok: boolean; status: number; json(): Promise<unknown> }>, [URL]>();

beforeAll(async () => {
  globalThis.fetch = haal as unknown as typeof fetch;
  haal.mockResolvedValue({ ok: true, status: 200, json: async () => metadata() });
  excel = await startExcel({ metadata: metadata(), werkmap: maakWerkmap({ Blad1: [['bezet']] }) });
  await import('../../../src/functions/functions');
});
afterAll(() => excel.dispose());

async function open() {
  const scherm = render(<App dienst={dienst} />);
  await userEvent.click(await screen.findByRole('tab', { name: 'Functies' }));
  await screen.findByRole('region', { name: 'Tarief' });
  return scherm;
}

async function kies(adres: string) {
  await act(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').activate();
      context.workbook.worksheets.getItem('Blad1').getRange(adres).select();
      await context.sync();
    });
  });
}

const blok = async (naam: string) => {
  const kop = await screen.findByRole('button', { name: new RegExp(`^WLZ\\.${naam}\\b`) });
  if (kop.getAttribute('aria-expanded') !== 'true') await userEvent.click(kop);
  const item = kop.closest('.fui-AccordionItem');
  if (!(item instanceof HTMLElement)) throw new Error('geen blok');
  return within(item);
};

test('the list could not be loaded: a sentence, and it can be tried again', async () => {
  haal.mockResolvedValueOnce({ ok: false, status: 404, json: async () => ({}) });
  render(<App dienst={dienst} />);
  await userEvent.click(await screen.findByRole('tab', { name: 'Functies' }));
  expect(await screen.findByText(/De lijst met functies is niet geladen/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(await screen.findByRole('region', { name: 'Tarief' })).toBeInTheDocument();
  expect(String(haal.mock.calls[0]?.[0])).toBe('https://localhost:3000/functions.json');
});

test('search: what fits stays, nothing found is said', async () => {
  await open();
  await userEvent.type(screen.getByRole('searchbox', { name: 'Zoek een functie' }), 'comfortbrief');
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Tarief' })).not.toBeInTheDocument());
  expect(screen.getByRole('button', { name: /^WLZ\.HERSCHIK/ })).toBeInTheDocument();
  await userEvent.type(screen.getByRole('searchbox'), 'xyz');
  expect(await screen.findByText('Geen functie gevonden met ‘comfortbriefxyz’.')).toBeInTheDocument();
});

test('a formula in the selected cell, with what the cell shows, and back by undo', async () => {
  await open();
  await kies('C3');
  const deel = await blok('STIMULERING');
  await userEvent.click(await deel.findByRole('button', { name: 'Voeg in (C3)' }));
  expect(await screen.findByText('WLZ.STIMULERING staat in C3 op blad Blad1.')).toBeInTheDocument();
  expect(excel.values('Blad1!C3')).toEqual([[600]]); // helpteksten.cjs: 0,2% × (200 × 1.000 + 50 × 2.000)
  await waitFor(() => expect(deel.getByRole('status')).toHaveTextContent('C3 toont nu 600.'));
  await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
  await waitFor(() => expect(excel.values('Blad1!C3')).toEqual([['']]));
  await waitFor(() => expect(deel.queryByText(/C3 toont nu/)).not.toBeInTheDocument());
});

test('a cell that holds something: asked first, and left when the answer is no', async () => {
  await open();
  await kies('A1');
  const deel = await blok('STIMULERING');
  await userEvent.click(await deel.findByRole('button', { name: 'Voeg in (A1)' }));
  expect(await deel.findByText('In A1 op blad Blad1 staat al ‘bezet’.')).toBeInTheDocument();
  await userEvent.click(deel.getByRole('button', { name: 'Laat staan' }));
  expect(excel.values('Blad1!A1')).toEqual([['bezet']]);
  await userEvent.click(deel.getByRole('button', { name: 'Voeg in (A1)' }));
  await userEvent.click(await deel.findByRole('button', { name: 'Vervang A1' }));
  await waitFor(() => expect(excel.values('Blad1!A1')).toEqual([[600]]));
  await userEvent.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
  await waitFor(() => expect(excel.values('Blad1!A1')).toEqual([['bezet']]));
});

test('an example with its cells on a new sheet', async () => {
  await open();
  const deel = await blok('RICHTTARIEF');
  const [eerste] = deel.getAllByRole('button', { name: 'Voorbeeld op een nieuw blad' });
  if (!eerste) throw new Error('geen voorbeeld');
  await userEvent.click(eerste);
  expect(await screen.findByText('Het voorbeeld staat op blad Voorbeeld RICHTTARIEF.')).toBeInTheDocument();
  expect(excel.values('Voorbeeld RICHTTARIEF!E2:E4')).toEqual([[226.6], [148.65], [294.59]]);
});

test('values instead of formulas: how many, done, and back by undo', async () => {
  await open();
  await act(() => excel.type('Blad1!D5', '=WLZ.RICHTTARIEF(100,95%)'));
  expect(await screen.findByRole('radio', { name: 'Hele werkmap (2 formules)' })).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: 'Dit blad (1 formule)' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: /^Hele werkmap/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Vervang 2 formules door de waarde' }));
  expect(await screen.findByText('2 formules zijn vervangen door de waarde.')).toBeInTheDocument();
  const formules = await Excel.run(async (context) => {
    const bereik = context.workbook.worksheets.getItem('Blad1').getRange('D5').load('formulas');
    await context.sync();
    return bereik.formulas as unknown[][];
  });
  expect(formules).toEqual([[95]]);
  expect(
    await screen.findByRole('button', { name: 'Geen WLZ-formules om vast te zetten' }),
  ).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
  expect(await screen.findByRole('radio', { name: 'Hele werkmap (2 formules)' })).toBeInTheDocument();
});

test('what was unfolded is unfolded when the pane opens again', async () => {
  const { unmount } = await open();
  await blok('KALENDER');
  await new Promise((klaar) => setTimeout(klaar, 600)); // choices are kept when it has been quiet for a while
  unmount();
  render(<App dienst={dienst} />);
  expect(await screen.findByRole('button', { name: /^WLZ\.KALENDER/ })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
});
