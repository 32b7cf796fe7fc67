import { enkel, kolom, roep } from './excel';
import '../../src/functions/functions';

const percentage = (...argumenten: unknown[]): unknown[][] => roep('RICHTPERCENTAGE', ...argumenten);

// The percentages are those of the CZ Zorginkoopdocument 2023 (6.2) and the ActiZ monitor 2024 (table 1).
describe('RICHTPERCENTAGE', () => {
  test.each([
    ['CZ', 2023, 'ZZP', null, 0.958],
    ['cz', '2023', 'mpt', false, 0.958],
    ['CZ', 2023, 'VPT', 'nee', 1],
    ['CZ', 2023, 'logeren', 0, 1],
    ['CZ', 2023, 'VPT', 'ja', 0.938],
    ['CZ', 2023, 'ZZP', true, 0.938],
    ['CZ', 2023, 'ZZP', 1, 0.938],
  ])('%s %s %s, new: %s → %s', (kantoor, jaar, vorm, nieuw, verwacht) => {
    expect(percentage(enkel(kantoor), enkel(jaar), enkel(vorm), enkel(nieuw))).toEqual([[verwacht]]);
  });

  test('the national percentage of 2024 is that of the ouderenzorg', () => {
    expect(percentage(enkel('CZ'), enkel(2024), null, null, enkel('VV'))).toEqual([[0.964]]);
  });

  test('columns spill, blank rows stay blank', () => {
    expect(percentage(enkel('CZ'), enkel(2023), kolom('ZZP', 'VPT', ''))).toEqual([[0.958], [1], [0.958]]);
    expect(percentage(kolom('CZ', '', 'CZ'), kolom(2023, 2023, null))).toEqual([[0.958], [''], ['']]);
  });

  test('an unknown combination is #N/B, with what is known', () => {
    expect(percentage(enkel('CZ'), enkel(2024), null, null, enkel('GGZ'))).toEqual([
      [expect.stringMatching(/^#N\/A .*CZ, 2024, GGZ.*Wel bekend: 96,4%/)],
    ]);
    expect(percentage(enkel('CZ'), enkel(2019))).toEqual([[expect.stringMatching(/^#N\/A .*2022.*2023/)]]);
    expect(percentage(enkel('Anders'), enkel(2023))).toEqual([[expect.stringMatching(/^#N\/A .*VGZ/)]]);
    expect(percentage(enkel('CZ'), enkel(2023), enkel('Anders'))).toEqual([
      [expect.stringMatching(/^#N\/A .*ZZP/)],
    ]);
  });

  test.each([
    [45292, 'jaar: 45292 is geen jaartal. Typ bijvoorbeeld 2024.'],
    [2023.5, 'jaar: 2023,5 is geen geheel getal.'],
    ['januari', 'jaar: hier staat geen getal. Typ bijvoorbeeld 2024.'],
  ])('refuses the year %s', (jaar, zin) => {
    expect(percentage(enkel('CZ'), enkel(jaar))).toEqual([[`#VALUE! ${zin}`]]);
  });

  test('refuses an answer that is neither yes nor no, and a truth value as a name', () => {
    expect(percentage(enkel('CZ'), enkel(2023), null, kolom('ja', 'misschien'))).toEqual([
      [0.938],
      ['#VALUE! nieuweAanbieder, rij 2: typ WAAR of ONWAAR, of ja of nee.'],
    ]);
    expect(percentage(enkel(true), enkel(2023))).toEqual([['#VALUE! zorgkantoor: hier staat geen tekst.']]);
  });
});
