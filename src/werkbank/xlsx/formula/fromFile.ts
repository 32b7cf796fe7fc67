// The text of <f> in a file → an English formula as the werkbank keeps it.
import type { OwnFunctions } from './ownFunctions';
import { tokenize } from './tokens';

const PREFIXES = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xlop\.)+/i;

/** The formula with a leading "=", without prefixes, the add-in's functions as "WLZ.HERSCHIK". */
export function formulaFromFile(stored: string, functions: OwnFunctions): string {
  const parts = tokenize(stored.replace(/^=/, '')).map(({ kind, text }) => {
    if (kind !== 'call' && kind !== 'word') return text;
    const bare = text.replace(PREFIXES, '');
    return kind === 'call' ? (functions.fromFile(bare) ?? bare) : bare;
  });
  return `=${parts.join('')}`;
}
