import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { meestGeraakt } from '../../../src/taskpane/herschikken/Geraakt';
import { Regiobalken } from '../../../src/taskpane/herschikken/Regiobalken';
import { Scenarios } from '../../../src/taskpane/herschikken/Scenarios';
import { uitkomstzinnen } from '../../../src/taskpane/herschikken/stappen/Watalsstap';
import { Vergelijking } from '../../../src/taskpane/herschikken/Vergelijking';
import { metOverheveling, metProcent } from '../../../src/taskpane/herschikken/watAls';
import { GEEN_WAT_ALS } from '../../../src/werkmap/herschikking/vraag';
import { toon } from '../toon';
import { euro, tweeRegios, uitkomstVan, vgzGeval } from './gegevens';

const nu = uitkomstVan(tweeRegios);
/** € 70.000 from Haaglanden to Zeeland: there the shortage of 42.000 + 28.000 is gone. */
const geholpen = uitkomstVan(
  tweeRegios,
  metOverheveling(GEEN_WAT_ALS, 'Haaglanden', 'Zeeland', euro(70_000)),
);

test('says what is divided, left and not paid', () => {
  // Zeeland: 70.000 not paid, nothing left. Haaglanden: 150.000 of 500.000.
  expect(uitkomstzinnen(nu.totaal, undefined)).toEqual([
    'Van €\u00a01,5\u00a0mln ruimte is €\u00a01,2\u00a0mln verdeeld; €\u00a0350.000 blijft over.',
    '€\u00a070.000 wordt niet vergoed.',
  ]);
  expect(uitkomstzinnen(geholpen.totaal, nu.totaal)).toEqual([
    'Van €\u00a01,5\u00a0mln ruimte is €\u00a01,2\u00a0mln verdeeld; €\u00a0280.000 blijft over.',
    'Alle prognoses worden vergoed (zonder wijziging €\u00a070.000).',
  ]);
});

