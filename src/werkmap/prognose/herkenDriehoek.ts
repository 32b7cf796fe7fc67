// Recognises development triangles: ages in a heading (0, 1, 2, …), a productiemaand before every row.
import { leveringsvorm } from '../../domein/leveringsvorm';
import type { Leveringsvorm } from '../../domein/leveringsvorm';
import { celnaam, gebiednaam } from '../beeld/adres';
import type { Gebied } from '../beeld/adres';
import { celVan } from '../beeld/werkmapbeeld';
import type { Bladbeeld, Celwaarde } from '../beeld/werkmapbeeld';
import { eenheidInTekst } from '../herkennen/eenheid';
import { maandInCel } from '../herkennen/lijst/maandkop';
import { maandnummer } from './driehoekbron';
import type { Driehoekbron, Productiemaand } from './driehoekbron';

/** A triangle as it stands on a worksheet. */
export interface Driehoekblok extends Driehoekbron {
  id: string;
  naam: string;
  plek: { blad: string; gebied: Gebied };
  /** The leveringsvorm its heading names. */
  vorm?: Leveringsvorm;
  probleem?: string;
}

const HOOGSTE_LEEFTIJD = 60;
/** Rows above the headings that can say of what and in what unit the amounts are. */
const TITELRIJEN = 4;

/** The age a heading names: 0, '3', 'leeftijd 3', 'cum_vertraging_3', 'na 3 maanden', 'M+3'. */
function leeftijdVan(waarde: Celwaarde): number | undefined {
  if (typeof waarde === 'boolean' || waarde === '') return undefined;
  const gelezen =
    typeof waarde === 'number'
      ? waarde
      : Number(/(?:^|[^\d.,])(\d{1,2})\s*(?:maand(?:en)?|mnd)?$/i.exec(waarde.trim())?.[1] ?? NaN);
  return Number.isInteger(gelezen) && gelezen >= 0 && gelezen <= HOOGSTE_LEEFTIJD ? gelezen : undefined;
}

/** Consecutive ages beside each other, from 0 or 1 on: first column and how many. */
function leeftijden(
  blad: Bladbeeld,
  rij: number,
  breedte: number,
): { kolom: number; aantal: number } | undefined {
  for (let kolom = 1; kolom < breedte; kolom++) {
    const eerste = leeftijdVan(celVan(blad, rij, kolom).waarde);
    if (eerste !== 0 && eerste !== 1) continue;
    let aantal = 1;
    while (leeftijdVan(celVan(blad, rij, kolom + aantal).waarde) === eerste + aantal) aantal += 1;
    if (aantal >= 2) return { kolom, aantal };
  }
  return undefined;
}

/** The productiemaand before a row: the nearest cell to the left that names a month with its year. */
function maandVoor(blad: Bladbeeld, rij: number, kolom: number): Productiemaand | undefined {
  for (let links = kolom - 1; links >= 0; links--) {
    const { waarde } = celVan(blad, rij, links);
    const gelezen = waarde === '' ? undefined : maandInCel(waarde);
    if (gelezen?.jaar !== undefined) return { jaar: gelezen.jaar, maand: gelezen.maand };
  }
  return undefined;
}

/** Headings and titles above the amounts, nearest first. */
function titels(blad: Bladbeeld, kopRij: number, totKolom: number): string[] {
  const gevonden: string[] = [];
  for (let rij = kopRij; rij >= Math.max(0, kopRij - TITELRIJEN); rij--) {
    for (let kolom = 0; kolom < totKolom; kolom++) {
      const { waarde } = celVan(blad, rij, kolom);
      if (typeof waarde === 'string' && waarde.trim() !== '') gevonden.push(waarde);
    }
  }
  return gevonden;
}

/** A number as cents × unit, blank as null; 'tekst' for anything else. */
function bedragIn(waarde: Celwaarde, factor: number): number | null | 'tekst' {
  if (typeof waarde === 'number') return Math.round(waarde * factor * 100);
  return typeof waarde === 'string' && waarde.trim() === '' ? null : 'tekst';
}

function opvolging(maanden: readonly Productiemaand[]): number {
  return maanden.findIndex((maand, i) => {
    const vorige = maanden[i - 1];
    return vorige !== undefined && maandnummer(maand) !== maandnummer(vorige) + 1;
  });
}

