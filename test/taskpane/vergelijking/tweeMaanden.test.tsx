// January and February in the pane, on real office.js and the headless Excel: written, compared, undone.
import '@testing-library/jest-dom';
import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../../src/taskpane/App';
import { excelDienst } from '../../../src/werkmap';
import { leesStanden } from '../../../src/werkmap/standen/standen';
import { startExcel } from '../../gereedschap/excel';
import type { ExcelForTests } from '../../gereedschap/excel';
import { werkblad } from '../../werkmap/czJanuari';
import { lees } from '../../werkmap/excel';
import { maakWerkmap } from '../../werkmap/werkmap';

jest.setTimeout(120_000);
configure({ asyncUtilTimeout: 20_000 }); // the headless Excel takes its time

let excel: ExcelForTests;
beforeAll(async () => {
  const bladen = { 'CZ 2024': [['Stand: declaraties tot en met januari 2024'], ...werkblad.slice(1)] };
  excel = await startExcel({ werkmap: maakWerkmap(bladen) });
});
afterAll(() => excel.dispose());

const klik = async (naam: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name: naam }));
const titel = (tekst: string) => screen.findByRole('heading', { level: 2, name: tekst });
const dienst = excelDienst();
const open = () => render(<App dienst={dienst} />);
const standen = async () => leesStanden(await lees()).rijen;
const maanden = async () => [...new Set((await standen()).map(({ stand }) => stand))];

async function kies(lijst: RegExp | string, keuze: RegExp | string): Promise<void> {
  await userEvent.click(await screen.findByRole('combobox', { name: lijst }));
  await userEvent.click(await screen.findByRole('option', { name: keuze }));
}

/** The rows of the picture that are read aloud, as 'name amount'. */
function rijen(naam: RegExp): string[] {
  const tabel = screen.getByRole('table', { name: naam });
  return within(tabel)
    .getAllByRole('row')
    .map((rij) => [...rij.children].map((cel) => cel.textContent).join(' '));
}

test('January: the preview says what is kept, and there is nothing to compare with yet', async () => {
  open();
  await klik('Zoek de gegevens');
  await klik('Bekijk de tabel');
  await titel('Mag deze tabel in de werkmap?');
  expect(
    screen.getByText('30 bedragen komen als stand t/m januari 2024 op een nieuw blad Standen.'),
  ).toBeInTheDocument();
  expect(screen.getByText('Ook komt er een blad Standen.')).toBeInTheDocument();
  await klik('Vul 8 rijen in 7 kolommen');
  await titel('Welke regio’s komen tekort?');
  expect(
    screen.getByText(
      'Er is nog geen eerdere maand bewaard. Vanaf volgende maand ziet u hier wat er veranderde.',
    ),
  ).toBeInTheDocument();
  expect(await maanden()).toEqual(['2024-01']);
});

test('February: other amounts are written, and the pane says what moved and why', async () => {
  await excel.type("'CZ 2024'!G9", '1331724'); // prognose ZIN Zuid-Limburg 1.330.524 + 1.200
  await excel.type("'CZ 2024'!D5", '766537'); // ruimte ZIN Zeeland 766.237 + 300
  open();
  await klik('CZ · 2024 · t/m januari');
  await kies('Declaraties t/m', 'februari');
  await klik('Zoek de gegevens');
  await klik('Bekijk de tabel');
  expect(
    await screen.findByText('30 bedragen komen als stand t/m februari 2024 op blad Standen.'),
  ).toBeInTheDocument();
  await klik('Vul 8 rijen in 7 kolommen');
  await titel('Welke regio’s komen tekort?');
  await screen.findByRole('heading', { level: 3, name: 'Sinds vorige maand (t/m januari 2024)' });
  expect(await maanden()).toEqual(['2024-01', '2024-02']);
  // In all 300 − 1.200 = −900: from 234.395 to 233.495 (× € 1.000).
  expect(
    screen.getByText('Alle regio’s samen: €\u00a0900.000 minder over, vooral door een hogere prognose ZIN.', {
      normalizer: (tekst) => tekst,
    }),
  ).toBeInTheDocument();
  expect(rijen(/^Waardoor het overschot veranderde: Alle regio’s samen \(×\u00a0€\u00a01\.000\)/)).toEqual([
    'Overschot t/m januari 2024 234.395',
    'Contracteerruimte ZIN +300',
    'Prognose ZIN \u22121.200',
    'Samen \u2212900',
    'Overschot t/m februari 2024 233.495',
  ]);
});

