// A Wijzigingsplan: what will be written, as plain data. The same plan is previewed, applied and undone.
import type { Celwaarde } from '../beeld/werkmapbeeld';
import type { Gebied } from '../beeld/adres';

/** An English formula with commas, beginning with '='. Plain text in a plan is never taken for a formula. */
export interface Formule {
  formule: string;
}

/** Content of one cell; null leaves what stands there. */
export type Celinhoud = Celwaarde | Formule | null;

/** Format of a range; what is absent stays as it is. Colours as #RRGGBB, sizes in points. */
export interface Opmaak {
  vet?: boolean;
  cursief?: boolean;
  tekengrootte?: number;
  lettertype?: string;
  tekstkleur?: string;
  vulling?: string;
  uitlijning?: 'Left' | 'Center' | 'Right';
  terugloop?: boolean;
  verticaal?: 'Top' | 'Center' | 'Bottom';
  lijnBoven?: string;
  lijnOnder?: string;
  /** Thin lines around every cell. */
  raster?: string;
}

/** One thing that is written on one worksheet. */
export type Wijziging =
  | Celwijzigingen
  | { soort: 'notatie'; gebied: Gebied; notatie: string }
  | { soort: 'opmaak'; gebied: Gebied; opmaak: Opmaak }
  | { soort: 'kolombreedte'; kolom: number; kolommen: number; punten: number }
  | { soort: 'vastzetten'; rijen: number; kolommen: number }
  | { soort: 'wissen'; gebied: Gebied }
  | Paginawijziging
  | Tabelwijziging
  | Tabelmaatwijziging
  | Grafiekwijziging;

/** Contents of a rectangle. A formula that spills is an entry of its own cell only: the rest is not in the plan. */
export interface Celwijzigingen {
  soort: 'cellen';
  gebied: Gebied;
  inhoud: readonly (readonly Celinhoud[])[];
  /** All of gebied is filled by a formula in its first cell that spills, and is replaced as a whole. */
  vervangtSpil?: true;
}

/**
 * How the worksheet prints: A4 landscape, this rectangle, one page wide (and high, unless more pages are allowed).
 * Only where Excel can (ExcelApi 1.9).
 */
export interface Paginawijziging {
  soort: 'pagina';
  gebied: Gebied;
  /** Absent: everything on one page. */
  meerPaginas?: true;
}

/**
 * An Excel table over cells the plan writes itself on a worksheet it makes. The first row holds the headers; the name
 * is the only one in the workbook (see vrijeTabelnaam).
 */
export interface Tabelwijziging {
  soort: 'tabel';
  naam: string;
  gebied: Gebied;
  /** Excel's name of a table style, such as 'TableStyleMedium2'. */
  stijl?: string;
}

/** Makes an Excel table that is there cover more or fewer rows; its header row stays where it is. Needs ExcelApi 1.13. */
export interface Tabelmaatwijziging {
  soort: 'tabelmaat';
  naam: string;
  gebied: Gebied;
}

/** A chart with one series over a row or column of amounts; if one with this name is there, that one is changed. */
export interface Grafiekwijziging {
  soort: 'grafiek';
  naam: string;
  titel: string;
  type: 'ColumnClustered' | 'BarClustered';
  waarden: Gebied;
  categorieen: Gebied;
  reeksnaam: string;
  kleur: string;
  notatie: string;
  /** Cells the chart covers. */
  plaats: Gebied;
}

/** A worksheet the plan makes, or one that is there. */
export type Bladdoel = { soort: 'nieuw'; naam: string } | { soort: 'bestaand'; id: string; naam: string };

/** What kind of worksheet of ours is being written, so that it is known next time. */
export const BLADSOORTEN = [
  'contracteerruimte',
  'prognose',
  'herschikking',
  'overhevelingen',
  'brieven',
  'dia',
  'eigen tabel',
] as const;
export type Bladsoort = (typeof BLADSOORTEN)[number];

/** All that will change on one worksheet. */
export interface Bladplan {
  blad: Bladdoel;
  wijzigingen: readonly Wijziging[];
  /**
   * Present when what is written in cells stays ours: it is remembered in the workbook. uitleg: plain JSON that
   * explains the cells later on ('Waarom?').
   */
  administratie?: { soort: Bladsoort; uitleg?: unknown };
}

/** What stood in some cells when the plan was shown to the user; null: not looked at. */
export interface Verwachting {
  bladId: string;
  bladNaam: string;
  gebied: Gebied;
  formules: readonly (readonly (Celwaarde | null)[])[];
}

/** All that will change in the workbook, as one step: it is written whole or not at all. */
export interface Wijzigingsplan {
  /** For the message bar: 'Contracteerruimte 2024'. */
  titel: string;
  /** At least one; every worksheet at most once. */
  bladen: readonly Bladplan[];
  /** Index in bladen of the worksheet to bring to the front afterwards. */
  activeer?: number;
  /** What the preview was made from: when it has changed since, nothing is written. See metVerwachting. */
  verwacht?: readonly Verwachting[];
}

/**
 * One worksheet of a plan; the first when no index is given.
 * @throws RangeError when the plan has no such worksheet
 */
export function bladplanVan(plan: Wijzigingsplan, index = 0): Bladplan {
  const bladplan = plan.bladen[index];
  if (!bladplan) throw new RangeError(`Het plan ${plan.titel} heeft geen blad ${index + 1}.`);
  return bladplan;
}

/** Words in dates, times and numbers: month names (Dutch and English), am and pm, the e of 1e5. */
const GETALWOORD =
  /(?:jan|feb|m(?:aa)?r|apr|ma?[eiy]|jun|jul|aug|sep|o[ck]t|nov|dec)[a-z]*\.?|\b[ap]m\b|(?<=\d)e(?=[+-]?\d)/i;

/** Whether Excel would take a text for a formula, number, date, error or truth value when it is typed. */
function lijktIetsAnders(tekst: string): boolean {
  if (/^\s*[=+\-@'#]/.test(tekst)) return true;
  if (/^\s*(?:true|false|waar|onwaar)\s*$/i.test(tekst)) return true;
  return /\d/.test(tekst) && /^[\s\d.,:/\-+()€$£%]*$/.test(tekst.replace(GETALWOORD, ''));
}

/** A text as Range.formulas wants it: with an apostrophe before it when Excel would take it for something else. */
export function alsTekst(tekst: string): string {
  return lijktIetsAnders(tekst) ? `'${tekst}` : tekst;
}

/** What a cell will hold as Range.formulas wants it: '' for blank. */
export function alsFormules(inhoud: Celinhoud): Celwaarde | null {
  if (inhoud === null) return null;
  if (typeof inhoud === 'object') return inhoud.formule;
  return typeof inhoud === 'string' ? alsTekst(inhoud) : inhoud;
}
