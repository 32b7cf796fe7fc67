import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  Ruimtestap,
  ruimteprobleem,
  totaleRuimte,
} from '../../../src/taskpane/herschikken/stappen/Ruimtestap';
import type { Ruimtebron, Ruimteregel } from '../../../src/taskpane/herschikken/stappen/Ruimtestap';
import { toon } from '../toon';
import { euro } from './gegevens';

/** Haaglanden and Zuid-Limburg as published for January 2024, × € 1.000. */
const regels: Ruimteregel[] = [
  { regio: 'Haaglanden', zin: euro(1_205_744_000), saldo: euro(0), uitPgb: null, meerzorg: null },
  { regio: 'Zuid-Limburg', zin: euro(1_273_682_000), saldo: euro(0), uitPgb: null, meerzorg: null },
];
const werkblad: Ruimtebron = {
  soort: 'werkblad',
  naam: 'blad Contracteerruimte',
  cel: { blad: 'Contracteerruimte', rij: 4, kolom: 1 },
};

function stap(regios = regels, bron = werkblad) {
  const bij = { bijWijzig: jest.fn(), bijHerstel: jest.fn(), bijToon: jest.fn() };
  toon(<Ruimtestap regios={regios} bron={bron} problemen={[]} weergave="k€" {...bij} />);
  return bij;
}

test('the ruimte per regio with its source, and what there is to divide in all', async () => {
  const { bijToon } = stap();
  expect(screen.getByText(/^Uit blad Contracteerruimte\. Wat daar verandert/)).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Ruimte ZIN, Haaglanden' })).toHaveValue('1.205.744');
  // 1.205.744 + 1.273.682
  expect(screen.getByText('Te verdelen (k€)').parentElement).toHaveTextContent('2.479.426');
  await userEvent.click(screen.getByRole('button', { name: /^Toon blad Contracteerruimte/ }));
  expect(bijToon).toHaveBeenCalledWith(werkblad.soort === 'werkblad' && werkblad.cel);
});

test('an amount from pgb and the Meerzorg are typed per regio', async () => {
  const { bijWijzig } = stap();
  await userEvent.type(screen.getByRole('textbox', { name: 'Erbij uit pgb, Zuid-Limburg' }), '52.494{Enter}');
  expect(bijWijzig).toHaveBeenCalledWith('Zuid-Limburg', 'uitPgb', euro(52_494_000));
  await userEvent.type(screen.getByRole('textbox', { name: 'Voor Meerzorg, Haaglanden' }), '100{Enter}');
  expect(bijWijzig).toHaveBeenLastCalledWith('Haaglanden', 'meerzorg', euro(100_000));
});

test('the saldo of the worksheet and the amount from pgb count', () => {
  const zeeland = { ...regels[0]!, regio: 'Zeeland', saldo: euro(-744_000), uitPgb: euro(1_000_000) };
  stap([zeeland, regels[1]!]);
  const [eerste] = within(screen.getByRole('list', { name: 'Ruimte per regio in k€' })).getAllByRole(
    'listitem',
  );
  // 1.205.744 − 744 + 1.000
  expect(eerste).toHaveTextContent('Zeeland1.206.000');
  expect(eerste).toHaveTextContent('Saldo overhevelingen en reserveringen \u2212744 telt mee.');
});

test('an unknown ruimte is no 0: the total is #N/B', () => {
  const leeg = { ...regels[0]!, zin: null };
  expect(totaleRuimte([leeg, regels[1]!])).toBeUndefined();
  stap([leeg, regels[1]!], { soort: 'geen' });
  expect(screen.getByText('Te verdelen (k€)').parentElement).toHaveTextContent('#N/B');
  expect(screen.getByText('Vul bij elke regio de ruimte ZIN in; typ 0 als er geen is.')).toBeInTheDocument();
  expect(screen.getByText(/In deze werkmap staat nog geen contracteerruimtetabel/)).toBeInTheDocument();
});

test('what can’t be is said at the regio', () => {
  const regel = regels[0]!;
  expect(ruimteprobleem(regel)).toBeUndefined();
  expect(ruimteprobleem({ ...regel, uitPgb: euro(-1_300_000_000) })).toMatch(
    /^Er gaat meer uit dan de ruimte/,
  );
  expect(ruimteprobleem({ ...regel, meerzorg: euro(1_205_744_001) })).toMatch(/^De Meerzorg is meer dan/);
});

test('what was typed can follow the worksheet again', async () => {
  const { bijHerstel } = stap(regels, { soort: 'getypt', herstelbaar: true });
  await userEvent.click(screen.getByRole('button', { name: 'Volg het werkblad weer' }));
  expect(bijHerstel).toHaveBeenCalled();
});
