import { Werkmapfout, foutzin } from '../../src/werkmap/schrijven/fouten';

test('known codes, unknown codes, our own errors and strangers all become a Dutch sentence', () => {
  expect(foutzin({ code: 'AccessDenied' })).toMatch(/beveiligd\. Hef de beveiliging op/);
  expect(foutzin({ code: 'SomethingNew' })).toBe(
    'Excel kon dit niet uitvoeren (SomethingNew). Probeer het opnieuw.',
  );
  expect(foutzin(new Werkmapfout('Het blad is weg.'))).toBe('Het blad is weg.');
  for (const vreemd of [new TypeError('x is undefined'), 'tekst', null, undefined, { code: 5 }]) {
    expect(foutzin(vreemd)).toBe('Er ging iets mis dat we niet kennen. Probeer het opnieuw.');
  }
});
