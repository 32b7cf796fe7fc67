// One spelling for formulas, so that what we sent can be compared with what Excel made of it: Excel takes quotes off
// worksheet names, capitalises functions, drops spaces and writes numbers its own way.
import type { Celwaarde } from '../beeld/werkmapbeeld';

/** Texts, quoted and plain worksheet names, table references, numbers; whatever is between is code. */
const DELEN =
  /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_\\[][\p{L}\p{N}_.\\[\]]*(?::[\p{L}_\\][\p{L}\p{N}_.\\]*)?)!|(?:[\p{L}_\\][\p{L}\p{N}_.\\]*)?(\[(?:[^[\]]|\[[^\]]*\])*\])|(?<![\p{L}\p{N}_.$])(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}\p{N}_.])/giu;

/** 'Tabel1[[#This Row],[Afspraak]]' and 'Tabel1[@Afspraak]' are what Excel shows as [@Afspraak]. */
function tabelverwijzing(deel: string, haken: string): string {
  const rij = /^\[(?:\[#This Row\],|@)\[?([^[\]]*)\]?\]$/i.exec(haken);
  return (rij ? `[@${rij[1] ?? ''}]` : deel).toUpperCase();
}

function codedeel(code: string): string {
  return code
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(/_XLDUDF_([A-Z]+)_/g, '$1.')
    .replace(/_XL(?:FN|WS|PM|UDF)\./g, '')
    .replaceAll('@', '');
}

function formule(tekst: string): string {
  let uit = '';
  let plek = 0;
  for (const gevonden of tekst.matchAll(DELEN)) {
    const [deel, tussenQuotes, kaal, haken] = gevonden;
    uit += codedeel(tekst.slice(plek, gevonden.index));
    plek = gevonden.index + deel.length;
    if (deel.startsWith('"')) uit += deel;
    else if (tussenQuotes !== undefined) uit += `'${tussenQuotes.toUpperCase()}'!`;
    else if (kaal !== undefined) uit += `'${kaal.toUpperCase()}'!`;
    else if (haken !== undefined) uit += tabelverwijzing(deel, haken);
    else uit += String(Number(deel));
  }
  uit += codedeel(tekst.slice(plek));
  return uit.replace(/ANCHORARRAY\(([^()]*)\)/g, '$1#').replace(/(?<![A-Z.])SINGLE\(([^()]*)\)/g, '$1');
}

/**
 * What a cell holds, in one spelling: two that mean the same are equal. Texts that look like a formula and formulas
 * are not told apart: Range.formulas shows them alike.
 * @param inhoud as given to, or got from, Range.formulas
 */
export function canoniek(inhoud: Celwaarde): string {
  if (typeof inhoud === 'number') return String(Number(inhoud.toPrecision(15)));
  if (typeof inhoud === 'boolean') return inhoud ? 'TRUE' : 'FALSE';
  const tekst = (inhoud.startsWith("'") ? inhoud.slice(1) : inhoud).replaceAll('\r\n', '\n');
  return tekst.startsWith('=') ? formule(tekst) : `"${tekst}"`;
}

/** Whether two cells hold the same, however Excel spells it. */
export function gelijkeInhoud(een: Celwaarde, ander: Celwaarde): boolean {
  return een === ander || canoniek(een) === canoniek(ander);
}
