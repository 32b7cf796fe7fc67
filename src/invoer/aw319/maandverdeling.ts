import { dagenInMaand } from '../../domein/kalender';

/** A day of a file as year, month (1–12) and day, folded: 20240131. */
export type Dagtal = number;

/** Whether a number such as 20240131 is a day between 2000 and 2099. */
export function isDag(dag: Dagtal): boolean {
  const [jaar, maand] = [Math.floor(dag / 10_000), Math.floor(dag / 100) % 100];
  if (jaar < 2000 || jaar > 2099 || maand < 1 || maand > 12) return false;
  return dag % 100 >= 1 && dag % 100 <= dagenInMaand(jaar, maand);
}

/** Months since January of year 0. */
export function maandVan(dag: Dagtal): number {
  return Math.floor(dag / 10_000) * 12 + (Math.floor(dag / 100) % 100) - 1;
}

/** How many days of a period fall in each of its months, from the first on. */
export function dagenPerMaand(begin: Dagtal, eind: Dagtal): number[] {
  const dagen: number[] = [];
  const laatste = maandVan(eind);
  for (let maand = maandVan(begin); maand <= laatste; maand += 1) {
    const eerste = maand === maandVan(begin) ? begin % 100 : 1;
    const tot = maand === laatste ? eind % 100 : dagenInMaand(Math.floor(maand / 12), (maand % 12) + 1);
    dagen.push(tot - eerste + 1);
  }
  return dagen;
}

/**
 * A whole number (cents, or units of care) over the months of a period, in proportion to its days, largest remainder;
 * together exactly the number.
 *
 * Keuze: the standard lets a prestatie span a month end and doesn't say how much belongs to each month.
 */
export function overMaanden(aantal: number, dagen: readonly number[]): number[] {
  const alle = dagen.reduce((som, dag) => som + dag, 0);
  const hele = Math.abs(aantal);
  const delen = dagen.map((dag) => Math.floor((hele * dag) / alle));
  const resten = dagen.map((dag, maand) => ({ maand, rest: (hele * dag) % alle }));
  resten.sort((a, b) => b.rest - a.rest);
  const over = hele - delen.reduce((som, deel) => som + deel, 0);
  for (const { maand } of resten.slice(0, over)) delen[maand] = (delen[maand] ?? 0) + 1;
  return aantal < 0 ? delen.map((deel) => -deel) : delen;
}
