import { overhevelingsregels } from '../beleid/overheveling';
import { euroVanCent } from '../domein/geld';
import {
  beoordeel,
  saldi,
  type Boeking,
  type Overhevelingsregels,
  type Regiosaldo,
} from '../domein/overheveling';
import { uitTabel } from './beleidstabel';
import { argument, breedte, enkeleCel, hoogte, optioneel } from './cellen';
import { keuzeUit } from './keuze';
import { lijn } from './lijn';
import { weiger } from './plek';
import { leesRegionamen } from './regionamen';
import { leesRegister, type Registerrij } from '../beleid/registertabel';
import type { Uitkomst } from './uitzenden';
import { jaartal } from './waarden';

/**
 * Telt een register van overhevelingen en reserveringen op tot het saldo per regio, en toetst elke regel aan de termijnen.
 * @customfunction SALDO
 * @helpurl https://localhost:3000/help.html#SALDO
 * @param register Tabel met kopregel: Van regio, Van kavel, Naar regio, Naar kavel, Bedrag, Datum; ook Soort en Brutering.
 * @param regio Namen van uw eigen regio's, in één rij of één kolom. Een andere naam is een andere concessiehouder.
 * @param jaar Jaar van de contracteerruimte, bijvoorbeeld 2024. Bepaalt tot wanneer mag worden overgeheveld.
 * @param uitvoer "saldo" (standaard, per regio), "volledig" (per regio ZIN en pgb) of "oordeel" (per regel van het register).
 */
export function saldo(
  register: unknown[][],
  regio: unknown[][],
  jaar: unknown[][],
  uitvoer?: unknown[][],
): unknown[][] {
  const tabel = argument('register', register);
  const rijen = uitTabel(tabel, leesRegister);
  const namen = leesRegionamen(lijn(argument('regio', regio)));
  const hier = { argument: 'jaar' };
  const inJaar = jaartal(enkeleCel(argument('jaar', jaar)), hier) ?? weiger(hier, 'deze cel is leeg.');
  const regels = overhevelingsregels(inJaar);
  const gevraagd = optioneel('uitvoer', uitvoer);
  const vorm = gevraagd && keuzeUit(UITVOER)(enkeleCel(gevraagd), { argument: gevraagd.naam });
  const regios = namen.filter((naam) => naam !== null);
  const boekingen = rijen.map(({ boeking }) => boeking);
  if (vorm === 'oordeel') return toonOordelen(rijen, hoogte(tabel) - 1, regios, regels);
  const perRegio = saldi(boekingen, regios, regels);
  if (vorm === 'volledig') return [KOP, ...perRegio.map(toonRegio)];
  return toonSaldi(namen, perRegio, breedte(argument('regio', regio)) > 1);
}

const UITVOER = ['saldo', 'volledig', 'oordeel'] as const;

/** One amount per regio, lying as the regio's do; blank where there is no regio. */
function toonSaldi(
  namen: readonly (string | null)[],
  perRegio: readonly Regiosaldo[],
  liggend: boolean,
): Uitkomst[][] {
  let volgende = 0;
  const bedragen = namen.map((naam): Uitkomst => {
    const regiosaldo = naam === null ? undefined : perRegio[volgende++];
    return regiosaldo === undefined ? '' : euroVanCent(regiosaldo.saldo);
  });
  return liggend ? [bedragen] : bedragen.map((bedrag) => [bedrag]);
}

const KOP = ['Regio', 'Overheveling ZIN', 'Overheveling pgb', 'Reservering ZIN', 'Reservering pgb', 'Saldo'];

function toonRegio({ regio, overhevelingen, reserveringen, saldo }: Regiosaldo): Uitkomst[] {
  const bedragen = [overhevelingen.ZIN, overhevelingen.pgb, reserveringen.ZIN, reserveringen.pgb, saldo];
  return [regio, ...bedragen.map(euroVanCent)];
}

/** Beside every row of the register: does it count, what arrives, and why. Blank rows stay blank. */
function toonOordelen(
  rijen: readonly Registerrij[],
  aantal: number,
  regios: readonly string[],
  regels: Overhevelingsregels,
): Uitkomst[][] {
  const boekingen: Boeking[] = rijen.map(({ boeking }) => boeking);
  const oordelen = beoordeel(boekingen, regios, regels);
  const regelNaarPlaats = new Map(rijen.map(({ nummer }, i) => [nummer - 2, i]));
  return Array.from({ length: Math.max(aantal, 1) }, (_leeg, plaats): Uitkomst[] => {
    const oordeel = oordelen[regelNaarPlaats.get(plaats) ?? -1];
    if (oordeel === undefined) return ['', '', ''];
    return [oordeel.telt ? 'ja' : 'nee', euroVanCent(oordeel.aankomst), oordeel.uitleg];
  });
}
