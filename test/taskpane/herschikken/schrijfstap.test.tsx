import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Schrijfvoorstel } from '../../../src/taskpane/herschikken/afleiden';
import { BEGINPOSITIE, vorige } from '../../../src/taskpane/herschikken/positie';
import {
  bewaardeNamen,
  bewaardeVraag,
  huidigeVraag,
  metBewaard,
  metVraag,
  standMet,
} from '../../../src/taskpane/herschikken/scenariostand';
import { Schrijfstap, bladregels, staatErAl } from '../../../src/taskpane/herschikken/stappen/Schrijfstap';
import type { Celwijziging } from '../../../src/werkmap';
import type { Bladdoel } from '../../../src/werkmap/plan/wijzigingsplan';
import { toon } from '../toon';
import { vraagVan } from './gegevens';

const nieuw: Bladdoel = { soort: 'nieuw', naam: 'Brieven' };
const bestaand: Bladdoel = { soort: 'bestaand', id: '1', naam: 'Herschikking' };

const cel = (blad: string, rij: number, oud = ''): Celwijziging => ({
  cel: { blad, rij, kolom: 0 },
  oud,
  nieuw: 10,
});

function voorstel(bladen: Bladdoel[], erbij: Celwijziging[], anders: Celwijziging[] = []): Schrijfvoorstel {
  return {
    uitkomst: {
      gelukt: true,
      plan: { titel: 'Herschikking', bladen: bladen.map((blad) => ({ blad, wijzigingen: [] })) },
      opmerkingen: ['Twee aanbieders hebben geen AGB-code.'],
    },
    voorbeeld: { nieuw: erbij, gewijzigd: anders, gelijk: 0, gebieden: [] },
    eigen: anders,
  };
}

function stap(wat: Schrijfvoorstel) {
  const bij = { bijPositie: jest.fn(), bijToestemming: jest.fn() };
  toon(<Schrijfstap voorstel={wat} positie={BEGINPOSITIE} toestemming={false} {...bij} />);
  return bij;
}

test('says per sheet what will happen', () => {
  const wat = voorstel(
    [bestaand, nieuw],
    [cel('Brieven', 0), cel('Brieven', 1), cel('Herschikking', 4)],
    [cel('Herschikking', 2, 'mijn tekst')],
  );
  expect(bladregels(wat)).toEqual([
    'Blad Herschikking: 1 cel verandert, 1 cel komt erbij.',
    'Nieuw blad Brieven, 2 cellen.',
  ]);
  expect(staatErAl(wat)).toBe(false);
});

test('what stands there already is not written again', () => {
  const wat = voorstel([bestaand], []);
  expect(bladregels(wat)).toEqual(['Blad Herschikking is bij.']);
  expect(staatErAl(wat)).toBe(true);
  expect(staatErAl(voorstel([nieuw], []))).toBe(false);
});

test('a cell of the user is shown as it is and as it will be, and needs a yes', async () => {
  const { bijToestemming, bijPositie } = stap(
    voorstel([bestaand], [], [cel('Herschikking', 2, 'mijn tekst')]),
  );
  expect(screen.getByRole('table', { name: 'Cellen die u zelf hebt gewijzigd' })).toHaveTextContent(
    'A3mijn tekst10',
  );
  await userEvent.click(screen.getByRole('checkbox', { name: 'Overschrijf deze cel' }));
  expect(bijToestemming).toHaveBeenCalledWith(true);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Brieven' }));
  expect(bijPositie).toHaveBeenCalledWith({ brieven: false });
  expect(screen.getByText('Twee aanbieders hebben geen AGB-code.')).toBeInTheDocument();
});

test('what can’t be written says why', () => {
  stap({ uitkomst: { gelukt: false, zin: 'De ruimte van Zeeland ontbreekt.' }, eigen: [] });
  expect(screen.getByRole('alert')).toHaveTextContent(
    'Er is nog niets te schrijven. De ruimte van Zeeland ontbreekt.',
  );
});

test('the first step has nothing before it', () => {
  expect([vorige('regime'), vorige('schrijf')]).toEqual([undefined, 'watals']);
});

test('a scenario is kept under a letter, and stays when the one at hand changes', () => {
  const begin = standMet(vraagVan('CZ'));
  const metA = metVraag(metBewaard(begin, 'A'), vraagVan('VGZ'));
  expect(huidigeVraag(metA).regime).toBe('VGZ');
  expect(bewaardeVraag(metA, 'A')?.regime).toBe('CZ');
  expect(bewaardeNamen(metA)).toEqual(['A']);
  const opnieuw = metBewaard(metA, 'A');
  expect(bewaardeVraag(opnieuw, 'A')?.regime).toBe('VGZ');
  expect(opnieuw.scenarios).toHaveLength(2);
});
