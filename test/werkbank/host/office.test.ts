// What the bridge tells office.js about the host it runs in, and what comes from the page around the pane.
import { startExcel, type ExcelForTests } from '../../gereedschap/excel';
import { until } from './hulp';

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.dispose());

test('desktop Excel that speaks Dutch', async () => {
  expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'PC' });
  expect(Office.context.displayLanguage).toBe('nl-NL');
  expect(Office.context.contentLanguage).toBe('nl-NL');
});

test.each<[string, string, boolean]>([
  ['ExcelApi', '1.9', true],
  ['ExcelApi', '1.13', true],
  ['ExcelApi', '1.14', false],
  ['ExcelApi', '1.19', false],
  ['SharedRuntime', '1.1', true],
  ['CustomFunctionsRuntime', '1.1', true],
  ['ExcelApiOnline', '1.1', false],
  ['DialogApi', '1.1', false],
  ['RibbonApi', '1.1', false],
])('isSetSupported(%s, %s) is %s', (name, version, expected) => {
  expect(Office.context.requirements.isSetSupported(name, version)).toBe(expected);
});

test('a light theme, as colours; there is no isDarkTheme in this office.js', () => {
  expect(Office.context.officeTheme).toEqual({
    bodyBackgroundColor: '#ffffff',
    bodyForegroundColor: '#262626',
    controlBackgroundColor: '#e6e6e6',
    controlForegroundColor: '#262626',
  });
});

test('the theme changes when the page says so; office.js looks again after five seconds', () => {
  excel.toPane({ kind: 'theme', theme: 'dark' });
  const now = Date.now() + 6000;
  const clock = jest.spyOn(Date.prototype, 'getTime').mockReturnValue(now);
  expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#262626');
  clock.mockRestore();
});

test('a ribbon button runs what the add-in associated', async () => {
  const done = jest.fn();
  Office.actions.associate('WLZ.TOON', (args: unknown) => done(args));
  excel.host.callAction('WLZ.TOON', { source: { id: 'knop' } });
  await until(() => done.mock.calls.length > 0);
  expect(done).toHaveBeenCalledWith({ source: { id: 'knop' } });
});

describe('Office.addin', () => {
  test('showAsTaskpane and hide reach the page', async () => {
    const states: string[] = [];
    excel.host.runtime.onState = (state) => states.push(state);
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    expect(states).toEqual(['Background', 'Visible']);
  });

  test('the startup behaviour is kept', async () => {
    expect(await Office.addin.getStartupBehavior()).toBe('None');
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe('Load');
    expect(excel.host.runtime.startState).toBe('Background');
  });

  test('the add-in hears that its pane is hidden or shown', async () => {
    const modes: string[] = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      modes.push(visibilityMode);
    });
    excel.host.setVisible(false);
    excel.host.setVisible(true);
    await until(() => modes.length === 2);
    expect(modes).toEqual(['Hidden', 'Taskpane']);
    expect(excel.host.runtime.state).toBe('Visible');
  });
});

test('a message that is no request is left alone', () => {
  expect(() => excel.host.receive(JSON.stringify({ type: 9 }))).not.toThrow();
});
