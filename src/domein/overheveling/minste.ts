import { type Cent, cent, som } from '../geld';

/** One transfer between a source and a sink, by their places in the input. */
export interface Stroom {
  readonly van: number;
  readonly naar: number;
  readonly bedrag: Cent;
}

/** The transfers, and whether no plan with fewer exists. */
export interface Stromen {
  readonly stromen: readonly Stroom[];
  readonly bewezen: boolean;
}

/**
 * Up to so many parties the fewest transfers are found exactly, within a quarter of a second. The largest zorgkantoor
 * has 11 regio's, and a regio is never on both sides.
 */
export const MEESTE_EXACT = 16;

/** A party with its place in the input. */
interface Knoop {
  readonly plaats: number;
  readonly bedrag: number;
}

/**
 * Brings every sink its amount from the sources with the fewest transfers.
 *
 * Why this is exact: a plan with the fewest transfers holds no cycles, so its connected groups are trees, and a group
 * of k parties takes k − 1 transfers. A group can help itself if its sources hold at least what its sinks need. So
 * the fewest transfers = the number of parties − the largest number of groups with a sum of at least 0 into which
 * all parties can be split (a source that isn't used is a group of its own). That number is found by dynamic
 * programming over subsets. The problem is NP-hard (partition), so with more than {@link MEESTE_EXACT} parties only the
 * largest sources take part (exchanging a source for a larger one never does harm), and a greedy plan competes. Such a
 * plan is only called proven when it meets a lower bound.
 *
 * A solver for mixed integer programs (HiGHS 1.15, wasm) was measured beside it on amounts in cents: at 6 × 5, 8 × 6 and
 * 8 × 8 parties it called a plan with one transfer too many optimal, and it took 0,4 to 2,6 s against 4 to 36 ms here.
 *
 * Of equally good plans: the largest need first, from as few and as large sources as possible. Input order decides
 * only between equal amounts.
 *
 * @param bronnen what each source can give, in cents, none negative
 * @param doelen what each sink gets, in cents, none negative
 * @throws RangeError when the sources hold less than the sinks get.
 */
export function minsteOverhevelingen(bronnen: readonly Cent[], doelen: readonly Cent[]): Stromen {
  if (som(bronnen) < som(doelen)) throw new RangeError('De bronnen hebben minder dan de doelen krijgen.');
  const gevers = aflopend(bronnen);
  const krijgers = aflopend(doelen);
  const kandidaten = gevers.slice(0, Math.max(0, MEESTE_EXACT - krijgers.length));
  if (totaal(kandidaten) < totaal(krijgers)) return gulzig(gevers, krijgers);
  const stromen = meesteGroepen(kandidaten, krijgers).flatMap(([g, k]) => vulOp(g, k));
  // A plan with a source beyond the candidates uses one source more than there are candidates, at the least.
  const bewezen = kandidaten.length === gevers.length || stromen.length <= kandidaten.length + 1;
  if (bewezen) return { stromen, bewezen };
  const ander = gulzig(gevers, krijgers);
  return ander.stromen.length < stromen.length
    ? ander
    : { stromen, bewezen: ander.ondergrens >= stromen.length };
}

/** The parties that have an amount, largest first; equal amounts in the order of the input. */
function aflopend(bedragen: readonly Cent[]): Knoop[] {
  const knopen = bedragen.map((bedrag, plaats) => ({ plaats, bedrag }));
  return knopen.filter(({ bedrag }) => bedrag > 0).sort((a, b) => b.bedrag - a.bedrag);
}

function totaal(knopen: readonly Knoop[]): number {
  return knopen.reduce((som, { bedrag }) => som + bedrag, 0);
}

type Groep = readonly [gevers: readonly Knoop[], krijgers: readonly Knoop[]];

/**
 * Splits all parties into the largest number of groups with a sum of at least 0; groups without a sink are left out.
 *
 * A subset is a number of bits. The sinks have the lowest bits, the largest need lowest; the sources come after, the
 * largest source highest. So of two groups of the same size around one sink, the larger number has larger sources.
 */
function meesteGroepen(gevers: readonly Knoop[], krijgers: readonly Knoop[]): Groep[] {
  const knopen = [...krijgers, ...[...gevers].reverse()];
  const sommen = deelsommen(knopen.map((k, i) => (i < krijgers.length ? -k.bedrag : k.bedrag)));
  const aantallen = groepsaantallen(sommen, krijgers.length);
  const groepen: Groep[] = [];
  let over = sommen.length - 1;
  const doelbits = 2 ** krijgers.length - 1;
  while ((over & doelbits) !== 0) {
    const keuze = besteGroep(over, sommen, aantallen);
    const leden = knopen.map((knoop, i) => ({ knoop, i })).filter(({ i }) => (keuze & (2 ** i)) !== 0);
    groepen.push([
      leden
        .filter(({ i }) => i >= krijgers.length)
        .map(({ knoop }) => knoop)
        .reverse(),
      leden.filter(({ i }) => i < krijgers.length).map(({ knoop }) => knoop),
    ]);
    over ^= keuze;
  }
  return groepen;
}

