import type { Decimal } from 'decimal.js';
import { Exact, decimaal, getalTekst, percentageTekst } from './decimaal';
import { tarieffractie } from './tarief';

/** A percentage (as a fraction) with where it comes from. */
export interface Percentagebron {
  readonly percentage: Decimal.Value;
  readonly bron: string;
}

/** A rule of the zorgkantoor that is in force, with where it comes from; absent = it has no such rule. */
type Voorwaarde = { readonly bron: string } | undefined;

/** Why someone has a percentage of his own. */
export type Grond = 'maatwerk' | 'hardheidsclausule' | 'uitzondering nieuwe aanbieder';

/** Everything that bears on the percentage of one aanbieder for one prestatie. Percentages as fractions. */
export interface Tariefgeval {
  readonly jaar: number;
  /** what the policy gives this aanbieder for this leveringsvorm */
  readonly beleid: Percentagebron;
  /** the richttariefpercentage for existing aanbieders */
  readonly richt: Percentagebron;
  readonly nhc: Percentagebron;
  readonly nic: Percentagebron;
  readonly nieuweAanbieder: boolean;
  /** agreed last year with this aanbieder */
  readonly vorigJaar?: Decimal.Value | undefined;
  /** an agreement with this aanbieder alone, and the year it was made for */
  readonly individueel?:
    { readonly percentage: Decimal.Value; readonly grond: Grond; readonly jaar: number } | undefined;
  /** correction in percentage points (2 points = 0.02), taken off */
  readonly sanctie?: Decimal.Value | undefined;
  /** which of the zorgkantoor's rules hold */
  readonly voorwaarden: {
    readonly lagerLooptDoor?: Voorwaarde;
    readonly nieuwHooguitRicht?: Voorwaarde;
    readonly individueelEenJaar?: Voorwaarde;
    readonly sanctieInclusiefNhcNic?: Voorwaarde;
  };
}

/** One step of the trace: what the percentage was after it, why, and by which source. */
export interface Tariefstap {
  readonly percentage: Decimal;
  readonly uitleg: string;
  readonly bron: string;
}

/** The percentages that apply, as fractions, with the whole trace. */
export interface Tariefpercentage {
  readonly percentage: Decimal;
  readonly nhc: Decimal;
  readonly nic: Decimal;
  readonly stappen: readonly Tariefstap[];
  /** the steps as Dutch sentences */
  readonly uitleg: string;
  /** the sources of the steps, each once */
  readonly bron: string;
}

const AFSPRAAK = 'afspraak met de zorgaanbieder';

/**
 * The tariff percentage that applies: the policy's, then a lower one that continues from last year, then an
 * individual agreement, then the cap for new aanbieders, then a sanction.
 *
 * Source: CZ Zorginkoopdocument 2023 GGZ, 6.2 and bijlage 2; which rules a zorgkantoor has, and their sources, come in
 * through `voorwaarden`.
 *
 * @throws RangeError with a Dutch sentence for a percentage below 0% or above 150%, or a sanction larger than the
 *   percentage.
 */
export function tariefpercentage(geval: Tariefgeval): Tariefpercentage {
  const beleid = tarieffractie('percentage', geval.beleid.percentage);
  const stappen: Tariefstap[] = [
    {
      percentage: beleid,
      uitleg: `Volgens het beleid: ${percentageTekst(beleid)}.`,
      bron: geval.beleid.bron,
    },
  ];
  for (const stap of [doorlopen, individueel, hooguitRicht]) {
    const uitkomst = stap(geval, stappen.at(-1)?.percentage ?? beleid);
    if (uitkomst !== undefined) stappen.push(uitkomst);
  }
  const zonderSanctie = stappen.at(-1)?.percentage ?? beleid;
  const sanctie = sanctiestap(geval, zonderSanctie);
  if (sanctie !== undefined) stappen.push(sanctie.stap);
  const correctie = sanctie?.ookNhcNic === true ? decimaal(geval.sanctie ?? 0) : new Exact(0);
  return {
    percentage: stappen.at(-1)?.percentage ?? beleid,
    nhc: nietOnderNul(tarieffractie('nhc', geval.nhc.percentage).minus(correctie)),
    nic: nietOnderNul(tarieffractie('nic', geval.nic.percentage).minus(correctie)),
    stappen,
    uitleg: stappen.map(({ uitleg }) => uitleg).join(' '),
    bron: [...new Set(stappen.map(({ bron }) => bron))].join('; '),
  };
}

/** A lower percentage than the richttariefpercentage, agreed last year, continues for existing aanbieders. */
function doorlopen(geval: Tariefgeval, nu: Decimal): Tariefstap | undefined {
  const regel = geval.voorwaarden.lagerLooptDoor;
  if (geval.vorigJaar === undefined || regel === undefined || geval.nieuweAanbieder) return undefined;
  const vorig = tarieffractie('vorigJaar', geval.vorigJaar);
  const richt = decimaal(geval.richt.percentage);
  if (!nu.equals(richt)) {
    const uitleg = `Het percentage van vorig jaar (${percentageTekst(vorig)}) telt niet: deze zorg heeft een eigen percentage.`;
    return { percentage: nu, uitleg, bron: regel.bron };
  }
  if (vorig.gte(richt)) {
    const uitleg = `Het percentage van vorig jaar (${percentageTekst(vorig)}) is niet lager en loopt niet door.`;
    return { percentage: nu, uitleg, bron: regel.bron };
  }
  return {
    percentage: vorig,
    uitleg: `Vorig jaar was een lager percentage afgesproken; dat loopt door: ${percentageTekst(vorig)}.`,
    bron: regel.bron,
  };
}

