// The first rows of a source, to show what was recognised.
import { bladMetNaam, celVan } from '../beeld/werkmapbeeld';
import type { Celbeeld, Werkmapbeeld } from '../beeld/werkmapbeeld';
import { datarijen } from '../herkennen/lijst/lijst';
import type { Lijst, Veld } from '../herkennen/lijst/lijst';
import { zonderBsn } from '../herkennen/lijst/persoon';

/** The first rows of a list as the user sees them; only columns that were recognised, so never personal data. */
export interface Lijstvoorbeeld {
  kolommen: readonly { veld: Veld; kop: string; kolom: number }[];
  rijen: readonly { rij: number; tekst: readonly string[] }[];
  /** Rows of data in the whole list. */
  aantal: number;
}

/** What a cell shows; in a text nothing that could be a burgerservicenummer. */
function getoond({ waarde, tekst }: Celbeeld): string {
  return typeof waarde === 'string' ? zonderBsn(tekst) : tekst;
}

/** @param aantal rows to show */
export function voorbeeldrijen(beeld: Werkmapbeeld, lijst: Lijst, aantal = 5): Lijstvoorbeeld {
  const blad = bladMetNaam(beeld, lijst.blad);
  const kolommen = [...lijst.kolommen].sort((a, b) => a.kolom - b.kolom);
  const alle = datarijen(lijst);
  return {
    kolommen: kolommen.map(({ veld, kop, kolom }) => ({ veld, kop, kolom })),
    rijen: alle.slice(0, aantal).map((rij) => ({
      rij,
      tekst: kolommen.map(({ kolom }) => (blad ? getoond(celVan(blad, rij, kolom)) : '')),
    })),
    aantal: alle.length,
  };
}
