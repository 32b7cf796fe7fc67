// Reading several files one after another, in whatever thread this runs.
import { euroTekst, cent } from '../domein/geld';
import { Bestandsfout } from './bestandsfout';
import { brokkenVan, type Bestand } from './brokken';
import type { Bestandstotaal, Lezer } from './lezer';
import { HERKENBAAR, type Leesopties, lezerVoor } from './soort';
import { type Declaratietotaal, voegSamen } from './totalen';
import { Voortgangmeter, type Voortgang } from './voortgang';

/** A file that was read before, as kept in the workbook. */
export interface Eerder {
  readonly kenmerk: string;
  readonly naam: string;
}

/** What became of one file. Holds totals and sentences only. */
export type Bestandsuitkomst =
  | ({
      readonly gelukt: true;
      readonly naam: string;
      readonly omvang: number;
      readonly eerder?: string;
    } & Bestandstotaal)
  | {
      readonly gelukt: false;
      readonly naam: string;
      readonly omvang: number;
      /** what is wrong, where, and what was expected */
      readonly zin: string;
      /** the headings of a table in which a column is missing, so that the user can point it out */
      readonly koppen?: readonly string[];
      /** the same file as one before it in this batch */
      readonly dubbel?: true;
    };

export interface Leeswensen {
  readonly bijVoortgang?: (voortgang: Voortgang) => void;
  /** gets each file as soon as it is done */
  readonly bijBestand?: (uitkomst: Bestandsuitkomst, nummer: number) => void;
  readonly signaal?: AbortSignal;
  /** files whose totals the workbook holds */
  readonly eerder?: readonly Eerder[];
}

/**
 * Reads files and adds up. A file that is wrong gives a sentence and leaves the others usable; one that is in the batch
 * twice counts once; one that was read before says so (eerder).
 *
 * @throws the reason of the signal when reading was cancelled
 */
export async function leesReeks(
  bestanden: readonly Bestand[],
  opties: Leesopties = {},
  { bijVoortgang, bijBestand, signaal, eerder = [] }: Leeswensen = {},
): Promise<Bestandsuitkomst[]> {
  const meter = new Voortgangmeter(bestanden, bijVoortgang);
  const uitkomsten: Bestandsuitkomst[] = [];
  for (const [nummer, bestand] of bestanden.entries()) {
    meter.begin(nummer);
    const gelezen = await leesEen(bestand, opties, meter, signaal);
    const uitkomst = metDubbel(gelezen, uitkomsten, eerder);
    uitkomsten.push(uitkomst);
    bijBestand?.(uitkomst, nummer);
  }
  meter.klaar();
  return uitkomsten;
}

async function leesEen(
  bestand: Bestand,
  opties: Leesopties,
  meter: Voortgangmeter,
  signaal: AbortSignal | undefined,
): Promise<Bestandsuitkomst> {
  const { name: naam, size: omvang } = bestand;
  try {
    const totaal = await leesInhoud(bestand, opties, (bytes) => {
      signaal?.throwIfAborted();
      meter.las(bytes);
    });
    return { gelukt: true, naam, omvang, ...totaal };
  } catch (fout) {
    signaal?.throwIfAborted();
    const koppen = fout instanceof Bestandsfout ? fout.koppen : undefined;
    return { gelukt: false, naam, omvang, zin: zinVan(fout), ...(koppen && { koppen }) };
  }
}

async function leesInhoud(
  bestand: Bestand,
  opties: Leesopties,
  bijBytes: (aantal: number) => void,
): Promise<Bestandstotaal> {
  let lezer: Lezer | undefined;
  let begin = new Uint8Array();
  bijBytes(0);
  for await (const brok of brokkenVan(bestand)) {
    bijBytes(brok.length);
    if (lezer !== undefined) {
      lezer.verwerk(brok);
      continue;
    }
    begin = aaneen(begin, brok);
    if (begin.length < HERKENBAAR) continue;
    lezer = lezerVoor(begin.subarray(0, HERKENBAAR), opties);
    lezer.verwerk(begin);
    begin = new Uint8Array();
  }
  if (lezer === undefined) {
    lezer = lezerVoor(begin, opties);
    lezer.verwerk(begin);
  }
  return lezer.klaar();
}

function aaneen(een: Uint8Array, ander: Uint8Array): Uint8Array<ArrayBuffer> {
  const samen = new Uint8Array(een.length + ander.length);
  samen.set(een);
  samen.set(ander, een.length);
  return samen;
}

/** Never the message of another error: it isn't ours, so it may hold anything. */
function zinVan(fout: unknown): string {
  if (fout instanceof Bestandsfout) return hoofdletter(fout.message);
  if (fout instanceof DOMException) {
    return 'Het bestand is niet te lezen: het is verplaatst, gewijzigd of in gebruik. Kies het opnieuw.';
  }
  return 'Het bestand is niet te lezen. Kies het opnieuw, of maak er een kopie van.';
}

function hoofdletter(zin: string): string {
  return zin.charAt(0).toUpperCase() + zin.slice(1);
}

/**
 * What became of a file, seen beside those before it and those of earlier months.
 * @param ervoor files of this time: the same one counts once
 * @param eerder files whose totals the workbook holds
 */
export function metDubbel(
  uitkomst: Bestandsuitkomst,
  ervoor: readonly Bestandsuitkomst[],
  eerder: readonly Eerder[],
): Bestandsuitkomst {
  if (!uitkomst.gelukt) return uitkomst;
  const { naam, omvang, kenmerk, regels, bedrag } = uitkomst;
  const zelfde = ervoor.find((ander) => ander.gelukt && ander.kenmerk === kenmerk);
  if (zelfde) {
    const waarom = `dezelfde factuur, ${regels === 1 ? '1 regel' : `${regels} regels`}, ${euroTekst(cent(bedrag))}`;
    const zin = `Dit is hetzelfde bestand als ${zelfde.naam} (${waarom}). Het telt één keer mee.`;
    return { gelukt: false, naam, omvang, zin, dubbel: true };
  }
  const bekend = eerder.find((ander) => ander.kenmerk === kenmerk);
  return bekend ? { ...uitkomst, eerder: bekend.naam } : uitkomst;
}

/** The totals of the files that were read well, as one list. */
export function totalenVan(uitkomsten: readonly Bestandsuitkomst[]): Declaratietotaal[] {
  return voegSamen(uitkomsten.map((uitkomst) => (uitkomst.gelukt ? uitkomst.totalen : [])));
}
