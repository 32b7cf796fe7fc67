// The whole herschikking in the pane, on real office.js and the headless Excel. The list of aanbieders is invented.
import '@testing-library/jest-dom';
import { act, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../../src/taskpane/App';
import { excelDienst } from '../../../src/werkmap';
import { startExcel } from '../../gereedschap/excel';
import type { ExcelForTests } from '../../gereedschap/excel';
import { maakWerkmap } from '../../werkmap/werkmap';
import { tweeRegios } from './gegevens';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 8000 }); // the headless Excel takes its time

let excel: ExcelForTests;
beforeAll(async () => {
  const bladen = {
    Ruimte: [
      ['Contracteerruimte 2024, bedragen in euro'],
      ['', 'Zeeland', 'Haaglanden'],
      ['Beschikbare contracteerruimte zorg in natura 2024', 1_000_000, 500_000],
      ['Beschikbare contracteerruimte PGB', 100_000, 100_000],
      ['Saldo overhevelingen en reserveringen', '', ''],
      ['Geprognosticeerde ZIN realisatie 2024', 1_070_000, 150_000],
      ['Geprognosticeerde waarde PGB beschikkingen 2024', 100_000, 100_000],
    ],
    Aanbieders: [
      ['Regio', 'Aanbieder', 'Leveringsvorm', 'Afspraak', 'Prognose'],
      ...tweeRegios.rijen.map((rij) => [
        rij.regio,
        rij.aanbieder,
        rij.leveringsvorm ?? '',
        rij.afspraak ?? '',
        rij.prognose ?? '',
      ]),
    ],
  };
  excel = await startExcel({ werkmap: maakWerkmap(bladen) });
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    const regios = ['Haaglanden', 'Zeeland'];
    settings.add('WLZ.uitgangspunten', { versie: 1, uitvoerder: 'CZ', jaar: 2024, peilmaand: 7, regios });
    await context.sync();
  });
});
/** A choice is kept in the workbook once it has been quiet for a moment: nobody reopens the pane faster than this. */
afterEach(() => new Promise((klaar) => setTimeout(klaar, 600)));
afterAll(() => excel.dispose());

const klik = async (naam: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name: naam }));
const titel = (tekst: string) => screen.findByRole('heading', { level: 2, name: tekst });
const dienst = excelDienst();
const open = () => render(<App dienst={dienst} />);
const bladen = () => excel.engine.wb.getSheets().map((blad) => blad.getSheetName());

test('from the rules to the outcome in four clicks, everything recognised', async () => {
  open();
  await userEvent.click(await screen.findByRole('tab', { name: 'Herschikken' }));
  await titel('Volgens welke regels herschikt u?');
  expect(screen.getByRole('radio', { name: 'CZ, maandelijkse herschikking' })).toBeChecked();
  await klik('Bekijk de ruimte');
  await titel('Hoeveel ruimte is er?');
  expect(screen.getByText(/^Uit blad Ruimte, A3\. Wat daar verandert/)).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Ruimte ZIN, Zeeland' })).toHaveValue('1.000');
  await klik('Bekijk de aanbieders');
  await titel('Welke aanbieders?');
  expect(await screen.findByText('Blad Aanbieders, 4 rijen')).toBeInTheDocument();
  await klik('Verdeel de ruimte');
  await titel('Wat als?');
  expect(await screen.findByText('€ 70.000 wordt niet vergoed.')).toBeInTheDocument();
  const [zeeland] = within(screen.getByRole('list', { name: 'Uitkomst per regio in k€' })).getAllByRole(
    'listitem',
  );
  expect(zeeland).toHaveTextContent('Zeelandniet vergoed 70');
});

test('a click on an aanbieder selects its row in the sheet', async () => {
  open();
  await titel('Wat als?');
  await klik(/^Verzonnen Duin · MPT/);
  await waitFor(async () => {
    const adres = await Excel.run(async (context) => {
      const bereik = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return bereik.address;
    });
    expect(adres).toBe('Aanbieders!B4');
  });
});

test('another amount in the sheet is another outcome in the pane', async () => {
  open();
  await titel('Wat als?');
  await act(() => excel.type('Ruimte!B3', '1070000'));
  expect(await screen.findByText('Alle prognoses worden vergoed.')).toBeInTheDocument();
  await act(() => excel.type('Ruimte!B3', '1000000'));
  expect(await screen.findByText('€ 70.000 wordt niet vergoed.')).toBeInTheDocument();
});

test('7% more ruimte for everyone pays all; kept as B it stands beside A', async () => {
  open();
  await titel('Wat als?');
  await klik('Bewaar als A');
  fireEvent.change(screen.getByRole('slider', { name: 'Ruimte van alle regio’s' }), {
    target: { value: '7' },
  });
  // 7% of Zeeland's 1.000.000 is the 70.000 that was short
  expect(
    await screen.findByText('Alle prognoses worden vergoed (zonder wijziging € 70.000).'),
  ).toBeInTheDocument();
  await klik('Bewaar als B');
  const tabel = await screen.findByRole('table', { name: 'A naast B, in k€' });
  expect(tabel).toHaveTextContent('Niet vergoed700\u221270');
});

