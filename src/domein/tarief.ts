import type { Decimal } from 'decimal.js';
import { decimaal, getalTekst, percentageTekst } from './decimaal';
import { type Cent, centVanEuro, som } from './geld';

/** In which order a tariff is rounded to cents: once at the end, or every component on its own. */
export type Tariefafronding = 'totaal' | 'per component';

/** What a richttarief is made of. Amounts in euros per unit, percentages as fractions (95,8% = 0.958). */
export interface Tariefinvoer {
  /** zorgcomponent of the NZa maximum tariff */
  readonly zorg: Decimal.Value;
  /** richttariefpercentage over the zorgcomponent */
  readonly percentage: Decimal.Value;
  /** normatieve huisvestingscomponent, default none */
  readonly nhc?: Decimal.Value;
  /** normatieve inventariscomponent, default none */
  readonly nic?: Decimal.Value;
  /** share of the NHC that is paid, default 100% */
  readonly nhcPercentage?: Decimal.Value;
  /** share of the NIC that is paid, default 100% */
  readonly nicPercentage?: Decimal.Value;
  /** addition per unit, such as the kassier's share of the stimuleringsbudget, default none */
  readonly opslag?: Decimal.Value;
  /** default `totaal`: half up, once at the end (keuze; the sources are silent) */
  readonly afronding?: Tariefafronding;
}

/** Above this a fraction was almost certainly typed as a percentage (95,8 instead of 95,8%). */
export const HOOGSTE_FRACTIE = 1.5;

/**
 * Richttarief per unit = percentage × zorg + NHC% × NHC + NIC% × NIC (+ opslag), in cents, half up.
 *
 * Source: CZ Zorginkoopdocument 2023 GGZ, 6.2 and the formula in 6.3.
 *
 * @throws RangeError with a Dutch sentence naming the argument that is negative, too large or not a number.
 */
export function richttarief(invoer: Tariefinvoer): Cent {
  const componenten = [
    component('zorg', invoer.zorg, 'percentage', invoer.percentage),
    component('nhc', invoer.nhc ?? 0, 'nhcPercentage', invoer.nhcPercentage ?? 1),
    component('nic', invoer.nic ?? 0, 'nicPercentage', invoer.nicPercentage ?? 1),
    getal('opslag', invoer.opslag ?? 0),
  ];
  if (invoer.afronding === 'per component') return som(componenten.map(centVanEuro));
  return centVanEuro(componenten.reduce((totaal, deel) => totaal.plus(deel)));
}

function component(
  naam: string,
  bedrag: Decimal.Value,
  naamFractie: string,
  fractie: Decimal.Value,
): Decimal {
  return nietNegatief(naam, bedrag).times(tarieffractie(naamFractie, fractie));
}

/**
 * Reads a percentage as a fraction from 0 to 1,5.
 *
 * @param naam the argument's name, for the sentence
 * @throws RangeError when it is negative, no number, or looks like 95,8 typed for 95,8%.
 */
export function tarieffractie(naam: string, waarde: Decimal.Value): Decimal {
  const fractie = nietNegatief(naam, waarde);
  if (fractie.lessThanOrEqualTo(HOOGSTE_FRACTIE)) return fractie;
  const bedoeld = fractie.div(100);
  throw new RangeError(
    `${naam} is ${getalTekst(fractie)}, dat is ${percentageTekst(fractie)}. ` +
      `Bedoelde u ${percentageTekst(bedoeld)}? Typ dan ${percentageTekst(bedoeld)} of ${getalTekst(bedoeld)}.`,
  );
}

function nietNegatief(naam: string, waarde: Decimal.Value): Decimal {
  const gelezen = getal(naam, waarde);
  if (gelezen.isNegative() && !gelezen.isZero()) {
    throw new RangeError(`${naam} is negatief (${getalTekst(gelezen)}); dat kan niet in een tarief.`);
  }
  return gelezen;
}

function getal(naam: string, waarde: Decimal.Value): Decimal {
  try {
    return decimaal(waarde);
  } catch {
    throw new RangeError(`${naam} is geen getal: '${String(waarde)}'.`);
  }
}
