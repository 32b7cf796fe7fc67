import { type Cent, NUL, cent, grootste, som } from '../geld';
import type { Kavel } from './types';

/** What one regio has and expects, per kavel in cents. */
export interface Regiostand {
  readonly regio: string;
  /** contracteerruimte for the year, including what was transferred before */
  readonly ruimte: Readonly<Record<Kavel, Cent>>;
  readonly prognose: Readonly<Record<Kavel, Cent>>;
  /** what the regio may keep whatever happens elsewhere (reserveringen, earmarked Meerzorg); absent = nothing */
  readonly reservering?: Readonly<Partial<Record<Kavel, Cent>>>;
}

/**
 * The surpluses and deficits of one regio while the proposal is being made; changed by every transfer.
 *
 * surplus = max(0, ruimte − prognose − reservering), deficit = max(0, prognose − ruimte). A reservering limits what a
 * regio gives; it is not a deficit that others have to fill (keuze).
 */
export interface Balans {
  readonly regio: string;
  readonly overschot: Record<Kavel, Cent>;
  readonly tekort: Record<Kavel, Cent>;
  /** arrived − sent */
  readonly mutatie: Record<Kavel, Cent>;
}

/** The balance of a regio before any transfer. */
export function balans(stand: Regiostand): Balans {
  return {
    regio: stand.regio,
    overschot: { ZIN: overschot(stand, 'ZIN'), pgb: overschot(stand, 'pgb') },
    tekort: { ZIN: tekort(stand, 'ZIN'), pgb: tekort(stand, 'pgb') },
    mutatie: { ZIN: NUL, pgb: NUL },
  };
}

function overschot({ ruimte, prognose, reservering }: Regiostand, kavel: Kavel): Cent {
  return grootste(NUL, cent(ruimte[kavel] - prognose[kavel] - (reservering?.[kavel] ?? 0)));
}

function tekort({ ruimte, prognose }: Regiostand, kavel: Kavel): Cent {
  return grootste(NUL, cent(prognose[kavel] - ruimte[kavel]));
}

/** Takes an amount from a surplus. */
export function geef(van: Balans, kavel: Kavel, bedrag: Cent): void {
  van.overschot[kavel] = cent(van.overschot[kavel] - bedrag);
  van.mutatie[kavel] = cent(van.mutatie[kavel] - bedrag);
}

/** Lets an amount arrive at a deficit. */
export function krijg(naar: Balans, kavel: Kavel, bedrag: Cent): void {
  naar.tekort[kavel] = grootste(NUL, cent(naar.tekort[kavel] - bedrag));
  naar.mutatie[kavel] = cent(naar.mutatie[kavel] + bedrag);
}

/** Σ deficits of both kavels. */
export function totaalTekort(balansen: readonly Balans[]): Cent {
  return som(balansen.flatMap(({ tekort: t }) => [t.ZIN, t.pgb]));
}
