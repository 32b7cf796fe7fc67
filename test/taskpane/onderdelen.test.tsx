// Parts that more than one place is built from. Amounts and names are invented.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Arcering, useArcering } from '../../src/taskpane/onderdelen/Arcering';
import { Getalinvoer } from '../../src/taskpane/onderdelen/Getalinvoer';
import { Keuzelijst, alsOpties } from '../../src/taskpane/onderdelen/Keuzelijst';
import { nulschaal, staaf } from '../../src/taskpane/onderdelen/nulschaal';
import { tekortEerst } from '../../src/taskpane/onderdelen/tekortEerst';
import { toon } from './toon';

describe('a number to type', () => {
  /** Reads whole numbers; 'niets' says nothing. */
  const lees = (tekst: string) => {
    if (tekst === 'niets') return undefined;
    if (!/^\d+$/.test(tekst)) return { gelukt: false as const, zin: 'Typ een heel getal.' };
    return { gelukt: true as const, waarde: Number(tekst) };
  };
  function veld() {
    const bij = jest.fn();
    toon(<Getalinvoer naam="Proef" achter="%" waarde={7} tekst="zeven" lees={lees} bij={bij} />);
    return { bij, invoer: screen.getByRole('textbox', { name: 'Proef' }) };
  }

  test.each(['{Enter}', '{Tab}'])('counts after %s, not while it is being typed', async (toets) => {
    const { bij, invoer } = veld();
    await userEvent.clear(invoer);
    await userEvent.type(invoer, '12');
    expect(bij).not.toHaveBeenCalled();
    await userEvent.keyboard(toets);
    expect(bij.mock.calls).toEqual([[12]]);
    expect(invoer).toHaveValue('zeven');
  });

  test.each([
    ['the same value', '7'],
    ['a text that says nothing', 'niets'],
  ])('%s changes nothing', async (_, tekst) => {
    const { bij, invoer } = veld();
    await userEvent.clear(invoer);
    await userEvent.type(invoer, `${tekst}{Enter}`);
    expect(bij).not.toHaveBeenCalled();
    expect(invoer).toHaveValue('zeven');
  });

  test('nonsense stays in the field with a sentence until Escape', async () => {
    const { bij, invoer } = veld();
    await userEvent.clear(invoer);
    await userEvent.type(invoer, 'x{Enter}');
    await userEvent.tab();
    expect(bij).not.toHaveBeenCalled();
    expect(invoer).toHaveValue('x');
    expect(invoer).toHaveAccessibleDescription('Typ een heel getal.');
    await userEvent.type(invoer, '{Escape}');
    expect(invoer).toHaveValue('zeven');
    expect(screen.queryByText('Typ een heel getal.')).not.toBeInTheDocument();
  });
});

test('a list to choose from shows what was chosen and tells the value of another option', async () => {
  const bij = jest.fn();
  toon(
    <Keuzelijst
      naam="Proef"
      waarde="a"
      opties={[{ waarde: 'a', tekst: 'Eerste' }, ...alsOpties(['b'])]}
      bij={bij}
    />,
  );
  const lijst = screen.getByRole('combobox', { name: 'Proef' });
  expect(lijst).toHaveTextContent('Eerste');
  await userEvent.click(lijst);
  await userEvent.click(screen.getByRole('option', { name: 'b' }));
  expect(bij.mock.calls).toEqual([['b']]);
});

describe('bars around zero', () => {
  test('zero lies where the largest deficit needs it', () => {
    // −25 to 75 is 100 wide: zero at a quarter.
    const schaal = nulschaal([-25, 75, 10]);
    expect([-25, 0, 75].map(schaal)).toEqual([0, 25, 100]);
    expect(staaf(schaal, -25)).toEqual({ x: '0%', width: '25%' });
    expect(staaf(schaal, 50)).toEqual({ x: '25%', width: '50%' });
  });

  test('all above zero: zero at the left; all below: at the right; nothing at all: no width', () => {
    expect(nulschaal([10, 40])(0)).toBe(0);
    expect(nulschaal([-10, -40])(0)).toBe(100);
    expect(staaf(nulschaal([]), 0)).toEqual({ x: '0%', width: '0%' });
  });

  test('the largest deficit first, what is not known last, equals as they were', () => {
    const regios = [
      { regio: 'a', overschot: null },
      { regio: 'b', overschot: 5 },
      { regio: 'c' },
      { regio: 'd', overschot: -8 },
      { regio: 'e', overschot: 5 },
    ];
    expect(tekortEerst(regios).map(({ regio }) => regio)).toEqual(['d', 'b', 'e', 'a', 'c']);
    expect(regios[0]?.regio).toBe('a');
  });

  test('two pictures have a hatch each, and each fills with its own', () => {
    function Plaat() {
      const arcering = useArcering();
      return (
        <>
          <Arcering naam={arcering} />
          <span data-vulling={arcering.vulling} />
        </>
      );
    }
    const { container } = toon(
      <>
        <Plaat />
        <Plaat />
      </>,
    );
    const ids = [...container.querySelectorAll('pattern')].map(({ id }) => id);
    const vullingen = [...container.querySelectorAll('[data-vulling]')].map((deel) =>
      deel.getAttribute('data-vulling'),
    );
    expect(new Set(ids).size).toBe(2);
    expect(vullingen).toEqual(ids.map((id) => `url(#${id})`));
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+$/i); // other signs break url(#…)
  });
});
