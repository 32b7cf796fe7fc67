// An English formula as the werkbank keeps it → the text of <f> in a file.
import { filePrefix } from './futureFunctions';
import type { OwnFunctions } from './ownFunctions';
import { findCalls, tokenize, type Token } from './tokens';

const CELL = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i;

/** The name an argument declares: LET and LAMBDA take a bare word there. */
function declaredName(tokens: readonly Token[], [from, to]: readonly [number, number]): string | undefined {
  const words = tokens.slice(from, to).filter((token) => token.kind !== 'space');
  return words.length === 1 && words[0]?.kind === 'word' ? words[0].text.toUpperCase() : undefined;
}

/** Marks the tokens that stand for a name declared by LET or LAMBDA; such a name holds inside its call only. */
function markParameters(tokens: readonly Token[]): ReadonlySet<number> {
  const marked = new Set<number>();
  for (const call of findCalls(tokens)) {
    const name = tokens[call.at]?.text.toUpperCase();
    if (name !== 'LET' && name !== 'LAMBDA') continue;
    const declared = new Set<string>();
    call.args.slice(0, -1).forEach((arg, i) => {
      const parameter = name === 'LAMBDA' || i % 2 === 0 ? declaredName(tokens, arg) : undefined;
      if (parameter) declared.add(parameter);
    });
    for (let i = call.at + 1; i < call.end; i++) {
      const token = tokens[i];
      if (!token || (token.kind !== 'word' && token.kind !== 'call')) continue;
      if (declared.has(token.text.toUpperCase())) marked.add(i);
    }
  }
  return marked;
}

/** "[@Kolom]" and "[@[Kol om]]" are what people type; a file says Tabel[[#This Row],[Kolom]]. */
function thisRow(structured: string): string {
  const match = /^\[@(?:\[(.*)\]|(.*))\]$/s.exec(structured);
  if (!match) return structured;
  const column = match[1] ?? match[2] ?? '';
  return column === '' ? '[#This Row]' : `[[#This Row],[${column}]]`;
}

export interface ToFileContext {
  readonly functions: OwnFunctions;
  /** the table the formula stands in: "[@Kolom]" without a name means this one */
  readonly table?: string;
}

function structuredText(tokens: readonly Token[], at: number, context: ToFileContext): string {
  const text = thisRow(tokens[at]?.text ?? '');
  const named = tokens[at - 1]?.kind === 'word';
  return named ? text : (context.table ?? '') + text;
}

function tokenText(
  tokens: readonly Token[],
  at: number,
  isParameter: boolean,
  context: ToFileContext,
): string {
  const { kind, text } = tokens[at] ?? { kind: 'other', text: '' };
  if (isParameter) return `_xlpm.${text}`;
  if (kind === 'structured') return structuredText(tokens, at, context);
  if (kind === 'word') return CELL.test(text) ? text.toUpperCase() : text;
  if (kind !== 'call') return text;
  const name = text.toUpperCase();
  return context.functions.toFile(name) ?? filePrefix(name) + name;
}

/** The text of a formula in a file: no "=", prefixes in place, the add-in's functions under their stored name. */
export function formulaToFile(formula: string, context: ToFileContext): string {
  const tokens = tokenize(formula.replace(/^=/, ''));
  const parameters = markParameters(tokens);
  return tokens.map((_, i) => tokenText(tokens, i, parameters.has(i), context)).join('');
}
