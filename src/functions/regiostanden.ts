import { type Cent, NUL } from '../domein/geld';
import type { Regiostand } from '../domein/overheveling';
import { breedte, hoogte, isLeeg, maat, type Argument } from './cellen';
import { lijn, strook, type Lijn } from './lijn';
import { weiger } from './plek';
import { leesRegionamen } from './regionamen';
import { bedrag, positiefBedrag } from './waarden';

/** The arguments that hold one cell per regio. */
export interface Regioargumenten {
  readonly regio: Argument;
  readonly ruimteZin: Argument;
  readonly ruimtePgb: Argument;
  readonly prognoseZin: Argument;
  readonly prognosePgb: Argument;
  readonly reservering: Argument | null;
}

/** The regio's as the user gave them; null where nothing is filled in. */
export interface Regiostanden {
  readonly standen: readonly (Regiostand | null)[];
  /** true = the regio's stand beside each other, as in the contracteerruimtetabel */
  readonly liggend: boolean;
}

/**
 * Reads one regio per cell of `regio`, which is a row or a column; the amounts are lines of the same length.
 * Throws for the first cell that can't be used, because the regio's share their surpluses; also for a total among
 * the regio's and for a regio that stands there twice.
 */
export function leesRegiostanden(a: Regioargumenten): Regiostanden {
  const regio = lijn(a.regio);
  const bedragen = {
    ruimteZin: evenLang(a.ruimteZin, regio),
    ruimtePgb: evenLang(a.ruimtePgb, regio),
    prognoseZin: evenLang(a.prognoseZin, regio),
    prognosePgb: evenLang(a.prognosePgb, regio),
  };
  const liggend = breedte(a.regio) > 1;
  const reserveringen = leesReserveringen(a.reservering, regio, liggend);
  const namen = leesRegionamen(regio);
  const standen = Array.from({ length: regio.aantal }, (_leeg, i): Regiostand | null => {
    const lijnen = Object.values(bedragen);
    if (isLeeg(regio.cel(i)) && lijnen.every((l) => isLeeg(l.cel(i)))) return null;
    return {
      regio: namen[i] ?? weiger(regio.plek(i), 'de naam van de regio ontbreekt.'),
      ruimte: { ZIN: vereist(bedragen.ruimteZin, i), pgb: vereist(bedragen.ruimtePgb, i) },
      prognose: { ZIN: vereist(bedragen.prognoseZin, i), pgb: vereist(bedragen.prognosePgb, i) },
      reservering: { ZIN: reserveringen.ZIN(i), pgb: reserveringen.pgb(i) },
    };
  });
  return { standen, liggend };
}

function evenLang(a: Argument, regio: Lijn): Lijn {
  const gelezen = lijn(a);
  if (gelezen.aantal !== regio.aantal) {
    const hier = `hier ${gelezen.aantal === 1 ? 'staat' : 'staan'} ${cellen(gelezen)}`;
    weiger({ argument: a.naam }, `${hier} en bij regio ${cellen(regio)}. Maak ze even lang.`);
  }
  return gelezen;
}

function cellen({ aantal }: Lijn): string {
  return aantal === 1 ? '1 cel' : `${aantal} cellen`;
}

/** An amount that must be there: a gap in the data is no amount of 0. The ruimte may be negative (overgeheveld). */
function vereist(l: Lijn, i: number): Cent {
  return bedrag(l.cel(i), l.plek(i)) ?? weiger(l.plek(i), 'deze cel is leeg. Typ 0 als er geen bedrag is.');
}

type Reserveringen = Record<'ZIN' | 'pgb', (i: number) => Cent>;

/** One line (ZIN), or two lines (ZIN, pgb) that lie as the regio's do; blank cells reserve nothing. */
function leesReserveringen(a: Argument | null, regio: Lijn, liggend: boolean): Reserveringen {
  if (a === null) return { ZIN: () => NUL, pgb: () => NUL };
  const enkel = hoogte(a) === 1 || breedte(a) === 1;
  if (enkel && Math.max(hoogte(a), breedte(a)) === regio.aantal) {
    return { ZIN: lezer(lijn(a)), pgb: () => NUL };
  }
  const [lang, strepen] = liggend ? [breedte(a), hoogte(a)] : [hoogte(a), breedte(a)];
  if (lang !== regio.aantal || strepen !== 2) {
    weiger(
      { argument: a.naam },
      `geef één bedrag per regio (ZIN), of twee (ZIN en pgb); dit bereik is ${maat(a)} (rijen × kolommen).`,
    );
  }
  return { ZIN: lezer(strook(a, liggend, 0)), pgb: lezer(strook(a, liggend, 1)) };
}

function lezer(l: Lijn): (i: number) => Cent {
  return (i) => positiefBedrag(l.cel(i), l.plek(i)) ?? NUL;
}
