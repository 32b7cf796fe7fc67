// A fresh workbook begins with the kantoor and the year of the last time on this computer; on real office.js.
import '@testing-library/jest-dom';
import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/App';
import { excelDienst } from '../../src/werkmap';
import { startExcel } from '../gereedschap/excel';
import type { ExcelForTests } from '../gereedschap/excel';
import { werkblad } from '../werkmap/czJanuari';
import { maakWerkmap } from '../werkmap/werkmap';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 8000 }); // the headless Excel takes its time

const leeg = () => maakWerkmap({ Blad1: [['']] });
const LAATST = 'Zorgkantoor en jaar zoals u ze het laatst koos op deze computer.';

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel({ werkmap: leeg() });
});
beforeEach(() => {
  localStorage.clear();
  excel.open(leeg());
});
afterAll(() => excel.dispose());

/** Opens the pane; the result closes it and waits until the workbook holds what the pane kept. */
function open(dienst = excelDienst()): () => Promise<unknown> {
  const { unmount } = render(<App dienst={dienst} />);
  return () => {
    unmount();
    return dienst.lees();
  };
}
const keuzelijst = (name: string) => screen.findByRole('combobox', { name });

async function kies(lijst: string, name: string): Promise<void> {
  await userEvent.click(await keuzelijst(lijst));
  await userEvent.click(screen.getByRole('option', { name }));
}

/** Another year than today, so that it can only come from here. */
const VORIG_JAAR = String(new Date().getFullYear() - 2);

/** Works for Menzis in an empty workbook and closes the pane. */
async function werkVoorMenzis(): Promise<void> {
  const sluit = open();
  await kies('Zorgkantoor', 'Menzis');
  await kies('Jaar', VORIG_JAAR);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Twente' }));
  await userEvent.click(screen.getByRole('button', { name: 'Zoek de gegevens' }));
  await screen.findByRole('heading', { level: 2, name: 'Waar staan de ruimte en de prognose?' });
  await sluit();
}

test('on a computer where nothing was chosen: CZ, and no word about it', async () => {
  open();
  expect(await keuzelijst('Zorgkantoor')).toHaveTextContent('CZ');
  expect(screen.queryByText(LAATST)).not.toBeInTheDocument();
});

test('the next empty workbook begins with the last kantoor and year, and says so until they are changed', async () => {
  await werkVoorMenzis();
  excel.open(leeg());
  open();
  expect(await keuzelijst('Zorgkantoor')).toHaveTextContent('Menzis');
  expect(await keuzelijst('Jaar')).toHaveTextContent(VORIG_JAAR);
  expect(screen.getByText(LAATST)).toBeVisible();
  for (const vak of screen.getAllByRole('checkbox')) expect(vak).toBeChecked();
  await kies('Zorgkantoor', 'CZ');
  expect(screen.queryByText(LAATST)).not.toBeInTheDocument();
});

test('nothing but the kantoor and the year is kept on the computer', async () => {
  await werkVoorMenzis();
  // The library marks its container with a key of its own; everything under it is ours.
  const onze = Object.keys(localStorage).filter((sleutel) => sleutel.startsWith('@'));
  expect(onze).toHaveLength(1);
  expect(JSON.parse(localStorage.getItem(onze[0] ?? '') ?? '')).toEqual({
    versie: 1,
    uitvoerder: 'Menzis',
    jaar: Number(VORIG_JAAR),
  });
});

test('a choice that was not carried on with is not kept', async () => {
  const sluit = open();
  await kies('Zorgkantoor', 'Menzis');
  await sluit();
  excel.open(leeg());
  open();
  expect(await keuzelijst('Zorgkantoor')).toHaveTextContent('CZ');
});

test('what a workbook remembers or shows goes before it', async () => {
  await werkVoorMenzis();
  excel.open(maakWerkmap({ 'CZ 2024': werkblad }));
  const sluit = open();
  expect(await keuzelijst('Zorgkantoor')).toHaveTextContent('CZ');
  expect(screen.queryByText(LAATST)).not.toBeInTheDocument();
  await sluit();

  excel.open(leeg());
  const dienst = excelDienst();
  const eigen = { versie: 1, uitvoerder: 'VGZ', jaar: 2023, peilmaand: 3, regios: ['Nijmegen'] };
  await dienst.bewaar('WLZ.uitgangspunten', eigen);
  open(dienst);
  expect(await keuzelijst('Zorgkantoor')).toHaveTextContent('VGZ');
  expect(screen.queryByText(LAATST)).not.toBeInTheDocument();
});

test('a damaged preference is none', async () => {
  await werkVoorMenzis();
  for (const sleutel of Object.keys(localStorage)) localStorage.setItem(sleutel, '{"versie":1,"uitvoerder":');
  excel.open(leeg());
  open();
  expect(await keuzelijst('Zorgkantoor')).toHaveTextContent('CZ');
});
