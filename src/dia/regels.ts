// Text in lines: for a worksheet, where text doesn't flow, and for a picture.

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

/** Where a line may break: behind a space, and behind a hyphen in a name ('Zuid-Hollandse'). */
const BREUK = /(?<= )(?! )|(?<=\p{L}-)(?=\p{L})/u;

/** Breaks a text into lines that fit; within a word only when it is too long by itself. */
export function breekOpMaat(tekst: string, past: (regel: string) => boolean): string[] {
  const woorden = tekst
    .trim()
    .split(BREUK)
    .flatMap((woord) => (past(woord.trimEnd()) ? [woord] : stukken(woord, past)));
  const regels: string[] = [];
  let regel = '';
  for (const woord of woorden) {
    if (regel !== '' && !past((regel + woord).trimEnd())) {
      regels.push(regel.trimEnd());
      regel = '';
    }
    regel += woord;
  }
  return regel === '' ? regels : [...regels, regel.trimEnd()];
}
