// References to the columns of a list that stay right when rows are added.
import { bladInFormule, celnaam, celverwijzing } from '../../beeld/adres';
import type { Gebied } from '../../beeld/adres';
import { bladMetNaam, celVan } from '../../beeld/werkmapbeeld';
import type { Werkmapbeeld } from '../../beeld/werkmapbeeld';
import type { Lijst } from '../../herkennen/lijst/lijst';

/** Rows below a list without an end of its own that count as soon as they are filled in (keuze). */
const RUIMTE_ONDER_LIJST = 500;

/** Headings that need no escape in a table reference, and that every engine reads. */
const GEWONE_KOP = /^[\p{L}\p{N}_]([\p{L}\p{N}_ \-./€%]*[\p{L}\p{N}_.€%])?$/u;

/** One column of a list: how a formula refers to it, and where its rows are now. */
export interface Kolombereik {
  verwijzing: string;
  gebied: Gebied;
}

/** Last row of the cells of the Excel table; undefined when the list is no table. */
function tabeleinde(beeld: Werkmapbeeld, lijst: Lijst): number | undefined {
  const tabel = beeld.tabellen.find(({ naam }) => naam === lijst.tabel);
  if (!tabel?.gebied) return undefined;
  return tabel.gebied.rij + tabel.gebied.rijen - 1 - (tabel.totaalRij ? 1 : 0);
}

function isLeeg(beeld: Werkmapbeeld, lijst: Lijst, rij: number): boolean {
  const blad = bladMetNaam(beeld, lijst.blad);
  return !blad || lijst.kolommen.every(({ kolom }) => celVan(blad, rij, kolom).formule === '');
}

/** The first row with totals below the list. */
function slotrij(beeld: Werkmapbeeld, lijst: Lijst): number | undefined {
  const { laatsteRij, totaalRij } = lijst;
  if (totaalRij === undefined || totaalRij <= laatsteRij) return undefined;
  let rij = laatsteRij + 1;
  while (rij < totaalRij && isLeeg(beeld, lijst, rij)) rij += 1;
  return rij;
}

/** Last row (from 0) a reference to the list reaches, when the list is no Excel table. */
function eindrij(beeld: Werkmapbeeld, lijst: Lijst): number {
  // The totals row is taken along: rows inserted right above it would fall outside otherwise.
  const slot = slotrij(beeld, lijst);
  if (slot !== undefined) return slot;
  const blad = bladMetNaam(beeld, lijst.blad);
  const gelezen = blad?.bereik ? blad.bereik.gebied.rij + blad.bereik.gebied.rijen : 0;
  const onderaan = blad?.gebruikt ? blad.gebruikt.rij + blad.gebruikt.rijen : gelezen;
  const verst = onderaan > gelezen ? gelezen - 1 : lijst.laatsteRij + RUIMTE_ONDER_LIJST;
  let rij = lijst.laatsteRij;
  while (rij < verst && isLeeg(beeld, lijst, rij + 1)) rij += 1;
  return rij;
}

/** Name of the column in the Excel table; undefined when the list is no table, or its heading is hard to refer to. */
function tabelkolom(beeld: Werkmapbeeld, lijst: Lijst, kolom: number): string | undefined {
  const tabel = beeld.tabellen.find(({ naam }) => naam === lijst.tabel);
  const blad = bladMetNaam(beeld, lijst.blad);
  if (!tabel?.gebied || !blad || tabel.kopRij === false) return undefined;
  const kop = String(celVan(blad, tabel.gebied.rij, kolom).waarde);
  return GEWONE_KOP.test(kop) ? `${tabel.naam}[${kop}]` : undefined;
}

function absoluut(blad: string, gebied: Gebied): string {
  const cel = (rij: number, kolom: number) => celnaam({ rij, kolom }).replace(/^([A-Z]+)/, '$$$1$$');
  const { rij, kolom, rijen, kolommen } = gebied;
  return `${bladInFormule(blad)}!${cel(rij, kolom)}:${cel(rij + rijen - 1, kolom + kolommen - 1)}`;
}

/** A number of columns beside each other, from the first to the last row of the list. */
export function kolommenbereik(
  beeld: Werkmapbeeld,
  lijst: Lijst,
  eerste: number,
  laatste: number,
): Kolombereik {
  const gebied = {
    rij: lijst.eersteRij,
    kolom: eerste,
    rijen: lijst.laatsteRij - lijst.eersteRij + 1,
    kolommen: laatste - eerste + 1,
  };
  const [begin, eind] = [tabelkolom(beeld, lijst, eerste), tabelkolom(beeld, lijst, laatste)];
  if (begin && eind) {
    const naam = lijst.tabel ?? '';
    const verwijzing =
      begin === eind ? begin : `${naam}[${begin.slice(naam.length)}:${eind.slice(naam.length)}]`;
    return { verwijzing, gebied };
  }
  const rijen = eindrij(beeld, lijst) - lijst.eersteRij + 1;
  return { verwijzing: absoluut(lijst.blad, { ...gebied, rijen }), gebied };
}

/** One column of a list: a reference to the Excel table when it is one, so that new rows count, else to the cells. */
export function kolombereik(beeld: Werkmapbeeld, lijst: Lijst, kolom: number): Kolombereik {
  return kolommenbereik(beeld, lijst, kolom, kolom);
}

/** Some rows of one column, both inclusive; they grow when rows are inserted in between. */
export function rijenbereik(lijst: Lijst, kolom: number, eerste: number, laatste: number): string {
  return absoluut(lijst.blad, { rij: eerste, kolom, rijen: laatste - eerste + 1, kolommen: 1 });
}

/** Rows (from 0) with totals that lie within the references to the list. */
export function totaalrijen(beeld: Werkmapbeeld, lijst: Lijst): number[] {
  const tussen = lijst.tussenrijen.filter(({ soort }) => soort === 'totaal').map(({ rij }) => rij);
  const slot = slotrij(beeld, lijst);
  const einde = tabeleinde(beeld, lijst) ?? slot;
  return slot !== undefined && einde !== undefined && slot <= einde ? [...tussen, slot] : tussen;
}

/** Reference to one cell of a list. */
export function lijstcel(lijst: Lijst, rij: number, kolom: number): string {
  return celverwijzing({ blad: lijst.blad, rij, kolom });
}
