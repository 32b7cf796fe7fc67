import type { Datum } from '../datum';
import { percentageTekst } from '../decimaal';
import { type Cent, NUL, cent, euroTekst, som, verschil } from '../geld';
import { vereenvoudig } from '../tekst';
import { aankomst, aankomstfactor, mogelijkeBrutering } from './brutering';
import { gesloten, zinGesloten } from './sluiting';
import { type Kavel, type Overhevelingsregels, type Plaats, richting } from './types';

/** Money moved (or to be moved) between two kavels or two regio's; one side may be another concessiehouder. */
export interface Overheveling {
  readonly soort: 'overheveling';
  readonly van: Plaats;
  readonly naar: Plaats;
  /** what is sent, in cents */
  readonly bedrag: Cent;
  /** the day on which it is done */
  readonly datum: Datum;
  /** of this transfer, as a fraction; absent = that of the rules. Only between ZIN and pgb. */
  readonly brutering?: number;
}

/** A provision for an anticipated setback: money of a regio that isn't available (CZ-M, dia 3). */
export interface Reservering {
  readonly soort: 'reservering';
  readonly plaats: Plaats;
  readonly bedrag: Cent;
}

/** A row of the register. */
export type Boeking = Overheveling | Reservering;

/** What the rules say of a row. A row that doesn't count moves nothing. */
export interface Oordeel {
  readonly telt: boolean;
  /** what leaves the sender, in cents */
  readonly verzonden: Cent;
  /** what arrives at the receiver, in cents */
  readonly aankomst: Cent;
  /** short Dutch sentence */
  readonly uitleg: string;
}

/** The third row of the contracteerruimtetabel for one regio, in cents. */
export interface Regiosaldo {
  readonly regio: string;
  /** what arrived minus what was sent, per kavel */
  readonly overhevelingen: Readonly<Record<Kavel, Cent>>;
  readonly reserveringen: Readonly<Record<Kavel, Cent>>;
  /** Σ overhevelingen − Σ reserveringen, both kavels */
  readonly saldo: Cent;
}

/** Two spellings of one regio. */
function zelfde(a: string, b: string): boolean {
  return vereenvoudig(a) === vereenvoudig(b);
}

/**
 * Judges every row of the register: may it be done on its day, between these places, and what arrives?
 *
 * Source: CZ Monitoring contracteerruimte 2024, dia 3 and 4 (deadlines, reserveringen); domein §2 (brutering).
 *
 * @param regios the own regio's; another name is another concessiehouder
 */
export function beoordeel(
  boekingen: readonly Boeking[],
  regios: readonly string[],
  regels: Overhevelingsregels,
): Oordeel[] {
  return boekingen.map((boeking) => {
    const bezwaar =
      boeking.soort === 'reservering'
        ? bezwaarReservering(boeking, regios)
        : bezwaarTegen(boeking, regios, regels);
    if (bezwaar !== undefined) {
      return { telt: false, verzonden: NUL, aankomst: NUL, uitleg: `Telt niet mee: ${bezwaar}.` };
    }
    return boeking.soort === 'reservering' ? gereserveerd(boeking) : overgeheveld(boeking, regels);
  });
}

function bezwaarReservering({ plaats, bedrag }: Reservering, regios: readonly string[]): string | undefined {
  if (bedrag <= 0) return `een reservering van ${euroTekst(bedrag)} is geen reservering`;
  return regios.some((regio) => zelfde(regio, plaats.regio))
    ? undefined
    : `${plaats.regio} is geen regio van dit zorgkantoor`;
}

