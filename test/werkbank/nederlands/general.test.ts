import { dutchError, dutchFullNumber, dutchGeneral, englishError } from '../../../src/werkbank/nederlands';

// What Excel shows in a wide cell with format Standaard; values from Excel's documented rule of 11 characters.
test.each([
  [0, '0'],
  [-0, '0'],
  [7, '7'],
  [12.5, '12,5'],
  [-1234.56, '-1234,56'],
  [1 / 3, '0,333333333'],
  [-2 / 3, '-0,666666667'],
  [0.1 + 0.2, '0,3'],
  [1234.56789012, '1234,56789'],
  [1234567890.4, '1234567890'],
  [12345678901, '12345678901'],
  [12345678901.5, '12345678902'],
  [99999999999.4, '99999999999'],
  [99999999999.9, '1E+11'],
  [123456789012, '1,23457E+11'],
  [-123456789012, '-1,23457E+11'],
  [1e100, '1E+100'],
  [1.5e-10, '1,5E-10'],
  [0.0001, '0,0001'],
  [0.00012345678, '0,000123457'],
  [0.00001, '0,00001'],
  [0.0000123456, '1,23456E-05'],
  [1421241000, '1421241000'],
  [0.958, '0,958'],
  [294.585, '294,585'],
  [NaN, '#GETAL!'],
])('Standaard shows %p as %s', (value, shown) => {
  expect(dutchGeneral(value)).toBe(shown);
});

test.each([
  [1 / 3, '0,333333333333333'],
  [0.1 + 0.2, '0,3'],
  [1234567890123456, '1234567890123460'],
  [1e20, '100000000000000000000'],
  [1e21, '1E+21'],
  [1.5e-12, '1,5E-12'],
  [-12.5, '-12,5'],
  [Infinity, '#GETAL!'],
])('the formula bar has %p as %s', (value, shown) => {
  expect(dutchFullNumber(value)).toBe(shown);
});

describe('error values', () => {
  test.each([
    ['#VALUE!', '#WAARDE!'],
    ['#N/A', '#N/B'],
    ['#DIV/0!', '#DEEL/0!'],
    ['#NAME?', '#NAAM?'],
    ['#NUM!', '#GETAL!'],
    ['#REF!', '#VERW!'],
    ['#NULL!', '#LEEG!'],
    ['#SPILL!', '#OVERLOOP!'],
  ])('%s is %s', (english, dutch) => {
    expect(dutchError(english)).toBe(dutch);
    expect(englishError(dutch)).toBe(english);
    expect(englishError(dutch.toLowerCase())).toBe(english);
  });

  test('other text is no error', () => {
    expect(dutchError('#hashtag')).toBe('#hashtag');
    expect(englishError('#hashtag')).toBeUndefined();
    expect(englishError('constructor')).toBeUndefined();
  });

  test('what Univer calls getting data is busy', () => {
    expect(dutchError('#GETTING_DATA')).toBe('#BEZIG!');
  });
});
