// Which columns of a list a regime looks at: the others are neither checked nor written.
import type { Regime } from '../../domein/herschikking';
import type { Lijst, Veld } from '../herkennen/lijst/lijst';

/** The columns that only some regimes use, as WLZ.HERSCHIK names its arguments. */
export const AANVULLENDE_VELDEN = [
  'garantie',
  'groei',
  'realisatieVorigJaar',
  'afspraakVorigJaar',
] as const satisfies readonly Veld[];
export type AanvullendVeld = (typeof AANVULLENDE_VELDEN)[number];

/**
 * The columns beyond afspraak and prognose that this regime uses and the list has. Last year's two amounts say nothing
 * apart, so with one of them missing neither counts.
 */
export function benodigdeVelden({ lagen }: Regime, aanwezig: ReadonlySet<Veld>): ReadonlySet<AanvullendVeld> {
  const nodig = new Set<AanvullendVeld>();
  if (lagen.some(({ grens }) => grens === 'garantie')) nodig.add('garantie');
  if (lagen.some(({ grens }) => grens === 'afspraak en groei')) nodig.add('groei');
  const beide = aanwezig.has('realisatieVorigJaar') && aanwezig.has('afspraakVorigJaar');
  if (beide && lagen.some(({ weging }) => weging !== undefined)) {
    nodig.add('realisatieVorigJaar').add('afspraakVorigJaar');
  }
  return new Set([...nodig].filter((veld) => aanwezig.has(veld)));
}

/** The columns that any of these lists has. */
export function aanwezigeVelden(lijsten: readonly Lijst[]): ReadonlySet<Veld> {
  return new Set(lijsten.flatMap(({ kolommen }) => kolommen.map(({ veld }) => veld)));
}
