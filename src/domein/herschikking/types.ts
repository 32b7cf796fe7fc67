import type { Cent } from '../geld';
import type { Leveringsvorm } from '../leveringsvorm';

/** One row to be herschikt: what one aanbieder agreed and will deliver in one leveringsvorm. Amounts in cents. */
export interface HerschikRij {
  /** the regio whose ruimte the row draws on */
  readonly regio: string;
  /** who delivers it: rows of one aanbieder may share a ceiling; absent = the row is on its own */
  readonly aanbieder?: string;
  /** unknown = belongs to the layers that name no leveringsvorm */
  readonly leveringsvorm?: Leveringsvorm;
  /** current productieafspraak */
  readonly afspraak: Cent;
  /** forecast of the year's realisation */
  readonly prognose: Cent;
  /** guaranteed amount (comfortbrief); absent = the regime's default share of the afspraak */
  readonly garantie?: Cent;
  /** growth honoured on top of the afspraak; absent = none */
  readonly groei?: Cent;
  /** realisation of last year (for regimes that weigh by it) */
  readonly realisatieVorigJaar?: Cent;
  /** herschikte afspraak of last year (for regimes that weigh by it) */
  readonly afspraakVorigJaar?: Cent;
}

/** Up to where a layer pays the forecast. */
export const GRENZEN = ['garantie', 'afspraak', 'afspraak en groei', 'prognose'] as const;
export type Grens = (typeof GRENZEN)[number];

/**
 * How a layer is funded from the ruimte that is left: `volledig` = guaranteed, also beyond the ruimte; `naar rato`
 * = in proportion to the claims; `op volgorde` = row after row.
 */
export const VERDELINGEN = ['volledig', 'naar rato', 'op volgorde'] as const;
export type Verdeling = (typeof VERDELINGEN)[number];

/** Conditions on the whole of the bereik: does its total forecast exceed its total ruimte? */
export const VOORWAARDEN = ['overschrijding', 'geen overschrijding'] as const;
export type Voorwaarde = (typeof VOORWAARDEN)[number];

/**
 * Makes a layer that is funded naar rato weigh each claim by last year's realisation as a share of last year's
 * afspraak. A row without both amounts, or with an afspraak of nothing, weighs 100%.
 */
export interface Weging {
  readonly naar: 'realisatie vorig jaar';
  /** the most a row can weigh, as a fraction: an afspraak of € 1 would otherwise outweigh everyone */
  readonly hoogste: number;
}

/**
 * Rows that share a ceiling: what one of them leaves of its garantie, afspraak or groei is open to the others,
 * before it goes to anyone else. `rij` = no sharing. Only rows that name their aanbieder share.
 */
export const PLAFONDS = ['rij', 'aanbieder en leveringsvorm', 'aanbieder'] as const;
export type Plafond = (typeof PLAFONDS)[number];

/**
 * One layer of the waterval. A row's claim (aanspraak) on it is the part of the forecast up to `grens` that no
 * earlier layer has claimed: max(0, min(prognose, grens) − claimed before).
 */
export interface Laag {
  readonly naam: string;
  readonly grens: Grens;
  readonly verdeling: Verdeling;
  /** only with `naar rato`; absent = every claim weighs the same */
  readonly weging?: Weging;
  /** only rows of these; absent = every row */
  readonly leveringsvormen?: readonly Leveringsvorm[];
  /** the layer exists only if this holds; absent = always */
  readonly alleenBij?: Voorwaarde;
  /** the layer exists only if this option of the regime is on; absent = always */
  readonly optie?: string;
  /** document and section */
  readonly bron: string;
  /** where the source is silent: what was chosen and why */
  readonly keuze?: string;
}

/** The guarantee of a row without a comfortbrief, as a fraction of its afspraak. */
export interface Garantiebeleid {
  readonly standaard: number;
  readonly perLeveringsvorm?: Readonly<Partial<Record<Leveringsvorm, number>>>;
  readonly bron: string;
  readonly keuze?: string;
}

/** Something the zorgkantoor decides each time, such as whether overproduction is financed. */
export interface Regimeoptie {
  readonly naam: string;
  readonly omschrijving: string;
  readonly standaard: boolean;
  readonly bron: string;
  readonly keuze?: string;
}

/** How one zorgkantoor herschikt: data, kept in src/beleid with its sources. */
export interface Regime {
  /** what a user types: CZ, VGZ, ZZ */
  readonly naam: string;
  readonly titel: string;
  /** the ruimte is shared per regio, or over the whole zorgkantoor */
  readonly bereik: 'regio' | 'kantoor';
  /** which rows share a ceiling; absent = `rij` */
  readonly plafond?: { readonly per: Plafond; readonly bron: string; readonly keuze?: string };
  readonly bron: string;
  readonly keuze?: string;
  readonly garantie?: Garantiebeleid;
  readonly opties?: readonly Regimeoptie[];
  /** funded in this order */
  readonly lagen: readonly Laag[];
}

/** What a row gets. Amounts in cents; `toegekend` runs along {@link Herschikking.lagen}. */
export interface HerschiktRij {
  readonly toegekend: readonly Cent[];
  /** Σ toegekend */
  readonly afspraakNieuw: Cent;
  /** afspraakNieuw − afspraak */
  readonly mutatie: Cent;
  /** prognose − afspraakNieuw, never negative */
  readonly nietVergoed: Cent;
  /** short Dutch sentence why */
  readonly uitleg: string;
}

/** How one ruimte (a regio, or the whole kantoor) was used, in cents. */
export interface Ruimtegebruik {
  readonly naam: string;
  readonly ruimte: Cent;
  readonly verdeeld: Cent;
  /** ruimte − verdeeld, or 0 */
  readonly rest: Cent;
  /** verdeeld − ruimte, or 0: only guaranteed layers can cause it */
  readonly overschrijding: Cent;
  /** short Dutch sentence about the outcome */
  readonly uitleg: string;
}

/** The outcome; rows in the order of the input. */
export interface Herschikking {
  readonly lagen: readonly string[];
  readonly rijen: readonly HerschiktRij[];
  readonly ruimtes: readonly Ruimtegebruik[];
}