function bezwaarTegen(
  { van, naar, bedrag, datum, brutering }: Overheveling,
  regios: readonly string[],
  regels: Overhevelingsregels,
): string | undefined {
  if (bedrag <= 0) return `een overheveling van ${euroTekst(bedrag)} verplaatst niets`;
  if (zelfde(van.regio, naar.regio) && van.kavel === naar.kavel) return 'van en naar zijn hetzelfde';
  if (!regios.some((regio) => zelfde(regio, van.regio) || zelfde(regio, naar.regio))) {
    return `${van.regio} en ${naar.regio} zijn geen van beide een regio van dit zorgkantoor`;
  }
  const kant = richting(van.kavel, naar.kavel);
  const sluiting = gesloten(kant, datum, regels.sluitingen);
  if (sluiting !== undefined) return zinGesloten(sluiting);
  if (brutering === undefined) return undefined;
  if (kant === undefined && brutering !== 0) return `binnen ${van.kavel} is er geen brutering`;
  return mogelijkeBrutering(brutering)
    ? undefined
    : `een brutering van ${percentageTekst(brutering)} kan niet`;
}

function gereserveerd({ plaats, bedrag }: Reservering): Oordeel {
  const uitleg = `${euroTekst(bedrag)} van ${plaats.regio} (${plaats.kavel}) blijft gereserveerd.`;
  return { telt: true, verzonden: NUL, aankomst: NUL, uitleg };
}

function overgeheveld({ van, naar, bedrag, brutering }: Overheveling, regels: Overhevelingsregels): Oordeel {
  const kant = richting(van.kavel, naar.kavel);
  const eigen = kant === undefined || brutering === undefined ? {} : { [kant]: brutering };
  const komtAan = aankomst(bedrag, aankomstfactor(van.kavel, naar.kavel, { ...regels.brutering, ...eigen }));
  const wie = `${van.regio} (${van.kavel}) naar ${naar.regio} (${naar.kavel})`;
  if (komtAan === bedrag || kant === undefined) {
    return { telt: true, verzonden: bedrag, aankomst: komtAan, uitleg: `${euroTekst(bedrag)} van ${wie}.` };
  }
  const deel = percentageTekst(brutering ?? regels.brutering[kant] ?? 0);
  const uitleg = `${euroTekst(bedrag)} van ${wie}; na ${deel} brutering komt ${euroTekst(komtAan)} aan.`;
  return { telt: true, verzonden: bedrag, aankomst: komtAan, uitleg };
}

/**
 * The saldo per own regio: Σ overhevelingen − Σ reserveringen of the rows that count. What leaves one regio arrives
 * in the other, less brutering.
 */
export function saldi(
  boekingen: readonly Boeking[],
  regios: readonly string[],
  regels: Overhevelingsregels,
): Regiosaldo[] {
  const oordelen = beoordeel(boekingen, regios, regels);
  return regios.map((regio) => {
    const bij = { ZIN: NUL, pgb: NUL };
    const vast = { ZIN: NUL, pgb: NUL };
    for (const [i, boeking] of boekingen.entries()) {
      const oordeel = oordelen[i];
      if (oordeel === undefined || !oordeel.telt) continue;
      if (boeking.soort === 'reservering') tel(vast, boeking.plaats, regio, boeking.bedrag);
      else {
        tel(bij, boeking.van, regio, cent(-oordeel.verzonden));
        tel(bij, boeking.naar, regio, oordeel.aankomst);
      }
    }
    return regiosaldo(regio, bij, vast);
  });
}

/** Puts the parts together: what moved per kavel, what is reserved per kavel, and the saldo of both. */
export function regiosaldo(
  regio: string,
  overhevelingen: Readonly<Record<Kavel, Cent>>,
  reserveringen: Readonly<Record<Kavel, Cent>>,
): Regiosaldo {
  const bij = som([overhevelingen.ZIN, overhevelingen.pgb]);
  const saldo = verschil(bij, som([reserveringen.ZIN, reserveringen.pgb]));
  return { regio, overhevelingen, reserveringen, saldo };
}

function tel(stand: Record<Kavel, Cent>, plaats: Plaats, regio: string, bedrag: Cent): void {
  if (zelfde(plaats.regio, regio)) stand[plaats.kavel] = cent(stand[plaats.kavel] + bedrag);
}
