import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Bedragveld } from '../../../src/taskpane/herschikken/Bedragveld';
import { Overhevelschuif, eerstePaar, schuifstap } from '../../../src/taskpane/herschikken/Overhevelschuif';
import { gezegdPercentage, percentage } from '../../../src/taskpane/herschikken/procent';
import { Ruimteschuif } from '../../../src/taskpane/herschikken/Ruimteschuif';
import { metProcent } from '../../../src/taskpane/herschikken/watAls';
import { GEEN_WAT_ALS } from '../../../src/werkmap/herschikking/vraag';
import { toon } from '../toon';
import { euro, tweeRegios, uitkomstVan } from './gegevens';

const regios = [
  { regio: 'Zeeland', ruimteZin: euro(1_000_000) },
  { regio: 'Haaglanden', ruimteZin: euro(500_000) },
];

describe('an amount to type', () => {
  const veld = (weergave: 'k€' | '€', waarde: number | null, magNegatief = false) => {
    const bij = jest.fn();
    const cent = waarde === null ? null : euro(waarde);
    toon(<Bedragveld naam="Ruimte" waarde={cent} weergave={weergave} magNegatief={magNegatief} bij={bij} />);
    return bij;
  };

  test('12,5 in thousands is € 12.500, once the field is left', async () => {
    const bij = veld('k€', null);
    await userEvent.type(screen.getByRole('textbox', { name: 'Ruimte' }), '12,5');
    expect(bij).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(bij).toHaveBeenCalledWith(euro(12_500));
  });

  test('leaving an amount as it is does not round it to thousands', async () => {
    const bij = veld('k€', 1_234_567.89);
    const invoer = screen.getByRole('textbox', { name: 'Ruimte' });
    expect(invoer).toHaveValue('1.235');
    await userEvent.click(invoer);
    await userEvent.tab();
    expect(bij).not.toHaveBeenCalled();
  });

  test('what is no amount is refused with a sentence, and Escape brings back what was there', async () => {
    const bij = veld('€', 500);
    const invoer = screen.getByRole('textbox', { name: 'Ruimte' });
    await userEvent.clear(invoer);
    await userEvent.type(invoer, '12.5');
    expect(screen.getByText('Dit is geen bedrag. Typ bijvoorbeeld 1.250 of 12,5.')).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(bij).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(invoer).toHaveValue('500');
  });

  test('negative only where money can go out', async () => {
    const bij = veld('€', null);
    const invoer = screen.getByRole('textbox', { name: 'Ruimte' });
    await userEvent.type(invoer, '-5');
    expect(screen.getByText('Dit bedrag is negatief. Typ 0 of meer.')).toBeInTheDocument();
    await userEvent.clear(invoer);
    await userEvent.type(invoer, '0{Enter}');
    expect(bij).toHaveBeenLastCalledWith(euro(0));
  });

  test('an emptied field is not known, never 0', async () => {
    const bij = veld('€', 500, true);
    await userEvent.clear(screen.getByRole('textbox', { name: 'Ruimte' }));
    await userEvent.tab();
    expect(bij).toHaveBeenCalledWith(null);
  });
});

describe('the slider of the ruimte', () => {
  test('says its value in Dutch', () => {
    expect([2.5, -3, 0].map(gezegdPercentage)).toEqual([
      'plus 2,5 procent',
      'min 3 procent',
      'geen verandering',
    ]);
    expect(percentage(-0.5)).toBe('\u22120,5');
  });

  test('moves all regio’s by a percentage, and shows what that is in euros', () => {
    const bij = jest.fn();
    const watAls = metProcent(GEEN_WAT_ALS, ['Zeeland', 'Haaglanden'], -2);
    toon(<Ruimteschuif regios={regios} watAls={watAls} weergave="k€" bij={bij} />);
    const schuif = screen.getByRole('slider', { name: 'Ruimte van alle regio’s' });
    expect(schuif).toHaveAttribute('aria-valuetext', 'min 2 procent');
    // 2% of 1.500.000
    expect(
      screen.getByRole('textbox', { name: 'Meer of minder ruimte voor alle regio’s, in k€' }),
    ).toHaveValue('\u221230');
    fireEvent.change(schuif, { target: { value: '4' } });
    expect(bij).toHaveBeenCalledWith(metProcent(GEEN_WAT_ALS, ['Zeeland', 'Haaglanden'], 4));
  });

  test('a percentage beyond the slider can be typed; nonsense can’t', async () => {
    const bij = jest.fn();
    toon(<Ruimteschuif regios={regios.slice(0, 1)} watAls={GEEN_WAT_ALS} weergave="€" bij={bij} />);
    const veld = screen.getByRole('textbox', { name: 'Ruimte van Zeeland, in procenten' });
    await userEvent.clear(veld);
    await userEvent.type(veld, '-12,5{Enter}');
    expect(bij).toHaveBeenCalledWith(metProcent(GEEN_WAT_ALS, ['Zeeland'], -12.5));
    await userEvent.clear(veld);
    await userEvent.type(veld, '250{Enter}');
    expect(screen.getByText('Typ \u2212100 tot 100.')).toBeInTheDocument();
    expect(bij).toHaveBeenCalledTimes(1);
  });

  test('a regio that has its own ruimte is named and can be put back', async () => {
    const bij = jest.fn();
    const watAls = metProcent(GEEN_WAT_ALS, ['Zeeland'], 5);
    toon(<Ruimteschuif regios={regios} watAls={watAls} weergave="€" bij={bij} />);
    expect(screen.getByRole('list', { name: 'Regio’s met meer of minder ruimte' })).toHaveTextContent(
      'Zeeland5% · +50.000',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Zet de ruimte van Zeeland terug' }));
    expect(bij).toHaveBeenCalledWith(GEEN_WAT_ALS);
  });
});

describe('the slider between regio’s', () => {
  const { regios: uitkomsten } = uitkomstVan(tweeRegios);

  test('begins with the regio that has most left and the one that lacks most', () => {
    expect(eerstePaar(uitkomsten)).toEqual({ van: 'Haaglanden', naar: 'Zeeland' });
    expect(eerstePaar(uitkomsten.slice(0, 1))).toBeUndefined();
  });

  test('moves money in round steps of about a hundredth', () => {
    expect([100, 350_000, 12_000_000, 0].map((bedrag) => schuifstap(euro(bedrag)))).toEqual(
      [1, 5000, 200_000, 1].map(euro),
    );
  });

  test('goes as far as the first regio has something left, and not further', () => {
    const bij = jest.fn();
    toon(<Overhevelschuif regios={uitkomsten} watAls={GEEN_WAT_ALS} weergave="€" bij={bij} />);
    expect(screen.getByText('Haaglanden houdt nog € 350.000 over.')).toBeInTheDocument();
    const schuif = screen.getByRole('slider', { name: 'Van Haaglanden naar Zeeland (€)' });
    expect(schuif).toHaveAttribute('aria-valuetext', 'niets');
    fireEvent.change(schuif, { target: { value: String(35_000_000) } });
    expect(bij.mock.calls[0]?.[0].overhevelingen).toEqual([
      {
        van: { regio: 'Haaglanden', kavel: 'ZIN' },
        naar: { regio: 'Zeeland', kavel: 'ZIN' },
        bedrag: 35_000_000,
      },
    ]);
  });
});
