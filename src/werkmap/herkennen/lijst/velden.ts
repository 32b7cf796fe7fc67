// Which column of a list (see lijst.ts) a heading in somebody's workbook means.
import { maandVanKop } from './maandkop';
import type { Veld } from './lijst';

/** A heading that was recognised; zekerheid 1 = the field's own word, lower = by its words. */
export interface Veldvondst {
  veld: Veld;
  zekerheid: number;
  /** The year the heading names. */
  jaar?: number;
}

/** A heading as it is compared: lower case, no accents, punctuation, unit or year. */
function genormaliseerd(kop: string): string {
  return kop
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\(\s*(in|x|×|\*)?\s*(€|euro'?s?|k€|eur)?\s*[x×*]?\s*(1[.\s]?000)?\s*\)/g, ' ')
    .replace(/\b(k\s?€|€\s?k|in euro'?s?|in eur)\b|[x×*]\s*€?\s*1[.\s]?000\b/g, ' ')
    .replace(/\b20\d\d\b/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\s+/g, ' ');
}

/** The year a heading names: 2024, or '24 behind an apostrophe; undefined when it names none or several. */
export function jaarInKop(kop: string): number | undefined {
  const jaren = new Set<number>();
  for (const [, vier, twee] of kop.matchAll(/(?<!\d)(20\d\d)(?!\d)|['’](\d\d)(?!\d)/g)) {
    jaren.add(vier ? Number(vier) : 2000 + Number(twee));
  }
  return jaren.size === 1 ? [...jaren][0] : undefined;
}

/** Headings that are literally one of these are certain. */
const letterlijk: Readonly<Record<string, Veld>> = {
  regio: 'regio',
  zorgkantoorregio: 'regio',
  'zorgkantoor regio': 'regio',
  agb: 'agb',
  'agb code': 'agb',
  agbcode: 'agb',
  aanbieder: 'aanbieder',
  zorgaanbieder: 'aanbieder',
  instelling: 'aanbieder',
  zorginstelling: 'aanbieder',
  'naam aanbieder': 'aanbieder',
  'naam zorgaanbieder': 'aanbieder',
  leveringsvorm: 'leveringsvorm',
  productieafspraak: 'afspraak',
  afspraak: 'afspraak',
  'herschikte afspraak': 'afspraak',
  'herschikte productieafspraak': 'afspraak',
  prognose: 'prognose',
  'verwachte realisatie': 'prognose',
  'prognose aanbieder': 'prognoseAanbieder',
  'prognose zorgaanbieder': 'prognoseAanbieder',
  'eigen prognose': 'prognoseAanbieder',
  akkoord: 'akkoord',
  comfortbrief: 'garantie',
  garantie: 'garantie',
  groei: 'groei',
  'gehonoreerde groei': 'groei',
  realisatie: 'realisatie',
};

const AANBIEDER = /\b(zorg)?(aanbieder|instelling|organisatie|leverancier)s?\b/;
const PROGNOSE =
  /\b(\w*prognoses?|geprognosticeerde?|verwachte?|verwachting|forecast|extrapolatie|geextrapoleerde?)\b/;
const AFSPRAAK = /\b(\w*afspra(ak|ken)|afgesproken|gecontracteerde?|contractwaarde)\b/;
const REALISATIE =
  /\b(\w*realisatie|gerealiseerde?|gedeclareerde?|declaraties?|declaratiebedrag(en)?|toegekende?|goedgekeurde?)\b/;
const VORIG = /\b(vorig|voorgaand|afgelopen) jaar\b|\bvj\b/;

type Regel = readonly [veld: Veld, zekerheid: number, past: (tekst: string) => boolean];

/** Tried in this order: the first that fits decides. */
const regels: readonly Regel[] = [
  ['akkoord', 0.9, (t) => /\b(akkoord|accoord)\b/.test(t)],
  ['agb', 0.9, (t) => /\bagb\w*\b/.test(t) && !AFSPRAAK.test(t) && !/\bnaam\b/.test(t)],
  ['garantie', 0.9, (t) => /\b(comfortbrief|comfort|garantie\w*|gegarandeerde?)\b/.test(t)],
  [
    'groei',
    0.9,
    (t) => /\b(\w*groei|groeiruimte)\b/.test(t) && !/\b(excl|exclusief|incl|inclusief)\b/.test(t),
  ],
  ['afspraakVorigJaar', 0.9, (t) => VORIG.test(t) && AFSPRAAK.test(t)],
  ['realisatieVorigJaar', 0.9, (t) => VORIG.test(t) && REALISATIE.test(t)],
  [
    'prognoseAanbieder',
    0.9,
    (t) =>
      PROGNOSE.test(t) &&
      (AANBIEDER.test(t) || /\b(eigen|opgave|opgegeven|aangeleverde?|overeengekomen|afgestemde?)\b/.test(t)),
  ],
  ['prognoseAanbieder', 0.7, (t) => /\bopgave\b/.test(t) && AANBIEDER.test(t)],
  ['prognose', 0.9, (t) => PROGNOSE.test(t)],
  ['afspraak', 0.6, (t) => AFSPRAAK.test(t) && /\b(initiele?|oorspronkelijke?|vorige|oude)\b/.test(t)],
  ['afspraak', 0.9, (t) => AFSPRAAK.test(t) || /\bherschikking\b/.test(t)],
  ['realisatie', 0.8, (t) => REALISATIE.test(t)],
  [
    'leveringsvorm',
    0.8,
    (t) => /\b(leveringsvorm\w*|productgroep\w*|zorgvorm\w*|prestatiegroep\w*)\b/.test(t),
  ],
  ['leveringsvorm', 0.7, (t) => /^(soort zorg|product|vorm|soort)$/.test(t)],
  [
    'regio',
    0.9,
    (t) => /^(\w*regio\w*|regio (naam|code)|naam regio|zk regio|zorgkantoor|zorgkantoor regio naam)$/.test(t),
  ],
  ['aanbieder', 0.8, (t) => AANBIEDER.test(t)],
  ['aanbieder', 0.6, (t) => /^(naam|naam concern|concern|partij|relatie)$/.test(t)],
  ['afspraak', 0.5, (t) => /^(budget|contract)$/.test(t)],
];

/** Headings of columns with something else than what their words suggest. */
const GEEN_VELD =
  /\b(pgb|verschil|mutatie|afwijking|delta|percentage|perc|index|aantal|volume|uren|dagen|datum|status|opmerking(en)?|toelichting|per client|ratio|nr|nummer van|type)\b|%/;

function opJaar(vondst: Veldvondst, vraagjaar: number): Veldvondst | undefined {
  const { veld, jaar } = vondst;
  if (jaar === undefined || jaar === vraagjaar) return vondst;
  if (jaar === vraagjaar - 1 && veld === 'afspraak') return { ...vondst, veld: 'afspraakVorigJaar' };
  if (jaar === vraagjaar - 1 && veld === 'realisatie') return { ...vondst, veld: 'realisatieVorigJaar' };
  return ['afspraak', 'realisatie', 'prognose'].includes(veld) || veld.startsWith('maand')
    ? undefined
    : vondst;
}

function zonderJaar(kop: string): Omit<Veldvondst, 'jaar'> | undefined {
  const tekst = genormaliseerd(kop);
  if (tekst === '' || kop.includes('%') || GEEN_VELD.test(tekst)) return undefined;
  const precies = letterlijk[tekst];
  if (precies) return { veld: precies, zekerheid: 1 };
  for (const [veld, zekerheid, past] of regels) if (past(tekst)) return { veld, zekerheid };
  return undefined;
}

/**
 * The column a heading means, tolerant for case, accents, punctuation, year, unit and extra words. An amount of the
 * year before the asked one is last year's; of another year it is nothing.
 */
export function herkenVeld(kop: string, vraagjaar: number): Veldvondst | undefined {
  const maand = maandVanKop(kop);
  const jaar = maand?.jaar ?? jaarInKop(kop);
  const metJaar = jaar === undefined ? {} : { jaar };
  if (maand) return opJaar({ veld: `maand${maand.maand}` as Veld, zekerheid: 0.9, ...metJaar }, vraagjaar);
  const vondst = zonderJaar(kop);
  return vondst && opJaar({ ...vondst, ...metJaar }, vraagjaar);
}

/** Whether a heading names the productiemaand of a row, in a list with a row per month. */
export function isPeriodekop(kop: string): boolean {
  const tekst = genormaliseerd(kop);
  return /^(productie|declaratie|zorg|prestatie|boek|jaar)?\s?(maand|periode|maandnummer)$/.test(tekst);
}

/** Whether a heading names the month in which a row was booked, beside its productiemaand. */
export function isBoekkop(kop: string): boolean {
  return /^boek\s?(maand|periode)$/.test(genormaliseerd(kop));
}

/** Whether a heading names the year of a row, in a list with a row per month. */
export function isJaarkop(kop: string): boolean {
  return /^(productie|declaratie|zorg|prestatie|boek)?\s?jaar$/.test(genormaliseerd(kop));
}

/** Whether a heading names the prestatie of a row, in a list with a row per month. */
export function isPrestatiekop(kop: string): boolean {
  return /^(\w*prestatie(code)?|prestatie code|productcode|zorgproduct|zorgprofiel|nza code)$/.test(
    genormaliseerd(kop),
  );
}

/** Whether a heading names a column with the amounts of a list with a row per month. */
export function isBedragkop(kop: string): boolean {
  return /^(bedrag|bedragen|waarde|totaal ?bedrag|euro|omzet)$/.test(genormaliseerd(kop));
}
