// The place Dia, on real office.js and the headless Excel.
import '../../gereedschap/bytes';
import '@testing-library/jest-dom';
import { act, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { BEZORGPAGINA } from '../../../src/dia/bezorgen/bezorg';
import * as omgeving from '../../../src/dia/bezorgen/omgeving';
import { uitFragment } from '../../../src/dia/bezorgen/fragment';
import { Dia } from '../../../src/taskpane/dia/Dia';
import type { Plaatsprops } from '../../../src/taskpane/gedeeld/plaats';
import { useSchrijven } from '../../../src/taskpane/gedeeld/useSchrijven';
import { useWerkmap } from '../../../src/taskpane/gedeeld/useWerkmap';
import { excelDienst } from '../../../src/werkmap';
import type { Werkmapbeeld } from '../../../src/werkmap';
import { startExcel } from '../../gereedschap/excel';
import type { ExcelForTests } from '../../gereedschap/excel';
import { CZ_TEKSTEN } from '../../dia/cz';
import { vraagCz, werkblad } from '../../werkmap/czJanuari';
import { maakWerkmap } from '../../werkmap/werkmap';

// Office's own members can't be replaced by others.
jest.mock('../../../src/dia/bezorgen/omgeving', () => ({
  __esModule: true,
  ...jest.requireActual<object>('../../../src/dia/bezorgen/omgeving'),
}));

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 8000 });

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel({ werkmap: maakWerkmap({ 'CZ 2024': werkblad }) });
});
afterAll(async () => {
  await new Promise((klaar) => setTimeout(klaar, 1000)); // choices are kept a little later
  excel.dispose();
});

const dienst = excelDienst();
const naar = jest.fn();
const terug = jest.fn();

/** What the pane gives a place, and its message. */
function Proef() {
  const toestand = useWerkmap(dienst);
  const schrijven = useSchrijven(dienst, toestand.lees);
  const [uitgangspunten] = useState<Plaatsprops['uitgangspunten']>({
    versie: 1,
    uitvoerder: 'CZ',
    jaar: 2024,
    peilmaand: 1,
    regios: [...vraagCz.regios],
  });
  const { beeld } = toestand;
  if (!beeld) return null;
  const werkmap = { ...toestand, beeld };
  return (
    <>
      <Dia {...{ dienst, werkmap, schrijven, uitgangspunten, naar }} weergave="k€" bijTerug={terug} />
      <p role="status">{schrijven.melding?.tekst}</p>
    </>
  );
}

const klik = async (naam: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name: naam }));
/** Choices are kept when it has been quiet for a moment. */
const bewaard = () => act(() => new Promise((klaar) => setTimeout(klaar, 500)));
async function beeldVan(): Promise<Werkmapbeeld> {
  const lezing = await dienst.lees();
  if (!lezing.gelukt) throw new Error(lezing.zin);
  return lezing.beeld;
}
const svgVan = (beeld: HTMLElement) =>
  decodeURIComponent((beeld as HTMLImageElement).src.replace(/^data:[^,]*,/, ''));

/** jsdom has no downloads: what the browser was given, by name. */
function vang(): { naam: string; inhoud: Blob }[] {
  const gevangen: { naam: string; inhoud: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (inhoud: Blob) => {
    const adres = `blob:${blobs.size}`;
    blobs.set(adres, inhoud);
    return adres;
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const inhoud = blobs.get(this.href);
    if (inhoud) gevangen.push({ naam: this.download, inhoud });
  });
  return gevangen;
}

afterEach(() => jest.restoreAllMocks());

test('shows the slide of the table in the workbook, small but whole', async () => {
  render(<Proef />);
  const beeld = await screen.findByRole('img', { name: /^Tabel van 8 rijen en 7 kolommen\./ });
  for (const tekst of CZ_TEKSTEN.flat()) expect(svgVan(beeld)).toContain(`>${tekst}<`);
  await userEvent.click(screen.getByRole('radio', { name: 'Grafiek' }));
  expect(svgVan(await screen.findByRole('img', { name: /^Staafdiagram\./ }))).toContain('url(#tekort)');
  expect(screen.getByRole('button', { name: 'CZ 2024' })).toBeInTheDocument();
});

test('the unit changes the slide, by keyboard, and is remembered in the workbook', async () => {
  const { unmount } = render(<Proef />);
  (await screen.findByRole('radio', { name: 'k€ (× € 1.000)' })).focus();
  await userEvent.click(screen.getByRole('radio', { name: 'mln €' }));
  await waitFor(() => expect(svgVan(screen.getByRole('img'))).toContain('>1.205,7€<'));
  await bewaard();
  unmount();
  render(<Proef />);
  expect(await screen.findByRole('radio', { name: 'mln €' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: 'k€ (× € 1.000)' }));
  await bewaard();
});

test('puts the slide on its worksheet and says where, and keeps the table for next month', async () => {
  render(<Proef />);
  await klik('Zet op blad Dia');
  expect(await screen.findByText('De dia staat op blad Dia, de stand op blad Standen.')).toBeInTheDocument();
  // The published table was only recognised: its first amount, in euros.
  expect(excel.values('Standen!B2:F2')).toEqual([
    ['Contracteerruimte ZIN', 'Haaglanden', '', '', 1205744000],
  ]);
  await klik('Zet op blad Dia');
  expect(await screen.findByText('De dia staat op blad Dia.')).toBeInTheDocument();
  expect(excel.values('Dia!G12')).toEqual([[-52494000]]);
});

