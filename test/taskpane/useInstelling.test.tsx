// A choice kept in the workbook, on real office.js: also when the pane closes at once.
import '@testing-library/jest-dom';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Activity } from 'react';
import { z } from 'zod';
import { useInstelling } from '../../src/taskpane/gedeeld/useInstelling';
import { excelDienst } from '../../src/werkmap';
import type { Werkmapbeeld, Werkmapdienst } from '../../src/werkmap';
import { startExcel } from '../gereedschap/excel';
import type { ExcelForTests } from '../gereedschap/excel';
import { maakWerkmap } from '../werkmap/werkmap';

const SLEUTEL = 'WLZ.proef';
const schema = z.object({ versie: z.literal(1), keuze: z.string() });

let excel: ExcelForTests;
let dienst: Werkmapdienst;
beforeAll(async () => {
  excel = await startExcel({ werkmap: maakWerkmap({ Blad1: [['x']] }) });
});
beforeEach(() => {
  excel.open(maakWerkmap({ Blad1: [['x']] }));
  dienst = excelDienst();
});
afterAll(() => excel.dispose());

/** One button per choice, and what counts. */
function Proef({ via = dienst, beeld }: { via?: Werkmapdienst; beeld?: Werkmapbeeld }) {
  const { waarde, zet, onbruikbaar } = useInstelling(via, beeld, SLEUTEL, schema, {
    versie: 1,
    keuze: 'begin',
  });
  return (
    <>
      <output>{onbruikbaar ? 'onbruikbaar' : waarde.keuze}</output>
      {['een', 'twee', 'drie'].map((keuze) => (
        <button key={keuze} onClick={() => zet({ versie: 1, keuze })}>
          {keuze}
        </button>
      ))}
    </>
  );
}

const kies = (naam: string) => fireEvent.click(screen.getByRole('button', { name: naam }));

async function gelezen(): Promise<Werkmapbeeld> {
  const lezing = await dienst.lees();
  if (!lezing.gelukt) throw new Error(lezing.zin);
  return lezing.beeld;
}
/** What the workbook itself holds. */
const bewaard = async () => (await gelezen()).instellingen[SLEUTEL];

test('a choice is kept when it has been quiet: of a quick series only the last', async () => {
  const bewaar = jest.spyOn(dienst, 'bewaar');
  render(<Proef />);
  for (const keuze of ['een', 'twee', 'drie']) kies(keuze);
  expect(screen.getByRole('status')).toHaveTextContent('drie');
  expect(bewaar).not.toHaveBeenCalled();
  await waitFor(async () => expect(await bewaard()).toEqual({ versie: 1, keuze: 'drie' }));
  expect(bewaar).toHaveBeenCalledTimes(1);
});

test('the pane closes right after the choice: it is there when the pane opens again', async () => {
  const { unmount } = render(<Proef />);
  kies('twee');
  unmount();
  const beeld = await gelezen();
  render(<Proef beeld={beeld} />);
  expect(screen.getByRole('status')).toHaveTextContent('twee');
});

test('the page goes away without telling React: the choice is kept', async () => {
  const bewaar = jest.spyOn(dienst, 'bewaar');
  render(<Proef />);
  kies('een');
  act(() => void window.dispatchEvent(new Event('pagehide')));
  expect(bewaar).toHaveBeenCalledWith(SLEUTEL, { versie: 1, keuze: 'een' });
  expect(await bewaard()).toEqual({ versie: 1, keuze: 'een' });
  act(() => void window.dispatchEvent(new Event('pagehide')));
  expect(bewaar).toHaveBeenCalledTimes(1);
});

test('another place comes in front: the choice is kept at once, and once', async () => {
  const bewaar = jest.spyOn(dienst, 'bewaar');
  const plaats = (mode: 'visible' | 'hidden') => (
    <Activity mode={mode}>
      <Proef />
    </Activity>
  );
  const { rerender } = render(plaats('visible'));
  kies('drie');
  rerender(plaats('hidden'));
  expect(bewaar).toHaveBeenCalledTimes(1);
  expect(await bewaard()).toEqual({ versie: 1, keuze: 'drie' });
});

describe('a workbook that refuses', () => {
  const afgewezen: unknown[] = [];
  const onthoud = (reden: unknown) => void afgewezen.push(reden);
  beforeAll(() => void process.on('unhandledRejection', onthoud));
  afterAll(() => void process.off('unhandledRejection', onthoud));
  const even = () => new Promise((klaar) => setTimeout(klaar, 50));

  test('loses the setting and nothing else', async () => {
    const { unmount } = render(<Proef />);
    excel.host.faults.failWrite(1);
    kies('een');
    unmount();
    expect(await bewaard()).toBeUndefined();
    await even();
    expect(afgewezen).toEqual([]);
  });

  test('a service that rejects is no unhandled rejection', async () => {
    const via = { ...dienst, bewaar: () => Promise.reject(new Error('verzonnen weigering')) };
    const { unmount } = render(<Proef via={via} />);
    kies('een');
    expect(screen.getByRole('status')).toHaveTextContent('een');
    unmount();
    await even();
    expect(afgewezen).toEqual([]);
  });
});

test('what another version left behind is not used', () => {
  const beeld = { instellingen: { [SLEUTEL]: { versie: 2, keuze: 3 } } } as unknown as Werkmapbeeld;
  render(<Proef beeld={beeld} />);
  expect(screen.getByRole('status')).toHaveTextContent('onbruikbaar');
});
