// Knows a source again: by the name of its Excel table, by its headings, by where it stood.
import { vereenvoudig } from '../../domein/tekst';
import { MAANDNAMEN } from '../../domein/datum';
import type { Bron } from '../herkennen/bron';
import type { Lijst } from '../herkennen/lijst/lijst';
import type { Kenmerk } from '../koppeling';

/** With less in common it is another source. */
const MINSTE_GELIJKENIS = 0.6;

const MAANDEN = new RegExp(`\\b(${MAANDNAMEN.join('|')})\\b`, 'gi');

/** A heading without what changes every month or year. */
export function gevouwenKop(kop: string): string {
  const vast = vereenvoudig(kop.replace(MAANDEN, ' ').replace(/\b20\d\d\b/g, ' '));
  return vast === '' ? vereenvoudig(kop) : vast;
}

/** What to remember of a list; of its headings only those that say what it holds. */
export function kenmerkVanLijst(lijst: Lijst): Kenmerk {
  const koppen = [...lijst.kolommen, ...lijst.onbekend].map(({ kop }) => gevouwenKop(kop));
  const tabel = lijst.tabel ?? lijst.naam;
  return {
    soort: 'lijst',
    blad: lijst.blad,
    ...(tabel !== undefined && { tabel }),
    koppen: [...new Set(koppen)],
    rij: lijst.kopRij,
    kolom: Math.min(...lijst.kolommen.map(({ kolom }) => kolom)),
  };
}

/** What to remember of a block: the labels of its rows. */
export function kenmerkVanBron(bron: Bron): Kenmerk {
  const labels = Object.values(bron.rijen).map(({ label }) => gevouwenKop(label));
  return {
    soort: 'blok',
    blad: bron.blad,
    ...(bron.tabel !== undefined && { tabel: bron.tabel }),
    koppen: [...new Set(labels)],
    rij: bron.gebied.rij,
    kolom: bron.gebied.kolom,
  };
}

/** The share of the headings that two sources have in common (0 to 1). */
function gelijkenis(een: readonly string[], ander: readonly string[]): number {
  const samen = een.filter((kop) => ander.includes(kop)).length;
  const alle = new Set([...een, ...ander]).size;
  return alle ? samen / alle : 0;
}

function punten(kenmerk: Kenmerk, nu: Kenmerk): number {
  const kop = gelijkenis(kenmerk.koppen, nu.koppen);
  const tabel = kenmerk.tabel !== undefined && kenmerk.tabel === nu.tabel;
  if (kop < (tabel ? MINSTE_GELIJKENIS / 2 : MINSTE_GELIJKENIS)) return 0;
  const blad = kenmerk.blad === nu.blad ? 1 : 0;
  const plaats = kenmerk.rij === nu.rij && kenmerk.kolom === nu.kolom ? 0.5 : 0;
  return kop * 2 + (tabel ? 4 : 0) + blad + plaats;
}

/** The one that is most like what was remembered; undefined when none is like it. */
export function gelijkste<T>(
  kenmerk: Kenmerk,
  kandidaten: readonly T[],
  kenmerkVan: (kandidaat: T) => Kenmerk,
): T | undefined {
  let beste: T | undefined;
  let meeste = 0;
  for (const kandidaat of kandidaten) {
    const aantal = punten(kenmerk, kenmerkVan(kandidaat));
    if (aantal > meeste) {
      beste = kandidaat;
      meeste = aantal;
    }
  }
  return beste;
}
