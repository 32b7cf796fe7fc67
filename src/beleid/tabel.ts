import type { Decimal } from 'decimal.js';
import { decimaal, getalTekst } from '../domein/decimaal';
import { leesGetaltekst } from '../domein/getaltekst';
import { HOOGSTE_FRACTIE } from '../domein/tarief';
import { opsomming, vereenvoudig } from '../domein/tekst';

/** A cell of a table in a workbook, as Excel holds it. */
export type Celwaarde = string | number | boolean | null;

/** Cells of a table, its header row included. */
export type Tabelcellen = readonly (readonly Celwaarde[])[];

/** What is wrong with a table, where: the row counts from 1 with the header, the column by its name. */
export class Tabelfout extends Error {
  constructor(
    readonly zin: string,
    readonly rij?: number,
    readonly kolom?: string,
  ) {
    const plaats = [rij === undefined ? '' : `rij ${rij}`, kolom === undefined ? '' : `kolom ${kolom}`];
    super([plaats.filter((deel) => deel !== '').join(', '), zin].filter((deel) => deel !== '').join(': '));
    this.name = 'Tabelfout';
  }
}

/** One row of a table, read by the names of its columns. Every reader gives undefined for a blank cell. */
export class Tabelrij<K extends string> {
  constructor(
    readonly nummer: number,
    private readonly cellen: ReadonlyMap<K, Celwaarde>,
  ) {}

  weiger(kolom: K, zin: string): never {
    throw new Tabelfout(zin, this.nummer, kolom);
  }

  /** What the cell holds; null for a blank cell. */
  waarde(kolom: K): Celwaarde {
    return this.cellen.get(kolom) ?? null;
  }

  /** The text of a cell; a number becomes its text. */
  tekst(kolom: K): string | undefined {
    const waarde = this.waarde(kolom);
    const tekst = typeof waarde === 'number' ? getalTekst(waarde) : String(waarde ?? '').trim();
    return tekst === '' ? undefined : tekst;
  }

  /** As `tekst`, and refuses a blank cell. */
  verplicht(kolom: K): string {
    return this.tekst(kolom) ?? this.weiger(kolom, 'deze cel is leeg.');
  }

  /** A word out of a fixed list, in any case and spacing. */
  keuze<T extends string>(kolom: K, woorden: readonly T[]): T | undefined {
    const gelezen = this.tekst(kolom);
    if (gelezen === undefined) return undefined;
    const gekozen = woorden.find((woord) => vereenvoudig(woord) === vereenvoudig(gelezen));
    const keuzes = opsomming(
      woorden.map((woord) => `"${woord}"`),
      'of',
    );
    return gekozen ?? this.weiger(kolom, `"${kort(gelezen)}" is niet mogelijk. Kies uit ${keuzes}.`);
  }

  /** A number, or text with a Dutch number; `95,8%` is 0,958. */
  getal(kolom: K): Decimal | undefined {
    const waarde = this.waarde(kolom);
    if (typeof waarde === 'number') return decimaal(waarde);
    const tekst = this.tekst(kolom);
    if (tekst === undefined) return undefined;
    return leesGetaltekst(tekst) ?? this.weiger(kolom, 'hier staat geen getal.');
  }

  /** A percentage as a fraction from 0 to 1,5. */
  fractie(kolom: K): Decimal | undefined {
    const getal = this.getal(kolom);
    if (getal === undefined || (getal.gte(0) && getal.lte(HOOGSTE_FRACTIE))) return getal;
    const advies = getal.gt(0) && getal.lte(150) ? ` Typ ${getalTekst(getal)}%.` : '';
    return this.weiger(kolom, `${getalTekst(getal)} is geen percentage van 0% tot 150%.${advies}`);
  }
}

/**
 * Reads a table of a workbook by the names in its first row; the columns may stand in any order. Blank rows are
 * skipped.
 *
 * @throws Tabelfout for a table without rows, a column that is missing, unknown or double, or an error in a cell.
 */
export function leesTabel<K extends string>(
  cellen: Tabelcellen,
  kolommen: readonly K[],
  verplicht: readonly K[],
): Tabelrij<K>[] {
  const [kop, ...inhoud] = cellen;
  const namen = kolomnamen(kop ?? [], kolommen);
  const ontbreekt = verplicht.find((kolom) => !namen.includes(kolom));
  if (ontbreekt !== undefined) {
    throw new Tabelfout(`de kolom ${ontbreekt} ontbreekt. Zet de namen van de kolommen op de eerste rij.`, 1);
  }
  const rijen: Tabelrij<K>[] = [];
  for (const [index, rij] of inhoud.entries()) {
    const gevuld = new Map<K, Celwaarde>();
    for (const [plaats, naam] of namen.entries()) {
      const waarde = rij[plaats] ?? null;
      if (naam !== undefined && !isLeeg(waarde)) gevuld.set(naam, waarde);
    }
    if (gevuld.size > 0) rijen.push(new Tabelrij(index + 2, gevuld));
  }
  if (rijen.length === 0) throw new Tabelfout('deze tabel heeft geen rijen.');
  return rijen;
}

function kolomnamen<K extends string>(kop: readonly Celwaarde[], kolommen: readonly K[]): (K | undefined)[] {
  const gezien = new Set<K>();
  return kop.map((cel) => {
    if (isLeeg(cel)) return undefined;
    const naam = kolommen.find((kolom) => vereenvoudig(kolom) === vereenvoudig(String(cel)));
    if (naam === undefined) {
      const keuzes = opsomming(kolommen);
      throw new Tabelfout(`"${kort(String(cel))}" is geen bekende kolom. Bekend zijn ${keuzes}.`, 1);
    }
    if (gezien.has(naam)) throw new Tabelfout(`de kolom ${naam} staat er twee keer.`, 1);
    gezien.add(naam);
    return naam;
  });
}

function isLeeg(cel: Celwaarde): boolean {
  return cel === null || (typeof cel === 'string' && cel.trim() === '');
}

const MEESTE_TEKENS = 30;

/** Text from a cell, short enough to repeat in a sentence. */
function kort(tekst: string): string {
  return tekst.length > MEESTE_TEKENS ? `${tekst.slice(0, MEESTE_TEKENS)}…` : tekst;
}
