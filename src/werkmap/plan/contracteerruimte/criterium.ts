// Criteria of SUMIFS and COUNTIFS.

/** A text as SUMIFS wants it to find exactly that: no wildcards, no comparison. */
export function criterium(tekst: string): string {
  const letterlijk = tekst.replace(/[~*?]/g, '~$&').replaceAll('"', '""');
  return `"${/^[<>=]/.test(letterlijk) ? '=' : ''}${letterlijk}"`;
}

export const MET_TEKST = '"?*"';
/** Every number: COUNTIFS has no word for it. */
export const MET_GETAL = '">-1E+300"';
