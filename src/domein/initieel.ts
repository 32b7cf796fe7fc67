import type { Decimal } from 'decimal.js';
import { Exact, decimaal, getalTekst, percentageTekst } from './decimaal';
import { type Cent, centVanEuro } from './geld';

/** What changes last year's volume before the new agreement is made from it, in units of the prestatie. */
export interface Volumecorrecties {
  /** effects of the kasjaarbasis, signed */
  readonly kasjaar?: Decimal.Value | undefined;
  /** volume that was declared but not allowed on this prestatie; taken off */
  readonly nietToegestaan?: Decimal.Value | undefined;
  /** changes that follow from the bestuurlijk overleg, signed */
  readonly bestuurlijk?: Decimal.Value | undefined;
  /** effects of government measures, signed */
  readonly overheid?: Decimal.Value | undefined;
}

/** The initial productieafspraak of one prestatie. Volumes in units, not rounded (keuze). */
export interface InitieleAfspraak {
  /** last year's volume after corrections: the volume before the deduction of 5% or 10% */
  readonly voorAftrek: Decimal;
  readonly volume: Decimal;
  /** short Dutch sentence why */
  readonly uitleg: string;
}

/**
 * The initial productieafspraak: a percentage of last year's herschikte volume, after corrections.
 *
 * Source: CZ Zorginkoopdocument 2023 GGZ, 6.3 (95% for ZZP, VPT and DTV, 90% for MPT; corrections 1 to 4).
 *
 * @param herschikt volume of last year's herschikte productieafspraak, in units
 * @param percentage as a fraction
 * @throws RangeError with a Dutch sentence for a negative volume or disallowed volume, or when the corrections take off
 *   more than there is.
 */
export function initieleAfspraak(
  herschikt: Decimal.Value,
  percentage: Decimal.Value,
  correcties: Volumecorrecties = {},
): InitieleAfspraak {
  const basis = decimaal(herschikt);
  if (basis.lt(0)) throw new RangeError(`Het volume is negatief (${getalTekst(basis)}).`);
  const nietToegestaan = decimaal(correcties.nietToegestaan ?? 0);
  if (nietToegestaan.lt(0)) {
    throw new RangeError(
      `Niet toegestaan volume is negatief (${getalTekst(nietToegestaan)}); het gaat er zo al af.`,
    );
  }
  const erbij = [correcties.kasjaar, correcties.bestuurlijk, correcties.overheid].map((c) =>
    decimaal(c ?? 0),
  );
  const correctie = erbij.reduce((tot, deel) => tot.plus(deel), new Exact(0)).minus(nietToegestaan);
  const voorAftrek = basis.plus(correctie);
  if (voorAftrek.lt(0)) {
    throw new RangeError(
      `De correcties (${getalTekst(correctie)}) halen meer weg dan er is (${getalTekst(basis)}).`,
    );
  }
  const volume = voorAftrek.times(decimaal(percentage));
  const gecorrigeerd = correctie.isZero()
    ? ''
    : `, na correctie (${getalTekst(correctie)}) ${getalTekst(voorAftrek)}`;
  const aandeel = percentageTekst(percentage);
  const uitleg = `${aandeel} van het herschikte volume ${getalTekst(basis)}${gecorrigeerd}.`;
  return { voorAftrek, volume, uitleg };
}

/** The value of a volume in cents: tariff × volume, half up once. Tariff in euros per unit. */
export function waardeVan(volume: Decimal.Value, tarief: Decimal.Value): Cent {
  return centVanEuro(decimaal(volume).times(decimaal(tarief)));
}

/** One prestatie of the initial agreements. */
export interface Stimuleringsrij {
  /** euros per unit */
  readonly tarief: Decimal.Value;
  /** units in the initial agreement before the deduction of 5% or 10% */
  readonly volume: Decimal.Value;
  /** share that counts, as a fraction: 0,2%, or 0 for what is bought at 100% */
  readonly percentage: Decimal.Value;
}

/**
 * The regionaal stimuleringsbudget: Σ percentage × tarief × volume, in cents, half up once at the end.
 *
 * Source: CZ Zorginkoopdocument 2023 GGZ, 6.2 Regionaal stimuleringsbudget.
 */
export function stimuleringsbudget(rijen: readonly Stimuleringsrij[]): Cent {
  const delen = rijen.map(({ tarief, volume, percentage }) =>
    decimaal(tarief).times(decimaal(volume)).times(decimaal(percentage)),
  );
  return centVanEuro(delen.reduce((tot, deel) => tot.plus(deel), new Exact(0)));
}
