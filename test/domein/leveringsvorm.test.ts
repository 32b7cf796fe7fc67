import { leveringsvorm } from '../../src/domein/leveringsvorm';
import { opsomming, vereenvoudig } from '../../src/domein/tekst';

test.each([
  ['ZZP', 'ZZP'],
  ['zzp', 'ZZP'],
  [' Vpt ', 'VPT'],
  ['Volledig Pakket Thuis', 'VPT'],
  ['modulair pakket thuis', 'MPT'],
  ['deeltijd-verblijf', 'DTV'],
  ['Logeren', 'logeren'],
  ['Toeslagen', 'toeslag'],
  ['crisiszorg', 'crisis'],
  ['ZZP incl. behandeling', 'ZZP'],
  ['VV4 (ZZP)', 'ZZP'],
  ['Meerzorg', 'meerzorg'],
  ['meerzorg: individueel', 'meerzorg'],
])('%p is %s', (tekst, verwacht) => {
  expect(leveringsvorm(tekst)).toBe(verwacht);
});

test.each(['', 'VPT/MPT', 'ZZP en VPT', 'pgb', 'ZZPX'])(
  '%p is geen of geen eenduidige leveringsvorm',
  (tekst) => {
    expect(leveringsvorm(tekst)).toBeUndefined();
  },
);

test('namen vergelijken zonder hoofdletters, accenten en leestekens', () => {
  expect(vereenvoudig("Coöperatie 'Zorg & Zekerheid'")).toBe('cooperatiezorgenzekerheid');
});

test('opsommingen', () => {
  expect(opsomming([])).toBe('');
  expect(opsomming(['CZ'])).toBe('CZ');
  expect(opsomming(['CZ', 'VGZ', 'ZZ'])).toBe('CZ, VGZ en ZZ');
  expect(opsomming(['CZ', 'VGZ'], 'of')).toBe('CZ of VGZ');
});
