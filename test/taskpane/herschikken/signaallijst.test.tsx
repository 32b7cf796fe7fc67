import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { signaallijst } from '../../../src/domein/signaal';
import type { Signaalrij } from '../../../src/domein/signaal';
import { ergsteRegio, signaalzin, verklarend } from '../../../src/taskpane/herschikken/signaal';
import { Signaallijst } from '../../../src/taskpane/herschikken/Signaallijst';
import type { Plaatsprops } from '../../../src/taskpane/gedeeld/plaats';
import type { Wijzigingsplan } from '../../../src/werkmap';
import { maakBeeld, maakBlad } from '../../werkmap/maakBeeld';
import { toon } from '../toon';
import { euro, tweeRegios } from './gegevens';

const KOP = ['Regio', 'Aanbieder', 'Leveringsvorm', 'Afspraak', 'Prognose'];
const cellen = tweeRegios.rijen.map((rij) => [
  rij.regio,
  rij.aanbieder,
  rij.leveringsvorm ?? '',
  rij.afspraak ?? '',
  rij.prognose ?? '',
]);
/** Ruimte typed: Zeeland 1.000.000 and Haaglanden 500.000, as in the casus. */
const beeld = {
  ...maakBeeld(maakBlad('Aanbieders', [KOP, ...cellen])),
  instellingen: {
    'WLZ.herschikken': {
      versie: 1,
      actief: 0,
      scenarios: [
        {
          naam: 'Nu',
          vraag: {
            regime: 'CZ',
            leegIsNul: false,
            ruimte: { soort: 'getypt', bedragen: { Zeeland: 100_000_000, Haaglanden: 50_000_000 } },
            watAls: { aanpassing: {}, overhevelingen: [], meerzorg: {} },
          },
        },
      ],
    },
  },
};

function lijst(regio?: string) {
  const dienst = { toon: jest.fn(() => Promise.resolve()) };
  const schrijven = { schrijf: jest.fn<Promise<boolean>, [Wijzigingsplan]>(() => Promise.resolve(true)) };
  const props = {
    dienst,
    schrijven,
    werkmap: { beeld },
    uitgangspunten: {
      versie: 1,
      uitvoerder: 'CZ',
      jaar: 2024,
      peilmaand: 7,
      regios: ['Haaglanden', 'Zeeland'],
    },
    weergave: 'k€',
    ...(regio && { aanleiding: { regio } }),
  };
  toon(<Signaallijst {...(props as unknown as Plaatsprops)} />);
  return { dienst, schrijven };
}

const regels = () =>
  within(screen.getByRole('list', { name: /^Prognose min afspraak/ })).getAllByRole('button');

test('begins with the regio that is short, its largest difference first, each with its share', () => {
  lijst();
  // Zeeland: +60.000, +50.000 and +40.000 on agreements of 920.000; forecast 1.070.000, ruimte 1.000.000
  expect(
    screen.getByText(
      'De prognose ligt € 150.000 boven de afspraken; er is € 70.000 tekort. 3 rijen verklaren samen 80%.',
    ),
  ).toBeInTheDocument();
  expect(regels().map((regel) => regel.textContent?.split('van het geheel')[0])).toEqual([
    'Verzonnen Zuid · ZZP+6040% ',
    'Verzonnen Zee · VPT+5033% ',
    'Verzonnen Duin · MPT+4027% ',
  ]);
});

test('a click selects the row in the sheet', async () => {
  const { dienst } = lijst();
  await userEvent.click(screen.getByRole('button', { name: /^Verzonnen Zee/ }));
  expect(dienst.toon).toHaveBeenCalledWith('Aanbieders', { blad: 'Aanbieders', rij: 2, kolom: 1 });
});

test('opens with the regio one was sent here for; another one can be chosen', async () => {
  lijst('Haaglanden');
  expect(screen.getByRole('heading', { name: 'Haaglanden' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('combobox', { name: 'Regio' }));
  await userEvent.click(screen.getByRole('option', { name: 'Zeeland' }));
  expect(regels()).toHaveLength(3);
});

test('the filter on a leveringsvorm leaves the shares as they are', async () => {
  lijst();
  await userEvent.click(screen.getByRole('combobox', { name: 'Leveringsvorm' }));
  await userEvent.click(screen.getByRole('option', { name: 'VPT' }));
  expect(regels()).toHaveLength(1);
  expect(regels()[0]).toHaveTextContent('33% van het geheel.');
  await userEvent.click(screen.getByRole('combobox', { name: 'Richting' }));
  await userEvent.click(screen.getByRole('option', { name: 'Minder dan afgesproken' }));
  expect(screen.getByText('Geen rijen met deze filter.')).toBeInTheDocument();
});

test('what is shown is written as a sheet, for all regio’s', async () => {
  const { schrijven } = lijst();
  await userEvent.click(screen.getByRole('button', { name: 'Schrijf als blad (4 rijen)' }));
  const plan = schrijven.schrijf.mock.calls[0]?.[0];
  expect(plan?.bladen.map(({ blad }) => blad)).toEqual([{ soort: 'nieuw', naam: 'Signaallijst' }]);
});

const rij = (aanbieder: string, afspraak: number, prognose: number, regio = 'Zeeland'): Signaalrij => ({
  regio,
  aanbieder,
  afspraak: euro(afspraak),
  prognose: euro(prognose),
});

test('says how few explain it, and who is worst off', () => {
  const ruimte = new Map([['Zeeland', euro(1000)]]);
  const regios = signaallijst(
    [rij('groot', 100, 900), rij('klein', 100, 150), rij('los', 500, 450, 'Haaglanden')],
    ruimte,
  );
  const [zeeland, haaglanden] = regios;
  if (!zeeland || !haaglanden) throw new Error('twee regio’s verwacht');
  // 800 of 850 is 94%: one row explains four fifths
  expect(verklarend(zeeland)).toBe(1);
  expect(signaalzin(zeeland)).toBe(
    'De prognose ligt €\u00a0850 boven de afspraken; er is €\u00a050 tekort. 1 rij verklaart 80%.',
  );
  expect(signaalzin(haaglanden)).toBe('De prognose ligt €\u00a050 onder de afspraken. 1 rij verklaart 80%.');
  expect(ergsteRegio(regios)).toBe('Zeeland');
  expect(ergsteRegio([])).toBeUndefined();
});