test('the pane is closed and opened: the step, the slider and both scenarios are there', async () => {
  open();
  await titel('Wat als?');
  expect(screen.getByRole('slider', { name: 'Ruimte van alle regio’s' })).toHaveAttribute(
    'aria-valuetext',
    'plus 7 procent',
  );
  expect(screen.getByRole('table', { name: 'A naast B, in k€' })).toBeInTheDocument();
  await klik('Ga verder met A');
  expect(screen.getByRole('slider', { name: 'Ruimte van alle regio’s' })).toHaveAttribute(
    'aria-valuetext',
    'geen verandering',
  );
});

test('the place keeps its state while another one is in front', async () => {
  open();
  await titel('Wat als?');
  await userEvent.click(screen.getByRole('tab', { name: 'Functies' }));
  await userEvent.click(screen.getByRole('tab', { name: 'Herschikken' }));
  await titel('Wat als?');
});

test('the button says what will be written; one click writes it, one click takes it back', async () => {
  open();
  await titel('Wat als?');
  await klik('Kies de bladen');
  await titel('Schrijf de herschikking');
  await screen.findByRole('button', { name: 'Schrijf 3 bladen voor 4 aanbieders' });
  expect(screen.getByRole('list', { name: 'Wat er gebeurt' })).toHaveTextContent('Nieuw blad Herschikking');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Overhevelingen' }));
  await klik('Schrijf 2 bladen voor 4 aanbieders');
  expect(
    await screen.findByText('De herschikking staat op de bladen Herschikking en Brieven.'),
  ).toBeInTheDocument();
  expect(bladen()).toEqual(['Ruimte', 'Aanbieders', 'Herschikking', 'Brieven']);
  await klik('Ongedaan maken');
  await waitFor(() => expect(bladen()).toEqual(['Ruimte', 'Aanbieders']));
});

test('a ruimte that is typed no longer follows the sheet, until the user wants it to', async () => {
  open();
  await titel('Schrijf de herschikking');
  await klik(/^Klaar: Ruimte/);
  await titel('Hoeveel ruimte is er?');
  const veld = await screen.findByRole('textbox', { name: 'Ruimte ZIN, Zeeland' });
  await userEvent.clear(veld);
  await userEvent.type(veld, '1.070{Enter}');
  expect(await screen.findByText(/^U hebt de ruimte zelf ingevuld\./)).toBeInTheDocument();
  // 1.070 + 500
  expect(screen.getByText('Te verdelen (k€)').parentElement).toHaveTextContent('1.570');
  await klik('Volg het werkblad weer');
  expect(screen.getByText('Te verdelen (k€)').parentElement).toHaveTextContent('1.500');
});

test('a regime of one’s own begins as the one that was chosen, and a mistake in it is named with its cell', async () => {
  open();
  await titel('Hoeveel ruimte is er?');
  await klik('Terug');
  await titel('Volgens welke regels herschikt u?');
  await klik('Zet een voorbeeld klaar');
  await waitFor(() => expect(screen.getByRole('radio', { name: 'Eigen regime' })).toBeChecked());
  expect(await screen.findByText('3 lagen, verdeeld per regio.')).toBeInTheDocument();
  expect(excel.values('Regime!A8:C11')).toEqual([
    ['Laag', 'Grens', 'Verdeling'],
    ['Afspraak', 'afspraak', 'naar rato'],
    ['Overproductie VPT', 'prognose', 'naar rato'],
    ['Overproductie overig', 'prognose', 'naar rato'],
  ]);
  await act(() => excel.type('Regime!B9', 'plafond'));
  expect(await screen.findByText(/kolom Grens: "plafond" is niet mogelijk\./)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Bekijk de ruimte' })).toHaveAttribute('aria-disabled', 'true');
});

test('another column is remembered in the workbook, and the outcome follows', async () => {
  open();
  await titel('Volgens welke regels herschikt u?');
  await userEvent.click(screen.getByRole('radio', { name: 'CZ, maandelijkse herschikking' }));
  await klik('Bekijk de ruimte');
  await klik('Bekijk de aanbieders');
  await klik('5 kolommen herkend');
  await userEvent.click(screen.getByRole('combobox', { name: 'Kolom met prognose' }));
  await userEvent.click(await screen.findByRole('option', { name: '(geen)' }));
  expect(await screen.findByText(/heeft geen kolom voor prognose\. Wijs haar aan\.$/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Verdeel de ruimte' })).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(screen.getByRole('combobox', { name: 'Kolom met prognose' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Prognose' }));
  await waitFor(() => expect(screen.queryByText(/Wijs haar aan\.$/)).not.toBeInTheDocument());
  expect(screen.getByRole('combobox', { name: 'Kolom met prognose' })).toHaveTextContent('Prognose');
});
