// Which row of the contracteerruimtetabel (domein §2) a label in somebody's workbook means.
import { CONTRACTEERRUIMTERIJEN } from '../../domein/contracteerruimte';
import type { Rij } from '../../domein/contracteerruimte';

/** A label that was recognised; zekerheid 1 = literally the field's label, lower = by its words. */
export interface Labelvondst {
  rij: Rij;
  zekerheid: number;
}

/** Lower case without accents, punctuation, unit and year; 'volume groei' as one word. */
export function genormaliseerd(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\b20\d\d\b/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/volume groei/g, 'volumegroei')
    .replace(/persoonsgebonden budget(ten)?/g, 'pgb')
    .replace(/zorg in natura/g, 'zin')
    .trim();
}

const ruimte =
  /\b(contracteerruimte|cr|budget(ten)?|budgetruimte|\w*kader|ruimte|kavel|subsidieplafond|beschikbare? middelen)\b/;
const prognose =
  /\b(\w*prognoses?|geprognosticeerde?|verwachte?|verwachting|forecast|raming|geraamde?|extrapolatie|beschikkingen)\b/;
const totaal = /\b(som|totaal|totale|incl|inclusief)\b/;

/** Tried in this order: the first that fits decides. */
const herkenningen: readonly (readonly [Rij, (tekst: string) => boolean])[] = [
  ['overschot', (t) => /\b(overschot(ten)?|tekort(en)?|(vrije|resterende) ruimte)\b/.test(t)],
  ['prognosePgb', (t) => /\bpgb\b/.test(t) && prognose.test(t)],
  ['prognoseZin', (t) => /\bzin\b/.test(t) && (prognose.test(t) || /\brealisatie\b/.test(t))],
  ['ruimtePgb', (t) => /\bpgb\b/.test(t) && ruimte.test(t)],
  ['ruimteZin', (t) => /\bzin\b/.test(t) && ruimte.test(t)],
  ['realisatie', (t) => /\brealisatie\b/.test(t) && (totaal.test(t) || /\bverwachte\b/.test(t))],
  ['ruimteTotaal', (t) => ruimte.test(t) && (totaal.test(t) || /\bregionale\b/.test(t))],
  ['saldo', (t) => /\b(overheveling(en)?|reservering(en)?)\b/.test(t)],
];

/** Labels that say too little to be sure: without another word for it, they are meant for ZIN. */
const kaal: readonly (readonly [Rij, RegExp])[] = [
  ['prognoseZin', /^(jaar)?prognose$|^verwachte realisatie$/],
  ['ruimteZin', /^(beschikbare )?(contracteerruimte|ruimte|budget)$/],
];
/** Certainty of those: the user is asked whether it is so. */
export const ONZEKER = 0.5;

function letterlijk(tekst: string): Rij | undefined {
  return CONTRACTEERRUIMTERIJEN.find((rij) => genormaliseerd(rij.label(2024)) === tekst)?.id;
}

/** The row a label means, tolerant for case, accents, year, abbreviations and extra words; undefined if none. */
export function herkenLabel(label: string): Labelvondst | undefined {
  const tekst = genormaliseerd(label);
  if (tekst === '') return undefined;
  const precies = letterlijk(tekst);
  if (precies) return { rij: precies, zekerheid: 1 };
  for (const [rij, patroon] of kaal) if (patroon.test(tekst)) return { rij, zekerheid: ONZEKER };
  for (const [rij, past] of herkenningen) if (past(tekst)) return { rij, zekerheid: 0.8 };
  return undefined;
}

/** The year a text names (2000–2099), if it names exactly one. */
export function jaarInTekst(tekst: string): number | undefined {
  const jaren = new Set(tekst.match(/\b20\d\d\b/g) ?? []);
  return jaren.size === 1 ? Number([...jaren][0]) : undefined;
}
