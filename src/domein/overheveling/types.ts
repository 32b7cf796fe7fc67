import type { Datum } from '../datum';

/** The two kaders of a regio: zorg in natura and pgb. */
export const KAVELS = ['ZIN', 'pgb'] as const;
export type Kavel = (typeof KAVELS)[number];

/** One kader of one regio, of the own zorgkantoor or of another concessiehouder. */
export interface Plaats {
  readonly regio: string;
  readonly kavel: Kavel;
}

/** A move from one kavel to the other. */
export type Richting = 'pgb naar ZIN' | 'ZIN naar pgb';

/** The other kavel. */
export function andereKavel(kavel: Kavel): Kavel {
  return kavel === 'ZIN' ? 'pgb' : 'ZIN';
}

/** Between which kavels money moves; undefined when it stays in its kavel. */
export function richting(van: Kavel, naar: Kavel): Richting | undefined {
  if (van === naar) return undefined;
  return van === 'pgb' ? 'pgb naar ZIN' : 'ZIN naar pgb';
}

/**
 * What brutering takes off per direction, as a fraction of the amount sent (0.05: of € 100 arrives € 95); negative
 * when more arrives than is sent. Absent = nothing.
 */
export type Brutering = Readonly<Partial<Record<Richting, number>>>;

/** Until when money for a year may move between the kavels: on that day it no longer may. */
export interface Sluiting {
  readonly richting: Richting;
  /** the day from which it is closed */
  readonly vanaf: Datum;
  readonly bron: string;
}

/** How deficits share what there is when it isn't enough for all of them. */
export const TEKORTVERDELINGEN = ['naar rato', 'grootste tekort eerst'] as const;
export type Tekortverdeling = (typeof TEKORTVERDELINGEN)[number];

/** The rules for transfers in one year: data, kept in src/beleid with their sources. */
export interface Overhevelingsregels {
  readonly sluitingen: readonly Sluiting[];
  readonly brutering: Brutering;
  readonly bijTekort: Tekortverdeling;
}

/** The name under which the proposal asks for money from outside the zorgkantoor. */
export const ELDERS = 'Andere concessiehouders of VWS';
