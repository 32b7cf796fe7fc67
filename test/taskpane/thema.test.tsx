import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import { isDonker, useThema } from '../../src/taskpane/thema';

function Naam() {
  return <p>{useThema()}</p>;
}

/** The browser's answers to media queries, and Office's background. */
function omgeving({ waar = [] as string[], achtergrond }: { waar?: string[]; achtergrond?: string }) {
  const stand = { waar, achtergrond };
  Object.assign(globalThis, {
    matchMedia: (vraag: string) => ({
      matches: stand.waar.some((deel) => vraag.includes(deel)),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
    Office: {
      EventType: {},
      context: {
        get officeTheme() {
          return stand.achtergrond === undefined ? undefined : { bodyBackgroundColor: stand.achtergrond };
        },
        document: {
          addHandlerAsync: () => {
            throw new Error('no such event');
          },
        },
      },
    },
  });
  return stand;
}

test.each([
  [{ achtergrond: '#ffffff', waar: ['dark'] }, 'licht'],
  [{ achtergrond: '#262626' }, 'donker'],
  [{ waar: ['dark'] }, 'donker'],
  [{}, 'licht'],
  [{ achtergrond: '#ffffff', waar: ['forced-colors'] }, 'hoog contrast'],
])('%j gives %s', (situatie, naam) => {
  omgeving(situatie);
  render(<Naam />);
  expect(screen.getByText(naam)).toBeInTheDocument();
});

test('a change in Office is noticed when the pane gets the focus, or after a while', () => {
  jest.useFakeTimers();
  const stand = omgeving({ achtergrond: '#ffffff' });
  render(<Naam />);
  stand.achtergrond = '#262626';
  act(() => void window.dispatchEvent(new Event('focus')));
  expect(screen.getByText('donker')).toBeInTheDocument();
  stand.achtergrond = '#ffffff';
  act(() => void jest.advanceTimersByTime(6000));
  expect(screen.getByText('licht')).toBeInTheDocument();
  jest.useRealTimers();
});

test('dark is judged by luminance', () => {
  expect(isDonker('#262626')).toBe(true);
  expect(isDonker('#FFFFFF')).toBe(false);
  expect(isDonker('#0000ff')).toBe(true);
  expect(isDonker('onzin')).toBeUndefined();
});
