// SUMIF and SUMIFS in words: which column is added, of which rows.
import type { Decimal } from 'decimal.js';
import { decimaal } from '../../domein/decimaal';
import type { Celpositie } from '../beeld/adres';
import type { Celwaarde, Werkmapbeeld } from '../beeld/werkmapbeeld';
import { celnaamVan } from './celnamen';
import type { Uitdrukking } from './ontleding';
import type { Plaats } from './uitleg';
import { plaatsVan, waardenIn } from './verwijzing';

export interface VoorwaardelijkeSom {
  /** 'Prognose van 12 rijen waar Regio Zeeland is' */
  naam: string;
  waarde: Decimal;
  plaats: Plaats;
}

interface Voorwaarde {
  kop: string;
  gezocht: Celwaarde;
  waarden: readonly Celwaarde[];
}

/** What a criterion asks for, when it asks for equality. */
function gezochteWaarde(beeld: Werkmapbeeld, deel: Uitdrukking, vanuit: Celpositie): Celwaarde | undefined {
  const plaats = plaatsVan(beeld, deel, vanuit);
  const waarde = deel.soort === 'waarde' ? deel.waarde : plaats && waardenIn(beeld, plaats)[0]?.[0];
  if (typeof waarde !== 'string') return waarde;
  return /^[<>=]|[*?]/.test(waarde) ? undefined : waarde;
}

/** As Excel compares in SUMIFS: case does not count. */
function gelijk(waarde: Celwaarde, gezocht: Celwaarde): boolean {
  return String(waarde).toLowerCase() === String(gezocht).toLowerCase();
}

function kopVan(beeld: Werkmapbeeld, { blad, gebied }: Plaats): string {
  return celnaamVan(beeld, { blad, rij: gebied.rij, kolom: gebied.kolom }).kolom;
}

function leesVoorwaarde(
  beeld: Werkmapbeeld,
  bereik: Uitdrukking | undefined,
  eis: Uitdrukking | undefined,
  vanuit: Celpositie,
): Voorwaarde | undefined {
  const plaats = bereik && plaatsVan(beeld, bereik, vanuit);
  const gezocht = eis && gezochteWaarde(beeld, eis, vanuit);
  if (!plaats || gezocht === undefined) return undefined;
  return { kop: kopVan(beeld, plaats), gezocht, waarden: waardenIn(beeld, plaats).flat() };
}

/** SUMIF has its ranges in another order: range, criterion, amounts. */
function opVolgorde(naam: string, argumenten: readonly Uitdrukking[]): readonly Uitdrukking[] | undefined {
  if (naam === 'SUMIFS') return argumenten;
  const [bereik, eis, bedragen] = argumenten;
  return bereik && eis && [bedragen ?? bereik, bereik, eis];
}

/** The sum with its rows; undefined when a criterion asks for something else than equality. */
export function voorwaardelijkeSom(
  beeld: Werkmapbeeld,
  naam: string,
  argumenten: readonly Uitdrukking[],
  vanuit: Celpositie,
): VoorwaardelijkeSom | undefined {
  const [bedragen, ...rest] = opVolgorde(naam, argumenten) ?? [];
  const plaats = bedragen && plaatsVan(beeld, bedragen, vanuit);
  if (!plaats || rest.length % 2 !== 0) return undefined;
  const voorwaarden: Voorwaarde[] = [];
  for (let i = 0; i < rest.length; i += 2) {
    const voorwaarde = leesVoorwaarde(beeld, rest[i], rest[i + 1], vanuit);
    if (!voorwaarde) return undefined;
    voorwaarden.push(voorwaarde);
  }
  let waarde = decimaal(0);
  let rijen = 0;
  for (const [i, cel] of waardenIn(beeld, plaats).flat().entries()) {
    if (!voorwaarden.every(({ waarden, gezocht }) => gelijk(waarden[i] ?? '', gezocht))) continue;
    rijen += 1;
    if (typeof cel === 'number') waarde = waarde.plus(decimaal(cel));
  }
  const waar = voorwaarden.map(({ kop, gezocht }) => `${kop || 'de kolom'} ${gezocht} is`).join(' en ');
  const wat = kopVan(beeld, plaats) || 'Som';
  return { naam: `${wat} van ${rijen} ${rijen === 1 ? 'rij' : 'rijen'} waar ${waar}`, waarde, plaats };
}