/** An individual agreement replaces all of this, for the year it was made for. */
function individueel(geval: Tariefgeval, nu: Decimal): Tariefstap | undefined {
  if (geval.individueel === undefined) return undefined;
  const { grond, jaar } = geval.individueel;
  const percentage = tarieffractie('afgesproken', geval.individueel.percentage);
  const regel = geval.voorwaarden.individueelEenJaar;
  if (regel !== undefined && jaar !== geval.jaar) {
    const uitleg = `De afspraak van ${jaar} (${grond}, ${percentageTekst(percentage)}) gold alleen voor dat jaar.`;
    return { percentage: nu, uitleg, bron: regel.bron };
  }
  const vergeefs = grond === 'uitzondering nieuwe aanbieder' && percentage.lt(nu);
  if (vergeefs) {
    const uitleg = `De uitzondering (${percentageTekst(percentage)}) is lager dan het beleid en verandert niets.`;
    return { percentage: nu, uitleg, bron: AFSPRAAK };
  }
  const uitleg = `Afgesproken met deze aanbieder (${grond}): ${percentageTekst(percentage)}.`;
  return { percentage, uitleg, bron: AFSPRAAK };
}

/** Whatever was agreed, a new aanbieder never gets more than the richttariefpercentage. */
function hooguitRicht(geval: Tariefgeval, nu: Decimal): Tariefstap | undefined {
  const regel = geval.voorwaarden.nieuwHooguitRicht;
  const richt = decimaal(geval.richt.percentage);
  if (regel === undefined || !geval.nieuweAanbieder || nu.lte(richt)) return undefined;
  const uitleg = `Een nieuwe aanbieder krijgt nooit meer dan het richttariefpercentage: ${percentageTekst(richt)}.`;
  return { percentage: richt, uitleg, bron: regel.bron };
}

function sanctiestap(
  geval: Tariefgeval,
  nu: Decimal,
): { readonly stap: Tariefstap; readonly ookNhcNic: boolean } | undefined {
  if (geval.sanctie === undefined) return undefined;
  const punten = tarieffractie('sanctie', geval.sanctie);
  if (punten.isZero()) return undefined;
  if (punten.gt(nu)) {
    throw new RangeError(`sanctie is ${percentageTekst(punten)}, meer dan het percentage zelf.`);
  }
  const regel = geval.voorwaarden.sanctieInclusiefNhcNic;
  const ook = regel === undefined ? '' : ', net als op de NHC en de NIC';
  const percentage = nu.minus(punten);
  const eraf = getalTekst(punten.times(100));
  return {
    stap: {
      percentage,
      uitleg: `Sanctie: ${eraf} procentpunt eraf${ook}: ${percentageTekst(percentage)}.`,
      bron: regel?.bron ?? AFSPRAAK,
    },
    ookNhcNic: regel !== undefined,
  };
}

function nietOnderNul(fractie: Decimal): Decimal {
  return fractie.isNegative() ? new Exact(0) : fractie;
}

/** What aanbieders agreed above, or below, the richttariefpercentage. Fractions. */
export interface Bandbreedte {
  readonly minimum: Decimal.Value;
  readonly gemiddeld: Decimal.Value;
  readonly maximum: Decimal.Value;
  readonly bron: string;
}

/**
 * Compares an agreed percentage with what others agreed. A remark, never a refusal.
 *
 * @param richt the richttariefpercentage: who is above it is compared with `hoger`, who is below with `lager`
 * @returns a Dutch sentence; undefined when the percentage is the richttariefpercentage or within the field's range
 */
export function veldopmerking(
  percentage: Decimal.Value,
  richt: Decimal.Value,
  veld: { readonly hoger: Bandbreedte; readonly lager: Bandbreedte },
): string | undefined {
  const afgesproken = decimaal(percentage);
  if (afgesproken.equals(decimaal(richt))) return undefined;
  const isHoger = afgesproken.gt(decimaal(richt));
  const { minimum, gemiddeld, maximum, bron } = isHoger ? veld.hoger : veld.lager;
  if (afgesproken.gte(decimaal(minimum)) && afgesproken.lte(decimaal(maximum))) return undefined;
  const wie = `wie ${isHoger ? 'boven' : 'onder'} het richttarief zit`;
  const band = `gemiddeld ${percentageTekst(gemiddeld)} (${percentageTekst(minimum)} tot ${percentageTekst(maximum)})`;
  return `Let op: ${percentageTekst(afgesproken)} is ongewoon; ${wie}, heeft ${band} (${bron}).`;
}

/**
 * The opslag per unit by which the kassier of a regional project gets its granted amount: amount ÷ volume, not yet
 * rounded (that happens once, in the tariff).
 *
 * Source: CZ Zorginkoopdocument 2023 GGZ, 6.2 Regionaal stimuleringsbudget ("als opslag verwerkt in het tarief").
 *
 * @param bedrag granted amount in euros
 * @param volume units in the kassier's agreement
 * @throws RangeError when the volume isn't positive.
 */
export function kassieropslag(bedrag: Decimal.Value, volume: Decimal.Value): Decimal {
  const eenheden = decimaal(volume);
  if (!eenheden.gt(0))
    throw new RangeError('volume is niet groter dan 0; er is geen tarief om de opslag op te zetten.');
  return decimaal(bedrag).div(eenheden);
}