test('a regio is chosen by keyboard; who hears it gets the same amounts', async () => {
  open();
  const lijst = await screen.findByRole('combobox', { name: 'Regio (verschil × € 1.000)' });
  act(() => lijst.focus());
  await userEvent.keyboard('{ArrowDown}{End}{Enter}'); // Zuid-Limburg is the last
  // −52.494 − 1.200 = −53.694.
  expect(
    await screen.findByText(/^Zuid-Limburg: €.1,2.mln meer tekort, door een hogere prognose ZIN\.$/),
  ).toBeInTheDocument();
  expect(rijen(/^Waardoor het overschot veranderde: Zuid-Limburg/)).toEqual([
    'Overschot t/m januari 2024 \u221252.494',
    'Prognose ZIN \u22121.200',
    'Overschot t/m februari 2024 \u221253.694',
  ]);
});

test('the end of the picture is what the table shows, also after an input changes', async () => {
  open();
  await screen.findByRole('heading', { level: 3, name: 'Sinds vorige maand (t/m januari 2024)' });
  await act(() => excel.type("'CZ 2024'!G9", '1330624')); // only 100 more than in January
  expect(await screen.findByText(/^Alle regio’s samen: €.200\.000 meer over/)).toBeInTheDocument();
  // The kept stand is the one that was written; keeping the new one is a step back.
  await klik(/^Klaar: Contracteerruimte/);
  expect(
    await screen.findByText(
      '30 bedragen komen als stand t/m februari 2024 op blad Standen, in plaats van wat er van die maand stond.',
    ),
  ).toBeInTheDocument();
  await klik('Bewaar deze stand');
  await titel('Welke regio’s komen tekort?');
  const zuid = (await standen()).find(
    ({ stand, regio, post }) => stand === '2024-02' && regio === 'Zuid-Limburg' && post === 'prognoseZin',
  );
  expect(zuid?.bedrag).toBe(1_330_624_000_00);
  await klik('Ongedaan maken');
  await screen.findByText('Contracteerruimte 2024 is ongedaan gemaakt.');
});

test('undo takes February out, table and stand, and leaves January', async () => {
  await act(() => excel.type("'CZ 2024'!G9", '1331724'));
  open();
  await titel('Welke regio’s komen tekort?');
  await klik('Instellingen');
  await userEvent.click(await screen.findByRole('menuitem', { name: /^Maak ongedaan: Contracteerruimte/ }));
  await screen.findByText('Contracteerruimte 2024 is ongedaan gemaakt.');
  expect(await maanden()).toEqual(['2024-01']);
  expect(await standen()).toHaveLength(30);
  expect(excel.values('Contracteerruimte!A1')).toEqual([
    ['Regionale contracteerruimte 2024 (o.b.v. declaraties tot en met januari 2024)'],
  ]);
});

test('who says no keeps nothing, and that is remembered in the workbook', async () => {
  const { unmount } = open();
  await titel('Welke regio’s komen tekort?');
  await klik(/^Klaar: Contracteerruimte/);
  const schakelaar = await screen.findByRole('switch', {
    name: 'Bewaar deze stand om volgende maand te vergelijken',
  });
  expect(schakelaar).toBeChecked();
  await userEvent.click(schakelaar);
  expect(screen.queryByText(/als stand t\/m februari/)).not.toBeInTheDocument();
  await klik('Vul 8 rijen in 7 kolommen');
  await titel('Welke regio’s komen tekort?');
  expect(await maanden()).toEqual(['2024-01']);
  unmount();
  open();
  await titel('Welke regio’s komen tekort?');
  await klik(/^Klaar: Contracteerruimte/);
  expect(
    await screen.findByRole('switch', { name: 'Bewaar deze stand om volgende maand te vergelijken' }),
  ).not.toBeChecked();
});