/** The sum of every subset: exact, because 16 amounts of at most 1e14 cents stay below 2^53. */
function deelsommen(waarden: readonly number[]): Float64Array {
  const sommen = new Float64Array(2 ** waarden.length);
  for (const [i, waarde] of waarden.entries()) {
    const bit = 2 ** i;
    for (let deel = 0; deel < bit; deel += 1) sommen[bit + deel] = (sommen[deel] ?? 0) + waarde;
  }
  return sommen;
}

/**
 * Per subset the largest number of groups into which it can be split, or −1 when it can't (its sum is negative).
 *
 * Every split has one group with the lowest member, so trying only those groups is enough. Every group has a source,
 * so there are never more groups than sources; sources alone are each a group.
 */
function groepsaantallen(sommen: Float64Array, aantalKrijgers: number): Int8Array {
  const aantallen = new Int8Array(sommen.length);
  const doelbits = 2 ** aantalKrijgers - 1;
  for (let alles = 1; alles < sommen.length; alles += 1) {
    const hoogste = aantalBits(alles & ~doelbits);
    if ((sommen[alles] ?? -1) < 0) aantallen[alles] = -1;
    else if ((alles & doelbits) === 0) aantallen[alles] = hoogste;
    else aantallen[alles] = meesteMetLaagste(alles, hoogste, sommen, aantallen);
  }
  return aantallen;
}

/** The most groups of one subset, found from those of smaller ones; stops as soon as there can't be more. */
function meesteMetLaagste(
  alles: number,
  hoogste: number,
  sommen: Float64Array,
  aantallen: Int8Array,
): number {
  const laagste = alles & -alles;
  const rest = alles ^ laagste;
  let beste = 1;
  for (let deel = rest; deel !== 0 && beste < hoogste; deel = (deel - 1) & rest) {
    const aantal = (aantallen[rest ^ deel] ?? -1) + 1;
    if (aantal > beste && (sommen[deel | laagste] ?? -1) >= 0) beste = aantal;
  }
  return beste;
}

/**
 * The group around the lowest party that keeps the number of groups largest: few members first, then large sources,
 * which are tried first.
 */
function besteGroep(over: number, sommen: Float64Array, aantallen: Int8Array): number {
  const laagste = over & -over;
  const rest = over ^ laagste;
  let keuze = over;
  for (let deel = rest; ; deel = (deel - 1) & rest) {
    const groep = deel | laagste;
    const past = (sommen[groep] ?? -1) >= 0 && (aantallen[rest ^ deel] ?? -1) + 1 === aantallen[over];
    if (past && aantalBits(groep) < aantalBits(keuze)) keuze = groep;
    if (deel === 0) break;
  }
  return keuze;
}

function aantalBits(groep: number): number {
  let bits = 0;
  for (let over = groep; over !== 0; over &= over - 1) bits += 1;
  return bits;
}

/** Gives the sinks their amounts from the sources one after the other: at most k − 1 transfers for k parties. */
function vulOp(gevers: readonly Knoop[], krijgers: readonly Knoop[]): Stroom[] {
  const stromen: Stroom[] = [];
  const over = gevers.map(({ bedrag }) => bedrag);
  let bron = 0;
  for (const { plaats, bedrag } of krijgers) {
    let nodig = bedrag;
    while (nodig > 0 && bron < gevers.length) {
      const deel = Math.min(nodig, over[bron] ?? 0);
      stromen.push({ van: gevers[bron]?.plaats ?? 0, naar: plaats, bedrag: cent(deel) });
      nodig -= deel;
      over[bron] = (over[bron] ?? 0) - deel;
      if (over[bron] === 0) bron += 1;
    }
  }
  return stromen;
}

/**
 * For many parties: the largest need first, from the smallest source that can bear it whole, or else from the
 * largest ones. Proven when there are no more transfers than sinks, or than sources that are needed at the least.
 */
function gulzig(
  gevers: readonly Knoop[],
  krijgers: readonly Knoop[],
): Stromen & { readonly ondergrens: number } {
  const over = gevers.map((knoop) => ({ ...knoop }));
  const stromen: Stroom[] = [];
  for (const { plaats, bedrag } of krijgers) {
    let nodig = bedrag;
    while (nodig > 0) {
      const bron = besteBron(over, nodig);
      const deel = Math.min(nodig, bron.bedrag);
      stromen.push({ van: bron.plaats, naar: plaats, bedrag: cent(deel) });
      bron.bedrag -= deel;
      nodig -= deel;
    }
  }
  const ondergrens = Math.max(krijgers.length, minsteBronnen(gevers, krijgers));
  return { stromen, bewezen: stromen.length <= ondergrens, ondergrens };
}

function besteBron(
  over: { plaats: number; bedrag: number }[],
  nodig: number,
): { plaats: number; bedrag: number } {
  const genoeg = over.filter(({ bedrag }) => bedrag >= nodig);
  const keuze = genoeg.length > 0 ? genoeg.reduce((a, b) => (b.bedrag < a.bedrag ? b : a)) : undefined;
  return keuze ?? over.reduce((a, b) => (b.bedrag > a.bedrag ? b : a));
}

/** How many of the largest sources it takes to hold all that is needed. */
function minsteBronnen(gevers: readonly Knoop[], krijgers: readonly Knoop[]): number {
  let nodig = totaal(krijgers);
  let aantal = 0;
  for (const { bedrag } of gevers) {
    if (nodig <= 0) break;
    nodig -= bedrag;
    aantal += 1;
  }
  return aantal;
}
