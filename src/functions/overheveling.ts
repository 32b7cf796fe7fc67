import { overhevelingsregels } from '../beleid/overheveling';
import { type Datum, delen } from '../domein/datum';
import { percentageTekst } from '../domein/decimaal';
import { type Cent, euroTekst, euroVanCent, som } from '../domein/geld';
import {
  type Brutering,
  type Overhevelingsregels,
  TEKORTVERDELINGEN,
  type Voorstel,
  type Voorstelregel,
  stelVoor,
} from '../domein/overheveling';
import { argument, enkeleCel, optioneel, type Argument } from './cellen';
import { dag } from './dagen';
import { keuzeUit } from './keuze';
import { lijn } from './lijn';
import { weiger, type Plek } from './plek';
import { leesRegiostanden, type Regiostanden } from './regiostanden';
import type { Uitkomst } from './uitzenden';
import { getal, jaartal, positiefBedrag } from './waarden';

/**
 * Stelt voor hoe u tekorten dekt: eerst tussen pgb en ZIN in de eigen regio, dan tussen regio's, dan van elders.
 * @customfunction OVERHEVELING
 * @helpurl https://localhost:3000/help.html#OVERHEVELING
 * @param regio Namen van de regio's, in één rij of één kolom en zonder totaal.
 * @param ruimteZin Beschikbare contracteerruimte zorg in natura per regio.
 * @param ruimtePgb Beschikbare contracteerruimte pgb per regio.
 * @param prognoseZin Geprognosticeerde realisatie zorg in natura per regio.
 * @param prognosePgb Geprognosticeerde waarde van de pgb-beschikkingen per regio.
 * @param datum Dag van de overheveling. Bepaalt wat nog mag tussen pgb en ZIN. Leeg: alles mag.
 * @param jaar Jaar van de contracteerruimte, bijvoorbeeld 2024. Standaard het jaar van de datum.
 * @param brutering Percentage dat tussen pgb en ZIN wegvalt, of twee cellen: pgb naar ZIN en ZIN naar pgb. Standaard 0%.
 * @param uitvoer "voorstel" (standaard, tabel met uitleg) of "saldo" (één bedrag per regio).
 * @param reservering Bedrag per regio dat blijft staan in ZIN, of twee lijnen: ZIN en pgb. Leeg telt als 0.
 * @param elders Bedrag dat andere concessiehouders of VWS hebben toegezegd. Leeg: nog niet gevraagd.
 * @param verdeling Als er te weinig is voor alle tekorten: "naar rato" (standaard) of "grootste tekort eerst".
 */
export function overheveling(
  regio: unknown[][],
  ruimteZin: unknown[][],
  ruimtePgb: unknown[][],
  prognoseZin: unknown[][],
  prognosePgb: unknown[][],
  datum?: unknown[][],
  jaar?: unknown[][],
  brutering?: unknown[][],
  uitvoer?: unknown[][],
  reservering?: unknown[][],
  elders?: unknown[][],
  verdeling?: unknown[][],
): unknown[][] {
  const standen = leesRegiostanden({
    regio: argument('regio', regio),
    ruimteZin: argument('ruimteZin', ruimteZin),
    ruimtePgb: argument('ruimtePgb', ruimtePgb),
    prognoseZin: argument('prognoseZin', prognoseZin),
    prognosePgb: argument('prognosePgb', prognosePgb),
    reservering: optioneel('reservering', reservering),
  });
  const opDag = leesCel(optioneel('datum', datum), dag);
  const inJaar = leesJaar(optioneel('jaar', jaar), opDag);
  const voorstel = stelVoor({
    regios: standen.standen.filter((stand) => stand !== null),
    regels: leesRegels(inJaar, optioneel('brutering', brutering), optioneel('verdeling', verdeling)),
    datum: opDag ?? undefined,
    elders: leesCel(optioneel('elders', elders), positiefBedrag) ?? undefined,
    toon: zonderEuroteken,
  });
  const vorm = leesCel(optioneel('uitvoer', uitvoer), keuzeUit(UITVOER)) ?? 'voorstel';
  return vorm === 'saldo' ? toonSaldo(standen, voorstel) : toonVoorstel(voorstel);
}

