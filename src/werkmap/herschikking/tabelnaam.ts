import type { Werkmapbeeld } from '../beeld/werkmapbeeld';

/** The name, or with the first free number behind it: Excel tables share their names with the names of the workbook. */
export function vrijeTabelnaam({ tabellen, namen }: Werkmapbeeld, naam: string): string {
  const bezet = new Set([...tabellen, ...namen].map((ding) => ding.naam.toLowerCase()));
  let vrij = naam;
  for (let nummer = 2; bezet.has(vrij.toLowerCase()); nummer++) vrij = `${naam}_${nummer}`;
  return vrij;
}