interface Gelezen {
  driehoek: (number | null)[][];
  probleem?: string;
}

function leesBedragen(blad: Bladbeeld, gebied: Gebied, factor: number): Gelezen {
  const driehoek: (number | null)[][] = [];
  let probleem: string | undefined;
  for (let rij = gebied.rij; rij < gebied.rij + gebied.rijen; rij++) {
    const bedragen: (number | null)[] = [];
    for (let kolom = gebied.kolom; kolom < gebied.kolom + gebied.kolommen; kolom++) {
      const bedrag = bedragIn(celVan(blad, rij, kolom).waarde, factor);
      if (bedrag === 'tekst')
        probleem ??= `Cel ${celnaam({ rij, kolom })} op blad ${blad.naam} is geen bedrag. Laat leeg wat nog niet bekend is.`;
      bedragen.push(bedrag === 'tekst' ? null : bedrag);
    }
    driehoek.push(bedragen);
  }
  return { driehoek, ...(probleem !== undefined && { probleem }) };
}

/** Amounts that shrink from the first age to the next are amounts per age, not added up. */
function isNietOpgeteld(driehoek: readonly (readonly (number | null)[])[]): boolean {
  const paren = driehoek.filter(
    ([eerste, tweede]) => typeof eerste === 'number' && typeof tweede === 'number',
  );
  const som = (k: number) => paren.reduce((totaal, rij) => totaal + (rij[k] ?? 0), 0);
  return paren.length > 0 && som(1) < 0.8 * som(0);
}

function bezwaar(
  blad: Bladbeeld,
  gebied: Gebied,
  maanden: readonly Productiemaand[],
  { driehoek, probleem }: Gelezen,
): string | undefined {
  const sprong = opvolging(maanden);
  const waar = `op blad ${blad.naam}, ${gebiednaam(gebied)}`;
  if (sprong > 0)
    return `De maanden van de driehoek ${waar} volgen elkaar niet op bij rij ${gebied.rij + sprong + 1}. Zet ze op volgorde en sla geen maand over.`;
  if (probleem !== undefined) return probleem;
  if (isNietOpgeteld(driehoek))
    return `De bedragen ${waar} lopen terug naar rechts. Tel ze op: elke kolom bevat alles wat tot dan bekend was.`;
  return undefined;
}

function blokOp(blad: Bladbeeld, kopRij: number, breedte: number): Driehoekblok | undefined {
  const kop = leeftijden(blad, kopRij, breedte);
  if (!kop) return undefined;
  const maanden: Productiemaand[] = [];
  for (;;) {
    const maand = maandVoor(blad, kopRij + 1 + maanden.length, kop.kolom);
    if (!maand) break;
    maanden.push(maand);
  }
  if (maanden.length < 2) return undefined;
  const gebied = { rij: kopRij + 1, kolom: kop.kolom, rijen: maanden.length, kolommen: kop.aantal };
  const boven = titels(blad, kopRij, kop.kolom + 1);
  const factor = boven.map(eenheidInTekst).find((eenheid) => eenheid !== undefined) ?? 1;
  const gelezen = leesBedragen(blad, gebied, factor);
  const vorm = [...boven, blad.naam].map(leveringsvorm).find((gevonden) => gevonden !== undefined);
  const probleem = bezwaar(blad, gebied, maanden, gelezen);
  return {
    id: `driehoek ${blad.naam}!${celnaam(gebied)}`,
    naam: `blad ${blad.naam}, ${gebiednaam(gebied)}`,
    maanden,
    driehoek: gelezen.driehoek,
    plek: { blad: blad.naam, gebied },
    ...(vorm && { vorm }),
    ...(probleem !== undefined && { probleem }),
  };
}

/** The triangles on a worksheet, from top to bottom. */
export function driehoekenOp(blad: Bladbeeld): Driehoekblok[] {
  const gebied = blad.bereik?.gebied;
  if (!gebied) return [];
  const gevonden: Driehoekblok[] = [];
  for (let rij = gebied.rij; rij < gebied.rij + gebied.rijen - 1; rij++) {
    const blok = blokOp(blad, rij, gebied.kolom + gebied.kolommen);
    if (!blok) continue;
    gevonden.push(blok);
    rij += blok.plek.gebied.rijen;
  }
  return gevonden;
}
