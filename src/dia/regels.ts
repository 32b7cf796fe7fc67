// Text in lines: for a worksheet, where text doesn't flow, and for a picture.

/** Breaks a text at its spaces; a word that is too long by itself is broken too. */
export function breekAf(tekst: string, meesteTekens: number): string[] {
  return breekOpMaat(tekst, (regel) => regel.length <= meesteTekens);
}

/** A word in pieces that each fit; always at least one letter. */
function stukken(woord: string, past: (regel: string) => boolean): string[] {
  const delen: string[] = [];
  let deel = '';
  for (const teken of woord) {
    if (deel !== '' && !past(deel + teken)) {
      delen.push(deel);
      deel = '';
    }
    deel += teken;
  }
  return deel === '' ? delen : [...delen, deel];
}

/**
 * Breaks a text into lines that fit: at spaces, behind a hyphen ('Zuid-Hollandse'), and within a word only when it is
 * too long by itself.
 */
export function breekOpMaat(tekst: string, past: (regel: string) => boolean): string[] {
  const woorden = tekst
    .split(/ +|(?<=\p{L}-)(?=\p{L})/u)
    .filter((woord) => woord !== '')
    .flatMap((woord) => (past(woord) ? [woord] : stukken(woord, past)));
  const regels: string[] = [];
  let regel = '';
  for (const woord of woorden) {
    const samen = regel === '' ? woord : `${regel}${/\p{L}-$/u.test(regel) ? '' : ' '}${woord}`;
    if (regel !== '' && !past(samen)) {
      regels.push(regel);
      regel = woord;
    } else regel = samen;
  }
  return regel === '' ? regels : [...regels, regel];
}
