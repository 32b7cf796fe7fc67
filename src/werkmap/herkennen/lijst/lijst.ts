// What was recognised as a list: rows = aanbieder × leveringsvorm, columns = what is known of them.
import type { Cent } from '../../../domein/geld';
import type { Leveringsvorm } from '../../../domein/leveringsvorm';
import type { Gebied } from '../../beeld/adres';
import type { Eenheid } from '../eenheid';

export const MAANDVELDEN = [
  'maand1',
  'maand2',
  'maand3',
  'maand4',
  'maand5',
  'maand6',
  'maand7',
  'maand8',
  'maand9',
  'maand10',
  'maand11',
  'maand12',
] as const;

/** Columns with an amount. */
export const BEDRAGVELDEN = [
  'afspraak',
  'prognose',
  'prognoseAanbieder',
  'garantie',
  'groei',
  'realisatieVorigJaar',
  'afspraakVorigJaar',
  'realisatie',
  ...MAANDVELDEN,
] as const;

/** Columns that say whose row it is, and whether the aanbieder's own forecast was agreed. */
export const TEKSTVELDEN = ['regio', 'agb', 'aanbieder', 'leveringsvorm', 'akkoord'] as const;

export const VELDEN = [...TEKSTVELDEN, ...BEDRAGVELDEN] as const;

export type Bedragveld = (typeof BEDRAGVELDEN)[number];
export type Tekstveld = (typeof TEKSTVELDEN)[number];
/** What a column of a list can hold; realisatie = declared amounts of the year so far, maandN those of one month. */
export type Veld = (typeof VELDEN)[number];

/** Names of the columns, for sentences and lists. */
export const VELDNAMEN: Readonly<Record<Veld, string>> = {
  regio: 'regio',
  agb: 'AGB-code',
  aanbieder: 'aanbieder',
  leveringsvorm: 'leveringsvorm',
  akkoord: 'akkoord',
  afspraak: 'productieafspraak',
  prognose: 'prognose',
  prognoseAanbieder: 'prognose van de aanbieder',
  garantie: 'garantie (comfortbrief)',
  groei: 'gehonoreerde groei',
  realisatieVorigJaar: 'realisatie vorig jaar',
  afspraakVorigJaar: 'afspraak vorig jaar',
  realisatie: 'realisatie',
  maand1: 'januari',
  maand2: 'februari',
  maand3: 'maart',
  maand4: 'april',
  maand5: 'mei',
  maand6: 'juni',
  maand7: 'juli',
  maand8: 'augustus',
  maand9: 'september',
  maand10: 'oktober',
  maand11: 'november',
  maand12: 'december',
};

export function isBedragveld(veld: Veld): veld is Bedragveld {
  return (BEDRAGVELDEN as readonly Veld[]).includes(veld);
}

/** One column of a list. */
export interface Lijstkolom {
  veld: Veld;
  /** Sheet column, from 0. */
  kolom: number;
  /** Heading as it stands there; of a heading over two rows both, with a space. */
  kop: string;
  /** 0 to 1. */
  zekerheid: number;
  /** Unit of its amounts; absent = that of the list. */
  eenheid?: Eenheid;
}

/** A row between the first and the last data row that is none itself. */
export interface Tussenrij {
  /** Sheet row, from 0. */
  rij: number;
  soort: 'totaal' | 'kop' | 'leeg' | 'tekst';
}

/** Consecutive rows of one regio, for a list that names the regio in a heading above them. */
export interface Regiogroep {
  regio: string;
  /** Sheet rows, from 0, both inclusive. */
  eersteRij: number;
  laatsteRij: number;
}

/** A column that is not read because it seems to hold personal data, or that means nothing to us. */
export interface Restkolom {
  kolom: number;
  kop: string;
  /** As in Lijstkolom, for when the user says that it holds amounts. */
  eenheid?: Eenheid;
}

