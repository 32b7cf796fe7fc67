// The block Kalender. Days: kalender.yaml, from CZ Monitoring contracteerruimte 2024 (dia 4), VGZ Clicksystematiek
// 2023, Zorg en Zekerheid Financieel Wlz 2023 and nza.nl (budgetaanvragen).
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as bezorgen from '../../../src/dia/bezorgen/bezorg';
import { datum } from '../../../src/domein/datum';
import type { Datum } from '../../../src/domein/datum';
import * as agenda from '../../../src/domein/mijlpalen/agenda';
import { vandaagIs } from '../../../src/taskpane/gedeeld/vandaag';
import { Kalender } from '../../../src/taskpane/controles/Kalender';
import { kalendertelling, leesKalender, voorAgenda } from '../../../src/taskpane/controles/kalender';
import type { Kalenderstand } from '../../../src/taskpane/controles/kalender';
import type { Schrijven } from '../../../src/taskpane/gedeeld/useSchrijven';
import type { Uitgangspunten } from '../../../src/werkmap';
import { toon } from '../toon';

jest.mock('../../../src/dia/bezorgen/bezorg', () => ({
  __esModule: true,
  ...jest.requireActual<object>('../../../src/dia/bezorgen/bezorg'),
}));
jest.mock('../../../src/domein/mijlpalen/agenda', () => ({
  __esModule: true,
  ...jest.requireActual<object>('../../../src/domein/mijlpalen/agenda'),
}));
afterEach(() => jest.restoreAllMocks());

const regels = (stand: Kalenderstand, deel: 'komend' | 'voorbij') =>
  stand.bekend ? stand[deel].map((t) => `${t.wanneer}: ${t.mijlpaal.wat} (${t.hoever})`) : [];

test('what comes next first; what already has to be done for next year belongs to it', () => {
  const stand = leesKalender('CZ', 2024, datum(2024, 10, 20));
  // To 31 October: 11 days; to 14 November: 25; to 31 March: 11 + 30 + 31 + 31 + 28 + 31 = 162; to 31 May: 223.
  expect(regels(stand, 'komend')).toEqual([
    'tot 1 november 2024: Overhevelen van pgb naar ZIN mogelijk (over 11 dagen)',
    'voor 1 november 2024: Herschikte productieafspraken definitief en ingediend bij de NZa (over 11 dagen)',
    'voor 1 november 2024: Herschikking 2024 bij de NZa (over 11 dagen)',
    'voor 15 november 2024: Budget 2025 bij de NZa (over 25 dagen)',
    'tot 1 april 2025: Overhevelen van ZIN naar pgb mogelijk (over 162 dagen)',
    'voor 1 juni 2025: Nacalculatie 2024 bij de NZa (over 223 dagen)',
  ]);
  expect(regels(stand, 'voorbij')).toEqual([]);
  expect(kalendertelling(stand)).toBe('over 11 dagen');
});

test.each<[Datum, string]>([
  [datum(2024, 10, 29), 'over 2 dagen'],
  [datum(2024, 10, 30), 'morgen'],
  [datum(2024, 10, 31), 'vandaag'],
  [datum(2024, 11, 1), 'over 13 dagen'], // the first three have passed: 14 November is next
  [datum(2025, 6, 1), 'alles voorbij'],
])('on %s the next term is %s', (vandaag, telling) => {
  expect(kalendertelling(leesKalender('CZ', 2024, vandaag))).toBe(telling);
});

test('a term of a month counts to its first day, and is then this month', () => {
  const op = (vandaag: Datum) => kalendertelling(leesKalender('VGZ', 2023, vandaag));
  expect(op(datum(2023, 6, 1))).toBe('deze maand');
  expect(op(datum(2023, 6, 30))).toBe('deze maand');
  const mei = leesKalender('VGZ', 2023, datum(2023, 5, 30));
  expect(regels(mei, 'komend')).toEqual([
    'uiterlijk 31 mei 2023: Declaraties januari t/m april gedeclareerd en goedgekeurd (morgen)',
    'in juni 2023: Clickmoment (over 2 dagen)',
  ]);
  expect(regels(mei, 'voorbij')).toEqual([
    'vanaf 1 mei 2023: Maandelijkse publicatie van de uitnutting begint (voorbij)',
  ]);
});

test('what has passed comes with the latest first, and goes into an agenda in the order of the days', () => {
  const stand = leesKalender('Zorg en Zekerheid', 2023, datum(2026, 1, 1));
  const voorbij = regels(stand, 'voorbij');
  expect(voorbij[0]).toMatch(/^op 31 oktober 2023: Herschikking 2023 tweezijdig ingediend/);
  expect(voorbij.at(-1)).toMatch(/^uiterlijk 1 augustus 2022/);
  expect(voorAgenda(stand).map(({ datum: dag }) => dag)).toEqual(
    voorAgenda(stand)
      .map(({ datum: dag }) => dag)
      .sort(),
  );
  expect(voorAgenda(stand)).toHaveLength(12);
});

test('only what is still to come goes into an agenda', () => {
  const stand = leesKalender('Zorg en Zekerheid', 2023, datum(2023, 10, 1));
  expect(voorAgenda(stand).map(({ datum: dag }) => dag)).toEqual(['2023-10-15', '2023-10-31']);
});

