import { type Cent, cent, euroTekst, verschil } from '../geld';

/** Our forecast beside that of the aanbieder. Amounts in cents. */
export interface Prognosevergelijking {
  readonly ons: Cent;
  readonly aanbieder: Cent | null;
  /** aanbieder − ons; null when there is only ours */
  readonly verschil: Cent | null;
  /** the one that counts */
  readonly gebruikt: Cent;
  /** short Dutch sentence why */
  readonly uitleg: string;
}

/**
 * Puts the aanbieder's own forecast beside ours. Theirs counts only when the zorgkantoor agreed with it; both stay
 * visible.
 *
 * Source: VGZ Clicksystematiek 2023, Kenmerken clicksystematiek ("Als wij met deze afwijkingen in de prognose akkoord
 * zijn, dan wordt deze prognose meegenomen in het clickmoment").
 *
 * @param aanbieder null = the aanbieder gave none
 * @param akkoord true when the zorgkantoor agreed with it
 */
export function vergelijkPrognoses(
  ons: Cent,
  aanbieder: Cent | null,
  akkoord: boolean,
): Prognosevergelijking {
  if (aanbieder === null) {
    return { ons, aanbieder, verschil: null, gebruikt: ons, uitleg: 'De aanbieder gaf geen eigen prognose.' };
  }
  const afwijking = verschil(aanbieder, ons);
  const gebruikt = akkoord ? aanbieder : ons;
  return { ons, aanbieder, verschil: afwijking, gebruikt, uitleg: zin(afwijking, akkoord) };
}

function zin(afwijking: Cent, akkoord: boolean): string {
  if (afwijking === 0) return 'De aanbieder komt op hetzelfde bedrag uit.';
  const bedrag = euroTekst(cent(Math.abs(afwijking)));
  const richting = afwijking > 0 ? 'hoger' : 'lager';
  const gevolg = akkoord ? 'akkoord, dus deze telt' : 'nog geen akkoord, dus onze prognose telt';
  return `De aanbieder komt ${bedrag} ${richting} uit: ${gevolg}.`;
}
