/** Error values as English (stored) → Dutch (shown). The first twelve are Excel's; #CYCLE! and #ERROR! Univer's own. */
export const errorNames: Readonly<Record<string, string>> = {
  '#NULL!': '#LEEG!',
  '#DIV/0!': '#DEEL/0!',
  '#VALUE!': '#WAARDE!',
  '#REF!': '#VERW!',
  '#NAME?': '#NAAM?',
  '#NUM!': '#GETAL!',
  '#N/A': '#N/B',
  '#SPILL!': '#OVERLOOP!',
  '#CALC!': '#BEREKENEN!',
  '#FIELD!': '#VELD!',
  '#BUSY!': '#BEZIG!',
  '#GETTING_DATA': '#BEZIG!',
  '#CYCLE!': '#KRINGVERWIJZING!',
  '#ERROR!': '#FOUT!',
};

// #BEZIG! goes back to Excel's #BUSY!; Univer's #GETTING_DATA is the same state under another name.
const englishByDutch = new Map(
  Object.entries(errorNames)
    .filter(([english]) => english !== '#GETTING_DATA')
    .map(([english, dutch]) => [dutch, english]),
);

/** The Dutch spelling of an error value ('#VALUE!' → '#WAARDE!'); anything else comes back as it is. */
export function dutchError(code: string): string {
  const key = code.toUpperCase();
  return Object.hasOwn(errorNames, key) ? (errorNames[key] ?? code) : code;
}

/** The English spelling of an error value in Dutch or English, any case; undefined when it is none. */
export function englishError(text: string): string | undefined {
  const key = text.toUpperCase();
  return englishByDutch.get(key) ?? (Object.hasOwn(errorNames, key) ? key : undefined);
}

const longestFirst = (a: string, b: string) => b.length - a.length;

/** Every spelling in either language, longest first (so that a scanner finds #NAAM? before a shorter start). */
export const errorSpellings: readonly string[] = [
  ...new Set([...Object.keys(errorNames), ...Object.values(errorNames)]),
].sort(longestFirst);
