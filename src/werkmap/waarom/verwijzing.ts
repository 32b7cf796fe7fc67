// Where the references in a formula lead: cells, ranges, Excel tables and names.
import { bladInFormule, gebiednaam, leesGebied } from '../beeld/adres';
import type { Celpositie, Gebied } from '../beeld/adres';
import { bladMetNaam, celVan } from '../beeld/werkmapbeeld';
import type { Celwaarde, Werkmapbeeld } from '../beeld/werkmapbeeld';
import { ontleed } from './ontleding';
import type { Uitdrukking } from './ontleding';
import type { Plaats } from './uitleg';

/** Worksheet of an address as Excel gives it: 'Blad 1'!A1:B2. */
export function bladVanAdres(adres: string): string {
  const naam = adres.slice(0, adres.lastIndexOf('!'));
  return naam.startsWith("'") ? naam.slice(1, -1).replaceAll("''", "'") : naam;
}

/** An Excel table by its name (case doesn't count): its place, header row included. */
export function tabelplaats({ tabellen }: Werkmapbeeld, naam: string): Plaats | undefined {
  const tabel = tabellen.find((kandidaat) => kandidaat.naam.toLowerCase() === naam.toLowerCase());
  return tabel && { blad: bladVanAdres(tabel.adres), gebied: leesGebied(tabel.adres) };
}

/** The values in a range, row by row; blank beyond what was read. */
export function waardenIn(beeld: Werkmapbeeld, { blad, gebied }: Plaats): Celwaarde[][] {
  const bladbeeld = bladMetNaam(beeld, blad);
  return Array.from({ length: gebied.rijen }, (_rij, r) =>
    Array.from({ length: gebied.kolommen }, (_kolom, k) =>
      bladbeeld ? celVan(bladbeeld, gebied.rij + r, gebied.kolom + k).waarde : '',
    ),
  );
}

/** '#All' and column names between the brackets of a structured reference. */
function haakdelen(deel: string): { soorten: string[]; kolommen: string[] } {
  const binnen = deel.startsWith('[')
    ? [...deel.matchAll(/\[((?:'.|[^\]'])*)\]/g)].map(([, d]) => d ?? '')
    : [deel];
  const schoon = binnen.map((d) => d.replace(/'(.)/g, '$1').trim()).filter((d) => d !== '');
  return {
    soorten: schoon.filter((d) => d.startsWith('#')).map((d) => d.toLowerCase()),
    kolommen: schoon.filter((d) => !d.startsWith('#')).map((d) => d.replace(/^@/, '')),
  };
}

/** First and last column (from 0 in the table) of the named columns; all when none is named. */
function kolommenVan(beeld: Werkmapbeeld, tabel: Plaats, kolommen: readonly string[]): [number, number] {
  const koppen = waardenIn(beeld, { ...tabel, gebied: { ...tabel.gebied, rijen: 1 } })[0] ?? [];
  const plek = (kolom = '') => koppen.findIndex((kop) => String(kop).toLowerCase() === kolom.toLowerCase());
  return kolommen.length ? [plek(kolommen[0]), plek(kolommen.at(-1))] : [0, tabel.gebied.kolommen - 1];
}

function tabelgebied(beeld: Werkmapbeeld, naam: string, deel: string, rij: number): Plaats | undefined {
  const tabel = tabelplaats(beeld, naam);
  if (!tabel) return undefined;
  const { blad, gebied } = tabel;
  const { soorten, kolommen } = haakdelen(deel);
  const [eerste, laatste] = kolommenVan(beeld, tabel, kolommen);
  if (eerste < 0 || laatste < eerste) return undefined;
  const breed = { kolom: gebied.kolom + eerste, kolommen: laatste - eerste + 1 };
  if (soorten.includes('#this row') || deel.startsWith('@'))
    return { blad, gebied: { ...breed, rij, rijen: 1 } };
  if (soorten.includes('#headers')) return { blad, gebied: { ...breed, rij: gebied.rij, rijen: 1 } };
  if (soorten.includes('#all')) return { blad, gebied: { ...breed, rij: gebied.rij, rijen: gebied.rijen } };
  return gebied.rijen < 2
    ? undefined
    : { blad, gebied: { ...breed, rij: gebied.rij + 1, rijen: gebied.rijen - 1 } };
}

/** The cells from an anchor on that its formula fills, as far as values stand there without a gap. */
function overloopgebied(beeld: Werkmapbeeld, blad: string, gebied: Gebied): Gebied {
  const bladbeeld = bladMetNaam(beeld, blad);
  const gevuld = (r: number, k: number) =>
    bladbeeld && celVan(bladbeeld, gebied.rij + r, gebied.kolom + k).waarde !== '';
  let [rijen, kolommen] = [1, 1];
  while (gevuld(rijen, 0)) rijen += 1;
  while (gevuld(0, kolommen)) kolommen += 1;
  return { ...gebied, rijen, kolommen };
}

/** Where a reference leads; undefined for what is no reference, or leads nowhere. */
export function plaatsVan(
  beeld: Werkmapbeeld,
  deel: Uitdrukking,
  vanuit: Pick<Celpositie, 'blad' | 'rij'>,
): Plaats | undefined {
  if (deel.soort === 'bereik') {
    const blad = deel.blad ?? vanuit.blad;
    if (!bladMetNaam(beeld, blad)) return undefined;
    return { blad, gebied: deel.overloop ? overloopgebied(beeld, blad, deel.gebied) : deel.gebied };
  }
  if (deel.soort === 'tabel') return tabelgebied(beeld, deel.naam, deel.deel, vanuit.rij);
  if (deel.soort !== 'naam') return undefined;
  const naam = beeld.namen.find((kandidaat) => kandidaat.naam.toLowerCase() === deel.naam.toLowerCase());
  if (!naam) return tabelgebied(beeld, deel.naam, '', vanuit.rij);
  const bedoeld = ontleed(naam.formule);
  return bedoeld?.soort === 'bereik' ? plaatsVan(beeld, bedoeld, vanuit) : undefined;
}

/** A place as a sentence names it: 'B4' or 'B4:G9' on the same worksheet, else with the worksheet. */
export function plaatsnaam({ blad, gebied }: Plaats, vanuit: string): string {
  const adres = gebiednaam(gebied);
  return blad === vanuit ? adres : `${bladInFormule(blad).replace(/^'([\p{L}\d_]+)'$/u, '$1')}!${adres}`;
}
