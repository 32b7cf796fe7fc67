// The text of a structured reference: Tabel[[#Headers],[Bedrag (€)]:[Groei]]. In a heading an apostrophe stands before
// [ ] # ' and @ (Microsoft: "Using structured references with Excel tables", special characters in column headers).

/** What part of the rows is meant, in lower case as Excel compares it. */
export type Section = 'all' | 'data' | 'headers' | 'totals' | 'this row';

export interface StructuredReference {
  /** '' = the table around the formula */
  readonly table: string;
  /** none = the data rows */
  readonly sections: readonly Section[];
  /** headings of the first and last column; none = all columns */
  readonly columns?: readonly [string, string];
}

const sectionNames: readonly Section[] = ['all', 'data', 'headers', 'totals', 'this row'];

function sectionOf(text: string): Section | undefined {
  const name = text.trim().slice(1).replace(/\s+/g, ' ').toLowerCase();
  return sectionNames.find((section) => section === name);
}

const unescaped = (heading: string): string => heading.replace(/'([[\]#'@])/g, '$1');

/** The place of the ] that closes the [ at `from`; -1 when there is none. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") at++;
    else if (text[at] === '[') depth++;
    else if (text[at] === ']' && --depth === 0) return at;
  }
  return -1;
}

interface Part {
  readonly text: string;
  /** the character before it: ',' or ':', '' for the first */
  readonly before: string;
}

/** "[#Data],[a]:[b]" in pieces; undefined when something else stands between them. */
function partsOf(inside: string): Part[] | undefined {
  const parts: Part[] = [];
  let at = 0;
  while (at < inside.length) {
    const open = inside.indexOf('[', at);
    const before = (open < 0 ? inside.slice(at) : inside.slice(at, open)).trim();
    if (open < 0) return before === '' ? parts : undefined;
    const end = closing(inside, open);
    const fits = parts.length === 0 ? before === '' : before === ',' || before === ':';
    if (end < 0 || !fits) return undefined;
    parts.push({ text: inside.slice(open + 1, end), before });
    at = end + 1;
  }
  return parts;
}

type Found = Omit<StructuredReference, 'table'>;

/** Sections first, each behind a comma; then one column, or two with a colon between. */
function fromParts(parts: readonly Part[]): Found | undefined {
  const sections: Section[] = [];
  const columns: string[] = [];
  for (const { text, before } of parts) {
    if (before === ':' ? columns.length !== 1 : columns.length > 0) return undefined;
    if (before === ':' || !text.trim().startsWith('#')) {
      columns.push(unescaped(text));
      continue;
    }
    const section = sectionOf(text);
    if (!section) return undefined;
    sections.push(section);
  }
  const [first, last = first] = columns;
  return first === undefined || last === undefined ? { sections } : { sections, columns: [first, last] };
}

/** What stands between the outer brackets. */
function insideOf(inside: string): Found | undefined {
  const text = inside.trim();
  if (text === '') return { sections: [] };
  if (text.startsWith('@')) {
    const column = insideOf(text.slice(1));
    return column?.sections.length === 0 ? { ...column, sections: ['this row'] } : undefined;
  }
  if (text.startsWith('#')) {
    const section = sectionOf(text);
    return section && { sections: [section] };
  }
  if (!text.startsWith('[')) return { sections: [], columns: [unescaped(inside), unescaped(inside)] };
  const parts = partsOf(text);
  return parts && fromParts(parts);
}

/** undefined when the text is no structured reference; a name alone is one, if there is such a table. */
export function parseStructured(text: string): StructuredReference | undefined {
  const open = text.indexOf('[');
  if (open < 0) return { table: text.trim(), sections: [] };
  if (closing(text, open) !== text.length - 1) return undefined;
  const inside = insideOf(text.slice(open + 1, -1));
  return inside && { table: text.slice(0, open).trim(), ...inside };
}

/** Characters that mean something to Univer's lexer even between [ and ], and their stand-ins: one for one. */
const special = '()[]{}\'"\n\r;';
const FIRST_STAND_IN = 0xe9a0; // private use: no text of a user
const standIn = (char: string): string => {
  const place = special.indexOf(char);
  return place < 0 || char === '' ? char : String.fromCharCode(FIRST_STAND_IN + place);
};
const standIns = new RegExp(
  `[${String.fromCharCode(FIRST_STAND_IN)}-${String.fromCharCode(FIRST_STAND_IN + special.length - 1)}]`,
  'g',
);

/** The place behind a quoted text or sheet name that starts at `from`; the end when it is not closed. */
function afterQuoted(formula: string, from: number): number {
  const end = formula.indexOf(formula[from] ?? '', from + 1);
  return end < 0 ? formula.length : end + 1;
}

/** One step outside every bracket: a quoted text or sheet name whole. */
const plainPiece = (formula: string, at: number): string =>
  formula[at] === '"' || formula[at] === "'"
    ? formula.slice(at, afterQuoted(formula, at))
    : (formula[at] ?? '');

/** One step inside brackets: an apostrophe together with the character it protects. */
function headingPiece(formula: string, at: number): string {
  const char = formula[at] ?? '';
  if (char === "'") return standIn(char) + standIn(formula[at + 1] ?? '');
  return char === '[' || char === ']' ? char : standIn(char);
}

/**
 * The formula, as long as it was, with every character in a column heading that could mislead the lexer replaced by a
 * stand-in. The brackets themselves stay.
 */
export function shielded(formula: string): string {
  if (!formula.includes('[')) return formula;
  let out = '';
  let depth = 0;
  while (out.length < formula.length) {
    const piece = depth > 0 ? headingPiece(formula, out.length) : plainPiece(formula, out.length);
    if (piece === '[') depth++;
    else if (piece === ']') depth = Math.max(0, depth - 1);
    out += piece;
  }
  return out;
}

/** The other way round. */
export function unshielded(text: string): string {
  return text.replace(standIns, (char) => special[char.charCodeAt(0) - FIRST_STAND_IN] ?? char);
}
