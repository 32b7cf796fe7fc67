import { errorMeaning, errorSentence, functionIn } from '../../../src/werkbank/grid/errors';

test('names the function whose message it is', () => {
  expect(errorSentence('#VALUE!', 'percentage: 95,8 is meer dan 150%.', 'WLZ.RICHTTARIEF')).toBe(
    'WLZ.RICHTTARIEF: percentage: 95,8 is meer dan 150%.',
  );
});

test('does not name it twice', () => {
  const message = 'WLZ.HERSCHIK: regime ontbreekt.';
  expect(errorSentence('#VALUE!', message, 'WLZ.HERSCHIK')).toBe(message);
});

test('explains an error nobody gave a message for', () => {
  expect(errorSentence('#DIV/0!', '', undefined)).toBe(
    '#DEEL/0!: De formule deelt door nul of door een lege cel.',
  );
});

test('has nothing to say about a cell without an error', () => {
  expect(errorSentence(12, 'oud bericht', 'WLZ.HERSCHIK')).toBeUndefined();
  expect(errorSentence('#hashtag', '', undefined)).toBeUndefined();
  expect(errorMeaning('tekst')).toBeUndefined();
});

test('finds the custom function in a formula', () => {
  expect(functionIn('=SUM(wlz.richttarief(1,2),WLZ.HERSCHIK(A1))', 'WLZ')).toBe('WLZ.RICHTTARIEF');
  expect(functionIn('=SUM(A1)', 'WLZ')).toBeUndefined();
  expect(functionIn('=.SUM(A1)', '')).toBeUndefined();
});
