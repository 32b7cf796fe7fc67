import { type Datum, datum, datumTekst, delen, maandnaam } from '../datum';
import { dagenInMaand } from '../kalender';

/** How a source names a day: by then at the latest, before it, until it, on it, from it on, after it, or in a month. */
export const TERMIJNEN = ['uiterlijk', 'voor', 'tot', 'op', 'vanaf', 'na', 'in'] as const;
export type Termijn = (typeof TERMIJNEN)[number];

/** Something that has to be done, or becomes possible, around a day. */
export interface Mijlpaal {
  /** the zorgkantoor it holds for, or `landelijk` for all */
  readonly zorgkantoor: string;
  /** the year that the agreements or the money are for, which is often not the year of the day */
  readonly jaar: number;
  readonly wat: string;
  /** who has to act */
  readonly wie: string;
  readonly termijn: Termijn;
  /** the day that the source names; for `in` the first day of the month */
  readonly datum: Datum;
  readonly bron: string;
  readonly keuze?: string | undefined;
}

/**
 * The last day on which it can be done (for `vanaf` and `na`: the first): the day before for `voor` and `tot`, the
 * last of the month for `in`.
 */
export function peildag({ termijn, datum: dag }: Mijlpaal): Datum {
  const [jaar, maand, nummer] = delen(dag);
  switch (termijn) {
    case 'uiterlijk':
    case 'op':
    case 'vanaf':
      return dag;
    case 'voor':
    case 'tot':
      return dagEerder(jaar, maand, nummer);
    case 'na':
      return dagLater(jaar, maand, nummer);
    case 'in':
      return datum(jaar, maand, dagenInMaand(jaar, maand));
  }
}

function dagEerder(jaar: number, maand: number, dag: number): Datum {
  if (dag > 1) return datum(jaar, maand, dag - 1);
  if (maand > 1) return datum(jaar, maand - 1, dagenInMaand(jaar, maand - 1));
  return datum(jaar - 1, 12, 31);
}

/** The day after. */
export function dagLater(jaar: number, maand: number, dag: number): Datum {
  if (dag < dagenInMaand(jaar, maand)) return datum(jaar, maand, dag + 1);
  return maand < 12 ? datum(jaar, maand + 1, 1) : datum(jaar + 1, 1, 1);
}

/** `voor 1 november 2024`, `uiterlijk 31 oktober 2023`, `in juni 2023` */
export function wanneer({ termijn, datum: dag }: Mijlpaal): string {
  const [jaar, maand] = delen(dag);
  return termijn === 'in' ? `in ${maandnaam(maand)} ${jaar}` : `${termijn} ${datumTekst(dag)}`;
}

/**
 * What comes next: the milestones whose last day hasn't passed on `vanaf`, the nearest first; all of them when no day
 * is given. Milestones of one day keep the order of the input.
 */
export function watKomt(mijlpalen: readonly Mijlpaal[], vanaf?: Datum): Mijlpaal[] {
  const metDag = mijlpalen.map((mijlpaal) => ({ mijlpaal, dag: peildag(mijlpaal) }));
  return metDag
    .filter(({ dag }) => vanaf === undefined || dag >= vanaf)
    .sort((a, b) => (a.dag < b.dag ? -1 : Number(a.dag > b.dag)))
    .map(({ mijlpaal }) => mijlpaal);
}
