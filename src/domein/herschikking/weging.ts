import type { Decimal } from 'decimal.js';
import { Exact } from '../decimaal';
import type { Cent } from '../geld';
import type { HerschikRij, Weging } from './types';

/** Weights are whole numbers, so a share is kept in millionths. */
const MILJOENSTE = 1_000_000;

/**
 * Last year's realisation as a share of last year's afspraak, in millionths, at most the policy's highest.
 *
 * @returns a fraction; 1 when one of the amounts is unknown or the afspraak was nothing (a new aanbieder)
 */
export function realisatiegraad(rij: HerschikRij, weging: Weging): Decimal {
  const { realisatieVorigJaar: realisatie, afspraakVorigJaar: afspraak } = rij;
  if (realisatie === undefined || afspraak === undefined || afspraak === 0) return new Exact(1);
  const graad = new Exact(realisatie).div(afspraak).toDecimalPlaces(6);
  return Exact.min(graad, weging.hoogste);
}

/** What a claim weighs in a layer that looks at last year's realisation. */
export function gewicht(rij: HerschikRij, aanspraak: Cent, weging: Weging): bigint {
  return BigInt(aanspraak) * BigInt(realisatiegraad(rij, weging).times(MILJOENSTE).round().toNumber());
}