test('a year that no source has terms for', () => {
  const stand = leesKalender('Menzis', 2022, datum(2024, 1, 1));
  expect(stand).toEqual({
    bekend: false,
    zin: expect.stringMatching(/noemt geen bron termijnen over 2022/) as string,
  });
  expect(kalendertelling(stand)).toBe('niet bekend');
  expect(voorAgenda(stand)).toEqual([]);
});

test('the year before the first known terms shows what already has to be done in it', () => {
  // kalender.yaml: Zorg en Zekerheid's terms for 2023 begin in August 2022; for 2022 itself no source has any
  const stand = leesKalender('Zorg en Zekerheid', 2022, datum(2022, 7, 31));
  expect(regels(stand, 'komend')[0]).toBe(
    'uiterlijk 1 augustus 2022: Innovatie- en knelpuntenplannen in Vecozo (morgen)',
  );
  expect(regels(stand, 'komend')).toHaveLength(6);
});

test('today is the user’s day, not the one of Greenwich', () => {
  expect(vandaagIs(new Date(2024, 0, 1, 0, 5))).toBe('2024-01-01');
  expect(vandaagIs(new Date(2024, 11, 31, 23, 55))).toBe('2024-12-31');
});

const uitgangspunten: Uitgangspunten = {
  versie: 1,
  uitvoerder: 'VGZ',
  jaar: 2023,
  peilmaand: 4,
  regios: [],
};

function zet(vandaag: Datum) {
  const schrijven: Schrijven = {
    schrijf: jest.fn(),
    maakOngedaan: jest.fn(),
    doe: (_tekst, werk) => werk(new AbortController().signal),
    meld: jest.fn(),
  };
  const stand = leesKalender('VGZ', 2023, vandaag);
  toon(<Kalender {...{ stand, uitgangspunten, vandaag, schrijven }} />);
  return schrijven;
}

const knop = () => screen.getByRole('button', { name: 'Zet in mijn agenda (.ics)' });

test('two lists, with who and the source', () => {
  zet(datum(2023, 5, 30));
  const wat = (naam: string) =>
    within(screen.getByRole('list', { name: naam }))
      .getAllByRole('listitem')
      .map((regel) => regel.textContent);
  expect(wat('Wat komt')[1]).toBe(
    'In juni 2023over 2 dagenClickmomentZorgkantoor · VGZ Clicksystematiek 2023',
  );
  expect(wat('Voorbij')).toHaveLength(1);
  expect(screen.queryByText(/zijn voorbij/)).not.toBeInTheDocument();
});

test('everything passed: that is said, and nothing comes', () => {
  zet(datum(2026, 11, 22));
  expect(screen.getByText('Alle termijnen van VGZ 2023 zijn voorbij.')).toBeInTheDocument();
  expect(screen.queryByRole('list', { name: 'Wat komt' })).not.toBeInTheDocument();
  expect(knop()).toBeEnabled();
});

test('the button hands over a calendar with what comes, and says where it is', async () => {
  const bezorg = jest
    .spyOn(bezorgen, 'bezorg')
    .mockResolvedValue({ gelukt: true, zin: 'Kalender VGZ 2023.ics staat in uw map Downloads.' });
  const { meld } = zet(datum(2023, 6, 10));
  await userEvent.click(knop());
  await waitFor(() =>
    expect(meld).toHaveBeenLastCalledWith({
      soort: 'gelukt',
      tekst: 'Kalender VGZ 2023.ics staat in uw map Downloads.',
    }),
  );
  const bestelling = bezorg.mock.calls[0]?.[0];
  if (bestelling?.vorm !== 'ics') throw new Error('geen agenda');
  expect(bestelling.naam).toBe('Kalender VGZ 2023');
  const regelsVan = bestelling.tekst.split('\r\n');
  expect(regelsVan.filter((regel) => regel === 'BEGIN:VEVENT')).toHaveLength(1);
  expect(regelsVan).toEqual(
    expect.arrayContaining(['DTSTAMP:20230610T000000Z', 'DTSTART;VALUE=DATE:20230601']),
  );
});

test('with the keyboard only', async () => {
  const bezorg = jest.spyOn(bezorgen, 'bezorg').mockResolvedValue({ gelukt: true, zin: 'Klaar.' });
  const { meld } = zet(datum(2023, 6, 10));
  await userEvent.tab();
  expect(knop()).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(meld).toHaveBeenLastCalledWith({ soort: 'gelukt', tekst: 'Klaar.' }));
  expect(bezorg).toHaveBeenCalledTimes(1);
});

test('a file that can’t be made is a sentence', async () => {
  jest.spyOn(agenda, 'agenda').mockImplementation(() => {
    throw new Error('De kalender VGZ is niet te maken.');
  });
  const { meld } = zet(datum(2023, 6, 10));
  await userEvent.click(knop());
  await waitFor(() =>
    expect(meld).toHaveBeenLastCalledWith({
      soort: 'fout',
      tekst: 'Het agendabestand is niet gemaakt. Sluit dit venster en probeer het opnieuw.',
    }),
  );
});
