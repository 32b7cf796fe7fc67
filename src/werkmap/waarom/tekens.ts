// Cuts a stored formula into its words and signs.

export type Teken =
  | { soort: 'getal' | 'tekst' | 'fout' | 'naam' | 'teken'; tekst: string }
  | { soort: 'cellen'; tekst: string; blad?: string }
  | { soort: 'tabel'; tekst: string; deel: string };

const CEL = '\\$?[A-Z]{1,3}\\$?\\d{1,7}';
const CELLEN = new RegExp(`^${CEL}(?::${CEL})?(?![\\w.(\\[])`, 'i');
const BLAD = /^(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!/u;
const GETAL = /^(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/i;
const TEKST = /^"((?:[^"]|"")*)"/;
const FOUT = /^#(?:N\/A|NAME\?|[A-Z/0]+[!?])/i;
const NAAM = /^[\p{L}_\\][\p{L}\d_.\\]*/u;
const LEESTEKEN = /^(?:<=|>=|<>|[-+*/^&=<>%,;(){}#@])/;

/** Prefixes with which files and older versions store functions. */
const VOORVOEGSEL = /^(?:_xlfn\.|_xlws\.|_xldudf_)+/i;

interface Lezing {
  teken: Teken;
  lengte: number;
}

/** The bracketed part behind a table's name, inner brackets balanced; undefined when it is not closed. */
function tussenHaken(rest: string): string | undefined {
  let diepte = 0;
  for (let i = 0; i < rest.length; i += 1) {
    if (rest[i] === "'")
      i += 1; // the next character is taken literally
    else if (rest[i] === '[') diepte += 1;
    else if (rest[i] === ']') {
      diepte -= 1;
      if (diepte === 0) return rest.slice(0, i + 1);
    }
  }
  return undefined;
}

function leesVerwijzing(rest: string): Lezing | undefined {
  const voor = BLAD.exec(rest);
  const cellen = CELLEN.exec(voor ? rest.slice(voor[0].length) : rest);
  if (!cellen) return undefined;
  const blad = voor && (voor[1]?.replaceAll("''", "'") ?? voor[2]);
  const teken: Teken = { soort: 'cellen', tekst: cellen[0], ...(blad && { blad }) };
  return { teken, lengte: (voor?.[0].length ?? 0) + cellen[0].length };
}

function leesNaam(rest: string): Lezing | undefined {
  const naam = NAAM.exec(rest)?.[0];
  if (naam === undefined) return undefined;
  const deel = rest[naam.length] === '[' ? tussenHaken(rest.slice(naam.length)) : undefined;
  if (deel !== undefined) {
    return {
      teken: { soort: 'tabel', tekst: naam, deel: deel.slice(1, -1) },
      lengte: naam.length + deel.length,
    };
  }
  const tekst = naam.replace(VOORVOEGSEL, '').replace(/^WLZ_(?=[A-Z]+$)/i, 'WLZ.');
  return { teken: { soort: 'naam', tekst }, lengte: naam.length };
}

function leesVast(rest: string): Lezing | undefined {
  const tekst = TEKST.exec(rest);
  if (tekst)
    return {
      teken: { soort: 'tekst', tekst: (tekst[1] ?? '').replaceAll('""', '"') },
      lengte: tekst[0].length,
    };
  const fout = FOUT.exec(rest)?.[0];
  if (fout) return { teken: { soort: 'fout', tekst: fout.toUpperCase() }, lengte: fout.length };
  return undefined;
}

function leesRest(rest: string): Lezing | undefined {
  const getal = GETAL.exec(rest)?.[0];
  if (getal !== undefined) return { teken: { soort: 'getal', tekst: getal }, lengte: getal.length };
  const leesteken = LEESTEKEN.exec(rest)?.[0];
  return leesteken === undefined
    ? undefined
    : { teken: { soort: 'teken', tekst: leesteken }, lengte: leesteken.length };
}

/** The words and signs of a formula without its =; undefined when something in it is unknown. */
export function leesTekens(formule: string): Teken[] | undefined {
  const tekens: Teken[] = [];
  let rest = formule.trimStart();
  while (rest !== '') {
    const lezing = leesVast(rest) ?? leesVerwijzing(rest) ?? leesNaam(rest) ?? leesRest(rest);
    if (!lezing) return undefined;
    tekens.push(lezing.teken);
    rest = rest.slice(lezing.lengte).trimStart();
  }
  return tekens;
}