const UITVOER = ['voorstel', 'saldo'] as const;

/** The rules of that year, with what the user decides instead. */
function leesRegels(
  jaar: number,
  brutering: Argument | null,
  verdeling: Argument | null,
): Overhevelingsregels {
  const regels = overhevelingsregels(jaar, leesBrutering(brutering));
  const bijTekort = leesCel(verdeling, keuzeUit(TEKORTVERDELINGEN)) ?? regels.bijTekort;
  return { ...regels, bijTekort };
}

function leesCel<T>(a: Argument | null, lezer: (cel: unknown, plek: Plek) => T | null): T | null {
  return a === null ? null : lezer(enkeleCel(a), { argument: a.naam });
}

/** Without a day nothing closes, so that any year will do. */
const ZONDER_DATUM = 2000;

/** The year of the money: as given, else that of the day. Early in a year the money of last year still moves. */
function leesJaar(jaar: Argument | null, opDag: Datum | null): number {
  return leesCel(jaar, jaartal) ?? (opDag === null ? ZONDER_DATUM : delen(opDag)[0]);
}

/** One percentage for both directions, or two cells: pgb to ZIN and ZIN to pgb. */
function leesBrutering(a: Argument | null): Brutering {
  if (a === null) return {};
  const cellen = lijn(a);
  if (cellen.aantal > 2) {
    weiger({ argument: a.naam }, 'geef één percentage, of twee: pgb naar ZIN en ZIN naar pgb.');
  }
  const [naarZin, naarPgb] = [0, cellen.aantal - 1].map((i) =>
    bruteringspercentage(cellen.cel(i), cellen.plek(i)),
  );
  return {
    ...(naarZin == null ? {} : { 'pgb naar ZIN': naarZin }),
    ...(naarPgb == null ? {} : { 'ZIN naar pgb': naarPgb }),
  };
}

/** Beyond this someone typed 5 for 5%. */
const HOOGSTE_BRUTERING = 0.5;

function bruteringspercentage(cel: unknown, plek: Plek): number | null {
  const fractie = getal(cel, plek, '5%');
  if (fractie === null) return null;
  if (fractie.abs().gt(HOOGSTE_BRUTERING)) {
    weiger(plek, `${percentageTekst(fractie)} is meer dan 50%. Typ bijvoorbeeld 5% of 0,05.`);
  }
  return fractie.toNumber();
}

/** Amounts may be in euros or in thousands of them, so the sentences don't say which. */
function zonderEuroteken(bedrag: Cent): string {
  return euroTekst(bedrag).replace('€ ', '');
}

/** One amount per regio, lying as the regio's do; blank where there is no regio. */
function toonSaldo({ standen, liggend }: Regiostanden, { saldi }: Voorstel): Uitkomst[][] {
  let volgende = 0;
  const bedragen = standen.map((stand): Uitkomst => {
    const saldo = stand === null ? undefined : saldi[volgende++];
    return saldo === undefined ? '' : euroVanCent(saldo.saldo);
  });
  return liggend ? [bedragen] : bedragen.map((bedrag) => [bedrag]);
}

const KOP = ['Stap', 'Van', 'Kavel', 'Naar', 'Kavel', 'Bedrag', 'Komt aan', 'Uitleg'];

/** A header, a row per transfer and per deficit that remains, and a row with the transfers of the own regio's. */
function toonVoorstel({ regels, uitleg }: Voorstel): Uitkomst[][] {
  const eigen = regels.filter(({ stap }) => stap === 'eigen regio' || stap === "tussen regio's");
  const samen = [som(eigen.map((r) => r.bedrag)), som(eigen.map((r) => r.aankomst))].map(euroVanCent);
  return [KOP, ...regels.map(toonRegel), ["eigen regio's samen", '', '', '', '', ...samen, uitleg]];
}

function toonRegel({ stap, van, naar, bedrag, aankomst, uitleg }: Voorstelregel): Uitkomst[] {
  const wie = [van?.regio ?? '', van?.kavel ?? '', naar.regio, naar.kavel];
  return [stap, ...wie, euroVanCent(bedrag), euroVanCent(aankomst), uitleg];
}