/** A list of aanbieders. All rows and columns are those of the worksheet, from 0. */
export interface Lijst {
  /** Stays the same when rows are added below. */
  id: string;
  blad: string;
  /** Name of the Excel table it is. */
  tabel?: string;
  /** Name in the workbook of its cells, when it is no Excel table. */
  naam?: string;
  /** The (last) row with headings. */
  kopRij: number;
  /** First and last row with data; a totals row is left out. */
  eersteRij: number;
  laatsteRij: number;
  kolommen: readonly Lijstkolom[];
  /** Column with the productiemaand, for a list with a row per month. */
  periodekolom?: number;
  /** Of such a list: the column with the year, and the one with the prestatie, of which a month has several. */
  jaarkolom?: number;
  prestatiekolom?: number;
  /** Of such a list: the column with the month in which a row was booked. */
  boekkolom?: number;
  /** Rows in between that are no data: blank rows, subtotals, headings. */
  tussenrijen: readonly Tussenrij[];
  /** The row with the totals below the list. */
  totaalRij?: number;
  /** The regio of all rows, from the name of the worksheet or a heading above; only without a column regio. */
  regio?: string;
  /** The regio's in headings above groups of rows; only without a column regio. */
  regiogroepen?: readonly Regiogroep[];
  /** Of the amounts in columns that have no unit of their own: use eenheidVan. */
  eenheid: Eenheid;
  /** The year the headings name, if they name one. */
  jaar?: number;
  /** Columns we can't place; the user may. */
  onbekend: readonly Restkolom[];
  /** Columns that seem to hold personal data: never read, never shown. */
  persoonskolommen: readonly Restkolom[];
  /** Columns that could also be a veld that another column already is. */
  dubbel: readonly Lijstkolom[];
  /** Higher = fits the question better. */
  score: number;
}

/** One row of a list. Amounts in cents; null = blank or no amount, never 0. */
export interface Aanbiederrij {
  /** Sheet row, from 0. */
  rij: number;
  /** As in the policy; absent = unknown. */
  regio?: string;
  agb?: string;
  aanbieder: string;
  /** As the domain writes it; absent = none given or unknown. */
  leveringsvorm?: Leveringsvorm;
  afspraak: Cent | null;
  prognose: Cent | null;
  prognoseAanbieder: Cent | null;
  /** The aanbieder's own forecast was agreed. */
  akkoord: boolean;
  garantie: Cent | null;
  groei: Cent | null;
  realisatieVorigJaar: Cent | null;
  afspraakVorigJaar: Cent | null;
  /** Declared so far in the year, from one column. */
  realisatie: Cent | null;
  /** Declared per productiemaand, January first; always twelve. */
  maanden: readonly (Cent | null)[];
}

/** The column with this veld. */
export function kolomMet(lijst: Lijst, veld: Veld): Lijstkolom | undefined {
  return lijst.kolommen.find((kolom) => kolom.veld === veld);
}

/** In what unit a column stands: its own, else that of the list. */
export function eenheidVan(lijst: Lijst, veld: Veld): Eenheid {
  return kolomMet(lijst, veld)?.eenheid ?? lijst.eenheid;
}

/** The columns of the declared amounts: the months beside each other, else those of a list with a row per month. */
export function declaratiekolommen(lijst: Lijst): Lijstkolom[] {
  const maanden = MAANDVELDEN.flatMap((veld) => kolomMet(lijst, veld) ?? []);
  const realisatie = lijst.periodekolom === undefined ? undefined : kolomMet(lijst, 'realisatie');
  return maanden.length > 0 || !realisatie ? maanden : [realisatie];
}

/** Whether the prognose of a list has to be made of its declared months. */
export function heeftAlleenMaanden(lijst: Lijst): boolean {
  return kolomMet(lijst, 'prognose') === undefined && declaratiekolommen(lijst).length > 0;
}

/** Whether those months are rows, not columns. */
export function heeftMaandrijen(lijst: Lijst): boolean {
  return lijst.periodekolom !== undefined && !MAANDVELDEN.some((veld) => kolomMet(lijst, veld));
}

/** All cells of a list, from its headings to its last row of data. */
export function gebiedVan(lijst: Lijst): Gebied {
  const kolommen = lijst.kolommen.map(({ kolom }) => kolom);
  const links = Math.min(...kolommen);
  return {
    rij: lijst.kopRij,
    kolom: links,
    rijen: lijst.laatsteRij - lijst.kopRij + 1,
    kolommen: Math.max(...kolommen) - links + 1,
  };
}

/** The numbers (from 0) of the sheet rows of a list that hold data. */
export function datarijen(lijst: Lijst): number[] {
  const ertussen = new Set(lijst.tussenrijen.map(({ rij }) => rij));
  const rijen: number[] = [];
  for (let rij = lijst.eersteRij; rij <= lijst.laatsteRij; rij++) if (!ertussen.has(rij)) rijen.push(rij);
  return rijen;
}
