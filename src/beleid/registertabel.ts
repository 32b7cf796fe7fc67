import { type Celwaarde, type Tabelcellen, type Tabelrij, leesTabel } from './tabel';
import { type Datum, datumUitSerieel, datumUitTekst } from '../domein/datum';
import { centVanEuro, type Cent } from '../domein/geld';
import { type Boeking, type Kavel, KAVELS, type Plaats } from '../domein/overheveling';

/** The columns of a register of overhevelingen (table WLZ_Overhevelingen). One row is one booking. */
export const REGISTERKOLOMMEN = [
  'Soort',
  'Van regio',
  'Van kavel',
  'Naar regio',
  'Naar kavel',
  'Bedrag',
  'Datum',
  'Brutering',
  'Opmerking',
] as const;

type Rij = Tabelrij<(typeof REGISTERKOLOMMEN)[number]>;

const VERPLICHT = ['Van regio', 'Van kavel', 'Naar regio', 'Naar kavel', 'Bedrag', 'Datum'] as const;
const SOORTEN = ['overheveling', 'reservering'] as const;

/** A booking with its row in the table, which counts from 1 with the header. */
export interface Registerrij {
  readonly nummer: number;
  readonly boeking: Boeking;
}

/**
 * Reads a register from its cells with the header row; a register without bookings is an empty list. A `Soort` that is
 * blank is an overheveling; a reservering stays in `Van regio` and `Van kavel` and goes nowhere.
 *
 * @throws Tabelfout with a Dutch sentence that names row and column.
 */
export function leesRegister(cellen: Tabelcellen): Registerrij[] {
  const leeg = cellen.slice(1).every((rij) => rij.every((cel) => cel === null));
  if (leeg) return [];
  return leesTabel(cellen, REGISTERKOLOMMEN, VERPLICHT).map((rij) => ({
    nummer: rij.nummer,
    boeking: leesBoeking(rij),
  }));
}

function leesBoeking(rij: Rij): Boeking {
  const van = plaats(rij, 'Van regio', 'Van kavel');
  const bedrag = leesBedrag(rij);
  if (rij.keuze('Soort', SOORTEN) === 'reservering') return { soort: 'reservering', plaats: van, bedrag };
  const brutering = rij.getal('Brutering');
  return {
    soort: 'overheveling',
    van,
    naar: plaats(rij, 'Naar regio', 'Naar kavel'),
    bedrag,
    datum: leesDatum(rij),
    ...(brutering && { brutering: brutering.toNumber() }),
  };
}

function plaats(rij: Rij, regio: 'Van regio' | 'Naar regio', kavel: 'Van kavel' | 'Naar kavel'): Plaats {
  const gekozen: Kavel | undefined = rij.keuze(kavel, KAVELS);
  return {
    regio: rij.verplicht(regio),
    kavel: gekozen ?? rij.weiger(kavel, 'deze cel is leeg. Kies "ZIN" of "pgb".'),
  };
}

function leesBedrag(rij: Rij): Cent {
  const bedrag = rij.getal('Bedrag');
  return bedrag === undefined ? rij.weiger('Bedrag', 'deze cel is leeg.') : centVanEuro(bedrag);
}

function leesDatum(rij: Rij): Datum {
  const waarde: Celwaarde = rij.waarde('Datum');
  const dag = typeof waarde === 'number' ? datumUitSerieel(waarde) : datumUitTekst(String(waarde ?? ''));
  return dag ?? rij.weiger('Datum', 'hier staat geen datum. Typ bijvoorbeeld 31-10-2024.');
}
