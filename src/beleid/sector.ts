import { vereenvoudig } from '../domein/tekst';

/** The sectors of the Wlz: verpleging en verzorging, gehandicaptenzorg, geestelijke gezondheidszorg. */
export const SECTOREN = ['VV', 'GZ', 'GGZ'] as const;

/** One of {@link SECTOREN}. */
export type Sector = (typeof SECTOREN)[number];

const schrijfwijzen: Readonly<Record<Sector, readonly string[]>> = {
  VV: ['vv', 'venv', 'vvt', 'ouderenzorg', 'verplegingenverzorging', 'verpleegzorg'],
  GZ: ['gz', 'ghz', 'gehandicaptenzorg'],
  GGZ: ['ggz', 'geestelijkegezondheidszorg'],
};

/** The sector a text means (`V&V`, `ouderenzorg`, `ghz`); undefined when it means none. */
export function sector(tekst: string): Sector | undefined {
  const gezocht = vereenvoudig(tekst);
  return SECTOREN.find((naam) => schrijfwijzen[naam].includes(gezocht));
}
