// The formulas of the help texts are Dutch; Excel takes them in English in whatever language it runs.

const DELEN = /"(?:[^"]|"")*"|\[[^\]]*\]|[A-Z_][A-Z0-9_.]*(?=\()|\b(?:WAAR|ONWAAR)\b|\d+(?:,\d+)?|[{};\\]/gi;

/** The worksheet functions that the help texts use. */
const FUNCTIES: Readonly<Record<string, string>> = {
  DATUM: 'DATE',
  ALS: 'IF',
  SOM: 'SUM',
  ISLEEG: 'ISBLANK',
};

function vertaald(deel: string, inReeks: boolean): string {
  if (deel.startsWith('"')) return deel;
  if (deel.startsWith('[')) return deel.replace(/#Alles/gi, '#All');
  if (deel === ';') return inReeks ? ';' : ',';
  if (deel === '\\') return ',';
  if (/^WAAR$/i.test(deel)) return 'TRUE';
  if (/^ONWAAR$/i.test(deel)) return 'FALSE';
  if (/^\d/.test(deel)) return deel.replace(',', '.');
  return FUNCTIES[deel.toUpperCase()] ?? deel;
}

/**
 * A formula of the help texts as Range.formulas wants it: commas between arguments, decimal points, English names.
 * Only for those texts: of Excel's own functions it knows the ones that they use.
 */
export function inHetEngels(formule: string): string {
  let reeks = 0;
  return formule.replace(DELEN, (deel) => {
    if (deel === '{') reeks += 1;
    if (deel === '}') reeks -= 1;
    return vertaald(deel, reeks > 0);
  });
}
