import type { Decimal } from 'decimal.js';
import { Exact, decimaal, percentageTekst } from './decimaal';
import { type Cent, NUL, centAfgerond, som, verschil } from './geld';

const MAANDEN = 12;

/**
 * What net new clients add to a forecast that leaves them out.
 *
 * Keuze: `groei` is how much higher the last month of the year is than a month of the forecast, and the volume grows
 * towards it in equal steps over the months after the peilmaand. So with r months to go the addition is
 * forecast ÷ 12 × groei × (1 + 2 + … + r) ÷ r = forecast ÷ 12 × groei × (r + 1) ÷ 2. In January (r = 11) that is half
 * of groei × forecast; in December nothing.
 *
 * Source: CZ Monitoring contracteerruimte 2024, dia 3 ("geen rekening gehouden met volumegroei voor netto nieuwe
 * cliëntinstroom"); the source gives no method.
 *
 * @param prognose year forecast without growth, in cents
 * @param groei as a fraction; negative = shrinking
 * @param totEnMet peilmaand, 1–12
 * @returns the addition in cents, half up
 * @throws RangeError for another month, or a groei below −100% or above 100%.
 */
export function volumegroei(prognose: Cent, groei: Decimal.Value, totEnMet: number): Cent {
  if (!Number.isInteger(totEnMet) || totEnMet < 1 || totEnMet > MAANDEN) {
    throw new RangeError(`De peilmaand is ${totEnMet}; kies 1 tot en met ${MAANDEN}.`);
  }
  const fractie = decimaal(groei);
  if (fractie.abs().gt(1)) {
    throw new RangeError(`Een groei van ${percentageTekst(fractie)} kan niet; geef een percentage zoals 2%.`);
  }
  const rest = MAANDEN - totEnMet;
  if (rest === 0) return NUL;
  return centAfgerond(
    new Exact(prognose)
      .times(fractie)
      .times(rest + 1)
      .div(2 * MAANDEN),
  );
}

/** What the scenario needs of one regio, in cents; growth as fractions. */
export interface Groeivraag {
  readonly prognoseZin: Cent;
  readonly prognosePgb: Cent;
  readonly groeiZin: Decimal.Value;
  readonly groeiPgb: Decimal.Value;
  /** verwacht overschot without growth; null = not known */
  readonly overschot: Cent | null;
}

/** One regio in the scenario incl. volumegroei, in cents. */
export interface Groeiscenario {
  /** what new clients add, ZIN and pgb together */
  readonly toename: Cent;
  /** verwachte realisatie incl. volumegroei */
  readonly realisatie: Cent;
  /** verwacht overschot incl. volumegroei; null when it isn't known without */
  readonly overschot: Cent | null;
}

/** The contracteerruimtetabel's last rows incl. volumegroei, of one regio. */
export function groeiscenario(vraag: Groeivraag, totEnMet: number): Groeiscenario {
  const { prognoseZin, prognosePgb, overschot } = vraag;
  const toename = som([
    volumegroei(prognoseZin, vraag.groeiZin, totEnMet),
    volumegroei(prognosePgb, vraag.groeiPgb, totEnMet),
  ]);
  return {
    toename,
    realisatie: som([prognoseZin, prognosePgb, toename]),
    overschot: overschot === null ? null : verschil(overschot, toename),
  };
}