test('CSV: the file arrives, and the pane says where it is', async () => {
  const gevangen = vang();
  render(<Proef />);
  await klik(/^CSV/);
  expect(
    await screen.findByText('Contracteerruimte CZ 2024-01.csv staat in uw map Downloads.'),
  ).toBeInTheDocument();
  expect(gevangen.map(({ naam }) => naam)).toEqual(['Contracteerruimte CZ 2024-01.csv']);
  expect(gevangen[0]?.inhoud.type).toBe('text/csv;charset=utf-8');
});

test('the picture that is shown is the one that comes', async () => {
  const gevangen = vang();
  render(<Proef />);
  await userEvent.click(await screen.findByRole('radio', { name: 'Grafiek' }));
  await klik(/^Plaatje \(SVG\)/);
  await waitFor(() =>
    expect(gevangen.map(({ naam }) => naam)).toEqual(['Contracteerruimte CZ 2024-01 grafiek.svg']),
  );
});

test('Excel for Mac: the browser is asked to make the file, and that is said beforehand', async () => {
  const open = jest.spyOn(omgeving, 'openInBrowser').mockImplementation(() => undefined);
  jest.spyOn(omgeving, 'bezorgweg').mockReturnValue('browser');
  render(<Proef />);
  expect(await screen.findByText(/uw browser maakt het bestand/)).toBeInTheDocument();
  await klik(/^PowerPoint/);
  await waitFor(() => expect(screen.getByRole('status')).not.toBeEmptyDOMElement());
  expect(screen.getByRole('status').textContent).toMatch(
    /Uw browser opent een pagina die het bestand maakt; daarna staat het in uw map Downloads\./,
  );
  const adres = new URL(String(open.mock.calls[0]?.[0]));
  expect(adres.pathname).toBe(`/${BEZORGPAGINA}`);
  const bestelling = await uitFragment(adres.hash);
  if (bestelling?.vorm !== 'pptx') throw new Error('geen PowerPoint');
  expect(bestelling.model.tabel.rijen.map(({ cellen }) => cellen.map(({ tekst }) => tekst))).toEqual(
    CZ_TEKSTEN,
  );
});

test('the house style is chosen, shown and given back', async () => {
  render(<Proef />);
  await klik('Huisstijl: standaard');
  fireEvent.change(await screen.findByLabelText('Titel en kop'), { target: { value: '#7a003c' } });
  await waitFor(() => expect(svgVan(screen.getByRole('img'))).toContain('#7A003C'));
  await klik('Terug naar standaard');
  await waitFor(() => expect(svgVan(screen.getByRole('img'))).not.toContain('#7A003C'));
  await bewaard();
});

const VORIGE = 'Neem uw vorige huisstijl';
const paars = '#7A003C';

/** The colours, folded out, in a workbook without a style of its own. */
async function klapUit(): Promise<void> {
  render(<Proef />);
  await klik('Huisstijl: standaard');
  await screen.findByLabelText('Titel en kop');
}

describe('the house style of the last workbook', () => {
  beforeEach(() => {
    localStorage.clear();
    excel.open(maakWerkmap({ 'CZ 2024': werkblad }));
  });

  test('there is none on a computer where none was chosen', async () => {
    await klapUit();
    expect(screen.queryByRole('button', { name: VORIGE })).not.toBeInTheDocument();
  });

  test('is offered in the next workbook, and only taken when asked', async () => {
    const eerste = render(<Proef />);
    await klik('Huisstijl: standaard');
    fireEvent.change(await screen.findByLabelText('Titel en kop'), {
      target: { value: paars.toLowerCase() },
    });
    await waitFor(() => expect(svgVan(screen.getByRole('img'))).toContain(paars));
    expect(screen.queryByRole('button', { name: VORIGE })).not.toBeInTheDocument(); // it has one now
    await bewaard();
    eerste.unmount();

    excel.open(maakWerkmap({ 'CZ 2024': werkblad }));
    await klapUit();
    expect(svgVan(screen.getByRole('img'))).not.toContain(paars);
    await klik(VORIGE);
    await waitFor(() => expect(svgVan(screen.getByRole('img'))).toContain(paars));
    expect(await screen.findByRole('button', { name: 'Huisstijl: eigen' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Terug naar standaard' })).toHaveFocus(); // there and back
    await bewaard();
    expect((await beeldVan()).instellingen['WLZ.huisstijl']).toMatchObject({ kleuren: { hoofd: paars } });
  });

  test('a damaged one is none', async () => {
    dienst.bewaarVoorkeur('huisstijl', { versie: 1, naam: 'Verzonnen', kleuren: {} });
    await klapUit();
    expect(screen.queryByRole('button', { name: VORIGE })).not.toBeInTheDocument();
  });
});

test('a file that is no presentation gets a sentence', async () => {
  render(<Proef />);
  await klik('Huisstijl: standaard');
  const bestand = new File(['geen zip'], 'verzonnen.pptx');
  bestand.arrayBuffer = async () => new TextEncoder().encode('geen zip').buffer;
  await userEvent.upload(screen.getByLabelText('Presentatie met uw huisstijl'), bestand);
  expect(await screen.findByRole('alert')).toHaveTextContent(/^verzonnen\.pptx: /);
});

test('without a table it says so and leads back', async () => {
  excel.open(maakWerkmap({ Anders: [['x']] }));
  render(<Proef />);
  expect(
    await screen.findByText(
      'Er staat nog geen contracteerruimtetabel in de werkmap. Vul haar eerst bij Maandronde.',
    ),
  ).toBeInTheDocument();
  await klik('Naar het overschot');
  expect(terug).toHaveBeenCalled();
});
