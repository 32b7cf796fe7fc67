import type { Decimal } from 'decimal.js';
import { decimaal, getalTekst } from '../domein/decimaal';
import { centVanEuro, type Cent } from '../domein/geld';
import { HOOGSTE_FRACTIE } from '../domein/tarief';
import { leesGetaltekst } from '../domein/getaltekst';
import { isLeeg } from './cellen';
import { weiger, type Plek } from './plek';

/** Excel's errors under the names a Dutch user sees. */
const NEDERLANDSE_FOUTEN: Readonly<Record<string, string>> = {
  '#VALUE!': '#WAARDE!',
  '#N/A': '#N/B',
  '#DIV/0!': '#DEEL/0!',
  '#NUM!': '#GETAL!',
  '#NAME?': '#NAAM?',
  '#REF!': '#VERW!',
  '#NULL!': '#LEEG!',
  '#SPILL!': '#OVERLOOP!',
  '#CALC!': '#BEREKEN!',
};

/**
 * Excel's own value of a cell. Error cells arrive as an object with a code (`allowErrorForDataTypeAny`), data types
 * with a basic value. Throws an error that passes the cell's error on: #N/B stays #N/B, all others become #WAARDE!,
 * because only those two carry a sentence.
 */
export function kaal(cel: unknown, plek: Plek): unknown {
  if (typeof cel !== 'object' || cel === null) return cel;
  const { code, basicType, basicValue } = cel as Record<'code' | 'basicType' | 'basicValue', unknown>;
  if (code === undefined && basicType !== 'Error') {
    return basicValue ?? weiger(plek, 'de cel bevat een gegevenstype zonder waarde.');
  }
  const fout = String(code ?? basicValue);
  const zin = `de cel bevat de fout ${NEDERLANDSE_FOUTEN[fout] ?? fout}. Herstel die eerst.`;
  return weiger(plek, zin, fout === '#N/A' ? 'nb' : 'waarde');
}

/** Above this (a thousand billion euros) something is wrong, and cents would no longer be exact in sums. */
const GROOTSTE_GETAL = 1e12;

/**
 * The number in a cell, or null for a blank cell. Text is read as a Dutch number; a percentage is a fraction.
 * Throws for other text (without repeating it: cells may hold personal data) and for WAAR/ONWAAR.
 */
export function getal(cel: unknown, plek: Plek, voorbeeld = '1205,50 of 95,8%'): Decimal | null {
  const waarde = kaal(cel, plek);
  if (isLeeg(waarde)) return null;
  const gelezen = typeof waarde === 'string' ? leesGetaltekst(waarde) : getalUitCel(waarde);
  if (gelezen === null) return weiger(plek, `hier staat geen getal. Typ bijvoorbeeld ${voorbeeld}.`);
  if (gelezen.abs().gt(GROOTSTE_GETAL)) weiger(plek, 'dit getal is te groot om mee te rekenen.');
  return gelezen;
}

function getalUitCel(waarde: unknown): Decimal | null {
  return typeof waarde === 'number' && Number.isFinite(waarde) ? decimaal(waarde) : null;
}

/** As `getal`, but refuses a negative number. */
export function nietNegatief(cel: unknown, plek: Plek): Decimal | null {
  const waarde = getal(cel, plek);
  if (waarde?.isNegative() && !waarde.isZero())
    weiger(plek, `${getalTekst(waarde)} is negatief; dat kan hier niet.`);
  return waarde;
}

/** An amount in euros, as whole cents (half up), or null for a blank cell. Negative amounts (credits) are allowed. */
export function bedrag(cel: unknown, plek: Plek): Cent | null {
  const euro = getal(cel, plek);
  return euro === null ? null : centVanEuro(euro);
}

/** As `bedrag`, but refuses a negative amount. */
export function positiefBedrag(cel: unknown, plek: Plek): Cent | null {
  nietNegatief(cel, plek);
  return bedrag(cel, plek);
}

/** A percentage as a fraction (95,8% = 0,958), or null. Above 150% someone typed 95,8 for 95,8%: refused, with advice. */
export function percentage(cel: unknown, plek: Plek): Decimal | null {
  const waarde = nietNegatief(cel, plek);
  if (waarde === null || waarde.lte(HOOGSTE_FRACTIE)) return waarde;
  const advies = waarde.lte(150) ? ` Typ ${getalTekst(waarde)}% of ${getalTekst(waarde.div(100))}.` : '';
  return weiger(plek, `${getalTekst(waarde)} is meer dan 150%.${advies}`);
}

/** A whole number, or null for a blank cell. */
export function geheelGetal(cel: unknown, plek: Plek, voorbeeld = '3'): number | null {
  const waarde = getal(cel, plek, voorbeeld);
  if (waarde === null) return null;
  if (!waarde.isInteger()) weiger(plek, `${getalTekst(waarde)} is geen geheel getal.`);
  return waarde.toNumber();
}

/** Text without spaces around it, or null for a blank cell; a number becomes its text (a code such as 5518). */
export function tekst(cel: unknown, plek: Plek): string | null {
  const waarde = kaal(cel, plek);
  if (isLeeg(waarde)) return null;
  if (typeof waarde === 'string') return waarde.trim();
  if (typeof waarde === 'number') return String(waarde);
  return weiger(plek, 'hier staat geen tekst.');
}

const JA = ['ja', 'j', 'waar', 'true', '1'];
const NEE = ['nee', 'n', 'onwaar', 'false', '0'];

/** WAAR/ONWAAR, ja/nee or 1/0; null for a blank cell. */
export function jaNee(cel: unknown, plek: Plek): boolean | null {
  const waarde = kaal(cel, plek);
  if (isLeeg(waarde)) return null;
  const woord = String(waarde).trim().toLowerCase();
  if (JA.includes(woord)) return true;
  if (NEE.includes(woord)) return false;
  return weiger(plek, 'typ WAAR of ONWAAR, of ja of nee.');
}
/** A year as people type it, or null for a blank cell. Refuses dates (serial numbers) and typing errors. */
export function jaartal(cel: unknown, plek: Plek): number | null {
  const jaar = geheelGetal(cel, plek, '2024');
  if (jaar !== null && (jaar < 2000 || jaar > 2100))
    weiger(plek, `${jaar} is geen jaartal. Typ bijvoorbeeld 2024.`);
  return jaar;
}
