import { dagenInMaand } from './kalender';

/** A day as `2024-11-01`. Made by {@link datum} and its neighbours; earlier days sort before later ones. */
export type Datum = string & { readonly soort: 'datum' };

/** The Dutch names of the months, January first. */
export const MAANDNAMEN: readonly string[] = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/**
 * A day of the calendar.
 *
 * @param maand 1–12
 * @throws RangeError when the day doesn't exist.
 */
export function datum(jaar: number, maand: number, dag: number): Datum {
  const bestaat =
    [jaar, maand, dag].every(Number.isInteger) &&
    jaar >= 1900 &&
    jaar <= 9999 &&
    maand >= 1 &&
    maand <= 12 &&
    dag >= 1 &&
    dag <= dagenInMaand(jaar, maand);
  if (!bestaat) throw new RangeError(`De dag ${dag}-${maand}-${jaar} bestaat niet.`);
  return `${jaar}-${tweeCijfers(maand)}-${tweeCijfers(dag)}` as Datum;
}

/**
 * Reads `2024-11-01` (ISO) or `1-11-2024` (Dutch; also with slashes or points).
 *
 * @returns undefined when the text is no such day.
 */
export function datumUitTekst(tekst: string): Datum | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(tekst.trim());
  const nederlands = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(tekst.trim());
  const [jaar, maand, dag] = iso
    ? [iso[1], iso[2], iso[3]]
    : [nederlands?.[3], nederlands?.[2], nederlands?.[1]];
  try {
    return datum(Number(jaar), Number(maand), Number(dag));
  } catch {
    return undefined;
  }
}

/** Days from 0000-03-01 to the day; March first, so that the leap day is the last of its year (Hinnant 2013). */
function dagnummer(jaar: number, maand: number, dag: number): number {
  const y = maand > 2 ? jaar : jaar - 1;
  const eeuw = Math.floor(y / 100);
  const sindsMaart = Math.floor((153 * ((maand + 9) % 12) + 2) / 5) + dag - 1;
  return 365 * y + Math.floor(y / 4) - eeuw + Math.floor(eeuw / 4) + sindsMaart;
}

/** Excel's day 0; because Excel counts 29 February 1900, serial numbers are right from 61 (1 March 1900) on. */
const DAG_NUL = dagnummer(1899, 12, 30);

/** The first and last serial numbers that we read as a day: 1 March 1900 and 31 December 9999. */
const EERSTE_SERIEEL = 61;
const LAATSTE_SERIEEL = 2_958_465;

/**
 * The day of Excel's serial number (1900 system): 45597 is 1 November 2024. The time of day is dropped.
 *
 * @returns undefined below 61 or above Excel's last day.
 */
export function datumUitSerieel(serieel: number): Datum | undefined {
  const hele = Math.floor(serieel);
  if (!(hele >= EERSTE_SERIEEL && hele <= LAATSTE_SERIEEL)) return undefined;
  let jaar = 1900 + Math.floor(hele / 366);
  while (hele >= serieelVan(jaar + 1, 1, 1)) jaar += 1;
  let maand = 1;
  while (maand < 12 && hele >= serieelVan(jaar, maand + 1, 1)) maand += 1;
  return datum(jaar, maand, hele - serieelVan(jaar, maand, 1) + 1);
}

function serieelVan(jaar: number, maand: number, dag: number): number {
  return dagnummer(jaar, maand, dag) - DAG_NUL;
}

/** Excel's serial number of a day (1900 system). */
export function serieelUitDatum(dag: Datum): number {
  const [jaar, maand, nummer] = delen(dag);
  return serieelVan(jaar, maand, nummer);
}

/** Year, month (1–12) and day. */
export function delen(dag: Datum): [jaar: number, maand: number, dag: number] {
  return [Number(dag.slice(0, 4)), Number(dag.slice(5, 7)), Number(dag.slice(8, 10))];
}

/** `1 november 2024` */
export function datumTekst(dag: Datum): string {
  const [jaar, maand, nummer] = delen(dag);
  return `${nummer} ${maandnaam(maand)} ${jaar}`;
}

/**
 * `november`; the month counts from 1.
 *
 * @throws RangeError for a month that doesn't exist.
 */
export function maandnaam(maand: number): string {
  const naam = MAANDNAMEN[maand - 1];
  if (naam === undefined) throw new RangeError(`Maand ${maand} bestaat niet.`);
  return naam;
}

function tweeCijfers(getal: number): string {
  return String(getal).padStart(2, '0');
}
