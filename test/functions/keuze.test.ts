import { enkel, kolom, roep } from './excel';
import '../../src/functions/functions';

describe('words in cells', () => {
  test('are read without regard for case and spaces around them', () => {
    expect(
      roep('RICHTPERCENTAGE', enkel(' cz '), enkel(2023), enkel(' vpt '), kolom(' JA', 'Nee ', 'WAAR')),
    ).toEqual(kolom(0.938, 1, 0.938));
    expect(roep('EXTRAPOLEER', [[1, 1]], null, enkel(' MAAND '))).toEqual([[12]]);
  });

  test('are cut off in a sentence when they are long', () => {
    const dertig = 'abcdefghijklmnopqrstuvwxyz1234';
    const zin = (woord: string): unknown => roep('EXTRAPOLEER', enkel(1), null, enkel(woord))[0]?.[0];
    expect(zin(dertig)).toContain(`methode: "${dertig}" is niet mogelijk`);
    expect(zin(`${dertig}5`)).toContain(`methode: "${dertig}…" is niet mogelijk`);
  });

  test('a regio that is unknown is met with at most seven that are known', () => {
    const ruimte = (aantal: number): unknown[][] =>
      Array.from({ length: aantal }, (_leeg, i) => [`R${i + 1}`, 1]);
    const zin = (aantal: number): unknown =>
      roep('HERSCHIK', enkel(1), enkel(1), ruimte(aantal), enkel('CZ'), null, null, null, enkel('Z'))[0]?.[0];
    expect(zin(7)).toBe(
      '#VALUE! regio: voor "Z" is geen ruimte opgegeven; wel voor R1, R2, R3, R4, R5, R6 en R7.',
    );
    expect(zin(9)).toMatch(/wel voor R1, R2, R3, R4, R5, R6, R7 en andere\.$/);
  });

  test('a year lies from 2000 to 2100', () => {
    const fout = expect.stringContaining('is geen jaartal') as unknown;
    const dag = (jaar: number): unknown =>
      roep('EXTRAPOLEER', enkel(31), null, enkel('dag'), enkel(jaar))[0]?.[0];
    expect([1999, 2000, 2100, 2101].map(dag)).toEqual([fout, 366, 365, fout]);
  });
});
