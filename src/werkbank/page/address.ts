// Which workbook the page starts with: `?werkmap=leeg` in the address, else the first example.

/** Without case, spaces and punctuation: "Voorbeeld CZ januari 2024" is also "voorbeeld-cz-januari-2024". */
const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * The example the address asks for.
 * @param search the part of the address from "?"
 * @param names the examples; the first is the default. The beginning of a name is enough.
 */
export function exampleFor(search: string, names: readonly string[]): string | undefined {
  const wanted = plain(new URLSearchParams(search).get('werkmap') ?? '');
  const exact = names.find((name) => plain(name) === wanted);
  const begins = names.find((name) => wanted !== '' && plain(name).startsWith(wanted));
  const holds = names.find((name) => wanted !== '' && plain(name).includes(wanted));
  return exact ?? begins ?? holds ?? names[0];
}

/** A workbook's file name without its ending. */
export const nameOfFile = (file: string): string => file.replace(/\.xlsx$/i, '');
