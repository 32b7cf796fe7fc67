/**
 * Structured references between what Excel stores, `Tabel[[#This Row],[Kolom]]`, and what a Dutch user types and
 * sees, `[@Kolom]` and `Tabel[[#Kopteksten];[Kolom]]`.
 */

const specifiers: Readonly<Record<string, string>> = {
  '#All': '#Alles',
  '#Data': '#Gegevens',
  '#Headers': '#Kopteksten',
  '#Totals': '#Totalen',
  '#This Row': '#Deze rij',
};
const thisRow = '[#This Row]';

/** Columns that Excel writes without brackets of their own after @: letters, digits and underscores only. */
const plainColumn = /^[\p{L}\p{N}_]+$/u;

/** The stored (English) form of one bracket, outer brackets included: `[@Kolom]` → `[[#This Row],[Kolom]]`. */
export function bracketToEnglish(bracket: string): string {
  const inside = inner(bracket);
  if (inside === undefined) return bracket;
  const trimmed = inside.trim();
  if (trimmed.startsWith('@')) return thisRowForm(trimmed.slice(1).trim());
  if (trimmed.startsWith('#')) return `[${englishSpecifier(trimmed)}]`;
  if (!trimmed.startsWith('[')) return bracket;
  return `[${eachPart(trimmed, englishSpecifier, (char) => (char === ';' ? ',' : char))}]`;
}

/** The Dutch form of one bracket, outer brackets included: `[[#This Row],[Kolom]]` → `[@Kolom]`. */
export function bracketToDutch(bracket: string): string {
  const inside = inner(bracket);
  if (inside === undefined) return bracket;
  const trimmed = inside.trim();
  if (trimmed.startsWith('#')) return trimmed === '#This Row' ? '[@]' : `[${dutchSpecifier(trimmed)}]`;
  if (!trimmed.startsWith('[')) return bracket;
  const row = /^\[#This Row\]\s*,\s*(.*)$/s.exec(trimmed);
  if (row) return `[@${afterAt(row[1] ?? '')}]`;
  return `[${eachPart(trimmed, dutchSpecifier, (char) => (char === ',' ? ';' : char))}]`;
}

/** True for a bracket about the row of the formula itself, in either notation. */
export function isThisRow(bracket: string): boolean {
  return bracketToEnglish(bracket).startsWith('[[#This Row]') || bracketToEnglish(bracket) === thisRow;
}

function inner(bracket: string): string | undefined {
  return bracket.length >= 2 && bracket.endsWith(']') ? bracket.slice(1, -1) : undefined;
}

function thisRowForm(columns: string): string {
  if (columns === '') return thisRow;
  return columns.startsWith('[') ? `[${thisRow},${columns}]` : `[${thisRow},[${columns}]]`;
}

function afterAt(columns: string): string {
  const single = /^\[([^[\]]*)\]$/.exec(columns)?.[1];
  return single !== undefined && plainColumn.test(single) ? single : columns;
}

/** Rewrites the [..] parts that hold a specifier and the characters between the parts; column names stay. */
function eachPart(
  inside: string,
  specifier: (text: string) => string,
  between: (char: string) => string,
): string {
  let out = '';
  let at = 0;
  while (at < inside.length) {
    if (inside[at] !== '[') {
      out += between(inside[at] ?? '');
      at += 1;
      continue;
    }
    const end = closing(inside, at);
    const part = inside.slice(at + 1, end);
    out += part.startsWith('#') ? `[${specifier(part)}]` : `[${part}]`;
    at = end + 1;
  }
  return out;
}

function closing(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "'") at += 1;
    else if (text[at] === ']') return at;
  }
  return text.length;
}

function englishSpecifier(text: string): string {
  const typed = text.trim().toLowerCase();
  for (const [english, dutch] of Object.entries(specifiers)) {
    if (typed === english.toLowerCase() || typed === dutch.toLowerCase()) return english;
  }
  return text;
}

function dutchSpecifier(text: string): string {
  return specifiers[text.trim()] ?? text;
}
