// Criteria of SUMIFS for the rows of one month, however a list writes its months.
import { bladMetNaam, celVan } from '../../beeld/werkmapbeeld';
import type { Celwaarde, Werkmapbeeld } from '../../beeld/werkmapbeeld';
import { boekvormVan } from '../../herkennen/lijst/boeking';
import { datarijen } from '../../herkennen/lijst/lijst';
import type { Lijst } from '../../herkennen/lijst/lijst';
import { maandInCel, maandVanSerieel } from '../../herkennen/lijst/maandkop';
import { criterium } from './criterium';
import { kolombereik } from './lijstbereik';

/** How months are written in a list: as dates, as 1 to 12, and as other numbers or texts per month. */
interface Schrijfwijzen {
  datums: boolean;
  nummers: boolean;
  /** Per month the criteria, with whether they name the year. */
  los: ReadonlyMap<number, ReadonlyMap<string, boolean>>;
}

const CIJFERS = /^\s*\d+\s*$/;

/** The different values in the column with the months. */
function waardenIn(beeld: Werkmapbeeld, { blad: naam, periodekolom = 0, ...lijst }: Lijst): Celwaarde[] {
  const blad = bladMetNaam(beeld, naam);
  if (!blad) return [];
  const rijen = datarijen({ blad: naam, periodekolom, ...lijst });
  return [...new Set(rijen.map((rij) => celVan(blad, rij, periodekolom).waarde))];
}

/**
 * A number, also when it is written as text: SUMIFS doesn't tell them apart. Where all have a nought in front ('01') they
 * are looked for as text.
 */
function getallenIn(waarden: readonly Celwaarde[]): (waarde: Celwaarde) => number | undefined {
  const cijfers = waarden.filter((waarde) => CIJFERS.test(String(waarde)));
  const metNul = cijfers.every((waarde) => typeof waarde === 'string' && waarde.trim().startsWith('0'));
  return (waarde) => (metNul || !cijfers.includes(waarde) ? undefined : Number(waarde));
}

/**
 * One way of writing as a criterion. Excel reads '2024-01' and '01' in a criterion as a date or a number; with a
 * wildcard it looks for text.
 */
function losCriterium(waarde: Celwaarde, metJaar: boolean): string {
  if (typeof waarde === 'number') return String(waarde);
  const tekst = String(waarde).toLowerCase();
  return metJaar || CIJFERS.test(tekst) ? criterium(tekst.trim()).replace(/"$/, '*"') : criterium(tekst);
}

function schrijfwijzen(beeld: Werkmapbeeld, lijst: Lijst, jaar: number): Schrijfwijzen {
  const waarden = waardenIn(beeld, lijst);
  const alsGetal = getallenIn(waarden);
  const los = new Map<number, Map<string, boolean>>();
  let [datums, nummers] = [false, false];
  for (const waarde of waarden) {
    const gelezen = maandInCel(waarde);
    if (!gelezen) continue;
    const getal = alsGetal(waarde);
    if (getal !== undefined && getal <= 12) nummers = true;
    else if (getal !== undefined && maandVanSerieel(getal)) datums = true;
    else if (gelezen.jaar === undefined || gelezen.jaar === jaar) {
      const metJaar = gelezen.jaar !== undefined;
      const bekend = los.get(gelezen.maand) ?? new Map<string, boolean>();
      los.set(gelezen.maand, bekend.set(losCriterium(getal ?? waarde, metJaar), metJaar));
    }
  }
  // A list without months yet most likely gets dates.
  return { datums: datums || (!nummers && los.size === 0), nummers, los };
}

/** Per month (1 to 12) the criteria of its rows; several when it is written in several ways. */
export function maandcriteria(
  beeld: Werkmapbeeld,
  lijst: Lijst,
  jaar: number,
): (maand: number) => readonly string[] {
  const { datums, nummers, los } = schrijfwijzen(beeld, lijst, jaar);
  const kolom = (nummer: number) => kolombereik(beeld, lijst, nummer).verwijzing;
  const perioden = kolom(lijst.periodekolom ?? 0);
  const vanJaar = lijst.jaarkolom === undefined ? '' : `,${kolom(lijst.jaarkolom)},${jaar}`;
  return (maand) => [
    ...(datums
      ? [`${perioden},">="&DATE(${jaar},${maand},1),${perioden},"<"&DATE(${jaar},${maand + 1},1)`]
      : []),
    ...(nummers ? [`${perioden},${maand}${vanJaar}`] : []),
    ...[...(los.get(maand) ?? [])].map(
      ([criteria, metJaar]) => `${perioden},${criteria}${metJaar ? '' : vanJaar}`,
    ),
  ];
}

/** The criterion that leaves out what was booked after the peilmaand; '' when every booking counts. */
export function boekcriterium(beeld: Werkmapbeeld, lijst: Lijst, jaar: number, peilmaandcel: string): string {
  const vorm = boekvormVan(beeld, lijst);
  if (vorm === undefined) return '';
  const geboekt = kolombereik(beeld, lijst, lijst.boekkolom ?? 0).verwijzing;
  const grens =
    vorm === 'datum' ? `"<"&DATE(${jaar},${peilmaandcel}+1,1)` : `"<="&(${jaar * 100}+${peilmaandcel})`;
  return `,${geboekt},${grens}`;
}
