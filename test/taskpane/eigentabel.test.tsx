// The maandronde in finance's own table, on real office.js and the headless Excel.
import '@testing-library/jest-dom';
import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/App';
import { excelDienst } from '../../src/werkmap';
import { startExcel } from '../gereedschap/excel';
import type { ExcelForTests } from '../gereedschap/excel';
import { werkblad } from '../werkmap/czJanuari';
import { maakWerkmap } from '../werkmap/werkmap';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 8000 }); // the headless Excel takes its time

/** The published table, and a table of the same form that finance still has to fill, with one amount of their own. */
const leeg = werkblad.map((rij, r) => rij.map((cel, k) => (r > 3 && k > 0 ? '' : cel)));
const overzicht = leeg.map((rij, r) => rij.map((cel, k) => (r === 4 && k === 1 ? 999 : cel)));

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel({ werkmap: maakWerkmap({ 'CZ 2024': werkblad, Overzicht: overzicht }) });
});
afterAll(() => excel.dispose());

const klik = async (naam: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name: naam }));
const titel = (tekst: string) => screen.findByRole('heading', { level: 2, name: tekst });
const dienst = excelDienst();
const open = () => render(<App dienst={dienst} />);

test('the own table is chosen, shown old → new, filled after a yes, and the overschot follows', async () => {
  open();
  await klik('Zoek de gegevens');
  await klik('Bekijk de tabel');
  await titel('Mag deze tabel in de werkmap?');
  await userEvent.click(await screen.findByRole('radio', { name: /^In uw tabel op blad Overzicht/ }));
  const tabel = await screen.findByRole('table', { name: 'Cellen die worden overschreven' });
  // Published: Haaglanden has a ruimte ZIN of 1.205.744 (× € 1.000), the unit of the own table.
  expect(within(tabel).getAllByRole('row')[1]).toHaveTextContent('B59991.205.744');
  expect(screen.getByRole('button', { name: 'Vul 56 cellen' })).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Overschrijf deze cel' }));
  await klik('Vul 56 cellen');
  await titel('Welke regio’s komen tekort?');
  expect(screen.getByText('De tabel staat op blad Overzicht.')).toBeInTheDocument();
  expect(screen.getByText(/^Zuid-Limburg komt € 52,5 mln tekort\.$/)).toBeInTheDocument();
  expect(excel.values('Overzicht!B5')).toEqual([[1205744]]);
  expect(excel.values('Overzicht!G12')).toEqual([[-52494]]);
  const bladen = excel.engine.wb.getSheets().map((blad) => blad.getSheetName());
  expect(bladen).toEqual(['CZ 2024', 'Overzicht', 'Standen']);
});

test('next month the same place and the same sources are proposed; undo gives the own amount back', async () => {
  open();
  await titel('Welke regio’s komen tekort?');
  await klik(/^Klaar: Contracteerruimte/);
  await titel('Mag deze tabel in de werkmap?');
  expect(await screen.findByRole('radio', { name: /^In uw tabel op blad Overzicht/ })).toBeChecked();
  expect(screen.getByText('De tabel op blad Overzicht is bij.')).toBeInTheDocument();
  await klik('Bekijk het overschot');
  await titel('Welke regio’s komen tekort?');
  await klik('Instellingen');
  await userEvent.click(
    await screen.findByRole('menuitem', { name: /^Maak ongedaan: Tabel op blad Overzicht/ }),
  );
  expect(await screen.findByText('Tabel op blad Overzicht is ongedaan gemaakt.')).toBeInTheDocument();
  expect(excel.values('Overzicht!B5:C5')).toEqual([[999, '']]);
});
