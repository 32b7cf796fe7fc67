// While a user edits a formula the text is Dutch: "=SOM(A1;2,5)". Univer's lexer knows only English separators.
// This translation changes no position, so that what the lexer finds can be laid over the Dutch text again.

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && /[0-9]/.test(character);

/** Index just behind a quoted part that starts at `start`; a doubled quote is part of it. */
function endOfQuote(text: string, start: number): number {
  const quote = text[start];
  for (let index = start + 1; index < text.length; index++) {
    if (text[index] !== quote) continue;
    if (text[index + 1] === quote) index++;
    else return index + 1;
  }
  return text.length;
}

/** Index just behind the square brackets that open at `start`, for table references: their text is nobody's. */
function endOfBrackets(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index++) {
    if (text[index] === '[') depth++;
    if (text[index] === ']') depth--;
    if (depth === 0) return index + 1;
  }
  return text.length;
}

function separator(text: string, index: number, inBraces: boolean): string {
  const character = text[index] ?? '';
  if (character === ',' && isDigit(text[index - 1]) && isDigit(text[index + 1])) return '.';
  if (inBraces) return character === '\\' ? ',' : character;
  return character === ';' ? ',' : character;
}

/**
 * The same formula with English separators, character for character in the same place:
 * ";" → ",", the decimal comma → ".", and inside an array "\" → ",". Names stay as they are.
 */
export function englishSeparators(text: string): string {
  let result = '';
  let braces = 0;
  let index = 0;
  while (index < text.length) {
    const character = text[index] ?? '';
    if (character === '"' || character === "'" || character === '[') {
      const end = character === '[' ? endOfBrackets(text, index) : endOfQuote(text, index);
      result += text.slice(index, end);
      index = end;
      continue;
    }
    if (character === '{') braces++;
    if (character === '}') braces--;
    result += separator(text, index, braces > 0);
    index++;
  }
  return result;
}
