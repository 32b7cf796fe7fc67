// The place Controles in the whole pane, on real office.js and the headless Excel. Amounts: CZ, January 2024.
import '@testing-library/jest-dom';
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { metadata } from '../../../src/functions/metadata.cjs';
import { App } from '../../../src/taskpane/App';
import { excelDienst } from '../../../src/werkmap';
import { startExcel } from '../../gereedschap/excel';
import type { ExcelForTests } from '../../gereedschap/excel';
import { werkblad } from '../../werkmap/czJanuari';
import { maakWerkmap } from '../../werkmap/werkmap';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 8000 }); // the headless Excel takes its time

let excel: ExcelForTests;
const dienst = excelDienst();

beforeAll(async () => {
  globalThis.fetch = (async () => ({ ok: true, json: async () => metadata() })) as unknown as typeof fetch;
  const bladen = {
    'CZ 2024': [['Stand: declaraties tot en met januari 2024'], ...werkblad.slice(1)],
    Tarieven: [
      ['Prestatie', 'Zorg'],
      ['Een', 307.5],
      ['Twee', 200],
    ],
  };
  excel = await startExcel({ metadata: metadata(), werkmap: maakWerkmap(bladen) });
  await import('../../../src/functions/functions');
});
afterAll(() => excel.dispose());

async function kies(blad: string, adres: string) {
  await act(async () => {
    await Excel.run(async (context) => {
      const werkblad = context.workbook.worksheets.getItem(blad);
      werkblad.activate();
      werkblad.getRange(adres).select();
      await context.sync();
    });
  });
}

async function gekozen(): Promise<string> {
  return Excel.run(async (context) => {
    const bereik = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return bereik.address;
  });
}

const klik = async (naam: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name: naam }));

async function open() {
  render(<App dienst={dienst} />);
  await userEvent.click(await screen.findByRole('tab', { name: 'Controles' }));
  await screen.findByRole('region', { name: 'Waarom?' });
}

const uitleg = () => within(screen.getByRole('region', { name: 'Waarom?' }));

test('the maandronde writes its table; Waarom? follows the selection and explains it', async () => {
  render(<App dienst={dienst} />);
  await klik('Zoek de gegevens');
  await klik('Bekijk de tabel');
  await klik('Vul 8 rijen in 7 kolommen');
  await screen.findByRole('heading', { level: 2, name: 'Welke regio’s komen tekort?' });
  await userEvent.click(await screen.findByRole('tab', { name: 'Controles' }));
  await kies('Contracteerruimte', 'G12');
  // (1.273.682 + 163.073 + 0) − (1.330.524 + 158.725)
  expect(await uitleg().findByText('1.436.755 − 1.489.249 = −52.494')).toBeInTheDocument();
  expect(uitleg().getByText('Rij 8 van de contracteerruimtetabel, regio Zuid-Limburg.')).toBeInTheDocument();
  expect(uitleg().getByText(/Bron: CZ Monitoring contracteerruimte 2024, dia 2/)).toBeInTheDocument();
});

test('an input is a click away, and so is the way back', async () => {
  await open();
  await kies('Contracteerruimte', 'G12');
  await userEvent.click(
    await uitleg().findByRole('button', { name: /^Toon Regionale contracteerruimte .*, G8$/ }),
  );
  expect(await uitleg().findByText('1.273.682 + 163.073 + 0 = 1.436.755')).toBeInTheDocument();
  expect(await gekozen()).toBe('Contracteerruimte!G8');
  await klik('Terug naar G12');
  await waitFor(async () => expect(await gekozen()).toBe('Contracteerruimte!G12'));
});

test('other cells get a friendly sentence', async () => {
  await open();
  await kies('CZ 2024', 'B5');
  expect(
    await uitleg().findByText('Deze cel is zelf ingevuld: er zit geen berekening achter.'),
  ).toBeInTheDocument();
  await kies('CZ 2024', 'B40');
  expect(await uitleg().findByText('Deze cel is leeg. Kies een cel met een uitkomst.')).toBeInTheDocument();
});

test('a typed WLZ function is explained, in the cells it spills into too', async () => {
  await act(() => excel.type('Tarieven!C2', '=WLZ.RICHTTARIEF(B2:B3,95.8%)'));
  await open();
  await kies('Tarieven', 'C3');
  // 200 × 95,8% = 191,60
  expect(await uitleg().findByText('200 × 95,8% = 191,60')).toBeInTheDocument();
  expect(
    uitleg().getByText('Deze cel is gevuld door de formule met WLZ.RICHTTARIEF in C2.'),
  ).toBeInTheDocument();
});

test('errors, changes by hand and problems in the sources: counted, listed, a click away', async () => {
  await act(() => excel.type('Tarieven!E2', '=WLZ.RICHTTARIEF(-1,95.8%)'));
  await act(() => excel.type('Contracteerruimte!B7', '12345'));
  await act(() => excel.type("'CZ 2024'!C5", 'geen bedrag'));
  await open();
  await klik(/^Cellen met een fout/);
  await klik('Toon cel E2 op blad Tarieven');
  await waitFor(async () => expect(await gekozen()).toBe('Tarieven!E2'));
  await klik(/^Zelf gewijzigd/);
  const lijst = within(await screen.findByRole('list', { name: 'Zelf gewijzigd' }));
  expect(lijst.getByText(/formule → 12.345/)).toBeInTheDocument();
  await userEvent.click(lijst.getByRole('button', { name: 'Toon B7 op blad Contracteerruimte' }));
  await waitFor(async () => expect(await gekozen()).toBe('Contracteerruimte!B7'));
  await klik(/^Problemen in de bronnen/);
  expect(await screen.findByText(/is geen bedrag, ‘geen bedrag’/)).toBeInTheDocument();
});

test('the rounding of the selected table', async () => {
  await act(() => excel.type("'CZ 2024'!C5", '654912'));
  await open();
  await klik(/^Afrondingscontrole/);
  await kies('CZ 2024', 'A4:H12');
  await klik('Controleer A4:H12');
  const status = await screen.findByText(/^CZ 2024, A4:H12: 29 sommen bekeken/);
  // test/gegevens/BRON.md: the published table has rounding differences and no errors
  expect(status).toHaveTextContent('afgerond op 1');
});

test('a table WLZ_Beleid is put ready, and then says that nothing differs', async () => {
  await open();
  await klik(/^Eigen beleid/);
  await klik(/^Zet tabel WLZ_Beleid klaar/);
  expect(await screen.findByText('Tabel WLZ_Beleid staat op blad Eigen beleid.')).toBeInTheDocument();
  expect(
    await screen.findByText('Geen enkele waarde wijkt af van het gepubliceerde beleid.'),
  ).toBeInTheDocument();
  await klik('Ongedaan maken');
  expect(await screen.findByText(/Deze werkmap heeft geen eigen beleid/)).toBeInTheDocument();
});
