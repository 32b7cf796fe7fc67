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
  tekstkleur?: string;
  vulling?: string;
  uitlijning?: 'Left' | 'Center' | 'Right';
  terugloop?: boolean;
  verticaal?: 'Top' | 'Center' | 'Bottom';
  lijnBoven?: string;
  lijnOnder?: string;
  /** Thin lines around every cell; only for worksheets the plan makes, because it is not captured. */
  raster?: string;
}

/** One thing that is written on the worksheet of the plan. */
export type Wijziging =
  | { soort: 'cellen'; gebied: Gebied; inhoud: readonly (readonly Celinhoud[])[] }
  | { soort: 'notatie'; gebied: Gebied; notatie: string }
  | { soort: 'opmaak'; gebied: Gebied; opmaak: Opmaak }
  | { soort: 'kolombreedte'; kolom: number; kolommen: number; punten: number }
  | { soort: 'vastzetten'; rijen: number; kolommen: number }
  | { soort: 'wissen'; gebied: Gebied }
  | Grafiekwijziging;

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
export type Bladsoort = 'contracteerruimte';

/** All that will change on one worksheet. */
export interface Wijzigingsplan {
  /** For the message bar: 'Contracteerruimte 2024'. */
  titel: string;
  blad: Bladdoel;
  wijzigingen: readonly Wijziging[];
  /** Present when what is written in cells stays ours: it is remembered in the workbook. */
  administratie?: { soort: Bladsoort };
  /** Bring the worksheet to the front afterwards. */
  activeer: boolean;
}

/** What a cell will hold as Range.formulas wants it: '' for blank, an apostrophe before text that looks like one. */
export function alsFormules(inhoud: Celinhoud): Celwaarde | null {
  if (inhoud === null) return null;
  if (typeof inhoud === 'object') return inhoud.formule;
  if (typeof inhoud === 'string' && /^[=+\-@']/.test(inhoud)) return `'${inhoud}`;
  return inhoud;
}
