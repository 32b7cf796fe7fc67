import { type Cent, NUL, cent, som } from './geld';

/** The rows a user (or a source) fills in. */
export type Invoerrij = 'ruimteZin' | 'ruimtePgb' | 'saldo' | 'prognoseZin' | 'prognosePgb';

/** The rows that follow from others. */
export type Rekenrij = 'ruimteTotaal' | 'realisatie' | 'overschot';

/** Any row of the table. */
export type Rij = Invoerrij | Rekenrij;

/** One row of the table: its label and, for a computed row, its terms. */
export interface Contracteerruimterij {
  readonly id: Rij;
  /** the row's label on the slide for a year */
  label(jaar: number): string;
  /** terms of a computed row; absent = input */
  readonly som?: readonly { readonly id: Rij; readonly teken: 1 | -1 }[];
}

/**
 * The eight rows of the regional contracteerruimtetabel, in order. Both the formulas in the sheet and
 * {@link contracteerruimtetabel} come from this one definition. A term always stands above its sum.
 *
 * Source: CZ Monitoring contracteerruimte 2024, dia 2; domein §2.
 */
export const CONTRACTEERRUIMTERIJEN: readonly Contracteerruimterij[] = [
  { id: 'ruimteZin', label: (jaar) => `Beschikbare contracteerruimte zorg in natura ${jaar}` },
  { id: 'ruimtePgb', label: () => 'Beschikbare contracteerruimte PGB' },
  { id: 'saldo', label: () => 'Saldo overhevelingen en reserveringen' },
  {
    id: 'ruimteTotaal',
    label: () => 'Regionale contracteerruimte incl. overhevelingen',
    som: [
      { id: 'ruimteZin', teken: 1 },
      { id: 'ruimtePgb', teken: 1 },
      { id: 'saldo', teken: 1 },
    ],
  },
  { id: 'prognoseZin', label: (jaar) => `Geprognosticeerde ZIN realisatie ${jaar}` },
  { id: 'prognosePgb', label: (jaar) => `Geprognosticeerde waarde PGB beschikkingen ${jaar}` },
  {
    id: 'realisatie',
    label: () => 'Som aan verwachte realisatie excl. volumegroei',
    som: [
      { id: 'prognoseZin', teken: 1 },
      { id: 'prognosePgb', teken: 1 },
    ],
  },
  {
    id: 'overschot',
    label: (jaar) => `Verwacht overschot aan contracteerruimte ${jaar} t.o.v. realisatie excl. volumegroei`,
    som: [
      { id: 'ruimteTotaal', teken: 1 },
      { id: 'realisatie', teken: -1 },
    ],
  },
];

/** The column that adds up the regio's. */
export const TOTAAL = 'Totaal';

/** The input of one regio, in cents. */
export interface Regiobedragen {
  readonly regio: string;
  readonly bedragen: Readonly<Record<Invoerrij, Cent>>;
}

/** The table: `cellen[id][k]` is the amount of row `id` in column `kolommen[k]`. */
export interface Contracteerruimtetabel {
  readonly kolommen: readonly string[];
  readonly cellen: Readonly<Record<Rij, readonly Cent[]>>;
}

/** Something for each of the eight rows. */
export function perRij<T>(waarde: (id: Rij) => T): Record<Rij, T> {
  return {
    ruimteZin: waarde('ruimteZin'),
    ruimtePgb: waarde('ruimtePgb'),
    saldo: waarde('saldo'),
    ruimteTotaal: waarde('ruimteTotaal'),
    prognoseZin: waarde('prognoseZin'),
    prognosePgb: waarde('prognosePgb'),
    realisatie: waarde('realisatie'),
    overschot: waarde('overschot'),
  };
}

/**
 * Fills the table: the computed rows per regio, and a last column {@link TOTAAL} with the sum of the regio's.
 * All in exact cents; rounding to k€ is a matter of presentation.
 */
export function contracteerruimtetabel(regios: readonly Regiobedragen[]): Contracteerruimtetabel {
  const perRegio = regios.map(({ bedragen }) => kolom(bedragen));
  const rij = (id: Rij): Cent[] => {
    const cellen = perRegio.map((bedragen) => bedragen[id]);
    return [...cellen, som(cellen)];
  };
  return {
    kolommen: [...regios.map(({ regio }) => regio), TOTAAL],
    cellen: perRij(rij),
  };
}

/** All eight rows of one column. */
function kolom(invoer: Readonly<Record<Invoerrij, Cent>>): Record<Rij, Cent> {
  const kolom: Record<Rij, Cent> = { ...invoer, ruimteTotaal: NUL, realisatie: NUL, overschot: NUL };
  for (const { id, som: termen } of CONTRACTEERRUIMTERIJEN) {
    if (termen === undefined) continue;
    kolom[id] = som(termen.map((term) => cent(term.teken * kolom[term.id])));
  }
  return kolom;
}
