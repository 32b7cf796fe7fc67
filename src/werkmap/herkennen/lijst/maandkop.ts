// Months as headings: jan, januari 2024, jan-24, 2024-01, 01-2024, 202401, P1, 1-1-2024.
import { datumUitSerieel, datumUitTekst, delen, MAANDNAMEN } from '../../../domein/datum';

/** A month (1–12), with its year when the heading names one. */
export interface Maandkop {
  maand: number;
  jaar?: number;
}

const KORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;
/** Other ways to write a month: English, and what is cut off elsewhere. */
const ANDERS: Readonly<Record<string, number>> = {
  febr: 2,
  maa: 3,
  mar: 3,
  may: 5,
  sept: 9,
  oct: 10,
};

/** Not the amount of one month but of all months so far. */
const TOT_EN_MET = /t\s?\/\s?m|t\.m\.|tot en met|cumulatie|\bcum\b|\bytd\b/i;

function maandnummer(woord: string): number | undefined {
  const heel = MAANDNAMEN.indexOf(woord) + 1;
  if (heel) return heel;
  const kort = (KORT as readonly string[]).indexOf(woord) + 1;
  return kort || ANDERS[woord];
}

function jaartal(cijfers: string | undefined): number | undefined {
  if (cijfers === undefined) return undefined;
  return cijfers.length === 2 ? 2000 + Number(cijfers) : Number(cijfers);
}

function geldig(maand: number, jaar: number | undefined): Maandkop | undefined {
  if (!(maand >= 1 && maand <= 12)) return undefined;
  return jaar === undefined ? { maand } : { maand, jaar };
}

/** What may stand beside the name of a month; 'afspraak jan' is no declared amount of January. */
const ERBIJ =
  /^(\w*realisatie|gerealiseerd|\w*productie|gedeclareerd|declaraties?|toegekend|bedrag|zorg|maand|prod|real|(20)?\d\d)$/;

/** 'jan', 'januari 2024', 'realisatie jan-24': one name of a month and nothing that says it is about more. */
function metNaam(tekst: string): Maandkop | undefined {
  const woorden = tekst.split(/[^a-z0-9]+/).filter((woord) => woord !== '');
  const maanden = woorden.map(maandnummer).filter((maand) => maand !== undefined);
  if (maanden.length !== 1) return undefined;
  if (!woorden.every((woord) => maandnummer(woord) !== undefined || ERBIJ.test(woord))) return undefined;
  const jaar = woorden.find((woord) => /^(20)?\d\d$/.test(woord));
  return geldig(maanden[0] ?? 0, jaartal(jaar));
}

/** '2024-01', '01-2024', '202401', 'P1', 'maand 1'. */
function metCijfers(tekst: string): Maandkop | undefined {
  const jaarEerst = /^(20\d\d)[-/. ]?m?(\d\d?)$/.exec(tekst);
  if (jaarEerst) return geldig(Number(jaarEerst[2]), Number(jaarEerst[1]));
  const maandEerst = /^(\d\d?)[-/. ](20\d\d)$/.exec(tekst);
  if (maandEerst) return geldig(Number(maandEerst[1]), Number(maandEerst[2]));
  const genummerd = /^(?:p|m|maand|mnd|periode)[-. ]?(\d\d?)$/.exec(tekst);
  return genummerd ? geldig(Number(genummerd[1]), undefined) : undefined;
}

function metDatum(tekst: string): Maandkop | undefined {
  const dag = datumUitTekst(tekst);
  if (!dag) return undefined;
  const [jaar, maand] = delen(dag);
  return { maand, jaar };
}

/** The month a heading names; undefined when it names none, or all months up to one ('t/m april'). */
export function maandVanKop(kop: string): Maandkop | undefined {
  const tekst = kop
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  if (tekst === '' || tekst.length > 30 || TOT_EN_MET.test(tekst)) return undefined;
  return metCijfers(tekst) ?? metDatum(tekst) ?? metNaam(tekst);
}

/** The month in a cell of a list with a row per month: as a heading, as a date, as 202401 or as 1 to 12. */
export function maandInCel(waarde: string | number | boolean): Maandkop | undefined {
  if (typeof waarde === 'boolean') return undefined;
  if (typeof waarde === 'string' && !/^\d{1,2}$/.test(waarde.trim())) return maandVanKop(waarde);
  const getal = Number(waarde);
  if (Number.isInteger(getal) && getal >= 1 && getal <= 12) return { maand: getal };
  return maandVanSerieel(getal) ?? maandVanKop(String(waarde));
}

/** First and last serial number that can be a heading: 2015 to 2050. */
const EERSTE_DAG = 42005;
const LAATSTE_DAG = 55153;

/** The month of a date as a number, as Excel keeps a heading 'jan-24'. */
export function maandVanSerieel(getal: number): Maandkop | undefined {
  if (!Number.isInteger(getal) || getal < EERSTE_DAG || getal > LAATSTE_DAG) return undefined;
  const dag = datumUitSerieel(getal);
  if (!dag) return undefined;
  const [jaar, maand] = delen(dag);
  return { maand, jaar };
}
