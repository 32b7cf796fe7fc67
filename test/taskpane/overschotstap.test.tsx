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
  toon(<Overschotstap uitkomst={uitkomst} weergave="k€" bijWeergave={niets} bijKies={niets} />);
  const balken = screen.getAllByRole('button', { name: /Toon in werkblad/ });
  expect(balken.map((balk) => balk.getAttribute('aria-label'))).toEqual([
    'Zuid-Limburg: €\u00a052,5\u00a0mln tekort. Toon in werkblad',
    'Zeeland: €\u00a025,6\u00a0mln over. Toon in werkblad',
    'Haaglanden: €\u00a072,6\u00a0mln over. Toon in werkblad',
  ]);
  expect(balken[0]).toHaveTextContent('\u221252.494');
});

test('deficit and surplus lie on different sides of zero, the deficit hatched', () => {
  const { container } = toon(
    <Overschotstap uitkomst={uitkomst} weergave="k€" bijWeergave={niets} bijKies={niets} />,
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
  toon(<Overschotstap uitkomst={uitkomst} weergave="k€" bijWeergave={bijWeergave} bijKies={bijKies} />);
  screen.getByRole('button', { name: /^Zeeland/ }).focus();
  await userEvent.keyboard('{Enter}');
  expect(bijKies).toHaveBeenCalledWith(uitkomst.regios[1]);
  await userEvent.click(screen.getByRole('button', { name: 'Bedragen in euro’s' }));
  expect(bijWeergave).toHaveBeenCalledWith('€');
  await userEvent.click(screen.getByRole('button', { name: 'Bedragen × € 1.000' }));
  expect(bijWeergave).toHaveBeenCalledTimes(1);
});

test('a regio that cannot be computed shows #N/B', () => {
  const half = { ...uitkomst, totaal: null, regios: [regio('Zeeland', null, 2), regio('Haaglanden', 5, 1)] };
  toon(<Overschotstap uitkomst={half} weergave="€" bijWeergave={niets} bijKies={niets} />);
  const balken = screen.getAllByRole('button', { name: /Toon in werkblad/ });
  expect(balken[0]).toHaveTextContent('5.000');
  expect(balken[1]).toHaveTextContent('#N/B');
  expect(balken[1]).toHaveAccessibleName('Zeeland: niet te berekenen. Toon in werkblad');
});
