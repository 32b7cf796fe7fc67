import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { cent } from '../../src/domein/geld';
import {
  Overschotstap,
  overschotuitkomst,
  overschotzinnen,
} from '../../src/taskpane/maandronde/stappen/Overschotstap';
import type { Uitkomst } from '../../src/werkmap';
import { toon } from './toon';

const regio = (naam: string, kEuro: number | null, kolom: number) => ({
  regio: naam,
  overschot: kEuro === null ? null : cent(kEuro * 100_000),
  cel: { blad: 'Contracteerruimte', rij: 11, kolom },
});

/** Three of the published regio's of January 2024. */
const uitkomst: Uitkomst = {
  blad: 'Contracteerruimte',
  weergave: 'k€',
  totaal: cent((72585 + 25590 - 52494) * 100_000),
  regios: [regio('Haaglanden', 72585, 1), regio('Zeeland', 25590, 3), regio('Zuid-Limburg', -52494, 6)],
};

const niets = () => undefined;

test('says which regio is short and what remains together', () => {
  expect(overschotzinnen(uitkomst)).toEqual([
    'Zuid-Limburg komt €\u00a052,5\u00a0mln tekort.',
    'Samen houden de regio’s €\u00a045,7\u00a0mln over.',
  ]);
  expect(overschotuitkomst(uitkomst)).toBe('3 regio’s, 1 met tekort');
});

test('says so when nobody is short, when a regio is incomplete, and when all are short together', () => {
  const goed = { ...uitkomst, totaal: null, regios: [regio('Haaglanden', 1, 1)] };
  expect(overschotzinnen(goed)).toEqual(['Geen enkele regio komt tekort.']);
  const half = { ...uitkomst, totaal: null, regios: [regio('Haaglanden', 1, 1), regio('Zeeland', null, 2)] };
  expect(overschotzinnen(half)).toEqual(['De gegevens van Zeeland zijn niet compleet.']);
  const kort = {
    ...uitkomst,
    totaal: cent(-5_000_000_00),
    regios: [regio('A', -2000, 1), regio('B', -3000, 2)],
  };
  expect(overschotzinnen(kort).at(-1)).toBe('Samen komen de regio’s €\u00a05,0\u00a0mln tekort.');
});

test('bars: the largest deficit first, amount at the end, a word for who cannot see the side', () => {
  toon(<Overschotstap uitkomst={uitkomst} weergave="k€" bijWeergave={niets} bijKies={niets} naar={niets} />);
  const balken = screen.getAllByRole('button', { name: /Toon in werkblad/ });
  const namen = [
    /^Zuid-Limburg €.52,5.mln tekort\. Toon in werkblad \u221252\.494$/,
    /^Zeeland €.25,6.mln over\. Toon in werkblad 25\.590$/,
    /^Haaglanden €.72,6.mln over\. Toon in werkblad 72\.585$/,
  ];
  balken.forEach((balk, i) => expect(balk).toHaveAccessibleName(namen[i]));
  expect(balken).toHaveLength(3);
  expect(balken[0]).toHaveTextContent('\u221252.494');
});