test('the bar of a regio: divided up to the ruimte, what isn’t paid hatched beyond it', () => {
  const { container } = toon(<Regiobalken regios={nu.regios} weergave="€" />);
  const [zeeland, haaglanden] = within(
    screen.getByRole('list', { name: 'Uitkomst per regio in €' }),
  ).getAllByRole('listitem');
  expect(zeeland).toHaveTextContent('Zeelandniet vergoed 70.000ruimte 1.000.000verdeeld 1.000.000');
  expect(haaglanden).toHaveTextContent('Haaglandenrest 350.000ruimte 500.000verdeeld 150.000');
  const balken = container.querySelectorAll('li svg');
  // The scale runs to 1.070.000: 1.000.000 is 93,46% of it and 70.000 is 6,54%.
  const [verdeeld, nietVergoed] = [...(balken[0]?.querySelectorAll('rect') ?? [])];
  expect(parseFloat(verdeeld?.getAttribute('width') ?? '')).toBeCloseTo(93.46, 1);
  expect(parseFloat(nietVergoed?.getAttribute('x') ?? '')).toBeCloseTo(93.46, 1);
  expect(nietVergoed?.getAttribute('fill')).toMatch(/^url\(#/);
  // 150.000 and 350.000 of 1.070.000
  const [deel, rest] = [...(balken[1]?.querySelectorAll('rect') ?? [])];
  expect(parseFloat(deel?.getAttribute('width') ?? '')).toBeCloseTo(14.02, 1);
  expect(parseFloat(rest?.getAttribute('width') ?? '')).toBeCloseTo(32.71, 1);
});

test('who is hit most: without what-if by what isn’t paid, with it by the difference', () => {
  expect(meestGeraakt(nu, undefined).map(({ rij, bedrag }) => [rij.aanbieder, bedrag])).toEqual([
    ['Verzonnen Zuid', euro(42_000)],
    ['Verzonnen Duin', euro(28_000)],
  ]);
  expect(meestGeraakt(geholpen, nu).map(({ rij, bedrag }) => [rij.aanbieder, bedrag])).toEqual([
    ['Verzonnen Zuid', euro(42_000)],
    ['Verzonnen Duin', euro(28_000)],
  ]);
  expect(meestGeraakt(nu, nu)).toEqual([]);
});

test('the click of VGZ: the overproducers share what comes free, as the worked case says', () => {
  const { casus, eind } = vgzGeval();
  const uitkomst = uitkomstVan(casus);
  const nieuw = Object.fromEntries(uitkomst.rijen.map((rij) => [rij.aanbieder, Math.round(rij.nieuw / 100)]));
  expect(nieuw).toEqual(eind);
  // B asks 400.000 and gets 246.154, C 250.000 and gets 153.846
  expect(
    meestGeraakt(uitkomst, undefined).map(({ rij, bedrag }) => [rij.aanbieder, Math.round(bedrag / 100)]),
  ).toEqual([
    ['B', 153_846],
    ['C', 96_154],
  ]);
});

test('two scenarios: both amounts and the difference per measure, the total first', () => {
  toon(<Vergelijking a={{ naam: 'A', uitkomst: nu }} b={{ naam: 'B', uitkomst: geholpen }} weergave="k€" />);
  const tabel = screen.getByRole('table', { name: 'A naast B, in k€' });
  const groepen = within(tabel).getAllByRole('rowgroup').slice(1);
  expect(groepen.map((groep) => groep.getAttribute('aria-label'))).toEqual([
    'Totaal',
    'Zeeland',
    'Haaglanden',
  ]);
  const cellen = (groep: HTMLElement) =>
    within(groep)
      .getAllByRole('row')
      .slice(1)
      .map((rij) =>
        within(rij)
          .getAllByRole('cell')
          .map((cel) => cel.textContent),
      );
  expect(cellen(groepen[1]!)).toEqual([
    ['1.000', '1.070', '+70'],
    ['1.000', '1.070', '+70'],
    ['0', '0', '0'],
    ['70', '0', '\u221270'],
  ]);
  expect(cellen(groepen[2]!)[2]).toEqual(['350', '280', '\u221270']);
});

describe('keeping scenarios', () => {
  function scenarios(bewaard: Parameters<typeof Scenarios>[0]['bewaard']) {
    const bij = { bijBewaar: jest.fn(), bijTerugNaar: jest.fn() };
    toon(<Scenarios bewaard={bewaard} nu={nu} weergave="k€" {...bij} />);
    return bij;
  }

  test('nothing kept: only the buttons', async () => {
    const { bijBewaar } = scenarios([]);
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar als A' }));
    expect(bijBewaar).toHaveBeenCalledWith('A');
  });

  test('one kept: compared with now; going on with it is one click', async () => {
    const { bijTerugNaar } = scenarios([{ naam: 'A', uitkomst: geholpen }]);
    expect(screen.getByRole('table', { name: 'A naast Nu, in k€' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Ga verder met A' }));
    expect(bijTerugNaar).toHaveBeenCalledWith('A');
  });

  test('two kept: A beside B, or one of them beside now', async () => {
    scenarios([
      { naam: 'A', uitkomst: nu },
      { naam: 'B', uitkomst: geholpen },
    ]);
    expect(screen.getByRole('table', { name: 'A naast B, in k€' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('combobox', { name: 'Vergelijk' }));
    await userEvent.click(screen.getByRole('option', { name: 'B en Nu' }));
    expect(screen.getByRole('table', { name: 'B naast Nu, in k€' })).toBeInTheDocument();
  });

  test('one that can’t be divided any more says so', () => {
    scenarios([{ naam: 'B', uitkomst: undefined }]);
    expect(screen.getByText('Scenario B is met de gegevens van nu niet te berekenen.')).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});

test('more ruimte than is needed reaches nobody', () => {
  const ruimer = uitkomstVan(tweeRegios, metProcent(GEEN_WAT_ALS, ['Haaglanden'], 10));
  expect(meestGeraakt(ruimer, nu)).toEqual([]);
});
