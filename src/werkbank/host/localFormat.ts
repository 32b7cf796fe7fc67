// Number formats in the user's language: '#,##0.00;[Red]dd-mm-yyyy' <-> '#.##0,00;[Rood]dd-mm-jjjj'.

/** Texts, escaped characters, spacing (_x), filling (*x) and brackets: these are no format letters. */
const parts = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|general|standaard|./gis;

const pairs: readonly (readonly [english: string, dutch: string])[] = [
  ['General', 'Standaard'],
  ['[Black]', '[Zwart]'],
  ['[Blue]', '[Blauw]'],
  ['[Cyan]', '[Cyaan]'],
  ['[Green]', '[Groen]'],
  ['[Red]', '[Rood]'],
  ['[White]', '[Wit]'],
  ['[Yellow]', '[Geel]'],
  ['.', ','],
  [',', '.'],
  ['y', 'j'],
  ['h', 'u'],
];

const dutchByEnglish = new Map(pairs.map(([english, dutch]) => [english.toLowerCase(), dutch]));
const englishByDutch = new Map(pairs.map(([english, dutch]) => [dutch.toLowerCase(), english]));

const translate = (pattern: string, words: ReadonlyMap<string, string>): string =>
  pattern.replace(parts, (part) => words.get(part.toLowerCase()) ?? part);

/** '#,##0.00' -> '#.##0,00' */
export const formatToDutch = (pattern: string): string => translate(pattern, dutchByEnglish);

/** '#.##0,00' -> '#,##0.00' */
export const formatToEnglish = (pattern: string): string => translate(pattern, englishByDutch);