test('deficit and surplus lie on different sides of zero, the deficit hatched', () => {
  const { container } = toon(
    <Overschotstap uitkomst={uitkomst} weergave="k€" bijWeergave={niets} bijKies={niets} naar={niets} />,
  );
  const [tekort, , over] = [...container.querySelectorAll('svg rect')];
  // The scale runs from −52.494 to 72.585: zero lies at 52494 ÷ 125079 = 41,97%.
  expect(parseFloat(tekort?.getAttribute('x') ?? '')).toBeCloseTo(0, 3);
  expect(parseFloat(tekort?.getAttribute('width') ?? '')).toBeCloseTo(41.97, 1);
  expect(parseFloat(over?.getAttribute('x') ?? '')).toBeCloseTo(41.97, 1);
  expect(parseFloat(over?.getAttribute('width') ?? '')).toBeCloseTo(58.03, 1);
  expect(tekort?.getAttribute('fill')).toMatch(/^url\(#/);
  expect(over?.getAttribute('fill')).not.toMatch(/^url/);
});

test('a click selects the regio, the toggle changes the unit, by keyboard too', async () => {
  const bijKies = jest.fn();
  const bijWeergave = jest.fn();
  toon(
    <Overschotstap
      uitkomst={uitkomst}
      weergave="k€"
      bijWeergave={bijWeergave}
      bijKies={bijKies}
      naar={niets}
    />,
  );
  screen.getByRole('button', { name: /^Zeeland/ }).focus();
  await userEvent.keyboard('{Enter}');
  expect(bijKies).toHaveBeenCalledWith(uitkomst.regios[1]);
  await userEvent.click(screen.getByRole('button', { name: '€: bedragen in euro’s' }));
  expect(bijWeergave).toHaveBeenCalledWith('€');
  await userEvent.click(screen.getByRole('button', { name: 'k€: bedragen × € 1.000' }));
  expect(bijWeergave).toHaveBeenCalledTimes(1);
});

test('a regio that cannot be computed shows #N/B', () => {
  const half = { ...uitkomst, totaal: null, regios: [regio('Zeeland', null, 2), regio('Haaglanden', 5, 1)] };
  toon(<Overschotstap uitkomst={half} weergave="€" bijWeergave={niets} bijKies={niets} naar={niets} />);
  const balken = screen.getAllByRole('button', { name: /Toon in werkblad/ });
  expect(balken[0]).toHaveTextContent('5.000');
  expect(balken[1]).toHaveTextContent('#N/B');
  expect(balken[1]).toHaveAccessibleName(/^Zeeland niet te berekenen/);
});

test('a regio can be explained, looked into and, when it is short, herschikt', async () => {
  const naar = jest.fn();
  toon(<Overschotstap uitkomst={uitkomst} weergave="k€" bijWeergave={niets} bijKies={niets} naar={naar} />);
  await userEvent.click(screen.getByRole('button', { name: 'Herschik Zuid-Limburg' }));
  expect(naar).toHaveBeenLastCalledWith('herschikken', { regio: 'Zuid-Limburg' });
  await userEvent.click(screen.getByRole('button', { name: 'Welke aanbieders verklaren dit?' }));
  expect(naar).toHaveBeenLastCalledWith('controles', { regio: 'Zuid-Limburg' });
  await userEvent.click(screen.getByRole('button', { name: /^Zeeland/ }));
  expect(screen.queryByRole('button', { name: 'Herschikken' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Waarom?' }));
  const cel = { blad: 'Contracteerruimte', rij: 11, kolom: 3 };
  expect(naar).toHaveBeenLastCalledWith('controles', { regio: 'Zeeland', cel });
  await userEvent.click(screen.getByRole('button', { name: 'Signaallijst' }));
  expect(naar).toHaveBeenLastCalledWith('controles', { regio: 'Zeeland' });
  await userEvent.click(screen.getByRole('button', { name: /^Zuid-Limburg/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Herschikken' }));
  expect(naar).toHaveBeenLastCalledWith('herschikken', { regio: 'Zuid-Limburg' });
});

test('31 regio’s of which many are short: the three largest in words, every one as a bar', () => {
  const regios = Array.from({ length: 31 }, (_, i) =>
    regio(`Regio ${i + 1}`, i < 5 ? -1000 * (i + 1) : 10, i),
  );
  const veel: Uitkomst = { ...uitkomst, regios, totaal: cent(-14_740 * 100_000) };
  // 1.000 + 2.000 + 3.000 + 4.000 + 5.000 = 15.000 short, 26 × 10 = 260 over: 14.740 short (× € 1.000).
  expect(overschotzinnen(veel)).toEqual([
    'Regio 5 komt €\u00a05,0\u00a0mln tekort.',
    'Regio 4 komt €\u00a04,0\u00a0mln tekort.',
    'Regio 3 komt €\u00a03,0\u00a0mln tekort.',
    'Nog 2 regio’s komen tekort.',
    'Samen komen de regio’s €\u00a014,7\u00a0mln tekort.',
  ]);
  toon(<Overschotstap uitkomst={veel} weergave="k€" bijWeergave={niets} bijKies={niets} naar={niets} />);
  expect(screen.getAllByRole('button', { name: /Toon in werkblad/ })).toHaveLength(31);
});

test('one regio: no total, no link to herschikken when it is not short', () => {
  const een: Uitkomst = {
    ...uitkomst,
    regios: [regio('Delft/Westland/Oostland', 12, 1)],
    totaal: cent(1_200_000),
  };
  toon(<Overschotstap uitkomst={een} weergave="k€" bijWeergave={niets} bijKies={niets} naar={niets} />);
  expect(screen.queryByText('Totaal')).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Herschik/ })).not.toBeInTheDocument();
});
