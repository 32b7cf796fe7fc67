import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { zoekUitvoerder } from '../../src/beleid/zorgkantoren';
import {
  Uitgangspuntenstap,
  uitgangspuntenuitkomst,
} from '../../src/taskpane/maandronde/stappen/Uitgangspuntenstap';
import type { Uitgangspunten } from '../../src/werkmap';
import { toon } from './toon';

const cz = zoekUitvoerder('CZ');
if (!cz) throw new Error('CZ ontbreekt');
const alle = cz.regios.map(({ naam }) => naam);
const begin: Uitgangspunten = { versie: 1, uitvoerder: 'CZ', jaar: 2024, peilmaand: 1, regios: alle };

function stap(uitgangspunten = begin, { onbruikbaar = false, uitVoorkeur = false } = {}) {
  const bijKeuze = jest.fn();
  if (!cz) throw new Error('CZ ontbreekt');
  toon(
    <Uitgangspuntenstap
      uitgangspunten={uitgangspunten}
      uitvoerder={cz}
      onbruikbaar={onbruikbaar}
      uitVoorkeur={uitVoorkeur}
      bijKeuze={bijKeuze}
    />,
  );
  return bijKeuze;
}

test('offers the seven uitvoerders; choosing one takes all its regio’s', async () => {
  const bijKeuze = stap();
  await userEvent.click(screen.getByRole('combobox', { name: 'Zorgkantoor' }));
  expect(within(screen.getByRole('listbox')).getAllByRole('option')).toHaveLength(7);
  await userEvent.click(screen.getByRole('option', { name: 'Zorg en Zekerheid' }));
  const gekozen = bijKeuze.mock.calls[0]?.[0] as Uitgangspunten;
  expect(gekozen.uitvoerder).toBe('Zorg en Zekerheid');
  expect(gekozen.regios).toEqual(zoekUitvoerder('ZZ')?.regios.map(({ naam }) => naam));
  expect(gekozen.jaar).toBe(2024);
});

test('year and month are chosen from lists', async () => {
  const bijKeuze = stap();
  await userEvent.click(screen.getByRole('combobox', { name: 'Declaraties t/m' }));
  await userEvent.click(screen.getByRole('option', { name: 'april' }));
  expect(bijKeuze).toHaveBeenCalledWith({ ...begin, peilmaand: 4 });
  await userEvent.click(screen.getByRole('combobox', { name: 'Jaar' }));
  await userEvent.click(screen.getByRole('option', { name: '2025' }));
  expect(bijKeuze).toHaveBeenCalledWith({ ...begin, jaar: 2025 });
});

test('regio’s are boxes, all on; they keep the order of the policy', async () => {
  const bijKeuze = stap({ ...begin, regios: ['Haaglanden', 'Zuid-Limburg'] });
  expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(2);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Zeeland' }));
  expect(bijKeuze).toHaveBeenCalledWith({ ...begin, regios: ['Haaglanden', 'Zeeland', 'Zuid-Limburg'] });
  await userEvent.click(screen.getByRole('button', { name: 'Alle' }));
  expect(bijKeuze).toHaveBeenLastCalledWith(begin);
});

test('none chosen is said, and stored choices that could not be used too', () => {
  stap({ ...begin, regios: [] }, { onbruikbaar: true });
  expect(screen.getByRole('alert')).toHaveTextContent('Kies ten minste één regio.');
  expect(screen.getByText(/De bewaarde keuzes in deze werkmap waren niet bruikbaar/)).toBeInTheDocument();
});

test('says so when kantoor and year are those of the last time on this computer', () => {
  stap(begin, { uitVoorkeur: true });
  expect(
    screen.getByText('Zorgkantoor en jaar zoals u ze het laatst koos op deze computer.'),
  ).toBeInTheDocument();
});

test('the outcome in one line', () => {
  expect(uitgangspuntenuitkomst(begin)).toBe('CZ, 2024 t/m januari, 6 regio’s');
});
